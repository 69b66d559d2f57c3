#!/usr/bin/python3
"""monitor.py KERNEL FOLDER: what QEMU's monitor tells, from Python."""
import sys

import gi

gi.require_version("Virgo", "1")
from gi.repository import GLib, Virgo  # noqa: E402

*_, KERNEL, FOLDER = sys.argv
XML = f"""<domain type='qemu'><name>monitor-py</name><memory unit='MiB'>32</memory>
  <os><type machine='q35'>hvm</type><kernel>{KERNEL}</kernel></os></domain>"""
context = GLib.MainContext.default()

connection = Virgo.Connection.open(f"qemu:///embed?root={FOLDER}", Virgo.ConnectionFlags.NONE)
domain = connection.create_domain(XML, Virgo.DomainStartFlags.NONE)
told = []
domain.connect("qemu-monitor-event", lambda _, event, time, details: told.append((event, time.to_unix(), details)))
try:
    connection.watch_qemu_monitor(None, "(", Virgo.DomainQemuMonitorEventFlags.REGEX)
except GLib.Error as error:
    assert error.matches(Virgo.Error.quark(), Virgo.Error.INVALID_ARG), error
every = connection.watch_qemu_monitor(None, "^stop$",
                                      Virgo.DomainQemuMonitorEventFlags.REGEX | Virgo.DomainQemuMonitorEventFlags.NO_CASE)
own = connection.watch_qemu_monitor(domain, "RESET", Virgo.DomainQemuMonitorEventFlags.NONE)
domain.suspend()
domain.resume()
domain.reset()
while len(told) < 2:
    context.iteration(True)
connection.unwatch_qemu_monitor(every)
connection.unwatch_qemu_monitor(own)
domain.suspend()
domain.destroy(Virgo.DomainDestroyFlags.NONE)
(stop, when, nothing), (reset, _, details) = told
assert (stop, nothing, reset) == ("STOP", None, "RESET") and abs(GLib.get_real_time() / 1e6 - when) < 600, told
assert '"guest":false' in details, details
connection.close()
