"""Suite of libvirtd's QEMU driver with a tiny guest, by libvirt's client and by ours."""

import pathlib
import shutil

import privileged
from steps import *

GUEST = pathlib.Path(__file__).resolve().parent.parent.parent / "guests" / "tiny.elf"
URI = "qemu:///system?socket=@socket@"
UUID = "11111111-2222-4333-8444-555555555555"
OTHER = "11111111-2222-4333-8444-666666666666"
DEVICES = (
    "<serial type='pty'/><graphics type='vnc'><listen type='socket'/></graphics><video><model type='vga'/></video>"
    "<channel type='unix'><target type='virtio' name='org.example.0'/></channel>"
    "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>"
)


def definition(name="tiny", uuid=UUID, kind="qemu", machine="q35", kernel=GUEST, more="", devices=DEVICES):
    return (
        f"<domain type='{kind}'><name>{name}</name><uuid>{uuid}</uuid><memory unit='MiB'>64</memory>"
        f"<vcpu current='1'>2</vcpu><os><type arch='x86_64' machine='{machine}'>hvm</type><kernel>{kernel}</kernel>"
        f"</os><features><acpi/></features>{more}<devices>{devices}</devices></domain>"
    )


XML = definition()
DESCRIPTION, TITLE, ELEMENT = 0, 1, 2
LIVE, CONFIG, MAXIMUM, GUEST_CPUS = 1, 2, 4, 8
START_PAUSED, AUTODESTROY = 1, 2
FORCE, SAFE = 1, 2
UNKNOWN_FLAG = 1 << 30
SPACE = "http://example.org/x"
NO_CODE = "python-libvirt refuses it by itself, and its error has no code"

on_tiny, on_other = about(UUID), about(OTHER)

HOST = [
    Step("open", ("qemu+unix:///nonsense?socket=@socket@",), result=Refused(INTERNAL_ERROR)),
    Step("open", ("qemu+unix://host/system?socket=@socket@",), result=Refused(INVALID_ARG), unlike=OURS),
    Step("hostname"),
    Step("version"),
    Step("capabilities"),
    Step("domain_capabilities", (None, None, None, None)),
    Step("domain_capabilities", (None, "x86_64", "q35", "qemu")),
    Step("domain_capabilities", (None, "nonsense", None, None), result=Refused(INVALID_ARG)),
    Step("domain_capabilities", ("/none", None, None, None), result=Refused(SYSTEM_ERROR)),
    Step("domain_capabilities", (None, "x86_64", "nonsense", None), result=Refused(INVALID_ARG)),
    Step("domain_capabilities", (None, None, None, "nonsense"), result=Refused(INVALID_ARG)),
    Step("max_vcpus", (None,)),
    Step("max_vcpus", ("qemu",)),
    Step("max_vcpus", ("nonsense",), result=Refused(INVALID_ARG)),
    Step("node_cpus"),
    Step("has_free_memory", result=1),
    Step("cells_free_memory", (9, 1), result=Refused(INTERNAL_ERROR)),
    Step("cpu_models", ("x86_64",)),
    Step("cpu_models", ("nonsense",), result=Refused(INVALID_ARG)),
    Step("names", (0,), result=[]),
    Step("lookup_name", ("nope",), result=Refused(NO_DOMAIN)),
    Step("lookup_id", (99,), result=Refused(NO_DOMAIN)),
    Step("lookup_uuid", (UUID,), result=Refused(NO_DOMAIN)),
]

DEFINING = [
    Step("define", ("<domain",), result=Refused(XML_DETAIL)),
    Step("define", ("<domain type='qemu'/>",), result=Refused(NO_NAME)),
    Step("define", (definition(kind="xen"),), result=Refused(CONFIG_UNSUPPORTED)),
    Step("define", (definition(machine="nonsense"),), result=Refused(XML_ERROR), later=((12, 8), Refused(INTERNAL_ERROR))),
    Step("define", (definition(devices="<disk/>"),), result=Refused(NO_TARGET)),
    Step("define", (definition(more="<nonsense/>"), 1), result=Refused(XML_INVALID_SCHEMA)),
    Step("define", (XML,), result="tiny", subject=UUID, state=OFF, events=(ADDED,)),
    Step("define", (XML,), result="tiny", subject=UUID, state=OFF, events=(UPDATED,)),
    Step("define", (definition(uuid=OTHER),), result=Refused(OPERATION_FAILED)),
    Step("define", (definition(name="old"),), result=Refused(OPERATION_FAILED)),
    on_tiny("xml", 0),
    on_tiny("xml", 1),
    on_tiny("xml", 4),
    on_tiny("xml", 8),
    on_tiny("rename", "other", state=OFF, events=(RENAMED_AWAY, RENAMED)),
    on_tiny("rename", "a/b", result=Refused(XML_ERROR)),
    on_tiny("rename", "tiny", state=OFF, events=(RENAMED_AWAY, RENAMED)),
    on_tiny("set_autostart", True),
    on_tiny("set_autostart", False),
    on_tiny("set_metadata", TITLE, "a title", None, None, 0),
    on_tiny("metadata", TITLE, None, 0, result="a title"),
    on_tiny("set_metadata", ELEMENT, "<a b='c'/>", "k", SPACE, CONFIG),
    on_tiny("metadata", ELEMENT, SPACE, CONFIG),
    on_tiny("metadata", ELEMENT, SPACE, LIVE, result=Refused(INVALID_OPERATION)),
    on_tiny("set_n_vcpus", 2, CONFIG),
    on_tiny("set_n_vcpus", 1, CONFIG),
    on_tiny("set_n_vcpus", 9, CONFIG, result=Refused(INVALID_ARG)),
    on_tiny("set_n_vcpus", 4, CONFIG | MAXIMUM),
    on_tiny("set_memory", 32768, CONFIG),
    on_tiny("set_memory", 65536, CONFIG | MAXIMUM),
    on_tiny("set_memory", 99999999, CONFIG, result=Refused(INVALID_ARG)),
    on_tiny("memory_parameters", CONFIG),
    on_tiny("set_memory_parameters", {"hard_limit": 100000, "soft_limit": 90000}, CONFIG),
    on_tiny("memory_parameters", CONFIG),
    on_tiny("set_memory_parameters", {"hard_limit": 10000}, CONFIG),
    on_tiny("pin_vcpu", 0, 1, CONFIG),
    on_tiny("pin_vcpu", 9, 1, CONFIG, result=Refused(INVALID_ARG)),
    Step("define", (XML,), result="tiny", subject=UUID, state=OFF, events=(UPDATED,)),
]

# What needs a running domain, and doesn't find one.
OFF_TOO_LONG = [
    on_tiny(*call, result=Refused(INVALID_OPERATION), state=OFF)
    for call in [
        ("shutdown",),
        ("destroy",),
        ("suspend",),
        ("resume",),
        ("reboot",),
        ("reset",),
        ("set_memory", 1000, LIVE),
        ("set_n_vcpus", 1, LIVE),
        ("pin_vcpu", 0, 0, LIVE),
        ("memory_parameters", LIVE),
        ("console", None, 0),
        ("open_channel", None, 0),
        ("screenshot", 0),
        ("send_key", 0, 0, [30]),
        ("inject_nmi",),
        ("open_graphics", 0, 0),
        ("open_graphics_fd", 0, 0),
        ("time",),
        ("freeze",),
        ("monitor_command", '{"execute": "query-status"}'),
    ]
]

LIFE = [
    on_tiny("start", START_PAUSED, state=PAUSED, events=(STARTED, SUSPENDED)),
    on_tiny("start", result=Refused(INVALID_OPERATION)),
    on_tiny("console", None, 0),
    on_tiny("resume", state=UNPAUSED, events=(RESUMED,)),
    on_tiny("console_says", "", "TINY-READY"),
    on_tiny("console_says", "hello", "hello"),
    on_tiny("open_console", None, 0, result=Refused(OPERATION_FAILED)),
    on_tiny("open_console", None, SAFE, result=Refused(OPERATION_FAILED)),
    on_tiny("open_console", "nonsense", 0, result=Refused(INTERNAL_ERROR)),
    on_tiny("open_channel", "org.example.0", 0),
    on_tiny("open_channel", "nonsense", 0, result=Refused(INTERNAL_ERROR)),
    on_tiny("xml", 0),
    on_tiny("xml", 2),
    on_tiny("state_and_vcpus", result=[1, 1]),
    Step("names", (1,), result=["tiny"]),
    Step("all_stats", (0, 0)),
    Step("all_stats", (1 | 4 | 8, 0)),
    on_tiny("stats", 1 | 4 | 8, 0),
    on_tiny("screenshot", 0),
    on_tiny("screenshot", 5, result=Refused(INVALID_OPERATION)),
    on_tiny("send_key", 0, 10, [30, 31]),
    on_tiny("send_key", 0, 10, [99999], result=Refused(INTERNAL_ERROR)),
    on_tiny("send_key", 9, 10, [30]),
    on_tiny("list_vcpus"),
    on_tiny("pin_vcpu", 0, 1, LIVE),
    on_tiny("pin_vcpu", 0, 0, LIVE | CONFIG),
    on_tiny("pin_vcpu", 5, 0, LIVE, result=Refused(INVALID_ARG)),
    on_tiny("vcpus", 0, result=1),
    on_tiny("vcpus", MAXIMUM, result=2),
    on_tiny("vcpus", GUEST_CPUS, result=Refused(AGENT_UNRESPONSIVE)),
    on_tiny("set_n_vcpus", 2, LIVE),
    on_tiny("vcpus", LIVE, result=2),
    on_tiny("vcpus", CONFIG, result=1),
    on_tiny("set_n_vcpus", 3, LIVE, result=Refused(INVALID_ARG)),
    on_tiny("set_memory", 100000000, LIVE, result=Refused(INVALID_ARG)),
    on_tiny("set_memory", 65536, LIVE),
    on_tiny("set_memory", 32768, CONFIG),
    on_tiny("set_memory", 65536, MAXIMUM, result=Refused(INVALID_OPERATION)),
    # The daemon has no control groups, which differ from machine to machine.
    on_tiny("memory_parameters", 0, result=Refused(INVALID_OPERATION)),
    on_tiny("memory_parameters", LIVE, result=Refused(INVALID_OPERATION)),
    on_tiny("set_memory_parameters", {"hard_limit": 1000000}, CONFIG),
    on_tiny("set_memory_parameters", {"hard_limit": 1000000}, LIVE, result=Refused(INVALID_OPERATION)),
    on_tiny("set_metadata", TITLE, "live", None, None, LIVE),
    on_tiny("metadata", TITLE, None, 0, result="live"),
    on_tiny("metadata", TITLE, None, CONFIG, result=Refused(NO_DOMAIN_METADATA)),
    on_tiny("set_metadata", DESCRIPTION, "both", None, None, LIVE | CONFIG),
    on_tiny("metadata", DESCRIPTION, None, CONFIG, result="both"),
    on_tiny("monitor_command", '{"execute": "query-status"}'),
    on_tiny("monitor_command", '{"execute": "nonsense"}'),
    on_tiny("monitor_command", "nonsense", result=Refused(INTERNAL_ERROR)),
    on_tiny("inject_nmi"),
    on_tiny("open_graphics", 0, 1, result="RFB "),
    on_tiny("open_graphics", 5, 0, result=Refused(INTERNAL_ERROR)),
    on_tiny("open_graphics_fd", 0, 1, result="RFB "),
    on_tiny("open_graphics_fd", 5, 0, result=Refused(INTERNAL_ERROR)),
    on_tiny("time", result=Refused(AGENT_UNRESPONSIVE)),
    on_tiny("set_time", 1, 0, result=Refused(AGENT_UNRESPONSIVE)),
    on_tiny("freeze", result=Refused(AGENT_UNRESPONSIVE)),
    on_tiny("thaw", result=Refused(AGENT_UNRESPONSIVE)),
    on_tiny("rename", "x", result=Refused(INVALID_OPERATION)),
    on_tiny("suspend", state=PAUSED, events=(SUSPENDED,)),
    on_tiny("suspend"),
    on_tiny("resume", state=UNPAUSED, events=(RESUMED,)),
    on_tiny("resume", result=Refused(INVALID_OPERATION)),
    on_tiny("reset", state=UNPAUSED),
    on_tiny("console_says", "", "TINY-READY"),
    on_tiny("reboot"),
    on_tiny("console_says", "", "TINY-READY"),
    on_tiny("undefine", events=(REMOVED,)),
    Step("define", (XML,), subject=UUID, events=(UPDATED,)),
    on_tiny("shutdown", state=SHUT_DOWN, events=(GUEST_SHUT_DOWN, STOPPED_SHUT_DOWN)),
    on_tiny("console_ends"),
    on_tiny("start", state=BOOTED, events=(RESUMED, STARTED)),
    on_tiny("destroy", state=DESTROYED, events=(HOST_SHUT_DOWN, STOPPED_DESTROYED)),
    on_tiny("destroy", result=Refused(INVALID_OPERATION)),
]

TRANSIENT = [
    Step("create", (XML, START_PAUSED), subject=UUID, state=PAUSED, events=(STARTED, SUSPENDED)),
    on_tiny("undefine", state=PAUSED, events=(REMOVED,)),
    on_tiny("set_autostart", True, result=Refused(INVALID_OPERATION)),
    on_tiny("set_n_vcpus", 1, CONFIG, result=Refused(INVALID_OPERATION)),
    on_tiny("undefine", result=Refused(INVALID_OPERATION)),
    on_tiny("destroy", events=(HOST_SHUT_DOWN, STOPPED_DESTROYED)),
    on_tiny("destroy", result=Refused(NO_DOMAIN)),
    Step("create", (definition(kernel="/none"),), result=Refused(INTERNAL_ERROR)),
    Step("create", (definition("second", OTHER), AUTODESTROY), subject=OTHER, state=BOOTED, events=(RESUMED, STARTED)),
    on_other("destroy", events=(HOST_SHUT_DOWN, STOPPED_DESTROYED)),
    Step(
        "create",
        (definition("second", OTHER), START_PAUSED | AUTODESTROY),
        subject=OTHER,
        state=PAUSED,
        events=(STARTED, SUSPENDED),
    ),
    Step("define", (definition(),), subject=UUID, state=OFF, events=(ADDED,)),
    Step("names", (0,), result=["second", "tiny"]),
    Step("names", (1,), result=["second"]),
    Step("names", (4,), result=["tiny"]),
    Step("names", (8,), result=["second"]),
    on_other("console", None, 0),
    on_other("resume", state=UNPAUSED, events=(RESUMED,)),
    on_other("console_says", "", "TINY-READY"),
    on_other("shutdown", events=(GUEST_SHUT_DOWN, STOPPED_SHUT_DOWN)),
    Step("create_with_file", (definition("second", OTHER),), result=Refused(NO_SUPPORT)),
]

LOOKING = [
    Step("names", (0,), result=["tiny"], read_only=True),
    denied("define", XML),
    Step("xml", (0,), subject=UUID, read_only=True),
    denied("xml", 1, subject=UUID),
    denied("start", subject=UUID),
    denied("screenshot", 0, subject=UUID),
    denied("monitor_command", "{}", subject=UUID),
    on_tiny("undefine", events=(REMOVED,)),
]


def missing():
    """Returns what is missing on this machine."""
    if not shutil.which("qemu-system-x86_64"):
        return "there is no qemu-system-x86_64"
    return privileged.missing()


SUITE = Suite(URI, HOST + DEFINING + OFF_TOO_LONG + LIFE + TRANSIENT + LOOKING, missing=missing)
