#!/usr/bin/python3
"""authenticate.py URI: a daemon wants a password, from Python. Programs in four languages say the same; run.py
compares it."""
import sys

import gi

gi.require_version("Virgo", "1")
from gi.repository import GLib, Virgo  # noqa: E402

USER = (Virgo.CredentialType.USERNAME, Virgo.CredentialType.AUTH_NAME)


def say(*words):
    print(*words, flush=True)


def login(request):
    request.answer_login("user", "pencil")


def wrong(request):
    request.answer_login("user", "pencils")


def later(request):
    """Answers one by one and later, as a dialog does."""
    answers = ["user" if wanted.props.kind in USER else "pencil" for wanted in request.props.requests]
    GLib.timeout_add(50, lambda: request.answer(answers) and GLib.SOURCE_REMOVE)


def not_so(request):
    refused(Virgo.Error.INVALID_ARG, request.answer, ["only one"])
    login(request)
    refused(Virgo.Error.OPERATION_INVALID, request.answer_login, "user", "pencil")


def refused(code, call, *arguments):
    try:
        call(*arguments)
    except GLib.Error as error:
        assert error.matches(Virgo.Error.quark(), code), error
        say("refused:", code.value_nick)
    else:
        raise AssertionError(f"{arguments} were not refused")


def asked(_, request, answer):
    wanted = request.props.requests
    say("asked by", request.props.service, request.props.mechanism, *(each.props.kind.value_nick for each in wanted))
    assert request.props.host and all(each.props.prompt for each in wanted)
    answer(request)


def init(connection):
    results = []
    connection.init_async(GLib.PRIORITY_DEFAULT, None, lambda _, result: results.append(result))
    while not results:
        GLib.MainContext.default().iteration(True)
    connection.init_finish(results[0])


def attempt(name, answer, init=init):
    connection = Virgo.Connection.new(sys.argv[1], 0)
    if answer:
        connection.connect("authenticate", asked, answer)
    try:
        init(connection)
    except GLib.Error as error:
        assert error.domain == "virgo-error-quark" and "pencil" not in error.message
        say(f"{name}:", connection.props.state.value_nick, Virgo.Error(error.code).value_nick)
    else:
        say(f"{name}:", connection.props.state.value_nick, connection.props.domains[0].props.name)
        connection.close()


attempt("login", login)
attempt("later", later)
attempt("not so", not_so)
attempt("wrong", wrong)
attempt("cancel", Virgo.AuthRequest.cancel)
attempt("nobody asked", None)
attempt("blocking", login, Virgo.Connection.init)
attempt("blocking, wrong", wrong, Virgo.Connection.init)
