"""More of what is done with domains and hosts: devices, tuning, figures, the guest, and the host's own. As in operations.py;
amounts of memory and of traffic are in bytes on both sides."""

import domains
import operations
from kinds import nothing

BYTES = ("inbound.", "outbound.")


def plain(values):
    """The values of an a{sv}."""
    return values if isinstance(values, dict) else values.unpack()


def in_bytes(values):
    return {name: value * 1024 if name.startswith(BYTES) else value for name, value in values.items()}


def variant(values):
    """A dictionary of numbers and texts as typed parameters: small numbers as libvirt's unsigned integers."""
    GLib = operations.GLib
    kinds = {str: "s", float: "d", bool: "b"}
    typed = lambda name, value: GLib.Variant(kinds.get(type(value), "t" if name.endswith("_sec") or name in LONG else "u"), value)
    return GLib.Variant("a{sv}", {name: typed(name, value) for name, value in values.items()})


def few(cpus):
    """Those CPUs that python-libvirt has room for, on any machine."""
    return [cpu for cpu in cpus if cpu < 8]


# Parameters with more bits.
LONG = ("cpu_shares", "vcpu_period", "global_period", "poll_max_ns")


def changes(name):
    return lambda s, d, xml, flags=0: getattr(d, name)(xml, s.virgo.DomainDeviceFlags(flags))


DOMAIN = operations.DOMAIN | {
    "attach": (nothing(lambda s, d, xml, flags=0: d.attachDeviceFlags(xml, flags)), nothing(changes("attach_device"))),
    "detach": (nothing(lambda s, d, xml, flags=0: d.detachDeviceFlags(xml, flags)), nothing(changes("detach_device"))),
    "update": (nothing(lambda s, d, xml, flags=0: d.updateDeviceFlags(xml, flags)), nothing(changes("update_device"))),
    "blkio": (
        lambda s, d, flags=0: d.blkioParameters(flags),
        lambda s, d, flags=0: plain(d.fetch_blkio_parameters(s.virgo.DomainModificationImpact(flags))),
    ),
    "set_blkio": (
        nothing(lambda s, d, values, flags=0: d.setBlkioParameters(values, flags)),
        nothing(lambda s, d, values, flags=0: d.set_blkio_parameters(variant(values), s.virgo.DomainModificationImpact(flags))),
    ),
    "block_tune": (
        lambda s, d, disk, flags=0: d.blockIoTune(disk, flags),
        lambda s, d, disk, flags=0: plain(d.fetch_block_io_tune(disk, s.virgo.DomainModificationImpact(flags))),
    ),
    "set_block_tune": (
        nothing(lambda s, d, disk, values, flags=0: d.setBlockIoTune(disk, values, flags)),
        nothing(lambda s, d, disk, values, flags=0: d.set_block_io_tune(disk, variant(values), s.virgo.DomainModificationImpact(flags))),
    ),
    "numa": (
        lambda s, d, flags=0: d.numaParameters(flags),
        lambda s, d, flags=0: plain(d.fetch_numa_parameters(s.virgo.DomainModificationImpact(flags))),
    ),
    "scheduler": (lambda s, d: d.schedulerType()[0], lambda s, d: d.fetch_scheduler_type()),
    "scheduler_parameters": (
        lambda s, d, flags=0: d.schedulerParametersFlags(flags),
        lambda s, d, flags=0: plain(d.fetch_scheduler_parameters(s.virgo.DomainModificationImpact(flags))),
    ),
    "traffic": (
        lambda s, d, nic, flags=0: in_bytes(d.interfaceParameters(nic, flags)),
        lambda s, d, nic, flags=0: plain(d.fetch_interface_parameters(nic, s.virgo.DomainModificationImpact(flags))),
    ),
    "io_threads": (
        lambda s, d, flags=0: [one[0] for one in d.ioThreadInfo(flags)],
        lambda s, d, flags=0: [one.props.id for one in d.list_io_threads(s.virgo.DomainModificationImpact(flags))],
    ),
    "add_io_thread": (
        nothing(lambda s, d, number, flags=0: d.addIOThread(number, flags)),
        nothing(lambda s, d, number, flags=0: d.add_io_thread(number, s.virgo.DomainModificationImpact(flags))),
    ),
    "delete_io_thread": (
        nothing(lambda s, d, number, flags=0: d.delIOThread(number, flags)),
        nothing(lambda s, d, number, flags=0: d.delete_io_thread(number, s.virgo.DomainModificationImpact(flags))),
    ),
    "emulator_pin": (
        lambda s, d, flags=0: few([n for n, is_in in enumerate(d.emulatorPinInfo(flags)) if is_in]),
        lambda s, d, flags=0: few(d.fetch_emulator_pin(s.virgo.DomainModificationImpact(flags))),
    ),
    # Of the first one: python-libvirt gives those of as many as there are now, and ours those of all that there can be.
    "vcpu_pins": (
        lambda s, d, flags=0: [few([n for n, is_in in enumerate(pin) if is_in]) for pin in d.vcpuPinInfo(flags)][:1],
        lambda s, d, flags=0: [few(pin.get_cpus()) for pin in d.list_vcpu_pins(s.virgo.DomainModificationImpact(flags))][:1],
    ),
    "block_info": (
        lambda s, d, disk: d.blockInfo(disk),
        lambda s, d, disk: [(i := d.fetch_block_info(disk).props).capacity, i.allocation, i.physical],
    ),
    "nic_stats": (lambda s, d, nic: len(d.interfaceStats(nic)), lambda s, d, nic: d.fetch_interface_stats(nic) and 8),
    "control": (
        lambda s, d: d.controlInfo()[0],
        lambda s, d: int(d.fetch_control_info().props.state),
    ),
    "disk_errors": (lambda s, d: len(d.diskErrors()), lambda s, d: len(d.list_disk_errors())),
    "messages": (lambda s, d: d.messages(0), lambda s, d: d.list_messages(s.virgo.DomainMessageTypes(0))),
    "updated": (lambda s, d: int(d.isUpdated()), lambda s, d: int(d.fetch_updated())),
    "hostname_of": (lambda s, d: d.hostname(0), lambda s, d: d.fetch_hostname(s.virgo.DomainHostnameFlags(0))),
    "filesystems": (
        lambda s, d: [list(one[:3]) for one in d.fsInfo()],
        lambda s, d: [[(p := one.props).mountpoint, p.name, p.filesystem_type] for one in d.list_filesystems()],
    ),
    "addresses": (
        lambda s, d, source: sorted(a["addr"] for nic in d.interfaceAddresses(source).values() for a in nic["addrs"] or ()),
        lambda s, d, source: sorted(
            address.props.address
            for nic in d.list_interfaces(s.virgo.DomainInterfaceAddressesSource(source))
            for address in nic.get_addresses()
        ),
    ),
    "set_password": (
        nothing(lambda s, d, user, word: d.setUserPassword(user, word)),
        nothing(lambda s, d, user, word: d.set_user_password(user, word, s.virgo.DomainSetUserPasswordFlags(0))),
    ),
    "lifecycle": (
        nothing(lambda s, d, event, action, flags=0: d.setLifecycleAction(event, action, flags)),
        nothing(
            lambda s, d, event, action, flags=0: d.set_lifecycle_action(
                s.virgo.DomainLifecycleEvent(event),
                s.virgo.DomainLifecycleAction(action),
                s.virgo.DomainModificationImpact(flags),
            )
        ),
    ),
    "wakeup": (nothing(lambda s, d: d.pMWakeup()), nothing(lambda s, d: d.pm_wakeup())),
    "peek_memory": (
        lambda s, d, offset, size: len(d.memoryPeek(offset, size, 2)),
        lambda s, d, offset, size: d.peek_memory(offset, size, s.virgo.DomainMemoryPeekFlags.PHYSICAL).get_size(),
    ),
    "labels": (
        lambda s, d: [one[0] for one in d.securityLabelList()],
        lambda s, d: [one.props.label for one in d.list_security_labels()],
    ),
}

CONNECTION = operations.CONNECTION | {
    "libvirt_version": (lambda s, c: c.getLibVersion(), lambda s, c: c.props.libvirt_version),
    "secure": (lambda s, c: c.isSecure(), lambda s, c: int(c.props.secure)),
    "encrypted": (lambda s, c: c.isEncrypted(), lambda s, c: int(c.props.encrypted)),
    "sysinfo": (lambda s, c: "<sysinfo" in c.getSysinfo(), lambda s, c: "<sysinfo" in c.fetch_sysinfo()),
    "cpu_map": (
        lambda s, c: [(m := c.getCPUMap())[0], [n for n, is_on in enumerate(m[1]) if is_on]],
        lambda s, c: [(m := c.props.node.fetch_online_cpus())[1], list(m[0])],
    ),
    "cpu_stats": (
        lambda s, c, cpu: sorted(c.getCPUStats(cpu)),
        lambda s, c, cpu: sorted(plain(c.props.node.fetch_cpu_stats(cpu))),
    ),
    "memory_stats": (
        lambda s, c, cell: sorted(c.getMemoryStats(cell)),
        lambda s, c, cell: sorted(plain(c.props.node.fetch_memory_stats(cell))),
    ),
    "security_model": (
        lambda s, c: c.getSecurityModel(),
        lambda s, c: [(m := c.props.node.fetch_security_model().props).model, m.doi],
    ),
    "free_pages": (
        lambda s, c, sizes, cell, count: [n for cells in c.getFreePages(sizes, cell, count).values() for n in cells.values()],
        lambda s, c, sizes, cell, count: list(c.props.node.fetch_free_pages([n * 1024 for n in sizes], cell, count)),
    ),
    "compare_cpu": (
        lambda s, c, xml: c.compareCPU(xml, 0),
        lambda s, c, xml: int(c.compare_cpu(xml, s.virgo.CpuCompareFlags(0))),
    ),
}


class LibvirtDomains(domains.LibvirtDomains):
    """Domains by python-libvirt."""

    on_connection = CONNECTION

    def on_subject(self, _):
        return DOMAIN


class VirgoDomains(domains.VirgoDomains):
    """Domains by Virgo."""

    on_connection = CONNECTION

    def on_subject(self, _):
        return DOMAIN


SIDES = {side.name: side for side in (LibvirtDomains, VirgoDomains)}
