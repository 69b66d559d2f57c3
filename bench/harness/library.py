"""The library by itself: its size, how long it takes to build, and what a change of one driver builds again."""
import json
import os
import shutil
import subprocess
import time

from .bars import Bar
from .build import ROOT

TOPIC = "library"
ALL, ALONE = "all drivers", "remote alone"
METRICS = {"size": ["stripped"], "build": ["seconds"], "rebuilt": ["crates"]}
# In seconds, on two cores.
LONGEST = 240
# In MiB.
LARGEST = {ALL: 14, ALONE: 9}
# What builds on the drivers, and is built again after a change of any.
TOP = {"virgo-drivers", "virgo-objects", "virgo"}
DRIVER = "test"


def jobs(build, quick, skipped):
    """Has no programs to run in turn: building takes minutes, and a size is always the same."""
    return []


def measure(build, quick, skipped, samples):
    """Builds, and adds what that shows to the samples."""
    samples.set(TOPIC, "size", ALL, "stripped", stripped(build.folder))
    if quick:
        skipped[f"{TOPIC}: the build, and {ALONE}"] = "--quick"
        return
    folder = build.folder / "remote-alone"
    target = folder / "cargo"
    if not (folder / "build.ninja").exists():
        setup = ["meson", "setup", folder, ROOT, "--buildtype=release", "-Ddocs=disabled", "-Ddrivers=remote"]
        subprocess.run(setup, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(target, ignore_errors=True)
    samples.set(TOPIC, "build", ALL, "seconds", cargo_build(target)[0])
    source = ROOT / "src" / "drivers" / DRIVER / "src" / "lib.rs"
    times = source.stat()
    try:
        os.utime(source)
        seconds, built = cargo_build(target)
    finally:
        os.utime(source, ns=(times.st_atime_ns, times.st_mtime_ns))
    samples.set(TOPIC, "build", "after a change of a driver", "seconds", seconds)
    samples.set(TOPIC, "rebuilt", ALL, "crates", len(built))
    others = built - TOP - {f"virgo-driver-{DRIVER}"}
    samples.set(TOPIC, "rebuilt", "neither the driver nor the top", "crates", len(others))
    subprocess.run(["meson", "compile", "-C", folder], check=True, stdout=subprocess.DEVNULL)
    samples.set(TOPIC, "size", ALONE, "stripped", stripped(folder))


def cargo_build(target):
    """Builds the library; returns the time, and the crates of the workspace that were not up to date."""
    command = ["cargo", "build", "--release", "--locked", "--package", "virgo", "--manifest-path", ROOT / "Cargo.toml",
               "--target-dir", target, "--message-format=json"]
    begin = time.monotonic()
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    seconds = time.monotonic() - begin
    messages = map(json.loads, done.stdout.splitlines())
    built = [message for message in messages if message["reason"] == "compiler-artifact" and not message["fresh"]]
    manifests = {message["manifest_path"] for message in built}
    return seconds, {crate(path) for path in manifests if path.startswith(f"{ROOT}/")}


def crate(manifest):
    """Returns the name of a crate from its manifest's path."""
    with open(manifest, encoding="utf-8") as file:
        return next(line.split('"')[1] for line in file if line.startswith("name = "))


def stripped(folder):
    """Returns the size of the stripped library, in KiB."""
    library = folder / "gir" / "virgo" / "libvirgo-1.so.0.1.0"
    copy = folder / "stripped.so"
    subprocess.run(["strip", "-o", copy, library], check=True)
    size = copy.stat().st_size / 1024
    copy.unlink()
    return size


def table(samples):
    rows = [[name, f"{samples.least(TOPIC, 'size', name, 'stripped') / 1024:.2f}"]
            for name in samples.contenders(TOPIC, "size")]
    yield "the shared library, stripped", ["", "MiB"], rows
    rows = [[name, f"{samples.least(TOPIC, 'build', name, 'seconds'):.0f}"]
            for name in samples.contenders(TOPIC, "build")]
    yield "a release build, in seconds", ["", "seconds"], rows


def bars(samples):
    for name, limit in LARGEST.items():
        size = samples.least(TOPIC, "size", name, "stripped")
        yield Bar(f"the shared library with {name}, stripped, MiB", size / 1024 if size else None, limit)
    yield Bar("a release build from nothing, seconds", samples.least(TOPIC, "build", ALL, "seconds"), LONGEST)
    others = samples.least(TOPIC, "rebuilt", "neither the driver nor the top", "crates")
    yield Bar("crates that a change of a driver builds again, beside it and the top", others, 0)
