"""Throughput and cost of copying volumes by the remote driver. Part of the topic remote."""
from .bars import Bar

# What a line of a program has behind the case.
METRICS = ["copy", "copy_cpu", "peak"]
# What each contender's programs call it, and what it is.
CASES = {
    "volume-download": "download into a file",
    "volume-upload": "upload of a file",
    "volume-read": "read by a stream",
    "volume-write": "written by a stream",
}
# What the others have is a stream, too.
PEERS = {"volume-read": "volume-download", "volume-write": "volume-upload"}
MIB = 256


def table(samples, topic, base):
    for case, title in CASES.items():
        rows = []
        for name in samples.contenders(topic, case):
            least = samples.least(topic, case, name, "copy")
            ratio = beside(samples, topic, case, name, base)
            rows.append([name, rate(least), rate(samples.median(topic, case, name, "copy")),
                         f"{samples.least(topic, case, name, 'copy_cpu'):,.0f}",
                         f"{samples.median(topic, case, name, 'peak') / 1024:.1f}",
                         "" if ratio is None else f"{ratio:.2f}"])
        heads = ["", "max MiB/s", "median MiB/s", "CPU ms per GiB", "memory MiB", f"time ÷ {base}"]
        yield f"a volume of {MIB} MiB, {title}", heads, rows
    rows = [[name, f"{samples.median(topic, 'beside-volume', name, 'time') * 1000:,.0f}"]
            for name in samples.contenders(topic, "beside-volume")]
    yield "a call beside a download, µs, median", ["", "mean of 200"], rows


def rate(milliseconds):
    return f"{1024 * 1000 / milliseconds:,.0f}"


def beside(samples, topic, case, name, base):
    ours = samples.least(topic, case, name, "copy")
    theirs = samples.least(topic, PEERS.get(case, case), base, "copy")
    return ours / theirs if ours and theirs else None


def bars(samples, topic, ours, base):
    for case in ("volume-download", "volume-upload"):
        text = f"a volume, {CASES[case]}, time of {ours} ÷ {base}"
        yield Bar(text, beside(samples, topic, case, ours, base), 1)
