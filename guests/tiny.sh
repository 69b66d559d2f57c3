#!/bin/sh
# Makes the tiny guest:
#
#   guests/tiny.sh OUTDIR    writes OUTDIR/tiny.elf: assembled from tiny.S, or, without binutils, the
#                            copy that is checked in
#   guests/tiny.sh --update  assembles the copy that is checked in
#   guests/tiny.sh --check   tells whether that copy is fresh
set -eu

usage() {
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2
    exit 2
}

[ $# = 1 ] || usage
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

assemble() {
    as --32 -o "$work/tiny.o" "$here/tiny.S"
    ld -m elf_i386 -Ttext 0x100000 -e 0 --oformat binary -o "$work/tiny.elf" "$work/tiny.o"
}

case $1 in
--check)
    assemble
    cmp "$work/tiny.elf" "$here/tiny.elf" || { echo "guests/tiny.elf is not fresh: run guests/tiny.sh --update" >&2; exit 1; }
    ;;
--update)
    assemble
    cat "$work/tiny.elf" > "$here/tiny.elf"
    ;;
-*)
    usage
    ;;
*)
    if command -v as >/dev/null && command -v ld >/dev/null; then
        assemble
    else
        cp "$here/tiny.elf" "$work/tiny.elf"
    fi
    mkdir -p "$1"
    cp "$work/tiny.elf" "$1/tiny.elf.new"
    mv "$1/tiny.elf.new" "$1/tiny.elf"
    ;;
esac
