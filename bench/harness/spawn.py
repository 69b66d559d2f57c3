"""Start of a process while many descriptors are open."""
import resource
import shutil

from .bars import Bar
from .build import BENCH, Missing
from .rounds import Job

TOPIC = "spawn"
FEW, MANY = 10, 19_000
COUNTS = [FEW, 1_000, MANY, 1_000_000]
METRICS = {"": ["least", "median"]}
STRATEGIES = ["default", "close-range", "proc-fd", "loop"]
# Room for what the program opens besides.
SPARE = 64


def jobs(build, quick, skipped):
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    for count in COUNTS:
        if hard != resource.RLIM_INFINITY and count + SPARE > hard:
            skipped[f"{TOPIC}: {count:,} descriptors"] = f"the hard limit is {hard:,}"
            continue
        few_rounds = {"rounds": 1} if count > MANY else {}
        for contender, command in contenders(build, skipped):
            arguments = [str(count), "100" if quick else "300", shutil.which("true")]
            yield Job(TOPIC, contender, [*command, *arguments], METRICS, case=str(count), **few_rounds)


def contenders(build, skipped):
    program = build.rust("spawn")
    for strategy in STRATEGIES:
        yield f"virgo_sys, {strategy}", [program, strategy]
    yield "posix_spawn (closes nothing)", [build.c("spawn/posix_spawn.c")]
    try:
        yield "GSubprocess", [build.c("spawn/gsubprocess.c", "gio-2.0")]
    except Missing as missing:
        skipped[f"{TOPIC}: GSubprocess"] = str(missing)
    yield "Python's subprocess", [build.python("subprocess"), str(BENCH / "spawn" / "python_subprocess.py")]
    yield "a loop over all numbers, C", [build.c("spawn/naive.c")]


def table(samples):
    cases = samples.cases(TOPIC)
    heads = ["", *(f"{int(case):,}" for case in cases)]
    for metric in ("least", "median"):
        rows = []
        for contender in samples.contenders(TOPIC, str(FEW)):
            pick = samples.least if metric == "least" else samples.median
            values = [pick(TOPIC, case, contender, metric) for case in cases]
            rows.append([contender, *("" if value is None else f"{value:,.0f}" for value in values)])
        name = "min" if metric == "least" else "median"
        yield f"start and end of `true` in µs, {name}, by the number of open descriptors", heads, rows


def bars(samples):
    few, many = (samples.least(TOPIC, str(count), "virgo_sys, default", "least") for count in (FEW, MANY))
    text = f"virgo_sys, with {MANY:,} open descriptors ÷ with {FEW}"
    yield Bar(text, many / few if few and many else None, 1.25)
