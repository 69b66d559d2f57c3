"""Runs QEMU as Virgo did, and prints how long it took until it had answered `cont`, in ms.

    bare.py COMMAND-LINE COUNT

COMMAND-LINE is what virgo.py wrote; only the number of the monitor's socket is changed.
"""
import json
import pathlib
import re
import socket
import subprocess
import sys
import tempfile
import time

command_line = json.loads(pathlib.Path(sys.argv[1]).read_text())


def execute(monitor, command):
    monitor.write(json.dumps({"execute": command}) + "\r\n")
    monitor.flush()
    while "return" not in (answer := json.loads(monitor.readline())):
        assert "event" in answer, answer


def start(path):
    begin = time.perf_counter()
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(path)
        listener.listen(1)
        number = listener.fileno()
        command = [re.sub(r"(socket,id=charmonitor,fd)=\d+", rf"\1={number}", part) for part in command_line]
        qemu = subprocess.Popen(command, pass_fds=[number], stdin=subprocess.DEVNULL)
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(path)
        monitor = connection.makefile("rw")
        assert "QMP" in json.loads(monitor.readline())
        execute(monitor, "qmp_capabilities")
        execute(monitor, "cont")
        print(f"start {(time.perf_counter() - begin) * 1000:.2f}")
        execute(monitor, "quit")
    qemu.wait()


with tempfile.TemporaryDirectory() as folder:
    for i in range(int(sys.argv[2])):
        start(f"{folder}/monitor-{i}")
