#!/usr/bin/env python3
"""subproject.py SOURCE: builds and tests a project that has the library as a subproject; takes minutes, for
Cargo builds everything anew."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
for name in ("LD_LIBRARY_PATH", "GI_TYPELIB_PATH"):
    os.environ.pop(name, None)
with tempfile.TemporaryDirectory(prefix="virgo-") as folder:
    project = pathlib.Path(folder) / "project"
    shutil.copytree(HERE / "subproject", project)
    (project / "subprojects").mkdir()
    (project / "subprojects" / "virgo").symlink_to(pathlib.Path(sys.argv[1]).resolve())
    build = pathlib.Path(folder) / "build"
    for command in (
        ["meson", "setup", "--buildtype=debug", str(build), str(project)],
        ["meson", "test", "-C", str(build), "--print-errorlogs"],
    ):
        ended = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        print(ended.stdout[-3000:])
        if ended.returncode != 0:
            sys.exit(f"{' '.join(command)} failed")
