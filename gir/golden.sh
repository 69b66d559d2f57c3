#!/bin/sh
# golden.sh check|renew FOLDER FILE…: compares files with their golden copies, or renews these.
set -eu
what=$1 folder=$2
shift 2
status=0
for file; do
  copy=$folder/${file##*/}
  case $what in
    renew) cp "$file" "$copy" ;;
    check)
      if ! diff -u "$copy" "$file"; then
        echo "${copy##*/} is not what the sources make: look at the change, then 'meson compile -C BUILD golden'"
        status=1
      fi ;;
  esac
done
exit $status
