"""compile.py FOLDER: compiles the installed overrides to bytecode, which programs then need not do."""
import compileall
import os
import pathlib
import sys

destination = os.environ.get("DESTDIR", "")
overrides = pathlib.Path(destination + sys.argv[1], "gi", "overrides")
for name in ("Virgo.py", "_virgo.py"):
    if not compileall.compile_file(overrides / name, stripdir=destination or None, quiet=1):
        sys.exit(1)
