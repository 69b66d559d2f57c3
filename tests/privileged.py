"""A privileged libvirtd of a test's own, with the QEMU driver: tests/libvirtd.sh, which says how it works."""
import os
import pathlib
import subprocess

import daemon

SCRIPT = pathlib.Path(__file__).parent / "libvirtd.sh"


def version():
    """libvirt's version, as (9, 0, 0)."""
    environment = dict(os.environ)
    if daemon.PREFIX:
        libraries = pathlib.Path(daemon.PREFIX, "usr/lib").glob("*-linux-gnu")
        environment["LD_LIBRARY_PATH"] = ":".join(map(str, libraries))
    said = subprocess.run([daemon.LIBVIRTD, "--version"], capture_output=True, text=True, env=environment).stdout
    return tuple(map(int, said.split()[-1].split(".")))


def missing():
    """Returns what is missing on this machine."""
    if os.geteuid() != 0:
        return "a privileged libvirtd needs root"
    if not os.path.exists(daemon.LIBVIRTD):
        return f"there is no {daemon.LIBVIRTD}"
    probe = ["unshare", "--mount", "--net", "--pid", "--fork", "mount", "--make-rprivate", "/"]
    if subprocess.run(probe, stderr=subprocess.DEVNULL).returncode:
        return "this machine gives no namespaces"
    return None


class Daemon(daemon.Libvirtd):
    """Daemon, see the module."""

    def __init__(self):
        super().__init__()
        self.socket = self.folder / "sockets/libvirt-sock"
        self._script = subprocess.Popen([SCRIPT, self.folder], stdin=subprocess.PIPE)

    def place(self, uri, files):
        """Puts documents into its folder, and gives a URI that leads to it, and to them."""
        for name, text in files.items():
            (self.folder / name).write_text(text)
        return uri.replace("@socket@", str(self.socket)).replace("@folder@", str(self.folder))
