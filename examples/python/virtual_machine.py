#!/usr/bin/env python3
"""Boots a Linux guest, watches it, takes its picture, and shuts it down.

Usage: virtual_machine.py GUEST [FOLDER]
GUEST is a folder with a kernel and an initial RAM disk, as guests/linux.sh makes it.
"""
import pathlib
import sys

import gi
gi.require_version("Virgo", "1")
from gi.repository import Gio, Virgo

guest = pathlib.Path(sys.argv[1]).resolve()
folder = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else "virgo-demo").resolve()
template = pathlib.Path(__file__).parent.with_name("linux.xml").read_text()

connection = Virgo.Connection.open(f"qemu:///embed?root={folder}")
best = connection.list_domain_types()[0]  # "kvm" where it really works, else "qemu"
print(f"{connection.hypervisor} {connection.version // 1000000} on {connection.node.hostname}, type {best}")

domain = connection.define_domain(template.replace("@TYPE@", best).replace("@GUEST@", str(guest)))
domain.connect("notify::state", lambda d, _: print("* state:", d.state.value_nick))
domain.connect("stopped", lambda d, detail: print("* stopped:", detail.value_nick))
domain.start(Virgo.DomainStartFlags.AUTODESTROY)  # it ends with this program

stream = domain.open_console()
console = Gio.DataInputStream.new(stream.get_input_stream())
for line in iter(lambda: console.read_line_utf8()[0], None):
    print(line.rstrip())
    if "GUEST-READY" in line:
        break

image, mime_type = domain.screenshot(0)
(folder / "screen.png").write_bytes(image.get_data())
print(f"* {mime_type}: {folder / 'screen.png'}")

domain.shutdown()
domain.wait_for_state(Virgo.DomainState.SHUTOFF)
domain.undefine()
