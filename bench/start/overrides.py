#!/usr/bin/env python3
"""overrides.py PYTHON FOLDER [COUNT]: what the overrides for Python add to the start of a program, in ms.

FOLDER is that with gi/overrides/Virgo.py. A start with them and one without alternate; the least and the median
of each are printed, and the differences.
"""
import compileall
import os
import statistics
import subprocess
import sys
import time

PROGRAM = "import gi; gi.require_version('Virgo', '1'); from gi.repository import Virgo; Virgo.{}"
CLASSES = "Connection, Virgo.Domain"


def start(python, environment):
    begun = time.perf_counter()
    subprocess.run([python, "-c", PROGRAM.format(CLASSES)], env=environment, check=True)
    return (time.perf_counter() - begun) * 1000


def main(python, folder, count="20"):
    compileall.compile_dir(folder, quiet=1)
    without = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    environments = {"without": without, "with": dict(without, PYTHONPATH=folder)}
    times = {name: [] for name in environments}
    for _ in range(int(count)):
        for name, environment in environments.items():
            times[name].append(start(python, environment))
    for name, values in times.items():
        print(f"{name}: {min(values):.1f} {statistics.median(values):.1f}")
    least, median = (f(times["with"]) - f(times["without"]) for f in (min, statistics.median))
    print(f"difference: {least:.1f} {median:.1f}")


main(*sys.argv[1:])
