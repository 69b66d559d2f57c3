#!/usr/bin/python3
"""Does the same to libvirt's test driver and to ours, and compares what comes of it.

A step is a call with what has to come of it: its result or the code of its error, the domain's state and
reason afterwards, and the lifecycle events. Steps run in order on one connection to test:///default. The
expectation is libvirt's; where ours differs on purpose, the step says how, and why.

    tests/compatibility/test_driver.py            runs on every subject that is installed
"""

import subprocess
import sys
import threading
import time
from dataclasses import dataclass

UUID = "6695eb01-f6a4-8304-79aa-97f2502e193f"
NEW = "11111111-2222-4333-8444-555555555555"
XML = (
    f"<domain type='test'><name>new</name><uuid>{NEW}</uuid><memory>4096</memory>"
    "<currentMemory>2048</currentMemory><vcpu current='2'>4</vcpu><os><type>hvm</type></os>{}</domain>"
)

NO_DOMAIN, FAILED, INVALID, INTERNAL, ARGUMENT = 42, 9, 55, 1, 8
XML_ERROR, XML_DETAIL, NO_NAME, UNSUPPORTED, NO_METADATA = 27, 35, 21, 67, 80

RUNNING_UNKNOWN, BOOTED, UNPAUSED = (1, 0), (1, 1), (1, 5)
PAUSED, OFF, SHUT_DOWN, DESTROYED = (3, 1), (5, 0), (5, 1), (5, 2)


@dataclass(frozen=True)
class Refused:
    """An error's code."""

    code: int


@dataclass(frozen=True)
class Step:
    """A call of an adapter's method, and what has to come of it."""

    call: str
    arguments: tuple = ()
    result: object = None
    # Whose state is looked at afterwards, if it is, and what it has to be.
    domain: str | None = None
    state: tuple | None = None
    # Name, event and detail of each.
    events: tuple = ()
    # What ours answers instead of `result`, if it does, and why.
    ours: object = None
    why: str = ""


def on_test(call, *arguments, **expected):
    return Step(call, (UUID, *arguments), domain=UUID, **expected)


def on_new(call, *arguments, **expected):
    return Step(call, (NEW, *arguments), domain=NEW, **expected)


SAME_CODE = "the state is wrong, nothing is broken inside: QEMU's driver says so too"

STEPS = [
    Step("version", result=2),
    Step("node_info", result=("i686", 3072, 16, 1400, 2, 2, 2, 2)),
    Step("max_vcpus", result=32),
    Step("free_memory", result=3145728),
    Step("cells_free_memory", (0, 9), result=[2097152, 4194304]),
    Step("cells_free_memory", (1, 1), result=[4194304]),
    Step("cells_free_memory", (2, 1), result=Refused(ARGUMENT)),
    Step("names", (0,), result=["test"]),
    Step("names", (2,), result=[]),
    Step("lookup_name", ("nope",), result=Refused(NO_DOMAIN)),
    Step("lookup_id", (99,), result=Refused(NO_DOMAIN)),
    Step("lookup_uuid", (NEW,), result=Refused(NO_DOMAIN)),
    Step("lookup_uuid", ("66",), result=Refused(ARGUMENT)),
    on_test("memory", result=(8388608, 2097152), state=RUNNING_UNKNOWN),
    on_test("start", result=Refused(INTERNAL), ours=Refused(INVALID), why=SAME_CODE),
    on_test("resume", result=Refused(INTERNAL), ours=Refused(INVALID), why=SAME_CODE),
    on_test("suspend", state=PAUSED, events=(("test", 3, 0),)),
    on_test("suspend", result=Refused(INTERNAL), ours=Refused(INVALID), why=SAME_CODE),
    on_test("resume", state=UNPAUSED, events=(("test", 4, 0),)),
    on_test("reboot", state=BOOTED),
    on_test("shutdown", state=SHUT_DOWN, events=(("test", 5, 0),)),
    on_test("reboot", result=Refused(INVALID)),
    on_test("reset", result=Refused(INVALID)),
    on_test("destroy", result=Refused(INVALID), state=SHUT_DOWN),
    on_test("rename", "other", state=SHUT_DOWN, events=(("test", 1, 1), ("other", 0, 2))),
    on_test("rename", "other", result=Refused(INVALID)),
    on_test("rename", "a/b", result=Refused(XML_ERROR)),
    on_test("start", state=BOOTED, events=(("other", 2, 0),)),
    on_test("rename", "x", result=Refused(INVALID)),
    on_test("destroy", state=DESTROYED, events=(("other", 5, 1),)),
    on_test("undefine", events=(("other", 1, 0),)),
    on_test("start", result=Refused(NO_DOMAIN)),
    Step("define", ("<domain",), result=Refused(XML_DETAIL)),
    Step("define", ("<node/>",), result=Refused(XML_ERROR)),
    Step("define", ("<domain type='test'/>",), result=Refused(NO_NAME)),
    Step("define", (XML.format("").replace("'test'", "'foo'"),), result=Refused(UNSUPPORTED)),
    Step("define", (XML.format(""),), result="new", domain=NEW, state=OFF, events=(("new", 0, 0),)),
    Step("define", (XML.format(""),), result="new", domain=NEW, state=OFF, events=(("new", 0, 1),)),
    Step("define", (XML.format("").replace("1111-", "1112-"),), result=Refused(FAILED)),
    Step("define", (XML.format("").replace(">new<", ">old<"),), result=Refused(FAILED)),
    on_new("set_memory", 1024, 0, state=OFF),
    on_new("set_memory", 9999, 0, result=Refused(ARGUMENT)),
    on_new("set_memory", 512, 1, result=Refused(INVALID)),
    on_new("set_memory", 512, 4),
    on_new("memory", result=(512, 512)),
    on_new("vcpus", 0, result=2),
    on_new("vcpus", 4, result=4),
    on_new("set_vcpus", 3, 0),
    on_new("set_vcpus", 9, 2, result=Refused(ARGUMENT)),
    on_new("set_vcpus", 3, 4, result=Refused(ARGUMENT)),
    on_new("set_vcpus", 33, 6, result=Refused(ARGUMENT)),
    on_new("title", result=Refused(NO_METADATA)),
    on_new("set_title", "a\nb", result=Refused(ARGUMENT)),
    on_new("set_title", "a title"),
    on_new("title", result="a title"),
    Step("create", (XML.format(""),), result="new", domain=NEW, state=BOOTED, events=(("new", 2, 0),)),
    Step("create", (XML.format(""),), result=Refused(INVALID)),
    on_new("freeze", result=2),
    on_new("thaw", result=2),
    on_new("undefine", state=BOOTED, events=(("new", 1, 0),)),
    on_new("autostart", result=None, ours=Refused(INVALID), why="a transient domain can't start with the host"),
    on_new("destroy", events=(("new", 5, 1),)),
    on_new("destroy", result=Refused(NO_DOMAIN)),
]


class Libvirt:
    """libvirt's test driver, by its Python binding."""

    name = "libvirt"
    is_ours = False

    def __init__(self):
        import libvirt

        self.libvirt = libvirt
        self.error = libvirt.libvirtError
        libvirt.registerErrorHandler(lambda *_: None, None)
        libvirt.virEventRegisterDefaultImpl()
        threading.Thread(target=self._iterate, daemon=True).start()
        self.connection = libvirt.open("test:///default")
        self.told = []
        lifecycle = libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE
        self.connection.domainEventRegisterAny(None, lifecycle, self._note, None)
        self.handles = {}

    def _iterate(self):
        while True:
            self.libvirt.virEventRunDefaultImpl()

    def _note(self, _connection, domain, event, detail, _data):
        self.told.append((domain.name(), event, detail))

    def code(self, error):
        return error.get_error_code()

    def _domain(self, uuid):
        # A handle outlives its domain, so that a domain that is gone can be asked, too.
        if uuid not in self.handles:
            self.handles[uuid] = self.connection.lookupByUUIDString(uuid)
        return self.handles[uuid]

    def state(self, uuid):
        return tuple(self._domain(uuid).state())

    def events(self):
        time.sleep(0.05)
        told, self.told[:] = tuple(self.told), []
        return told

    def version(self):
        return self.connection.getVersion()

    def node_info(self):
        return tuple(self.connection.getInfo())

    def max_vcpus(self):
        return self.connection.getMaxVcpus(None)

    def free_memory(self):
        return self.connection.getFreeMemory()

    def cells_free_memory(self, start, count):
        return self.connection.getCellsFreeMemory(start, count)

    def names(self, flags):
        return sorted(domain.name() for domain in self.connection.listAllDomains(flags))

    def lookup_name(self, name):
        return self.connection.lookupByName(name).name()

    def lookup_id(self, number):
        return self.connection.lookupByID(number).name()

    def lookup_uuid(self, uuid):
        return self.connection.lookupByUUIDString(uuid).name()

    def define(self, xml):
        return self.connection.defineXML(xml).name()

    def create(self, xml):
        return self.connection.createXML(xml, 0).name()

    def start(self, uuid):
        self._domain(uuid).create()

    def suspend(self, uuid):
        self._domain(uuid).suspend()

    def resume(self, uuid):
        self._domain(uuid).resume()

    def shutdown(self, uuid):
        self._domain(uuid).shutdown()

    def reboot(self, uuid):
        self._domain(uuid).reboot(0)

    def reset(self, uuid):
        self._domain(uuid).reset(0)

    def destroy(self, uuid):
        self._domain(uuid).destroy()

    def rename(self, uuid, name):
        self._domain(uuid).rename(name, 0)

    def undefine(self, uuid):
        self._domain(uuid).undefine()

    def autostart(self, uuid):
        self._domain(uuid).setAutostart(1)

    def memory(self, uuid):
        return tuple(self._domain(uuid).info()[1:3])

    def set_memory(self, uuid, memory, flags):
        self._domain(uuid).setMemoryFlags(memory, flags)

    def vcpus(self, uuid, flags):
        return self._domain(uuid).vcpusFlags(flags)

    def set_vcpus(self, uuid, count, flags):
        self._domain(uuid).setVcpusFlags(count, flags)

    def title(self, uuid):
        return self._domain(uuid).metadata(self.libvirt.VIR_DOMAIN_METADATA_TITLE, None, 0)

    def set_title(self, uuid, title):
        kind = self.libvirt.VIR_DOMAIN_METADATA_TITLE
        self._domain(uuid).setMetadata(kind, title, None, None, 0)

    def freeze(self, uuid):
        return self._domain(uuid).fsFreeze()

    def thaw(self, uuid):
        return self._domain(uuid).fsThaw()


class Virgo:
    """Our test driver, by GObject Introspection."""

    name = "virgo"
    is_ours = True

    # The signals that stand for libvirt's lifecycle events, by the event's number.
    SIGNALS = ("defined", "undefined", "started", "suspended", "resumed", "stopped", "guest-shut-down")

    def __init__(self):
        import gi

        gi.require_version("Virgo", "1")
        from gi.repository import GLib, Virgo

        self.virgo = Virgo
        self.error = GLib.Error
        self.connection = Virgo.Connection.open("test:///default", 0)
        self.told = []
        self.handles = {}
        for domain in self.connection.props.domains:
            self._watch(domain)
        self.connection.connect("domain-added", lambda _, domain: self._watch(domain))

    def _watch(self, domain):
        if domain.props.uuid not in self.handles:
            self.handles[domain.props.uuid] = domain
            for signal in self.SIGNALS:
                domain.connect(signal, self._note)

    def _note(self, domain, detail):
        self.told.append((domain.props.name, int(detail) >> 8, int(detail) & 0xFF))

    def code(self, error):
        assert error.domain == "virgo-error-quark", error
        return error.code

    def _domain(self, uuid):
        return self.handles[uuid]

    def state(self, uuid):
        reason = int(self._domain(uuid).props.state_reason)
        return reason >> 8, reason & 0xFF

    def events(self):
        told, self.told[:] = tuple(self.told), []
        return told

    def version(self):
        return self.connection.fetch_version()

    def node_info(self):
        info = self.connection.get_node_info()
        return (info.model, info.memory // 1024, info.cpus, info.mhz, info.nodes, info.sockets, info.cores, info.threads)

    def max_vcpus(self):
        return self.connection.get_max_vcpus(None)

    def free_memory(self):
        return self.connection.get_free_memory()

    def cells_free_memory(self, start, count):
        return self.connection.get_cells_free_memory(start, count)

    def names(self, flags):
        return sorted(domain.props.name for domain in self.connection.list_all_domains(self.virgo.DomainListFlags(flags)))

    def lookup_name(self, name):
        return self.connection.lookup_domain_by_name(name).props.name

    def lookup_id(self, number):
        return self.connection.lookup_domain_by_id(number).props.name

    def lookup_uuid(self, uuid):
        return self.connection.lookup_domain_by_uuid(uuid).props.name

    def define(self, xml):
        return self.connection.define_domain(xml, 0).props.name

    def create(self, xml):
        return self.connection.create_domain(xml, 0).props.name

    def start(self, uuid):
        self._domain(uuid).start(0)

    def suspend(self, uuid):
        self._domain(uuid).suspend()

    def resume(self, uuid):
        self._domain(uuid).resume()

    def shutdown(self, uuid):
        self._domain(uuid).shutdown(0)

    def reboot(self, uuid):
        self._domain(uuid).reboot(0)

    def reset(self, uuid):
        self._domain(uuid).reset()

    def destroy(self, uuid):
        self._domain(uuid).destroy(0)

    def rename(self, uuid, name):
        self._domain(uuid).rename(name)

    def undefine(self, uuid):
        self._domain(uuid).undefine(0)

    def autostart(self, uuid):
        self._domain(uuid).set_autostart(True)

    def memory(self, uuid):
        info = self._domain(uuid).get_info()
        return info.max_memory, info.memory

    def set_memory(self, uuid, memory, flags):
        self._domain(uuid).set_memory(memory, self.virgo.DomainMemoryFlags(flags))

    def vcpus(self, uuid, flags):
        return self._domain(uuid).get_vcpus_count(self.virgo.DomainVcpuFlags(flags))

    def set_vcpus(self, uuid, count, flags):
        self._domain(uuid).set_vcpus(count, self.virgo.DomainVcpuFlags(flags))

    def title(self, uuid):
        return self._domain(uuid).get_metadata(self.virgo.DomainMetadataType.TITLE, None, 0)

    def set_title(self, uuid, title):
        self._domain(uuid).set_metadata(self.virgo.DomainMetadataType.TITLE, title, None, None, 0)

    def freeze(self, uuid):
        return self._domain(uuid).freeze_filesystems([])

    def thaw(self, uuid):
        return self._domain(uuid).thaw_filesystems([])


SUBJECTS = [Libvirt, Virgo]


def differences(step, subject):
    """Carries a step out, and says what came of it that should not."""
    try:
        result = getattr(subject, step.call)(*step.arguments)
    except subject.error as error:
        result = Refused(subject.code(error))
    expected = step.ours if subject.is_ours and step.why else step.result
    if result != expected:
        yield f"gives {result!r}, not {expected!r}"
    events, told = subject.events(), step.events
    if subject.is_ours:
        # An object goes by its newest name, which an event of libvirt's carries as it was.
        events, told = [tuple(e[1:] for e in either) for either in (events, told)]
    if events != told:
        yield f"told {events!r}, not {told!r}"
    if step.state is not None and subject.state(step.domain) != step.state:
        yield f"leaves {subject.state(step.domain)!r}, not {step.state!r}"


def run(make):
    """Runs all steps on a subject."""
    try:
        subject = make()
    except (ImportError, ValueError) as missing:
        print(f"{make.name}: skipped: {missing}")
        return 0
    wrong = 0
    for step in STEPS:
        for difference in differences(step, subject):
            wrong += 1
            print(f"{subject.name}: {step.call}{step.arguments}: {difference}")
    print(f"{subject.name}: {len(STEPS)} steps, {wrong} differences")
    return 1 if wrong else 0


def main():
    if len(sys.argv) > 1:
        return run(next(make for make in SUBJECTS if make.name == sys.argv[1]))
    # Each in a process of its own: libvirt's event loop runs GLib's default context in its thread.
    return max(subprocess.run([sys.executable, __file__, make.name]).returncode for make in SUBJECTS)


if __name__ == "__main__":
    sys.exit(main())
