#!/bin/sh
# virgo-gir.sh TARGET-DIR PROFILE ARGUMENT…: runs the virgo-gir that Cargo built.
dir=$1/$([ "$2" = dev ] && echo debug || echo "$2")
shift 2
exec "$dir/virgo-gir" "$@"
