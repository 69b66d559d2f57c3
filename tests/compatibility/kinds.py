"""Both sides with node devices, secrets, network filters and network interfaces of a host. A subject is "kind:key"; what is
done is in a table for each kind, as in operations.py."""

import operations
import sides


def nothing(call):
    """An operation without a result, which python-libvirt says by 0 or None."""
    return lambda *arguments: call(*arguments) and None


def named(kind, key):
    """The subjects of what a list has."""
    return lambda objects: sorted(f"{kind}:{key(one)}" for one in objects)


NODE_DEVICE_LIFE, SECRET_LIFE = ("created", "deleted", "defined", "undefined"), ("defined", "undefined")
UUID, USAGE_TYPES = "UUIDString", ("none", "volume", "ceph", "iscsi", "tls", "vtpm")

CONNECTION = {
    "device_names": (
        lambda s, c, flags: sorted(one.name() for one in c.listAllDevices(flags)),
        lambda s, c, flags: sorted(one.props.name for one in c.list_all_node_devices(s.virgo.NodeDeviceListFlags(flags))),
    ),
    "find_device": (
        lambda s, c, name: c.nodeDeviceLookupByName(name).name(),
        lambda s, c, name: c.lookup_node_device_by_name(name).props.name,
    ),
    "create_device": (
        lambda s, c, xml: c.nodeDeviceCreateXML(xml).name(),
        lambda s, c, xml: c.create_node_device(xml, s.virgo.NodeDeviceCreateFlags.NONE).props.name,
    ),
    "define_device": (
        lambda s, c, xml: c.nodeDeviceDefineXML(xml).name(),
        lambda s, c, xml: c.define_node_device(xml, s.virgo.NodeDeviceDefineFlags.NONE).props.name,
    ),
    "find_scsi_host": (
        lambda s, c, wwnn, wwpn: c.nodeDeviceLookupSCSIHostByWWN(wwnn, wwpn).name(),
        lambda s, c, wwnn, wwpn: c.lookup_scsi_host_by_wwn(wwnn, wwpn).props.name,
    ),
    "secret_uses": (
        lambda s, c, flags: sorted(one.usageID() for one in c.listAllSecrets(flags)),
        lambda s, c, flags: sorted(one.props.usage_id for one in c.list_all_secrets(s.virgo.SecretListFlags(flags))),
    ),
    "find_secret": (
        lambda s, c, uuid: c.secretLookupByUUIDString(uuid).usageID(),
        lambda s, c, uuid: c.lookup_secret_by_uuid(uuid).props.usage_id,
    ),
    "find_use": (
        lambda s, c, kind, use: c.secretLookupByUsage(kind, use).UUIDString(),
        lambda s, c, kind, use: c.lookup_secret_by_usage(s.virgo.SecretUsageType(kind), use).props.uuid,
    ),
    "define_secret": (
        lambda s, c, xml: c.secretDefineXML(xml).usageID(),
        lambda s, c, xml: c.define_secret(xml, s.virgo.SecretDefineFlags.NONE).props.usage_id,
    ),
    "find_filter": (
        lambda s, c, name: c.nwfilterLookupByName(name).name(),
        lambda s, c, name: c.lookup_nw_filter_by_name(name).props.name,
    ),
    "find_filter_uuid": (
        lambda s, c, uuid: c.nwfilterLookupByUUIDString(uuid).name(),
        lambda s, c, uuid: c.lookup_nw_filter_by_uuid(uuid).props.name,
    ),
    "define_filter": (
        lambda s, c, xml: c.nwfilterDefineXML(xml).name(),
        lambda s, c, xml: c.define_nw_filter(xml, s.virgo.NwFilterDefineFlags.NONE).props.name,
    ),
    "create_binding": (
        lambda s, c, xml: c.nwfilterBindingCreateXML(xml).portDev(),
        lambda s, c, xml: c.create_nw_filter_binding(xml, s.virgo.NwFilterBindingCreateFlags.NONE).props.port_dev,
    ),
    "find_binding": (
        lambda s, c, name: c.nwfilterBindingLookupByPortDev(name).filterName(),
        lambda s, c, name: c.lookup_nw_filter_binding_by_port_dev(name).props.filter_name,
    ),
    "interface_names": (
        lambda s, c, flags: sorted(one.name() for one in c.listAllInterfaces(flags)),
        lambda s, c, flags: sorted(one.props.name for one in c.list_all_interfaces(s.virgo.InterfaceListFlags(flags))),
    ),
    "find_interface": (
        lambda s, c, name: c.interfaceLookupByName(name).MACString(),
        lambda s, c, name: c.lookup_interface_by_name(name).props.mac,
    ),
    "find_mac": (
        lambda s, c, mac: c.interfaceLookupByMACString(mac).name(),
        lambda s, c, mac: c.lookup_interface_by_mac(mac).props.name,
    ),
    "define_interface": (
        lambda s, c, xml: c.interfaceDefineXML(xml).name(),
        lambda s, c, xml: c.define_interface(xml, s.virgo.InterfaceDefineFlags.NONE).props.name,
    ),
    "begin": (nothing(lambda s, c: c.changeBegin()), nothing(lambda s, c: c.begin_interface_changes())),
    "commit": (nothing(lambda s, c: c.changeCommit()), nothing(lambda s, c: c.commit_interface_changes())),
    "rollback": (nothing(lambda s, c: c.changeRollback()), nothing(lambda s, c: c.rollback_interface_changes())),
}

START = (nothing(lambda s, o: o.create()), nothing(lambda s, o: o.start()))
DESTROY = (nothing(lambda s, o: o.destroy()), nothing(lambda s, o: o.destroy()))
UNDEFINE = (nothing(lambda s, o: o.undefine()), nothing(lambda s, o: o.undefine()))
XML = (lambda s, o: o.XMLDesc(), lambda s, o: o.fetch_xml())

SUBJECTS = {
    "device": {
        "start": START,
        "destroy": DESTROY,
        "undefine": UNDEFINE,
        "xml": (lambda s, o: o.XMLDesc(), lambda s, o: o.fetch_xml(s.virgo.NodeDeviceXmlFlags.NONE)),
        "parent": (lambda s, o: o.parent(), lambda s, o: o.fetch_parent_name()),
        "capabilities": (lambda s, o: o.listCaps(), lambda s, o: o.fetch_capabilities()),
        "detach": (nothing(lambda s, o: o.dettach()), nothing(lambda s, o: o.detach(None))),
        "reattach": (nothing(lambda s, o: o.reAttach()), nothing(lambda s, o: o.reattach())),
        "reset": (nothing(lambda s, o: o.reset()), nothing(lambda s, o: o.reset())),
        "set_autostart": (
            nothing(lambda s, o, on: o.setAutostart(on)),
            nothing(lambda s, o, on: o.set_autostart(on)),
        ),
    },
    "secret": {
        "value": (lambda s, o: o.value().decode(), lambda s, o: o.fetch_value().get_data().decode()),
        "set_value": (
            nothing(lambda s, o, value: o.setValue(value.encode())),
            nothing(lambda s, o, value: o.set_value(operations.GLib.Bytes.new(value.encode()))),
        ),
        "undefine": UNDEFINE,
        "xml": XML,
    },
    "filter": {"undefine": UNDEFINE, "xml": XML},
    "binding": {"delete": (nothing(lambda s, o: o.delete()), nothing(lambda s, o: o.delete())), "xml": XML},
    "interface": {
        "start": START,
        "destroy": DESTROY,
        "undefine": UNDEFINE,
        "xml": (lambda s, o: o.XMLDesc(), lambda s, o: o.fetch_xml(s.virgo.InterfaceXmlFlags.NONE)),
    },
}


class LibvirtKinds(sides.Libvirt):
    """These kinds by python-libvirt."""

    on_connection = CONNECTION

    def on_subject(self, subject):
        return SUBJECTS[subject.partition(":")[0]]

    def follow(self):
        note = lambda kind, key, life: lambda _c, one, event, _detail, _data: self.told.append(
            [f"{kind}:{getattr(one, key)()}", life[event]]
        )
        changed = lambda _c, secret, _data: self.told.append([f"secret:{secret.UUIDString()}", "value-changed"])
        c, libvirt = self.connection, self.libvirt
        life = libvirt.VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE
        c.nodeDeviceEventRegisterAny(None, life, note("device", "name", NODE_DEVICE_LIFE), None)
        try:
            life = libvirt.VIR_SECRET_EVENT_ID_LIFECYCLE
            c.secretEventRegisterAny(None, life, note("secret", UUID, SECRET_LIFE), None)
            c.secretEventRegisterAny(None, libvirt.VIR_SECRET_EVENT_ID_VALUE_CHANGED, changed, None)
        except self.error:
            pass

    def find(self, connection, subject):
        kind, _, key = subject.partition(":")
        return {
            "device": connection.nodeDeviceLookupByName,
            "secret": connection.secretLookupByUUIDString,
            "filter": connection.nwfilterLookupByName,
            "binding": connection.nwfilterBindingLookupByPortDev,
            "interface": connection.interfaceLookupByName,
        }[kind](key)

    def present(self):
        c = self.connection
        return [
            subject
            for subjects in (
                self.ask_or([], lambda: named("device", lambda one: one.name())(c.listAllDevices())),
                self.ask_or([], lambda: named("secret", lambda one: one.UUIDString())(c.listAllSecrets())),
                self.ask_or([], lambda: named("filter", lambda one: one.name())(c.listAllNWFilters())),
                self.ask_or([], lambda: named("binding", lambda one: one.portDev())(c.listAllNWFilterBindings())),
                self.ask_or([], lambda: named("interface", lambda one: one.name())(c.listAllInterfaces())),
            )
            for subject in subjects
        ]

    def facts(self, subject):
        facts = {
            "device": lambda one: {
                "active": bool(self.ask_or(True, one.isActive)),
                "persistent": bool(self.ask_or(False, one.isPersistent)),
                "autostart": bool(self.ask_or(False, one.autostart)),
                "parent-name": one.parent(),
                "capabilities": one.listCaps(),
            },
            "secret": lambda one: {"usage-type": USAGE_TYPES[one.usageType()], "usage-id": one.usageID()},
            "filter": lambda one: {"uuid": one.UUIDString()},
            "binding": lambda one: {"filter-name": one.filterName()},
            "interface": lambda one: {"mac": one.MACString(), "active": bool(one.isActive())},
        }
        try:
            return facts[subject.partition(":")[0]](self.find(self.connection, subject))
        except self.error:
            return "gone"


class VirgoKinds(sides.Virgo):
    """These kinds by Virgo: from the lists, which follow what happens."""

    on_connection = CONNECTION
    # The list of a kind, the property that is the key, and the facts.
    LISTS = {
        "device": ("node-devices", "name", ("active", "persistent", "autostart", "parent-name", "capabilities")),
        "secret": ("secrets", "uuid", ("usage-type", "usage-id")),
        "filter": ("nw-filters", "name", ("uuid",)),
        "binding": ("nw-filter-bindings", "port-dev", ("filter-name",)),
        "interface": ("interfaces", "name", ("mac", "active")),
    }
    EVENTS = {"device": NODE_DEVICE_LIFE, "secret": SECRET_LIFE + ("value-changed",)}

    def on_subject(self, subject):
        return SUBJECTS[subject.partition(":")[0]]

    def follow(self):
        self.watched = set()
        for kind, item in (("device", "node-device"), ("secret", "secret")):
            objects = self.connection.get_property(self.LISTS[kind][0])
            while objects.get_property("loading"):
                self.listen()
            for one in objects:
                self._watch(kind, one)
            self.connection.connect(f"{item}-added", lambda _, one, kind=kind: self._watch(kind, one))

    def _watch(self, kind, one):
        if one not in self.watched:
            self.watched.add(one)
            key = self.LISTS[kind][1]
            for event in self.EVENTS[kind]:
                note = lambda one, event=event: self.told.append([f"{kind}:{one.get_property(key)}", event])
                one.connect(event, note)

    def find(self, connection, subject):
        kind, _, key = subject.partition(":")
        return {
            "device": connection.lookup_node_device_by_name,
            "secret": connection.lookup_secret_by_uuid,
            "filter": connection.lookup_nw_filter_by_name,
            "binding": connection.lookup_nw_filter_binding_by_port_dev,
            "interface": connection.lookup_interface_by_name,
        }[kind](key)

    def _listed(self, kind):
        name, key, _ = self.LISTS[kind]
        return {one.get_property(key): one for one in self.connection.get_property(name)}

    def present(self):
        return [f"{kind}:{key}" for kind in self.LISTS for key in sorted(self._listed(kind))]

    def facts(self, subject):
        kind, _, key = subject.partition(":")
        found = self._listed(kind).get(key)
        if found is None:
            return "gone"
        plain = lambda value: getattr(value, "value_nick", value)
        return {name: plain(found.get_property(name)) for name in self.LISTS[kind][2]}


SIDES = {side.name: side for side in (LibvirtKinds, VirgoKinds)}
