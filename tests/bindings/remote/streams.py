#!/usr/bin/python3
"""How streams end, from Python: one that breaks off raises what it failed with, and is never taken for one that has
ended. The daemon is a script in a thread, as libvirt's own does not fail when it is asked to."""
import contextlib
import pathlib
import socket
import struct
import sys
import tempfile
import threading
import unittest

import gi

gi.require_version("Virgo", "1")
from gi.repository import Gio, GLib, Virgo  # noqa: E402

PROGRAM, VERSION = 0x20008086, 1
REPLY, STREAM = 1, 3
OK, ERROR, CONTINUE = range(3)
OPEN_CONSOLE = 201


def string(text):
    data = text.encode()
    return struct.pack(">I", len(data)) + data + b"\0" * (-len(data) % 4)


def error(code, text):
    return struct.pack(">iiI", code, 0, 1) + string(text) + struct.pack(">iIIIIiiI", 2, 0, 0, 0, 0, -1, -1, 0)


def domain(name):
    return string(name) + bytes(range(16)) + struct.pack(">i", 1)


ANSWERS = {  # by the numbers of the calls
    1: b"",  # to open
    2: b"",  # to close
    3: string("Test"),  # the type
    16: struct.pack(">IQQIQ", 1, 1024, 1024, 1, 0),  # memory and processors
    59: string("scripted"),  # the host's name
    60: struct.pack(">i", 1),  # whether it has a feature
    66: struct.pack(">II", 1, 0),  # no authentication
    157: struct.pack(">Q", 9_000_000),  # the version
    212: struct.pack(">ii", 1, 1),  # the state: it runs
    273: struct.pack(">I", 1) + domain("it") + struct.pack(">I", 1),  # the domains
    316: struct.pack(">i", 0),  # events
}


class Daemon(threading.Thread):
    """It has one domain, whose consoles do what their names say."""

    def __init__(self, path):
        super().__init__(daemon=True)
        self.listener = socket.create_server(str(path), family=socket.AF_UNIX)
        self.start()

    def run(self):
        self.socket, _ = self.listener.accept()
        with contextlib.suppress(EOFError, OSError), self.socket:
            while True:
                length, = struct.unpack(">I", self.take(4))
                message = self.take(length - 4)
                _, _, procedure, kind, serial, status = struct.unpack(">IIiIII", message[:24])
                if kind == STREAM and status != CONTINUE:
                    # To finish and to abort are confirmed in the same way.
                    self.send(procedure, STREAM, serial, OK)
                elif kind == 0 and procedure == OPEN_CONSOLE:
                    self.send(procedure, REPLY, serial, OK)
                    # Behind the domain, and the length of the name.
                    self.stream(serial, message[24 + len(domain("it")) + 8:])
                elif kind == 0 and procedure in ANSWERS:
                    self.send(procedure, REPLY, serial, OK, ANSWERS[procedure])
                elif kind == 0:
                    self.send(procedure, REPLY, serial, ERROR, error(3, "unsupported"))

    def stream(self, serial, wish):
        self.send(OPEN_CONSOLE, STREAM, serial, CONTINUE, b"half")
        if wish.startswith(b"fail"):
            self.send(OPEN_CONSOLE, STREAM, serial, ERROR, error(38, "the disk is full"))
        elif wish.startswith(b"end"):
            self.send(OPEN_CONSOLE, STREAM, serial, CONTINUE)
        elif wish.startswith(b"die"):
            raise EOFError

    def take(self, length):
        data = b""
        while len(data) < length:
            more = self.socket.recv(length - len(data))
            if not more:
                raise EOFError
            data += more
        return data

    def send(self, procedure, kind, serial, status, body=b""):
        header = struct.pack(">IIIiIII", 28 + len(body), PROGRAM, VERSION, procedure, kind, serial, status)
        self.socket.sendall(header + body)


def read(source):
    return source.read_bytes(256, None).get_data()


def read_async(source):
    loop, results = GLib.MainLoop(), []
    source.read_bytes_async(256, 0, None, lambda _, result: (results.append(result), loop.quit()))
    loop.run()
    return source.read_bytes_finish(results[0]).get_data()


class Streams(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        path = pathlib.Path(folder.name) / "socket"
        Daemon(path)
        self.connection = Virgo.Connection.open(f"test+unix:///default?socket={path}", 0)

    def open(self, wish):
        return self.connection.props.domains[0].open_console(wish, 0)

    def raises(self, code, words, function, *arguments):
        with self.assertRaises(GLib.Error) as raised:
            function(*arguments)
        self.assertTrue(raised.exception.matches(Virgo.Error.quark(), code), raised.exception)
        self.assertIn(words, raised.exception.message)

    def test_failed(self):
        for way in (read, read_async):
            console = self.open("fail")
            self.assertIsInstance(console.get_input_stream(), Gio.PollableInputStream)
            self.assertIsInstance(console.get_output_stream(), Gio.PollableOutputStream)
            self.assertEqual(way(console.get_input_stream()), b"half")
            for _ in range(2):
                self.raises(Virgo.Error.SYSTEM_ERROR, "the disk is full", way, console.get_input_stream())
            self.raises(Virgo.Error.SYSTEM_ERROR, "the disk is full", console.get_output_stream().write, b"more")
            self.assertTrue(console.close())

    def test_lost(self):
        for way in (read, read_async):
            console = self.open("die")
            self.assertEqual(way(console.get_input_stream()), b"half")
            self.raises(Virgo.Error.INVALID_CONN, "closed the connection", way, console.get_input_stream())
            self.doCleanups()
            self.setUp()

    def test_ended(self):
        for way in (read, read_async):
            console = self.open("end")
            self.assertEqual(way(console.get_input_stream()), b"half")
            self.assertEqual(way(console.get_input_stream()), b"")
            self.assertTrue(console.close())

    def test_copied(self):
        """A failure is none of the bytes that were copied, and no success either."""
        console, target = self.open("fail"), Gio.MemoryOutputStream.new_resizable()
        copy = (console.get_input_stream(), Gio.OutputStreamSpliceFlags.NONE, None)
        self.raises(Virgo.Error.SYSTEM_ERROR, "the disk is full", target.splice, *copy)


if __name__ == "__main__":
    unittest.main(testRunner=unittest.TextTestRunner(stream=sys.stdout, verbosity=2))
