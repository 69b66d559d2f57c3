#!/usr/bin/env python3
"""Copies a disk image into a storage pool, or out of it, and tells how far it is.

Usage: disk_image.py URI POOL VOLUME upload|download FILE
An upload makes the volume, unless it is there.
"""
import sys

import gi
gi.require_version("Virgo", "1")
from gi.repository import Gio, GLib, Virgo

CHUNK = 256 << 10


class Call:
    """An asynchronous call, to be awaited. From PyGObject 3.50 on, "await owner.name_async(…)" does the same."""

    def __init__(self, owner, name, *arguments):
        self.owner, self.name, self.arguments = owner, name, arguments

    def begin(self, callback):
        getattr(self.owner, f"{self.name}_async")(*self.arguments, None, callback)

    def __await__(self):
        result = yield self
        return getattr(self.owner, f"{self.name}_finish")(result)


def run(coroutine):
    """Runs what awaits calls in the main loop."""
    loop = GLib.MainLoop()
    ended: list[Exception | None] = []

    def go_on(_source, result):
        try:
            coroutine.send(result).begin(go_on)
        except StopIteration:
            ended.append(None)
        except Exception as error:
            ended.append(error)
        if ended:
            loop.quit()

    GLib.idle_add(go_on, None, None)
    loop.run()
    if ended[0]:
        raise ended[0]


async def copy(source, target, size):
    """Copies one stream to the other; it is all there once the other one is closed."""
    done = tenths = 0
    while (chunk := await Call(source, "read_bytes", CHUNK, GLib.PRIORITY_DEFAULT)).get_size():
        done += chunk.get_size()
        while chunk.get_size():
            written = await Call(target, "write_bytes", chunk, GLib.PRIORITY_DEFAULT)
            chunk = GLib.Bytes.new(chunk.get_data()[written:])
        if (now := min(done * 10 // size, 10)) > tenths:
            tenths = now
            print(f"{tenths}0 %", flush=True)
    await Call(target, "close", GLib.PRIORITY_DEFAULT)
    print(f"* {done} bytes")


async def upload(pool, name, file):
    size = file.query_info(Gio.FILE_ATTRIBUTE_STANDARD_SIZE, Gio.FileQueryInfoFlags.NONE).get_size()
    try:
        volume = await Call(pool, "lookup_volume_by_name", name)
    except GLib.Error as error:
        if not error.matches(Virgo.Error.quark(), Virgo.Error.NO_STORAGE_VOL):
            raise
        xml = f"<volume><name>{GLib.markup_escape_text(name)}</name><capacity>{size}</capacity></volume>"
        volume = await Call(pool, "create_volume", xml, 0)
    source = await Call(file, "read", GLib.PRIORITY_DEFAULT)
    await copy(source, await Call(volume, "open_write", 0, size), size)
    print(f"* it is {volume.path}")


async def download(pool, name, file):
    volume = await Call(pool, "lookup_volume_by_name", name)
    # What is copied is the image, which need not be as large as the disk in it.
    info = await Call(volume, "fetch_info", Virgo.StorageVolumeInfoFlags.GET_PHYSICAL)
    source = await Call(volume, "open_read", 0, 0)
    target = await Call(file, "create", Gio.FileCreateFlags.NONE, GLib.PRIORITY_DEFAULT)
    await copy(source, target, info.allocation)


async def main(uri, pool, volume, direction, path):
    connection = await Call(Virgo.Connection, "open", uri, 0)
    pool = await Call(connection, "lookup_storage_pool_by_name", pool)
    work = {"upload": upload, "download": download}[direction]
    await work(pool, volume, Gio.File.new_for_commandline_arg(path))
    await Call(connection, "close")


if len(sys.argv) != 6:
    sys.exit(__doc__)
try:
    run(main(*sys.argv[1:]))
except GLib.Error as error:
    sys.exit(error.message)
