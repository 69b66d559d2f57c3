"""Output: a table, and results.json."""
import json
import re
import statistics


def print_tables(tables):
    for title, heads, rows in tables:
        if not rows:
            continue
        widths = [max(len(row[i]) for row in [heads, *rows]) for i in range(len(heads))]
        print(f"\n{title}")
        for row in [heads, *rows]:
            first, *others = (cell.rjust(width) for cell, width in zip(row, widths, strict=True))
            print(" ", row[0].ljust(len(first)), *others, sep="  ")


def print_bars(bars):
    print("\nbars")
    for bar in bars:
        value = "" if bar.value is None else f"{bar.value:.2f}"
        print(f"    {bar.verdict:12}  {value:>7}  (at most {bar.limit:g})  {bar.text}")


def print_skipped(skipped):
    if skipped:
        print("\nskipped")
        for what, why in skipped.items():
            print(f"    {what}: {why}")


def write(path, facts, rounds, samples, bars, skipped):
    measured = [
        {"topic": topic, "case": case, "contender": contender, "metric": metric, "unit": unit(topic, metric),
         "min": min(values), "median": statistics.median(values), "rounds": values}
        for (topic, case, contender, metric), values in samples.values.items()
    ]
    results = {
        "machine": facts,
        "rounds": rounds,
        "bars": [{"text": bar.text, "value": bar.value, "limit": bar.limit, "verdict": bar.verdict} for bar in bars],
        "skipped": {what: re.sub(r"(/[\w.+-]+)+/", "…/", why) for what, why in skipped.items()},
        "measured": measured,
    }
    path.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n")


def unit(topic, metric):
    if metric in ("wall", "cpu"):
        return "ns per call"
    if metric in ("resident", "anonymous", "peak"):
        return "KiB"
    if metric in ("copy", "copy_cpu"):
        return "ms per GiB"
    if topic == "remote":
        return {"time": "ms", "rate": "per second", "delay": "µs", "growth": "bytes per call"}.get(metric, "")
    if topic == "library":
        return {"stripped": "KiB", "seconds": "s"}.get(metric, "")
    return {"spawn": "µs", "start": "ms", "script": "ms"}.get(topic, "")
