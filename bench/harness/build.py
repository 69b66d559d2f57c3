"""Compilers and dependencies of the benchmark programs."""
import json
import os
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile

BENCH = pathlib.Path(__file__).resolve().parent.parent
ROOT = BENCH.parent


class Missing(Exception):
    """A dependency is not installed."""


class Build:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder).resolve()
        self.programs = self.folder / "bench"
        # Removed at the end.
        self.temporary = tempfile.TemporaryDirectory(prefix="virgo-bench-")
        self.environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
        for variable, path in (("LD_LIBRARY_PATH", "gir/virgo"), ("GI_TYPELIB_PATH", "gir")):
            paths = [str(self.folder / path), os.environ.get(variable)]
            self.environment[variable] = ":".join(filter(None, paths))

    def compile_virgo(self):
        if not (self.folder / "build.ninja").exists():
            subprocess.run(["meson", "setup", self.folder, ROOT, "--buildtype=release", "-Ddocs=disabled"],
                           check=True)
        subprocess.run(["meson", "compile", "-C", self.folder], check=True)
        self.programs.mkdir(exist_ok=True)

    def is_release(self):
        options = json.loads(output("meson", "introspect", "--buildoptions", self.folder))
        return {option["name"]: option["value"] for option in options}["buildtype"] == "release"

    def c(self, source, package=None):
        """Compiles a C program, and returns its path."""
        program = self.programs / "-".join(pathlib.Path(source).with_suffix("").parts)
        if package == "virgo-1":
            library = self.folder / "gir" / "virgo"
            flags = [f"-I{library.parent}", f"-L{library}", "-lvirgo-1", *self.package("gio-2.0")]
        else:
            flags = self.package(package) if package else []
        subprocess.run(["cc", "-O2", "-Wall", "-o", program, BENCH / source, *flags], check=True)
        return str(program)

    def rust(self, folder):
        """Compiles a program in Rust, and returns its path."""
        target = self.programs / "cargo"
        manifest = BENCH / folder / "Cargo.toml"
        subprocess.run(["cargo", "build", "--quiet", "--release", "--locked", "--manifest-path", manifest,
                        "--target-dir", target], check=True)
        return str(target / "release" / folder)

    def go(self, source, package):
        """Compiles a program in Go with a package of the distribution's, and returns its path."""
        folder = "/usr/share/gocode"
        if not shutil.which("go"):
            raise Missing("no go")
        if not os.path.exists(f"{folder}/src/{package}"):
            raise Missing(f"no {package} in {folder}")
        program = self.programs / "-".join(pathlib.Path(source).with_suffix("").parts)
        environment = {**self.environment, "GO111MODULE": "off", "GOPATH": folder,
                       "GOCACHE": str(self.programs / "go")}
        subprocess.run(["go", "build", "-o", program, BENCH / source], env=environment, check=True)
        return str(program)

    def package(self, names):
        """Returns the compiler flags of pkg-config packages."""
        for name in names.split():
            if subprocess.run(["pkg-config", "--exists", name], check=False).returncode != 0:
                raise Missing(f"no {name}.pc")
        return shlex.split(output("pkg-config", "--cflags", "--libs", *names.split()))

    def python(self, module="gi", check=""):
        """Finds a Python interpreter with a module; the first in PATH need not be the system's."""
        for folder in os.get_exec_path():
            python = os.path.join(folder, "python3")
            if os.path.exists(python) and self._works([python, "-c", f"import {module}{check}"]):
                return python
        raise Missing(f"no python3 that can import {module}")

    def python_with(self, namespace, version):
        try:
            return self.python(check=f"; gi.require_version('{namespace}', '{version}')")
        except Missing:
            raise Missing(f"no python3 that can import {namespace}-{version} by gi") from None

    def gjs_with(self, namespace, version):
        gjs = shutil.which("gjs")
        if not gjs:
            raise Missing("no gjs")
        if not self._works([gjs, "-c", f"imports.gi.versions.{namespace} = '{version}'; imports.gi.{namespace}"]):
            raise Missing(f"no {namespace}-{version}.typelib")
        return gjs

    def _works(self, command):
        return subprocess.run(command, env=self.environment, capture_output=True, check=False).returncode == 0


def output(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=sys.stderr, text=True).stdout
