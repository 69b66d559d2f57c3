#!/usr/bin/env python3
"""Copies a disk image into a storage pool, or out of it, and tells how far it is.

Usage: disk_image.py URI POOL VOLUME upload|download FILE
An upload makes the volume, unless it is there.
"""
import sys

import gi
gi.require_version("Virgo", "1")
from gi.repository import Gio, GLib, Virgo


class Tenths:
    """Prints each tenth of a copy, once."""

    printed = 0

    def tell(self, done, total):
        tenths = done * 10 // total if total > 0 else 0
        if tenths > self.printed:
            self.printed = tenths
            print(f"{tenths}0 %", flush=True)


def find_or_create(pool, name, size):
    try:
        return pool.lookup_volume_by_name(name)
    except GLib.Error as error:
        if not error.matches(Virgo.Error.quark(), Virgo.Error.NO_STORAGE_VOL):
            raise
    xml = f"<volume><name>{GLib.markup_escape_text(name)}</name><capacity>{size}</capacity></volume>"
    return pool.create_volume(xml)


def upload(pool, name, file):
    size = file.query_info(Gio.FILE_ATTRIBUTE_STANDARD_SIZE, Gio.FileQueryInfoFlags.NONE).get_size()
    volume = find_or_create(pool, name, size)
    print(f"* {volume.upload_from_file(file, Tenths().tell)} bytes")
    print(f"* it is {volume.path}")


def download(pool, name, file):
    if file.query_exists():
        sys.exit(f"{file.peek_path()} is there already")
    volume = pool.lookup_volume_by_name(name)
    print(f"* {volume.download_to_file(file, Tenths().tell)} bytes")


def main(uri, pool, volume, direction, path):
    with Virgo.Connection.open(uri) as connection:
        work = {"upload": upload, "download": download}[direction]
        work(connection.lookup_storage_pool_by_name(pool), volume, Gio.File.new_for_commandline_arg(path))


if len(sys.argv) != 6:
    sys.exit(__doc__)
try:
    main(*sys.argv[1:])
except GLib.Error as error:
    sys.exit(error.message)
