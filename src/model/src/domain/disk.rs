//! Disks, CD-ROM and floppy drives.

use super::Address;
use crate::bind::bind;
use crate::value::{OnOff, choices};

choices! {
    /// Says what holds a disk's content.
    pub enum DiskType: "disk type" {
        File = "file",
        Block = "block",
        Dir = "dir",
        Network = "network",
        Volume = "volume",
        Nvme = "nvme",
        Vhostuser = "vhostuser",
        Vhostvdpa = "vhostvdpa",
    }
}

choices! {
    /// Says what a disk is to the guest.
    pub enum DiskDevice: "device" {
        Disk = "disk",
        Cdrom = "cdrom",
        Floppy = "floppy",
        Lun = "lun",
    }
}

choices! {
    /// Names the bus a disk sits on.
    pub enum DiskBus: "bus" {
        Ide = "ide",
        Fdc = "fdc",
        Scsi = "scsi",
        Virtio = "virtio",
        Xen = "xen",
        Usb = "usb",
        Uml = "uml",
        Sata = "sata",
        Sd = "sd",
        Nvme = "nvme",
    }
}

choices! {
    /// Says how the host caches a disk.
    pub enum DiskCache: "cache mode" {
        Default = "default",
        None = "none",
        Writethrough = "writethrough",
        Writeback = "writeback",
        Directsync = "directsync",
        Unsafe = "unsafe",
    }
}

choices! {
    /// Says how the host carries out a disk's reads and writes.
    pub enum DiskIo: "io mode" {
        Native = "native",
        Threads = "threads",
        IoUring = "io_uring",
    }
}

choices! {
    /// Says what becomes of a guest's discard requests.
    pub enum DiskDiscard: "discard mode" {
        Unmap = "unmap",
        Ignore = "ignore",
    }
}

choices! {
    /// Names a model of a disk of virtio.
    pub enum DiskModel: "disk model" {
        Virtio = "virtio",
        VirtioTransitional = "virtio-transitional",
        VirtioNonTransitional = "virtio-non-transitional",
    }
}

choices! {
    /// Says what follows when the file of a disk is missing as the domain starts.
    pub enum StartupPolicy: "startup policy" {
        Mandatory = "mandatory",
        Requisite = "requisite",
        Optional = "optional",
    }
}

choices! {
    /// Says whether a drive's tray is out.
    pub enum Tray: "tray state" {
        Closed = "closed",
        Open = "open",
    }
}

bind! {
    /// Describes a disk, CD-ROM or floppy drive.
    pub struct Disk {
        /// Says what holds its content.
        pub kind: DiskType = attr_or_default("type"),
        /// Says what it is to the guest.
        pub device: DiskDevice = attr_or_default("device"),
        /// Names its model, for one of virtio.
        pub model: Option<DiskModel> = attr("model"),
        /// Describes how the host serves it.
        pub driver: Option<DiskDriver> = child("driver"),
        /// Says where its content is; an empty drive has none.
        pub source: Option<DiskSource> = child("source"),
        /// Says where the guest sees it.
        pub target: Option<DiskTarget> = child("target"),
        /// Says that the guest can't write to it.
        pub readonly: bool = flag("readonly"),
        /// Says that several domains use it at once.
        pub shareable: bool = flag("shareable"),
        /// Holds the serial number the guest sees.
        pub serial: Option<String> = text_of("serial"),
        /// Holds its place in the boot order, from 1.
        pub boot_order: Option<u32> = attr_of("boot", "order"),
        /// Holds its name among the domain's devices, `ua-…` if a user gave it.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Holds its place on a bus.
        pub address: Option<Address> = child("address"),
    }
}

bind! {
    /// Describes how the host serves a disk.
    pub struct DiskDriver {
        /// Names the driver: `qemu`, `tap`, `file` …
        pub name: Option<String> = attr("name"),
        /// Names the image's format: `raw`, `qcow2` …
        pub format: Option<String> = attr("type"),
        /// Says how the host caches it.
        pub cache: Option<DiskCache> = attr("cache"),
        /// Says how reads and writes are carried out.
        pub io: Option<DiskIo> = attr("io"),
        /// Says what becomes of discard requests.
        pub discard: Option<DiskDiscard> = attr("discard"),
    }
}

bind! {
    /// Says where a disk's content is.
    pub struct DiskSource {
        /// Holds the path of a file.
        pub file: Option<String> = attr("file"),
        /// Holds the path of a block device.
        pub dev: Option<String> = attr("dev"),
        /// Holds the path of a directory shown as a FAT disk.
        pub dir: Option<String> = attr("dir"),
        /// Names the protocol of a network disk.
        pub protocol: Option<String> = attr("protocol"),
        /// Names the image on the network.
        pub name: Option<String> = attr("name"),
        /// Names the storage pool.
        pub pool: Option<String> = attr("pool"),
        /// Names the volume in the pool.
        pub volume: Option<String> = attr("volume"),
        /// Says what follows when it is missing as the domain starts.
        pub startup_policy: Option<StartupPolicy> = attr("startupPolicy"),
    }
}

bind! {
    /// Says where the guest sees a disk.
    pub struct DiskTarget {
        /// Holds its logical name, such as `vda`, unique in the domain.
        pub dev: String = required("dev"),
        /// Names the bus; [`super::fill_defaults`] takes it from `dev` when missing.
        pub bus: Option<DiskBus> = attr("bus"),
        /// Says whether a drive's tray is out, so that it has no medium.
        pub tray: Option<Tray> = attr("tray"),
        /// Says whether the guest takes it for a stick rather than a disk, for one of USB.
        pub removable: Option<OnOff> = attr("removable"),
        /// Holds how often it turns in a minute; 1 says that nothing does.
        pub rotation_rate: Option<u32> = attr("rotation_rate"),
    }
}
