#!/usr/bin/env python3
"""Runs an example with the Linux guest, and looks at what it said and left.

Usage: run.py COMMAND…, in which @GUEST@, and @FOLDER@ stand for the guest's folder and an empty one.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

SKIPPED = 77

guest = pathlib.Path(os.environ.get("VIRGO_GUEST", ""))
if not (guest / "vmlinuz").is_file():
    print("skipped: VIRGO_GUEST names no folder with a Linux guest (guests/linux.sh makes one)")
    sys.exit(SKIPPED)

with tempfile.TemporaryDirectory() as folder:
    words = {"@GUEST@": str(guest), "@FOLDER@": folder}
    command = [words.get(word, word) for word in sys.argv[1:]]
    run = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=240)
    said = run.stdout.decode(errors="replace")
    print(said)
    assert run.returncode == 0, f"it ended with {run.returncode}"
    for expected in ("GUEST-READY", "state: running", "state: shutoff", "image/png"):
        assert expected in said.lower() or expected in said, f"it never said '{expected}'"
    picture = (pathlib.Path(folder) / "screen.png").read_bytes()
    assert picture.startswith(b"\x89PNG") and len(picture) > 1000, "it left no picture"
    assert not list((pathlib.Path(folder) / "run").iterdir()), "something of the machine is left"
    assert not list((pathlib.Path(folder) / "config").iterdir()), "the definition is left"
