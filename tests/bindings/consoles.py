#!/usr/bin/python3
"""consoles.py KERNEL FOLDER: a console that is closed, also while it is read, can be opened again at once."""
import sys
import threading
import unittest

import gi

gi.require_version("Virgo", "1")
from gi.repository import Gio, GLib, Virgo  # noqa: E402

*_, KERNEL, FOLDER = sys.argv
XML = f"""<domain type='qemu'><name>consoles-py</name><memory unit='MiB'>32</memory>
  <os><type machine='q35'>hvm</type><kernel>{KERNEL}</kernel></os>
  <devices><serial type='pty'/></devices></domain>"""
ROUNDS = 200


class Consoles(unittest.TestCase):
    def setUp(self):
        self.connection = Virgo.Connection.open(f"qemu:///embed?root={FOLDER}", 0)
        self.domain = self.connection.create_domain(XML, 0)

    def tearDown(self):
        self.domain.destroy(0)
        self.connection.close()

    def open(self):
        return self.domain.open_console(None, 0)

    def test_blocking(self):
        for _ in range(ROUNDS):
            console = self.open()
            self.assertTrue(console.close())
            self.assertTrue(console.is_closed())

    def test_asynchronous(self):
        for _ in range(ROUNDS):
            console, loop, results = self.open(), GLib.MainLoop(), []
            console.close_async(0, None, lambda c, result: (results.append(result), loop.quit()))
            loop.run()
            self.assertTrue(console.close_finish(results[0]))
            self.assertTrue(console.is_closed())

    def expect_closed(self, error):
        self.assertTrue(error.matches(Gio.io_error_quark(), Gio.IOErrorEnum.CLOSED), error)

    def test_with_a_read_pending(self):
        for _ in range(ROUNDS):
            console, loop, ends = self.open(), GLib.MainLoop(), []

            def read(source, result):
                try:
                    ends.append(source.read_bytes_finish(result).get_data())
                except GLib.Error as error:
                    ends.append(error)
                loop.quit()

            while not ends or not isinstance(ends[-1], GLib.Error):
                console.get_input_stream().read_bytes_async(64, 0, None, read)
                if not console.is_closed():
                    self.assertTrue(console.close())
                    self.assertTrue(console.is_closed())
                    self.open().close()
                loop.run()
            self.expect_closed(ends[-1])

    def test_with_a_blocked_read(self):
        console, ends = self.open(), []

        def read():
            try:
                while True:
                    console.get_input_stream().read_bytes(64)
            except GLib.Error as error:
                ends.append(error)

        thread = threading.Thread(target=read)
        thread.start()
        self.assertTrue(console.close())
        self.open().close()
        thread.join(30)
        self.expect_closed(ends[0])


unittest.main(argv=sys.argv[:1], testRunner=unittest.TextTestRunner(stream=sys.stdout))
