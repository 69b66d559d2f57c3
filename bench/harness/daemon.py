"""A libvirtd of the benchmark's own, with all its state in a folder, and a network that is slow or silent."""
import atexit
import os
import pathlib
import shutil
import socket
import subprocess
import time

from .build import BENCH, Missing

# As root it gets namespaces of its own, because the privileged daemon has its state in fixed places. It ends with
# the pipe that only this process holds open, whatever becomes of this process.
START = """
D=$1
if [ "$(id -u)" = 0 ]; then
  mount --make-rprivate /
  for d in etc/libvirt run/libvirt var/lib/libvirt var/cache/libvirt var/log/libvirt; do
    mkdir -p /$d; mkdir -p $D/state/$d; mount --bind $D/state/$d /$d
  done
fi
libvirtd -f $D/libvirtd.conf -p $D/libvirtd.pid >$D/out 2>&1 </dev/null &
P=$!
echo $P >$D/pid
cat >/dev/null
kill -KILL $P 2>/dev/null
"""
# Seconds within which it has to start.
PATIENCE = 30


class Way:
    """A socket, and what the daemon behind it is asked to open."""

    def __init__(self, socket, name):
        self.socket, self.name = socket, name

    def uri(self):
        scheme, rest = self.name.split(":", 1)
        return f"{scheme}+unix:{rest}?socket={self.socket}"


class Qemu:
    """A libvirtd with the QEMU driver, and domains that are off: of real drivers one call tells everything."""

    def __init__(self, folder, python, count):
        if os.geteuid() != 0 or not shutil.which("qemu-system-x86_64"):
            raise Missing("a libvirtd with QEMU needs root and QEMU")
        self.folder = pathlib.Path(folder)
        self.folder.mkdir()
        self.child = subprocess.Popen([BENCH.parent / "tests" / "libvirtd.sh", self.folder], stdin=subprocess.PIPE)
        atexit.register(self.stop)
        self.way = Way(str(self.folder / "sockets" / "libvirt-sock"), "qemu:///system")
        wait(lambda: connects(self.way.socket), "libvirtd with QEMU does not start")
        subprocess.run([python, BENCH / "remote" / "define.py", self.way.uri(), str(count)], check=True)

    def stop(self):
        self.child.stdin.close()
        self.child.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


class Daemon:
    def __init__(self, folder):
        if not os.path.exists("/usr/sbin/libvirtd"):
            raise Missing("no /usr/sbin/libvirtd")
        self.folder = pathlib.Path(folder)
        self.folder.mkdir()
        is_root = os.geteuid() == 0
        sockets = self.folder / ("sockets" if is_root else "run/libvirt")
        conf = f'auth_unix_rw = "none"\nlog_level = 4\nlog_outputs = "4:file:{self.folder}/log"\n'
        if is_root:
            sockets.mkdir()
            conf += f'unix_sock_dir = "{sockets}"\nunix_sock_rw_perms = "0700"\n'
        (self.folder / "libvirtd.conf").write_text(conf)
        environment = {**os.environ, "HOME": str(self.folder), "PATH": f"{os.environ['PATH']}:/usr/sbin"}
        for name, below in (("RUNTIME_DIR", "run"), ("CONFIG_HOME", "config"), ("CACHE_HOME", "cache")):
            (self.folder / below).mkdir()
            environment[f"XDG_{name}"] = str(self.folder / below)
        self.socket = sockets / "libvirt-sock"
        own = ["unshare", "--mount", "--net"] if is_root else []
        self.children = [subprocess.Popen([*own, "sh", "-c", START, "sh", self.folder], env=environment,
                                          stdin=subprocess.PIPE)]
        atexit.register(self.stop)
        wait(lambda: connects(self.socket), f"libvirtd does not start, see {self.folder}/out")
        self.pid = (self.folder / "pid").read_text().strip()

    def network(self, python, round_trip):
        """Makes two more sockets: of a slow way to the daemon, and of one that never answers."""
        slow, silent = self.folder / "slow", self.folder / "silent"
        command = [python, BENCH / "remote" / "network.py", self.socket, slow, silent, str(round_trip)]
        child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.children.append(child)
        if child.stdout.readline() != b"ready\n":
            raise Missing("the slow network does not start")
        return slow, silent

    def way(self, socket=None, host="/default"):
        """The way to a made-up host: the default one, or what a file describes."""
        return Way(str(socket or self.socket), f"test://{host}")

    def stop(self):
        for child in reversed(self.children):
            child.stdin.close()
            child.wait()
        self.children = []
        shutil.rmtree(self.folder, ignore_errors=True)


def wait(is_so, problem):
    end = time.monotonic() + PATIENCE
    while not is_so():
        if time.monotonic() > end:
            raise Missing(problem)
        time.sleep(0.02)


def connects(path):
    with socket.socket(socket.AF_UNIX) as probe:
        return probe.connect_ex(str(path)) == 0


def node(file, count):
    """Writes the description of a host with so many domains."""
    domain = ("<domain type='test'><name>d{}</name><memory>1024</memory><vcpu current='1'>3</vcpu>"
              "<os><type>hvm</type></os></domain>")
    file.write_text("<node>" + "".join(domain.format(index) for index in range(count)) + "</node>")
    return file
