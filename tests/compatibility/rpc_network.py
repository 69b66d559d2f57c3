"""Suite of the networks of libvirtd's network driver and their ports, by libvirt's client and by ours."""

import networks
from steps import *

UUID, OTHER = "11111111-2222-4333-8444-555555555555", "11111111-2222-4333-8444-666666666666"
NOTHING, RECLAIM = "11111111-2222-4333-8444-777777777777", 1
NO_NETWORK, NO_PORT, PORT_EXISTS, INVALID_MAC = 43, 107, 106, 44
DEFINED, UNDEFINED, STARTED, STOPPED = ("defined",), ("undefined",), ("started",), ("stopped",)
# It needs no DHCP server, which not every machine has.
NETWORK = f"<network><name>new</name><uuid>{UUID}</uuid><forward mode='bridge'/><bridge name='br-new'/></network>"


def port(uuid, mac="52:54:00:00:00:01", more=""):
    return (
        f"<networkport><uuid>{uuid}</uuid><owner><name>a</name><uuid>{OTHER}</uuid></owner><mac address='{mac}'/>"
        f"{more}</networkport>"
    )


on_new = about("new")

LIFE = [
    Step("networks", (0,), result=[]),
    Step("define", (NETWORK,), result="new", subject="new", events=(DEFINED,)),
    on_new("xml", 1),
    on_new("ports", result=Refused(INVALID_OPERATION)),
    on_new("create_port", port(UUID), result=Refused(INVALID_OPERATION)),
    on_new("start", events=(STARTED,)),
    on_new("xml", 0),
]

PORTS = [
    on_new("ports", result=[]),
    on_new("create_port", port(UUID), result="new"),
    on_new("create_port", port(UUID), result=Refused(PORT_EXISTS)),
    on_new("create_port", port(OTHER, more="<bandwidth><inbound average='7'/></bandwidth>"), result="new"),
    on_new("create_port", port(NOTHING), RECLAIM, result=Refused(INVALID_ARG)),
    on_new("create_port", "<networkport/>", result=Refused(INTERNAL_ERROR)),
    on_new("create_port", "<networkport>", result=Refused(XML_DETAIL)),
    on_new("create_port", port("66"), result=Refused(INTERNAL_ERROR)),
    on_new("ports", result=[UUID, OTHER]),
    on_new("find_port", UUID, result=UUID),
    on_new("find_port", UUID.replace("1", "0"), result=Refused(NO_PORT)),
    on_new("find_port", "66", result=Refused(INVALID_ARG), unlike=OURS),
    on_new("port_xml", UUID),
    on_new("port_limits", UUID, result={}),
    on_new("port_limits", OTHER),
    # python-libvirt sets only what a port has already.
    on_new("limit_port", OTHER, "inbound.average", 1000),
    on_new("port_limits", OTHER),
    on_new("leases", result=[]),
    on_new("leases", "66", result=Refused(INVALID_MAC)),
    denied("delete_port", UUID, subject="new"),
    denied("create_port", port(UUID), subject="new"),
    on_new("delete_port", OTHER),
    on_new("port_xml", OTHER, result=Refused(NO_PORT)),
]

END = [
    on_new("destroy", events=(STOPPED,)),
    on_new("undefine", events=(UNDEFINED,)),
    on_new("ports", result=Refused(NO_NETWORK)),
]

SUITE = Suite("qemu:///system?socket=@socket@", LIFE + PORTS + END, sides=networks.SIDES)
