#!/usr/bin/python3
"""Every shape of parameter and result, from Python: each check is made with blocking calls and with
asynchronous ones, on the test driver."""
import os
import socket
import subprocess
import sys
import threading
import time
import unittest

import gi

gi.require_version("Virgo", "1")
from gi.repository import Gio, GLib, GObject, Virgo  # noqa: E402

NAME = "shapes-py"
UUID = "c0ffee00-0000-4000-8000-0000000000bb"
XML = f"""<domain type='test'><name>{NAME}</name><uuid>{UUID}</uuid><title>Shapes</title>
  <memory unit='KiB'>262144</memory><currentMemory unit='KiB'>131072</currentMemory><vcpu current='2'>4</vcpu>
  <os><type>hvm</type></os><devices><console type='pty'/><graphics type='vnc'/><video><model type='vga'/></video>
  <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel></devices></domain>"""


def small(name):
    return f"<domain type='test'><name>{name}</name><memory>1024</memory><os><type>hvm</type></os></domain>"


def blocking(owner, name, *arguments, cancellable=None):
    return getattr(owner, name)(*arguments, cancellable)


def asynchronous(owner, name, *arguments, cancellable=None):
    """Calls the `_async` of a method and runs a main loop until its callback was called."""
    context = GLib.MainContext.get_thread_default() or GLib.MainContext.default()
    loop = GLib.MainLoop(context=context)
    outcome = []

    def done(source, result, data):
        outcome.append((source, result, data, threading.get_ident()))
        loop.quit()

    getattr(owner, name + "_async")(*arguments, cancellable, done, "data")
    assert not outcome, "the callback was called from within the _async function"
    loop.run()
    source, result, data, thread = outcome[0]
    assert data == "data" and thread == threading.get_ident()
    if isinstance(owner, GObject.Object):
        assert source is owner
    return getattr(owner, name + "_finish")(result)


def drain(until=lambda: True):
    """Iterates the main context until a condition holds."""
    context, limit = GLib.MainContext.default(), time.monotonic() + 5
    while context.iteration(False) or (not until() and time.monotonic() < limit):
        pass


class Base:
    """Checks; subclasses make the calls."""

    call = None

    def setUp(self):
        self.connection = Virgo.Connection.open("test:///default", 0)
        self.domain = self.connection.define_domain(XML, 0)
        self.domain.start(0)

    def tearDown(self):
        if self.domain.props.active:
            self.domain.destroy(0)
        if self.domain.props.persistent:
            self.domain.undefine(0)
        self.connection.close()
        drain()

    def refused(self, domain, code, owner, name, *arguments, **named):
        with self.assertRaises(GLib.Error) as caught:
            type(self).call(owner, name, *arguments, **named)
        error = caught.exception
        self.assertTrue(error.matches(domain, code), error)
        return error

    # Versions

    def test_version(self):
        version = Virgo.MAJOR_VERSION, Virgo.MINOR_VERSION, Virgo.MICRO_VERSION
        self.assertEqual((Virgo.get_major_version(), Virgo.get_minor_version(), Virgo.get_micro_version()), version)
        self.assertIsNone(Virgo.check_version(*version))
        self.assertIn("older", Virgo.check_version(version[0], version[1], version[2] + 1))

    # Opening

    def test_open(self):
        connection = type(self).call(Virgo.Connection, "open", "test:///default", Virgo.ConnectionFlags.READ_ONLY)
        self.assertEqual(connection.get_state(), Virgo.ConnectionState.OPEN)
        self.assertEqual(connection.props.flags, Virgo.ConnectionFlags.READ_ONLY)
        self.assertEqual(connection.props.uri, "test:///default")
        self.assertEqual(connection.get_hypervisor(), "Test")
        self.assertTrue(connection.supports("Domain", "start"))
        self.assertFalse(connection.supports("Domain", "qemu_monitor_command"))
        for wrong in (("Domain", "no_such_operation"), ("NoSuchClass", "start")):
            with self.assertRaises(GLib.Error) as raised:
                connection.supports(*wrong)
            self.assertTrue(raised.exception.matches(Virgo.Error.quark(), Virgo.Error.INVALID_ARG))
        domain = type(self).call(connection, "lookup_domain_by_name", "test")
        self.refused(Virgo.Error.quark(), Virgo.Error.OPERATION_DENIED, domain, "suspend")
        self.assertTrue(type(self).call(connection, "close"))
        self.assertEqual(connection.props.state, Virgo.ConnectionState.CLOSED)
        self.refused(Virgo.Error.quark(), Virgo.Error.INVALID_CONN, connection.props.node, "fetch_hostname")

    def test_initable(self):
        connection = Virgo.Connection.new("test:///default", 0)
        self.assertEqual(connection.props.state, Virgo.ConnectionState.CLOSED)
        if type(self).call is blocking:
            self.assertTrue(connection.init(None))
        else:
            loop, results = GLib.MainLoop(), []
            connection.init_async(GLib.PRIORITY_DEFAULT, None, lambda source, result: (results.append(result), loop.quit()))
            loop.run()
            self.assertTrue(connection.init_finish(results[0]))
        self.assertEqual(connection.props.state, Virgo.ConnectionState.OPEN)
        # With properties, as Python makes objects. PyGObject initializes a GInitable by itself.
        other = Virgo.Connection(uri="test:///default")
        if other.props.state == Virgo.ConnectionState.CLOSED:
            other.init(None)
        self.assertEqual(other.props.state, Virgo.ConnectionState.OPEN)
        wrong = Virgo.Connection.new("nonsense:///", 0)
        with self.assertRaises(GLib.Error) as caught:
            wrong.init(None)
        self.assertTrue(caught.exception.matches(Virgo.Error.quark(), Virgo.Error.NO_CONNECT))

    # Values

    def test_integers(self):
        call, live = type(self).call, Virgo.DomainVcpuFlags.LIVE
        self.assertIs(call(self.connection, "lookup_domain_by_id", self.domain.props.id), self.domain)
        self.assertEqual(call(self.domain, "fetch_n_vcpus", live), 2)
        call(self.domain, "set_n_vcpus", 3, live)
        self.assertEqual(call(self.domain, "fetch_n_vcpus", live), 3)
        self.assertEqual(call(self.domain, "fetch_n_vcpus", live | Virgo.DomainVcpuFlags.MAXIMUM), 4)
        call(self.domain, "set_memory", 204800000, Virgo.DomainMemoryFlags.LIVE)
        self.assertEqual(self.domain.props.memory, 204800000)
        self.assertGreater(call(self.connection.props.node, "fetch_free_memory"), 0)
        self.assertGreater(call(self.connection, "fetch_max_n_vcpus", None), 0)
        for name, wrong in (("set_n_vcpus", -1), ("set_memory", 2**64)):
            with self.assertRaises(OverflowError):
                call(self.domain, name, wrong, 0)

    def test_time(self):
        then = 5_000_000_000_999_999_999
        self.assertTrue(type(self).call(self.domain, "set_time", then, Virgo.DomainSetTimeFlags.NONE))
        self.assertTrue(then <= type(self).call(self.domain, "fetch_time") < then + 60_000_000_000)

    def test_strings(self):
        call = type(self).call
        self.assertTrue(call(self.connection.props.node, "fetch_hostname"))
        self.assertEqual(self.domain.props.title, "Shapes")
        self.assertIsNone(self.domain.get_description())
        text, kind = "grüße <&> 🐧", Virgo.DomainMetadataType.DESCRIPTION
        both = Virgo.DomainModificationImpact.LIVE | Virgo.DomainModificationImpact.CONFIG
        call(self.domain, "set_metadata", kind, text, None, None, both)
        self.assertEqual(call(self.domain, "fetch_metadata", kind, None, 0), text)
        self.assertEqual(self.domain.props.description, text)
        call(self.domain, "set_metadata", kind, None, None, None, both)
        self.assertIsNone(self.domain.props.description)
        self.assertIn(f"<name>{NAME}</name>", call(self.domain, "fetch_xml", 0))
        with self.assertRaises(TypeError):
            call(self.connection, "lookup_domain_by_name", None)

    def test_booleans_enums_flags(self):
        call = type(self).call
        self.assertIs(self.domain.props.autostart, False)
        call(self.domain, "set_autostart", True)
        self.assertIs(self.domain.props.autostart, True)
        call(self.domain, "wait_for_state", Virgo.DomainState.RUNNING)
        call(self.domain, "suspend")
        self.assertEqual(self.domain.props.state, Virgo.DomainState.PAUSED)
        self.assertEqual(self.domain.props.state.value_nick, "paused")
        self.assertEqual(self.domain.get_state_reason(), Virgo.DomainStateReason.PAUSED_USER)
        flags = Virgo.DomainListFlags.PAUSED | Virgo.DomainListFlags.PERSISTENT
        domains = call(self.connection, "list_all_domains", flags)
        self.assertEqual(domains, [self.domain])
        self.assertIs(domains[0], self.domain)
        call(self.domain, "resume")

    def test_bytes(self):
        call = type(self).call
        live = Virgo.DomainModificationImpact.LIVE
        image, mime_type = call(self.domain, "screenshot", 0)
        self.assertGreater(len(image.get_data()), 8)
        self.assertTrue(mime_type.startswith("image/"))

    def test_typed_parameters(self):
        call, live = type(self).call, Virgo.DomainModificationImpact.LIVE
        limits = {"hard_limit": GLib.Variant("t", 1 << 20), "soft_limit": GLib.Variant("t", 1 << 19)}
        call(self.domain, "set_memory_parameters", GLib.Variant("a{sv}", limits), live)
        read = call(self.domain, "fetch_memory_parameters", live)
        # A dictionary with the overrides.
        self.assertTrue(isinstance(read, dict) or read.get_type_string() == "a{sv}")
        self.assertEqual(read["hard_limit"], 1 << 20)
        self.assertEqual(dict(read)["soft_limit"], 1 << 19)
        invalid = Gio.io_error_quark(), Gio.IOErrorEnum.INVALID_ARGUMENT
        self.refused(*invalid, self.domain, "set_memory_parameters", GLib.Variant("s", "x"), live)
        wrong = GLib.Variant("a{sv}", {"hard_limit": GLib.Variant("(uu)", (1, 2))})
        self.assertIn("hard_limit", str(self.refused(*invalid, self.domain, "set_memory_parameters", wrong, live)))

    def test_records(self):
        call = type(self).call
        info = call(self.domain, "fetch_info")
        facts = (info.props.state, info.props.max_memory, info.get_n_vcpus())
        self.assertEqual(facts, (Virgo.DomainState.RUNNING, 262144 << 10, 2))
        node = call(self.connection.props.node, "fetch_info")
        self.assertEqual((node.props.model, node.props.n_cpus), ("i686", 16))
        self.assertTrue(call(self.domain, "pin_vcpu", 0, [2, 0], Virgo.DomainModificationImpact.LIVE))
        vcpus = call(self.domain, "list_vcpus")
        running = Virgo.VcpuState.RUNNING
        self.assertEqual([(v.props.number, v.props.state) for v in vcpus], [(0, running), (1, running)])
        self.assertEqual([v.get_cpus() for v in vcpus], [[0, 2], list(range(16))])

    def test_arrays(self):
        call = type(self).call
        models = call(self.connection, "list_cpu_model_names", "x86_64")
        self.assertTrue(models and all(isinstance(m, str) for m in models))
        self.assertIn("test", call(self.connection, "list_domain_types"))
        self.assertEqual(call(self.domain, "freeze_filesystems", ["/"]), 1)
        self.assertGreaterEqual(call(self.domain, "thaw_filesystems", []), 1)
        self.assertTrue(call(self.domain, "send_key", Virgo.KeycodeSet.LINUX, 50_000_000, [29, 56, 111]))
        memory = call(self.connection.props.node, "fetch_cells_free_memory", 0, 8)
        self.assertEqual(len(memory), 2)
        self.assertTrue(0 < memory[0] < memory[1])

    def test_objects(self):
        call = type(self).call
        other = call(self.connection, "lookup_domain_by_name", "test")
        stats = call(self.connection, "fetch_all_domain_stats", [self.domain, other], Virgo.DomainStatsTypes.STATE, 0)
        self.assertEqual({s.props.domain for s in stats}, {self.domain, other})
        self.assertTrue(all("state.state" in s.get_values().keys() for s in stats))
        kept = stats[0].props.domain
        del stats
        self.assertTrue(kept.props.name)
        self.assertGreaterEqual(len(call(self.connection, "fetch_all_domain_stats", None, 0, 0)), 2)

    def test_descriptors(self):
        call, domain = type(self).call, self.domain
        call(domain, "destroy", 0)
        reading, writing = os.pipe()
        ours, theirs = socket.socketpair()
        call(domain, "start_with_files", [reading, writing], 0)
        # The test driver has no graphics, which is known only after the descriptor was taken in.
        skip = Virgo.DomainGraphicsFlags.SKIP_AUTH
        self.refused(Virgo.Error.quark(), Virgo.Error.NO_SUPPORT, domain, "open_graphics", 0, theirs.fileno(), skip)
        os.fstat(reading), os.fstat(writing), os.fstat(theirs.fileno())  # they stay the caller's
        os.close(reading)
        os.close(writing)
        ours.close()
        theirs.close()
        invalid = Gio.io_error_quark(), Gio.IOErrorEnum.INVALID_ARGUMENT
        self.refused(*invalid, domain, "open_graphics", 0, reading, 0)
        call(domain, "destroy", 0)
        self.refused(*invalid, domain, "start_with_files", [0, 987654], 0)

    # Streams

    def test_stream(self):
        console = type(self).call(self.domain, "open_console", None, 0)
        self.assertIsInstance(console, Gio.IOStream)
        source, sink = console.get_input_stream(), console.get_output_stream()
        if type(self).call is blocking:
            sink.write_all(b"hello, guest\n")
            read = lambda: source.read_bytes(256).get_data()  # noqa: E731
        else:
            sink.write_bytes(GLib.Bytes.new(b"hello, guest\n"))

            def read():
                loop, results = GLib.MainLoop(), []
                source.read_bytes_async(256, 0, None, lambda s, result: (results.append(result), loop.quit()))
                loop.run()
                return source.read_bytes_finish(results[0]).get_data()

        heard = b""
        while b"hello, guest" not in heard:
            more = read()
            self.assertTrue(more)
            heard += more
        with self.assertRaises(GLib.Error):
            type(self).call(self.domain, "open_console", None, Virgo.DomainConsoleFlags.SAFE)
        type(self).call(self.domain, "destroy", 0)
        while read():
            pass
        self.assertTrue(console.close())

    # Objects that live

    def test_properties(self):
        for spec in self.domain.list_properties():
            self.domain.get_property(spec.name)
            self.assertEqual(self.domain.get_property(spec.name), getattr(self.domain, "get_" + spec.name.replace("-", "_"))())
        with self.assertRaises(TypeError):
            self.domain.props.name = "x"
        seen = []
        self.domain.connect("notify", lambda d, spec: seen.append(spec.name))
        type(self).call(self.domain, "suspend")
        drain(lambda: "state" in seen)
        self.assertEqual(sorted(set(seen)), sorted(seen), "notified once each")
        self.assertEqual(set(seen), {"state", "state-reason"})

    def test_signals(self):
        log = []
        details = ("defined", "started", "suspended", "resumed", "stopped", "undefined")

        def added(connection, domain):
            log.append("added")
            for name in details:
                domain.connect(name, lambda d, detail, name=name: log.append(f"{name}:{detail.value_nick}"))
            domain.connect("state-changed", lambda d, s, r: log.append(f"{s.value_nick}/{r.value_nick}"))
            domain.connect("notify::active", lambda d, _: log.append(d.props.active))

        ids = [
            self.connection.connect("domain-added", added),
            self.connection.connect("domain-removed", lambda c, d: log.append("removed")),
        ]
        call = type(self).call
        domain = call(self.connection, "define_domain", small("signals-py"), 0)
        drain(lambda: len(log) == 2)
        for method, arguments in (("start", [0]), ("suspend", []), ("resume", []), ("destroy", [0]), ("undefine", [0])):
            call(domain, method, *arguments)
        drain(lambda: "removed" in log)
        for handler in ids:
            self.connection.disconnect(handler)
        self.assertEqual(
            log,
            ["added", "defined:defined-added"]
            + [True, "running/running-booted", "started:started-booted"]
            + ["paused/paused-user", "suspended:suspended-paused"]
            + ["running/running-unpaused", "resumed:resumed-unpaused"]
            + [False, "shutoff/shutoff-destroyed", "stopped:stopped-destroyed"]
            + ["undefined:undefined-removed", "removed"],
        )
        self.refused(Virgo.Error.quark(), Virgo.Error.NO_DOMAIN, domain, "start", 0)

    def test_list_model(self):
        domains = self.connection.get_domains()
        self.assertIs(domains, self.connection.props.domains)
        drain()
        mirror, changes = list(domains), []

        def changed(model, position, removed, added):
            mirror[position : position + removed] = [model[n] for n in range(position, position + added)]
            changes.append((position, removed, added))
            self.assertEqual(mirror, list(model))

        handler = domains.connect("items-changed", changed)
        before = len(domains)
        made = [type(self).call(self.connection, "define_domain", small(f"list-py-{n}"), 0) for n in range(5)]
        drain(lambda: len(domains) == before + 5)
        self.assertEqual(mirror[before:], made)
        for n in (2, 0, 4, 1, 3):
            type(self).call(made[n], "undefine", 0)
        drain(lambda: len(domains) == before)
        domains.disconnect(handler)
        self.assertEqual(len(domains), before)
        self.assertEqual(len(changes), 10)

    def test_identity(self):
        call = type(self).call
        self.assertIs(call(self.connection, "lookup_domain_by_name", NAME), self.domain)
        self.assertIs(call(self.connection, "lookup_domain_by_uuid", UUID), self.domain)
        self.assertIs(call(self.connection, "define_domain", XML, 0), self.domain)
        self.assertEqual(sum(d is self.domain for d in self.connection.get_domains()), 1)
        self.assertIs(self.domain.props.connection, self.connection)
        self.domain.note = "mine"  # what Python puts on an object stays with it
        self.assertEqual(call(self.connection, "lookup_domain_by_name", NAME).note, "mine")

    def test_errors(self):
        quark = Virgo.Error.quark()
        error = self.refused(quark, Virgo.Error.NO_DOMAIN, self.connection, "lookup_domain_by_name", "no-such-domain")
        self.assertEqual(error.domain, "virgo-error-quark")
        self.assertEqual(error.code, 42)
        self.assertIn("no-such-domain", error.message)
        self.refused(quark, Virgo.Error.OPERATION_INVALID, self.domain, "start", 0)
        self.refused(quark, Virgo.Error.NO_SUPPORT, self.domain, "qemu_monitor_command", "{}", Virgo.DomainQemuMonitorCommandFlags.NONE)
        with self.assertRaises(GLib.Error):
            type(self).call(self.domain, "open_graphics_fd", 7, 0)

    def test_cancel(self):
        cancelled = Gio.io_error_quark(), Gio.IOErrorEnum.CANCELLED
        early = Gio.Cancellable()
        early.cancel()
        self.refused(*cancelled, self.domain, "suspend", cancellable=early)
        self.assertEqual(self.domain.props.state, Virgo.DomainState.RUNNING)
        during = Gio.Cancellable()
        timer = threading.Timer(0.03, during.cancel)
        timer.start()
        self.refused(*cancelled, self.domain, "wait_for_state", Virgo.DomainState.CRASHED, cancellable=during)
        timer.join()

    def test_wrong(self):
        invalid = Gio.io_error_quark(), Gio.IOErrorEnum.INVALID_ARGUMENT
        self.refused(*invalid, self.domain, "start", Virgo.DomainStartFlags(1 << 30))
        self.refused(*invalid, self.domain, "open_graphics", 0, -1, 0)
        # PyGObject itself knows the values of an enumeration.
        with self.assertRaises((TypeError, ValueError, GLib.Error)):
            type(self).call(self.domain, "wait_for_state", 999)
        with self.assertRaises(TypeError):
            type(self).call(self.connection, "fetch_all_domain_stats", [self.connection], 0, 0)

    def test_wrong_finish(self):
        loop, results = GLib.MainLoop(), []
        self.domain.fetch_info_async(None, lambda source, result: (results.append(result), loop.quit()))
        loop.run()
        logged = []
        fatal = GLib.log_set_always_fatal(GLib.LogLevelFlags.FLAG_FATAL)
        handler = GLib.log_set_handler("Virgo", GLib.LogLevelFlags.LEVEL_CRITICAL, lambda *a: logged.append(a[2]), None)
        try:
            with self.assertRaises(GLib.Error) as caught:
                self.domain.fetch_xml_finish(results[0])
        finally:
            GLib.log_remove_handler("Virgo", handler)
            GLib.log_set_always_fatal(fatal)
        self.assertTrue(caught.exception.matches(*invalid_argument))
        self.assertEqual(len(logged), 1)
        self.assertEqual(self.domain.fetch_info_finish(results[0]).props.n_vcpus, 2)

    # Threads

    def test_threads(self):
        failures = []

        def work(number):
            context = GLib.MainContext.new()
            context.push_thread_default()
            try:
                call = type(self).call
                connection = call(Virgo.Connection, "open", "test:///default", 0)
                domain = call(connection, "define_domain", small(f"thread-py-{number}"), 0)
                for _ in range(5):
                    call(domain, "start", 0)
                    assert call(domain, "fetch_info").props.state == Virgo.DomainState.RUNNING
                    assert call(connection, "lookup_domain_by_name", f"thread-py-{number}") is domain
                    call(domain, "destroy", 0)
                call(domain, "undefine", 0)
                call(connection, "close")
                while context.iteration(False):
                    pass
            except BaseException as failure:
                failures.append(failure)
            finally:
                context.pop_thread_default()

        threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(failures, [])


invalid_argument = Gio.io_error_quark(), Gio.IOErrorEnum.INVALID_ARGUMENT


class Blocking(Base, unittest.TestCase):
    call = staticmethod(blocking)


class Asynchronous(Base, unittest.TestCase):
    call = staticmethod(asynchronous)


class Ending(unittest.TestCase):
    def test_exit_without_close(self):
        script = """
import gi, sys
gi.require_version("Virgo", "1")
from gi.repository import Virgo
connection = Virgo.Connection.open("test:///default", 0)
domain = connection.lookup_domain_by_name("test")
console_less = connection.get_domains()
domain.wait_for_state_async(Virgo.DomainState.CRASHED, None, print)
domain.connect("state-changed", print)
"""
        ended = subprocess.run([sys.executable, "-c", script], capture_output=True, timeout=20)
        self.assertEqual((ended.returncode, ended.stdout, ended.stderr), (0, b"", b""))


if __name__ == "__main__":
    runner = unittest.TextTestRunner(stream=sys.stdout, verbosity=2)
    unittest.main(testRunner=runner)
