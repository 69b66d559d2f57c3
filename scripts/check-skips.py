#!/usr/bin/env python3
"""check-skips.py SKIPPED LIST: whether all that was skipped, as scripts/count.py lists it, may be skipped.

LIST has a line each, `NAME: REASON`, in both of which `*` stands for anything; what stands behind `#` is a comment.
"""
import fnmatch
import pathlib
import re
import sys


def main(skipped, listed):
    lines = [line.partition("#")[0].strip() for line in pathlib.Path(listed).read_text().splitlines()]
    # Brackets stand for themselves.
    patterns = [re.sub(r"\[", "[[]", line) for line in lines if line]
    unlisted = [
        line
        for line in pathlib.Path(skipped).read_text().splitlines()
        if not any(fnmatch.fnmatchcase(line, pattern) for pattern in patterns)
    ]
    for line in unlisted:
        print(f"not listed in {listed}: {line}")
    sys.exit(bool(unlisted))


if __name__ == "__main__":
    main(*sys.argv[1:])
