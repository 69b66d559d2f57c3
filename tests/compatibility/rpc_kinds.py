"""Suite of secrets, network filters, node devices and interfaces of a libvirtd's own drivers, by libvirt's client and by
ours."""

import kinds
from steps import *

URI = "qemu:///system?socket=@socket@"
UUID, OTHER = "11111111-2222-4333-8444-555555555555", "11111111-2222-4333-8444-666666666666"
NO_NODE_DEVICE, NO_NWFILTER, INVALID_SECRET, NO_SECRET = 53, 62, 65, 66
NO_NWFILTER_BINDING = 101
DEFINED, UNDEFINED, VALUE = ("defined",), ("undefined",), ("value-changed",)


def secret(uuid, volume, attributes=""):
    return (
        f"<secret {attributes}><uuid>{uuid}</uuid><description>of {volume}</description>"
        f"<usage type='volume'><volume>{volume}</volume></usage></secret>"
    )


on_secret, on_private = about(f"secret:{UUID}"), about(f"secret:{OTHER}")
on_filter = about("filter:virgo")
FILTER = f"<filter name='virgo' chain='root'><uuid>{UUID}</uuid><rule action='drop' direction='out'/></filter>"

SECRETS = [
    Step("secret_uses", (0,), result=[]),
    Step("define_secret", (secret(UUID, "/a"),), result="/a", subject=f"secret:{UUID}", events=(DEFINED,)),
    Step("define_secret", (secret(OTHER, "/a"),), result=Refused(INTERNAL_ERROR)),
    Step("define_secret", ("<secret",), result=Refused(XML_DETAIL)),
    Step("find_secret", (UUID,), result="/a"),
    Step("find_secret", (OTHER,), result=Refused(NO_SECRET)),
    Step("find_use", (1, "/a"), result=UUID),
    Step("find_use", (2, "/a"), result=Refused(NO_SECRET)),
    on_secret("value", result=Refused(NO_SECRET)),
    on_secret("set_value", "a value", events=(VALUE,)),
    on_secret("value", result="a value"),
    on_secret("xml"),
    Step(
        "define_secret",
        (secret(OTHER, "/b", "ephemeral='yes' private='yes'"),),
        result="/b",
        subject=f"secret:{OTHER}",
        events=(DEFINED,),
    ),
    *[Step("secret_uses", (1 << bit,)) for bit in range(4)],
    unknown_flag("secret_uses", 1 << 9),
    on_private("set_value", "x", events=(VALUE,)),
    on_private("value", result=Refused(INVALID_SECRET)),
    on_private("undefine", events=(UNDEFINED,)),
    on_private("xml", result=Refused(NO_SECRET)),
    denied("value", subject=f"secret:{UUID}"),
    denied("set_value", "x", subject=f"secret:{UUID}"),
    on_secret("undefine", events=(UNDEFINED,)),
]

FILTERS = [
    Step("find_filter", ("virgo",), result=Refused(NO_NWFILTER)),
    Step("define_filter", (FILTER,), result="virgo", subject="filter:virgo"),
    Step("define_filter", (FILTER.replace(UUID, OTHER),), result=Refused(OPERATION_FAILED)),
    Step("define_filter", (FILTER.replace("virgo", "other"),), result=Refused(OPERATION_FAILED)),
    Step("define_filter", ("<filter/>",), result=Refused(INTERNAL_ERROR)),
    Step("find_filter_uuid", (UUID,), result="virgo"),
    Step("find_filter_uuid", (OTHER,), result=Refused(NO_NWFILTER)),
    on_filter("xml"),
    Step("find_binding", ("vnet0",), result=Refused(NO_NWFILTER_BINDING)),
    Step("create_binding", ("<filterbinding/>",), result=Refused(INTERNAL_ERROR)),
    denied("undefine", subject="filter:virgo"),
    on_filter("undefine"),
    on_filter("xml", result=Refused(NO_NWFILTER)),
]

HOST = [
    Step("device_names", (0,)),
    *[Step("device_names", (1 << bit,)) for bit in (*range(22), 30, 31)],
    Step("find_device", ("computer",), result="computer"),
    Step("find_device", ("none",), result=Refused(NO_NODE_DEVICE)),
    about("device:computer")("xml"),
    about("device:computer")("parent", result=0),
    about("device:computer")("capabilities", result=["system"]),
    Step("find_scsi_host", ("1", "2"), result=Refused(INTERNAL_ERROR)),
    denied("destroy", subject="device:computer"),
    *[Step("interface_names", (flags,)) for flags in (0, 1, 2)],
    Step("begin", result=Refused(NO_SUPPORT)),
]

SUITE = Suite(URI, SECRETS + FILTERS + HOST, sides=kinds.SIDES, watched=False)
