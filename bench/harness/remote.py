"""Remote driver: calls, loading, events, a slow network, cancellation, and their cost."""
import dataclasses
import subprocess

from . import calls, volumes
from .bars import Bar
from .build import BENCH, Missing
from .daemon import Daemon, Qemu, node, node_of_kinds
from .rounds import Job

TOPIC = "remote"
METRICS = {
    "": ["time"],
    "blocking": ["wall", "cpu"],
    "async": ["wall", "cpu"],
    "memory": ["resident", "anonymous", "threads"],
    "events": ["rate", "delay"],
    "kinds": ["rate", "delay"],
    "kindscost": ["cpu"],
    "leak": ["growth"],
    "volume": volumes.METRICS,
}
CALLS = {
    "blocking": "fetch_info(), blocking",
    "async": "fetch_info(), async, one at a time",
    "async-1000": "fetch_info(), async, 1,000 in flight",
}
# What of the programs of the topic calls is of interest here, and its name: memory is that of so many connections.
CALLED = {**{case: case for case in CALLS}, "memory-blocking": "memory-1"}
FEW, MANY = 500, 5_000
# The classes whose lists are loaded, and of how many objects each time.
LISTED = ["networks", "interfaces", "node-devices", "storage-pools", "volumes"]
ONE, MORE = 1, 100
# How many domains are suspended, one by itself and the others at once.
SUSPENDED = 51
# The suffix of what is measured on libvirt's QEMU driver, whose statistics have everything.
REAL, MANY_REAL = f"{FEW}-qemu", f"{MANY}-qemu"
# In ms.
ROUND_TRIP = 50
# libvirt's number of STORAGE_POOL_GET_XML_DESC, which is what hangs where a question hangs.
LOST = 88
# In bytes a call: the smallest block that could leak has 24, and what the allocator keeps is no leak.
LEAK = 8
C, GLIB, GO, VIRGO = "libvirt, C", "libvirt-glib, C", "go-libvirt", "Virgo, C"


@dataclasses.dataclass
class Contender:
    name: str
    make: object
    cases: set


def contenders(build):
    every = {"many", "refresh", "events", "far", "hung", "volume"}
    return [
        Contender(C, lambda: [build.c("remote/libvirt.c", "libvirt")], every | {"stuck", "kinds"}),
        Contender(GLIB, lambda: [build.c("remote/libvirt_glib.c", "libvirt-gobject-1.0 libvirt-glib-1.0")],
                  every | {"cancel", "leak"}),
        Contender(VIRGO, lambda: [build.c("remote/virgo.c", "virgo-1")],
                  every | {"cancel", "changes", "leak", "stuck", "kinds", "lists"}),
        Contender(GO, lambda: [build.go("remote/go_libvirt.go", "github.com/digitalocean/go-libvirt")],
                  {"calls", "many", "refresh", "events", "far", "volume"}),
        Contender("python-libvirt", lambda: [build.python("libvirt"), script("python_libvirt.py")],
                  {"refresh", "events", "far", "changes", "volume"}),
        Contender("libvirt-glib, Python",
                  lambda: [build.python_with("LibvirtGObject", "1.0"), script("libvirt_glib.py")],
                  {"refresh"}),
        Contender("Virgo, Python", lambda: [build.python_with("Virgo", "1"), script("virgo.py")],
                  {"refresh", "events", "volume"}),
    ]


def jobs(build, quick, skipped):
    try:
        daemon = Daemon()
        slow, silent, lossy = daemon.network(build.python(), ROUND_TRIP, LOST)
        stir, stir_kinds = (build.c(f"remote/{name}.c", "libvirt") for name in ("stir", "stir_kinds"))
    except Missing as missing:
        skipped[TOPIC] = str(missing)
        return
    few, many, suspended = (node(daemon.folder / f"{count}.xml", count) for count in (FEW, MANY, SUSPENDED))
    one, more = (node_of_kinds(daemon.folder / f"{count}-kinds.xml", count) for count in (ONE, MORE))
    near = daemon.way()
    count, rounds = (1_000, 3) if quick else (4_000, 5)
    for name, command in calls.programs(build, TOPIC, skipped):
        arguments = [near.uri(), str(count), str(count), str(count // 1_000)]
        yield Job(TOPIC, name, [*command, *arguments], METRICS, names=CALLED, rounds=rounds)
    # What a case gets: the way to the host, what follows, and in how many rounds it is run.
    cases = [
        # Only go-libvirt has no program in the topic calls.
        ("calls", near, [str(count)], rounds),
        ("refresh", daemon.way(host=few), ["5", f"-{FEW}"], 2 if quick else 5),
        ("refresh", daemon.way(host=many), ["1", f"-{MANY}"], 0 if quick else 1),
        ("far", daemon.way(slow), [], 1 if quick else 2),
        ("changes", daemon.way(slow, suspended), [], 1 if quick else 3),
        ("cancel", near, [daemon.pid], 1 if quick else 2),
        ("hung", near, [daemon.way(silent).uri()], 1),
        ("events", near, ["100" if quick else "300", "4000"], 3 if quick else 7),
        ("kinds", near, ["300" if quick else "1500"], 1 if quick else 5),
        ("lists", daemon.way(slow, one), [f"-{ONE}"], 1 if quick else 3),
        ("lists", daemon.way(slow, more), [f"-{MORE}"], 1 if quick else 3),
        ("stuck", near, [daemon.way(lossy).uri(), "100" if quick else "300"], 1 if quick else 7),
        ("many", near, [], 1),
        ("leak", near, ["20000" if quick else "100000"], 1),
    ]
    try:
        real = Qemu(build.python("libvirt"), FEW)
        cases.append(("refresh", real.way, ["5", f"-{REAL}"], 2 if quick else 5))
        cases.append(("volume", real.way, [real.pool(volumes.MIB), "3"], 3 if quick else 7))
        if not quick:
            real = Qemu(build.python("libvirt"), MANY)
            cases.append(("refresh", real.way, ["3", f"-{MANY_REAL}"], 3))
    except Missing as missing:
        skipped[f"{TOPIC}: {FEW} domains of QEMU, and volumes"] = str(missing)
    if quick:
        skipped[f"{TOPIC}: {MANY:,} domains"] = "--quick"
    made = {}
    for contender in contenders(build):
        try:
            made[contender.name] = contender.make()
        except (Missing, subprocess.CalledProcessError) as error:
            skipped[f"{TOPIC}: {contender.name}"] = str(error)
    for case, way, rest, rounds in cases:
        for contender in contenders(build):
            if contender.name not in made or case not in contender.cases:
                continue
            # go-libvirt takes the socket by itself; who starts the other process hears of its URI from us.
            where = [way.socket, way.name] if contender.name == GO else [way.uri()]
            if case in ("events", "stuck", "kinds"):
                program = stir_kinds if case == "kinds" else stir
                where = [*where, program, way.uri()] if contender.name == GO else [program, way.uri()]
            arguments = [*where, *rest]
            yield Job(TOPIC, contender.name, [*made[contender.name], case, *arguments], METRICS, rounds=rounds)


def script(name):
    return str(BENCH / "remote" / name)


def table(samples):
    yield from table_of_calls(samples)
    least, median = (lambda *key: samples.least(TOPIC, *key)), (lambda *key: samples.median(TOPIC, *key))
    hosts = {
        FEW: f"{FEW} domains", MANY: f"{MANY:,} domains",
        REAL: f"{FEW} domains of QEMU, off", MANY_REAL: f"{MANY:,} domains of QEMU, off",
    }
    for count, title in hosts.items():
        rows = [[name, *(show(least(f"{case}-{count}", name, "time")) for case in ("load", "bulk", "each"))]
                for name in samples.contenders(TOPIC, f"load-{count}")]
        yield f"{title}, in ms, min", ["", "open and load", "again, at once", "again, one by one"], rows
    rows = [[name, show(median("events-paced", name, "delay")), show(best(samples, "events-flood", name), 0),
             show(median("events-flood", name, "delay"))]
            for name in samples.contenders(TOPIC, "events-flood")]
    yield "events", ["", "delay, one at a time, µs", "per second, all at once", "delay, all at once, µs"], rows
    rows = [[name, show(least("kindscost", name, "cpu")), show(median("kinds", name, "delay"), 0)]
            for name in samples.contenders(TOPIC, "kinds")]
    yield "500 events of a network and a pool a second, µs", ["", "CPU each, min", "delay, median"], rows
    rows = [[name, show(median("stuck-call", name, "time"), 0, 1 / 1000),
             show(median("events-stuck", name, "delay"), 0)]
            for name in samples.contenders(TOPIC, "stuck-call")]
    columns = ["", "a call about a domain", "the delay of its events"]
    yield "while questions about a pool hang, µs, median", columns, rows
    far = ("far-open", "far-xml", "far-suspend", "far-suspends")
    rows = [[name, *(show(round_trips(samples, case, name)) for case in far)]
            for name in samples.contenders(TOPIC, "far-open")]
    columns = ["", "open", "50 fetch_xml()", "a suspend()", f"{SUSPENDED - 1} suspend()"]
    yield f"over {ROUND_TRIP} ms, in round trips", columns, rows
    rows = [[list_, *(show(round_trips(samples, f"list-{list_}-{count}", VIRGO)) for count in (ONE, MORE))]
            for list_ in LISTED]
    yield f"loading a list over {ROUND_TRIP} ms, in round trips", ["", "of one", f"of {MORE}"], rows
    rows = [[name, show(median("cancel", name, "time")), show(median("hung", name, "time"))]
            for name in samples.contenders(TOPIC, "hung")]
    yield "in ms, median", ["", "cancel() to callback", "a call beside 40 hung opens"], rows
    rows = [[name, *(f"{median(f'memory-{count}', name, 'resident') / 1024:.1f}" for count in (1, 50)),
             *(f"{median(f'memory-{count}', name, 'threads'):.0f}" for count in (1, 50))]
            for name in samples.contenders(TOPIC, "memory-50")]
    yield "memory and threads", ["", "resident MiB, 1", "50 connections", "threads, 1", "50 connections"], rows
    rows = [[name, *(show(least(f"leak-{kind}", name, "growth")) for kind in ("blocking", "async"))]
            for name in samples.contenders(TOPIC, "leak-blocking")]
    yield "growth of memory, bytes a call", ["", "blocking", "async"], rows
    yield from volumes.table(samples, TOPIC, C)


def table_of_calls(samples):
    for case, title in CALLS.items():
        # libvirt's own C API has no async calls.
        base = C if case == "blocking" else GLIB
        rows = []
        for name in samples.contenders(TOPIC, case):
            wall = samples.least(TOPIC, case, name, "wall")
            beside = ratio(wall, samples.least(TOPIC, case, base, "wall"))
            rows.append([name, show(wall, 1, 1000), show(samples.median(TOPIC, case, name, "wall"), 1, 1000),
                         show(samples.least(TOPIC, case, name, "cpu"), 1, 1000), f"{1e9 / wall:,.0f}",
                         show(beside, 2)])
        yield f"{title}, through a daemon", ["", "min µs", "median µs", "CPU µs", "per second", f"÷ {base}"], rows


def show(value, digits=1, divisor=1):
    return "" if value is None else f"{value / divisor:,.{digits}f}"


def ratio(ours, theirs):
    return ours / theirs if ours and theirs else None


def best(samples, case, contender):
    return max(samples.values.get((TOPIC, case, contender, "rate"), [0]))


def round_trips(samples, case, contender):
    """Returns the round-trip time, which is that of libvirt's shortest call over the same socket."""
    return ratio(samples.least(TOPIC, case, contender, "time"), samples.least(TOPIC, "far-call", C, "time"))


def bars(samples):
    def least(case, contender, metric="time"):
        return samples.least(TOPIC, case, contender, metric)

    text = "through a daemon"
    value = ratio(least("blocking", VIRGO, "wall"), least("blocking", C, "wall"))
    yield Bar(f"blocking call, {text}, C ÷ libvirt's C API", value, 1.1)
    for peer, limit in ((GLIB, 1 / 3), ("python-libvirt", 1 / 2)):
        value = ratio(least("async-1000", VIRGO, "wall"), least("async-1000", peer, "wall"))
        yield Bar(f"async, 1,000 in flight, {text}, C ÷ {peer}", value, limit)
    yield Bar(f"refresh of {FEW} domains of QEMU, {text}, ms", least(f"bulk-{REAL}", VIRGO), 10)
    yield Bar(f"refresh of {FEW} domains of libvirt's test driver, {text}, ms", least(f"bulk-{FEW}", VIRGO), 10)
    for host, what in ((REAL, f"{FEW} domains of QEMU"), (MANY_REAL, f"{MANY:,} domains of QEMU")):
        for case, text in (("load", "open and load"), ("bulk", "refresh")):
            value = ratio(least(f"{case}-{host}", VIRGO), least(f"{case}-{host}", C))
            yield Bar(f"{text} of {what}, C ÷ libvirt's C API", value, 1.2)
    yield Bar("cancel() to callback with a daemon that hangs, ms", samples.median(TOPIC, "cancel", VIRGO, "time"), 10)
    yield Bar("a call beside 40 hung opens, ms", samples.median(TOPIC, "hung", VIRGO, "time"), 5)
    yield Bar("open, round trips", round_trips(samples, "far-open", VIRGO), 2.1)
    yield Bar("a suspend(), round trips", round_trips(samples, "far-suspend", VIRGO), 1.1)
    value = round_trips(samples, "far-suspends", VIRGO)
    yield Bar(f"{SUSPENDED - 1} suspend() at once, round trips", value, 1.3)
    for kind, text in (("paced", "one at a time"), ("flood", "all at once")):
        ours, theirs = (samples.median(TOPIC, f"events-{kind}", name, "delay") for name in (VIRGO, C))
        yield Bar(f"delay of events, {text}, C ÷ libvirt's C API", ratio(ours, theirs), 1.1)
    for case, metric, text in (("stuck-call", "time", "a call"), ("events-stuck", "delay", "the delay of an event")):
        ours, theirs = (samples.median(TOPIC, case, name, metric) for name in (VIRGO, C))
        yield Bar(f"{text} while others hang, C ÷ libvirt's C API", ratio(ours, theirs), 1.1)
    value = ratio(best(samples, "events-flood", C), best(samples, "events-flood", VIRGO))
    yield Bar("events a second, libvirt's C API ÷ ours", value, 1)
    yield Bar("50 fetch_xml() at once, round trips", round_trips(samples, "far-xml", VIRGO), 1.5)
    ours, theirs = (least("kindscost", name, "cpu") for name in (VIRGO, C))
    text = "CPU time of an event of a network or a pool, 500 a second"
    yield Bar(f"{text}, C ÷ libvirt's C API", ratio(ours, theirs), 1)
    for listed in LISTED:
        one, more = (round_trips(samples, f"list-{listed}-{count}", VIRGO) for count in (ONE, MORE))
        value = more - one if one and more else None
        yield Bar(f"loading {MORE} {listed}, round trips more than for one", value, 0.5)
    one, fifty = (samples.median(TOPIC, f"memory-{count}", VIRGO, "threads") for count in (1, 50))
    yield Bar("threads with 50 connections, more than with 1", fifty - one if one and fifty else None, 0)
    for kind in ("blocking", "async"):
        value = samples.median(TOPIC, f"leak-{kind}", VIRGO, "growth")
        yield Bar(f"growth of memory by a {kind} call, bytes", value, LEAK)
    yield from volumes.bars(samples, TOPIC, VIRGO, C)
