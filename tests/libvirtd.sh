#!/bin/sh
# libvirtd.sh FOLDER: runs a privileged libvirtd of a test's own, with the QEMU driver, until its standard
# input ends; so it ends with the test in any case, and its virtual machines with it. Used by
# tests/privileged.py and by src/testkit/src/daemon.
#
# All of its state is in FOLDER, which goes with it: it has namespaces of its own for mounts, processes and the network.
#   FOLDER/sockets/libvirt-sock     its socket, and libvirt-sock-ro
#   FOLDER/pid                      its process id, as seen from outside
#   FOLDER/out, FOLDER/log          what it prints, and its warnings
#   FOLDER/small                    a file system of 8 MiB in memory, which only the daemon sees; it is also at
#                                   /var/lib/libvirt/images, so that paths and what is free are the same each time
# VIRGO_LIBVIRT_PREFIX names a folder in which another libvirt's packages are unpacked.
set -eu
folder=$1
if [ "${2:-}" != inside ]; then
    exec unshare --mount --net --pid --fork --kill-child "$0" "$folder" inside
fi

mount --make-rprivate /
for place in etc/libvirt run/libvirt run/lock var/lib/libvirt var/cache/libvirt var/log/libvirt; do
    mkdir -p "/$place" "$folder/state/$place"
    mount --bind "$folder/state/$place" "/$place"
done
# A /sys without control groups: which of them a machine has, and lets us use, differs.
umount -R -l /sys
mount -t sysfs sysfs /sys
mkdir -p "$folder/sockets" "$folder/small"
mount -t tmpfs -o size=8m tmpfs "$folder/small"
mkdir -p /var/lib/libvirt/images
mount --bind "$folder/small" /var/lib/libvirt/images
cat >/etc/libvirt/libvirtd.conf <<END
auth_unix_rw = "none"
auth_unix_ro = "none"
host_uuid = "c0ffee00-1111-4222-8333-444444444444"
unix_sock_dir = "$folder/sockets"
unix_sock_rw_perms = "0700"
log_outputs = "3:file:$folder/log"
END
cat >/etc/libvirt/qemu.conf <<END
user = "root"
group = "root"
security_driver = "none"
dynamic_ownership = 0
remember_owner = 0
namespaces = []
cgroup_controllers = []
stdio_handler = "file"
END

if [ -n "${VIRGO_LIBVIRT_PREFIX:-}" ]; then
    usr=$VIRGO_LIBVIRT_PREFIX/usr
    for libraries in "$usr"/lib/*-linux-gnu; do :; done
    PATH=$usr/sbin:$usr/bin:$PATH
    export PATH LD_LIBRARY_PATH="$libraries" LIBVIRT_DRIVER_DIR="$libraries/libvirt/connection-driver"
    export LIBVIRT_STORAGE_BACKEND_DIR="$libraries/libvirt/storage-backend"
    # Its models of processors, and the like.
    [ ! -d "$usr/share/libvirt" ] || mount --bind "$usr/share/libvirt" /usr/share/libvirt
fi
# In this namespace a process has another id: /proc, as long as it is the old one, tells the outer.
(
    read -r pid _ </proc/self/stat
    echo "$pid" >"$folder/pid"
    mount -t proc proc /proc
    exec libvirtd -f /etc/libvirt/libvirtd.conf -p "$folder/libvirtd.pid" >"$folder/out" 2>&1 </dev/null
) &
cat >/dev/null
# The others in this process namespace end with its first process, which this is.
kill -KILL $! 2>/dev/null || true
umount -l /var/lib/libvirt/images "$folder/small"
rm -rf "$folder"
