#!/bin/sh
# quiet.sh COMMAND…: runs a test, which fails if anything is printed to stderr: the library never does.
#
# What the test leaves running is killed when it ends: whoever reads its output would wait for that.
printed=$(mktemp)
trap 'kill -s KILL -- "-$pid" 2>/dev/null; rm -f "$printed"' EXIT
trap 'exit 143' TERM INT
setsid "$@" 2>"$printed" &
pid=$!
wait $pid
status=$?
if [ -s "$printed" ]; then
  echo "--- printed to stderr:"
  cat "$printed"
  [ $status -ne 0 ] || status=1
fi
exit $status
