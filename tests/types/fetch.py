"""Packages for the tests of types, fetched from registries once into the build directory."""
import pathlib
import subprocess
import sys

SKIP = 77


def fetch(folder, wanted, *commands):
    """Runs commands that fill a folder, unless they have run for what is wanted. Without them, the test is skipped."""
    stamp = pathlib.Path(folder, "fetched")
    if stamp.exists() and stamp.read_text() == wanted:
        return
    pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
    for command in commands:
        ended = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if ended.returncode != 0:
            print(ended.stdout[-2000:])
            print(f"skipped: a registry is out of reach: {' '.join(map(str, command))}")
            sys.exit(SKIP)
    stamp.write_text(wanted)


def check(command, folder):
    """Runs a checker, to see that it passes."""
    ended = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    print(ended.stdout)
    return ended
