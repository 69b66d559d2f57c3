#!/usr/bin/python3
"""ports.py URI: a session with a network's ports, and a lease of the test driver, from Python. Programs in four languages
say the same; run.py compares it."""
import sys

import gi

gi.require_version("Virgo", "1")
from gi.repository import GLib, Virgo  # noqa: E402

UUID, MAC = "11111111-2222-4333-8444-555555555555", "52:54:00:00:00:01"
NETWORK = "<network><name>session</name><forward mode='bridge'/><bridge name='br-session'/></network>"
PORT = (f"<networkport><uuid>{UUID}</uuid><owner><name>a</name><uuid>{UUID}</uuid></owner>"
        f"<mac address='{MAC}'/></networkport>")
context = GLib.MainContext.default()


def say(*words):
    print(*words, flush=True)


def until(holds):
    while not holds():
        context.iteration(True)


connection = Virgo.Connection.open(sys.argv[1], Virgo.ConnectionFlags.NONE)
network = connection.create_network(NETWORK, Virgo.NetworkCreateFlags.NONE)
ports = network.get_ports()
until(lambda: not ports.get_property("loading"))
say("ports", ports.get_n_items())
log = []
network.connect("port-added", lambda _, port: log.append(f"added {port.get_uuid()}"))
network.connect("port-removed", lambda _, port: log.append(f"removed {port.get_uuid()}"))
port = network.create_port(PORT, Virgo.NetworkPortCreateFlags.NONE)
port.connect("deleted", lambda _: log.append("deleted"))
until(lambda: log)
say(log.pop())
assert ports.get_item(0) == port == network.lookup_port_by_uuid(UUID) and network.list_all_ports() == [port]
say("port of", port.get_network().get_name())
assert port.get_network() == network and port.get_connection() == connection
assert MAC in port.fetch_xml()
port.set_parameters(GLib.Variant("a{sv}", {"inbound.average": GLib.Variant("t", 1000 << 10)}))
limits = port.fetch_parameters()
say("limit", (limits if isinstance(limits, dict) else limits.unpack())["inbound.average"])
try:
    network.lookup_port_by_uuid("00000000-0000-4000-8000-000000000000")
except GLib.Error as error:
    assert error.matches(Virgo.Error.quark(), Virgo.Error.NO_NETWORK_PORT), error
    say("refused:", error.domain, error.code)
port.delete()
until(lambda: len(log) == 2)
say(*log)
say("ports", ports.get_n_items())
say("leases", len(network.list_dhcp_leases(None)))
network.destroy()

connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
network = connection.lookup_network_by_name("default")
network.create_port(PORT, Virgo.NetworkPortCreateFlags.NONE)
(lease,) = network.list_dhcp_leases(MAC)
assert lease.get_expires().to_unix() > GLib.DateTime.new_now_utc().to_unix() and lease.get_iaid() is None
say("lease", lease.get_interface_name(), lease.get_family().value_nick, lease.get_mac(), lease.get_prefix(),
    lease.get_hostname(), lease.get_address().startswith("192.168.122."))
