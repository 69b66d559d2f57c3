"""Cases and measurements, as in remote.h."""
import mmap
import os
import statistics
import struct
import subprocess
import sys
import tempfile
import time


def main(cases):
    """Runs the case that is named by the first argument."""
    cases[sys.argv[1]](*sys.argv[2:])
    sys.stdout.flush()
    # Some hold threads that will never come back.
    os._exit(0)


def took(what, times, function):
    """Prints the time that a function takes, in ms; returns its result."""
    begin = time.perf_counter()
    for _ in range(times):
        result = function()
    print(f"{what} {(time.perf_counter() - begin) * 1000 / times:.3f}")
    return result


class Stirred:
    """Events caused by another process."""

    def __init__(self, what, program, uri, count, pause):
        self.what, self.count, self.arrived = what, int(count), []
        file, path = tempfile.mkstemp(prefix="virgo-bench-")
        os.ftruncate(file, self.count * 8)
        self.caused = mmap.mmap(file, self.count * 8, prot=mmap.PROT_READ)
        os.close(file)
        self.child = subprocess.Popen([program, uri, count, pause, path])

    def event(self):
        """Tells whether it was the last."""
        self.arrived.append(time.monotonic_ns())
        return len(self.arrived) == self.count

    def print(self):
        """Prints how many came a second, and the median of their delays in µs."""
        if self.child.wait() != 0:
            sys.exit("the other process failed")
        caused = struct.unpack(f"{self.count}d", self.caused)
        delay = statistics.median(came - time for came, time in zip(self.arrived, caused, strict=True))
        rate = (self.count - 1) / (self.arrived[-1] - self.arrived[0]) * 1e9
        print(f"{self.what} {rate:.0f} {delay / 1000:.1f}")


def stir_twice(program, uri, paced, flood, receive):
    """Has events come one at a time, then as fast as possible; `receive` gets a Stirred each time."""
    for what, count, pause in (("events-paced", paced, "2000"), ("events-flood", flood, "0")):
        stirred = Stirred(what, program, uri, count, pause)
        receive(stirred)
        stirred.print()
