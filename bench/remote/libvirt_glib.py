"""libvirt-glib through GObject introspection. See harness/remote.py."""
import gi

gi.require_version("LibvirtGObject", "1.0")
from gi.repository import GLib, LibvirtGObject

import remote

loop = GLib.MainLoop()
left = at_once = in_flight = 0


def connect(uri):
    connection = LibvirtGObject.Connection.new(uri)
    connection.open(None)
    return connection


def done(domain, result):
    global in_flight
    domain.get_info_finish(result)
    in_flight -= 1
    if in_flight == 0:
        begin(domain)


def begin(domain):
    """Begins so many calls at once, or ends the loop."""
    global left, in_flight
    if left == 0:
        loop.quit()
        return
    left -= at_once
    in_flight = at_once
    for _ in range(at_once):
        domain.get_info_async(None, done)


def asynchronous(domain, rounds, calls):
    global left, at_once
    left, at_once = rounds * calls, calls
    begin(domain)
    loop.run()


def calls(uri, count):
    count, connection = int(count), connect(uri)
    connection.fetch_domains(None)
    domain = connection.find_domain_by_name("test")

    def blocking(rounds):
        for _ in range(rounds):
            domain.get_info()

    blocking(1000)
    remote.measure_memory("1")
    asynchronous(domain, 1, 1000)
    remote.measure("blocking", count, 1, blocking)
    remote.measure("async", count, 1, lambda n: asynchronous(domain, n, 1))
    remote.measure("async-1000", count // 1000, 1000, lambda n: asynchronous(domain, n, 1000))


def refresh(uri, times, suffix):
    def each(connection):
        connection.fetch_domains(None)
        for domain in connection.get_domains():
            domain.get_info()
        return connection

    connection = remote.took(f"load{suffix}", 1, lambda: each(connect(uri)))
    remote.took(f"each{suffix}", int(times), lambda: each(connection))


remote.main({"calls": calls, "refresh": refresh})
