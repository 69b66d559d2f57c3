"""Suite of the networks of libvirtd's test driver, by libvirt's client and by ours."""

import networks
from steps import *

URI = "test+unix:///default?socket=@socket@"
UUID = "dd8fe884-6c02-601e-7551-cca97df1c5df"
NEW = "11111111-2222-4333-8444-555555555555"
NO_NETWORK = 43
# libvirt's numbers of commands and sections.
MODIFY, DELETE, ADD_LAST, ADD_FIRST = 1, 2, 3, 4
BRIDGE, DHCP_HOST, PORTGROUP, DNS_HOST = 1, 4, 9, 10
DEFINED, UNDEFINED, STARTED, STOPPED = ("defined",), ("undefined",), ("started",), ("stopped",)


def network(name="new", uuid=NEW):
    return f"<network><name>{name}</name><uuid>{uuid}</uuid><bridge name='br-{name}'/></network>"


on_default, on_new = about("default"), about("new")
GROUP, HOST = "<portgroup name='group'/>", "<host ip='192.168.7.1'><hostname>there</hostname></host>"
LEASE = "<host mac='52:54:00:00:00:01' ip='192.168.122.9'/>"

FINDING = [
    Step("networks", (0,), result=["default"]),
    *[Step("networks", (1 << bit,)) for bit in range(6)],
    unknown_flag("networks", 1 << 30),
    Step("lookup", ("default",), result="default"),
    Step("lookup", ("none",), result=Refused(NO_NETWORK)),
    Step("lookup_uuid", (UUID,), result="default"),
    Step("lookup_uuid", (NEW,), result=Refused(NO_NETWORK)),
    Step("lookup_uuid", ("df",), result=Refused(INVALID_ARG), unlike=OURS),
    on_default("xml", 0),
    on_default("xml", 1, result=Refused(INVALID_ARG)),
]

LIFE = [
    on_default("start", result=Refused(INVALID_OPERATION)),
    on_default("undefine", result=Refused(INVALID_OPERATION)),
    on_default("set_autostart", True),
    on_default("set_autostart", False),
    on_default("destroy", events=(STOPPED,)),
    on_default("start", events=(STARTED,)),
    Step("define", (network(),), result="new", subject="new", events=(DEFINED,)),
    Step("define", (network(uuid=UUID),), result=Refused(OPERATION_FAILED)),
    Step("define", ("<network/>",), result=Refused(NO_NAME)),
    Step("define", ("<network",), result=Refused(XML_DETAIL)),
    on_new("start", events=(STARTED,)),
    on_new("destroy", events=(STOPPED,)),
    on_new("undefine", events=(UNDEFINED,)),
    on_new("start", result=Refused(NO_NETWORK)),
    Step("create", (network(),), result="new", subject="new", events=(STARTED,)),
    on_new("destroy", events=(STOPPED,)),
]

UPDATING = [
    on_default("update", ADD_LAST, PORTGROUP, -1, GROUP, 0),
    on_default("update", ADD_LAST, PORTGROUP, -1, GROUP, 0, result=Refused(INVALID_OPERATION)),
    on_default("update", DELETE, PORTGROUP, -1, "<portgroup name='none'/>", 0, result=Refused(INVALID_OPERATION)),
    on_default("update", ADD_FIRST, DNS_HOST, -1, HOST, 0),
    on_default("update", MODIFY, DNS_HOST, -1, HOST, 0, result=Refused(OPERATION_UNSUPPORTED), later=((11, 3), 0)),
    on_default("update", ADD_LAST, BRIDGE, -1, "<bridge name='x'/>", 0, result=Refused(OPERATION_UNSUPPORTED)),
    on_default("update", ADD_LAST, DHCP_HOST, 0, LEASE, 3),
    on_default("update", DELETE, DHCP_HOST, 0, LEASE, 3),
    on_default("update", DELETE, PORTGROUP, -1, GROUP, 1),
    on_default("xml", 0),
]

LOOKING = [
    Step("networks", (0,), result=["default"], read_only=True),
    on_default("xml", 0, read_only=True),
    denied("define", network()),
    denied("create", network()),
    *[denied(*call, subject="default") for call in [("start",), ("destroy",), ("undefine",), ("set_autostart", True)]],
]

SUITE = Suite(URI, FINDING + LIFE + UPDATING + LOOKING, sides=networks.SIDES)
