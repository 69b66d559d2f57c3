"""Both sides with the domains of a host: their events, and what they are by libvirt's getters and by our properties."""

import operations
import sides


class LibvirtDomains(sides.Libvirt):
    """Domains by python-libvirt."""

    on_connection = operations.CONNECTION

    def on_subject(self, _):
        return operations.DOMAIN

    def follow(self):
        lifecycle = self.libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE
        self.connection.domainEventRegisterAny(None, lifecycle, self._note, None)

    def _note(self, _connection, domain, event, detail, _data):
        self.told.append([domain.UUIDString(), event, detail])

    def find(self, connection, uuid):
        return connection.lookupByUUIDString(uuid)

    def present(self):
        return sorted(domain.name() for domain in self.connection.listAllDomains())

    def facts(self, uuid):
        try:
            domain = self.connection.lookupByUUIDString(uuid)
            info = domain.info()
            return {
                "name": domain.name(),
                "id": domain.ID(),
                "state": domain.state(),
                "active": bool(domain.isActive()),
                "persistent": bool(domain.isPersistent()),
                "autostart": self.ask_or(False, lambda: bool(domain.autostart())),
                "memory": info[2] * 1024,
                "max-memory": info[1] * 1024,
                "n-vcpus": info[3],
                "max-n-vcpus": domain.vcpusFlags(self.libvirt.VIR_DOMAIN_VCPU_MAXIMUM),
                "os-type": domain.OSType(),
                "title": self.ask_or(None, lambda: domain.metadata(1, None)),
                "description": self.ask_or(None, lambda: domain.metadata(0, None)),
            }
        except self.error as error:
            return f"gone: {error.get_error_code()}"


class VirgoDomains(sides.Virgo):
    """Domains by Virgo."""

    on_connection = operations.CONNECTION

    # The signals that stand for libvirt's lifecycle events.
    SIGNALS = (
        "defined", "undefined", "started", "suspended", "resumed", "stopped", "guest-shut-down", "pm-suspended", "crashed",
    )  # fmt: skip

    def on_subject(self, _):
        return operations.DOMAIN

    def follow(self):
        for domain in self.connection.props.domains:
            self._watch(domain)
        self.connection.connect("domain-added", lambda _, domain: self._watch(domain))

    def _watch(self, domain):
        if domain.props.uuid not in self.handles:
            self.handles[domain.props.uuid] = domain
            for signal in self.SIGNALS:
                domain.connect(signal, self._note)

    def _note(self, domain, detail):
        self.told.append([domain.props.uuid, int(detail) >> 8, int(detail) & 0xFF])

    def find(self, connection, uuid):
        return connection.lookup_domain_by_uuid(uuid)

    def present(self):
        return sorted(domain.props.name for domain in self.connection.props.domains)

    def facts(self, uuid):
        domain = self.handles.get(uuid)
        if domain is None or domain not in list(self.connection.props.domains):
            return "gone: 42"
        reason = int(domain.props.state_reason)
        assert domain.props.state == reason >> 8, (domain.props.state, reason)
        names = ("name", "id", "active", "persistent", "autostart", "memory", "max-memory", "n-vcpus", "max-n-vcpus")
        names += ("os-type", "title", "description")
        return {name: domain.get_property(name) for name in names} | {"state": [reason >> 8, reason & 0xFF]}


SIDES = {side.name: side for side in (LibvirtDomains, VirgoDomains)}
