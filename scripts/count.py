#!/usr/bin/env python3
"""count.py LOG SKIPS BUILD-FOLDER: counts what the tests of Cargo and Meson say, for scripts/test.

LOG is what both printed, SKIPS what tests in Rust wrote into the file of VIRGO_SKIPS. All that was skipped goes into
skips.txt in the build folder, a line each, `NAME: REASON`; .ci/run compares that with tests/skips.txt. A name with a
part in brackets is of a test that passed otherwise. What failed is printed by name, and the last line has the sums.
"""
import collections
import json
import pathlib
import re
import sys

# Cargo says "test result: ok. 3 passed; 0 failed; 1 ignored; …".
CARGO = re.compile(r"^test result: \S+ (\d+) passed; (\d+) failed; (\d+) ignored;")
IGNORED = re.compile(r"^test (\S+)(?: - .*)? \.\.\. ignored(?:, (.*))?$")
# What failed is listed at the end of its binary ("    news::the_end"), which also serves where the output of a test
# has broken its line apart.
FAILURES, FAILURE = "failures:", re.compile(r"^ {4}(\S+)(?: - .*)?$")
# What Meson calls passed and failed.
PASSED, FAILED = {"OK", "EXPECTEDFAIL"}, {"FAIL", "UNEXPECTEDPASS", "TIMEOUT", "ERROR", "INTERRUPT"}


def main(log, skips, build):
    passed = failed = skipped = 0
    lines, failures, listing = [], [], False
    for line in pathlib.Path(log).read_text(errors="replace").splitlines():
        if line == FAILURES:
            listing, listed = True, []
        elif listing and (said := FAILURE.match(line)):
            listed.append(said[1])
        elif said := CARGO.match(line):
            of_cargo = [int(number) for number in said.groups()]
            passed, failed, skipped = passed + of_cargo[0], failed + of_cargo[1], skipped + of_cargo[2]
            failures += listed if listing else []
            listing = False
        elif said := IGNORED.match(line):
            lines.append(f"{said[1]}: {said[2] or 'ignored'}")
    of_rust = pathlib.Path(skips).read_text().splitlines()
    lines += of_rust
    # They returned, and count as passed for Cargo.
    whole = sum("[" not in line.partition(": ")[0] for line in of_rust)
    passed, skipped = passed - whole, skipped + whole
    results = collections.Counter()
    meson = pathlib.Path(build, "meson-logs/testlog.json")
    for line in meson.read_text(errors="replace").splitlines() if meson.exists() else []:
        test = json.loads(line)
        name = test["name"].split(" / ")[-1]
        results[test["result"]] += 1
        if test["result"] in FAILED:
            failures.append(name)
        if test["result"] == "SKIP":
            said = (test.get("stdout", "") + test.get("stderr", "")).strip().splitlines() or ["no reason is given"]
            lines.append(f"{name}: {said[-1].removeprefix('skipped: ')}")
    passed += sum(results[result] for result in PASSED)
    failed += sum(results[result] for result in FAILED)
    skipped += results["SKIP"]
    lines.sort()
    pathlib.Path(build, "skips.txt").write_text("".join(f"{line}\n" for line in lines))
    print("".join(f"skipped: {line}\n" for line in lines), end="")
    print("".join(f"failed: {name}\n" for name in failures), end="")
    print(f"{passed} passed, {failed} failed, {skipped} skipped")


if __name__ == "__main__":
    main(*sys.argv[1:])
