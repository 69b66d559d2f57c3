"""Private libvirtd, with its state in a temporary directory, and a slow or silent network."""
import atexit
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from .build import BENCH, Missing

sys.path.append(str(BENCH.parent / "tests"))
import daemon as private
import privileged


class Way:
    """Socket, and the URI for the daemon behind it."""

    def __init__(self, socket, name):
        self.socket, self.name = socket, name

    def uri(self):
        scheme, rest = self.name.split(":", 1)
        return f"{scheme}+unix:{rest}?socket={self.socket}"


class Qemu(privileged.Daemon):
    """A libvirtd with the QEMU driver, and domains that are off: of real drivers one call tells everything."""

    def __init__(self, python, count):
        if lacking := privileged.missing():
            raise Missing(lacking)
        if not shutil.which("qemu-system-x86_64"):
            raise Missing("no qemu-system-x86_64")
        super().__init__()
        atexit.register(self.__exit__)
        try:
            self.start()
        except RuntimeError as error:
            raise Missing(str(error)) from None
        self.python, self.way = python, Way(str(self.socket), "qemu:///system")
        subprocess.run([python, BENCH / "remote" / "define.py", self.way.uri(), str(count)], check=True)

    def pool(self, mib):
        """Makes a pool with a volume, and returns a file to copy to and from. They are in memory, where the machine
        has a place for that: no disk is measured."""
        memory = "/dev/shm"
        place = tempfile.TemporaryDirectory(prefix="virgo-bench-", dir=memory if os.access(memory, os.W_OK) else None)
        atexit.register(place.cleanup)
        folder = pathlib.Path(place.name)
        (folder / "pool").mkdir()
        with open(folder / "pool" / "volume", "wb") as volume:
            for _ in range(mib):
                volume.write(os.urandom(1 << 20))
        subprocess.run([self.python, BENCH / "remote" / "pool.py", self.way.uri(), folder / "pool"], check=True)
        return folder / "file"


class Daemon(private.Daemon):
    """Private libvirtd that runs until the harness ends."""

    def __init__(self):
        if lacking := private.missing():
            raise Missing(lacking)
        super().__init__()
        self.children = []
        atexit.register(self.stop)
        self.start()
        self.pid = (self.folder / "pid").read_text().strip()

    def network(self, python, round_trip, lost):
        """Makes three more sockets: of a slow way to the daemon, of one that never answers, and of one that loses
        the calls of a procedure."""
        sockets = [self.folder / name for name in ("slow", "silent", "lossy")]
        command = [python, BENCH / "remote" / "network.py", self.socket, *sockets, str(round_trip), str(lost)]
        child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.children.append(child)
        if child.stdout.readline() != b"ready\n":
            raise Missing("the slow network does not start")
        return sockets

    def way(self, socket=None, host="/default"):
        """The way to a made-up host: the default one, or what a file describes."""
        return Way(str(socket or self.socket), f"test://{host}")

    def stop(self):
        for child in self.children:
            child.stdin.close()
            child.wait()
        self.__exit__()


def node(file, count):
    """Writes the test node of a host with that many domains."""
    domain = ("<domain type='test'><name>d{0}</name><memory>1024</memory><vcpu current='1'>3</vcpu>"
              "<os><type>hvm</type></os></domain>")
    return write_node(file, domain, count)


def node_of_kinds(file, count):
    """Writes the test node of a host with that many networks, interfaces, node devices and pools, of which the first
    has that many volumes."""
    one = (
        "<network><name>n{0}</name></network>"
        "<interface type='ethernet' name='eth{0}'><start mode='none'/></interface>"
        "<device><name>device{0}</name><parent>computer</parent><capability type='net'><interface>eth{0}</interface>"
        "</capability></device>"
    )
    volume = "<volume><name>v{0}</name><capacity>1</capacity></volume>"
    pool = "<pool type='dir'><name>p{0}</name><target><path>/p{0}</path></target>{1}</pool>"
    volumes = "".join(volume.format(index) for index in range(count))
    pools = "".join(pool.format(index, "" if index else volumes) for index in range(count))
    return write_node(file, one, count, pools)


def write_node(file, one, count, rest=""):
    file.write_text("<node>" + "".join(one.format(index) for index in range(count)) + rest + "</node>")
    return file
