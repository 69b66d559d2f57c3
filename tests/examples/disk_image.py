#!/usr/bin/python3
"""Runs the example that copies disk images, and looks at what it said and where the image is.

Usage: disk_image.py COMMAND…, which is given a URI, and what to copy.
"""
import pathlib
import random
import subprocess
import sys
import tempfile

import gi

gi.require_version("Virgo", "1")
from gi.repository import Virgo  # noqa: E402

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
import privileged  # noqa: E402

SKIPPED = 77
SIZE = (5 << 20) + 7


def run(*command):
    """Runs it; returns its exit status and output."""
    options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    ended = subprocess.run(command, text=True, timeout=60, **options)
    print(ended.stdout, end="", flush=True)
    return ended.returncode, ended.stdout


def copy(*command):
    status, said = run(*command)
    assert status == 0, f"it ended with {status}"
    assert [line for line in said.splitlines() if line[-1:] == "%"][-1] == "100 %", "it never was at its end"
    assert f"* {SIZE} bytes\n" in said, "it did not copy everything"
    return said


def main(*command):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        image, back = folder / "image", folder / "back"
        image.write_bytes(random.Random(7).randbytes(SIZE))
        said = copy(*command, "test:///default", "default-pool", "disk", "upload", image)
        assert "* it is /default-pool/disk\n" in said
        status, said = run(*command, "test:///default", "nowhere", "disk", "upload", image)
        assert status == 1 and said.count("\n") == 1 and "nowhere" in said, "there is no such pool"

        missing = privileged.missing()
        if missing:
            print(f"skipped: {missing}")
            return SKIPPED
        pool = folder / "pool"
        pool.mkdir()
        with privileged.Daemon() as libvirtd:
            uri = f"qemu:///system?socket={libvirtd.socket}"
            xml = f"<pool type='dir'><name>pool</name><target><path>{pool}</path></target></pool>"
            connection = Virgo.Connection.open(uri, 0)
            connection.create_storage_pool(xml, 0)
            copy(*command, uri, "pool", "disk", "upload", image)
            assert (pool / "disk").read_bytes() == image.read_bytes(), "something else was uploaded"
            copy(*command, uri, "pool", "disk", "download", back)
            assert back.read_bytes() == image.read_bytes(), "something else was downloaded"
            status, _ = run(*command, uri, "pool", "disk", "download", image)
            assert status == 1 and image.stat().st_size == SIZE, "the file is there"
            connection.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
