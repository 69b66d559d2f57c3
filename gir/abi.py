#!/usr/bin/env python3
"""Records the public interface of the library as lines of text, and refuses incompatible changes of it.

abi.py check GIR RECORD    fails if the interface is not the recorded one
abi.py renew GIR RECORD    adds what is new to the record; lines that are gone or changed only with
                           BREAK_ABI=1 in the environment

Each line is a promise that docs/stability.md explains: a function with its C types, ownership and nullability; a
member of an enumeration with its value; a field of a structure with its place; a class with its parent; a
property with its type and access; a signal with its argument types. A line may be added. A line that is gone or
different is a program that breaks, so it shows in the review of the record.
"""
import os
import sys
import xml.etree.ElementTree as ElementTree

CORE = "{http://www.gtk.org/introspection/core/1.0}"
C = "{http://www.gtk.org/introspection/c/1.0}"
GLIB = "{http://www.gtk.org/introspection/glib/1.0}"


def c_type(node):
    """The type of a value in C. Signals' and properties' values have none there: their GIR name stands for it."""
    kind = next((k for k in (node.find(CORE + "array"), node.find(CORE + "type")) if k is not None), None)
    if kind is None:
        return "..."
    # An array that ends with NULL has no name there.
    name = kind.get(C + "type") or kind.get("name") or "array"
    if kind.tag == CORE + "array":
        element = kind.find(CORE + "type")
        name += f" of {element.get('name')}"
        if kind.get("length") is not None:
            name += f" with length {kind.get('length')}"
    return name


def value(node):
    """A parameter or result: its type, what becomes of it, and whether it may be NULL."""
    said = [c_type(node)]
    if node.get("direction", "in") != "in":
        said.append(node.get("direction"))
    if node.get("transfer-ownership", "none") != "none":
        said.append(f"transfer {node.get('transfer-ownership')}")
    if node.get("nullable") == "1":
        said.append("nullable")
    if node.get("optional") == "1":
        said.append("optional")
    return " ".join(said)


def parameters(node):
    holder = node.find(CORE + "parameters")
    return [] if holder is None else [p for p in holder if p.tag != CORE + "instance-parameter"]


def callable_line(prefix, node):
    arguments = ", ".join(f"{p.get('name')}: {value(p)}" for p in parameters(node))
    throws = " throws" if node.get("throws") == "1" else ""
    return f"{prefix}({arguments}) -> {value(node.find(CORE + 'return-value'))}{throws}"


def type_lines(node):
    """What a class, structure or enumeration promises."""
    name = node.get(C + "type")
    if node.tag == CORE + "class":
        traits = [t for t in ("abstract", "final") if node.get(t) == "1" or node.get(GLIB + t) == "1"]
        interfaces = [i.get("name") for i in node.findall(CORE + "implements")]
        yield " ".join([f"class {name}: {node.get('parent')}", *interfaces, *traits])
    elif node.tag == CORE + "record":
        if node.get(GLIB + "is-gtype-struct-for") is None:
            yield f"struct {name}"
            for place, field in enumerate(node.findall(CORE + "field")):
                yield f"field {name}[{place}] {field.get('name')}: {c_type(field)}"
    else:
        kind = "flags" if node.tag == CORE + "bitfield" else "enum"
        for member in node.findall(CORE + "member"):
            nick = member.get(GLIB + "nick")
            yield f"{kind} {name}: {member.get(C + 'identifier')} = {member.get('value')} '{nick}'"
    for one in node.findall(CORE + "property"):
        access = [a for a in ("writable", "construct", "construct-only") if one.get(a) == "1"]
        yield " ".join([f"property {name}:{one.get('name')}: {c_type(one)}", *access])
    for one in node.findall(GLIB + "signal"):
        yield callable_line(f"signal {name}::{one.get('name')}", one)


def interface(gir):
    """All lines, sorted."""
    lines = set()
    namespace = gir.find(CORE + "namespace")
    for node in namespace.iter():
        if node.tag in (CORE + "function", CORE + "method", CORE + "constructor"):
            lines.add(callable_line(f"function {node.get(C + 'identifier')}", node))
        elif node.tag == CORE + "constant":
            lines.add(f"constant {node.get(C + 'type')} = {node.get('value')}")
        elif node.tag in (CORE + "class", CORE + "record", CORE + "enumeration", CORE + "bitfield"):
            lines.update(type_lines(node))
    return sorted(lines)


def main(what, gir, record):
    now = interface(ElementTree.parse(gir).getroot())
    recorded = []
    if os.path.exists(record):
        with open(record, encoding="utf-8") as file:
            recorded = file.read().splitlines()
    broken = sorted(set(recorded) - set(now))
    added = sorted(set(now) - set(recorded))
    for line in broken:
        print(f"- {line}")
    for line in added:
        print(f"+ {line}")
    if what == "check":
        if broken:
            print(f"{len(broken)} promises of the ABI are gone or changed: see docs/stability.md")
        elif added:
            print(f"{len(added)} additions to the ABI are not recorded: 'meson compile -C BUILD golden'")
        return 1 if broken or added else 0
    if broken and os.environ.get("BREAK_ABI") != "1":
        print("not renewed: an incompatible change is recorded with BREAK_ABI=1 only (docs/stability.md)")
        return 1
    with open(record, "w", encoding="utf-8") as file:
        file.writelines(line + "\n" for line in now)
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in ("check", "renew"):
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
