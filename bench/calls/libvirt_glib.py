"""libvirt-glib by GObject Introspection."""
import gi

gi.require_version("LibvirtGObject", "1.0")
from gi.repository import GLib, LibvirtGObject

from measure import asked, measure, measure_memory

loop = GLib.MainLoop()
uri, calls, one_at_a_time, thousands = asked()
connection = LibvirtGObject.Connection.new(uri)
connection.open(None)
connection.fetch_domains(None)
domain = connection.find_domain_by_name("test")
left = at_once = in_flight = 0


def blocking(calls):
    for _ in range(calls):
        domain.get_info()


def done(domain, result):
    global in_flight
    domain.get_info_finish(result)
    in_flight -= 1
    if in_flight == 0:
        begin()


def begin():
    """Starts that many calls at once, or quits the loop."""
    global left, in_flight
    if left == 0:
        loop.quit()
        return
    left -= at_once
    in_flight = at_once
    for _ in range(at_once):
        domain.get_info_async(None, done)


def asynchronous(rounds, calls):
    global left, at_once
    left, at_once = rounds * calls, calls
    begin()
    loop.run()


def name(calls):
    for _ in range(calls):
        domain.get_name()


blocking(1000)
measure_memory("blocking")
asynchronous(1, 1000)
measure_memory("async")
measure("blocking", calls, 1, blocking)
measure("async", one_at_a_time, 1, lambda n: asynchronous(n, 1))
measure("async-1000", thousands, 1000, lambda n: asynchronous(n, 1000))
measure("name", calls, 1, name)
