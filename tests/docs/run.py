#!/usr/bin/env python3
"""Runs the programs in the pages of the API reference: all blocks of one language in a page are one program.

run.py LANGUAGE BUILD-DIRECTORY PAGE…
"""
import pathlib
import re
import subprocess
import sys
import tempfile

COMPILE = {
    "c": ["sh", "-c", "exec cc -Wall -Werror -o program program.c $(pkg-config --cflags --libs virgo-1)"],
    "vala": ["sh", "-c", "exec valac --vapidir='{build}/gir' --pkg virgo-1 -o program program.vala "
             "$(pkg-config --cflags --libs virgo-1 | sed -E 's/(^| )-/ -X -/g')"],
}
RUN = {"c": ["./program"], "vala": ["./program"], "python": [sys.executable, "program.python"],
       "javascript": ["gjs", "-m", "program.javascript"]}


def program(page, language):
    return "\n".join(re.findall(rf"^```{language}\n(.*?)^```", page.read_text(encoding="utf-8"), re.S | re.M))


def main(language, build, *pages):
    ran = 0
    for page in map(pathlib.Path, pages):
        text = program(page, language)
        if not text:
            continue
        with tempfile.TemporaryDirectory() as folder:
            pathlib.Path(folder, f"program.{language}").write_text(text, encoding="utf-8")
            for command in (COMPILE.get(language), RUN[language]):
                if command:
                    command = [word.replace("{build}", build) for word in command]
                    print(f"{page.name}: {command[-1]}", flush=True)
                    subprocess.run(command, cwd=folder, check=True, timeout=60)
        ran += 1
    if not ran:
        sys.exit(f"no page has a program in {language}")


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
