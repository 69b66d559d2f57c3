#!/bin/sh
# Assembles selftest.S into selftest.bin; with --check, tells whether selftest.bin is fresh.
set -eu
cd "$(dirname "$0")"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

as --64 -o "$work/selftest.o" selftest.S
ld -m elf_x86_64 -Ttext 0xffffffff80010000 -e 0 --oformat binary -o "$work/selftest.bin" "$work/selftest.o"

if [ "${1:-}" = --check ]; then
    cmp "$work/selftest.bin" selftest.bin || { echo "selftest.bin is not fresh: run $0" >&2; exit 1; }
else
    cat "$work/selftest.bin" > selftest.bin
fi
