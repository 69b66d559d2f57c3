"""Runs a program of Python and prints how long it took, in ms, and the most memory that it had, in KiB:
measure.py PYTHON FILE."""
import os
import subprocess
import sys
import time

begin = time.perf_counter()
child = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, usage = os.wait4(child.pid, 0)
took = (time.perf_counter() - begin) * 1000
if status:
    sys.exit(f"{sys.argv[2]} failed")
print(f"script {took:.2f} {usage.ru_utime * 1000 + usage.ru_stime * 1000:.2f} {usage.ru_maxrss}")
