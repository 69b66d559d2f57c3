"""Python's subprocess, which closes descriptors by itself; prints what src/main.rs prints."""
import os
import resource
import statistics
import subprocess
import sys
import time

descriptors, milliseconds, program = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
subprocess.Popen([program], close_fds=True).wait()
for _ in range(descriptors):
    os.set_inheritable(os.open("/dev/null", os.O_RDONLY), True)

took = []
end = time.perf_counter() + milliseconds / 1000
while time.perf_counter() < end or len(took) < 5:
    begin = time.perf_counter()
    subprocess.Popen([program], close_fds=True).wait()
    took.append((time.perf_counter() - begin) * 1e6)
print(f"{min(took):.1f} {statistics.median(took):.1f}")
