#!/usr/bin/python3
"""storage.py URI FOLDER: a session with a storage pool in a folder of the host's, from Python. Programs in four
languages say the same; run.py compares it."""
import os
import sys
import tempfile
import threading

import gi

gi.require_version("Virgo", "1")
from gi.repository import Gio, GLib, Virgo  # noqa: E402

URI, FOLDER = sys.argv[1:]
POOL = f"<pool type='dir'><name>session</name><target><path>{FOLDER}</path></target></pool>"
MIB = 1 << 20
# No two of its pages are alike.
CONTENT = bytes((n ^ n >> 8 ^ n >> 16) & 0xFF for n in range(MIB))
context = GLib.MainContext.default()
log = []


def volume_xml(name, mib):
    return f"<volume><name>{name}</name><capacity unit='MiB'>{mib}</capacity><allocation>0</allocation></volume>"


def say(*words):
    print(*words, flush=True)


def hear(*words):
    """Records a signal's parameters: signals of two objects, or a call and a signal, have no order."""
    log.append(" ".join(map(str, words)))


def heard(*lines):
    """Prints them, sorted, once all were recorded."""
    while not set(lines) <= set(log):
        context.iteration(True)
    for line in lines:
        log.remove(line)
        say(line)


def call(owner, name, *arguments):
    results = []
    getattr(owner, f"{name}_async")(*arguments, None, lambda _, result: results.append(result))
    while not results:
        context.iteration(True)
    return getattr(owner, f"{name}_finish")(results[0])


def refused(domain, code, call, *arguments):
    try:
        call(*arguments)
    except GLib.Error as error:
        assert error.matches(domain, code), f"{error!r} is not {code}"
        say("refused:", error.domain, error.code)
        return error.message
    raise AssertionError(f"{arguments} was not refused")


def file(content=b""):
    made = tempfile.TemporaryFile()
    made.write(content)
    made.seek(0)
    return made


def progress(function):
    """A progress callback, with data for it, which the overrides give."""
    return (function,) if "gi.overrides.Virgo" in sys.modules else (function, None)


def content_of(volume):
    """Downloads all of it into a file of its size."""
    with file() as to:
        length = volume.download(to.fileno(), 0, 0, *progress(None), 0)
        to.seek(0)
        content = to.read()
    assert len(content) == length
    return content


def watch_pools(connection):
    pools = connection.props.storage_pools
    connection.list_all_storage_pools(0)
    while context.iteration(False):
        pass
    others = len(pools)
    assert all(pool.props.name != "session" for pool in pools)
    say("there is no such pool")
    pools.connect("items-changed", lambda _, at, *change: hear("pools", at - others, *change))
    connection.connect("storage-pool-added", lambda _, pool: hear("added", pool.props.name))
    connection.connect("storage-pool-removed", lambda _, pool: hear("removed", pool.props.name))
    return pools


def watch(pool):
    for name in ("active", "state"):
        pool.connect(f"notify::{name}", lambda _, spec: hear("notify", spec.name))
    # Whether a pool that is stopped has a size is for the host to say.
    pool.connect("notify::capacity", lambda pool, spec: pool.props.active and hear("notify", spec.name))
    # That it was defined may be told before or after the call has answered.
    for name in ("undefined", "created", "deleted", "started", "stopped"):
        pool.connect(name, lambda pool, name=name: hear(name, "and", pool.props.state.value_nick))
    volumes = pool.props.volumes
    volumes.connect("items-changed", lambda _, *change: hear("volumes", *change, "of", len(volumes)))
    return volumes


def copy_files(volume):
    told = []
    with file(CONTENT) as source:
        say("uploaded", volume.upload(source.fileno(), 0, 0, *progress(lambda *sizes: told.append(sizes[:2])), 0))
    assert told[-1] == (MIB, MIB), told
    with file(CONTENT[:5]) as source:
        source.truncate(3 * MIB)
        flags = Virgo.StorageVolumeUploadFlags.SPARSE_STREAM
        say("uploaded", call(volume, "upload", source.fileno(), MIB, 0, *progress(None), flags))
    expected = CONTENT + CONTENT[:5] + bytes(3 * MIB - 5)
    assert content_of(volume) == expected
    with file() as to:
        flags = Virgo.StorageVolumeDownloadFlags.SPARSE_STREAM
        say("downloaded", call(volume, "download", to.fileno(), MIB - 5, 2 * MIB, *progress(None), flags))
        to.seek(0)
        assert to.read() == expected[MIB - 5:3 * MIB - 5]


def use_streams(volume):
    stream = volume.open_read(MIB - 3, 8)
    read = stream.read_bytes(4, None).get_data()
    while len(read) < 8:
        more = call(stream, "read_bytes", 8 - len(read), 0).get_data()
        assert more
        read += more
    assert read == CONTENT[-3:] + CONTENT[:5]
    assert stream.read_bytes(1, None).get_size() == 0 and stream.close(None)
    say("read", len(read))

    stream = volume.open_write(2 * MIB, 0)
    written = stream.write_all(b"blocking", None)[1]
    assert stream.close(None)
    stream = call(volume, "open_write", 2 * MIB + written, 0)
    written += call(stream, "write_bytes", GLib.Bytes.new(b" or not"), 0)
    assert call(stream, "close", 0)
    say("written", written)

    memory = Gio.MemoryOutputStream.new_resizable()
    flags = Gio.OutputStreamSpliceFlags.CLOSE_SOURCE | Gio.OutputStreamSpliceFlags.CLOSE_TARGET
    say("spliced", call(memory, "splice", volume.open_read(2 * MIB, MIB), flags, 0))
    assert memory.steal_as_bytes().get_data().startswith(b"blocking or not\0")

    # More than was asked for does not go in, and nobody is told otherwise.
    stream = volume.open_write(0, 4)

    def write_too_much():
        stream.write_all(b"only four", None)
        stream.close(None)

    refused(Virgo.Error.quark(), Virgo.Error.SYSTEM_ERROR, write_too_much)


def fail(pool, volume):
    error = Virgo.Error.quark()
    refused(error, Virgo.Error.NO_STORAGE_VOL, pool.lookup_volume_by_name, "nobody")
    refused(error, Virgo.Error.STORAGE_VOL_EXIST, pool.create_volume, volume_xml("disk", 1), 0)
    with open("/dev/full", "wb") as full:
        say(refused(error, Virgo.Error.SYSTEM_ERROR, volume.download, full.fileno(), 0, 0, *progress(None), 0))
    # A download is given up that waits for a reader who never comes.
    reader, writer = os.pipe()
    cancellable = Gio.Cancellable()
    later = threading.Timer(0.1, cancellable.cancel)
    later.start()
    refused(Gio.io_error_quark(), Gio.IOErrorEnum.CANCELLED, volume.download, writer, 0, 0, *progress(None), 0, cancellable)
    later.join()
    os.close(reader)
    os.close(writer)
    assert pool.lookup_volume_by_name("disk") is volume
    say("goes on")


connection = Virgo.Connection.open(URI, 0)
pools = watch_pools(connection)
pool = connection.define_storage_pool(POOL, 0)
heard("pools 0 0 1", "added session")
volumes = watch(pool)
pool.build(0)
heard("created and inactive")
pool.start(0)
heard("notify state", "notify active", "notify capacity", "started and running")
assert pool.props.active and pool.props.capacity > 0 and pools[-1] is pool

volume = pool.create_volume(volume_xml("disk", 4), 0)
heard("volumes 0 0 1 of 1")
assert volumes[0] is volume and volume.lookup_pool() is pool
assert volume.props.path == f"{FOLDER}/disk"
say("created", volume.props.name, volume.props.kind.value_nick, volume.props.capacity)
copy_files(volume)
use_streams(volume)
fail(pool, volume)

volume.connect("notify::capacity", lambda volume, _: hear("capacity", volume.props.capacity))
call(volume, "resize", 6 * MIB, 0)
heard(f"capacity {6 * MIB}")
copy = call(pool, "create_volume_from", volume_xml("copy", 6), volume, 0)
heard("volumes 1 0 1 of 2")
assert content_of(copy) == content_of(volume)
volume.wipe(Virgo.StorageVolumeWipeAlgorithm.ZERO)
assert content_of(volume) == bytes(6 * MIB)
say("wiped")
volume.delete(0)
heard("volumes 0 1 0 of 1")
assert volumes[0] is copy

call(pool, "destroy")
heard("notify state", "notify active", "stopped and inactive", "volumes 0 1 0 of 0")
pool.undefine()
heard("undefined and inactive", "pools 0 1 0", "removed session")
for line in log:
    say("nobody expected:", line)
connection.close()
