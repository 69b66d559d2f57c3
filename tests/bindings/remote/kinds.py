#!/usr/bin/python3
"""kinds.py: node devices, secrets, network filters and interfaces from Python: on the test driver, and, where that is
installed, on libvirtd's test driver and its own drivers."""
import pathlib
import sys

import gi

gi.require_version("Virgo", "1")
from gi.repository import GLib, Virgo  # noqa: E402

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent.parent))
import daemon  # noqa: E402
import privileged  # noqa: E402

UUID = "11111111-2222-4333-8444-555555555555"
SECRET = f"<secret><uuid>{UUID}</uuid><description>d</description><usage type='volume'><volume>/a</volume></usage></secret>"
FILTER = f"<filter name='session' chain='root'><uuid>{UUID}</uuid><rule action='drop' direction='out'/></filter>"
INTERFACE = "<interface type='ethernet' name='eth2'><start mode='none'/><mac address='52:54:00:00:00:02'/></interface>"
context = GLib.MainContext.default()


def until(holds):
    """Iterates the main context until something holds; the test's time limit ends it."""
    while not holds():
        context.iteration(True)


def refused(code, call, *arguments):
    try:
        call(*arguments)
    except GLib.Error as error:
        assert error.matches(Virgo.Error.quark(), code), error
    else:
        raise AssertionError("it was not refused")


def listed(objects):
    until(lambda: not objects.get_property("loading"))
    assert objects.get_property("error") is None, objects.get_property("error")
    return [objects.get_item(n) for n in range(objects.get_n_items())]


def node_devices(connection):
    devices = listed(connection.get_node_devices())
    computer = next(one for one in devices if one.get_name() == "computer")
    assert connection.lookup_node_device_by_name("computer") == computer
    assert computer.get_active() and computer.get_connection() == connection
    # They are asked for when they are read.
    notified = []
    computer.connect("notify::capabilities", lambda *_: notified.append(computer.get_capabilities()))
    if not computer.get_capabilities():
        until(lambda: notified)
    assert computer.get_capabilities() == ["system"] and computer.get_parent_name() is None
    assert computer.get_property("capabilities") == ["system"]
    assert computer.fetch_capabilities() == ["system"] and computer.fetch_parent_name() is None
    assert len(notified) <= 1
    children = [one for one in devices if one != computer]
    for child in children[:3]:
        assert child.fetch_parent_name() == child.get_parent_name() is not None
    assert "<device>" in computer.fetch_xml(Virgo.NodeDeviceXmlFlags.NONE)
    refused(Virgo.Error.NO_NODE_DEVICE, connection.lookup_node_device_by_name, "none")


def secrets(connection):
    log = []
    secrets = connection.get_secrets()
    assert listed(secrets) == []
    connection.connect("secret-added", lambda _, secret: log.append(f"added {secret.get_usage_id()}"))
    connection.connect("secret-removed", lambda _, secret: log.append(f"removed {secret.get_usage_id()}"))
    secret = connection.define_secret(SECRET, Virgo.SecretDefineFlags.NONE)
    until(lambda: "added /a" in log)
    assert secrets.get_item(0) == secret and secret.get_uuid() == UUID
    assert secret.get_usage_type() == Virgo.SecretUsageType.VOLUME and not secret.get_private()
    until(lambda: secret.get_description() == "d")
    for signal in ("value-changed", "undefined"):
        secret.connect(signal, lambda _, signal=signal: log.append(signal))
    refused(Virgo.Error.NO_SECRET, secret.fetch_value)
    for value in (b"\0a value\xff", b"another"):
        secret.set_value(GLib.Bytes.new(value))
        assert secret.fetch_value().get_data() == value
    until(lambda: log.count("value-changed") == 2)
    assert connection.lookup_secret_by_usage(Virgo.SecretUsageType.VOLUME, "/a") == secret
    secret.undefine()
    until(lambda: "removed /a" in log and "undefined" in log)
    assert secrets.get_n_items() == 0
    refused(Virgo.Error.NO_SECRET, secret.undefine)


def filters(connection):
    filters = connection.get_nw_filters()
    before = len(listed(filters))
    nw_filter = connection.define_nw_filter(FILTER, Virgo.NwFilterDefineFlags.NONE)
    assert nw_filter.get_name() == "session" and nw_filter.get_uuid() == UUID
    assert nw_filter in connection.list_all_nw_filters()
    until(lambda: filters.get_n_items() == before + 1)
    assert connection.list_all_nw_filter_bindings() == []
    deleted = []
    nw_filter.connect("deleted", deleted.append)
    nw_filter.undefine()
    until(lambda: deleted and filters.get_n_items() == before)
    refused(Virgo.Error.NO_NWFILTER, nw_filter.fetch_xml)


def interfaces(connection):
    interfaces = connection.get_interfaces()
    (eth1,) = listed(interfaces)
    assert eth1.get_name() == "eth1" and eth1.get_active()
    assert connection.lookup_interface_by_mac(eth1.get_mac()) == eth1
    changes = []
    eth1.connect("notify::active", lambda *_: changes.append(eth1.get_active()))
    eth1.destroy()
    eth1.start()
    until(lambda: changes and changes[-1])
    connection.begin_interface_changes()
    eth2 = connection.define_interface(INTERFACE, Virgo.InterfaceDefineFlags.NONE)
    until(lambda: interfaces.get_n_items() == 2)
    connection.rollback_interface_changes()
    assert connection.list_all_interfaces(Virgo.InterfaceListFlags.NONE) == [eth1]
    until(lambda: interfaces.get_n_items() == 1)
    refused(Virgo.Error.NO_INTERFACE, eth2.start)


def on(uri, *tests):
    connection = Virgo.Connection.open(uri, Virgo.ConnectionFlags.NONE)
    for test in tests:
        print(uri, test.__name__, flush=True)
        test(connection)
    connection.close()


on("test:///default", node_devices, secrets, filters, interfaces)
missing = daemon.missing() or privileged.missing()
if missing:
    print(f"skipped: {missing}")
    sys.exit(77)
with daemon.Daemon() as libvirtd:
    on(libvirtd.uri, node_devices, interfaces)
with privileged.Daemon() as libvirtd:
    on(f"qemu:///system?socket={libvirtd.socket}", node_devices, secrets, filters)
