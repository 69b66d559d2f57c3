"""The two sides: python-libvirt and Virgo, each in a process of its own.

In one process they would share GLib's default main context, which libvirt's event loop runs in a thread.
"""

import json
import re
import sys
import threading
import time

import operations

# How long nothing has to happen until it is believed that nothing will, and how long events may take.
QUIET, LATEST = 0.01, 10
# Seconds in which a connection hears the rest of what there is.
SETTLED = 0.4


def same_words(text):
    """An error's words without what is different each time: when QEMU said it, and who noticed that it ended."""
    ended = r"process exited while connecting to monitor|(?i:qemu) unexpectedly closed the monitor( \(vm='.*?'\))?"
    return text and re.sub(ended, "QEMU ended", re.sub(r"\d{4}-\d\d-\d\dT[\d:.]+Z", "TIME", text))


class Side:
    """What both have in common; a subclass names itself and its column in the tables of operations."""

    def __init__(self, uri):
        self.uri = uri
        self.told = []
        # A domain that is gone can be asked, too.
        self.handles = {}
        # What a step leaves for a later one.
        self.kept = None
        self._viewer = None

    def viewer(self):
        """A second connection, that only looks."""
        if self._viewer is None:
            self._viewer = self.open(read_only=True)
        return self._viewer

    def uri_of(self, uri):
        """A URI that goes to the same socket, if it is to go to one."""
        return uri.replace("@socket@", self.uri.partition("?socket=")[2])

    def carry_out(self, step):
        """Makes a step. Gives what came of it: the result, an error's words, the events, and the facts."""
        words = None
        connection = self.viewer() if step.read_only else self.connection
        try:
            if step.call in operations.CONNECTION:
                call, about = operations.CONNECTION[step.call], connection
            else:
                call, about = operations.DOMAIN[step.call], self.domain(connection, step.domain)
            result = call[self.column](self, about, *step.arguments)
            # Nothing is 0 or nothing in the one binding, and true in the other.
            result = 0 if result is None or result is True else result
        except self.error as error:
            result, words = {"refused": self.code(error)}, self.words(error)
        events = self.events(len(step.events))
        facts = self.facts(step.domain) if step.domain else None
        return {"result": result, "words": words, "events": events, "facts": facts, "domains": self.domains()}

    def events(self, expected, quiet=QUIET):
        """What was told since it was last asked; waits for as many as there have to be."""
        begin = last = time.monotonic()
        count = len(self.told)
        while True:
            self.listen()
            now = time.monotonic()
            if len(self.told) != count:
                count, last = len(self.told), now
            if now - last > quiet and (count >= expected or now - begin > LATEST):
                told, self.told[:] = list(self.told), []
                return told


class Libvirt(Side):
    """libvirt, by its Python binding."""

    name, column, load = "libvirt", 0, operations.load_libvirt

    def __init__(self, uri):
        super().__init__(uri)
        self.libvirt = operations.load_libvirt()
        self.error = self.libvirt.libvirtError
        self.libvirt.registerErrorHandler(lambda *_: None, None)
        self.libvirt.virEventRegisterDefaultImpl()
        threading.Thread(target=self._iterate, daemon=True).start()
        self.connection = self.open()
        lifecycle = self.libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE
        self.connection.domainEventRegisterAny(None, lifecycle, self._note, None)

    def open(self, read_only=False):
        return (self.libvirt.openReadOnly if read_only else self.libvirt.open)(self.uri)

    def _iterate(self):
        while True:
            self.libvirt.virEventRunDefaultImpl()

    def _note(self, _connection, domain, event, detail, _data):
        self.told.append([domain.UUIDString(), event, detail])

    def listen(self):
        time.sleep(QUIET / 10)

    def code(self, error):
        return error.get_error_code()

    def words(self, error):
        return same_words(error.get_error_message())

    def domain(self, connection, uuid):
        if connection is not self.connection:
            return connection.lookupByUUIDString(uuid)
        if uuid not in self.handles:
            self.handles[uuid] = connection.lookupByUUIDString(uuid)
        return self.handles[uuid]

    def domains(self):
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
                "autostart": self._or(False, lambda: bool(domain.autostart())),
                "memory": info[2],
                "max-memory": info[1],
                "vcpus": info[3],
                "max-vcpus": domain.vcpusFlags(self.libvirt.VIR_DOMAIN_VCPU_MAXIMUM),
                "os-type": domain.OSType(),
                "title": self._or(None, lambda: domain.metadata(1, None)),
                "description": self._or(None, lambda: domain.metadata(0, None)),
            }
        except self.error as error:
            return f"gone: {error.get_error_code()}"

    def _or(self, otherwise, ask):
        """A fact that not every domain has."""
        try:
            return ask()
        except self.error:
            return otherwise


class Virgo(Side):
    """Ours, by GObject Introspection."""

    name, column, load = "virgo", 1, operations.load_virgo

    # The signals that stand for libvirt's lifecycle events.
    SIGNALS = (
        "defined", "undefined", "started", "suspended", "resumed", "stopped", "guest-shut-down", "pmsuspended", "crashed",
    )  # fmt: skip

    def __init__(self, uri):
        super().__init__(uri)
        self.virgo = operations.load_virgo()
        self.context = operations.GLib.MainContext.default()
        self.error = operations.GLib.Error
        self.connection = self.open()
        for domain in self.connection.props.domains:
            self._watch(domain)
        self.connection.connect("domain-added", lambda _, domain: self._watch(domain))
        # The titles of domains that a daemon has already come a moment later.
        end = time.monotonic() + SETTLED
        while time.monotonic() < end:
            self.listen()

    def open(self, read_only=False):
        flags = self.virgo.ConnectionFlags.READ_ONLY if read_only else 0
        return self.virgo.Connection.open(self.uri, flags)

    def _watch(self, domain):
        if domain.props.uuid not in self.handles:
            self.handles[domain.props.uuid] = domain
            for signal in self.SIGNALS:
                domain.connect(signal, self._note)

    def _note(self, domain, detail):
        self.told.append([domain.props.uuid, int(detail) >> 8, int(detail) & 0xFF])

    def listen(self):
        if not self.context.iteration(False):
            time.sleep(QUIET / 10)

    def code(self, error):
        if error.domain == "g-io-error-quark":
            return f"GIO {error.code}"
        assert error.domain == "virgo-error-quark", error
        return error.code

    def words(self, error):
        return same_words(error.message)

    def domain(self, connection, uuid):
        if connection is not self.connection:
            return connection.lookup_domain_by_uuid(uuid)
        return self.handles[uuid]

    def domains(self):
        return sorted(domain.props.name for domain in self.connection.props.domains)

    def facts(self, uuid):
        domain = self.handles.get(uuid)
        if domain is None or domain not in list(self.connection.props.domains):
            return "gone: 42"
        reason = int(domain.props.state_reason)
        assert domain.props.state == reason >> 8, (domain.props.state, reason)
        names = ("name", "id", "active", "persistent", "autostart", "memory", "max-memory", "vcpus", "max-vcpus")
        names += ("os-type", "title", "description")
        return {name: domain.get_property(name) for name in names} | {"state": [reason >> 8, reason & 0xFF]}


SIDES = {side.name: side for side in (Libvirt, Virgo)}


def main(steps, side, uri):
    """Runs all steps on a side, and prints what came of each, as JSON."""
    subject = SIDES[side](uri)
    for step in steps:
        print(json.dumps(subject.carry_out(step)), flush=True)


def watch(side, uri):
    """Watches what others do until the standard input ends, and prints the events."""
    subject = SIDES[side](uri)
    print("ready", flush=True)
    ended = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), ended.set()), daemon=True).start()
    events = []
    while not ended.is_set():
        events += subject.events(0)
    # The last ones may still be on their way.
    events += subject.events(0, quiet=0.3)
    print(json.dumps({"events": events, "domains": subject.domains()}), flush=True)
