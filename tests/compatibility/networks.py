"""Both sides with the networks of a host, by their names; and what is done with them, as in operations.py."""

import operations
import sides
import tuning

# libvirt's numbers of what happens in the life of a network, by the names of our signals.
LIFE = ("defined", "undefined", "started", "stopped")
NAMES = ("name", "uuid", "active", "persistent", "autostart", "bridge-name")

CONNECTION = {
    "networks": (
        lambda s, c, flags: sorted(network.name() for network in c.listAllNetworks(flags)),
        lambda s, c, flags: sorted(
            network.props.name for network in c.list_all_networks(s.virgo.NetworkListFlags(flags))
        ),
    ),
    "lookup": (
        lambda s, c, name: c.networkLookupByName(name).name(),
        lambda s, c, name: c.lookup_network_by_name(name).props.name,
    ),
    "lookup_uuid": (
        lambda s, c, uuid: c.networkLookupByUUIDString(uuid).name(),
        lambda s, c, uuid: c.lookup_network_by_uuid(uuid).props.name,
    ),
    "define": (
        lambda s, c, xml: c.networkDefineXML(xml).name(),
        lambda s, c, xml: c.define_network(xml, s.virgo.NetworkDefineFlags.NONE).props.name,
    ),
    "create": (
        lambda s, c, xml: c.networkCreateXML(xml).name(),
        lambda s, c, xml: c.create_network(xml, s.virgo.NetworkCreateFlags.NONE).props.name,
    ),
}

NETWORK = {
    "start": (lambda s, n: n.create() and None, lambda s, n: n.start() and None),
    "destroy": (lambda s, n: n.destroy() and None, lambda s, n: n.destroy() and None),
    "undefine": (lambda s, n: n.undefine() and None, lambda s, n: n.undefine() and None),
    "set_autostart": (
        lambda s, n, on: n.setAutostart(on) and None,
        lambda s, n, on: n.set_autostart(on) and None,
    ),
    "xml": (
        lambda s, n, flags: n.XMLDesc(flags),
        lambda s, n, flags: n.fetch_xml(s.virgo.NetworkXmlFlags(flags)),
    ),
    "update": (
        lambda s, n, command, section, index, xml, flags: n.update(command, section, index, xml, flags) and None,
        lambda s, n, command, section, index, xml, flags: n.update(
            s.virgo.NetworkUpdateCommand(command),
            s.virgo.NetworkUpdateSection(section),
            index,
            xml,
            s.virgo.NetworkUpdateFlags(flags),
        )
        and None,
    ),
}


PORT = {
    "ports": (
        lambda s, n: sorted(port.UUIDString() for port in n.listAllPorts()),
        lambda s, n: sorted(port.props.uuid for port in n.list_all_ports()),
    ),
    "find_port": (
        lambda s, n, uuid: n.portLookupByUUIDString(uuid).UUIDString(),
        lambda s, n, uuid: n.lookup_port_by_uuid(uuid).props.uuid,
    ),
    "create_port": (
        lambda s, n, xml, flags=0: n.portCreateXML(xml, flags).network().name(),
        lambda s, n, xml, flags=0: n.create_port(xml, s.virgo.NetworkPortCreateFlags(flags)).props.network.props.name,
    ),
    "port_xml": (
        lambda s, n, uuid: n.portLookupByUUIDString(uuid).XMLDesc(0),
        lambda s, n, uuid: n.lookup_port_by_uuid(uuid).fetch_xml(),
    ),
    "port_limits": (
        lambda s, n, uuid: tuning.in_bytes(n.portLookupByUUIDString(uuid).parameters(0)),
        lambda s, n, uuid: tuning.plain(n.lookup_port_by_uuid(uuid).fetch_parameters()),
    ),
    "limit_port": (
        lambda s, n, uuid, name, kib: n.portLookupByUUIDString(uuid).setParameters({name: kib}, 0) and None,
        lambda s, n, uuid, name, kib: n.lookup_port_by_uuid(uuid).set_parameters(
            operations.GLib.Variant("a{sv}", {name: operations.GLib.Variant("t", kib << 10)})
        )
        and None,
    ),
    "delete_port": (
        lambda s, n, uuid: n.portLookupByUUIDString(uuid).delete(0) and None,
        lambda s, n, uuid: n.lookup_port_by_uuid(uuid).delete() and None,
    ),
    "leases": (
        lambda s, n, mac=None: sorted(lease["ipaddr"] for lease in n.DHCPLeases(mac, 0)),
        lambda s, n, mac=None: sorted(lease.props.address for lease in n.list_dhcp_leases(mac)),
    ),
}


class LibvirtNetworks(sides.Libvirt):
    """Networks by python-libvirt."""

    on_connection = CONNECTION

    def on_subject(self, subject):
        return NETWORK | PORT

    def follow(self):
        life = self.libvirt.VIR_NETWORK_EVENT_ID_LIFECYCLE
        note = lambda _c, network, event, _detail, _data: self.told.append([network.name(), LIFE[event]])
        self.connection.networkEventRegisterAny(None, life, note, None)

    def find(self, connection, subject):
        return connection.networkLookupByName(subject)

    def present(self):
        return sorted(network.name() for network in self.connection.listAllNetworks())

    def facts(self, subject):
        try:
            network = self.find(self.connection, subject)
            return {
                "name": network.name(),
                "uuid": network.UUIDString(),
                "active": bool(network.isActive()),
                "persistent": bool(network.isPersistent()),
                "autostart": bool(network.autostart()),
                "bridge-name": self.ask_or(None, network.bridgeName),
            }
        except self.error:
            return "gone"


class VirgoNetworks(sides.Virgo):
    """Networks by Virgo: from the list, which follows what happens."""

    on_connection = CONNECTION

    def on_subject(self, subject):
        return NETWORK | PORT

    def follow(self):
        self.watched = set()
        for network in self.connection.props.networks:
            self._watch(network)
        self.connection.connect("network-added", lambda _, network: self._watch(network))

    def _watch(self, network):
        if network not in self.watched:
            self.watched.add(network)
            for event in LIFE:
                network.connect(event, lambda network, event=event: self.told.append([network.props.name, event]))

    def find(self, connection, subject):
        return connection.lookup_network_by_name(subject)

    def _listed(self):
        return {network.props.name: network for network in self.connection.props.networks}

    def present(self):
        return sorted(self._listed())

    def facts(self, subject):
        found = self._listed().get(subject)
        return "gone" if found is None else {name: found.get_property(name) for name in NAMES}


SIDES = {side.name: side for side in (LibvirtNetworks, VirgoNetworks)}
