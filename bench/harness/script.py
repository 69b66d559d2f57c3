"""The shortest program of Python: it imports the library, opens `test:///default` and prints its URI."""
import compileall
import sys

from .bars import Bar
from .build import BENCH, Missing
from .rounds import Job

TOPIC = "script"
CASE = "script"
METRICS = {"": ["time", "processor", "peak"]}
TIMES = 5
VIRGO, PEER = "Virgo", "python-libvirt"


def jobs(build, quick, skipped):
    overrides = build.folder / "gir" / "overrides" / "python"
    # As they are when they are installed.
    compileall.compile_dir(overrides, quiet=1)
    with_overrides = {"PYTHONPATH": str(overrides)}
    makers = {
        PEER: lambda: (build.python("libvirt"), "python_libvirt.py", {}),
        "libvirt-glib": lambda: (build.python_with("LibvirtGObject", "1.0"), "libvirt_glib.py", {}),
        VIRGO: lambda: (build.python_with("Virgo", "1"), "virgo.py", with_overrides),
        "Virgo without overrides": lambda: (build.python_with("Virgo", "1"), "virgo.py", {}),
        "PyGObject and Gio alone": lambda: (build.python_with("Gio", "2.0"), "gio.py", {}),
    }
    made = []
    for contender, make in makers.items():
        try:
            python, program, environment = make()
        except Missing as missing:
            skipped[f"{TOPIC}: {contender}"] = str(missing)
            continue
        command = [sys.executable, BENCH / "script" / "measure.py", python, BENCH / "script" / program]
        made.append(Job(TOPIC, contender, command, METRICS, environment=environment))
    # A start is short, so a round has several.
    return made * (1 if quick else TIMES)


def table(samples):
    rows = []
    for name in samples.contenders(TOPIC, CASE):
        least, median = (pick(TOPIC, CASE, name, "time") for pick in (samples.least, samples.median))
        processor = samples.median(TOPIC, CASE, name, "processor")
        peak = samples.median(TOPIC, CASE, name, "peak")
        rows.append([name, f"{least:.1f}", f"{median:.1f}", f"{processor:.1f}", f"{peak / 1024:.1f}"])
    columns = ["", "min ms", "median ms", "CPU ms", "memory MiB"]
    yield "the shortest program of Python: import, open test:///default, print its URI", columns, rows


def bars(samples):
    for metric, pick, text in (("time", samples.least, "time"), ("peak", samples.median, "memory")):
        ours, theirs = (pick(TOPIC, CASE, name, metric) for name in (VIRGO, PEER))
        value = ours / theirs if ours and theirs else None
        yield Bar(f"import and open from Python, {text} ÷ python-libvirt's", value, 1)
