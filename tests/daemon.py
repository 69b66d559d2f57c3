"""A libvirtd of a test's own, which the test may kill and start again; nothing of the machine's is touched.

src/testkit/src/daemon has the same for tests in Rust, and says how it works. `privileged` is another kind.
"""
import contextlib
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time

SCRIPT = pathlib.Path(__file__).parent.parent / "src/testkit/src/daemon/start.sh"
# Where another libvirt's packages are unpacked, if it is to be used: by tests/fetch-libvirt.sh.
PREFIX = os.environ.get("VIRGO_LIBVIRT_PREFIX", "")
LIBVIRTD = f"{PREFIX}/usr/sbin/libvirtd"
USER, PASSWORD = "user", "pencil"


def missing(sasl=False):
    """Returns what is missing on this machine."""
    if not os.path.exists(LIBVIRTD):
        return f"there is no {LIBVIRTD}"
    if os.geteuid() == 0 and subprocess.run(["unshare", "--mount", "--net", "true"], stderr=subprocess.DEVNULL).returncode:
        return "this machine gives no namespaces"
    if sasl and not shutil.which("saslpasswd2"):
        return "there is no saslpasswd2"
    if sasl and not any(any(pathlib.Path("/usr").glob(f"lib*/{below}sasl2/libscram.so")) for below in ("", "*/")):
        return "there is no plugin of Cyrus SASL for SCRAM"
    return None


class Libvirtd:
    """A libvirtd with all its state in a folder. It runs as long as the `with` block does, and ends if the test dies:
    a script, `_script`, runs it until its standard input ends, and then takes the folder away."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="virgo-libvirtd-"))

    def __enter__(self):
        try:
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def start(self):
        """Waits until it answers."""
        limit = time.monotonic() + 30
        while not self._answers():
            if time.monotonic() > limit or self._script.poll() is not None:
                raise RuntimeError(f"libvirtd does not start: {self.said()}")
            time.sleep(0.02)

    def _answers(self, path=None):
        with socket.socket(socket.AF_UNIX) as tried:
            return tried.connect_ex(str(path or self.socket)) == 0

    def kill(self):
        """Kills it by SIGKILL."""
        with contextlib.suppress(OSError, ValueError):
            os.kill(int((self.folder / "pid").read_text()), signal.SIGKILL)

    def said(self):
        """Returns its output and its log."""
        files = (self.folder / name for name in ("out", "log"))
        return "\n".join(file.read_text(errors="replace") for file in files if file.exists())

    def __exit__(self, *_):
        self._script.stdin.close()
        try:
            self._script.wait(10)
        except subprocess.TimeoutExpired:
            self.kill()
            self._script.kill()
            self._script.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


class Daemon(Libvirtd):
    """Daemon, see the module."""

    def __init__(self, sasl=None):
        """`sasl` are the mechanisms by which USER has to prove who it is."""
        super().__init__()
        folder = self.folder
        environment = dict(os.environ, HOME=str(folder))
        # libvirt may warn as it likes.
        environment.pop("G_DEBUG", None)
        for name, below in (("RUNTIME_DIR", "run"), ("CONFIG_HOME", "config"), ("CACHE_HOME", "cache")):
            (folder / below).mkdir()
            environment[f"XDG_{name}"] = str(folder / below)
        auth = "sasl" if sasl else "none"
        lines = [f'auth_unix_rw = "{auth}"', f'auth_unix_ro = "{auth}"', "log_level = 4", f'log_outputs = "4:file:{folder}/log"']
        command = ["sh", SCRIPT, folder]
        self.socket = folder / "run/libvirt/libvirt-sock"
        if os.geteuid() == 0:
            (folder / "sockets").mkdir()
            self.socket = folder / "sockets/libvirt-sock"
            lines += [f'unix_sock_dir = "{folder}/sockets"', 'unix_sock_rw_perms = "0700"']
            command = ["unshare", "--mount", "--net", *command]
        (folder / "libvirtd.conf").write_text("\n".join(lines) + "\n")
        if sasl:
            environment["SASL_CONF_PATH"] = str(self._make_user(sasl))
        self._script = subprocess.Popen(command, stdin=subprocess.PIPE, env=environment)

    def _make_user(self, mechanisms):
        conf, users = self.folder / "sasl", self.folder / "users.db"
        conf.mkdir()
        (conf / "libvirt.conf").write_text(f"mech_list: {mechanisms}\nsasldb_path: {users}\n")
        command = ["saslpasswd2", "-p", "-c", "-a", "libvirt", "-f", users, USER]
        subprocess.run(command, input=PASSWORD.encode(), check=True)
        return conf

    def start(self):
        """Starts it, also after it was killed, and waits until it answers."""
        self._script.stdin.write(b"start\n")
        self._script.stdin.flush()
        super().start()

    @property
    def admin_uri(self):
        """Returns the URI of its administration, once it listens there, which is later than elsewhere."""
        path = self.socket.with_name("libvirt-admin-sock")
        limit = time.monotonic() + 30
        while not self._answers(path):
            if time.monotonic() > limit:
                raise RuntimeError(f"libvirtd cannot be administered: {self.said()}")
            time.sleep(0.02)
        return f"libvirtd:///system?socket={path}"

    @property
    def uri(self):
        """Returns the URI of its test driver's default connection."""
        return f"test+unix:///default?socket={self.socket}"
