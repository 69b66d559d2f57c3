"""Suite of what else domains and hosts of libvirtd's QEMU driver can do, by libvirt's client and by ours."""

import rpc_qemu
import tuning
from rpc_qemu import CONFIG, LIVE, UUID
from steps import *

DISKS = (
    "<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='/var/lib/libvirt/images/a'/>"
    "<target dev='vda' bus='virtio'/></disk>"
)
XML = rpc_qemu.definition(devices=rpc_qemu.DEVICES)

# That a definition has other devices is told since then.
TELLS = ((11, 3), SOME, (UPDATED,))

on_tiny = about(UUID)

HOST = [
    Step("libvirt_version"),
    Step("secure", result=1),
    Step("encrypted", result=0),
    Step("cpu_map"),
    Step("cpu_stats", (-1,)),
    Step("cpu_stats", (0,)),
    Step("cpu_stats", (99999,), result=Refused(INVALID_ARG)),
    Step("memory_stats", (-1,)),
    Step("memory_stats", (9999,), result=Refused(INVALID_ARG)),
    Step("security_model"),
    Step("compare_cpu", ("<cpu><arch>x86_64</arch><model>qemu64</model></cpu>",)),
    Step("compare_cpu", ("<cpu>",), result=Refused(XML_DETAIL)),
]

OFF_DOMAIN = [
    Step("define", (XML,), result="tiny", subject=UUID, state=OFF, events=(ADDED,)),
    on_tiny("attach", DISKS, CONFIG, later=TELLS),
    on_tiny("attach", DISKS, CONFIG, result=Refused(INVALID_OPERATION)),
    on_tiny("block_tune", "vda", CONFIG),
    on_tiny("set_block_tune", "vda", {"total_bytes_sec": 4096}, CONFIG),
    on_tiny("block_tune", "vda", CONFIG),
    on_tiny("block_tune", "none", CONFIG, result=Refused(INVALID_ARG)),
    on_tiny("numa", CONFIG),
    on_tiny("emulator_pin", CONFIG),
    on_tiny("vcpu_pins", CONFIG),
    on_tiny("add_io_thread", 1, CONFIG),
    on_tiny("add_io_thread", 1, CONFIG, result=Refused(INVALID_ARG)),
    on_tiny("io_threads", CONFIG, result=[1]),
    on_tiny("delete_io_thread", 1, CONFIG),
    on_tiny("detach", DISKS, CONFIG, later=TELLS),
    on_tiny("lifecycle", 0, 1, CONFIG),
    on_tiny("control", result=Refused(INVALID_OPERATION)),
    on_tiny("updated", result=0),
]

RUNNING = [
    on_tiny("start", state=BOOTED, events=(RESUMED, STARTED)),
    on_tiny("disk_errors", result=0),
    on_tiny("messages"),
    on_tiny("updated", result=0),
    on_tiny("vcpu_pins", LIVE),
    on_tiny("emulator_pin", LIVE),
    on_tiny("add_io_thread", 3, LIVE),
    on_tiny("io_threads", LIVE, result=[3]),
    on_tiny("delete_io_thread", 3, LIVE),
    on_tiny("nic_stats", "none", result=Refused(INVALID_ARG)),
    on_tiny("block_info", "none", result=Refused(INVALID_ARG)),
    on_tiny("peek_memory", 1 << 20, 16, result=16),
    on_tiny("hostname_of", result=Refused(AGENT_UNRESPONSIVE)),
    on_tiny("filesystems", result=Refused(AGENT_UNRESPONSIVE)),
    on_tiny("set_password", "user", "word", result=Refused(AGENT_UNRESPONSIVE)),
    on_tiny("addresses", 0, result=[]),
    on_tiny("labels"),
    on_tiny("wakeup", result=Refused(INTERNAL_ERROR)),
    denied("add_io_thread", 8, LIVE, subject=UUID),
    on_tiny("destroy", state=DESTROYED, events=(STOPPED_DESTROYED,)),
    on_tiny("undefine", events=(REMOVED,)),
]

SUITE = Suite(
    rpc_qemu.URI,
    HOST + OFF_DOMAIN + RUNNING,
    sides=tuning.SIDES,
    watched=False,
    missing=rpc_qemu.missing,
)
