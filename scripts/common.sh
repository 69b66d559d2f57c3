# What the scripts share; to be sourced. It goes to the top of the source tree and sets
#   root     the top of the source tree
#   build    the build folder; BUILD_DIR names another one
#   guest    the folder of the Linux guest; GUEST_DIR names another one
# Meson and cargo both compile into $build/cargo, so that nothing is compiled twice.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit
build=${BUILD_DIR:-$root/build}
[[ $build = /* ]] || build=$root/$build
guest=${GUEST_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/virgo/guest}
export CARGO_TARGET_DIR=$build/cargo
export VIRGO_GUEST=$guest       # where the tests find it
if ! command -v cargo >/dev/null && [ -x "$HOME/.cargo/bin/cargo" ]; then
    PATH=$HOME/.cargo/bin:$PATH
fi

# Says what is done next, and how many seconds after the start of the script.
step() {
    printf '\n==> [%3d s] %s\n' "$SECONDS" "$*"
}

# Sets the build folder up, unless that was done before, and compiles. It is a debug build, as "cargo test" makes one,
# so that scripts/demo and scripts/test compile everything once. README.md has a release build in another folder.
compile() {
    step "Compile into $build"
    [ -e "$build/build.ninja" ] || meson setup --buildtype=debug "$build"
    meson compile -C "$build"
}

make_guest() {
    step "Make the Linux guest in $guest"
    guests/linux.sh "$guest"
}

# The Python that has GObject introspection: the system's own, as a rule, which another one may hide.
python_with_gi() {
    local python
    for python in /usr/bin/python3 python3; do
        if "$python" -c 'import gi' 2>/dev/null; then
            echo "$python"
            return
        fi
    done
    echo "no python3 can import gi: install python3-gi" >&2
    return 1
}
