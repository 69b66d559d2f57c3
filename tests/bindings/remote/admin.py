#!/usr/bin/python3
"""admin.py ADMIN-URI URI: the administration of a daemon, of which this program is a client as well, from Python.
Programs in four languages say the same; run.py compares it."""
import os
import sys

import gi

gi.require_version("Virgo", "1")
from gi.repository import Gio, GLib, Virgo  # noqa: E402

context = GLib.MainContext.default()
log = []


def say(*words):
    print(*words, flush=True)
    log.append(" ".join(map(str, words)))


def heard(line):
    while line not in log:
        context.iteration(True)
    log.clear()


def call(owner, name, *arguments, cancellable=None):
    results = []
    getattr(owner, f"{name}_async")(*arguments, cancellable, lambda _, result: results.append(result))
    if cancellable:
        cancellable.cancel()
    while not results:
        context.iteration(True)
    return getattr(owner, f"{name}_finish")(results[0])


def refused(domain, code, *asked, **options):
    try:
        call(*asked, **options)
    except GLib.Error as error:
        assert error.matches(domain, code), error
        say("refused:", error.domain, error.code)
    else:
        raise AssertionError("not refused")


def on_state(connection, _):
    if connection.get_state() != Virgo.ConnectionState.OPENING and connection.get_state() != on_state.last:
        on_state.last = connection.get_state()
        say("state", on_state.last.value_nick)


on_state.last = None
connection = Virgo.AdminConnection.new(sys.argv[1], Virgo.ConnectionFlags.NONE)
connection.connect("notify::state", on_state)
connection.connect("opened", lambda _: say("opened"))
connection.connect("closed", lambda _, reason: say("closed", reason.value_nick))
call(connection, "reopen")
heard("opened")
assert connection.get_libvirt_version() > 2000000 and connection.get_uri() == sys.argv[1]
say("servers", *sorted(server.get_name() for server in call(connection, "list_servers")))
refused(Virgo.Error.quark(), Virgo.Error.NO_SERVER, connection, "lookup_server", "nowhere")
server = connection.lookup_server("libvirtd")
assert call(connection, "lookup_server", "libvirtd") == server and server.get_connection() == connection
server.set_thread_pool_parameters(GLib.Variant("a{sv}", {Virgo.ADMIN_THREAD_POOL_MIN_WORKERS: GLib.Variant("u", 7)}))
say("workers", call(server, "fetch_thread_pool_parameters")["minWorkers"])
wrong = GLib.Variant("a{sv}", {Virgo.ADMIN_CLIENTS_CURRENT: GLib.Variant("u", 1)})
refused(Virgo.Error.quark(), Virgo.Error.ARGUMENT_UNSUPPORTED, server, "set_client_limits", wrong)

own = Virgo.Connection.open(sys.argv[2], Virgo.ConnectionFlags.READ_ONLY)
own.connect("closed", lambda _, reason: say("sent away:", reason.value_nick))
[client] = call(server, "list_clients")
say("client", client.get_transport().value_nick)
assert server.lookup_client(client.get_id()) == client and client.get_server() == server
assert abs(GLib.DateTime.new_now_utc().difference(client.get_connected_since())) < 3600 * GLib.USEC_PER_SEC
info = client.fetch_info()
assert info[Virgo.ADMIN_CLIENT_UNIX_PROCESS_ID] == os.getpid() and info[Virgo.ADMIN_CLIENT_READ_ONLY], info
call(client, "close")
heard("sent away: eof")
while server.list_clients():
    pass
refused(Virgo.Error.quark(), Virgo.Error.NO_CLIENT, client, "fetch_info")

connection.set_logging_filters("1:rpc")
say("filters", call(connection, "fetch_logging_filters").strip())
call(connection, "set_logging_filters", None)
assert connection.fetch_logging_filters() == "" and "file:" in connection.fetch_logging_outputs()
refused(Virgo.Error.quark(), Virgo.Error.INVALID_ARG, connection, "set_logging_outputs", "9:stderr")
refused(Gio.io_error_quark(), Gio.IOErrorEnum.CANCELLED, connection, "list_servers", cancellable=Gio.Cancellable())
assert connection.supports("AdminServer", "list_clients")
limits = []
for _ in range(50):
    server.fetch_client_limits_async(None, lambda server, result: limits.append(server.fetch_client_limits_finish(result)))
assert not limits
while len(limits) < 50:
    context.iteration(True)
say(len(limits), "answers")

say("ready")
heard("closed eof")
assert connection.get_problem()
refused(Virgo.Error.quark(), Virgo.Error.INVALID_CONN, connection, "list_servers")
say("lost")
while connection.get_state() != Virgo.ConnectionState.OPEN:
    try:
        call(connection, "reopen")
    except GLib.Error as error:
        assert error.matches(Virgo.Error.quark(), Virgo.Error.NO_CONNECT), error
heard("opened")
assert connection.lookup_server("libvirtd") == server and connection.get_problem() is None
refused(Virgo.Error.quark(), Virgo.Error.NO_CLIENT, client, "close")
call(connection, "close")
heard("closed client")
