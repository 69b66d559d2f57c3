"""Suite of libvirtd's test driver, by libvirt's client and by ours."""

from steps import *

URI = "test+unix:///default?socket=@socket@"
UUID = "6695eb01-f6a4-8304-79aa-97f2502e193f"
NEW = "11111111-2222-4333-8444-555555555555"
OTHER = "11111111-2222-4333-8444-666666666666"
NOWHERE = "11111111-2222-4333-8444-777777777777"


def definition(name="new", uuid=NEW, kind="test", more="", devices=""):
    return (
        f"<domain type='{kind}'><name>{name}</name><uuid>{uuid}</uuid><memory>4096</memory>"
        f"<currentMemory>2048</currentMemory><vcpu current='2'>4</vcpu><os><type>hvm</type></os>{more}"
        f"<devices>{devices}</devices></domain>"
    )


XML = definition()
DESCRIPTION, TITLE, ELEMENT = 0, 1, 2
LIVE, CONFIG, MAXIMUM, GUEST = 1, 2, 4, 8
UNKNOWN_FLAG = BACKING = 1 << 30
PAUSED_FLAG, AUTODESTROY, VALIDATE = 1, 2, 16
NO_CODE = "python-libvirt refuses it by itself, and its error has no code"
SPACE = "http://example.org/x"

on_test, on_new, on_other = about(UUID), about(NEW), about(OTHER)


def as_viewer(uuid, call, *arguments, **expected):
    return Step(call, arguments, subject=uuid, read_only=True, **expected)


HOST = [
    Step("open", (URI,)),
    Step("open", ("test+unix:///none.xml?socket=@socket@",), result=Refused(XML_ERROR), later=((11, 3), Refused(SYSTEM_ERROR))),
    Step("open", ("test+unix:///?socket=@socket@",), result=Refused(INVALID_ARG)),
    Step("open", ("nonsense+unix:///x?socket=@socket@",), result=Refused(NO_CONNECT)),
    Step(
        "open",
        ("test+unix:///default?socket=/none/x",),
        result=Refused(SYSTEM_ERROR),
        ours=Refused(NO_CONNECT),
        why="nobody listens there: that there is no connection is what a program wants to know",
    ),
    Step("open", ("test+nonsense:///default",), result=Refused(INVALID_ARG), unlike=OURS),
    Step("hostname"),
    Step("version", result=2),
    Step("capabilities"),
    Step("domain_capabilities", (None, None, None, None), result=Refused(NO_SUPPORT), later=((9, 8), SOME)),
    Step("max_vcpus", (None,), result=32),
    Step("max_vcpus", ("nonsense",), result=32),
    Step("node_info", result=["i686", 3072, 16, 1400, 2, 2, 2, 2]),
    Step("free_memory", result=3145728),
    Step("cells_free_memory", (0, 9), result=[2097152, 4194304]),
    Step("cells_free_memory", (1, 1), result=[4194304]),
    Step("cells_free_memory", (2, 1), result=Refused(INVALID_ARG)),
    Step("cells_free_memory", (0, 0), result=Refused(None), ours=Refused(INVALID_ARG), why=NO_CODE),
    Step("cells_free_memory", (-1, 1), result=Refused(None), ours=Refused(INVALID_ARG), why=NO_CODE),
    Step("cpu_models", ("x86_64",)),
    Step("cpu_models", ("nonsense",), result=Refused(INVALID_ARG)),
]

FINDING = [
    Step("names", (0,), result=["test"]),
    *[Step("names", (1 << bit,)) for bit in range(14)],
    Step("names", (3,), result=["test"]),
    unknown_flag("names", UNKNOWN_FLAG),
    Step("lookup_name", ("test",), result="test"),
    Step("lookup_name", ("nope",), result=Refused(NO_DOMAIN), unlike=WHOM),
    Step("lookup_name", ("",), result=Refused(NO_DOMAIN), unlike=WHOM),
    Step("lookup_id", (1,), result="test"),
    Step("lookup_id", (99,), result=Refused(NO_DOMAIN), unlike=WHOM),
    Step("lookup_uuid", (UUID,), result="test"),
    Step("lookup_uuid", (UUID.replace("-", ""),), result="test"),
    Step("lookup_uuid", (NEW,), result=Refused(NO_DOMAIN), unlike=WHOM),
    Step("lookup_uuid", ("66",), result=Refused(INVALID_ARG), unlike=OURS),
    Step("all_stats", (0, 0)),
    Step("all_stats", (1, 0)),
    Step("all_stats", (0, 1)),
    Step("all_stats", (0, 2), result=[]),
    unknown_flag("all_stats", UNKNOWN_FLAG, 0, code=None),
    unknown_flag("all_stats", UNKNOWN_FLAG, 1 << 31, code=ARGUMENT_UNSUPPORTED),
    Step("all_stats", (0, BACKING)),
    on_test("stats", 1 | 4 | 8, 0),
]

# The domain that is there, which runs.
LIFE = [
    on_test("memory", result=[8388608, 2097152], state=RUNNING_UNKNOWN),
    on_test("state_and_vcpus", result=[1, 2]),
    on_test("start", result=Refused(INTERNAL_ERROR)),
    unknown_flag("start", UNKNOWN_FLAG, subject=UUID),
    on_test("resume", result=Refused(INTERNAL_ERROR)),
    on_test("suspend", state=PAUSED, events=(SUSPENDED,)),
    on_test("suspend", result=Refused(INTERNAL_ERROR), state=PAUSED),
    on_test("resume", state=UNPAUSED, events=(RESUMED,)),
    on_test("reboot", state=BOOTED),
    unknown_flag("reboot", UNKNOWN_FLAG, subject=UUID),
    on_test("reset", state=BOOTED),
    unknown_flag("undefine", UNKNOWN_FLAG, subject=UUID),
    unknown_flag("destroy", UNKNOWN_FLAG, subject=UUID, state=BOOTED),
    unknown_flag("shutdown", UNKNOWN_FLAG, subject=UUID, state=BOOTED),
    on_test("shutdown", state=SHUT_DOWN, events=(STOPPED_SHUT_DOWN,)),
    on_test("reboot", result=Refused(INVALID_OPERATION)),
    on_test("reset", result=Refused(INVALID_OPERATION)),
    on_test("suspend", result=Refused(INTERNAL_ERROR)),
    on_test("resume", result=Refused(INTERNAL_ERROR)),
    on_test("shutdown", result=Refused(INTERNAL_ERROR)),
    on_test("destroy", result=Refused(INVALID_OPERATION), state=SHUT_DOWN),
    on_test("rename", "other", state=SHUT_DOWN, events=(RENAMED_AWAY, RENAMED)),
    on_test("rename", "other", result=Refused(INVALID_OPERATION)),
    on_test("rename", "a/b", result=Refused(XML_ERROR)),
    on_test("rename", "", result=Refused(INVALID_ARG), unlike=OURS),
    Step("lookup_name", ("test",), result=Refused(NO_DOMAIN), unlike=WHOM),
    Step("lookup_name", ("other",), result="other"),
    on_test("start", PAUSED_FLAG, result=Refused(INVALID_ARG), state=SHUT_DOWN),
    on_test("start", state=BOOTED, events=(STARTED,)),
    on_test("rename", "x", result=Refused(INVALID_OPERATION)),
    on_test("destroy", state=DESTROYED, events=(STOPPED_DESTROYED,)),
    on_test("start_with_file", state=BOOTED, events=(STARTED,)),
    on_test("destroy", 1, state=DESTROYED, events=(STOPPED_DESTROYED,)),
    on_test("undefine", 1, events=(REMOVED,)),
    on_test("start", result=Refused(NO_DOMAIN)),
    on_test("xml", 0, result=Refused(NO_DOMAIN)),
    on_test("memory", result=Refused(NO_DOMAIN)),
    Step("names", (0,), result=[]),
]

DEFINING = [
    Step("define", ("",), result=Refused(XML_DETAIL)),
    Step("define", ("<domain",), result=Refused(XML_DETAIL)),
    Step("define", ("<node/>",), result=Refused(XML_ERROR)),
    Step("define", ("<domain type='test'/>",), result=Refused(NO_NAME)),
    Step("define", (definition(kind="foo"),), result=Refused(CONFIG_UNSUPPORTED)),
    Step("define", (definition(kind="qemu"),), result="new", subject=NEW, state=OFF, events=(ADDED,)),
    Step("define", (definition(uuid="12"),), result=Refused(INTERNAL_ERROR)),
    Step("define", (definition(name="a/b"),), result=Refused(XML_ERROR)),
    Step("define", (XML.replace("4096", "x"),), result=Refused(XML_ERROR)),
    unknown_flag("define", XML, UNKNOWN_FLAG),
    Step("define", (definition(more="<nonsense/>"), 1), result=Refused(XML_INVALID_SCHEMA)),
    Step("define", (XML,), result="new", subject=NEW, state=OFF, events=(UPDATED,)),
    Step("define", (definition(uuid=OTHER),), result=Refused(OPERATION_FAILED)),
    Step("define", (definition(name="old"),), result=Refused(OPERATION_FAILED)),
    on_new("xml", 0),
    on_new("xml", 1),
    on_new("xml", 2),
    unknown_flag("xml", UNKNOWN_FLAG, subject=NEW),
    on_new("state_and_vcpus", result=[5, 2]),
]

RESOURCES = [
    on_new("set_memory", 1024, 0, state=OFF),
    on_new("set_memory", 0, 0, result=Refused(INVALID_ARG)),
    on_new("set_memory", 9999, 0, result=Refused(INVALID_ARG)),
    on_new("set_memory", 512, LIVE, result=Refused(INVALID_OPERATION)),
    on_new("set_memory", 512, MAXIMUM),
    unknown_flag("set_memory", 512, UNKNOWN_FLAG, subject=NEW),
    on_new("memory", result=[512, 512]),
    on_new("memory_parameters", 0),
    on_new("memory_parameters", LIVE, result=Refused(INVALID_OPERATION)),
    on_new("memory_parameters", LIVE | CONFIG, result=Refused(INVALID_ARG)),
    on_new("set_memory_parameters", {"hard_limit": 8192, "soft_limit": 4096}, CONFIG),
    on_new("set_memory_parameters", {"hard_limit": 1, "soft_limit": 4096}, CONFIG),
    on_new("memory_parameters", CONFIG),
    on_new("vcpus", 0, result=2),
    on_new("vcpus", MAXIMUM, result=4),
    on_new("vcpus", LIVE, result=Refused(INVALID_OPERATION)),
    on_new("vcpus", LIVE | CONFIG, result=Refused(INVALID_ARG)),
    on_new("vcpus", GUEST, result=Refused(INVALID_ARG)),
    on_new("set_n_vcpus", 3, 0),
    on_new("set_n_vcpus", 0, 0, result=Refused(INVALID_ARG)),
    on_new("set_n_vcpus", 9, CONFIG, result=Refused(INVALID_ARG)),
    on_new("set_n_vcpus", 3, MAXIMUM, result=Refused(INVALID_ARG)),
    on_new("set_n_vcpus", 33, CONFIG | MAXIMUM, result=Refused(INVALID_ARG)),
    on_new("set_n_vcpus", 6, CONFIG | MAXIMUM),
    on_new("list_vcpus", result=Refused(INVALID_OPERATION)),
    on_new("pin_vcpu", 0, 1, CONFIG, result=Refused(INVALID_ARG)),
    on_new("pin_vcpu", 0, 1, 0, result=Refused(INVALID_OPERATION)),
    on_new("set_autostart", True),
    Step("names", (1 << 10,), result=["new"]),
    on_new("set_autostart", False),
    Step("names", (1 << 10,), result=[]),
]

METADATA = [
    on_new("metadata", TITLE, None, 0, result=Refused(NO_DOMAIN_METADATA)),
    on_new("set_metadata", TITLE, "a\nb", None, None, 0, result=Refused(INVALID_ARG), unlike=OURS),
    on_new("set_metadata", TITLE, "a title", "key", None, 0, result=Refused(INVALID_ARG), unlike=OURS),
    on_new("set_metadata", TITLE, "a title", None, None, 0),
    on_new("metadata", TITLE, None, 0, result="a title"),
    on_new("metadata", TITLE, None, LIVE, result=Refused(INVALID_OPERATION)),
    on_new("metadata", TITLE, None, LIVE | CONFIG, result=Refused(INVALID_ARG), unlike=OURS),
    on_new("set_metadata", DESCRIPTION, "<two>\nlines ü", None, None, CONFIG),
    on_new("metadata", DESCRIPTION, None, CONFIG, result="<two>\nlines ü"),
    on_new("set_metadata", DESCRIPTION, None, None, None, 0),
    on_new("metadata", DESCRIPTION, None, 0, result=Refused(NO_DOMAIN_METADATA)),
    on_new("set_metadata", ELEMENT, "<a b='c'/>", None, SPACE, 0, result=Refused(INVALID_ARG), unlike=OURS),
    on_new("set_metadata", ELEMENT, "<a b='c'/>", "k", None, 0, result=Refused(INVALID_ARG), unlike=OURS),
    on_new("set_metadata", ELEMENT, "<a", "k", SPACE, 0, result=Refused(XML_DETAIL)),
    on_new("set_metadata", ELEMENT, "<a b='c'/>", "k", SPACE, 0),
    on_new("metadata", ELEMENT, SPACE, 0, result='<a b="c"/>'),
    on_new("metadata", ELEMENT, "http://example.org/none", 0, result=Refused(NO_DOMAIN_METADATA)),
    on_new("metadata", ELEMENT, None, 0, result=Refused(INVALID_ARG), unlike=OURS),
    on_new("set_metadata", ELEMENT, None, "k", SPACE, 0),
    on_new("metadata", ELEMENT, SPACE, 0, result=Refused(NO_DOMAIN_METADATA)),
]

# What needs a running domain, while it is off, and then while it runs.
DEVICES = "<graphics type='vnc'/><video><model type='vga'/></video><console type='pty'/>"
RUNNING = [
    on_new("send_key", 0, 0, [30], result=Refused(INVALID_OPERATION)),
    on_new("time", result=Refused(INVALID_OPERATION)),
    on_new("freeze", result=Refused(INVALID_OPERATION)),
    on_new("console", None, 0, result=Refused(NO_SUPPORT)),
    on_new("screenshot", 0),
    Step("define", (definition(devices=DEVICES),), subject=NEW, events=(UPDATED,)),
    Step("create", (definition(devices=DEVICES), PAUSED_FLAG), result=Refused(INVALID_ARG), subject=NEW, state=OFF),
    Step("create", (definition(devices=DEVICES),), subject=NEW, state=BOOTED, events=(STARTED,)),
    Step("create", (XML,), result=Refused(INVALID_OPERATION)),
    on_new("list_vcpus"),
    on_new("pin_vcpu", 0, 1, LIVE, result=Refused(INVALID_ARG)),
    on_new("pin_vcpu", 0, 1, 0),
    on_new("pin_vcpu", 99, 1, 0, result=Refused(INVALID_ARG)),
    on_new("vcpus", LIVE),
    on_new("vcpus", GUEST, result=Refused(INVALID_ARG)),
    on_new("set_n_vcpus", 3, LIVE),
    on_new("set_n_vcpus", 2, CONFIG),
    on_new("set_n_vcpus", 4, LIVE | MAXIMUM, result=Refused(INVALID_ARG)),
    on_new("set_memory", 1000, LIVE),
    on_new("set_memory", 1500, LIVE | CONFIG, result=Refused(INVALID_ARG)),
    on_new("set_memory", 9000, MAXIMUM, result=Refused(INVALID_OPERATION)),
    on_new("memory_parameters", LIVE),
    on_new("set_memory_parameters", {"hard_limit": 9000}, LIVE | CONFIG, result=Refused(INVALID_ARG)),
    on_new("memory_parameters", 0),
    on_new("set_metadata", TITLE, "live", None, None, LIVE),
    on_new("metadata", TITLE, None, 0, result="live"),
    on_new("metadata", TITLE, None, CONFIG, result=Refused(NO_DOMAIN_METADATA)),
    on_new("set_metadata", TITLE, "both", None, None, LIVE | CONFIG),
    on_new("metadata", TITLE, None, CONFIG, result="both"),
    on_new("stats", 1 | 4 | 8, 0),
    on_new("screenshot", 0),
    on_new("screenshot", 7),
    on_new("send_key", 0, 0, [30, 31]),
    on_new("send_key", 0, 0, [], result=Refused(INVALID_ARG), unlike=OURS),
    on_new("send_key", 0, 0, [1] * 17, result=Refused(None), ours=Refused(INVALID_ARG), why=NO_CODE),
    on_new("time"),
    on_new("set_time", 1000, 5),
    on_new("freeze", result=2),
    on_new("freeze", result=0),
    on_new("thaw", result=2),
    on_new("freeze", "/", result=1),
    on_new("freeze", "/none", result=Refused(INVALID_OPERATION)),
    on_new("thaw", "/", result=1),
    on_new("console", None, 0, result=Refused(NO_SUPPORT)),
    on_new("inject_nmi"),
    on_new("open_channel", None, 0, result=Refused(NO_SUPPORT)),
    on_new("open_graphics", 0, 0, result=Refused(NO_SUPPORT)),
    on_new("open_graphics_fd", 0, 0, result=Refused(NO_SUPPORT)),
    on_new("monitor_command", "{}", result=Refused(NO_SUPPORT)),
    on_new("undefine", events=(REMOVED,)),
    on_new("set_autostart", True),
    on_new("destroy", events=(STOPPED_DESTROYED,)),
    on_new("destroy", result=Refused(NO_DOMAIN)),
    on_new("set_metadata", TITLE, "gone", None, None, 0, result=Refused(NO_DOMAIN)),
    on_new("set_autostart", True, result=Refused(NO_DOMAIN)),
    on_new("rename", "gone", result=Refused(NO_DOMAIN)),
]

# Domains that are gone when they stop, and come back with the same UUID.
TRANSIENT = [
    Step("create", ("<domain",), result=Refused(XML_DETAIL)),
    unknown_flag("create", XML, UNKNOWN_FLAG),
    Step("create", (XML,), result="new", subject=NEW, state=BOOTED, events=(STARTED,)),
    on_new("set_autostart", True),
    # libvirt's test driver takes it, and tells so.
    on_new("undefine", state=BOOTED, events=(REMOVED,)),
    Step("names", (1 << 3,), result=["new"]),
    Step("define", (definition("second", OTHER),), subject=OTHER, events=(ADDED,)),
    on_other("rename", "new", result=Refused(INVALID_OPERATION)),
    Step("names", (0,), result=["new", "second"]),
    Step("names", (1,), result=["new"]),
    Step("names", (2,), result=["second"]),
    Step("all_stats", (1, 0)),
    on_new("shutdown", events=(STOPPED_SHUT_DOWN,)),
    Step("create", (XML,), result="new", subject=NEW, state=BOOTED, events=(STARTED,)),
    Step("define", (XML,), subject=NEW, state=BOOTED, events=(ADDED,)),
    on_new("destroy", state=DESTROYED, events=(STOPPED_DESTROYED,)),
    on_new("undefine", events=(REMOVED,)),
    Step("create_with_file", (XML,), result="new", subject=NEW, state=BOOTED, events=(STARTED,)),
    on_new("destroy", events=(STOPPED_DESTROYED,)),
    on_other("undefine", events=(REMOVED,)),
]

# Two connections in one place: one that only looks.
LOOKING = [
    Step("define", (XML,), subject=NEW, state=OFF, events=(ADDED,)),
    Step("names", (0,), result=["new"], read_only=True),
    denied("define", XML),
    denied("create", XML),
    denied("domain_capabilities", None, None, None, None),
    Step("capabilities", read_only=True),
    as_viewer(NEW, "xml", 0),
    denied("xml", 1, subject=NEW),
    as_viewer(NEW, "memory"),
    as_viewer(NEW, "vcpus", 0),
    as_viewer(NEW, "metadata", TITLE, None, 0, result=Refused(NO_DOMAIN_METADATA)),
    as_viewer(NEW, "stats", 1, 0),
    *[
        denied(*call, subject=NEW)
        for call in [
            ("start",),
            ("shutdown",),
            ("destroy",),
            ("suspend",),
            ("resume",),
            ("reboot",),
            ("reset",),
            ("rename", "x"),
            ("undefine",),
            ("set_metadata", TITLE, "x", None, None, 0),
            ("set_autostart", True),
            ("set_memory", 1000, 0),
            ("set_memory_parameters", {"hard_limit": 9000}, 0),
            ("set_n_vcpus", 1, 0),
            ("pin_vcpu", 0, 0, 0),
            ("screenshot", 0),
            ("send_key", 0, 0, [1]),
            ("time",),
            ("set_time", 0, 0),
            ("freeze",),
            ("thaw",),
            ("inject_nmi",),
            ("open_channel", None, 0),
            ("open_graphics", 0, 0),
            ("open_graphics_fd", 0, 0),
            ("monitor_command", "{}"),
        ]
    ],
    as_viewer(NOWHERE, "memory", result=Refused(NO_DOMAIN), unlike=WHOM),
    on_new("undefine", events=(REMOVED,)),
]

SUITE = Suite(URI, HOST + FINDING + LIFE + DEFINING + RESOURCES + METADATA + RUNNING + TRANSIENT + LOOKING)
