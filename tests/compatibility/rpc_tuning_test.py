"""Suite of what else domains and hosts of libvirtd's test driver can do, by libvirt's client and by ours."""

import tuning
from rpc_test import CONFIG, LIVE, UUID
from steps import *

DISK = "<disk type='file' device='disk'><source file='/x'/><target dev='vdz' bus='virtio'/></disk>"
IO_LIMITED = {"total_bytes_sec": 4096}

on_test = about(UUID)

HOST = [
    Step("libvirt_version"),
    Step("secure", result=1),
    Step("encrypted", result=0),
    Step("cpu_map"),
    Step("cpu_stats", (-1,)),
    Step("memory_stats", (-1,), result=Refused(NO_SUPPORT)),
    Step("security_model", result=["testSecurity", ""]),
    Step("sysinfo"),
    Step("free_pages", ([4, 2048], 0, 2), result=Refused(INTERNAL_ERROR), later=((11, 3), SOME)),
    Step("compare_cpu", ("<cpu><arch>x86_64</arch><model>qemu64</model></cpu>",), result=Refused(NO_SUPPORT)),
]

DOMAIN = [
    on_test("scheduler", result="fair"),
    # It does not know the flag that libvirt's library adds by itself.
    on_test("scheduler_parameters", result=Refused(INVALID_ARG)),
    on_test("block_tune", "vda"),
    on_test("block_tune", "none", result=Refused(INVALID_ARG)),
    on_test("set_block_tune", "vda", IO_LIMITED, LIVE, result=Refused(INVALID_ARG)),
    on_test("block_tune", "vda"),
    on_test("numa"),
    on_test("traffic", "none", result=Refused(INVALID_ARG)),
    on_test("emulator_pin"),
    on_test("vcpu_pins"),
    on_test("io_threads"),
    on_test("add_io_thread", 7, LIVE),
    on_test("add_io_thread", 7, LIVE, result=Refused(INVALID_ARG)),
    on_test("io_threads"),
    on_test("delete_io_thread", 7, LIVE),
    on_test("delete_io_thread", 9, LIVE, result=Refused(INVALID_ARG)),
    on_test("block_info", "vda"),
    on_test("block_info", "none", result=Refused(INVALID_ARG)),
    on_test("control"),
    on_test("disk_errors"),
    on_test("messages"),
    on_test("updated"),
    on_test("hostname_of"),
    on_test("filesystems"),
    on_test("addresses", 1),
    on_test("set_password", "user", "word"),
    on_test("lifecycle", 0, 1, CONFIG),
    on_test("wakeup", result=Refused(NO_SUPPORT)),
    on_test("labels", result=Refused(INTERNAL_ERROR), later=((11, 3), Refused(NO_SUPPORT)), ours=Refused(NO_SUPPORT),
            why="old daemons lose the error"),
    on_test("attach", DISK, LIVE, result=Refused(NO_SUPPORT), later=((10, 0), 0)),
    on_test("detach", DISK, LIVE, result=Refused(NO_SUPPORT)),
    denied("add_io_thread", 8, LIVE, subject=UUID),
]

SUITE = Suite("test+unix:///default?socket=@socket@", HOST + DOMAIN, sides=tuning.SIDES, watched=False)
