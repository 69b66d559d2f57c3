#!/usr/bin/env python3
"""golden.py check|renew FOLDER FILE…: compares files with their golden copies, or renews these.

A GIR is also compared with the recorded ABI (abi.py), and with the table of libvirt's functions (from_libvirt.py).
The copy of a GIR has what every version of the scanner says of the API, in one order: without what newer ones add, and
without the lines of the header that things are declared on, all of which change with each line added.
"""
import difflib
import pathlib
import sys
import xml.etree.ElementTree as ElementTree

sys.dont_write_bytecode = True  # nothing is put beside the sources
import abi  # noqa: E402
import from_libvirt  # noqa: E402

CORE = "http://www.gtk.org/introspection/core/1.0"
PREFIXES = {
    "": CORE,
    "c": "http://www.gtk.org/introspection/c/1.0",
    "doc": "http://www.gtk.org/introspection/doc/1.0",
    "glib": "http://www.gtk.org/introspection/glib/1.0",
}
# `doc:format` is an element since 1.82, and `default-value` an attribute of properties since 1.76.
LEFT_OUT = {f"{{{CORE}}}source-position", f"{{{PREFIXES['doc']}}}format"}
ATTRIBUTES_LEFT_OUT = {"filename", "line", "default-value"}


def plain_gir(path):
    for prefix, uri in PREFIXES.items():
        ElementTree.register_namespace(prefix, uri)
    root = ElementTree.parse(path).getroot()
    for element in list(root.iter()):
        for child in [child for child in element if child.tag in LEFT_OUT]:
            element.remove(child)
        kept = sorted((name, value) for name, value in element.attrib.items() if name not in ATTRIBUTES_LEFT_OUT)
        element.attrib.clear()
        element.attrib.update(kept)
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="unicode") + "\n"


def main(what, folder, *paths):
    status = 0
    for path in map(pathlib.Path, paths):
        text = plain_gir(path) if path.suffix == ".gir" else path.read_text(encoding="utf-8")
        copy = pathlib.Path(folder, path.name)
        if path.suffix == ".gir":
            status |= abi.main(what, path, pathlib.Path(folder, "abi.txt"))
        if what == "renew":
            copy.write_text(text, encoding="utf-8")
            continue
        wanted = copy.read_text(encoding="utf-8")
        if text != wanted:
            sys.stdout.writelines(difflib.unified_diff(*(t.splitlines(True) for t in (wanted, text)), str(copy), str(path)))
            print(f"{path.name} is not what the sources make: look at the change, then 'meson compile -C BUILD golden'")
            status = 1
    made = {path.suffix: path for path in map(pathlib.Path, paths)}
    beside = pathlib.Path(folder).parent
    return status | from_libvirt.main(what, made[".gir"], made[".pyi"], beside / "libvirt.txt",
                                      beside.parent / "docs" / "from-libvirt.md")


if __name__ == "__main__":
    if len(sys.argv) < 4 or sys.argv[1] not in ("check", "renew"):
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
