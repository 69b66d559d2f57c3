"""Copying of volumes, as in volume.h."""
import os
import re
import time

POOL, VOLUME = "bench", "volume"


def open_file(path):
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)


def peak_memory(forget=False):
    if forget:
        with open("/proc/self/clear_refs", "w", encoding="ascii") as refs:
            refs.write("5")
    with open("/proc/self/status", encoding="ascii") as status:
        return int(re.search(r"VmHWM:\s*(\d+)", status.read()).group(1))


def copy(what, file, times, function):
    """Prints what it costs to copy, as COPY of volume.h does."""

    def once():
        os.lseek(file, 0, os.SEEK_SET)
        begin, used = time.perf_counter(), time.process_time()
        function()
        return time.perf_counter() - begin, time.process_time() - used, os.lseek(file, 0, os.SEEK_CUR) / (1 << 30)

    memory = peak_memory(forget=True)
    once()
    memory = peak_memory() - memory
    wall, cpu, gib = (sum(values) for values in zip(*(once() for _ in range(int(times))), strict=True))
    print(f"{what} {wall / gib * 1000:.1f} {cpu / gib * 1000:.1f} {memory}")
