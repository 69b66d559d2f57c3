"""Time from start() to a running guest, compared with QEMU alone."""
import pathlib
import shutil
import subprocess

from .bars import Bar
from .build import BENCH, ROOT, Missing
from .rounds import Job

TOPIC = "start"
CASE = "start"
METRICS = {"": ["time"]}
VIRGO, BARE = "Virgo, qemu:///embed", "QEMU alone"


def jobs(build, quick, skipped):
    count = "2" if quick else "4"
    try:
        python = build.python_with("Virgo", "1")
        if not shutil.which("qemu-system-x86_64"):
            raise Missing("no qemu-system-x86_64")
        folder = pathlib.Path(build.temporary.name)
        command_line = folder / "command-line"
        virgo = [python, BENCH / "start" / "virgo.py", folder / "root", ROOT / "guests" / "tiny.elf"]
        # The first start asks QEMU what it can do, once for all later ones.
        first = subprocess.run([*virgo, "1", command_line], env=build.environment, capture_output=True, text=True,
                               check=False)
        if first.returncode != 0:
            raise Missing((first.stderr.strip().splitlines() or ["it does not start"])[-1])
    except Missing as missing:
        skipped[TOPIC] = str(missing)
        return
    yield Job(TOPIC, VIRGO, [*virgo, count], METRICS)
    yield Job(TOPIC, BARE, [python, BENCH / "start" / "bare.py", command_line, count], METRICS)


def table(samples):
    base = samples.median(TOPIC, CASE, BARE, "time")
    rows = []
    for contender in samples.contenders(TOPIC, CASE):
        least = samples.least(TOPIC, CASE, contender, "time")
        median = samples.median(TOPIC, CASE, contender, "time")
        rows.append([contender, f"{least:.1f}", f"{median:.1f}", f"{median - base:+.1f}" if base else ""])
    yield "from start() to a guest that runs, in ms", ["", "min", "median", "over QEMU alone"], rows


def bars(samples):
    ours, theirs = (samples.median(TOPIC, CASE, contender, "time") for contender in (VIRGO, BARE))
    value = ours - theirs if ours and theirs else None
    yield Bar("start of a guest, ms over QEMU alone (difference of medians)", value, 50)
