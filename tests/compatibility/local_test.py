"""Suite of the test drivers, libvirt's and ours, each in its own process."""

from steps import *

UUID = "6695eb01-f6a4-8304-79aa-97f2502e193f"
NEW = "11111111-2222-4333-8444-555555555555"
XML = (
    f"<domain type='test'><name>new</name><uuid>{NEW}</uuid><memory>4096</memory>"
    "<currentMemory>2048</currentMemory><vcpu current='2'>4</vcpu><os><type>hvm</type></os>{}</domain>"
)
TITLE = 1

on_test, on_new = about(UUID), about(NEW)

SAME_CODE = "the state is wrong, nothing is broken inside: QEMU's driver says so too"

TRANSIENT = "a transient domain can't start with the host"

SUITE = Suite("test:///default", [
    Step("version", result=2),
    Step("node_info", result=["i686", 3072, 16, 1400, 2, 2, 2, 2]),
    Step("max_vcpus", (None,), result=32),
    Step("free_memory", result=3145728),
    Step("cells_free_memory", (0, 9), result=[2097152, 4194304]),
    Step("cells_free_memory", (1, 1), result=[4194304]),
    Step("cells_free_memory", (2, 1), result=Refused(INVALID_ARG)),
    Step("names", (0,), result=["test"]),
    Step("names", (2,), result=[]),
    Step("lookup_name", ("nope",), result=Refused(NO_DOMAIN)),
    Step("lookup_id", (99,), result=Refused(NO_DOMAIN)),
    Step("lookup_uuid", (NEW,), result=Refused(NO_DOMAIN)),
    Step("lookup_uuid", ("66",), result=Refused(INVALID_ARG)),
    on_test("memory", result=[8388608, 2097152], state=RUNNING_UNKNOWN),
    on_test("start", result=Refused(INTERNAL_ERROR), ours=Refused(INVALID_OPERATION), why=SAME_CODE),
    on_test("resume", result=Refused(INTERNAL_ERROR), ours=Refused(INVALID_OPERATION), why=SAME_CODE),
    on_test("suspend", state=PAUSED, events=(SUSPENDED,)),
    on_test("suspend", result=Refused(INTERNAL_ERROR), ours=Refused(INVALID_OPERATION), why=SAME_CODE),
    on_test("resume", state=UNPAUSED, events=(RESUMED,)),
    on_test("reboot", state=BOOTED),
    on_test("shutdown", state=SHUT_DOWN, events=(STOPPED_SHUT_DOWN,)),
    on_test("reboot", result=Refused(INVALID_OPERATION)),
    on_test("reset", result=Refused(INVALID_OPERATION)),
    on_test("destroy", result=Refused(INVALID_OPERATION), state=SHUT_DOWN),
    on_test("rename", "other", state=SHUT_DOWN, events=(RENAMED_AWAY, RENAMED)),
    on_test("rename", "other", result=Refused(INVALID_OPERATION)),
    on_test("rename", "a/b", result=Refused(XML_ERROR)),
    on_test("start", state=BOOTED, events=(STARTED,)),
    on_test("rename", "x", result=Refused(INVALID_OPERATION)),
    on_test("destroy", state=DESTROYED, events=(STOPPED_DESTROYED,)),
    on_test("undefine", events=(REMOVED,)),
    on_test("start", result=Refused(NO_DOMAIN)),
    Step("define", ("<domain",), result=Refused(XML_DETAIL)),
    Step("define", ("<node/>",), result=Refused(XML_ERROR)),
    Step("define", ("<domain type='test'/>",), result=Refused(NO_NAME)),
    Step("define", (XML.format("").replace("'test'", "'foo'"),), result=Refused(CONFIG_UNSUPPORTED)),
    Step("define", (XML.format(""),), result="new", subject=NEW, state=OFF, events=(ADDED,)),
    Step("define", (XML.format(""),), result="new", subject=NEW, state=OFF, events=(UPDATED,)),
    Step("define", (XML.format("").replace("1111-", "1112-"),), result=Refused(OPERATION_FAILED)),
    Step("define", (XML.format("").replace(">new<", ">old<"),), result=Refused(OPERATION_FAILED)),
    on_new("set_memory", 1024, 0, state=OFF),
    on_new("set_memory", 9999, 0, result=Refused(INVALID_ARG)),
    on_new("set_memory", 512, 1, result=Refused(INVALID_OPERATION)),
    on_new("set_memory", 512, 4),
    on_new("memory", result=[512, 512]),
    on_new("vcpus", 0, result=2),
    on_new("vcpus", 4, result=4),
    on_new("set_n_vcpus", 3, 0),
    on_new("set_n_vcpus", 9, 2, result=Refused(INVALID_ARG)),
    on_new("set_n_vcpus", 3, 4, result=Refused(INVALID_ARG)),
    on_new("set_n_vcpus", 33, 6, result=Refused(INVALID_ARG)),
    on_new("metadata", TITLE, None, 0, result=Refused(NO_DOMAIN_METADATA)),
    on_new("set_metadata", TITLE, "a\nb", None, None, 0, result=Refused(INVALID_ARG)),
    on_new("set_metadata", TITLE, "a title", None, None, 0),
    on_new("metadata", TITLE, None, 0, result="a title"),
    Step("create", (XML.format(""),), result="new", subject=NEW, state=BOOTED, events=(STARTED,)),
    Step("create", (XML.format(""),), result=Refused(INVALID_OPERATION)),
    on_new("freeze", result=2),
    on_new("thaw", result=2),
    on_new("undefine", state=BOOTED, events=(REMOVED,)),
    on_new("set_autostart", True, ours=Refused(INVALID_OPERATION), why=TRANSIENT, unlike={"facts": TRANSIENT}),
    on_new("destroy", events=(STOPPED_DESTROYED,)),
    on_new("destroy", result=Refused(NO_DOMAIN)),
], same_words=False, needs_daemon=False, other_facts={"os-type": "libvirt says linux, whatever the definition says"})
