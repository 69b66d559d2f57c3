#!/usr/bin/env python3
"""Tells what happens to a host's virtual machines, until Ctrl-C; its daemon may come and go.

Usage: watch.py [URI]
"""
import sys

import gi
gi.require_version("Virgo", "1")
from gi.repository import GLib, Virgo

watched: set[Virgo.Domain] = set()  # a domain that comes back is the same object


def on_items_changed(domains, position, _removed, added):
    for domain in domains[position:position + added]:
        print(f"{domain.name}: {domain.state.value_nick}", flush=True)
        if domain not in watched:
            domain.connect("state-changed", on_state_changed)
        watched.add(domain)


def on_state_changed(domain, state, reason):
    print(f"{domain.name}: {state.value_nick} ({reason.value_nick})", flush=True)


uri = sys.argv[1] if len(sys.argv) > 1 else None  # the default
try:
    connection = Virgo.Connection.open(uri, Virgo.ConnectionFlags.READ_ONLY)
except GLib.Error as error:
    sys.exit(error.message)
print(f"* {connection.hypervisor} on {connection.node.hostname}, {connection.uri}", flush=True)

connection.auto_reconnect = True
connection.connect("closed", lambda _, reason: print("*", connection.problem or reason.value_nick, flush=True))
connection.connect("opened", lambda _: print("* open again", flush=True))
connection.connect("domain-removed", lambda _, domain: print(f"{domain.name}: gone", flush=True))
connection.domains.connect("items-changed", on_items_changed)
on_items_changed(connection.domains, 0, 0, len(connection.domains))
try:
    GLib.MainLoop().run()
except KeyboardInterrupt:
    connection.close()
