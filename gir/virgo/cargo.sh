#!/bin/sh
# cargo.sh CARGO SOURCE TARGET-DIR PROFILE DRIVERS ARCHIVE HEADER: builds the archive, prints the header.
set -e
"$1" build --locked --manifest-path "$2/Cargo.toml" --package virgo --target-dir "$3" --profile "$4" \
    --no-default-features --features "$5"
dir=$3/$([ "$4" = dev ] && echo debug || echo "$4")
"$dir/virgo-gir" header > "$dir/virgo.h"
# An output left untouched lets ninja skip what depends on it.
cmp -s "$dir/libvirgo.a" "$6" || cp "$dir/libvirgo.a" "$6"
cmp -s "$dir/virgo.h" "$7" || cp "$dir/virgo.h" "$7"
