#!/bin/sh
# golden.sh check|renew FOLDER FILE…: compares files with their golden copies, or renews these.
#
# Which line of the header something is declared on would change everywhere with each line added: the
# copies go without.
set -eu
what=$1 folder=$2
shift 2
status=0
plain() {
  sed -E '/<source-position/d; s/^ +(filename|line)="[^"]*"$//; s/^ +line="[^"]*"(>|\/>)/\1/; /^$/d' "$1"
}
for file; do
  copy=$folder/${file##*/}
  case $what in
    renew) plain "$file" > "$copy" ;;
    check)
      if ! plain "$file" | diff -u "$copy" -; then
        echo "${copy##*/} is not what the sources make: look at the change, then 'meson compile -C BUILD golden'"
        status=1
      fi ;;
  esac
done
exit $status
