"""What is done: each operation by python-libvirt and by Virgo, side by side.

The functions get the side they run on, the connection or the domain, and the step's arguments. Both give
the same: a number, a text, a list, a dictionary, or nothing. Flags are libvirt's numbers.
"""

import json
import os
import re
import socket

libvirt = None
qemu = None
V = None
GLib = None


def load_libvirt():
    """Imports python-libvirt."""
    global libvirt, qemu
    import libvirt
    import libvirt_qemu as qemu

    return libvirt


def load_virgo():
    """Imports Virgo."""
    global V, GLib
    import gi

    gi.require_version("Virgo", "1")
    from gi.repository import GLib, Virgo as V

    return V


def files():
    """A pipe's end to pass to a guest."""
    ends = os.pipe()
    os.close(ends[1])
    return ends[0]


def one_bit(cpu):
    """Returns a CPU map of two with this one set."""
    return tuple(number == cpu for number in range(2))


# Streams.


def libvirt_console(side, domain, device, flags):
    side.kept = side.connection.newStream(0)
    domain.openConsole(device, side.kept, flags)


def virgo_console(side, domain, device, flags):
    side.kept = domain.open_console(device, V.DomainConsoleFlags(flags))


def until(text, receive):
    """Receives until a text was received."""
    got = b""
    while text.encode() not in got:
        piece = receive(1024)
        assert piece, f"the stream ended after {got!r}"
        got += piece
    return text


def libvirt_says(side, _, typed, text):
    if typed:
        side.kept.send(typed.encode())
    return until(text, side.kept.recv)


def virgo_says(side, _, typed, text):
    if typed:
        side.kept.get_output_stream().write_all(typed.encode(), None)
    return until(text, lambda size: side.kept.get_input_stream().read_bytes(size, None).get_data())


def libvirt_console_ends(side, _):
    while side.kept.recv(1024):
        pass
    side.kept.finish()


def virgo_console_ends(side, _):
    while side.kept.get_input_stream().read_bytes(1024, None).get_size():
        pass
    side.kept.close(None)


def picture(data, mime_type):
    return [mime_type, len(data) > 1000, bytes(data[:4]).hex()]


def libvirt_picture(side, domain, screen):
    stream = side.connection.newStream(0)
    mime_type = domain.screenshot(stream, screen)
    data = b""
    while piece := stream.recv(1 << 16):
        data += piece
    stream.finish()
    return picture(data, mime_type)


def virgo_picture(_, domain, screen):
    data, mime_type = domain.screenshot(screen)
    return picture(data.get_data(), mime_type)


def greeting(descriptor):
    """Returns the greeting of a VNC server."""
    with socket.socket(fileno=descriptor) as connected:
        return connected.recv(4).decode()


def libvirt_open_graphics(_, domain, index, flags):
    ours, theirs = socket.socketpair()
    with theirs:
        domain.openGraphics(index, theirs.fileno(), flags)
    return greeting(ours.detach())


def virgo_open_graphics(_, domain, index, flags):
    ours, theirs = socket.socketpair()
    with theirs:
        domain.open_graphics(index, theirs.fileno(), V.DomainGraphicsFlags(flags))
    return greeting(ours.detach())


# Statistics: names, and the values that don't change by themselves.
STEADY = ("state.", "vcpu.current", "vcpu.maximum", "balloon.current", "balloon.maximum", "net.count", "block.count")


def steady(values):
    return {name: value for name, value in sorted(values.items()) if name.startswith(STEADY)}


def libvirt_all_stats(side, connection, types, flags):
    return sorted([domain.name(), steady(values)] for domain, values in connection.getAllDomainStats(types, flags))


def virgo_all_stats(_, connection, types, flags):
    records = connection.fetch_all_domain_stats([], V.DomainStatsTypes(types), V.DomainStatsFlags(flags))
    return sorted([record.props.domain.props.name, steady(record.props.values.unpack())] for record in records)


def libvirt_stats(side, domain, types, flags):
    [(_, values)] = side.connection.domainListGetStats([domain], types, flags)
    return steady(values)


def virgo_stats(side, domain, types, flags):
    types, flags = V.DomainStatsTypes(types), V.DomainStatsFlags(flags)
    [record] = domain.props.connection.fetch_all_domain_stats([domain], types, flags)
    return steady(record.props.values.unpack())


def virgo_memory_parameters(parameters):
    return GLib.Variant("a{sv}", {name: GLib.Variant("t", value * 1024) for name, value in parameters.items()})


def steady_xml(xml):
    """A document without the number of the terminal, which the kernel chooses."""
    return re.sub("/dev/pts/[0-9]+", "/dev/pts/N", xml)


def answered(answer):
    """QEMU's answer without the number of the question."""
    return {name: value for name, value in json.loads(answer).items() if name != "id"}


def info(host):
    names = ("model", "memory", "n-cpus", "mhz", "n-cells", "n-sockets", "n-cores", "n-threads")
    values = [host.get_property(name) for name in names]
    # libvirt's module has MiB.
    values[1] //= 1 << 20
    return values


def libvirt_open(side, uri):
    side.libvirt.open(side.uri_of(uri)).close()


def virgo_open(side, uri):
    V.Connection.open(side.uri_of(uri), 0).close()


CONNECTION = {
    "open": (lambda s, _, uri: libvirt_open(s, uri), lambda s, _, uri: virgo_open(s, uri)),
    "hostname": (lambda s, c: c.getHostname(), lambda s, c: c.props.node.fetch_hostname()),
    "version": (lambda s, c: c.getVersion(), lambda s, c: c.fetch_version()),
    "capabilities": (lambda s, c: c.getCapabilities(), lambda s, c: c.props.node.fetch_capabilities()),
    "domain_capabilities": (
        lambda s, c, *which: c.getDomainCapabilities(*which, 0),
        lambda s, c, *which: c.fetch_domain_capabilities(*which, 0),
    ),
    "max_vcpus": (lambda s, c, kind: c.getMaxVcpus(kind), lambda s, c, kind: c.fetch_max_n_vcpus(kind)),
    "node_info": (lambda s, c: c.getInfo(), lambda s, c: info(c.props.node.fetch_info())),
    # Without the memory and the megahertz, which may differ from one second to the next.
    "node_cpus": (
        lambda s, c: [(i := c.getInfo())[0], i[2], *i[4:]],
        lambda s, c: [(i := info(c.props.node.fetch_info()))[0], i[2], *i[4:]],
    ),
    "free_memory": (lambda s, c: c.getFreeMemory(), lambda s, c: c.props.node.fetch_free_memory()),
    "has_free_memory": (lambda s, c: min(c.getFreeMemory(), 1), lambda s, c: min(c.props.node.fetch_free_memory(), 1)),
    "cells_free_memory": (
        lambda s, c, start, most: c.getCellsFreeMemory(start, most),
        lambda s, c, start, most: c.props.node.fetch_cells_free_memory(start, most),
    ),
    "cpu_models": (lambda s, c, arch: c.getCPUModelNames(arch, 0), lambda s, c, arch: c.list_cpu_model_names(arch)),
    "names": (
        lambda s, c, flags: sorted(domain.name() for domain in c.listAllDomains(flags)),
        lambda s, c, flags: sorted(d.props.name for d in c.list_all_domains(V.DomainListFlags(flags))),
    ),
    "lookup_name": (
        lambda s, c, name: c.lookupByName(name).name(),
        lambda s, c, name: c.lookup_domain_by_name(name).props.name,
    ),
    "lookup_id": (
        lambda s, c, number: c.lookupByID(number).name(),
        lambda s, c, number: c.lookup_domain_by_id(number).props.name,
    ),
    "lookup_uuid": (
        lambda s, c, uuid: c.lookupByUUIDString(uuid).name(),
        lambda s, c, uuid: c.lookup_domain_by_uuid(uuid).props.name,
    ),
    "define": (
        lambda s, c, xml, flags=0: c.defineXMLFlags(xml, flags).name(),
        lambda s, c, xml, flags=0: c.define_domain(xml, V.DomainDefineFlags(flags)).props.name,
    ),
    "create": (
        lambda s, c, xml, flags=0: c.createXML(xml, flags).name(),
        lambda s, c, xml, flags=0: c.create_domain(xml, V.DomainStartFlags(flags)).props.name,
    ),
    "create_with_file": (
        lambda s, c, xml: c.createXMLWithFiles(xml, [files()], 0).name(),
        lambda s, c, xml: c.create_domain_with_files(xml, [files()], 0).props.name,
    ),
    "all_stats": (libvirt_all_stats, virgo_all_stats),
}

DOMAIN = {
    "start": (lambda s, d, flags=0: d.createWithFlags(flags), lambda s, d, flags=0: d.start(V.DomainStartFlags(flags))),
    "start_with_file": (lambda s, d: d.createWithFiles([files()], 0), lambda s, d: d.start_with_files([files()], 0)),
    "shutdown": (
        lambda s, d, flags=0: d.shutdownFlags(flags),
        lambda s, d, flags=0: d.shutdown(V.DomainShutdownFlags(flags)),
    ),
    "destroy": (
        lambda s, d, flags=0: d.destroyFlags(flags),
        lambda s, d, flags=0: d.destroy(V.DomainDestroyFlags(flags)),
    ),
    "suspend": (lambda s, d: d.suspend(), lambda s, d: d.suspend()),
    "resume": (lambda s, d: d.resume(), lambda s, d: d.resume()),
    "reboot": (lambda s, d, flags=0: d.reboot(flags), lambda s, d, flags=0: d.reboot(V.DomainRebootFlags(flags))),
    "reset": (lambda s, d: d.reset(0), lambda s, d: d.reset()),
    "rename": (lambda s, d, name: d.rename(name, 0), lambda s, d, name: d.rename(name)),
    "undefine": (
        lambda s, d, flags=0: d.undefineFlags(flags),
        lambda s, d, flags=0: d.undefine(V.DomainUndefineFlags(flags)),
    ),
    "xml": (
        lambda s, d, flags: steady_xml(d.XMLDesc(flags)),
        lambda s, d, flags: steady_xml(d.fetch_xml(V.DomainXmlFlags(flags))),
    ),
    "set_metadata": (
        lambda s, d, kind, text, key, uri, flags: d.setMetadata(kind, text, key, uri, flags),
        lambda s, d, kind, text, key, uri, flags: d.set_metadata(
            V.DomainMetadataType(kind), text, key, uri, V.DomainModificationImpact(flags)
        ),
    ),
    "metadata": (
        lambda s, d, kind, uri, flags: d.metadata(kind, uri, flags),
        lambda s, d, kind, uri, flags: d.fetch_metadata(
            V.DomainMetadataType(kind), uri, V.DomainModificationImpact(flags)
        ),
    ),
    "set_autostart": (lambda s, d, on: d.setAutostart(on), lambda s, d, on: d.set_autostart(on)),
    "memory": (lambda s, d: d.info()[1:3], lambda s, d: [(i := d.fetch_info()).props.max_memory // 1024, i.props.memory // 1024]),
    "state_and_vcpus": (
        lambda s, d: [d.info()[0], d.info()[3]],
        lambda s, d: [int((i := d.fetch_info()).props.state), i.props.n_vcpus],
    ),
    "set_memory": (
        lambda s, d, memory, flags: d.setMemoryFlags(memory, flags),
        lambda s, d, memory, flags: d.set_memory(memory * 1024, V.DomainMemoryFlags(flags)),
    ),
    "memory_parameters": (
        lambda s, d, flags: d.memoryParameters(flags),
        lambda s, d, flags: {
            name: value // 1024
            for name, value in d.fetch_memory_parameters(V.DomainModificationImpact(flags)).unpack().items()
        },
    ),
    "set_memory_parameters": (
        lambda s, d, parameters, flags: d.setMemoryParameters(parameters, flags),
        lambda s, d, parameters, flags: d.set_memory_parameters(
            virgo_memory_parameters(parameters), V.DomainModificationImpact(flags)
        ),
    ),
    "vcpus": (
        lambda s, d, flags: d.vcpusFlags(flags),
        lambda s, d, flags: d.fetch_n_vcpus(V.DomainVcpuFlags(flags)),
    ),
    "set_n_vcpus": (
        lambda s, d, count, flags: d.setVcpusFlags(count, flags),
        lambda s, d, count, flags: d.set_n_vcpus(count, V.DomainVcpuFlags(flags)),
    ),
    # libvirt's module tells of as many CPUs as virNodeGetCPUMap() has, which are 8 of the test driver's 16.
    "list_vcpus": (
        lambda s, d: [
            [*vcpu[:2], [cpu for cpu, may in enumerate(cpus) if may and cpu < 8]]
            for vcpu, cpus in zip(*d.vcpus(), strict=True)
        ],
        lambda s, d: [[v.props.number, int(v.props.state), [c for c in v.get_cpus() if c < 8]] for v in d.list_vcpus()],
    ),
    "pin_vcpu": (
        lambda s, d, vcpu, cpu, flags: d.pinVcpuFlags(vcpu, one_bit(cpu), flags),
        lambda s, d, vcpu, cpu, flags: d.pin_vcpu(vcpu, [cpu], V.DomainModificationImpact(flags)),
    ),
    "console": (libvirt_console, virgo_console),
    "open_console": (
        lambda s, d, device, flags: d.openConsole(device, s.connection.newStream(0), flags),
        lambda s, d, device, flags: d.open_console(device, V.DomainConsoleFlags(flags)).close(None),
    ),
    "console_says": (libvirt_says, virgo_says),
    "console_ends": (libvirt_console_ends, virgo_console_ends),
    "open_channel": (
        lambda s, d, name, flags: d.openChannel(name, s.connection.newStream(0), flags),
        lambda s, d, name, flags: d.open_channel(name, V.DomainConsoleFlags(flags)).close(None),
    ),
    "screenshot": (libvirt_picture, virgo_picture),
    "send_key": (
        lambda s, d, codeset, hold, keys: d.sendKey(codeset, hold, keys, len(keys), 0),
        lambda s, d, codeset, hold, keys: d.send_key(V.KeycodeSet(codeset), hold * 1_000_000, keys),
    ),
    "inject_nmi": (lambda s, d: d.injectNMI(0), lambda s, d: d.inject_nmi()),
    "open_graphics": (libvirt_open_graphics, virgo_open_graphics),
    "open_graphics_fd": (
        lambda s, d, index, flags: greeting(d.openGraphicsFD(index, flags)),
        lambda s, d, index, flags: greeting(d.open_graphics_fd(index, V.DomainGraphicsFlags(flags))),
    ),
    "time": (
        lambda s, d: [(t := d.getTime(0))["seconds"], t["nseconds"]],
        lambda s, d: list(divmod(d.fetch_time(), 10**9)),
    ),
    "set_time": (
        lambda s, d, seconds, rest: d.setTime({"seconds": seconds, "nseconds": rest}, 0),
        lambda s, d, seconds, rest: d.set_time(seconds * 10**9 + rest, 0),
    ),
    "freeze": (lambda s, d, *where: d.fsFreeze(list(where), 0), lambda s, d, *where: d.freeze_filesystems(where)),
    "thaw": (lambda s, d, *where: d.fsThaw(list(where), 0), lambda s, d, *where: d.thaw_filesystems(where)),
    "stats": (libvirt_stats, virgo_stats),
    "monitor_command": (
        lambda s, d, command: answered(qemu.qemuMonitorCommand(d, command, 0)),
        lambda s, d, command: answered(d.qemu_monitor_command(command, 0)),
    ),
}
