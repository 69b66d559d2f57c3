#!/usr/bin/python3
"""kinds.py: node devices, secrets, network filters, interfaces, snapshots and checkpoints from Python: on the test driver,
and, where that is installed, on libvirtd's test driver and its own drivers."""
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
DOMAIN = """<domain type='test'><name>kinds</name><memory>1024</memory><os><type>hvm</type></os>
  <devices><disk type='file' device='disk'><source file='/x'/><target dev='vda'/></disk></devices></domain>"""
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


def watched(domain, item, log):
    """The domain's list, which tells the log of what comes and goes."""
    objects = domain.get_property(f"{item}s")
    assert listed(objects) == []
    for what in ("added", "removed"):
        domain.connect(f"{item}-{what}", lambda _, one, what=what: log.append(f"{what} {one.get_name()}"))
    return objects


def snapshots(connection):
    domain = connection.define_domain(DOMAIN, Virgo.DomainDefineFlags.NONE)
    domain.start(Virgo.DomainStartFlags.NONE)
    log, none = [], Virgo.DomainSnapshotCreateFlags.NONE
    snapshots = watched(domain, "snapshot", log)
    assert not domain.get_has_current_snapshot()
    xml = "<domainsnapshot><name>{}</name></domainsnapshot>"
    first, second = (domain.create_snapshot(xml.format(name), none) for name in ("first", "second"))
    until(lambda: log == ["added first", "added second"])
    assert [one.get_name() for one in (snapshots.get_item(0), snapshots.get_item(1))] == ["first", "second"]
    assert second.get_domain() == domain and second.get_connection() == connection and second.get_has_metadata()
    until(lambda: second.get_current() and not first.get_current() and domain.get_has_current_snapshot())
    # What costs a call for each is asked for when it is read, all by one.
    until(lambda: second.get_parent_name() == "first" and second.get_creation_time() is not None)
    assert second.get_state() == Virgo.DomainSnapshotState.RUNNING and second.get_description() is None
    assert second.get_location() == Virgo.DomainSnapshotLocation.INTERNAL
    assert second.get_creation_time().to_unix() > 1_000_000_000
    assert first.list_all_children(Virgo.DomainSnapshotListFlags.NONE) == [second]
    assert second.lookup_parent() == first and domain.lookup_snapshot_by_name("first") == first
    assert domain.fetch_current_snapshot() == second
    refused(Virgo.Error.NO_DOMAIN_SNAPSHOT, first.lookup_parent)
    domain.destroy(Virgo.DomainDestroyFlags.NONE)
    first.revert(Virgo.DomainSnapshotRevertFlags.NONE)
    assert domain.get_state() == Virgo.DomainState.RUNNING
    assert domain.get_state_reason() == Virgo.DomainStateReason.RUNNING_FROM_SNAPSHOT
    assert first.get_current() and not second.get_current()
    deleted = []
    second.connect("deleted", deleted.append)
    first.delete(Virgo.DomainSnapshotDeleteFlags.CHILDREN)
    until(lambda: deleted == [second] and snapshots.get_n_items() == 0 and not domain.get_has_current_snapshot())
    assert sorted(log[2:]) == ["removed first", "removed second"], log
    refused(Virgo.Error.NO_DOMAIN_SNAPSHOT, second.fetch_xml, Virgo.DomainSnapshotXmlFlags.NONE)
    refused(Virgo.Error.NO_DOMAIN_SNAPSHOT, domain.lookup_snapshot_by_name, "first")
    domain.destroy(Virgo.DomainDestroyFlags.NONE)
    domain.undefine(Virgo.DomainUndefineFlags.NONE)


def snapshots_of_others(connection):
    """What others do shows when they revert the domain, of which there are events."""
    other = Virgo.Connection.open(connection.get_uri(), Virgo.ConnectionFlags.NONE)
    domain = connection.define_domain(DOMAIN, Virgo.DomainDefineFlags.NONE)
    seen = other.lookup_domain_by_name("kinds")
    snapshots = seen.get_snapshots()
    assert listed(snapshots) == []
    made = domain.create_snapshot("<domainsnapshot><name>theirs</name></domainsnapshot>", Virgo.DomainSnapshotCreateFlags.NONE)
    domain.start(Virgo.DomainStartFlags.NONE)
    made.revert(Virgo.DomainSnapshotRevertFlags.NONE)
    until(lambda: snapshots.get_n_items() == 1 and snapshots.get_item(0).get_current())
    until(seen.get_has_current_snapshot)
    assert seen.lookup_snapshot_by_name("theirs") == snapshots.get_item(0)
    # What is gone with its domain is gone for all.
    domain.undefine(Virgo.DomainUndefineFlags.SNAPSHOTS_METADATA)
    until(lambda: snapshots.get_n_items() == 0)
    other.close()


def checkpoints(connection):
    domain = connection.define_domain(DOMAIN, Virgo.DomainDefineFlags.NONE)
    domain.start(Virgo.DomainStartFlags.NONE)
    log, none = [], Virgo.DomainCheckpointCreateFlags.NONE
    checkpoints = watched(domain, "checkpoint", log)
    xml = "<domaincheckpoint><name>{}</name><description>d</description></domaincheckpoint>"
    first, second, third = (domain.create_checkpoint(xml.format(name), none) for name in ("first", "second", "third"))
    until(lambda: log == ["added first", "added second", "added third"])
    assert third.get_domain() == domain and third.get_connection() == connection
    until(lambda: third.get_parent_name() == "second" and third.get_description() == "d")
    assert third.get_creation_time() is not None and third.lookup_parent() == second
    assert first.list_all_children(Virgo.DomainCheckpointListFlags.DESCENDANTS) in ([second, third], [third, second])
    assert "bitmap='first'" in first.fetch_xml(Virgo.DomainCheckpointXmlFlags.NO_DOMAIN)
    notified = []
    third.connect("notify::parent-name", lambda *_: notified.append(third.get_parent_name()))
    second.delete(Virgo.DomainCheckpointDeleteFlags.NONE)
    until(lambda: notified == ["first"] and checkpoints.get_n_items() == 2)
    refused(Virgo.Error.NO_DOMAIN_CHECKPOINT, domain.lookup_checkpoint_by_name, "second")
    refused(Virgo.Error.OPERATION_UNSUPPORTED, domain.create_snapshot, "<domainsnapshot/>", 0)
    first.delete(Virgo.DomainCheckpointDeleteFlags.CHILDREN)
    until(lambda: checkpoints.get_n_items() == 0)
    domain.destroy(Virgo.DomainDestroyFlags.NONE)
    domain.undefine(Virgo.DomainUndefineFlags.NONE)


def on(uri, *tests):
    connection = Virgo.Connection.open(uri, Virgo.ConnectionFlags.NONE)
    for test in tests:
        print(uri, test.__name__, flush=True)
        test(connection)
    connection.close()


on("test:///default", node_devices, secrets, filters, interfaces, snapshots, snapshots_of_others, checkpoints)
missing = daemon.missing() or privileged.missing()
if missing:
    print(f"skipped: {missing}")
    sys.exit(77)
with daemon.Daemon() as libvirtd:
    on(libvirtd.uri, node_devices, interfaces, snapshots, snapshots_of_others, checkpoints)
with privileged.Daemon() as libvirtd:
    on(f"qemu:///system?socket={libvirtd.socket}", node_devices, secrets, filters)
