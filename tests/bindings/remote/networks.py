#!/usr/bin/python3
"""networks.py URI: a session with a network, from Python. Programs in four languages say the same; run.py compares
it."""
import sys

import gi

gi.require_version("Virgo", "1")
from gi.repository import GLib, Virgo  # noqa: E402

XML = "<network><name>session</name><bridge name='br-session'/></network>"
context = GLib.MainContext.default()
log = []


def say(*words):
    print(*words, flush=True)


def heard(line):
    """Prints a signal's parameters, once it was emitted."""
    while line not in log:
        context.iteration(True)
    log.remove(line)
    say(line)


def call(owner, name, *arguments):
    results = []
    getattr(owner, f"{name}_async")(*arguments, None, lambda _, result: results.append(result))
    while not results:
        context.iteration(True)
    return getattr(owner, f"{name}_finish")(results[0])


connection = Virgo.Connection.open(sys.argv[1], Virgo.ConnectionFlags.NONE)
try:
    connection.lookup_network_by_name("session")
except GLib.Error as error:
    assert error.matches(Virgo.Error.quark(), Virgo.Error.NO_NETWORK), error
    say("refused:", error.domain, error.code)
networks = connection.get_networks()
assert networks.get_property("loading")
while networks.get_property("loading"):
    context.iteration(True)
assert networks.get_property("error") is None
say("networks", *[networks.get_item(n).get_name() for n in range(networks.get_n_items())])
connection.connect("network-added", lambda _, network: log.append(f"added {network.get_name()}"))
connection.connect("network-removed", lambda _, network: log.append(f"removed {network.get_name()}"))
network = call(connection, "define_network", XML, Virgo.NetworkDefineFlags.NONE)
heard("added session")
say(network.get_name(), network.get_bridge_name(), "active" if network.get_active() else "inactive")
assert call(connection, "lookup_network_by_uuid", network.get_uuid()) == network
for signal in ["started", "stopped", "undefined"]:
    network.connect(signal, lambda _, signal=signal: log.append(signal))
network.connect("notify::active", lambda *_: log.append("active" if network.get_active() else "inactive"))
network.start()
heard("active")
heard("started")
network.update(
    Virgo.NetworkUpdateCommand.ADD_LAST,
    Virgo.NetworkUpdateSection.PORTGROUP,
    -1,
    "<portgroup name='group'/>",
    Virgo.NetworkUpdateFlags.NONE,
)
say("updated", "<portgroup name='group'" in call(network, "fetch_xml", Virgo.NetworkXmlFlags.NONE))
call(network, "destroy")
heard("inactive")
heard("stopped")
network.undefine()
heard("undefined")
heard("removed session")
say("networks", networks.get_n_items())
