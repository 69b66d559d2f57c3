"""python-libvirt; its asynchronous calls are blocking ones in asyncio's executor. See harness/remote.py."""
import asyncio
import concurrent.futures
import os

import libvirt

import remote
import volume

STATS = libvirt.VIR_DOMAIN_STATS_STATE | libvirt.VIR_DOMAIN_STATS_BALLOON | libvirt.VIR_DOMAIN_STATS_VCPU


def refresh(uri, times, suffix):
    times = int(times)

    def load():
        connection = libvirt.open(uri)
        bulk(connection)
        return connection

    def bulk(connection):
        connection.listAllDomains()
        connection.getAllDomainStats(STATS)

    def each():
        for domain in connection.listAllDomains():
            domain.info()

    connection = remote.took(f"load{suffix}", 1, load)
    remote.took(f"bulk{suffix}", times, lambda: bulk(connection))
    remote.took(f"each{suffix}", times, each)


def events(stir, uri, paced, flood):
    libvirt.virEventRegisterDefaultImpl()
    connection = libvirt.open(uri)
    over, stirred = False, None

    def told(_connection, _domain, _event, _detail, _data):
        nonlocal over
        over = stirred.event()

    connection.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, told, None)

    def receive(now):
        nonlocal over, stirred
        over, stirred = False, now
        while not over:
            libvirt.virEventRunDefaultImpl()

    remote.stir_twice(stir, uri, paced, flood, receive)


def far(uri):
    async def get_xml():
        await asyncio.gather(*(asyncio.to_thread(domain.XMLDesc) for _ in range(50)))

    connection = remote.took("far-open", 1, lambda: libvirt.open(uri))
    domain = connection.lookupByName("test")
    remote.took("far-call", 2, domain.info)
    remote.took("far-xml", 1, lambda: asyncio.run(get_xml()))


def changes(uri):
    async def suspend(domains):
        await asyncio.gather(*(in_thread(domain.suspend) for domain in domains))

    def in_thread(call):
        return asyncio.get_running_loop().run_in_executor(threads, call)

    # As many as there are calls: the loop's own pool is smaller.
    threads = concurrent.futures.ThreadPoolExecutor(50)
    first, *others = libvirt.open(uri).listAllDomains()
    remote.took("far-suspend", 1, first.suspend)
    remote.took("far-suspends", 1, lambda: asyncio.run(suspend(others)))


def copy(uri, path, times):
    connection = libvirt.open(uri)
    pool = connection.storagePoolLookupByName(volume.POOL)
    found, file = pool.storageVolLookupByName(volume.VOLUME), volume.open_file(path)

    def download():
        stream = connection.newStream()
        found.download(stream, 0, 0)
        stream.recvAll(lambda _stream, data, _opaque: os.write(file, data), None)
        stream.finish()

    def upload():
        stream = connection.newStream()
        found.upload(stream, 0, 0)
        stream.sendAll(lambda _stream, count, _opaque: os.read(file, count), None)
        stream.finish()

    volume.copy("volume-download", file, times, download)
    volume.copy("volume-upload", file, times, upload)


remote.main({"refresh": refresh, "events": events, "far": far, "changes": changes, "volume": copy})
