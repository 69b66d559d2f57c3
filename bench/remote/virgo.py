"""Virgo by GObject Introspection. See harness/remote.py."""
import gi

gi.require_version("Virgo", "1")
from gi.repository import GLib, Virgo

import remote
import volume

loop = GLib.MainLoop()


def connect(uri):
    return Virgo.Connection.open(uri, Virgo.ConnectionFlags(0), None)


def find(uri):
    return connect(uri).lookup_domain_by_name("test", None)


def refresh(uri, times, suffix):
    times = int(times)
    # An open connection has its domains.
    connection = remote.took(f"load{suffix}", 1, lambda: connect(uri))

    def each():
        for domain in connection.list_all_domains(0, None):
            domain.fetch_info(None)

    remote.took(f"bulk{suffix}", times, lambda: connection.list_all_domains(0, None))
    remote.took(f"each{suffix}", times, each)


def events(stir, uri, paced, flood):
    domain = find(uri)

    def receive(stirred):
        def told(_domain, _detail):
            if stirred.event():
                loop.quit()

        handlers = [domain.connect(signal, told) for signal in ("suspended", "resumed")]
        loop.run()
        for handler in handlers:
            domain.disconnect(handler)

    remote.stir_twice(stir, uri, paced, flood, receive)


def copy(uri, path, times):
    """Async calls."""
    pool = connect(uri).lookup_storage_pool_by_name(volume.POOL, None)
    found, file = pool.lookup_volume_by_name(volume.VOLUME, None), volume.open_file(path)

    def awaited(begin, finish):
        def done(_found, result):
            finish(result)
            loop.quit()

        def run():
            begin(file, 0, 0, 0, None, done)
            loop.run()

        return run

    volume.copy("volume-download", file, times, awaited(found.download_async, found.download_finish))
    volume.copy("volume-upload", file, times, awaited(found.upload_async, found.upload_finish))


remote.main({"refresh": refresh, "events": events, "volume": copy})
