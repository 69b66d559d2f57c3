#!/usr/bin/python3
"""graphics.py KERNEL FOLDER: a file descriptor that is a result, from Python: a client's end of a VNC display."""
import socket
import sys
import unittest

import gi

gi.require_version("Virgo", "1")
from gi.repository import GLib, Virgo  # noqa: E402

*_, KERNEL, FOLDER = sys.argv
XML = f"""<domain type='qemu'><name>graphics-py</name><memory unit='MiB'>32</memory>
  <os><type machine='q35'>hvm</type><kernel>{KERNEL}</kernel></os>
  <devices><graphics type='vnc'><listen type='none'/></graphics><video><model type='vga'/></video></devices></domain>"""


class Graphics(unittest.TestCase):
    def setUp(self):
        self.connection = Virgo.Connection.open(f"qemu:///embed?root={FOLDER}", 0)
        self.domain = self.connection.create_domain(XML, 0)

    def tearDown(self):
        self.domain.destroy(0)
        self.connection.close()

    def expect_vnc(self, client):
        with client:
            self.assertEqual(client.recv(8, socket.MSG_WAITALL), b"RFB 003.")

    def test_out(self):
        skip = Virgo.DomainGraphicsFlags.SKIP_AUTH
        self.expect_vnc(socket.socket(fileno=self.domain.open_graphics_fd(0, skip)))

        loop, results = GLib.MainLoop(), []
        self.domain.open_graphics_fd_async(0, skip, None, lambda d, result: (results.append(result), loop.quit()))
        loop.run()
        self.expect_vnc(socket.socket(fileno=self.domain.open_graphics_fd_finish(results[0])))

    def test_in(self):
        ours, theirs = socket.socketpair()
        with theirs:
            self.domain.open_graphics(0, theirs.fileno(), Virgo.DomainGraphicsFlags.SKIP_AUTH)
        self.expect_vnc(ours)

    def test_no_such_device(self):
        with self.assertRaises(GLib.Error) as caught:
            self.domain.open_graphics_fd(7, 0)
        self.assertTrue(caught.exception.matches(Virgo.Error.quark(), Virgo.Error.INVALID_ARG))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], testRunner=unittest.TextTestRunner(stream=sys.stdout, verbosity=2))
