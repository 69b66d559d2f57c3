#!/usr/bin/env python3
"""installed.py BUILD PYTHON: installs into an empty folder, and uses what is there from C, C++, Vala and Python.
PYTHON is one that has PyGObject, or empty."""
import os
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
WANTED = {
    "libvirgo-1.so", "libvirgo-1.so.0", "libvirgo-1.so.0.1.0", "virgo-1.pc", "virgo.h", "Virgo-1.gir",
    "Virgo-1.typelib", "virgo-1.vapi", "virgo-1.deps", "Virgo.js", "_virgo.js", "virgo-1.d.ts",
}
# What is installed for a Python that has PyGObject.
PYTHON = {"Virgo.py", "_virgo.py", "Virgo.pyi"}
BYTECODE = ("Virgo.cpython-", "_virgo.cpython-")


def run(*command, **environment):
    ended = subprocess.run(
        command, env=dict(os.environ, **environment), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    if ended.returncode != 0:
        sys.exit(f"{shlex.join(command)}\n{ended.stdout}")
    return ended.stdout


def use(build, python, folder):
    for name in ("LD_LIBRARY_PATH", "GI_TYPELIB_PATH", "PKG_CONFIG_PATH"):
        os.environ.pop(name, None)
    run("meson", "install", "-C", build, "--no-rebuild", "--quiet", DESTDIR=folder)
    files = {path.name: path for path in pathlib.Path(folder).rglob("*") if not path.is_dir()}
    wanted = WANTED | (PYTHON if python else set())
    compiled = {name for name in files if name.endswith(".pyc") and name.startswith(BYTECODE)}
    if len(compiled) != (2 if python else 0):
        sys.exit(f"compiled to bytecode: {compiled}")
    for missing in wanted - files.keys():
        sys.exit(f"{missing} is not installed")
    documentation = {name for name, path in files.items() if "doc" in path.parts}
    for other in files.keys() - wanted - compiled - documentation:
        sys.exit(f"{files[other]} is installed, and nobody asked for it")
    if files["virgo.h"].parent.name != "virgo":
        sys.exit("the header is not <virgo/virgo.h>")

    # As a package that was moved: the folder stands for the root.
    package = files["virgo-1.pc"]
    lines = package.read_text().splitlines()
    prefix = next(line.removeprefix("prefix=") for line in lines if line.startswith("prefix="))
    package.write_text("\n".join(lines).replace(f"prefix={prefix}", f"prefix={folder}{prefix}", 1) + "\n")
    libraries = str(files["libvirgo-1.so"].parent)
    environment = {"PKG_CONFIG_PATH": str(package.parent), "LD_LIBRARY_PATH": libraries}
    flags = shlex.split(run("pkg-config", "--cflags", "--libs", "virgo-1", **environment))

    def expect(what, *command, **more):
        printed = run(*command, **environment, **more)
        if printed != "Test\n":
            sys.exit(f"{what}: {printed!r}")
        print(f"{what}: ok")

    program = f"{folder}/use"
    # Not pedantic: before C23 that forbids a flag in the highest bit.
    strict = ["-Wall", "-Wextra", "-Werror"]
    run("cc", "-std=c11", *strict, str(HERE / "subproject" / "use.c"), "-o", program, *flags, **environment)
    expect("C", program)
    if shutil.which("c++"):
        source = shutil.copy(HERE / "subproject" / "use.c", f"{folder}/use.cpp")
        run("c++", "-Wpedantic", *strict, source, "-o", program, *flags, **environment)
        expect("C++", program)
    if shutil.which("valac"):
        directories = ["--vapidir", str(files["virgo-1.vapi"].parent), "--girdir", str(files["Virgo-1.gir"].parent)]
        compiler = [f"--Xcc={flag}" for flag in flags]
        run("valac", "--pkg=virgo-1", *directories, *compiler, "--Xcc=-w", str(HERE / "use.vala"), "-o", program, **environment)
        expect("Vala", program)
    if python:
        typelib = {"GI_TYPELIB_PATH": str(files["Virgo-1.typelib"].parent)}
        expect("Python", python, str(HERE / "use.py"), **typelib)
        # The folder of Python's path that has gi/overrides.
        path = {"PYTHONPATH": str(files["Virgo.py"].parents[2])}
        short = "import gi; gi.require_version('Virgo', '1'); from gi.repository import Virgo; print(Virgo.Connection.open('test:///default').hypervisor)"
        expect("Python with the overrides", python, "-c", short, **typelib, **path)
    if shutil.which("gjs"):
        script = "imports.gi.versions.Virgo = '1'; print(imports.gi.Virgo.Connection.open('test:///default', 0, null).hypervisor)"
        typelib = {"GI_TYPELIB_PATH": str(files["Virgo-1.typelib"].parent)}
        expect("JavaScript", "gjs", "-c", script, **typelib)
        # As under a prefix that is one of the system's folders of data.
        data = {"XDG_DATA_DIRS": f"{files['Virgo.js'].parents[2]}:/usr/share"}
        short = "imports.gi.versions.Virgo = '1'; print(imports.gi.Virgo.Connection.open('test:///default').hypervisor)"
        expect("JavaScript with the overrides", "gjs", "-c", short, **typelib, **data)
    # What it is linked with is there, and it asks for no more than GLib and libc.
    needed = [line.split("[")[1].rstrip("]") for line in run("readelf", "-d", str(files["libvirgo-1.so.0"])).splitlines() if "(NEEDED)" in line]
    allowed = ("libgio-2.0", "libgobject-2.0", "libglib-2.0", "libc.", "libm.", "libgcc_s", "ld-linux", "libpthread", "libdl")
    for library in needed:
        if not library.startswith(allowed):
            sys.exit(f"the library needs {library}")


if __name__ == "__main__":
    build, python = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix="virgo-") as folder:
        use(build, python, folder)
