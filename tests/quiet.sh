#!/bin/sh
# quiet.sh COMMAND…: runs a test, which fails if anything is printed to stderr: the library never does.
printed=$(mktemp)
trap 'rm -f "$printed"' EXIT
"$@" 2>"$printed"
status=$?
if [ -s "$printed" ]; then
  echo "--- printed to stderr:"
  cat "$printed"
  [ $status -ne 0 ] || status=1
fi
exit $status
