#!/usr/bin/env python3
"""Runs the short program with which the documentation of each class begins.

classes.py GIR
"""
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

CORE = "{http://www.gtk.org/introspection/core/1.0}"

BEFORE = """
import gi
gi.require_version("Virgo", "1")
from gi.repository import GLib, Virgo
"""

# What ends a program that cannot end well, because there is nothing of that name.
MADE_UP = {"AuthRequest": "qemu+tcp://host/system"}
EXPECT_FAILURE = """
except GLib.Error as error:
    assert error.domain == GLib.quark_to_string(Virgo.ErrorCode.quark()), error
else:
    raise SystemExit("there is such a host")
"""


def programs(gir):
    for item in ElementTree.parse(gir).getroot().iter(CORE + "class"):
        doc = item.find(CORE + "doc")
        text = doc.text if doc is not None else ""
        yield item.get("name"), re.findall(r"^```python\n(.*?)^```", text, re.S | re.M)


def complete(name, program):
    if name not in MADE_UP:
        return BEFORE + program
    # A name that nobody can have: RFC 6761.
    program = program.replace("//host/", "//host.invalid/")
    return BEFORE + "try:\n" + re.sub("^", "    ", program, flags=re.M) + EXPECT_FAILURE


def main(gir):
    failed = []
    for name, found in programs(gir):
        if len(found) != 1:
            failed.append(f"{name}: {len(found)} programs")
            continue
        ran = subprocess.run([sys.executable, "-c", complete(name, found[0])], stdin=subprocess.DEVNULL,
                             stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60, check=False)
        print(f"== {name}\n{ran.stdout}", flush=True)
        if ran.returncode:
            failed.append(f"{name}: ended with {ran.returncode}")
    if failed:
        sys.exit("\n".join(failed))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
