#!/usr/bin/env python3
"""Runs the short programs with which the documentation of each class begins.

classes.py LANGUAGE BUILD-DIRECTORY GIR
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import textwrap
import xml.etree.ElementTree as ElementTree

from run import COMPILE, RUN

CORE = "{http://www.gtk.org/introspection/core/1.0}"

# What only some machines have is sought where nothing is, so that all of them answer alike: the URI in the program,
# the one in its place, and the error. No host can be called that: RFC 6761. The simulated host has no security labels.
ELSEWHERE = {
    "AuthRequest": ("qemu+tcp://host/system", "qemu+tcp://host.invalid/system", "UNKNOWN_HOST"),
    "DomainSecurityLabel": ("test:///default", "test:///default", "NO_SUPPORT"),
    "AdminClient": ("libvirtd:///system", "libvirtd:///system?socket=/dev/null/none", "NO_CONNECT"),
    "AdminConnection": ("libvirtd:///system", "libvirtd:///system?socket=/dev/null/none", "NO_CONNECT"),
    "AdminServer": ("libvirtd:///system", "libvirtd:///system?socket=/dev/null/none", "NO_CONNECT"),
}

# How a language wraps a program, and one that has to fail. In Vala, which takes long to compile, all are functions of
# one program, which is told which one to call.
BEFORE = {
    "python": 'import gi\ngi.require_version("Virgo", "1")\nfrom gi.repository import GLib, Virgo\n',
    "javascript": "import GLib from 'gi://GLib';\nimport Virgo from 'gi://Virgo?version=1';\n",
}
WHOLE = {
    "python": "{program}",
    "javascript": "{program}",
    "vala": "void {name} () throws Error {{\n{indented}}}\n",
}
FAILING = {
    "python": """try:
{indented}except GLib.Error as error:
    assert (error.domain, error.code) == ("virgo-error-quark", Virgo.Error.{code}), error
else:
    raise SystemExit("there is something")
""",
    "javascript": """let failed = false;
try {{
{indented}}} catch (error) {{
    if (!(error instanceof GLib.Error) || !error.matches(Virgo.Error, Virgo.Error.{code}))
        throw error;
    failed = true;
}}
if (!failed)
    throw new Error('there is something');
""",
    "vala": """void {name} () throws Error {{
    try {{
{indented}    }} catch (Virgo.Error.{code} error) {{
        return;
    }}
    error ("there is something");
}}
""",
}
DISPATCH = """int main (string[] args) {{
    try {{
        switch (args[1]) {{
{cases}        default: error ("there is no %s", args[1]);
        }}
    }} catch (Error error) {{
        printerr ("%s\\n", error.message);
        return 1;
    }}
    return 0;
}}
"""


def programs(gir, language):
    for item in ElementTree.parse(gir).getroot().iter(CORE + "class"):
        doc = item.find(CORE + "doc")
        text = doc.text if doc is not None else ""
        yield item.get("name"), re.findall(rf"^```{language}\n(.*?)^```", text, re.S | re.M)


def is_function(program):
    """Whether a program in Vala is a function already, which nobody calls."""
    return program.startswith("void ")


def complete(language, name, program):
    if is_function(program):
        return program
    given, elsewhere, code = ELSEWHERE.get(name, ("", "", None))
    assert given in program, f"{name}: does not open {given}"
    program = program.replace(given, elsewhere) if given else program
    indented = textwrap.indent(program, "    " * (2 if language == "vala" and code else 1))
    shape = (FAILING if code else WHOLE)[language]
    return shape.format(name=f"of_{name}", program=program, indented=indented, code=code)


def together(texts):
    """All programs in Vala as one."""
    calls = {name: f"of_{name} (); " if text.startswith(f"void of_{name} ") else "" for name, text in texts.items()}
    cases = "".join(f'        case "{name}": {call}break;\n' for name, call in calls.items())
    return "\n".join(texts.values()) + DISPATCH.format(cases=cases)


def call(command, folder, build):
    command = [word.replace("{build}", build) for word in command]
    ran = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                         text=True, timeout=60, check=False)
    print(ran.stdout, end="", flush=True)
    return ran.returncode


def main(language, build, gir):
    texts, failed = {}, []
    for name, found in programs(gir, language):
        if len(found) == 1:
            texts[name] = complete(language, name, found[0])
        else:
            failed.append(f"{name}: {len(found)} programs")
    with tempfile.TemporaryDirectory() as folder:
        program = pathlib.Path(folder, f"program.{language}")
        if compiler := COMPILE.get(language):
            program.write_text(together(texts), encoding="utf-8")
            if call(compiler, folder, build):
                sys.exit("the programs do not compile")
        for name, text in texts.items():
            print(f"== {name}", flush=True)
            if not compiler:
                program.write_text(BEFORE[language] + text, encoding="utf-8")
            if status := call([*RUN[language], name], folder, build):
                failed.append(f"{name}: ended with {status}")
    if failed:
        sys.exit("\n".join(failed))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
