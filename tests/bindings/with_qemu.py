#!/usr/bin/env python3
"""with_qemu.py KERNEL PROGRAM…: runs a program with the kernel and a folder for QEMU's driver as further
arguments; sees to it that no QEMU is left behind."""
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile

QUIET = pathlib.Path(__file__).parent.parent / "quiet.sh"

def left_behind(folder):
    """Returns the QEMU processes with the directory in their arguments, or with their log there."""
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/cmdline", "rb") as file:
                command = file.read().split(b"\0")
            if b"qemu-system" in command[0] and folder in str(command) + os.readlink(f"/proc/{pid}/fd/2"):
                found.append(int(pid))
        except OSError:
            continue
    return found


kernel, *program = sys.argv[1:]
if not any(shutil.which(f"qemu-system-{arch}") for arch in ("x86_64", "i386")):
    print("skipped: there is no qemu-system-x86_64")
    sys.exit(77)
folder = tempfile.mkdtemp(prefix="virgo-")
try:
    status = subprocess.run([QUIET, *program, os.path.abspath(kernel), folder], timeout=100).returncode
    if status != 77:
        left = left_behind(folder)
        if left:
            print(f"QEMU was left behind: {left}")
            status = status or 1
finally:
    for pid in left_behind(folder):
        os.kill(pid, signal.SIGKILL)
    shutil.rmtree(folder, ignore_errors=True)
sys.exit(status if status >= 0 else 1)
