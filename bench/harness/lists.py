"""The list model of a host in memory: how fast it is filled, and what an event of one of many domains touches."""
from .bars import Bar
from .build import Missing
from .rounds import Job

TOPIC = "lists"
METRICS = {"": ["value"]}
FEW, MANY = 10, 10_000
# In ms.
LONGEST = 100
# How much dearer an event may be with many domains than with few: it should make no difference.
DEARER = 1.25


def jobs(build, quick, skipped):
    try:
        program = build.c("lists/virgo.c", "virgo-1")
    except Missing as missing:
        skipped[TOPIC] = str(missing)
        return
    for count in (FEW, MANY):
        yield Job(TOPIC, named(count), [program, str(count)], METRICS)


def named(count):
    return f"{count:,} domains"


def table(samples):
    rows = [[name, f"{samples.least(TOPIC, 'fill', name, 'value'):.1f}",
             f"{samples.median(TOPIC, 'touched', name, 'value'):.0f}",
             f"{samples.least(TOPIC, 'event', name, 'value'):.1f}"]
            for name in samples.contenders(TOPIC, "fill")]
    columns = ["", "open and fill, ms", "objects that an event touches", "a change and its event, µs"]
    yield "the list model of a host in memory, min", columns, rows


def bars(samples):
    many = named(MANY)
    yield Bar(f"the list model of {many} in memory is filled, ms", samples.least(TOPIC, "fill", many, "value"), LONGEST)
    yield Bar(f"objects that an event touches, of {many}", samples.median(TOPIC, "touched", many, "value"), 1)
    few, most = (samples.least(TOPIC, "event", named(count), "value") for count in (FEW, MANY))
    yield Bar(f"a change and its event with {many} ÷ with {FEW}", most / few if few and most else None, DEARER)
