"""Suite of libvirtd's storage driver with directories on a small tmpfs, by libvirt's client and by ours."""

import pathlib
import shutil

import daemon
import privileged
import storage
from steps import *

URI = "qemu:///system?socket=@socket@"
# Where tests/libvirtd.sh has a disk that is of one size everywhere.
DISK = "/var/lib/libvirt/images"
UUID = "11111111-2222-4333-8444-555555555555"
OTHER = "11111111-2222-4333-8444-666666666666"
UNKNOWN_FLAG = 1 << 30
MIB = 1 << 20


def pool(name="p", uuid=UUID, kind="dir", folder="p", more=""):
    return (
        f"<pool type='{kind}'><name>{name}</name><uuid>{uuid}</uuid>{more}"
        f"<target><path>{DISK}/{folder}</path></target></pool>"
    )


def volume(name, capacity=MIB, form="raw", allocation=None, more="", target=""):
    allocated = "" if allocation is None else f"<allocation>{allocation}</allocation>"
    return (
        f"<volume><name>{name}</name><capacity>{capacity}</capacity>{allocated}{more}"
        f"<target><format type='{form}'/>{target}</target></volume>"
    )


def on_top_of(name):
    return f"<backingStore><path>{DISK}/p/{name}</path><format type='raw'/></backingStore>"


XML = pool()
DEVICE = "<source><device path='/none'/><format type='ext4'/></source>"
on_p, on_q = about("p"), about("q")
on_raw, on_qcow, on_copy, on_holes = about("p/raw"), about("p/qcow"), about("p/copy"), about("p/holes")

FINDING = [
    Step("pools", (0,), result=[]),
    Step("lookup_pool", ("none",), result=Refused(NO_STORAGE_POOL)),
    Step("lookup_pool_uuid", (UUID,), result=Refused(NO_STORAGE_POOL)),
    Step("lookup_pool_path", ("/none",), result=Refused(NO_STORAGE_POOL)),
    Step("lookup_pool_path", ("",), result=Refused(NO_STORAGE_POOL)),
    Step("lookup_volume_key", ("/none",), result=Refused(NO_STORAGE_VOL)),
    Step("lookup_volume_path", ("/none",), result=Refused(NO_STORAGE_VOL)),
    Step("find_sources", ("dir", None), result=Refused(NO_SUPPORT)),
    Step("find_sources", ("nonsense", None), result=Refused(INTERNAL_ERROR)),
    Step("find_sources", ("netfs", None), result=Refused(INVALID_ARG)),
    Step("find_sources", ("netfs", "<source"), result=Refused(XML_DETAIL)),
    Step("find_sources", ("netfs", "<source/>"), result=Refused(CONFIG_UNSUPPORTED)),
    Step("pool_capabilities"),
]

DEFINING = [
    Step("define_pool", ("",), result=Refused(XML_DETAIL)),
    Step("define_pool", ("<volume/>",), result=Refused(XML_ERROR)),
    Step("define_pool", ("<pool type='dir'/>",), result=Refused(XML_ERROR)),
    Step("define_pool", (pool(kind="nonsense"),), result=Refused(XML_ERROR)),
    Step("define_pool", (pool(kind="netfs"),), result=Refused(XML_ERROR)),
    Step("define_pool", (pool(kind="rbd"),), result=Refused(XML_ERROR)),
    Step("define_pool", (pool(name="a/b"),), result=Refused(XML_ERROR)),
    Step("define_pool", (pool(more="<nonsense/>"), 1), result=Refused(XML_INVALID_SCHEMA)),
    unknown_flag("define_pool", XML, UNKNOWN_FLAG),
    on_p("define_pool", XML, result="p", state=INACTIVE, events=(POOL_DEFINED,)),
    on_p("define_pool", XML, 1, result="p", state=INACTIVE, events=(POOL_DEFINED,)),
    on_p("define_pool", pool(uuid=OTHER), result=Refused(OPERATION_FAILED)),
    on_p("define_pool", pool(name="old"), result=Refused(OPERATION_FAILED)),
    on_p("define_pool", pool("q", OTHER), result=Refused(OPERATION_FAILED)),
    on_p("xml", 0),
    on_p("xml", 1),
    unknown_flag("xml", UNKNOWN_FLAG, subject="p"),
    on_p("info", result=[0, 0, 0, 0]),
    on_p("start", result=Refused(SYSTEM_ERROR), state=INACTIVE),
    on_p("start", 2, result=Refused(INVALID_OPERATION)),
    on_p("start", 6, result=Refused(INVALID_OPERATION)),
    unknown_flag("start", UNKNOWN_FLAG, subject="p"),
    on_p("refresh", result=Refused(INVALID_OPERATION)),
    on_p("destroy", result=Refused(INVALID_OPERATION)),
    on_p("volumes", result=Refused(INVALID_OPERATION)),
    on_p("lookup_volume", "raw", result=Refused(INVALID_OPERATION)),
    on_p("create_volume", volume("raw"), result=Refused(INVALID_OPERATION)),
    # What is not there is deleted all the same, and what is there built.
    on_p("delete", state=INACTIVE, events=(POOL_DELETED,)),
    on_p("build", state=INACTIVE, events=(POOL_BUILT,)),
    on_p("build", state=INACTIVE, events=(POOL_BUILT,)),
    on_p("build", 4, result=Refused(INVALID_OPERATION)),
    on_p("build", 8, result=Refused(INVALID_OPERATION)),
    on_p("build", 12, result=Refused(INVALID_ARG)),
    on_p("build", 1, result=Refused(INVALID_ARG)),
    unknown_flag("build", UNKNOWN_FLAG, subject="p"),
    on_p("set_autostart", True),
    Step("pools", (16,), result=["p"]),
    on_p("set_autostart", True),
    on_p("set_autostart", False),
    Step("pools", (16,), result=[]),
    # Of another type, with what it takes; this machine need not have it.
    on_q("define_pool", pool("q", OTHER, "fs", "q", DEVICE), state=INACTIVE, events=(POOL_DEFINED,)),
    on_q("xml", 0),
    on_q("start", result=Refused(INTERNAL_ERROR)),
    Step("pools", (64,), result=["p"]),
    Step("pools", (128,), result=["q"]),
    Step("pools", (64 | 128,), result=["p", "q"]),
    on_q("undefine", events=(POOL_UNDEFINED,)),
]

LIFE = [
    on_p("start", state=ACTIVE, events=(POOL_STARTED,)),
    on_p("start", result=Refused(INVALID_OPERATION)),
    on_p("build", result=Refused(INVALID_OPERATION)),
    on_p("undefine", result=Refused(INVALID_OPERATION)),
    on_p("delete", result=Refused(INVALID_OPERATION)),
    on_p("info"),
    on_p("xml", 0),
    on_p("xml", 1),
    Step("lookup_pool_path", (f"{DISK}/p",), result="p"),
    Step("lookup_pool_path", (f"{DISK}//p/",), result="p"),
    on_p("volumes", result=[]),
    on_p("refresh", state=ACTIVE, events=(POOL_REFRESHED,)),
    on_p("set_autostart", True),
    on_p("destroy", state=INACTIVE, events=(POOL_STOPPED,)),
    on_p("destroy", result=Refused(INVALID_OPERATION)),
    on_p("delete", 1, result=Refused(INVALID_ARG)),
    unknown_flag("delete", UNKNOWN_FLAG, subject="p"),
    on_p("delete", events=(POOL_DELETED,)),
    on_p("start", 1, state=ACTIVE, events=(POOL_STARTED,)),
]

VOLUMES = [
    on_p("create_volume", "", result=Refused(XML_DETAIL)),
    on_p("create_volume", "<pool/>", result=Refused(XML_ERROR)),
    on_p("create_volume", "<volume/>", result=Refused(XML_ERROR)),
    on_p("create_volume", volume("raw", "x"), result=Refused(XML_ERROR)),
    on_p("create_volume", volume("raw", form="nonsense"), result=Refused(CONFIG_UNSUPPORTED)),
    on_p("create_volume", volume("a/b"), result=Refused(INVALID_OPERATION)),
    on_p("create_volume", volume("raw", more="<nonsense/>"), 4, result=Refused(XML_INVALID_SCHEMA)),
    on_p("create_volume", volume("raw"), 1, result=Refused(CONFIG_UNSUPPORTED)),
    unknown_flag("create_volume", volume("raw"), UNKNOWN_FLAG, subject="p"),
    on_p("create_volume", volume("raw"), result="raw"),
    on_p("create_volume", volume("raw"), result=Refused(STORAGE_VOL_EXIST)),
    on_p("create_volume", volume("large", 1 << 40, allocation=1 << 40), result=Refused(SYSTEM_ERROR)),
    on_p("create_volume", volume("sparse", 1 << 40, allocation=0), result="sparse"),
    on_p("create_volume", volume("folder", form="dir"), result="folder"),
    on_p("create_volume", volume("qcow", 4 * MIB, "qcow2"), result="qcow"),
    on_p("volumes", result=["folder", "qcow", "raw", "sparse"]),
    on_p("info"),
    on_p("lookup_volume", "raw", result="raw"),
    on_p("lookup_volume", "none", result=Refused(NO_STORAGE_VOL)),
    Step("lookup_volume_key", (f"{DISK}/p/raw",), result="raw"),
    Step("lookup_volume_path", (f"{DISK}/p/raw",), result="raw"),
    Step("lookup_volume_path", (f"{DISK}/p//raw",), result="raw"),
    Step("lookup_volume_path", (f"{DISK}/p/none",), result=Refused(NO_STORAGE_VOL)),
    on_raw("info", result=[0, MIB, MIB]),
    on_raw("info", 1, result=[0, MIB, MIB]),
    unknown_flag("info", UNKNOWN_FLAG, subject="p/raw"),
    on_raw("xml"),
    on_raw("pool", result="p"),
    on_qcow("info"),
    on_qcow("info", 1),
    on_qcow("xml"),
    about("p/sparse")("info", result=[0, 1 << 40, 0]),
    about("p/sparse")("info", 1),
    about("p/folder")("info"),
    about("p/folder")("xml"),
    about("p/folder")("resize", MIB, result=Refused(INTERNAL_ERROR)),
    about("p/folder")("wipe", result=Refused(SYSTEM_ERROR)),
    about("p/folder")("delete"),
]

# What was in the volume stays with ours, whose holes are zeros then: libvirt's daemon cuts it off at each hole.
CUT = {"facts": "a hole does not cut off what comes behind it"}

# Most algorithms are another program's.
SCRUBBED = 0 if shutil.which("scrub") else Refused(SYSTEM_ERROR)
CHANGING = [
    on_raw("resize", 2 * MIB),
    on_raw("resize", MIB, result=Refused(INVALID_ARG)),
    on_raw("resize", MIB, 4),
    on_raw("resize", MIB, 2),
    on_raw("resize", 1, 2 | 4),
    on_raw("resize", MIB - 1, 2 | 4),
    on_raw("resize", 99 * MIB, 2 | 4, result=Refused(INVALID_ARG)),
    on_raw("resize", 2 * MIB, 1),
    on_raw("resize", 1 << 40, 1, result=Refused(OPERATION_FAILED)),
    on_raw("resize", 0, result=Refused(INVALID_ARG)),
    unknown_flag("resize", MIB, UNKNOWN_FLAG, subject="p/raw"),
    on_qcow("resize", 8 * MIB),
    on_qcow("resize", 4 * MIB, result=Refused(INVALID_ARG)),
    on_qcow("resize", 4 * MIB, 4),
    on_qcow("resize", MIB, 1 | 2, result=Refused(OPERATION_UNSUPPORTED)),
    on_raw("wipe"),
    *[on_raw("wipe", algorithm, result=SCRUBBED) for algorithm in range(1, 9)],
    on_raw("wipe", 9, result=Refused(ARGUMENT_UNSUPPORTED)),
    about("p/sparse")("delete"),
    on_p("volumes", result=["qcow", "raw"]),
]

CLONING = [
    on_raw("upload", [("r", 2 * MIB)], 0, 0, 0, result=2 * MIB, events=(POOL_REFRESHED,)),
    on_p("clone_volume", volume("copy"), "p/raw", result="copy"),
    on_p("clone_volume", volume("copy"), "p/raw", result=Refused(INTERNAL_ERROR)),
    on_p("clone_volume", volume("raw"), "p/raw", result=Refused(INTERNAL_ERROR)),
    on_p("clone_volume", volume("more", 4 * MIB, "qcow2"), "p/raw", result="more"),
    on_p("clone_volume", volume("shared"), "p/raw", 2, result=Refused(SYSTEM_ERROR)),
    on_p("clone_volume", volume("shared"), "p/raw", 1, result=Refused(CONFIG_UNSUPPORTED)),
    on_p("clone_volume", "<volume", "p/raw", result=Refused(XML_DETAIL)),
    unknown_flag("clone_volume", volume("more"), "p/raw", UNKNOWN_FLAG, subject="p"),
    on_copy("info"),
    on_copy("download", 0, 0, 0),
    about("p/more")("info"),
    about("p/more")("xml"),
    about("p/more")("delete"),
    on_p("create_volume", volume("over", 4 * MIB, "qcow2", more=on_top_of("raw")), result="over"),
    about("p/over")("xml"),
    about("p/over")("info"),
    on_p("create_volume", volume("under", 4 * MIB, "qcow2", more=on_top_of("none")), result=Refused(SYSTEM_ERROR)),
    on_p("create_volume", volume("under", 4 * MIB, "raw", more=on_top_of("raw")), result=Refused(NO_SUPPORT)),
    on_raw("delete"),
    on_raw("delete", result=Refused(NO_STORAGE_VOL)),
    on_p("clone_volume", volume("again"), "p/raw", result=Refused(NO_STORAGE_VOL)),
    on_p("refresh", events=(POOL_REFRESHED,)),
    about("p/over")("delete"),
]

# How long the volume is after the steps below, some of which write past its end. None reads there: a daemon that is
# asked for holes, as ours always does, answers with one error or another.
LENGTH = MIB + 106
DATA = [
    on_p("create_volume", volume("raw"), result="raw"),
    on_raw("download", 0, 0, 0),
    on_raw("upload", [("a", MIB)], 0, 0, 0, result=MIB, events=(POOL_REFRESHED,)),
    on_raw("download", 0, 0, 0),
    on_raw("upload", [("b", 300), ("c", 5)], 1000, 0, 0, result=305, events=(POOL_REFRESHED,)),
    on_raw("upload", [("d", 300)], 5000, 7, 0, result=7, events=(POOL_REFRESHED,)),
    on_raw("download", 990, 400, 0),
    on_raw("download", MIB - 10, 0, 0),
    on_raw("download", MIB - 10, 10, 0),
    on_raw("download", MIB - 10, 11, 0),
    on_raw("download", MIB, 0, 0),
    on_raw("upload", [("e", 5)], MIB - 2, 0, 0, result=5, events=(POOL_REFRESHED,)),
    on_raw("upload", [("e", 5)], MIB + 1, 0, 0, result=5, events=(POOL_REFRESHED,)),
    on_raw("upload", [("e", 5)], MIB - 2, 5, 0, result=5, events=(POOL_REFRESHED,)),
    on_raw("upload", [], 0, 0, 0, result=0, events=(POOL_REFRESHED,)),
    on_raw("read", 0, 0),
    on_raw("read", 990, 400),
    on_raw("read", MIB - 10, 100),
    on_raw("read", MIB + 1, 100),
    on_raw("write", [("w", 70000), ("v", 70000)], 5, 0, events=(POOL_REFRESHED,)),
    on_raw("write", [("w", 100)], 5, 100, events=(POOL_REFRESHED,)),
    # One byte more, and libvirtd may die of it.
    on_raw("write", [("w", 101)], MIB + 5, 0, events=(POOL_REFRESHED,)),
    on_raw("download", 0, 0, 0),
    # Holes.
    on_p("create_volume", volume("holes", 800000, allocation=0), result="holes"),
    on_holes("download", 0, 0, 0),
    on_holes("download", 0, 0, 1),
    on_holes("upload", [(None, 200000), ("x", 100000), (None, 500000)], 0, 0, 1, events=(POOL_REFRESHED,)),
    on_holes("info"),
    on_holes("download", 0, 0, 1),
    on_holes("download", 0, 0, 0),
    on_holes("download", 100000, 150000, 1),
    on_holes("download", 300000, 0, 1),
    on_holes("upload", [("y", 8192), (None, 8192), ("z", 8192)], 8192, 0, 1, events=(POOL_REFRESHED,), unlike=CUT),
    on_holes("upload", [("y", 9), (None, 8192), ("z", 9)], 8192, 8200, 1, events=(POOL_REFRESHED,), unlike=CUT),
    on_holes("delete"),
    on_p("create_volume", volume("holes", allocation=0), result="holes"),
    on_holes("upload", [(None, MIB)], 0, 0, 1, events=(POOL_REFRESHED,)),
    on_holes("info"),
    on_holes("upload", [(None, 100000)], 0, 0, 0, events=(POOL_REFRESHED,)),
    on_holes("info"),
    on_qcow("upload", [("q", 100)], 0, 0, 0, events=(POOL_REFRESHED,)),
    on_qcow("info"),
]

# Two connections in one place: one that only looks.
LOOKING = [
    Step("pools", (0,), result=["p"], read_only=True),
    Step("lookup_pool_path", (f"{DISK}/p",), result="p", read_only=True),
    Step("lookup_volume_path", (f"{DISK}/p/raw",), result="raw", read_only=True),
    Step("pool_capabilities", read_only=True),
    denied("find_sources", "dir", None),
    denied("define_pool", XML),
    denied("create_pool", XML),
    on_p("info", read_only=True),
    on_p("xml", 0, read_only=True),
    on_p("volumes", read_only=True),
    on_raw("info", read_only=True),
    on_raw("info", 1, read_only=True),
    on_raw("xml", read_only=True),
    on_raw("pool", result="p", read_only=True),
    *[
        denied(*call, subject="p")
        for call in [
            ("build",),
            ("start",),
            ("refresh",),
            ("destroy",),
            ("delete",),
            ("undefine",),
            ("set_autostart", True),
            ("create_volume", volume("two")),
            ("clone_volume", volume("two"), "p/raw"),
        ]
    ],
    *[
        denied(*call, subject="p/raw")
        for call in [
            ("resize", 9),
            ("wipe",),
            ("delete",),
            ("download", 0, 0, 0),
            ("upload", [("r", 100)], 0, 0, 0),
            ("read", 0, 0),
            ("write", [("r", 100)], 0, 0),
        ]
    ],
]

# How it ends, and what is gone when it stops.
ENDING = [
    on_p("destroy", state=INACTIVE, events=(POOL_STOPPED,)),
    on_raw("info", result=Refused(INVALID_OPERATION)),
    on_raw("xml", result=Refused(INVALID_OPERATION)),
    on_raw("resize", MIB, result=Refused(INVALID_OPERATION)),
    on_raw("wipe", result=Refused(INVALID_OPERATION)),
    on_raw("delete", result=Refused(INVALID_OPERATION)),
    on_raw("download", 0, 0, 0, result=Refused(INVALID_OPERATION)),
    on_raw("upload", [("r", 100)], 0, 0, 0, result=Refused(INVALID_OPERATION)),
    on_raw("pool", result="p"),
    Step("lookup_volume_path", (f"{DISK}/p/raw",), result=Refused(NO_STORAGE_VOL)),
    Step("lookup_pool_path", (f"{DISK}/p",), result=Refused(NO_STORAGE_POOL)),
    # There is something in the folder.
    on_p("delete", result=Refused(SYSTEM_ERROR)),
    on_p("set_autostart", True),
    on_p("undefine", events=(POOL_UNDEFINED,)),
    on_p("undefine", result=Refused(NO_STORAGE_POOL)),
    on_p("start", result=Refused(NO_STORAGE_POOL)),
    on_p("build", result=Refused(NO_STORAGE_POOL)),
    on_raw("info", result=Refused(NO_STORAGE_POOL)),
    Step("create_pool", ("<pool",), result=Refused(XML_DETAIL)),
    Step("create_pool", (pool(folder="none"),), result=Refused(SYSTEM_ERROR)),
    unknown_flag("create_pool", XML, UNKNOWN_FLAG),
    Step("create_pool", (XML, 6), result=Refused(INVALID_OPERATION)),
    # Another one is where it was, and so are the volumes.
    on_p("create_pool", XML, result="p", state=ACTIVE, events=(POOL_STARTED,)),
    on_p("create_pool", XML, result=Refused(INVALID_OPERATION)),
    on_p("create_pool", pool("q", OTHER), result=Refused(OPERATION_FAILED)),
    on_q("create_pool", pool("q", OTHER, folder="q"), 1, result="q", state=ACTIVE, events=(POOL_STARTED,)),
    on_p("volumes"),
    on_raw("info", result=[0, LENGTH, MIB + 4096]),
    on_p("set_autostart", True, result=Refused(INTERNAL_ERROR)),
    on_p("undefine", result=Refused(INVALID_OPERATION)),
    Step("pools", (4,), result=[]),
    Step("pools", (8,), result=["p", "q"]),
    on_q("clone_volume", volume("copy"), "p/raw", result="copy"),
    about("q/copy")("download", 0, 0, 0),
    on_q("define_pool", pool("q", OTHER, folder="q"), result="q", events=(POOL_DEFINED,)),
    on_q("destroy", state=INACTIVE, events=(POOL_STOPPED,)),
    on_q("undefine", events=(POOL_UNDEFINED,)),
    on_raw("delete"),
    on_p("destroy", events=(POOL_STOPPED,)),
    on_p("destroy", result=Refused(NO_STORAGE_POOL)),
    Step("pools", (0,), result=[]),
]


def missing():
    """Returns what is missing on this machine."""
    if not shutil.which("qemu-img"):
        return "there is no qemu-img"
    driver = "libvirt/connection-driver/libvirt_driver_storage.so"
    if not any(any(pathlib.Path(f"{daemon.PREFIX}/usr").glob(f"lib*/{below}{driver}")) for below in ("", "*/")):
        return "this libvirt has no driver for storage"
    return privileged.missing()


SUITE = Suite(
    URI,
    FINDING + DEFINING + LIFE + VOLUMES + CHANGING + CLONING + DATA + LOOKING + ENDING,
    sides=storage.SIDES,
    missing=missing,
)
