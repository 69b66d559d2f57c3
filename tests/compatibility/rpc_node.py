"""A host of a libvirtd's test driver that a file describes: each connection has one for itself."""

from rpc_test import CONFIG, DEFINING, MAXIMUM, METADATA, TITLE, TRANSIENT
from steps import *

ON, CRASHED = "22222222-2222-4333-8444-555555555555", "22222222-2222-4333-8444-666666666666"


def domain(name, uuid, state):
    return (
        "<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>"
        f"<name>{name}</name><uuid>{uuid}</uuid><title>{name} ü</title><memory>8192</memory><vcpu current='3'>7</vcpu>"
        f"<os><type>hvm</type></os><test:runstate>{state}</test:runstate></domain>"
    )


NODE = (
    "<node><cpu><mhz>2500</mhz><model>model-of-thirty-one-characters!</model><active>6</active><nodes>1</nodes>"
    "<sockets>1</sockets><cores>3</cores><threads>2</threads></cpu><memory>1000000</memory>"
    + domain("paused", ON, 3)
    + domain("crashed", CRASHED, 6)
    + "</node>"
)

on_paused, on_crashed = about(ON), about(CRASHED)

FOUND = [
    Step("node_info"),
    Step(
        "free_memory",
        result=0,
        ours=Refused(INTERNAL_ERROR),
        why="the daemon cannot say 0, which is an error to it; python-libvirt takes errors for 0",
    ),
    Step("cells_free_memory", (0, 4), result=Refused(INVALID_ARG)),
    Step("names", (0,), result=["crashed", "paused"]),
    Step("names", (32,), result=["paused"]),
    Step("all_stats", (0, 0)),
    on_paused("state_and_vcpus", result=[3, 3], state=(3, 0)),
    on_paused("vcpus", CONFIG | MAXIMUM, result=7),
    on_paused("metadata", TITLE, None, 0, result="paused ü"),
    on_paused("resume", state=UNPAUSED, events=(RESUMED,)),
    on_paused("destroy", state=DESTROYED, events=(STOPPED_DESTROYED,)),
    on_paused("undefine", events=(REMOVED,)),
    on_crashed("state_and_vcpus", result=[6, 3]),
    on_crashed("destroy", state=DESTROYED, events=(STOPPED_DESTROYED,)),
    on_crashed("undefine", events=(REMOVED,)),
]

SUITE = Suite(
    "test+unix://@folder@/node.xml?socket=@socket@",
    FOUND + DEFINING + METADATA + TRANSIENT[:2],
    watched=False,
    files={"node.xml": NODE},
)
