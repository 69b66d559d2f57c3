#!/usr/bin/env python3
"""run.py valgrind|growth PROGRAM [KERNEL|storage]: whether the same work, done more often, leaves more behind; with a
KERNEL on QEMU, with the word storage on libvirt's storage driver, else on the test driver."""
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
import privileged  # noqa: E402

# The pool for what blocks has more threads or fewer, as the machine is busy, up to so many; and what each of them
# does once is not taken for a leak.
THREADS = 8
BLOCKS, BYTES = 5 * THREADS, 1024 * THREADS
# malloc() itself keeps, for each thread, some of what was freed, so a heap never comes back to the byte; and of
# what is as large as the pieces of a volume, a few.
HEAP, RESIDENT = 256 << 10, 4 << 20


def run(command, **options):
    # Ended before Meson loses its patience, which would leave guests behind.
    options = dict(options, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=550)
    ended = subprocess.run(command, **options)
    if "Valgrind does not support general clone()" in ended.stdout:
        skip("valgrind can't follow how the library starts processes")
    if ended.returncode != 0:
        sys.exit(f"{' '.join(command)}\n{ended.stdout}")
    return ended.stdout


def left_behind(folder):
    """Returns the QEMU processes with the directory in their arguments, or with their log there."""
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/cmdline", "rb") as file:
                command = file.read().split(b"\0")
            if b"qemu-system" in command[0] and folder in str(command) + os.readlink(f"/proc/{pid}/fd/2"):
                found.append(int(pid))
        except OSError:
            continue
    return found


def skip(reason):
    print(f"skipped: {reason}")
    sys.exit(77)


def valgrind(program, uri, kernel, few, many):
    if not shutil.which("valgrind"):
        skip("there is no valgrind")
    environment = dict(os.environ, G_SLICE="always-malloc")
    use = []
    for rounds in (few, many):
        command = ["valgrind", "--leak-check=full", "--show-leak-kinds=definite", "--errors-for-leak-kinds=definite"]
        command += ["--error-exitcode=9", "--num-callers=30", program, uri, kernel, str(rounds)]
        log = run(command, env=environment)
        if "definitely lost: 0 bytes" not in log:
            sys.exit(log)
        number, blocks = re.search(r"in use at exit: ([\d,]+) bytes in ([\d,]+) blocks", log).groups()
        use.append((int(number.replace(",", "")), int(blocks.replace(",", ""))))
        print(f"{rounds} rounds: {use[-1][0]} bytes in {use[-1][1]} blocks in use at exit, none definitely lost")
    if use[1][0] - use[0][0] > BYTES or use[1][1] - use[0][1] > BLOCKS:
        sys.exit("what is in use at exit grows with the rounds")


def growth(program, uri, kernel, rounds, *folder):
    lines = run([program, uri, kernel, str(rounds), *folder]).splitlines()
    print("\n".join(lines))
    warm, end = (dict(word.split("=") for word in line.split()) for line in lines if line.startswith("rounds="))
    grown = {key: int(end[key]) - int(warm[key]) for key in warm if key != "rounds"}
    limits = {"heap": HEAP, "resident": RESIDENT, "descriptors": 0, "children": 0, "threads": THREADS}
    wrong = [f"{key} grew by {grown[key]}" for key, limit in limits.items() if grown[key] > limit]
    if int(end["children"]):
        wrong.append(f"{end['children']} child processes are left")
    if wrong:
        sys.exit("; ".join(wrong))


def main(kind, program, kernel=""):
    if not kernel:
        if kind == "valgrind":
            valgrind(program, "test:///default", "", 20, 120)
        else:
            growth(program, "test:///default", "", 2000)
        return
    if kernel == "storage":
        missing = privileged.missing()
        if missing:
            skip(missing)
        with privileged.Daemon() as libvirtd, tempfile.TemporaryDirectory() as folder:
            growth(program, f"qemu:///system?socket={libvirtd.socket}", "", 200, folder)
        return
    if not shutil.which("qemu-system-x86_64"):
        skip("there is no qemu-system-x86_64")
    folder = tempfile.mkdtemp(prefix="virgo-")
    try:
        uri = f"qemu:///embed?root={folder}"
        if kind == "valgrind":
            valgrind(program, uri, os.path.abspath(kernel), 2, 12)
        else:
            growth(program, uri, os.path.abspath(kernel), 46)
    finally:
        for pid in left_behind(folder):
            os.kill(pid, signal.SIGKILL)
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4) or sys.argv[1] not in ("valgrind", "growth"):
        sys.exit(__doc__)
    main(*sys.argv[1:])
