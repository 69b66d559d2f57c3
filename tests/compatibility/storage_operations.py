"""What is done with storage: each operation by python-libvirt and by Virgo, side by side, as in operations.py.

Volumes are given as "pool/volume". What they hold is a list of pieces: a letter and how often it is there, or
None and the length of a hole.
"""

import hashlib
import os
import re


def steady_xml(xml):
    """A document without the times at which files were made and read."""
    return re.sub("(?s)<timestamps>.*</timestamps>", "<timestamps/>", xml)


# What volumes hold.


def filled(pieces):
    """A file in memory that has these pieces."""
    file = os.memfd_create("pieces")
    for letter, length in pieces:
        if letter:
            os.write(file, letter.encode() * length)
        else:
            os.ftruncate(file, os.lseek(file, length, os.SEEK_CUR))
    os.lseek(file, 0, os.SEEK_SET)
    return file


def section(file):
    """Whether there is data at a file's position, and how long it goes on, or the hole does."""
    here, end = os.lseek(file, 0, os.SEEK_CUR), os.fstat(file).st_size
    if here >= end:
        return False, 0
    try:
        data = os.lseek(file, here, os.SEEK_DATA)
    except OSError:
        data = end
    hole = os.lseek(file, here, os.SEEK_HOLE) if data == here else None
    os.lseek(file, here, os.SEEK_SET)
    return (False, data - here) if hole is None else (True, hole - here)


def digest(data):
    """Returns a short description of bytes."""
    return hashlib.sha256(data).hexdigest()[:16]


def held(file):
    """What is in a file: its length, all of it, and where it has holes."""
    os.lseek(file, 0, os.SEEK_SET)
    sections = []
    while (piece := section(file))[1]:
        sections.append(list(piece))
        os.lseek(file, piece[1], os.SEEK_CUR)
    size = os.fstat(file).st_size
    data = os.pread(file, size, 0)
    os.close(file)
    return [size, digest(data), sections]


def libvirt_download(side, volume, offset, length, flags):
    stream = side.connection.newStream(0)
    volume.download(stream, offset, length, flags)
    file = os.memfd_create("download")

    def skip(_, length, __):
        os.ftruncate(file, os.lseek(file, length, os.SEEK_CUR))

    def write(_, data, __):
        os.write(file, data)

    if flags & 1:
        stream.sparseRecvAll(write, skip, None)
    else:
        stream.recvAll(write, None)
    stream.finish()
    return [os.fstat(file).st_size, held(file)]


def virgo_download(side, volume, offset, length, flags):
    file = os.memfd_create("download")
    count = volume.download(file, offset, length, None, None, side.virgo.StorageVolumeDownloadFlags(flags))
    return [count, held(file)]


def libvirt_upload(side, volume, pieces, offset, length, flags):
    stream = side.connection.newStream(0)
    file = filled(pieces)
    if length:
        # Ours sends no more than was said.
        os.ftruncate(file, min(length, os.fstat(file).st_size))
    volume.upload(stream, offset, length, flags)
    if flags & 1:
        stream.sparseSendAll(
            lambda _, size, __: os.read(file, size),
            lambda *_: section(file),
            lambda _, size, __: os.lseek(file, size, os.SEEK_CUR),
            None,
        )
    else:
        stream.sendAll(lambda _, size, __: os.read(file, size), None)
    stream.finish()
    return os.fstat(file).st_size


def virgo_upload(side, volume, pieces, offset, length, flags):
    return volume.upload(filled(pieces), offset, length, None, None, side.virgo.StorageVolumeUploadFlags(flags))


def libvirt_read(side, volume, offset, length):
    stream = side.connection.newStream(0)
    volume.download(stream, offset, length, 0)
    data = b""
    while piece := stream.recv(1 << 16):
        data += piece
    stream.finish()
    return [len(data), digest(data)]


def virgo_read(_, volume, offset, length):
    stream = volume.open_read(offset, length)
    data = b""
    while piece := stream.read_bytes(1 << 16, None).get_data():
        data += piece
    stream.close(None)
    return [len(data), digest(data)]


def libvirt_write(side, volume, pieces, offset, length):
    stream = side.connection.newStream(0)
    volume.upload(stream, offset, length, 0)
    for letter, count in pieces:
        data = letter.encode() * count
        while data:
            data = data[stream.send(data) :]
    stream.finish()


def virgo_write(_, volume, pieces, offset, length):
    stream = volume.open_write(offset, length)
    for letter, count in pieces:
        stream.write_all(letter.encode() * count, None)
    stream.close(None)


def pool_info(info):
    return [int(info.props.state), info.props.capacity, info.props.allocation, info.props.available]


def volume_info(info):
    return [int(info.props.kind), info.props.capacity, info.props.allocation]


CONNECTION = {
    "pools": (
        lambda s, c, flags: sorted(pool.name() for pool in c.listAllStoragePools(flags)),
        lambda s, c, flags: sorted(p.props.name for p in c.list_all_storage_pools(s.virgo.StoragePoolListFlags(flags))),
    ),
    "lookup_pool": (
        lambda s, c, name: c.storagePoolLookupByName(name).name(),
        lambda s, c, name: c.lookup_storage_pool_by_name(name).props.name,
    ),
    "lookup_pool_uuid": (
        lambda s, c, uuid: c.storagePoolLookupByUUIDString(uuid).name(),
        lambda s, c, uuid: c.lookup_storage_pool_by_uuid(uuid).props.name,
    ),
    "lookup_pool_path": (
        lambda s, c, path: c.storagePoolLookupByTargetPath(path).name(),
        lambda s, c, path: c.lookup_storage_pool_by_target_path(path).props.name,
    ),
    "lookup_volume_key": (
        lambda s, c, key: c.storageVolLookupByKey(key).name(),
        lambda s, c, key: c.lookup_storage_volume_by_key(key).props.name,
    ),
    "lookup_volume_path": (
        lambda s, c, path: c.storageVolLookupByPath(path).name(),
        lambda s, c, path: c.lookup_storage_volume_by_path(path).props.name,
    ),
    "define_pool": (
        lambda s, c, xml, flags=0: c.storagePoolDefineXML(xml, flags).name(),
        lambda s, c, xml, flags=0: c.define_storage_pool(xml, s.virgo.StoragePoolDefineFlags(flags)).props.name,
    ),
    "create_pool": (
        lambda s, c, xml, flags=0: c.storagePoolCreateXML(xml, flags).name(),
        lambda s, c, xml, flags=0: c.create_storage_pool(xml, s.virgo.StoragePoolCreateFlags(flags)).props.name,
    ),
    "find_sources": (
        lambda s, c, kind, where: c.findStoragePoolSources(kind, where, 0),
        lambda s, c, kind, where: c.fetch_storage_pool_sources(kind, where),
    ),
    "pool_capabilities": (
        lambda s, c: c.getStoragePoolCapabilities(0),
        lambda s, c: c.fetch_storage_pool_capabilities(),
    ),
}

POOL = {
    "build": (
        lambda s, p, flags=0: p.build(flags),
        lambda s, p, flags=0: p.build(s.virgo.StoragePoolBuildFlags(flags)),
    ),
    "start": (
        lambda s, p, flags=0: p.create(flags),
        lambda s, p, flags=0: p.start(s.virgo.StoragePoolCreateFlags(flags)),
    ),
    "refresh": (lambda s, p: p.refresh(0), lambda s, p: p.refresh()),
    "destroy": (lambda s, p: p.destroy(), lambda s, p: p.destroy()),
    "delete": (
        lambda s, p, flags=0: p.delete(flags),
        lambda s, p, flags=0: p.delete(s.virgo.StoragePoolDeleteFlags(flags)),
    ),
    "undefine": (lambda s, p: p.undefine(), lambda s, p: p.undefine()),
    "set_autostart": (lambda s, p, on: p.setAutostart(on), lambda s, p, on: p.set_autostart(on)),
    "info": (lambda s, p: p.info(), lambda s, p: pool_info(p.fetch_info())),
    "xml": (
        lambda s, p, flags: p.XMLDesc(flags),
        lambda s, p, flags: p.fetch_xml(s.virgo.StoragePoolXmlFlags(flags)),
    ),
    "volumes": (
        lambda s, p: sorted(volume.name() for volume in p.listAllVolumes()),
        lambda s, p: sorted(volume.props.name for volume in p.list_all_volumes()),
    ),
    "lookup_volume": (
        lambda s, p, name: p.storageVolLookupByName(name).name(),
        lambda s, p, name: p.lookup_volume_by_name(name).props.name,
    ),
    "create_volume": (
        lambda s, p, xml, flags=0: p.createXML(xml, flags).name(),
        lambda s, p, xml, flags=0: p.create_volume(xml, s.virgo.StorageVolumeCreateFlags(flags)).props.name,
    ),
    "clone_volume": (
        lambda s, p, xml, source, flags=0: p.createXMLFrom(xml, s.handle(s.connection, source), flags).name(),
        lambda s, p, xml, source, flags=0: p.create_volume_from(
            xml, s.handle(p.props.connection, source), s.virgo.StorageVolumeCreateFlags(flags)
        ).props.name,
    ),
}

VOLUME = {
    "info": (
        lambda s, v, flags=0: v.infoFlags(flags) if flags else v.info(),
        lambda s, v, flags=0: volume_info(v.fetch_info(s.virgo.StorageVolumeInfoFlags(flags))),
    ),
    "xml": (lambda s, v: steady_xml(v.XMLDesc()), lambda s, v: steady_xml(v.fetch_xml())),
    "pool": (lambda s, v: v.storagePoolLookupByVolume().name(), lambda s, v: v.lookup_pool().props.name),
    "resize": (
        lambda s, v, capacity, flags=0: v.resize(capacity, flags),
        lambda s, v, capacity, flags=0: v.resize(capacity, s.virgo.StorageVolumeResizeFlags(flags)),
    ),
    "wipe": (
        lambda s, v, algorithm=0: v.wipePattern(algorithm),
        lambda s, v, algorithm=0: v.wipe(s.virgo.StorageVolumeWipeAlgorithm(algorithm)),
    ),
    "delete": (
        lambda s, v, flags=0: v.delete(flags),
        lambda s, v, flags=0: v.delete(s.virgo.StorageVolumeDeleteFlags(flags)),
    ),
    "download": (libvirt_download, virgo_download),
    "upload": (libvirt_upload, virgo_upload),
    "read": (libvirt_read, virgo_read),
    "write": (libvirt_write, virgo_write),
}
