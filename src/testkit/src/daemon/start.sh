#!/bin/sh
# start.sh FOLDER [SERVICE]: runs libvirtd with the configuration and the state in a folder, once for each line
# that comes in, and kills it at the end of input; the folder goes, too. With a service, standard output is a
# socket that the daemon is to listen at, as systemd would hand it over.
D=$1
if [ "$(id -u)" = 0 ]; then
  mount --make-rprivate /
  for d in etc/libvirt run/libvirt var/lib/libvirt var/cache/libvirt var/log/libvirt; do
    mkdir -p "/$d" "$D/state/$d"
    mount --bind "$D/state/$d" "/$d"
  done
fi
if [ -n "$VIRGO_LIBVIRT_PREFIX" ]; then
  usr=$VIRGO_LIBVIRT_PREFIX/usr
  PATH=$usr/sbin:$PATH
  for lib in "$usr"/lib/*-linux-gnu; do
    export LD_LIBRARY_PATH="$lib" LIBVIRT_DRIVER_DIR="$lib/libvirt/connection-driver"
    export LIBVIRT_STORAGE_BACKEND_DIR="$lib/libvirt/storage-backend"
  done
  [ "$(id -u)" != 0 ] || mount --bind "$usr/share/libvirt" /usr/share/libvirt
fi
exec 3>&1 >"$D/out" 2>&1
if [ -n "$2" ]; then
  export LISTEN_FDS=1 LISTEN_FDNAMES="$2"
else
  exec 3>&-
fi
# What a test wants to run beside it.
# shellcheck source=/dev/null
[ ! -e "$D/beside" ] || . "$D/beside"
while read -r _; do
  # shellcheck disable=SC2016
  sh -c '[ -z "$LISTEN_FDS" ] || export LISTEN_PID=$$
    exec libvirtd -f "$1/libvirtd.conf" -p "$1/libvirtd.pid"' sh "$D" </dev/null &
  P=$!
  echo "$P" >"$D/pid"
done
# shellcheck disable=SC2086 # several
kill -KILL $P $BESIDE 2>/dev/null
wait
rm -rf "$D"
