#!/usr/bin/env python3
"""with_daemon.py COMMAND…: runs a command with a libvirtd of its own, whose administration is the default one."""
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
import daemon  # noqa: E402

SKIPPED = 77

if __name__ == "__main__":
    missing = daemon.missing()
    if missing:
        print(f"skipped: {missing}")
        sys.exit(SKIPPED)
    with daemon.Daemon() as libvirtd:
        environment = dict(os.environ, LIBVIRT_ADMIN_DEFAULT_URI=libvirtd.admin_uri)
        sys.exit(subprocess.run(sys.argv[1:], env=environment).returncode)
