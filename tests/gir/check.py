#!/usr/bin/python3
"""Compares the GIR with the library's live types, and checks what bindings rely on.

check.py GIR LIBRARY VAPI
"""
import copy
import ctypes
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

import gi

gi.require_version("Virgo", "1")
from gi.repository import GObject, Virgo  # noqa: E402, F401  (registers what the library has)

NAMESPACES = {
    "": "http://www.gtk.org/introspection/core/1.0",
    "c": "http://www.gtk.org/introspection/c/1.0",
    "glib": "http://www.gtk.org/introspection/glib/1.0",
}
NUMBERS = {"gint8", "guint8", "gint16", "guint16", "gint", "guint", "gint64", "guint64", "gsize", "gfloat", "gdouble"}
PLAIN = NUMBERS | {"gboolean", "none", "GLib.Quark", "GType", "gpointer"}
FUNCTIONS = ("function", "constructor", "method")
# Where libvirt has one number for two meanings: of a domain roots only, of what is in its tree all below it.
ALIASES = {("DomainSnapshotListFlags", "descendants"), ("DomainCheckpointListFlags", "descendants")}


def name_of(tag):
    """`{uri}name` or `prefix:name` as ElementTree writes it."""
    prefix, _, local = tag.rpartition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def find_all(node, *tags):
    return [child for tag in tags for child in node.findall(name_of(tag))]


def find(node, tag):
    return node.find(name_of(tag))


def attribute(node, name, default=None):
    return node.get(name_of(name) if ":" in name else name, default)


class EnumValue(ctypes.Structure):
    _fields_ = [("value", ctypes.c_int), ("name", ctypes.c_char_p), ("nick", ctypes.c_char_p)]


class EnumClass(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_size_t),
        ("minimum", ctypes.c_int),
        ("maximum", ctypes.c_int),
        ("n_values", ctypes.c_uint),
        ("values", ctypes.POINTER(EnumValue)),
    ]


class FlagsClass(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_size_t),
        ("mask", ctypes.c_uint),
        ("n_values", ctypes.c_uint),
        ("values", ctypes.POINTER(EnumValue)),
    ]


class Check:
    def __init__(self, gir, library, vapi):
        self.namespace = find(gir, "namespace")
        self.library_path = library
        self.library = ctypes.CDLL(library)
        self.gobject = ctypes.CDLL("libgobject-2.0.so.0")
        self.gobject.g_type_class_ref.restype = ctypes.c_void_p
        self.gobject.g_type_class_ref.argtypes = [ctypes.c_size_t]
        self.vapi = vapi
        self.problems = []

    def wrong(self, what, why):
        self.problems.append(f"{what}: {why}")

    def run(self):
        self.symbols()
        for node in find_all(self.namespace, "enumeration", "bitfield"):
            self.values(node)
        for node in find_all(self.namespace, "class"):
            self.live_class(node)
        for node in self.namespace:
            self.documented(node, attribute(node, "name", "?"))
            functions = {attribute(f, "name"): f for f in find_all(node, *FUNCTIONS)}
            for function in functions.values():
                self.function(function)
            self.triples(attribute(node, "name", "?"), functions)
        self.vala()
        return self.problems

    # Symbols

    def symbols(self):
        described = set()
        # Neither a value of an enumeration nor a macro is a symbol.
        others = [name_of(tag) for tag in ("member", "function-macro")]
        for node in self.namespace.iter():
            for symbol in (attribute(node, "c:identifier"), attribute(node, "glib:get-type")):
                if symbol and node.tag not in others:
                    described.add(symbol)
        for symbol in sorted(described):
            if not hasattr(self.library, symbol):
                self.wrong(symbol, "is in the GIR and not in the library")
        listed = subprocess.run(
            ["nm", "--dynamic", "--defined-only", "--format=posix", self.library_path],
            capture_output=True, check=True, text=True,
        ).stdout
        exported = {line.split()[0].split("@")[0] for line in listed.splitlines()}
        for symbol in sorted(exported):
            if not symbol.startswith("virgo_"):
                self.wrong(symbol, "is exported and not the library's own")
            elif symbol not in described:
                self.wrong(symbol, "is exported and not in the GIR")

    def gtype(self, node):
        function = getattr(self.library, attribute(node, "glib:get-type"), None)
        if function is None:
            return None
        function.restype = ctypes.c_size_t
        return function()

    # Live types

    def values(self, node):
        name, gtype = attribute(node, "name"), self.gtype(node)
        if gtype is None:
            return
        flags = node.tag == name_of("bitfield")
        pointer = ctypes.POINTER(FlagsClass if flags else EnumClass)
        live_class = ctypes.cast(self.gobject.g_type_class_ref(gtype), pointer).contents
        live = {}
        for n in range(live_class.n_values):
            value = live_class.values[n]
            number = value.value & 0xFFFFFFFF if flags else value.value
            live[value.name.decode()] = (number, value.nick.decode())
        described = {}
        for member in find_all(node, "member"):
            described[attribute(member, "c:identifier")] = (int(attribute(member, "value")), attribute(member, "glib:nick"))
        if live != described:
            differs = sorted(set(live.items()) ^ set(described.items()))
            self.wrong(name, f"the live values are not those of the GIR: {differs}")
        for c, (number, nick) in described.items():
            if attribute(find(node, "member"), "name") is None or not c.endswith("_" + nick.upper().replace("-", "_")):
                self.wrong(name, f"{c} has the nick {nick}")
        if flags and any(v & (v - 1) for v, _ in described.values()):
            self.wrong(name, "a flag has more than one bit")
        numbers = [number for number, nick in described.values() if (name, nick) not in ALIASES]
        if len(set(numbers)) != len(numbers):
            self.wrong(name, "two values are equal")

    def live_class(self, node):
        name, gtype = attribute(node, "name"), self.gtype(node)
        if gtype is None:
            return
        live_type = GObject.GType(attribute(node, "glib:type-name"))
        if hash(live_type) != gtype:
            self.wrong(name, "its get-type function is another type's")
        wanted = [self.type_name(attribute(i, "name")) for i in find_all(node, "implements")]
        if {t.name for t in live_type.interfaces} - {t.name for t in live_type.parent.interfaces} != set(wanted):
            self.wrong(name, f"implements {[t.name for t in live_type.interfaces]}, and {wanted} in the GIR")
        if live_type.parent.name != self.type_name(attribute(node, "parent")):
            self.wrong(name, f"its parent is {live_type.parent.name}")

        live = {p.name: p for p in GObject.list_properties(live_type) if p.owner_type == live_type}
        described = {attribute(p, "name"): p for p in find_all(node, "property")}
        for other in sorted(live.keys() ^ described.keys()):
            self.wrong(f"{name}:{other}", "is not a property of both the GIR and the type")
        for key in live.keys() & described.keys():
            what, spec, said = f"{name}:{key}", live[key], described[key]
            flags = spec.flags
            facts = (
                ("readable", bool(flags & GObject.ParamFlags.READABLE), "1"),
                ("writable", bool(flags & GObject.ParamFlags.WRITABLE), "0"),
                ("construct-only", bool(flags & GObject.ParamFlags.CONSTRUCT_ONLY), "0"),
            )
            for fact, is_so, default in facts:
                if is_so != (attribute(said, fact, default) == "1"):
                    self.wrong(what, f"{fact} is {is_so} of the type, not of the GIR")
            if not flags & GObject.ParamFlags.EXPLICIT_NOTIFY:
                self.wrong(what, "is not notified explicitly")
            array = find(said, "array")
            # An array has no name but that of the container of GLib: properties have arrays of strings besides.
            name = "utf8s" if array is not None and attribute(array, "name") is None else attribute(
                find(said, "type") if array is None else array, "name")
            if spec.value_type.name != self.type_name(name):
                self.wrong(what, f"is a {spec.value_type.name} and another type in the GIR")

        live = set(GObject.signal_list_names(live_type))
        described = {attribute(s, "name"): s for s in find_all(node, "glib:signal")}
        for other in sorted(live ^ described.keys()):
            self.wrong(f"{name}::{other}", "is not a signal of both the GIR and the type")
        for key in live & described.keys():
            query = GObject.signal_query(key, live_type)
            parameters = find_all(find(described[key], "parameters") or [], "parameter") if find(described[key], "parameters") is not None else []
            said = [self.type_name(attribute(find(p, "type"), "name")) for p in parameters]
            if [t.name for t in query.param_types] != said:
                self.wrong(f"{name}::{key}", f"has {[t.name for t in query.param_types]}, and {said} in the GIR")

    def type_name(self, name):
        """The GType's name of a type as the GIR has it."""
        known = {"utf8": "gchararray", "utf8s": "GStrv", "GLib.Variant": "GVariant", "GLib.Bytes": "GBytes"}
        if name in known:
            return known[name]
        if name in NUMBERS | {"gboolean", "GType"}:
            return name
        if "." in name:
            space, local = name.split(".")
            return {"GObject": "G", "Gio": "G", "GLib": "G"}[space] + local
        return "Virgo" + name

    # Documentation

    def documented(self, node, path):
        tags = {name_of(t) for t in FUNCTIONS + ("member", "field", "property", "glib:signal", "parameter", "instance-parameter")}
        top = {name_of(t) for t in ("class", "record", "enumeration", "bitfield")}
        private = attribute(node, "glib:is-gtype-struct-for") or attribute(node, "disguised") == "1"
        if private:
            return
        if node.tag in tags | top and attribute(node, "name") != "..." and find(node, "doc") is None:
            # The class's own fields are not public.
            if not (node.tag == name_of("field") and attribute(node, "name") in ("parent_instance", "parent_class")):
                self.wrong(path, "has no documentation")
        if node.tag == name_of("return-value"):
            kind = find(node, "type")
            if (kind is None or attribute(kind, "name") != "none") and find(node, "doc") is None:
                self.wrong(path, "does not say what it returns")
        if node.tag in tags | top and node.tag not in (name_of("parameter"), name_of("instance-parameter"), name_of("member"), name_of("field")):
            if attribute(node, "version") is None:
                self.wrong(path, "does not say since when it is there")
        for child in node:
            own = attribute(child, "name")
            self.documented(child, f"{path}.{own}" if own else path)

    # What bindings rely on

    def function(self, function):
        what = attribute(function, "c:identifier")
        holder = find(function, "parameters")
        parameters = find_all(holder, "parameter") if holder is not None else []
        result = find(function, "return-value")
        self.value(f"{what}()", result, parameters, returned=True)
        for parameter in parameters:
            own = f"{what}({attribute(parameter, 'name')})"
            out = attribute(parameter, "direction", "in") == "out"
            is_length = any(
                attribute(array, "length") == str(parameters.index(parameter))
                for array in function.iter(name_of("array"))
            )
            if attribute(parameter, "direction", "in") == "inout":
                self.wrong(own, "is inout")
            if is_length and attribute(find(parameter, "type"), "name") != "gsize":
                self.wrong(own, "is a length and not a gsize")
            if re.match(r"n_", attribute(parameter, "name")) and not is_length:
                self.wrong(own, "looks like a length and is none of an array")
            if out and attribute(parameter, "optional") != "1" and not is_length:
                self.wrong(own, "is a further result and not optional")
            if not out and attribute(parameter, "transfer-ownership") != "none" and attribute(parameter, "name") != "self":
                self.wrong(own, "takes its argument away")
            self.value(own, parameter, parameters, returned=out)
            if attribute(parameter, "name") == "callback":
                if attribute(parameter, "scope") != "async" or attribute(parameter, "closure") is None:
                    self.wrong(own, "is not a callback for one call, with data")
            if attribute(parameter, "name") in ("cancellable", "callback") and attribute(parameter, "nullable") != "1":
                self.wrong(own, "has to be nullable")

    def value(self, what, node, parameters, returned):
        transfer = attribute(node, "transfer-ownership")
        array, kind = find(node, "array"), find(node, "type")
        if array is not None:
            element = find(array, "type")
            if element is None or attribute(element, "name") in (None, "gpointer"):
                self.wrong(what, "is an array of nobody knows what")
            if attribute(array, "name") == "GLib.PtrArray":
                if transfer != "container":
                    self.wrong(what, "is a GPtrArray that frees its elements, and not (transfer container)")
                return
            length = attribute(array, "length")
            if length is None and attribute(array, "zero-terminated", "1") != "1":
                self.wrong(what, "is an array without a length or an end")
            if length is not None and not 0 <= int(length) < len(parameters):
                self.wrong(what, "has a length that is no parameter")
            if returned and transfer != "full":
                self.wrong(what, "is a returned array and not (transfer full)")
            if not returned and "const" not in attribute(array, "c:type", ""):
                self.wrong(what, "is an array that is passed and not const")
            return
        name = attribute(kind, "name")
        if returned and name not in PLAIN and not self.is_values(name) and transfer != "full":
            self.wrong(what, f"is a returned {name} and not (transfer full)")
        plain = name in PLAIN or self.is_values(name)
        if attribute(node, "nullable") == "1" and plain and name != "gpointer":
            self.wrong(what, f"is nullable and a {name}")

    def is_values(self, name):
        tags = (name_of("enumeration"), name_of("bitfield"))
        return any(n.tag in tags and attribute(n, "name") == name for n in self.namespace)

    def triples(self, owner, functions):
        for name, function in functions.items():
            what = f"{owner}.{name}"
            if name.endswith("_async"):
                base = name.removesuffix("_async")
                finish, sync = attribute(function, "glib:finish-func"), attribute(function, "glib:sync-func")
                if finish != base + "_finish" or finish not in functions:
                    self.wrong(what, f"its finish-func is {finish}")
                    continue
                if sync != base or sync not in functions:
                    self.wrong(what, f"its sync-func is {sync}")
                    continue
                self.triple(what, functions[sync], function, functions[finish])
            elif name.endswith("_finish"):
                if name.removesuffix("_finish") + "_async" not in functions:
                    self.wrong(what, "finishes nothing")
            elif name + "_async" in functions and attribute(function, "glib:async-func") != name + "_async":
                self.wrong(what, f"its async-func is {attribute(function, 'glib:async-func')}")

    def triple(self, what, sync, start, finish):
        def shape(function, direction, without):
            holder = find(function, "parameters")
            found = []
            for p in find_all(holder, "parameter") if holder is not None else []:
                if attribute(p, "direction", "in") == direction and attribute(p, "name") not in without:
                    found.append((attribute(p, "name"), kind(p), attribute(p, "nullable")))
            return found

        def kind(node):
            array, plain = find(node, "array"), find(node, "type")
            if array is not None:
                return ("array", attribute(array, "name"), attribute(find(array, "type"), "name"), attribute(node, "transfer-ownership"))
            return (attribute(plain, "name"), attribute(node, "transfer-ownership"))

        if shape(sync, "in", ()) != shape(start, "in", ("callback", "user_data")):
            self.wrong(what, "does not take what the blocking one takes")
        if shape(sync, "out", ()) != shape(finish, "out", ()):
            self.wrong(what, "does not give what the blocking one gives")
        if kind(find(sync, "return-value")) != kind(find(finish, "return-value")):
            self.wrong(what, "does not return what the blocking one returns")
        if [attribute(f, "throws") for f in (sync, start, finish)] != ["1", None, "1"]:
            self.wrong(what, "the blocking one and the finish function throw, and only these")

    def nullable_properties(self):
        """Whether the getters say that there may be nothing, by class and property."""
        found = {}
        for node in find_all(self.namespace, "class"):
            getters = {attribute(f, "name"): find(f, "return-value") for f in find_all(node, "method")}
            for one in find_all(node, "property"):
                result = getters.get(attribute(one, "getter"))
                if result is not None:
                    found[attribute(node, "name"), attribute(one, "name")] = attribute(result, "nullable") == "1"
        return found

    def vala(self):
        """vapigen forgets the lengths of arrays that asynchronous methods return: the custom file has them; and a
        GIR has no place for which properties may be null: the metadata has it."""
        nullable = self.nullable_properties()
        before, owner = "", ""
        for line in self.vapi.splitlines():
            owner = (re.search(r"public (?:sealed )?class (\w+)", line) or [None, owner])[1]
            own = re.search(r"public (?:weak )?[\w.]+(\?)? (\w+) \{.*get;", line)
            if own and nullable.get((owner, own[2].replace("_", "-"))) not in (None, bool(own[1])):
                self.wrong(f"vapi: {owner}.{own[2]}", "may be null, or not, as its getter: see gir/Virgo-1.metadata")
            numbers = re.search(r"public (?:static )?async (?:u?int\w*|u?char|float|double)\[\] (\w+)", line)
            if numbers and not ("array_length_type" in before and "gsize" in before):
                self.wrong(f"vapi: {numbers.group(1)}", "has no length: put it into gir/Virgo-1-custom.vala")
            before = line


# What must be found; each breaks a copy of the GIR.


def method(namespace, identifier):
    return next(n for n in namespace.iter() if attribute(n, "c:identifier") == identifier)


def rename_symbol(namespace):
    method(namespace, "virgo_domain_start").set(name_of("c:identifier"), "virgo_domain_begin")


def forget_function(namespace):
    domain = next(c for c in find_all(namespace, "class") if attribute(c, "name") == "Domain")
    domain.remove(method(namespace, "virgo_domain_get_name"))


def change_value(namespace):
    method(namespace, "VIRGO_DOMAIN_STATE_RUNNING").set("value", "17")


def change_nick(namespace):
    method(namespace, "VIRGO_DOMAIN_STATE_RUNNING").set(name_of("glib:nick"), "walking")


def domain_child(namespace, tag, name):
    domain = next(c for c in find_all(namespace, "class") if attribute(c, "name") == "Domain")
    return domain, next(c for c in find_all(domain, tag) if attribute(c, "name") == name)


def forget_property(namespace):
    domain, child = domain_child(namespace, "property", "state")
    domain.remove(child)


def writable_property(namespace):
    domain_child(namespace, "property", "state")[1].set("writable", "1")


def other_property_type(namespace):
    find(domain_child(namespace, "property", "state")[1], "type").set("name", "gint")


def invent_signal(namespace):
    domain_child(namespace, "glib:signal", "started")[1].set("name", "began")


def forget_signal_parameter(namespace):
    holder = find(domain_child(namespace, "glib:signal", "state-changed")[1], "parameters")
    holder.remove(find_all(holder, "parameter")[1])


def forget_finish(namespace):
    del method(namespace, "virgo_domain_start_async").attrib[name_of("glib:finish-func")]


def wrong_finish(namespace):
    method(namespace, "virgo_domain_start_async").set(name_of("glib:finish-func"), "stop_finish")


def undocumented(namespace):
    parameter = find_all(find(method(namespace, "virgo_domain_start"), "parameters"), "parameter")[0]
    parameter.remove(find(parameter, "doc"))


def full_array(namespace):
    find(method(namespace, "virgo_connection_list_all_domains"), "return-value").set("transfer-ownership", "full")


def endless_array(namespace):
    array = find(find(method(namespace, "virgo_node_fetch_cells_free_memory"), "return-value"), "array")
    del array.attrib["length"]


def lent_string(namespace):
    find(method(namespace, "virgo_domain_fetch_xml"), "return-value").set("transfer-ownership", "none")


def stubborn_cancellable(namespace):
    holder = find(method(namespace, "virgo_domain_start"), "parameters")
    del next(p for p in find_all(holder, "parameter") if attribute(p, "name") == "cancellable").attrib["nullable"]


def other_parameters(namespace):
    holder = find(method(namespace, "virgo_domain_start_async"), "parameters")
    find(find_all(holder, "parameter")[0], "type").set("name", "gint")


BREAKS = {
    rename_symbol: "not in the library",
    forget_function: "exported and not in the GIR",
    change_value: "live values",
    change_nick: "live values",
    forget_property: "not a property of both",
    writable_property: "writable",
    other_property_type: "another type",
    invent_signal: "not a signal of both",
    forget_signal_parameter: "in the GIR",
    forget_finish: "finish-func",
    wrong_finish: "finish-func",
    undocumented: "no documentation",
    full_array: "transfer container",
    endless_array: "without a length",
    lent_string: "transfer full",
    stubborn_cancellable: "nullable",
    other_parameters: "does not take",
}


def main(gir_path, library, vapi_path):
    gir = ElementTree.parse(gir_path).getroot()
    with open(vapi_path, encoding="utf-8") as file:
        vapi = file.read()
    problems = Check(gir, library, vapi).run()
    for problem in problems:
        print(problem)
    # Only a check that can fail says anything.
    unseen = 0
    for break_it, words in BREAKS.items():
        broken = copy.deepcopy(gir)
        break_it(find(broken, "namespace"))
        found = [p for p in Check(broken, library, vapi).run() if p not in problems]
        if not any(words in p for p in found):
            unseen += 1
            print(f"{break_it.__name__} was not seen; found: {found}")
    spoiled = vapi.replace('array_length_type = "gsize"', "")
    if not any(p.startswith("vapi:") for p in Check(gir, library, spoiled).run()):
        unseen += 1
        print("a missing length in the vapi was not seen")
    spoiled = vapi.replace("string? problem {", "string problem {")
    if not any("problem" in p for p in Check(gir, library, spoiled).run()):
        unseen += 1
        print("a property of the vapi that may be null was not seen")
    functions = sum(1 for n in gir.iter() if n.tag in [name_of(t) for t in FUNCTIONS])
    print(f"{functions} functions; {len(problems)} problems; {len(BREAKS) + 2 - unseen} of {len(BREAKS) + 2} broken copies seen")
    return 1 if problems or unseen else 0


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
