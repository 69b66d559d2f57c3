#!/usr/bin/python3
"""outside.py KERNEL FOLDER: what comes from outside, from Python: text that is none, children that do not listen,
forks."""
import gc
import os
import signal
import subprocess
import sys
import time
import unittest
import warnings

import gi

gi.require_version("Virgo", "1")
from gi.repository import Gio, GLib, Virgo  # noqa: E402

*_, KERNEL, FOLDER = sys.argv
XML = f"""<domain type='qemu'><name>outside-py</name><memory unit='MiB'>32</memory>
  <os><type machine='q35'>hvm</type><kernel>{KERNEL}</kernel></os>
  <devices><serial type='pty'/></devices></domain>"""
OPEN = "import gi; gi.require_version('Virgo', '1'); from gi.repository import Virgo; Virgo.Connection.open(None, 0)"


def refused(call, *arguments):
    try:
        call(*arguments)
    except GLib.Error as error:
        return error
    raise AssertionError(f"{call} was not refused")


class Text(unittest.TestCase):
    def test_uris(self):
        for uri in ["qemu+libssh://h/system?known_hosts=/a%F0", "test:///%F0", "qemu+ssh://%FF@h/system",
                    "qemu:///embed?root=/a%00b", "qemu:///embed?%ff=x", "qemu:///embed?root=%", "foo://bar/x",
                    "a b", "%", "x" * 1_000_000, "test:///" + "x" * 1_000_000, "qemu:///embed?root=/" + "x" * 1_000_000]:
            error = refused(Virgo.Connection.open, uri, 0)
            self.assertNotIn("internal error", error.message, uri[:100])
            self.assertLess(len(error.message), 2000, "a message for a person")

    def test_environment(self):
        for name, value, word in [("LIBVIRT_DEFAULT_URI", b"test:///\xf0", "LIBVIRT_DEFAULT_URI is not UTF-8"),
                                  ("XDG_DATA_HOME", FOLDER.encode() + b"/\xff", "is not UTF-8")]:
            environment = os.environb | {b"LIBVIRT_DEFAULT_URI": b"qemu:///embed", name.encode(): value}
            ended = subprocess.run([sys.executable, "-c", OPEN], env=environment, stderr=subprocess.PIPE)
            self.assertEqual(ended.returncode, 1, ended.stderr)
            self.assertIn(word, ended.stderr.decode(errors="replace"))

    def test_definitions(self):
        with_connection = Virgo.Connection.open(f"qemu:///embed?root={FOLDER}", 0)
        for name in ["", " ", "a\nb", "x" * 1_000_000, "..", "%", "a/b"]:
            xml = XML.replace("outside-py", name)
            try:
                domain = with_connection.define_domain(xml, 0)
            except GLib.Error as error:
                self.assertNotIn("internal error", error.message, name[:100])
                self.assertLess(len(error.message), 2000)
            else:
                domain.undefine(0)
        with_connection.close()

    def test_arguments_are_bytes(self):
        odd = b"\xff %s\n\x01"
        command = Virgo.Command.new(["sh", "-c", 'printf %s "$1$X"', "sh", odd])
        command.set_environment(b"X", odd)
        command.set_stdout(Virgo.CommandStream.PIPE)
        out, _ = command.spawn().communicate(None)
        self.assertEqual(out.get_data(), odd + odd)


class Children(unittest.TestCase):
    def talk(self, argv, text):
        command = Virgo.Command.new(argv)
        for set_stream in (command.set_stdin, command.set_stdout, command.set_stderr):
            set_stream(Virgo.CommandStream.PIPE)
        process = command.spawn()
        out, err = process.communicate(GLib.Bytes.new(text))
        return process, out.get_data() or b"", err.get_data() or b""

    def test_who_does_not_read(self):
        process, out, _ = self.talk(["sleep", "0.2"], b"x" * 100_000)
        self.assertEqual((process.get_exit_status(), out), (0, b""))

    def test_who_answers_while_it_is_told(self):
        text = bytes(range(250)) * 4000
        process, out, _ = self.talk(["cat"], text)
        self.assertEqual(process.get_exit_status(), 0)
        self.assertTrue(out == text)

    def test_a_pipe_of_the_user_s_blocks_nobody(self):
        command = Virgo.Command.new(["sleep", "60"])
        command.set_stdin(Virgo.CommandStream.PIPE)
        process = command.spawn()
        cancellable = Gio.Cancellable()
        GLib.timeout_add(50, cancellable.cancel)
        loop, results = GLib.MainLoop(), []
        process.get_stdin_pipe().write_all_async(bytes(1_000_000), 0, cancellable,
                                                 lambda stream, result: (results.append(result), loop.quit()))
        loop.run()
        error = refused(process.get_stdin_pipe().write_all_finish, results[0])
        self.assertTrue(error.matches(Gio.io_error_quark(), Gio.IOErrorEnum.CANCELLED))
        process.send_signal(signal.SIGKILL)
        process.wait()

    def test_a_status_where_sigchld_is_ignored(self):
        script = OPEN.rsplit(";", 1)[0] + """
import os, signal
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
process = Virgo.Command.new(["sh", "-c", "exit 7"]).spawn()
process.wait()
print(process.get_exit_status(), process.get_term_signal())
"""
        said = subprocess.run([sys.executable, "-c", script], stdout=subprocess.PIPE, check=True).stdout
        major, minor = os.uname().release.split(".")[:2]
        knows = (int(major), int(minor.split("-")[0])) >= (6, 15)
        self.assertEqual(said, b"7 0\n" if knows else b"-1 0\n")


class Forks(unittest.TestCase):
    def setUp(self):
        self.connection = Virgo.Connection.open(f"qemu:///embed?root={FOLDER}", 0)
        self.domain = self.connection.create_domain(XML, Virgo.DomainStartFlags.AUTODESTROY)
        self.console = self.domain.open_console(None, 0)
        command = Virgo.Command.new(["sleep", "60"])
        self.process = command.spawn()

    def tearDown(self):
        self.process.send_signal(signal.SIGKILL)
        self.domain.destroy(0)
        self.connection.close()

    def in_child(self, act):
        """Has a forked child do something, and the parent find everything as it was."""
        with warnings.catch_warnings():
            # What Python 3.12 warns of is what is tried.
            warnings.simplefilter("ignore", DeprecationWarning)
            child = os.fork()
        if child == 0:
            signal.alarm(20)  # a hang is a failure
            try:
                act()
                os._exit(0)
            except BaseException as error:  # noqa: BLE001
                print(f"in the child: {error!r}", flush=True)
                os._exit(1)
        self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), 0)
        time.sleep(0.2)  # for what it must not have done to show
        self.assertEqual(self.domain.get_state(), Virgo.DomainState.RUNNING)
        self.assertEqual(len(self.connection.list_all_domains(0)), 1)
        self.domain.suspend()
        self.domain.resume()
        self.assertEqual(self.console.get_output_stream().write(b"x"), 1)
        self.assertTrue(self.process.get_running())

    def test_every_call_is_refused(self):
        def act():
            new = Virgo.Connection.open
            for call, *arguments in [
                (self.domain.destroy, 0), (self.connection.close,), (self.domain.suspend,), (self.domain.shutdown, 0),
                (self.connection.list_all_domains, 0), (new, "test:///default", 0), (self.process.send_signal, 9),
                (self.process.wait,), (Virgo.Command.spawn, Virgo.Command()), (self.connection.reopen,),
                (self.console.get_output_stream().write, b"x"), (self.console.get_input_stream().read_bytes, 10),
                (self.console.get_output_stream().close,), (self.console.close,),
            ]:
                error = refused(call, *arguments)
                if not error.matches(Gio.io_error_quark(), Gio.IOErrorEnum.NOT_SUPPORTED):
                    raise AssertionError(f"{call}: {error.message}")
            results, loop = [], GLib.MainLoop()
            self.domain.destroy_async(0, None, lambda domain, result: (results.append(result), loop.quit()))
            loop.run()
            error = refused(self.domain.destroy_finish, results[0])
            if not error.matches(Gio.io_error_quark(), Gio.IOErrorEnum.NOT_SUPPORTED):
                raise AssertionError(error.message)
        self.in_child(act)

    def test_letting_go_touches_nothing(self):
        def act():
            del self.domain, self.console, self.process, self.connection
            gc.collect()
        self.in_child(act)

    def test_amid_calls(self):
        """While other threads are at work, whose locks nobody in the child will ever release."""
        stop = []

        def work(done=None, *_):
            if not stop:
                self.connection.list_all_domains_async(0, None, work)
        context = GLib.MainContext.default()
        for _ in range(20):
            work()
        for _ in range(10):
            for _ in range(20):
                context.iteration(False)
            self.in_child(lambda: refused(self.domain.destroy, 0))
        stop.append(True)
        while context.iteration(False):
            pass


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], testRunner=unittest.TextTestRunner(stream=sys.stdout, verbosity=2))
