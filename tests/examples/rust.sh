#!/bin/sh
# rust.sh CARGO ROOT TARGET-DIR PROFILE EXAMPLE ARGUMENT…: builds an example and runs it.
#
# It is built as a part of the workspace, as "cargo test --workspace" builds it: then what it needs is compiled already.
set -e
"$1" build --quiet --locked --manifest-path "$2/Cargo.toml" --target-dir "$3" --profile "$4" --workspace --example "$5"
program=$3/$([ "$4" = dev ] && echo debug || echo "$4")/examples/$5
shift 5
exec "$program" "$@"
