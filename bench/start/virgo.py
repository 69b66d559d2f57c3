"""Starts a guest over and over with Virgo's embedded QEMU driver, and prints how long start() took, in ms.

    virgo.py ROOT KERNEL COUNT [COMMAND-LINE]

COMMAND-LINE is a file, to which goes how QEMU was run.
"""
import json
import os
import pathlib
import sys
import time

import gi

gi.require_version("Virgo", "1")
from gi.repository import Virgo


def command_line_of_child():
    """Returns the command line of QEMU, this process's only child."""
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            if f"\nPPid:\t{os.getpid()}\n" in (folder / "status").read_text():
                return os.fsdecode((folder / "cmdline").read_bytes()).split("\0")[:-1]
        except FileNotFoundError:
            pass
    sys.exit("no QEMU runs")


root, kernel, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
xml = (pathlib.Path(__file__).parent / "guest.xml").read_text().replace("KERNEL", os.path.abspath(kernel))
connection = Virgo.Connection.open(f"qemu:///embed?root={root}", 0, None)
domain = connection.define_domain(xml, 0, None)
for _ in range(count):
    begin = time.perf_counter()
    domain.start(0, None)
    print(f"start {(time.perf_counter() - begin) * 1000:.2f}")
    if len(sys.argv) > 4:
        pathlib.Path(sys.argv[4]).write_text(json.dumps(command_line_of_child()))
    domain.destroy(0, None)
domain.undefine(0, None)
