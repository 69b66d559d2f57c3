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

# What only some machines have is sought where nothing is, so that all of them answer alike: the URI in the program,
# the one in its place, and the error. No host can be called that: RFC 6761. The simulated host has no security labels.
ELSEWHERE = {
    "AuthRequest": ("qemu+tcp://host/system", "qemu+tcp://host.invalid/system", "UNKNOWN_HOST"),
    "DomainSecurityLabel": ("test:///default", "test:///default", "NO_SUPPORT"),
    "AdminClient": ("libvirtd:///system", "libvirtd:///system?socket=/dev/null/none", "NO_CONNECT"),
    "AdminConnection": ("libvirtd:///system", "libvirtd:///system?socket=/dev/null/none", "NO_CONNECT"),
    "AdminServer": ("libvirtd:///system", "libvirtd:///system?socket=/dev/null/none", "NO_CONNECT"),
}
EXPECT_FAILURE = """
except GLib.Error as error:
    assert (error.domain, error.code) == ("virgo-error-quark", Virgo.Error.{}), error
else:
    raise SystemExit("there is something")
"""


def programs(gir):
    for item in ElementTree.parse(gir).getroot().iter(CORE + "class"):
        doc = item.find(CORE + "doc")
        text = doc.text if doc is not None else ""
        yield item.get("name"), re.findall(r"^```python\n(.*?)^```", text, re.S | re.M)


def complete(name, program):
    if name not in ELSEWHERE:
        return BEFORE + program
    given, elsewhere, code = ELSEWHERE[name]
    assert given in program, f"{name}: does not open {given}"
    program = program.replace(given, elsewhere)
    return BEFORE + "try:\n" + re.sub("^", "    ", program, flags=re.M) + EXPECT_FAILURE.format(code)


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
