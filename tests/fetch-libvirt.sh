#!/bin/bash
# fetch-libvirt.sh FOLDER: unpacks the libvirt of Debian's backports into a folder. Nothing is installed, and
# APT's own lists stay as they are. With VIRGO_LIBVIRT_PREFIX=FOLDER all tests with a daemon run its libvirtd.
# It exits with 77, as a test that is skipped, where there is no newer libvirt to be had.
set -euo pipefail
[ $# = 1 ] || { sed -n '2,4s/^# //p' "$0" >&2; exit 2; }
mkdir -p "$1"
folder=$(cd "$1" && pwd)

skip() {
    echo "skipped: $*"
    exit 77
}

command -v apt-get >/dev/null || skip "there is no APT"
# Where this machine has its Debian from.
# shellcheck disable=SC2016  # APT fills these in.
read -r site release < <(apt-get indextargets --format '$(ORIGIN) $(REPO_URI) $(RELEASE)' |
    awk '$1 == "Debian" && $3 !~ /-/ { print $2, $3; exit }') || skip "this is no Debian, or has no package lists"
apt=$(mktemp -d)
trap 'rm -rf "$apt"' EXIT
mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial"
for suite in "$release" "$release-backports"; do
    echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $site $suite main"
done >"$apt/sources.list"
options=(-q -o "Dir::Etc::sourcelist=$apt/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$apt/lists" -o "Dir::Cache=$apt/cache" -o APT::Sandbox::User=root)
apt-get "${options[@]}" update || skip "the package lists cannot be fetched"
cd "$apt"
apt-get "${options[@]}" -t "$release-backports" download libvirt-daemon libvirt0 libvirt-common \
    libvirt-daemon-common libvirt-daemon-driver-qemu libvirt-daemon-driver-storage libvirt-clients ||
    skip "the packages cannot be fetched"
for package in ./*.deb; do
    dpkg-deb -x "$package" "$folder"
done
for libraries in "$folder"/usr/lib/*-linux-gnu; do :; done
LD_LIBRARY_PATH=$libraries "$folder/usr/sbin/libvirtd" --version || skip "it does not run here"
