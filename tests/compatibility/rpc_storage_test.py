"""Suite of the storage of libvirtd's test driver, by libvirt's client and by ours."""

import storage
from steps import *

URI = "test+unix:///default?socket=@socket@"
UUID = "dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566"
NEW = "11111111-2222-4333-8444-555555555555"
OTHER = "11111111-2222-4333-8444-666666666666"
UNKNOWN_FLAG = 1 << 30


def pool(name="new", uuid=NEW, kind="dir", target="/new", more=""):
    return (
        f"<pool type='{kind}'><name>{name}</name><uuid>{uuid}</uuid>{more}"
        f"<target><path>{target}</path></target></pool>"
    )


def volume(name="one", capacity=1000000, format="qcow2"):
    return (
        f"<volume><name>{name}</name><capacity>{capacity}</capacity><target><format type='{format}'/></target></volume>"
    )


XML = pool()
on_default, on_new, on_other = about("default-pool"), about("new"), about("other")
on_one, on_two = about("new/one"), about("new/two")

FINDING = [
    Step("pools", (0,), result=["default-pool"]),
    *[Step("pools", (1 << bit,)) for bit in range(20)],
    Step("pools", (3,), result=["default-pool"]),
    unknown_flag("pools", UNKNOWN_FLAG),
    Step("lookup_pool", ("default-pool",), result="default-pool"),
    Step("lookup_pool", ("none",), result=Refused(NO_STORAGE_POOL)),
    Step("lookup_pool", ("",), result=Refused(NO_STORAGE_POOL)),
    Step("lookup_pool_uuid", (UUID,), result="default-pool"),
    Step("lookup_pool_uuid", (UUID.replace("-", ""),), result="default-pool"),
    Step("lookup_pool_uuid", (NEW,), result=Refused(NO_STORAGE_POOL)),
    Step("lookup_pool_uuid", ("df",), result=Refused(INVALID_ARG), unlike=OURS),
    Step("lookup_pool_path", ("/default-pool",), result=Refused(NO_SUPPORT)),
    Step("lookup_volume_key", ("/none",), result=Refused(NO_STORAGE_VOL)),
    Step("lookup_volume_path", ("/none",), result=Refused(NO_STORAGE_VOL)),
    Step("find_sources", ("logical", None)),
    Step("find_sources", ("netfs", "<source><host name='there'/></source>")),
    Step("find_sources", ("netfs", None), result=Refused(INVALID_ARG)),
    Step("find_sources", ("netfs", "<source"), result=Refused(XML_DETAIL)),
    Step("find_sources", ("dir", None), result=Refused(INTERNAL_ERROR)),
    Step("find_sources", ("nonsense", None), result=Refused(NO_SUPPORT)),
    Step("pool_capabilities", result=Refused(NO_SUPPORT)),
    on_default("info", state=ACTIVE),
    on_default("volumes", result=[]),
    on_default("xml", 0),
]

LIFE = [
    on_default("start", result=Refused(INVALID_OPERATION)),
    on_default("build", result=Refused(INVALID_OPERATION)),
    on_default("undefine", result=Refused(INVALID_OPERATION)),
    on_default("delete", result=Refused(INVALID_OPERATION)),
    on_default("refresh", state=ACTIVE, events=(POOL_REFRESHED,)),
    on_default("destroy", state=INACTIVE, events=(POOL_STOPPED,)),
    on_default("destroy", result=Refused(INVALID_OPERATION)),
    on_default("refresh", result=Refused(INVALID_OPERATION)),
    on_default("volumes", result=Refused(INVALID_OPERATION)),
    on_default("lookup_volume", "x", result=Refused(INVALID_OPERATION)),
    on_default("create_volume", volume(), result=Refused(INVALID_OPERATION)),
    on_default("info"),
    on_default("build", state=INACTIVE, events=(POOL_BUILT,)),
    unknown_flag("build", UNKNOWN_FLAG, subject="default-pool"),
    on_default("delete", state=INACTIVE, events=(POOL_DELETED,)),
    unknown_flag("delete", UNKNOWN_FLAG, subject="default-pool"),
    on_default("start", state=ACTIVE, events=(POOL_STARTED,)),
    unknown_flag("start", UNKNOWN_FLAG, subject="default-pool"),
    on_default("set_autostart", True),
    Step("pools", (16,), result=["default-pool"]),
    on_default("set_autostart", False),
    Step("pools", (16,), result=[]),
    on_default("destroy", state=INACTIVE, events=(POOL_STOPPED,)),
    on_default("undefine", events=(POOL_UNDEFINED,)),
    on_default("undefine", result=Refused(NO_STORAGE_POOL)),
    on_default("start", result=Refused(NO_STORAGE_POOL)),
    on_default("info", result=Refused(NO_STORAGE_POOL)),
    on_default("xml", 0, result=Refused(NO_STORAGE_POOL)),
    on_default("set_autostart", True, result=Refused(NO_STORAGE_POOL)),
    Step("pools", (0,), result=[]),
]

DEFINING = [
    Step("define_pool", ("",), result=Refused(XML_DETAIL)),
    Step("define_pool", ("<pool",), result=Refused(XML_DETAIL)),
    Step("define_pool", ("<volume/>",), result=Refused(XML_ERROR)),
    Step("define_pool", ("<pool/>",), result=Refused(XML_ERROR)),
    Step("define_pool", ("<pool type='dir'/>",), result=Refused(XML_ERROR)),
    Step("define_pool", (pool(kind="nonsense"),), result=Refused(XML_ERROR)),
    Step("define_pool", (pool(name="a/b"),), result=Refused(XML_ERROR)),
    Step("define_pool", (pool(uuid="12"),), result=Refused(XML_ERROR)),
    on_new("define_pool", pool(kind="logical"), result="new", state=INACTIVE, events=(POOL_DEFINED,)),
    Step("define_pool", (pool(more="<nonsense/>"), 1), result=Refused(XML_INVALID_SCHEMA)),
    unknown_flag("define_pool", XML, UNKNOWN_FLAG),
    on_new("define_pool", XML, result="new", state=INACTIVE, events=(POOL_DEFINED,)),
    on_new("define_pool", XML, result="new", state=INACTIVE, events=(POOL_DEFINED,)),
    on_new("define_pool", pool(uuid=OTHER), result=Refused(OPERATION_FAILED)),
    on_new("define_pool", pool(name="old"), result=Refused(OPERATION_FAILED)),
    on_new("define_pool", pool("other", OTHER), result=Refused(OPERATION_FAILED)),
    on_new("xml", 0),
    on_new("xml", 1, result=Refused(INVALID_ARG)),
    unknown_flag("xml", UNKNOWN_FLAG, subject="new"),
    on_other("define_pool", pool("other", OTHER, target="/other"), state=INACTIVE, events=(POOL_DEFINED,)),
    Step("pools", (0,), result=["new", "other"]),
    Step("pools", (1,), result=["new", "other"]),
    on_other("undefine", events=(POOL_UNDEFINED,)),
]

VOLUMES = [
    on_new("start", state=ACTIVE, events=(POOL_STARTED,)),
    on_new("create_volume", "", result=Refused(XML_DETAIL)),
    on_new("create_volume", "<pool/>", result=Refused(XML_ERROR)),
    on_new("create_volume", "<volume/>", result=Refused(XML_ERROR)),
    on_new("create_volume", volume(capacity="x"), result=Refused(XML_ERROR)),
    on_new("create_volume", volume(capacity=1 << 50), result=Refused(INTERNAL_ERROR)),
    on_new("create_volume", volume(format="nonsense"), result=Refused(CONFIG_UNSUPPORTED)),
    unknown_flag("create_volume", volume(), UNKNOWN_FLAG, subject="new"),
    on_new("create_volume", volume(), result="one"),
    on_new("create_volume", volume(), result=Refused(OPERATION_FAILED)),
    # Nothing keeps it from being one file of that name.
    on_new("create_volume", volume("a/b", 500), result="a/b"),
    on_new("volumes", result=["a/b", "one"]),
    on_new("info", result=[2, 107374182400, 1000500, 107373181900]),
    on_new("xml", 0),
    on_one("info", result=[0, 1000000, 1000000]),
    on_one("info", 1, result=Refused(NO_SUPPORT)),
    on_one("xml"),
    on_one("pool", result="new"),
    on_new("lookup_volume", "one", result="one"),
    on_new("lookup_volume", "none", result=Refused(NO_STORAGE_VOL)),
    Step("lookup_volume_key", ("/new/one",), result="one"),
    Step("lookup_volume_path", ("/new/one",), result="one"),
    Step("lookup_pool_path", ("/new",), result=Refused(NO_SUPPORT)),
    on_one("resize", 2000000, result=Refused(NO_SUPPORT)),
    on_one("wipe", result=Refused(NO_SUPPORT)),
    on_new("clone_volume", volume("two"), "new/one", result="two"),
    on_new("clone_volume", volume("two"), "new/one", result=Refused(OPERATION_FAILED)),
    on_new("clone_volume", volume("three", 1 << 50), "new/one", result=Refused(INTERNAL_ERROR)),
    on_new("clone_volume", "<volume", "new/one", result=Refused(XML_DETAIL)),
    unknown_flag("clone_volume", volume("three"), "new/one", UNKNOWN_FLAG, subject="new"),
    on_two("info", result=[0, 1000000, 1000000]),
    unknown_flag("delete", UNKNOWN_FLAG, subject="new/two"),
    on_two("delete", 1, result=Refused(INVALID_ARG)),
    on_two("delete"),
    on_two("delete", result=Refused(NO_STORAGE_VOL)),
    on_two("info", result=Refused(NO_STORAGE_VOL)),
    on_two("xml", result=Refused(NO_STORAGE_VOL)),
    on_new("clone_volume", volume("three"), "new/two", result=Refused(NO_STORAGE_VOL)),
    on_new("volumes", result=["a/b", "one"]),
    on_new("refresh", events=(POOL_REFRESHED,)),
    on_new("delete", result=Refused(INVALID_OPERATION)),
    on_new("undefine", result=Refused(INVALID_OPERATION)),
    # The volumes go with it, and are there again when it is.
    on_new("destroy", state=INACTIVE, events=(POOL_STOPPED,)),
    on_one("info", result=Refused(INVALID_OPERATION)),
    on_one("xml", result=Refused(INVALID_OPERATION)),
    on_one("delete", result=Refused(INVALID_OPERATION)),
    on_one("pool", result="new"),
    Step("lookup_volume_key", ("/new/one",), result=Refused(NO_STORAGE_VOL)),
    Step("lookup_volume_path", ("/new/one",), result=Refused(NO_STORAGE_VOL)),
    on_new("start", state=ACTIVE, events=(POOL_STARTED,)),
    on_one("info", result=[0, 1000000, 1000000]),
    on_new("destroy", state=INACTIVE, events=(POOL_STOPPED,)),
    on_new("undefine", events=(POOL_UNDEFINED,)),
    on_one("info", result=Refused(NO_STORAGE_POOL)),
    on_one("pool", result=Refused(NO_STORAGE_POOL)),
]

# Pools that are gone when they stop.
TRANSIENT = [
    Step("create_pool", ("<pool",), result=Refused(XML_DETAIL)),
    Step("create_pool", ("<pool/>",), result=Refused(XML_ERROR)),
    unknown_flag("create_pool", XML, UNKNOWN_FLAG),
    on_new("create_pool", XML, result="new", state=ACTIVE, events=(POOL_STARTED,)),
    on_new("create_pool", XML, result=Refused(INVALID_OPERATION)),
    on_new("create_pool", pool(uuid=OTHER), result=Refused(OPERATION_FAILED)),
    on_new("set_autostart", True, result=Refused(INVALID_ARG)),
    on_new("undefine", result=Refused(INVALID_OPERATION)),
    on_new("create_volume", volume(), result="one"),
    Step("pools", (8,), result=["new"]),
    on_new("destroy", events=(POOL_STOPPED,)),
    on_new("destroy", result=Refused(NO_STORAGE_POOL)),
    # It is another one now, and its handles are of use again.
    on_new("create_pool", XML, result="new", state=ACTIVE, events=(POOL_STARTED,)),
    on_new("volumes", result=[]),
    on_new("define_pool", XML, result="new", events=(POOL_DEFINED,)),
    on_new("destroy", state=INACTIVE, events=(POOL_STOPPED,)),
    on_new("create_pool", XML, 1, result=Refused(INVALID_ARG)),
]

# Two connections in one place: one that only looks.
LOOKING = [
    on_new("start", state=ACTIVE, events=(POOL_STARTED,)),
    on_new("create_volume", volume(), result="one"),
    Step("pools", (0,), result=["new"], read_only=True),
    Step("lookup_pool", ("new",), result="new", read_only=True),
    Step("lookup_pool_uuid", (NEW,), result="new", read_only=True),
    Step("lookup_volume_key", ("/new/one",), result="one", read_only=True),
    Step("lookup_volume_path", ("/new/one",), result="one", read_only=True),
    Step("pool_capabilities", result=Refused(NO_SUPPORT), read_only=True),
    denied("find_sources", "logical", None),
    denied("define_pool", XML),
    denied("create_pool", XML),
    on_new("info", read_only=True),
    on_new("xml", 0, read_only=True),
    on_new("volumes", result=["one"], read_only=True),
    on_new("lookup_volume", "one", result="one", read_only=True),
    *[
        denied(*call, subject="new")
        for call in [
            ("build",),
            ("start",),
            ("refresh",),
            ("destroy",),
            ("delete",),
            ("undefine",),
            ("set_autostart", True),
            ("create_volume", volume("two")),
            ("clone_volume", volume("two"), "new/one"),
        ]
    ],
    on_one("info", read_only=True),
    on_one("xml", read_only=True),
    on_one("pool", result="new", read_only=True),
    *[denied(*call, subject="new/one") for call in [("resize", 9), ("wipe",), ("delete",)]],
    about("none")("info", result=Refused(NO_STORAGE_POOL), read_only=True),
    about("new/none")("info", result=Refused(NO_STORAGE_VOL), read_only=True),
    on_one("delete"),
    on_new("destroy", state=INACTIVE, events=(POOL_STOPPED,)),
    on_new("undefine", events=(POOL_UNDEFINED,)),
]

SUITE = Suite(URI, FINDING + LIFE + DEFINING + VOLUMES + TRANSIENT + LOOKING, sides=storage.SIDES)
