#!/usr/bin/env python3
"""from_libvirt.py check|renew GIR STUBS TABLE PAGE: where the work of each of libvirt's functions is done.

TABLE (libvirt.txt) is compared with the API: nothing in it may be without an answer, name a member that there is not,
or be marked as missing although it is there; and no documentation may name a function that libvirt does not have. PAGE
(docs/from-libvirt.md) is printed from both, with a line of Python for each, whose arguments are those that the
STUBS demand.
"""
import ast
import collections
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

CORE = "{http://www.gtk.org/introspection/core/1.0}"
GLIB = "{http://www.gtk.org/introspection/glib/1.0}"
MARKS = {"method": ".", "function": ".", "constructor": ".", "member": ".", "property": ":", GLIB + "signal": "::"}
MISSING = {"to-come": "to come", "second-half": "to come, with jobs and migration"}
VARIABLES = {"StoragePool": "pool", "StorageVolume": "volume"}

INTRODUCTION = """# From libvirt's functions to Virgo

Printed by `gir/from_libvirt.py`. Each public function and event of libvirt, the libvirt that had it first, and what does
its work. Where there is more than one member, the line of Python shows the first. Cancellables and flags may be left
out, as in the lines here; of each method there is one that ends in `_async`, too.
"""


def python_name(name):
    return name.replace("-", "_")


def variable(class_name):
    return VARIABLES.get(class_name) or re.sub(r"(?<=[a-z])(?=[A-Z])", "_", class_name).lower()


class Interface:
    """The members of the GIR by name, `Class.method`, `Class:property`, `Class::signal`, and what their docs name."""

    def __init__(self, gir, stubs):
        self.members, self.named = {}, collections.defaultdict(list)
        for item in ElementTree.parse(gir).getroot().find(CORE + "namespace"):
            self.add(item.get("name"), item)
            for member in item:
                mark = MARKS.get(member.tag.removeprefix(CORE))
                if mark:
                    self.add(f"{item.get('name')}{mark}{member.get('name')}", member)
        self.stubs = {}
        for item in ast.parse(stubs.read_text(encoding="utf-8")).body:
            if isinstance(item, ast.ClassDef):
                self.stubs |= {f"{item.name}.{f.name}": f for f in item.body if isinstance(f, ast.FunctionDef)}

    def add(self, name, element):
        self.members[name] = element
        doc = element.find(CORE + "doc")
        text = "" if doc is None or re.search(r"_(async|finish)$", name) else doc.text
        for function in re.findall(r"\b(vir[A-Z]\w+)\(\)", text):
            self.named[function].append(name)

    def line(self, name):
        """A line of Python that uses a member."""
        owner, mark, member = re.fullmatch(r"(\w+)(?:(\.|::?)([\w-]+))?", name).groups()
        if mark == "::":
            return f'{variable(owner)}.connect("{member}", handler)'
        if mark == ":":
            return f"{variable(owner)}.{python_name(member)}"
        stub = self.stubs.get(name)
        if stub is None:
            element = self.members[name]
            return f"Virgo.{owner}.{member.upper()}" if element.tag == CORE + "member" else f"Virgo.{name}"
        static = any(isinstance(d, ast.Name) and d.id in ("staticmethod", "classmethod") for d in stub.decorator_list)
        names = [argument.arg for argument in stub.args.posonlyargs + stub.args.args]
        names = names[:len(names) - len(stub.args.defaults)]
        arguments = [n for n in names if n not in ("self", "cls")]
        call = f"{'Virgo.' + owner if static else variable(owner)}.{member}({', '.join(arguments)})"
        results = self.results(name, stub)
        return f"{', '.join(results)} = {call}" if results else call

    def results(self, name, stub):
        """Names for what a call returns: none for success alone."""
        if ast.unparse(stub.returns) in ("bool", "None") and not re.search(r"\.(fetch|is|has|supports)", name):
            return []
        element = self.members[name]
        further = [p.get("name") for p in element.iter(CORE + "parameter") if p.get("direction") == "out"
                   and not p.get("name").startswith("n_")]
        returned = ast.unparse(stub.returns).strip("'\"").removesuffix(" | None")
        if re.fullmatch(r"[A-Z]\w+", returned) and f"{returned}.connect" in self.stubs:
            first = variable(returned)
        elif returned.endswith("Stream"):
            first = "stream"
        else:
            what = re.search(r"\.(?:fetch|list|get)_(?:all_)?(\w+)", name)
            first = what[1] if what else "result"
        return [first, *further]


class Row:
    def __init__(self, section, line):
        self.section, self.text = section, line
        words = line.split()
        self.name, self.since, *self.rest = words
        self.mark = self.rest.pop(0) if self.rest and self.rest[0] in MISSING else None
        self.how = self.rest[0] if self.rest and self.rest[0] in ("as", "events", "none") else None

    def without_mark(self):
        return re.sub(rf" {self.mark}\b", "", self.text).rstrip()


class Table:
    def __init__(self, path, interface):
        self.path, self.interface = path, interface
        self.rows, self.reasons, self.problems = {}, {}, []
        section = None
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("["):
                section = line.strip("[]")
            elif line and not line.startswith("#") and section == "reasons":
                name, reason = line.split(None, 1)
                self.reasons[name] = reason
            elif line and not line.startswith("#"):
                row = Row(section, line)
                if row.name in self.rows:
                    self.problems.append(f"{row.name} is there twice")
                self.rows[row.name] = row
        for row in self.rows.values():
            self.examine(row)
        self.problems += [f"the documentation of {' and '.join(members)} names {function}(), which libvirt does not have"
                          for function, members in interface.named.items() if function not in self.rows]

    def of_events(self, row):
        """The rows whose signals a row stands for."""
        return [o for o in self.rows.values() if o.section == "Events" and o.name.startswith(row.rest[1])]

    def there(self, row):
        if row.how == "none":
            return row.rest[1] in self.reasons
        if row.name in self.interface.named:
            return True
        if row.how == "as":
            return row.rest[1] in self.rows and self.there(self.rows[row.rest[1]])
        if row.how == "events":
            events = self.of_events(row)
            return bool(events) and all(map(self.there, events))
        return bool(row.rest) and all(member in self.interface.members for member in row.rest)

    def examine(self, row):
        there = self.there(row)
        if there and row.mark:
            self.problems.append(f"{row.name} is marked as '{row.mark}', and is there: 'meson compile -C BUILD golden'")
        elif not there and not row.mark:
            self.problems.append(f"{row.name} has nothing that does its work: no documentation names it"
                                 + (f", and not all of {' '.join(row.rest)} are there" if row.rest else ""))

    def take_marks_away(self):
        stale = {row.text: row.without_mark() for row in self.rows.values() if row.mark and self.there(row)}
        lines = self.path.read_text(encoding="utf-8").splitlines()
        self.path.write_text("".join(stale.get(line, line) + "\n" for line in lines), encoding="utf-8")

    def members(self, row):
        if row.name in self.interface.named:
            return list(dict.fromkeys(self.interface.named[row.name]))
        if row.how == "as":
            return self.members(self.rows[row.rest[1]])
        if row.how == "events":
            return [member for other in self.of_events(row) for member in self.members(other)]
        return row.rest

    def cells(self, row):
        if row.how == "none":
            return f"not needed: {self.reasons[row.rest[1]]}", ""
        if not self.there(row):
            return MISSING[row.mark], ""
        members = self.members(row)
        shown = ", ".join(f"`{member}`" for member in members[:9]) + (" …" if len(members) > 9 else "")
        return shown, f"`{self.interface.line(members[0])}`"

    def page(self):
        needed = [row for row in self.rows.values() if row.section != "Events" and row.how != "none"]
        have = sum(self.there(row) for row in needed)
        lines = [INTRODUCTION, f"Of the {len(needed)} functions that need something, {have} have it.\n"]
        for section in dict.fromkeys(row.section for row in self.rows.values()):
            lines.append(f"## {section}\n\n| libvirt | since | Virgo | Python |\n|---|---|---|---|")
            for row in self.rows.values():
                if row.section == section:
                    lines.append(f"| `{row.name}` | {row.since} | {' | '.join(self.cells(row))} |".replace("  ", " "))
            lines.append("")
        return "\n".join(lines)


def main(what, gir, stubs, table, page):
    interface = Interface(gir, pathlib.Path(stubs))
    table, page = Table(pathlib.Path(table), interface), pathlib.Path(page)
    if what == "renew":
        table.take_marks_away()
        table = Table(table.path, interface)
        if not table.problems:
            page.write_text(table.page(), encoding="utf-8")
    elif not table.problems and page.read_text(encoding="utf-8") != table.page():
        table.problems.append(f"{page.name} is not what the API and the table make: 'meson compile -C BUILD golden'")
    for problem in table.problems:
        print(f"{table.path.name}: {problem}")
    return 1 if table.problems else 0


if __name__ == "__main__":
    if len(sys.argv) != 6 or sys.argv[1] not in ("check", "renew"):
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
