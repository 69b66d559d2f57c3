#!/bin/bash
# Runs the tests in C with the library and the tests built for AddressSanitizer and UndefinedBehaviorSanitizer: what the C
# layer does with memory is seen where it happens. Leaks are valgrind's, in tests/leaks.
#
# rustc has the sanitizers on a stable release only by RUSTC_BOOTSTRAP, which is for this build alone.
set -euo pipefail
source "$(dirname "$0")/../scripts/common.sh"
target=$(rustc --version --verbose | sed -n 's/^host: //p')
folder=$build/sanitizer
sanitizers=-fsanitize=address,undefined

# With a target of its own, build scripts and macros are not instrumented.
RUSTC_BOOTSTRAP=1 RUSTFLAGS="-Zsanitizer=address -Zexternal-clangrt" CARGO_TARGET_DIR=$folder \
    cargo build --quiet --locked --package virgo --lib --target "$target"
mkdir -p "$folder/include/virgo"
cp gir/golden/virgo.h "$folder/include/virgo/"
read -ra flags < <(pkg-config --cflags --libs gio-2.0 gio-unix-2.0)
for test in shapes leaks; do
    case $test in
    shapes) sources=(tests/bindings/shapes.c) ;;
    leaks) sources=(tests/leaks/leaks.c tests/leaks/storage.c) ;;
    esac
    gcc -g -w $sanitizers -fno-omit-frame-pointer -I "$folder/include" "${sources[@]}" gir/virgo/virgo.c \
        -Wl,--whole-archive "$folder/$target/debug/libvirgo.a" -Wl,--no-whole-archive "${flags[@]}" -lm -ldl -lpthread \
        -o "$folder/$test"
done
# GLib keeps what it allocates once; a child that execs is not looked through.
export ASAN_OPTIONS=detect_leaks=0:detect_stack_use_after_return=1:abort_on_error=1 UBSAN_OPTIONS=halt_on_error=1
export G_DEBUG=fatal-warnings G_SLICE=always-malloc
step "shapes"
"$folder/shapes"
step "everything over and over, on the test driver"
"$folder/leaks" test:///default "" 50
step "the same on QEMU"
if command -v qemu-system-x86_64 >/dev/null; then
    machines=$(mktemp -d)
    trap 'rm -rf "$machines"' EXIT
    "$folder/leaks" "qemu:///embed?root=$machines" "$root/guests/tiny.elf" 2
fi
