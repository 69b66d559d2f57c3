#!/usr/bin/python3
"""Checks that the GIR keeps the conventions of the public API (docs/conventions.md).

conventions.py GIR
"""
import copy
import re
import sys
import xml.etree.ElementTree as ElementTree

CORE = "{http://www.gtk.org/introspection/core/1.0}"
C = "{http://www.gtk.org/introspection/c/1.0}"
GLIB = "{http://www.gtk.org/introspection/glib/1.0}"

# Settings of the program's own side of a connection: all other properties mirror the host.
OWN_SETTINGS = {"Connection:auto-reconnect"}
# Words that are written apart, as people read them.
JOINED = re.compile(r"pmsuspend|managedsave|ioerror|skipauth|dirtyrate|nostate|iothread(?!s?$)", re.I)
ASKS = ("fetch_", "list_", "lookup_")


def doc(node):
    found = node.find(CORE + "doc")
    return "" if found is None else "".join(found.itertext())


def parameters(function):
    holder = function.find(CORE + "parameters")
    return [] if holder is None else holder.findall(CORE + "parameter")


def type_name(node):
    kind = node.find(CORE + "type")
    return "" if kind is None else kind.get("name", "")


class Conventions:
    def __init__(self, gir):
        self.namespace = gir.find(CORE + "namespace")
        self.flags = {n.get("name"): n for n in self.namespace.findall(CORE + "bitfield")}
        self.problems = []

    def wrong(self, what, why):
        self.problems.append(f"{what}: {why}")

    def run(self):
        for node in self.namespace.findall(CORE + "record"):
            if node.get(GLIB + "is-gtype-struct-for") is None:
                self.wrong(node.get("name"), "is a structure: results of several fields are final objects")
        for name, node in self.flags.items():
            members = {m.get("name"): m.get("value") for m in node.findall(CORE + "member")}
            if members.get("none") != "0":
                self.wrong(name, "has no member NONE")
        for node in self.namespace.findall(CORE + "enumeration") + list(self.flags.values()):
            for member in node.findall(CORE + "member"):
                if JOINED.search(member.get("name")):
                    self.wrong(f"{node.get('name')}.{member.get('name')}", "has joined words")
        for node in self.namespace.findall(CORE + "class"):
            self.check_class(node)
        self.check_versions()
        for node in self.namespace.iter():
            if node.tag in (CORE + "method", CORE + "function", CORE + "constructor"):
                self.check_function(node)
        return self.problems

    def check_versions(self):
        """Each item says since when it is there, and programs can ask for the version."""
        dated = ("class", "enumeration", "bitfield", "function", "method", "constructor", "property")
        for node in self.namespace.iter():
            if node.tag in [CORE + tag for tag in dated] + [GLIB + "signal"] and node.get("version") is None:
                what = node.get(C + "identifier") or node.get(C + "type") or node.get("name")
                self.wrong(what, "does not say since when it is there")
        there = {(node.tag, node.get("name")) for node in self.namespace}
        for name in ("major", "minor", "micro"):
            for one in ((CORE + "constant", f"{name.upper()}_VERSION"), (CORE + "function", f"get_{name}_version")):
                if one not in there:
                    self.wrong(one[1], "is missing")

    def check_class(self, node):
        name = node.get("name")
        if node.get(GLIB + "final") != "1" and node.get("final") != "1":
            self.wrong(name, "is not final")
        if "```python" not in doc(node):
            self.wrong(name, "does not begin with a program in Python")
        properties = {p.get("name"): p for p in node.findall(CORE + "property")}
        methods = {m.get("name"): m for m in node.findall(CORE + "method")}
        for key, one in properties.items():
            what = f"{name}:{key}"
            if one.get("writable") == "1" and one.get("construct-only") != "1" and what not in OWN_SETTINGS:
                self.wrong(what, "can be written: a change is a method")
            if JOINED.search(key):
                self.wrong(what, "has joined words")
            if re.search(r"\bKi?B\b|kibibyte|kilobyte", doc(one)):
                self.wrong(what, "is not in bytes")
            if type_name(one).endswith("ListModel"):
                self.wrong(what, "is a list whose type does not say that it has `loading` and `error`")
            if type_name(one) in ("guint", "gint") and re.match(r"(max-)?(cpus|vcpus|cells|nodes|items)$", key):
                self.wrong(what, "is a count and not named n-x")
        for key, one in methods.items():
            what = f"{name}.{key}()"
            if key.startswith("get_"):
                if one.get("throws") == "1" or one.get(GLIB + "async-func"):
                    self.wrong(what, "asks the host: it is fetch_x(), or list_x() or lookup_x()")
                elif one.get(GLIB + "get-property") is None and key[4:].replace("_", "-") not in properties:
                    self.wrong(what, "is no property's getter")
            elif key.startswith(ASKS) and not key.endswith(("_async", "_finish")):
                if one.get("throws") != "1" or key + "_async" not in methods:
                    self.wrong(what, "asks the host and has no asynchronous form")

    def check_function(self, function):
        what = function.get(C + "identifier")
        given = parameters(function)
        names = [p.get("name") for p in given if p.get("direction", "in") == "in"]
        if function.get("throws") == "1" and "cancellable" in names:
            if f"{what}_async" not in {n.get(C + "identifier") for n in self.namespace.iter()}:
                self.wrong(what, "can be cancelled and has no asynchronous form")
        lengths = {a.get("length") for a in function.iter(CORE + "array")}
        for place, one in enumerate(given):
            kind, own = type_name(one), one.get("name")
            if one.get("direction", "in") == "in" and kind in self.flags:
                after = [p.get("name") for n, p in enumerate(given)
                         if n > place and p.get("direction", "in") == "in" and str(n) not in lengths]
                if [n for n in after if n not in ("cancellable", "callback", "user_data", "progress", "progress_data")
                        and type_name(given[[p.get("name") for p in given].index(n)]) not in self.flags]:
                    self.wrong(f"{what}({own})", "are flags and not last before the cancellable")
            if one.get("direction", "in") == "in" and one.find(CORE + "array") is not None:
                if one.get("nullable") != "1":
                    self.wrong(f"{what}({own})", "is an array that may not be null")
            if re.search(r"\bKi?B\b|kibibyte|kilobyte", doc(one)):
                self.wrong(f"{what}({own})", "is not in bytes")
            if own == "cpumap" or (kind == "GLib.Bytes" and "cpu" in own):
                self.wrong(f"{what}({own})", "packs numbers of CPUs into bits")
        result = function.find(CORE + "return-value")
        if result is not None and re.search(r"\bKi?B\b|kibibyte|kilobyte", doc(result)):
            self.wrong(what, "does not return bytes")
        if function.get("throws") == "1" and not what.endswith("_finish"):
            text = doc(function)
            if "Errors" not in text and "`VIRGO_ERROR" not in text and "[error@Virgo.Error" not in text:
                self.wrong(what, "does not document its errors")


# What must be found; each breaks a copy of the GIR.


def class_named(namespace, name):
    return next(c for c in namespace.findall(CORE + "class") if c.get("name") == name)


def asking_getter(namespace):
    method = next(m for m in class_named(namespace, "Domain") if m.get("name") == "fetch_xml")
    method.set("name", "get_xml")


def joined_words(namespace):
    namespace.find(CORE + "bitfield").find(CORE + "member").set("name", "managedsave")


def derivable(namespace):
    node = class_named(namespace, "Domain")
    node.attrib.pop("final", None)
    node.attrib.pop(GLIB + "final", None)


def written_mirror(namespace):
    next(p for p in class_named(namespace, "Domain") if p.get("name") == "autostart").set("writable", "1")


def kibibytes(namespace):
    one = next(p for p in class_named(namespace, "Domain") if p.get("name") == "memory")
    one.find(CORE + "doc").text = "The memory in KiB."


def demanded_array(namespace):
    array = next(p for p in namespace.iter(CORE + "parameter") if p.find(CORE + "array") is not None
                 and p.get("direction", "in") == "in")
    array.attrib.pop("nullable", None)


def flags_without_none(namespace):
    node = namespace.find(CORE + "bitfield")
    node.remove(next(m for m in node.findall(CORE + "member") if m.get("name") == "none"))


def structure(namespace):
    ElementTree.SubElement(namespace, CORE + "record", {"name": "Facts"})


def undated(namespace):
    del next(p for p in class_named(namespace, "Domain") if p.get("name") == "memory").attrib["version"]


def versionless(namespace):
    namespace.remove(next(n for n in namespace if n.get("name") == "get_minor_version"))


def packed_cpus(namespace):
    method = next(m for m in class_named(namespace, "Domain") if m.get("name") == "pin_vcpu")
    next(p for p in parameters(method) if p.get("name") == "cpus").set("name", "cpumap")


def silent_errors(namespace):
    method = next(m for m in class_named(namespace, "Domain") if m.get("name") == "start")
    method.find(CORE + "doc").text = "Starts it."


BREAKS = {
    undated: "since when",
    versionless: "is missing",
    packed_cpus: "into bits",
    silent_errors: "does not document its errors",
    asking_getter: "asks the host",
    joined_words: "joined words",
    derivable: "not final",
    written_mirror: "can be written",
    kibibytes: "not in bytes",
    demanded_array: "may not be null",
    flags_without_none: "no member NONE",
    structure: "is a structure",
}


def main(path):
    gir = ElementTree.parse(path).getroot()
    problems = Conventions(gir).run()
    for problem in problems:
        print(problem)
    unseen = 0
    for break_it, words in BREAKS.items():
        broken = copy.deepcopy(gir)
        try:
            break_it(broken.find(CORE + "namespace"))
        except StopIteration:
            print(f"{break_it.__name__}: nothing to break")
            unseen += 1
            continue
        if not any(words in p for p in Conventions(broken).run() if p not in problems):
            unseen += 1
            print(f"{break_it.__name__} was not seen")
    print(f"{len(problems)} problems; {len(BREAKS) - unseen} of {len(BREAKS)} broken copies seen")
    return 1 if problems or unseen else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
