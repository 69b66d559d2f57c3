"""Virgo through GObject introspection. See harness/remote.py."""
import gi

gi.require_version("Virgo", "1")
from gi.repository import GLib, Virgo

import remote

loop = GLib.MainLoop()
left = at_once = in_flight = 0


def connect(uri):
    return Virgo.Connection.open(uri, Virgo.ConnectionFlags(0), None)


def find(uri):
    return connect(uri).lookup_domain_by_name("test", None)


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
    count, domain = int(count), find(uri)

    def blocking(rounds):
        for _ in range(rounds):
            domain.get_info(None)

    blocking(1000)
    remote.measure_memory("1")
    asynchronous(domain, 1, 1000)
    remote.measure("blocking", count, 1, blocking)
    remote.measure("async", count, 1, lambda n: asynchronous(domain, n, 1))
    remote.measure("async-1000", count // 1000, 1000, lambda n: asynchronous(domain, n, 1000))


def refresh(uri, times, suffix):
    times = int(times)
    # An open connection has its domains.
    connection = remote.took(f"load{suffix}", 1, lambda: connect(uri))

    def each():
        for domain in connection.list_all_domains(0, None):
            domain.get_info(None)

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


remote.main({"calls": calls, "refresh": refresh, "events": events})
