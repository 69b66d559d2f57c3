"""A libvirtd of the suite's own: tests/libvirtd.sh, and the wait for its socket."""

import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time

SCRIPT = pathlib.Path(__file__).parent.parent / "libvirtd.sh"


# Where another libvirt's packages are unpacked, if it is to be used: by tests/fetch-libvirt.sh.
PREFIX = os.environ.get("VIRGO_LIBVIRT_PREFIX", "")
LIBVIRTD = f"{PREFIX}/usr/sbin/libvirtd"


def version():
    """libvirt's version, as (9, 0, 0)."""
    environment = dict(os.environ)
    if PREFIX:
        environment["LD_LIBRARY_PATH"] = ":".join(map(str, pathlib.Path(PREFIX, "usr/lib").glob("*-linux-gnu")))
    said = subprocess.run([LIBVIRTD, "--version"], capture_output=True, text=True, env=environment).stdout
    return tuple(map(int, said.split()[-1].split(".")))


def missing():
    """What this machine lacks for it."""
    if os.geteuid() != 0:
        return "a privileged libvirtd needs root"
    if not os.path.exists(LIBVIRTD):
        return f"there is no {LIBVIRTD}"
    probe = ["unshare", "--mount", "--net", "--pid", "--fork", "mount", "--make-rprivate", "/"]
    if subprocess.run(probe, stderr=subprocess.DEVNULL).returncode:
        return "this machine gives no namespaces"
    return None


class Daemon:
    """See the module. It runs as long as the `with` block does, and ends if the test dies."""

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="virgo-libvirtd-")
        self.socket = f"{self.folder}/sockets/libvirt-sock"
        self.process = subprocess.Popen([SCRIPT, self.folder], stdin=subprocess.PIPE)
        limit = time.monotonic() + 30
        while not self._answers():
            if time.monotonic() > limit or self.process.poll() is not None:
                said = self.said()
                self.__exit__()
                raise RuntimeError(f"libvirtd does not start: {said}")
            time.sleep(0.02)
        return self

    def _answers(self):
        with socket.socket(socket.AF_UNIX) as tried:
            return tried.connect_ex(self.socket) == 0

    def place(self, uri, files):
        """Puts documents into its folder, and gives a URI that leads to it, and to them."""
        for name, text in files.items():
            pathlib.Path(self.folder, name).write_text(text)
        return uri.replace("@socket@", self.socket).replace("@folder@", self.folder)

    def said(self):
        """What it printed and warned of."""
        files = [pathlib.Path(self.folder, name) for name in ("out", "log")]
        return "\n".join(file.read_text(errors="replace") for file in files if file.exists())

    def __exit__(self, *_):
        self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            # Its namespace, and with it everything in there, ends with it.
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
