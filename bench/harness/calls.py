"""Latency of a call answered from memory and of reading a property, with memory and threads."""
from .bars import Bar
from .build import BENCH, Missing
from .rounds import Job

TOPIC = "calls"
URI = "test:///default"
METRICS = {"": ["wall", "cpu"], "memory": ["resident", "anonymous", "threads"]}
CASES = {
    "blocking": "fetch_info(), blocking",
    "async": "fetch_info(), async, one at a time",
    "async-1000": "fetch_info(), async, 1,000 in flight",
    "name": "get_name()",
    "state": "get_state()",
    "property": "property state",
}
MEMORY = {
    "memory-blocking": "after 1,000 blocking calls",
    "memory-async": "and 1,000 async calls",
}


def jobs(build, quick, skipped):
    count = 20_000 if quick else 100_000
    for contender, command in programs(build, TOPIC, skipped):
        # Where async calls take long, fewer tell as much.
        is_slow = contender == "python-libvirt" or contender.endswith("GJS")
        counts = [count, count // 50, max(count // 20_000, 1)] if is_slow else [count, count // 5, count // 5_000]
        yield Job(TOPIC, contender, [*command, URI, *map(str, counts)], METRICS)


def programs(build, topic, skipped):
    """Yields contenders, and their programs: what follows is a URI, and how many calls are made: such that block,
    async ones, and rounds of 1,000 async ones at once."""
    makers = {
        "libvirt, C": lambda: [build.c("calls/libvirt.c", "libvirt")],
        "libvirt-glib, C": lambda: [build.c("calls/libvirt_glib.c", "libvirt-gobject-1.0")],
        "Virgo, C": lambda: [build.c("calls/virgo.c", "virgo-1")],
        "python-libvirt": lambda: [build.python("libvirt"), script("python_libvirt.py")],
        "libvirt-glib, Python": lambda: [build.python_with("LibvirtGObject", "1.0"), script("libvirt_glib.py")],
        "Virgo, Python": lambda: [build.python_with("Virgo", "1"), script("virgo.py")],
        "libvirt-glib, GJS": lambda: [build.gjs_with("LibvirtGObject", "1.0"), "-m", script("libvirt_glib.js")],
        "Virgo, GJS": lambda: [build.gjs_with("Virgo", "1"), "-m", script("virgo.js")],
    }
    for contender, make in makers.items():
        try:
            yield contender, make()
        except Missing as missing:
            skipped[f"{topic}: {contender}"] = str(missing)


def script(name):
    return str(BENCH / "calls" / name)


def table(samples):
    for case, title in CASES.items():
        rows = []
        for contender in samples.contenders(TOPIC, case):
            least = samples.least(TOPIC, case, contender, "wall")
            median = samples.median(TOPIC, case, contender, "wall")
            cpu = samples.least(TOPIC, case, contender, "cpu")
            base = samples.least(TOPIC, case, peer(contender), "wall")
            rows.append([contender, f"{least / 1000:.2f}", f"{median / 1000:.2f}",
                         f"{cpu / 1000:.2f}" if cpu else "", f"{1e9 / least:,.0f}",
                         f"{least / base:.2f}" if base else ""])
        yield title, ["", "min µs", "median µs", "CPU µs", "per second", "÷ libvirt-glib"], rows
    for case, title in MEMORY.items():
        rows = []
        for contender in samples.contenders(TOPIC, case):
            values = [samples.median(TOPIC, case, contender, name) for name in METRICS["memory"]]
            rows.append([contender, f"{values[0] / 1024:.1f}", f"{values[1] / 1024:.1f}", f"{values[2]:.0f}"])
        yield f"memory and threads, {title}", ["", "resident MiB", "anonymous MiB", "threads"], rows


def peer(contender):
    """Returns libvirt-glib's program in the same language."""
    language = "Python" if contender == "python-libvirt" else contender.split(", ")[1]
    return f"libvirt-glib, {language}"


def bars(samples):
    for language, case, limit in (("C", "blocking", 2), ("Python", "async-1000", 1)):
        ours = samples.least(TOPIC, case, f"Virgo, {language}", "wall")
        theirs = samples.least(TOPIC, case, f"libvirt-glib, {language}", "wall")
        value = ours / theirs if ours and theirs else None
        yield Bar(f"{CASES[case]}, {language} ÷ libvirt-glib's", value, limit)
