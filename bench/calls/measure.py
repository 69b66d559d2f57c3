"""Measurements, as in measure.h."""
import sys
import time


def asked():
    """Returns the arguments: URI, and the numbers of blocking calls, async calls in turn, and rounds of 1,000 at once."""
    defaults = ["test:///default", 1000, 1000, 1]
    uri, *counts = sys.argv[1:] + defaults[len(sys.argv) - 1 :]
    return uri, *map(int, counts)


def measure(what, rounds, calls, function):
    """Times a function that makes `rounds * calls` calls when it is given `rounds`."""
    wall, cpu = time.perf_counter_ns(), time.process_time_ns()
    function(rounds)
    wall, cpu = time.perf_counter_ns() - wall, time.process_time_ns() - cpu
    count = rounds * calls
    print(f"{what} {wall / count:.1f} {cpu / count:.1f}")


def measure_memory(when):
    with open("/proc/self/status", encoding="ascii") as file:
        status = dict(line.split(":", 1) for line in file)
    values = [status[key].split()[0] for key in ("VmRSS", "RssAnon", "Threads")]
    print(f"memory-{when}", *values)
