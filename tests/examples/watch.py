#!/usr/bin/env python3
"""Runs an example that watches, while another program does things and the daemon dies, and looks at what it said.

Usage: watch.py OTHER COMMAND…, both of which are given the URI of a libvirtd of the test's own.
"""
import pathlib
import signal
import subprocess
import sys
import threading

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
import daemon  # noqa: E402

SKIPPED = 77
BEGIN = ["* Test on", "test: running"]
# What tests/bindings/remote/life.* do ends with this; of what another client does quickly before, some states may
# be over when they are looked at.
OTHER = ["test: running (running-booted)"]
DEATH = ["* the connection to the daemon was lost"]
LIFE = ["test: running (running-unknown)", "* open again"]


def main(other, *command):
    missing = daemon.missing()
    if missing:
        print(f"skipped: {missing}")
        return SKIPPED
    # A shell has what it runs in the background ignore it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with daemon.Daemon() as libvirtd, subprocess.Popen(
        [*command, libvirtd.uri], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        patience = threading.Timer(60, process.kill)
        patience.start()

        def expect(lines):
            for line in lines:
                said = ""
                while not said.startswith(line):
                    said = process.stdout.readline()
                    print(said, end="", flush=True)
                    assert said.startswith(("* ", "test: ", "new: ")), f"it said {said!r} instead of '{line}'"

        try:
            expect(BEGIN)
            subprocess.run([other, libvirtd.uri], check=True, stdout=subprocess.DEVNULL, timeout=30)
            expect(OTHER)
            libvirtd.kill()
            expect(DEATH)
            libvirtd.start()
            expect(LIFE)
            process.send_signal(signal.SIGINT)
            process.stdout.read()
            assert process.wait() in (0, -signal.SIGINT), f"it ended with {process.returncode}"
        finally:
            patience.cancel()
            process.kill()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
