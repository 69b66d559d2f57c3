#!/usr/bin/env python3
"""check_python.py FOLDER STUBS FILE…: checks programs with mypy, pygobject-stubs and our own stubs.

A line that ends in "# error: WORD" is one that has to be refused with that word.
"""
import pathlib
import re
import sys

from fetch import check, fetch

PACKAGES = ["mypy==2.4.1", "pygobject-stubs==2.20.0"]
folder, stubs, *files = [str(pathlib.Path(argument).resolve()) for argument in sys.argv[1:]]
venv = pathlib.Path(folder, "python")
# Without what they depend on, which is PyGObject's source.
fetch(venv, " ".join(PACKAGES), [sys.executable, "-m", "venv", "."], ["bin/pip", "install", "--quiet", PACKAGES[0]],
      ["bin/pip", "install", "--quiet", "--no-deps", PACKAGES[1]])
# As installed: beside the others' stubs.
repository = next(venv.glob("lib/python*/site-packages/gi-stubs/repository"))
own = pathlib.Path(stubs, "gi-stubs", "repository", "Virgo.pyi")
(repository / own.name).write_bytes(own.read_bytes())

wanted = set()
for file in map(pathlib.Path, files):
    for number, line in enumerate(file.read_text().splitlines(), 1):
        if found := re.search(r"# error: (\S+)$", line):
            wanted.add((file.name, number, found[1]))
ended = check([venv / "bin" / "mypy", "--strict", "--python-executable", venv / "bin" / "python", "--no-incremental",
               "--allow-untyped-defs", "--allow-incomplete-defs", "--allow-untyped-calls", "--hide-error-context",
               own, *files], folder)
errors = re.findall(r"^(?:.*/)?([^/:]+):(\d+): error: .*\[(\S+)\]$", ended.stdout, re.M)
found = {(name, int(line), word) for name, line, word in errors}
for missing in sorted(wanted - found):
    print("not refused:", *missing)
for more in sorted(found - wanted):
    print("refused:", *more)
sys.exit(found != wanted or (ended.returncode != 0) != bool(wanted))
