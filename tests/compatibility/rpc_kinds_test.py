"""Suite of the node devices and interfaces of libvirtd's test driver, by libvirt's client and by ours."""

import kinds
from steps import *

URI = "test+unix:///default?socket=@socket@"
NO_INTERFACE, NO_NODE_DEVICE = 57, 53
MAC, NEW_MAC = "aa:bb:cc:dd:ee:ff", "52:54:00:00:00:02"
INTERFACE = f"<interface type='ethernet' name='eth2'><start mode='none'/><mac address='{NEW_MAC}'/></interface>"

on_computer, on_eth1, on_eth2 = about("device:computer"), about("interface:eth1"), about("interface:eth2")

DEVICES = [
    Step("device_names", (0,)),
    Step("device_names", (1,), result=["computer"]),
    Step("device_names", (1 << 4,), result=[]),
    unknown_flag("device_names", 1 << 27),
    Step("find_device", ("computer",), result="computer"),
    Step("find_device", ("none",), result=Refused(NO_NODE_DEVICE)),
    on_computer("xml"),
    on_computer("parent", result=0),
    on_computer("capabilities", result=["system"]),
    on_computer("start", result=Refused(NO_SUPPORT)),
    on_computer("undefine", result=Refused(NO_SUPPORT)),
    on_computer("set_autostart", True, result=Refused(NO_SUPPORT)),
    on_computer("detach", result=Refused(NO_SUPPORT)),
    on_computer("reset", result=Refused(NO_SUPPORT)),
    Step("find_scsi_host", ("1", "2"), result=Refused(NO_SUPPORT)),
    Step("define_device", ("<device/>",), result=Refused(NO_SUPPORT)),
    Step("create_device", ("<device>",), result=Refused(XML_DETAIL)),
]

INTERFACES = [
    Step("interface_names", (0,), result=["eth1"]),
    Step("interface_names", (1,), result=[]),
    Step("interface_names", (2,), result=["eth1"]),
    unknown_flag("interface_names", 1 << 5),
    Step("find_interface", ("eth1",), result=MAC),
    Step("find_interface", ("none",), result=Refused(NO_INTERFACE)),
    Step("find_mac", (MAC,), result="eth1"),
    Step("find_mac", ("00:00:00:00:00:00",), result=Refused(NO_INTERFACE)),
    on_eth1("xml"),
    on_eth1("start", result=Refused(INVALID_OPERATION)),
    on_eth1("destroy"),
    on_eth1("destroy", result=Refused(INVALID_OPERATION)),
    on_eth1("start"),
    Step("commit", result=Refused(INVALID_OPERATION)),
    Step("rollback", result=Refused(INVALID_OPERATION)),
    Step("begin"),
    Step("begin", result=Refused(INVALID_OPERATION)),
    Step("define_interface", (INTERFACE,), result="eth2", subject="interface:eth2"),
    Step("define_interface", ("<interface/>",), result=Refused(XML_ERROR)),
    on_eth2("start"),
    Step("commit"),
    on_eth2("undefine"),
    on_eth2("xml", result=Refused(NO_INTERFACE)),
]

LOOKING = [
    Step("interface_names", (0,), result=["eth1"], read_only=True),
    denied("begin"),
    denied("define_interface", INTERFACE),
    *[denied(call, subject="interface:eth1") for call in ("start", "destroy", "undefine")],
]

# libvirt tells nothing of interfaces: others do not see what is done.
SUITE = Suite(URI, INTERFACES + LOOKING + DEVICES, sides=kinds.SIDES, watched=False)
