#!/usr/bin/python3
"""life.py URI [stay]: what a connection and its domains tell and do, from Python. Programs in four languages
say the same; run.py compares it, and kills the daemon of those that stay."""
import sys

import gi

gi.require_version("Virgo", "1")
from gi.repository import Gio, GLib, Virgo  # noqa: E402

NEW = "<domain type='test'><name>new</name><memory>1024</memory><os><type>hvm</type></os></domain>"
context = GLib.MainContext.default()
log, states = [], [Virgo.ConnectionState.OPEN]


def say(*words):
    log.append(" ".join(map(str, words)))
    print(log[-1], flush=True)


def heard(line):
    """Runs the main loop until a line was printed."""
    while line not in log:
        context.iteration(True)
    log.clear()


def call(owner, name, *arguments, cancellable=None):
    results = []
    getattr(owner, f"{name}_async")(*arguments, cancellable, lambda _, result: results.append(result))
    # A call that goes out and is given up: the answer is nobody's.
    if cancellable:
        cancellable.cancel()
    while not results:
        context.iteration(True)
    return getattr(owner, f"{name}_finish")(results[0])


def refused(domain, code, *arguments, **named):
    try:
        call(*arguments, **named)
    except GLib.Error as error:
        assert error.matches(domain, code), f"{error!r} is not {code}"
        say("refused:", error.domain, error.code)
    else:
        raise AssertionError(f"{arguments} was not refused")


def state_of(connection, _):
    # How often it is tried meanwhile is a matter of time.
    state = connection.props.state
    if state not in (Virgo.ConnectionState.OPENING, states[-1]):
        states.append(state)
        say("state", state.value_nick)


connection = call(Virgo.Connection, "open", sys.argv[1], 0)
connection.props.auto_reconnect = True
domains = connection.props.domains
domain = domains[0]
say("is open:", connection.props.hypervisor, domain.props.name)
connection.connect("notify::state", state_of)
connection.connect("opened", lambda _: say("opened"))
connection.connect("closed", lambda _, reason: say("closed", reason.value_nick))
domains.connect("items-changed", lambda _, *change: say("list", *change, "of", len(domains)))
domain.connect("state-changed", lambda _, state, reason: say("is", state.value_nick, reason.value_nick))
for signal in ("started", "stopped", "suspended", "resumed"):
    domain.connect(signal, lambda _, detail, signal=signal: say(signal, detail.value_nick))

for name, *arguments, told in (
    ("suspend", "suspended suspended-paused"), ("resume", "resumed resumed-unpaused"),
    ("destroy", 0, "stopped stopped-destroyed"), ("start", 0, "started started-booted"),
):
    call(domain, name, *arguments)
    heard(told)
new = call(connection, "define_domain", NEW, 0)
heard("list 1 0 1 of 2")
assert domains[1] is new
call(new, "undefine", 0)
heard("list 1 1 0 of 1")

refused(Virgo.Error.quark(), Virgo.Error.NO_DOMAIN, connection, "lookup_domain_by_name", "nobody")
refused(Virgo.Error.quark(), Virgo.Error.INVALID_ARG, connection, "lookup_domain_by_uuid", "nobody")
refused(Gio.io_error_quark(), Gio.IOErrorEnum.CANCELLED, domain, "fetch_xml", 0, cancellable=Gio.Cancellable())
answers = []
for _ in range(50):
    domain.fetch_xml_async(0, None, lambda _, result: answers.append(domain.fetch_xml_finish(result)))
assert not answers
while len(answers) < 50:
    context.iteration(True)
say(sum("<name>test</name>" in xml for xml in answers), "answers")

if "stay" in sys.argv:
    say("ready")
    heard("closed eof")
    refused(Virgo.Error.quark(), Virgo.Error.INVALID_CONN, domain, "suspend")
    assert connection.props.problem and len(domains) == 1
    say("lost")
    heard("opened")
    assert connection.props.problem is None
    assert call(connection, "lookup_domain_by_name", "test") is domain
    say("the same")
    call(domain, "suspend")
    heard("suspended suspended-paused")
call(connection, "close")
heard("closed client")
