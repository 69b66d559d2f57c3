#!/bin/bash
# build-libvirt.sh FOLDER: builds a libvirt with a daemon for each hypervisor and kind of thing (virtqemud,
# virtstoraged, virtproxyd…), which Debian's packages leave out, into a folder; nothing is installed, and APT's
# own lists stay as they are. With VIRGO_LIBVIRT_PREFIX=FOLDER, src/drivers/tests/remote/modular.rs runs them.
# The source is that of Debian's backports. It takes two minutes of two processors, so no automatic check does it.
# It exits with 77, as a test that is skipped, where the source or what compiles it is missing.
set -euo pipefail
[ $# = 1 ] || { sed -n '2,6s/^# //p' "$0" >&2; exit 2; }
mkdir -p "$1"
folder=$(cd "$1" && pwd)

skip() {
    echo "skipped: $*"
    exit 77
}

# Beyond what scripts/install-deps brings.
needed=()
while read -r file package; do
    [ -e "$file" ] || command -v "$file" >/dev/null || pkg-config --exists "$file" || needed+=("$package")
done <<END
meson meson
xsltproc xsltproc
xmllint libxml2-utils
rpcgen rpcsvc-proto
msgfmt gettext
rst2html5 python3-docutils
libxml-2.0 libxml2-dev
gnutls libgnutls28-dev
libtirpc libtirpc-dev
json-c libjson-c-dev
libnl-route-3.0 libnl-route-3-dev
blkid libblkid-dev
mount libmount-dev
END
[ ${#needed[@]} = 0 ] || skip "install ${needed[*]}"

command -v apt-get >/dev/null || skip "there is no APT"
# shellcheck disable=SC2016  # APT fills these in.
read -r site release < <(apt-get indextargets --format '$(ORIGIN) $(REPO_URI) $(RELEASE)' |
    awk '$1 == "Debian" && $3 !~ /-/ { print $2, $3; exit }') || skip "this is no Debian, or has no package lists"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/lists/partial" "$work/cache/archives/partial"
echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $site $release-backports main" \
    >"$work/sources.list"
options=(-q -o "Dir::Etc::sourcelist=$work/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$work/lists" -o "Dir::Cache=$work/cache" -o APT::Sandbox::User=root)
cd "$work"
apt-get "${options[@]}" update || skip "the package lists cannot be fetched"
apt-get "${options[@]}" source --download-only --tar-only libvirt || skip "the source cannot be fetched"
mkdir source
tar -xf libvirt_*.orig.tar.* -C source --strip-components 1

# As an installed one it has its places below /, and as the tests' own it needs no users but root.
meson setup source/build source --prefix=/usr --sysconfdir=/etc --localstatedir=/var \
    --libdir="lib/$(gcc -print-multiarch)" -Drunstatedir=/run --auto-features=disabled \
    -Doptimization=0 -Ddebug=false -Dwerror=false -Dnls=disabled -Ddocs=disabled -Dtests=disabled \
    -Dinit_script=none -Djson_c=enabled -Dlibnl=enabled -Ddriver_remote=enabled -Ddriver_libvirtd=enabled \
    -Ddriver_test=enabled -Ddriver_qemu=enabled -Ddriver_network=enabled -Ddriver_secrets=enabled \
    -Dstorage_fs=enabled -Dqemu_user=root -Dqemu_group=root
ninja -C source/build
DESTDIR=$folder meson install -C source/build --no-rebuild --quiet
for libraries in "$folder"/usr/lib/*-linux-gnu; do :; done
LD_LIBRARY_PATH=$libraries "$folder/usr/sbin/virtqemud" --version
