#!/bin/bash
# Makes a small Linux guest, OUTDIR/vmlinuz and OUTDIR/initrd.gz, from Debian packages that it downloads
# and does not install:
#
#   guests/linux.sh OUTDIR
#
# It does nothing when both files are there and newer than this script. It needs apt-get and dpkg, and
# no root. KERNEL_PACKAGE names another kernel package than the newest cloud kernel.
# README.md beside this file tells what the guest does.
set -euo pipefail

# What a virtual machine may have. What a module depends on comes by itself, and one that the kernel
# has built in or does not know is passed over.
MODULES="
    virtio_pci virtio_mmio
    virtio_blk virtio_scsi sd_mod sr_mod ahci ata_piix nvme usb_storage uas
    virtio_net e1000 e1000e rtl8139 8139cp
    virtio_console virtio_rng virtio_balloon virtio_mem virtio_input vmw_vsock_virtio_transport
    button evdev psmouse xhci_pci ehci_pci uhci_hcd usbhid
    9p 9pnet_virtio virtiofs
    ext4 isofs vfat
    i6300esb iTCO_wdt pvpanic_pci qemu_fw_cfg
"

if [ $# != 1 ] || [[ $1 = -* ]]; then
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
mkdir -p "$1"
out=$(cd "$1" && pwd)
if [ "$out/vmlinuz" -nt "$0" ] && [ "$out/initrd.gz" -nt "$0" ]; then
    exit 0
fi
for tool in apt-get apt-cache dpkg; do
    command -v $tool >/dev/null || { echo "guests/linux.sh: needs $tool, so Debian or Ubuntu" >&2; exit 1; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
mkdir "$work/packages" "$work/files" "$work/root"

# ---------------------------------------------------------------- the packages
# APT's own lists first. When they are old or missing, root updates them, anyone else gets lists of
# their own for this run.
apt_options=()
update_lists() {
    if [ "$(id -u)" != 0 ]; then
        mkdir -p "$work/apt/lists/partial" "$work/apt/cache/archives/partial"
        apt_options=(-o "Dir::State::lists=$work/apt/lists" -o "Dir::Cache=$work/apt/cache")
    fi
    apt-get "${apt_options[@]}" -qq update >>"$work/apt.log" 2>&1 || true
}

# The kernel packages there are, newest first: of Debian's cloud kernel, else of Ubuntu's.
kernel_packages() {
    if [ -n "${KERNEL_PACKAGE:-}" ]; then
        echo "$KERNEL_PACKAGE"
        return
    fi
    local names
    names=$(apt-cache "${apt_options[@]}" pkgnames linux-image- || true)
    { grep -E '^linux-image-[0-9].*-cloud-amd64$' <<<"$names" || grep -E '^linux-image-[0-9].*-generic$' <<<"$names" || true; } | sort -rV
}

download() {
    (cd "$work/packages" && rm -f ./*.deb && apt-get "${apt_options[@]}" -q download "$@") >>"$work/apt.log" 2>&1
}

# What a kernel package has beside it: Ubuntu's modules, and Debian's modules and binary since kernel 7.
kernel_parts() {
    apt-cache "${apt_options[@]}" depends "$1" | sed -nE 's/^ *Depends: (linux-(modules|binary)-.*)/\1/p'
}

# An index may name packages that the server no longer has: then the next older kernel does, too.
download_guest() {
    local kernel
    local -a parts
    while read -r kernel; do
        mapfile -t parts < <(kernel_parts "$kernel")
        if download "$kernel" "${parts[@]}" busybox-static; then
            echo "guests/linux.sh: $kernel"
            return
        fi
    done < <(kernel_packages | head -4)
    return 1
}

if [ "$(id -u)" = 0 ] && id _apt >/dev/null 2>&1; then
    chown _apt "$work/packages"
fi
if ! download_guest; then
    echo "guests/linux.sh: no download; updating the package lists" >&2
    update_lists
    if ! download_guest; then
        cat "$work/apt.log" >&2
        exit 1
    fi
fi
for package in "$work"/packages/*.deb; do
    dpkg -x "$package" "$work/files"
done

# find_one PATTERN TYPE
find_one() {
    local found
    found=$(find "$work/files" -path "$1" -type "$2" -print -quit)
    [ -n "$found" ] || { echo "guests/linux.sh: the packages have no $1" >&2; return 1; }
    echo "$found"
}
busybox=$(find_one '*/bin/busybox' f)
kernel=$(find_one '*/vmlinuz*' f)       # in boot, or beside its modules
modules=$(find_one '*/lib/modules/*' d)

# ---------------------------------------------------------------- the initial RAM file system
cd "$work/root"
mkdir -p bin dev etc/acpi/PWRF mnt modules proc root sys tmp var/run
cp "$busybox" bin/busybox

# Where a kernel module is: without depmod there is no list.
declare -A module_files=() module_done=()
while read -r file; do
    name=${file##*/}
    name=${name%%.ko*}
    module_files[${name//-/_}]=$file
done < <(find "$modules" -name '*.ko' -o -name '*.ko.*')

uncompressed() {
    case $1 in
    *.xz) "$busybox" xzcat "$1" ;;
    *.zst) zstd -dcq "$1" ;;
    *.gz) gzip -dc "$1" ;;
    *) cat "$1" ;;
    esac
}

# Adds a module to the file system and to its list, after those it depends on.
add_module() {
    local name=${1//-/_} dependency dependencies
    if [ -n "${module_done[$name]:-}" ] || [ -z "${module_files[$name]:-}" ]; then
        return
    fi
    module_done[$name]=1
    uncompressed "${module_files[$name]}" > "modules/$name.ko"
    dependencies=$(tr '\0' '\n' < "modules/$name.ko" | sed -n 's/^depends=//p' | tr ',' ' ')
    for dependency in $dependencies; do
        add_module "$dependency"
    done
    echo "$name" >> modules/list
}
: > modules/list
for module in $MODULES; do
    add_module "$module"
done

echo 'root::0:0:root:/root:/bin/sh' > etc/passwd
echo 'root:x:0:' > etc/group

cat > init <<'END'
#!/bin/busybox sh
/bin/busybox --install -s /bin
export PATH=/bin HOME=/root TERM=linux
mount -t devtmpfs dev /dev
mount -t proc proc /proc
mount -t sysfs sys /sys
mkdir -p /dev/pts
mount -t devpts pts /dev/pts
hostname guest

while read -r module; do
    insmod /modules/$module.ko 2>/dev/null
done < /modules/list

ip link set lo up
if [ -e /sys/class/net/eth0 ]; then
    ip link set eth0 up
    udhcpc -i eth0 -s /etc/dhcp -b -t 5 -T 1 -A 5 >/dev/null 2>&1 &
fi
acpid -d 2>/dev/null &

# A shell on the consoles that the kernel uses, and on the first serial port in any case.
consoles=$(cat /sys/class/tty/console/active)
case " $consoles " in
*" ttyS0 "*) ;;
*) grep -q '^0: uart:[^u]' /proc/tty/driver/serial && consoles="$consoles ttyS0" ;;
esac
for console in $consoles; do
    echo "$console::respawn:-/bin/sh"
done > /etc/inittab
echo '::ctrlaltdel:/bin/poweroff -f' >> /etc/inittab

say "GUEST-READY uptime=$(cut -d ' ' -f 1 /proc/uptime) kernel=$(uname -r) cpus=$(nproc)"
exec /bin/init
END

# Says a line on every console of the kernel.
cat > bin/say <<'END'
#!/bin/sh
for console in $(cat /sys/class/tty/console/active); do
    echo "$*" > /dev/$console
done
END

cat > etc/dhcp <<'END'
#!/bin/sh
case $1 in
bound | renew)
    ip addr flush dev $interface
    ip addr add $ip/${mask:-24} dev $interface
    [ -z "$router" ] || ip route add default via $router dev $interface
    : > /etc/resolv.conf
    for server in $dns; do echo "nameserver $server" >> /etc/resolv.conf; done
    [ $1 = renew ] || say "GUEST-IP $ip"
    ;;
esac
END

# acpid runs this when the power button is pressed.
# A console that nobody reads must not keep the machine on: hence the timeout.
cat > etc/acpi/PWRF/00000080 <<'END'
#!/bin/sh
timeout 2 say GUEST-POWERBUTTON
sync
umount -a -r 2>/dev/null
poweroff -f
END
chmod 755 init bin/say etc/dhcp etc/acpi/PWRF/00000080

find . | "$busybox" cpio -o -H newc -R 0:0 2>/dev/null | gzip -6 > "$out/initrd.gz.new"
cp "$kernel" "$out/vmlinuz.new"
touch "$out/vmlinuz.new"
mv "$out/initrd.gz.new" "$out/initrd.gz"
mv "$out/vmlinuz.new" "$out/vmlinuz"
