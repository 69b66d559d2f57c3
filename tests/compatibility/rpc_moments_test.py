"""Suite of the snapshots and checkpoints of libvirtd's test driver, by libvirt's client and by ours."""

import moments
from steps import *

URI = "test+unix:///default?socket=@socket@"
NO_DOMAIN_SNAPSHOT, NO_DOMAIN_CHECKPOINT = 72, 103
# Flags.
ROOTS = DESCENDANTS = CHILDREN = REDEFINE = RUNNING = 1
PAUSED_THEN, LEAVES, CHILDREN_ONLY = 2, 4, 4
CURRENT, NO_DOMAIN, SIZE = 2, 2, 4


def snapshot(name, inside=""):
    return f"<domainsnapshot><name>{name}</name>{inside}</domainsnapshot>"


def checkpoint(name, inside=""):
    return f"<domaincheckpoint><name>{name}</name>{inside}</domaincheckpoint>"


on_a, on_b, on_c = (about(f"snapshot:{name}") for name in "abc")
on_x, on_y, on_z = (about(f"checkpoint:{name}") for name in "xyz")


def make(name, xml=None, flags=0, **expected):
    return Step("create_snapshot", (xml or snapshot(name), flags), result=name, subject=f"snapshot:{name}", **expected)


SNAPSHOTS = [
    Step("snapshots", (0,), result=[]),
    Step("current_snapshot", result=Refused(NO_DOMAIN_SNAPSHOT)),
    make("a", snapshot("a", "<description>first &amp; last</description>")),
    Step("suspend"),
    make("b"),
    Step("destroy"),
    make("c"),
    make("é/ '&<>", snapshot("é/ '&amp;&lt;>")),
    Step("snapshots", (0,), result=sorted(["a", "b", "c", "é/ '&<>"])),
    Step("snapshots", (ROOTS,), result=["a"]),
    Step("snapshots", (LEAVES,), result=["é/ '&<>"]),
    Step("snapshots", (1 << 5,)),
    unknown_flag("snapshots", 1 << 20),
    Step("current_snapshot", result="é/ '&<>"),
    Step("find_snapshot", ("b",), result="b"),
    Step("find_snapshot", ("none",), result=Refused(NO_DOMAIN_SNAPSHOT)),
    on_b("parent", result="a"),
    on_a("parent", result=Refused(NO_DOMAIN_SNAPSHOT)),
    on_a("children", 0, result=["b"]),
    on_b("children", DESCENDANTS, result=sorted(["c", "é/ '&<>"])),
    on_a("xml", 0),
    on_a("revert", 0),
    on_c("revert", 0),
    on_b("revert", RUNNING),
    on_b("revert", PAUSED_THEN),
    on_b("revert", RUNNING | PAUSED_THEN, result=Refused(INVALID_ARG)),
    make("d"),
    Step("create_snapshot", (snapshot("d"), 0), result=Refused(OPERATION_FAILED)),
    Step("create_snapshot", (snapshot("e"), CURRENT), result=Refused(INVALID_ARG)),
    Step("create_snapshot", ("<domainsnapshot>", 0), result=Refused(XML_DETAIL)),
    Step("create_snapshot", (snapshot("e"), REDEFINE), result=Refused(INTERNAL_ERROR)),
    Step("create_checkpoint", (checkpoint("x"), 0), result=Refused(OPERATION_UNSUPPORTED)),
    on_b("delete", 0),
    on_c("parent", result="a"),
    on_b("delete", 0, result=Refused(NO_DOMAIN_SNAPSHOT)),
    on_b("revert", 0, result=Refused(NO_DOMAIN_SNAPSHOT)),
    on_b("xml", 0, result=Refused(NO_DOMAIN_SNAPSHOT)),
    on_a("delete", CHILDREN | CHILDREN_ONLY, result=Refused(INVALID_ARG)),
    on_c("delete", CHILDREN),
    on_a("delete", CHILDREN_ONLY),
    on_a("delete", CHILDREN),
    Step("snapshots", (0,), result=[]),
    denied("create_snapshot", snapshot("a"), 0),
]

CHECKPOINTS = [
    Step("checkpoints", (0,), result=[]),
    Step("destroy"),
    Step("create_checkpoint", (checkpoint("x"), 0), result=Refused(OPERATION_UNSUPPORTED)),
    Step("start"),
    Step("create_checkpoint", (checkpoint("x", "<description>d</description>"), 0), result="x", subject="checkpoint:x"),
    *[Step("create_checkpoint", (checkpoint(name), 0), result=name, subject=f"checkpoint:{name}") for name in "yz"],
    Step("create_checkpoint", (checkpoint("z"), 0), result=Refused(OPERATION_FAILED)),
    Step("create_checkpoint", (checkpoint("a/b"), 0), result=Refused(XML_INVALID_SCHEMA)),
    Step("create_checkpoint", (checkpoint("w", "<disks><disk name='sdz'/></disks>"), 0), result=Refused(CONFIG_UNSUPPORTED)),
    Step("create_checkpoint", (checkpoint("w"), 4), result=Refused(INVALID_ARG)),
    Step("create_snapshot", (snapshot("a"), 0), result=Refused(OPERATION_UNSUPPORTED)),
    Step("checkpoints", (ROOTS,), result=["x"]),
    Step("checkpoints", (LEAVES,), result=["z"]),
    unknown_flag("checkpoints", 1 << 20),
    Step("find_checkpoint", ("y",), result="y"),
    Step("find_checkpoint", ("none",), result=Refused(NO_DOMAIN_CHECKPOINT)),
    on_z("parent", result="y"),
    on_x("parent", result=Refused(NO_DOMAIN_CHECKPOINT)),
    on_x("children", DESCENDANTS, result=["y", "z"]),
    on_x("xml", NO_DOMAIN),
    on_x("xml", SIZE),
    on_y("delete", 0),
    on_z("parent", result="x"),
    on_y("xml", 0, result=Refused(NO_DOMAIN_CHECKPOINT)),
    on_x("delete", CHILDREN_ONLY),
    on_x("delete", CHILDREN),
    denied("create_checkpoint", checkpoint("x"), 0),
]

# libvirt tells nothing of them: others do not see what is done.
SUITE = Suite(URI, SNAPSHOTS + CHECKPOINTS, sides=moments.SIDES, watched=False)
