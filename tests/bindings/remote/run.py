#!/usr/bin/env python3
"""run.py life|authenticate|storage|networks|ports|admin PROGRAM…: runs a program with a libvirtd of its own, and compares what it says with
what programs in all languages have to say. Nothing may come on stderr."""
import difflib
import pathlib
import subprocess
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE.parent.parent))
import daemon  # noqa: E402
import privileged  # noqa: E402

QUIET = HERE.parent.parent / "quiet.sh"
SKIPPED = 77
LIFE = """
is open: Test test
is paused paused-user
suspended suspended-paused
is running running-unpaused
resumed resumed-unpaused
is shutoff shutoff-destroyed
stopped stopped-destroyed
is running running-booted
started started-booted
list 1 0 1 of 2
list 1 1 0 of 1
refused: virgo-error-quark 42
refused: virgo-error-quark 8
refused: g-io-error-quark 19
50 answers
"""
DEATH = """
ready
state lost
closed eof
refused: virgo-error-quark 6
lost
is running running-unknown
state open
opened
the same
is paused paused-user
suspended suspended-paused
"""
END = """
list 0 1 0 of 0
state closed
closed client
"""
ASKED = "asked by libvirt SCRAM-SHA-256 auth-name passphrase"
AUTHENTICATE = f"""
{ASKED}
login: open test
{ASKED}
later: open test
{ASKED}
refused: invalid-arg
refused: operation-invalid
not so: open test
{ASKED}
wrong: closed auth-failed
{ASKED}
cancel: closed auth-cancelled
nobody asked: closed auth-cancelled
{ASKED}
blocking: open test
{ASKED}
blocking, wrong: closed auth-failed
"""
STORAGE = """
there is no such pool
pools 0 0 1
added session
created and inactive
notify state
notify active
notify capacity
started and running
volumes 0 0 1 of 1
created disk file 4194304
uploaded 1048576
uploaded 3145728
downloaded 2097152
read 8
written 15
spliced 1048576
refused: virgo-error-quark 38
refused: virgo-error-quark 50
refused: virgo-error-quark 90
refused: virgo-error-quark 38
storage volume 'disk' of storage pool 'session': cannot write to the file, after 0 bytes: No space left on device
refused: g-io-error-quark 19
goes on
capacity 6291456
volumes 1 0 1 of 2
wiped
volumes 0 1 0 of 1
notify state
notify active
stopped and inactive
volumes 0 1 0 of 0
undefined and inactive
pools 0 1 0
removed session
"""

NETWORKS = """
refused: virgo-error-quark 43
networks default
added session
session br-session inactive
active
started
updated True
inactive
stopped
undefined
removed session
networks 1
"""

UUID = "11111111-2222-4333-8444-555555555555"
PORTS = f"""
ports 0
added {UUID}
port of session
limit 1024000
refused: virgo-error-quark 107
deleted removed {UUID}
ports 0
leases 0
lease virbr0 ipv4 52:54:00:00:00:01 24 a True
"""

ADMIN = """
state open
opened
servers admin libvirtd
refused: virgo-error-quark 95
workers 7
refused: virgo-error-quark 74
client unix
sent away: eof
refused: virgo-error-quark 96
filters 1:*rpc*
refused: virgo-error-quark 8
refused: g-io-error-quark 19
50 answers
ready
state lost
closed eof
refused: virgo-error-quark 6
lost
state open
opened
refused: virgo-error-quark 96
state closed
closed client
"""


def run(command, expected, said=lambda line: None):
    """Runs a program, yields its lines as they are printed, and compares them."""
    with subprocess.Popen([QUIET, *command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True) as process:
        patience = threading.Timer(60, process.terminate)
        patience.start()
        lines = []
        for line in process.stdout:
            print(line, end="", flush=True)
            lines.append(line.rstrip("\n"))
            said(lines[-1])
        status = process.wait()
        patience.cancel()
    wanted = "".join(expected).split("\n")
    wanted = [line for line in wanted if line]
    if status == SKIPPED:
        sys.exit(SKIPPED)
    difference = "\n".join(difflib.unified_diff(wanted, lines, "wanted", "said", lineterm=""))
    assert not difference, difference
    assert status == 0, f"it ended with {status}"


def skip(missing):
    """Skips the test if a dependency is missing."""
    if missing:
        print(f"skipped: {missing}")
        sys.exit(SKIPPED)


def life(program):
    skip(daemon.missing())
    # The driver in the program and that behind the daemon are told from each other by nothing.
    run([*program, "test:///default"], (LIFE, END))
    killed = []
    with daemon.Daemon() as libvirtd:
        def said(line):
            if line == "ready":
                libvirtd.kill()
                killed.append(time.monotonic())
            if line == "lost":
                took = time.monotonic() - killed[0]
                assert took < 1, f"it took {took} s to notice"
                libvirtd.start()

        run([*program, libvirtd.uri, "stay"], (LIFE, DEATH, END), said)


def authenticate(program):
    skip(daemon.missing(sasl=True))
    with daemon.Daemon(sasl="scram-sha-256") as libvirtd:
        run([*program, libvirtd.uri], AUTHENTICATE)


def storage(program):
    # A host in memory has a pool's folder by its name only.
    run([*program, "test:///default", "/session"], STORAGE)
    skip(privileged.missing())
    with privileged.Daemon() as libvirtd, tempfile.TemporaryDirectory() as folder:
        run([*program, f"qemu:///system?socket={libvirtd.socket}", folder], STORAGE)


def networks(program):
    run([*program, "test:///default"], NETWORKS)
    skip(daemon.missing())
    with daemon.Daemon() as libvirtd:
        run([*program, libvirtd.uri], NETWORKS)


def ports(program):
    run([*program, "test:///default"], PORTS)
    skip(privileged.missing())
    with privileged.Daemon() as libvirtd:
        run([*program, f"qemu:///system?socket={libvirtd.socket}"], PORTS)


def admin(program):
    skip(daemon.missing())
    with daemon.Daemon() as libvirtd:
        def said(line):
            if line == "ready":
                libvirtd.kill()
            if line == "lost":
                libvirtd.start()

        run([*program, libvirtd.admin_uri, libvirtd.uri], ADMIN, said)


def main(topic, *program):
    topics = {"life": life, "authenticate": authenticate, "storage": storage, "networks": networks, "ports": ports,
              "admin": admin}
    topics[topic](program)


if __name__ == "__main__":
    main(*sys.argv[1:])
