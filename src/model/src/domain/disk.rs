//! Disks, CD-ROM and floppy drives.

use super::Address;
use crate::bind::bind;
use crate::value::{OnOff, choices};

choices! {
    /// Storage of a disk's content.
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
    /// Kind of device in the guest.
    pub enum DiskDevice: "device" {
        Disk = "disk",
        Cdrom = "cdrom",
        Floppy = "floppy",
        Lun = "lun",
    }
}

choices! {
    /// Name of the bus a disk sits on.
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
    /// Cache mode.
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
    /// Method of I/O.
    pub enum DiskIo: "io mode" {
        Native = "native",
        Threads = "threads",
        IoUring = "io_uring",
    }
}

choices! {
    /// Handling of the guest's discard requests.
    pub enum DiskDiscard: "discard mode" {
        Unmap = "unmap",
        Ignore = "ignore",
    }
}

choices! {
    /// Model of a disk of virtio.
    pub enum DiskModel: "disk model" {
        Virtio = "virtio",
        VirtioTransitional = "virtio-transitional",
        VirtioNonTransitional = "virtio-non-transitional",
    }
}

choices! {
    /// Action if the source is missing when the domain starts.
    pub enum StartupPolicy: "startup policy" {
        Mandatory = "mandatory",
        Requisite = "requisite",
        Optional = "optional",
    }
}

choices! {
    /// Whether a drive's tray is out.
    pub enum Tray: "tray state" {
        Closed = "closed",
        Open = "open",
    }
}

bind! {
    /// Disk, CD-ROM or floppy drive.
    pub struct Disk {
        /// Storage of the content.
        pub kind: DiskType = attr_or_default("type"),
        /// Kind of device in the guest.
        pub device: DiskDevice = attr_or_default("device"),
        /// Virtio model.
        pub model: Option<DiskModel> = attr("model"),
        /// Driver on the host.
        pub driver: Option<DiskDriver> = child("driver"),
        /// Source; none for an empty drive.
        pub source: Option<DiskSource> = child("source"),
        /// Target in the guest.
        pub target: Option<DiskTarget> = child("target"),
        /// Whether the guest can't write to it.
        pub readonly: bool = flag("readonly"),
        /// Whether several domains use it at once.
        pub shareable: bool = flag("shareable"),
        /// Serial number the guest sees.
        pub serial: Option<String> = text_of("serial"),
        /// Position in the boot order, from 1.
        pub boot_order: Option<u32> = attr_of("boot", "order"),
        /// Device alias, `ua-…` if a user chose it.
        pub alias: Option<String> = attr_of("alias", "name"),
        /// Address on the bus.
        pub address: Option<Address> = child("address"),
    }
}

bind! {
    /// Driver of a disk on the host.
    pub struct DiskDriver {
        /// Name of the driver: `qemu`, `tap`, `file` …
        pub name: Option<String> = attr("name"),
        /// Name of the image's format: `raw`, `qcow2` …
        pub format: Option<String> = attr("type"),
        /// Cache mode.
        pub cache: Option<DiskCache> = attr("cache"),
        /// Method of I/O.
        pub io: Option<DiskIo> = attr("io"),
        /// Handling of discard requests.
        pub discard: Option<DiskDiscard> = attr("discard"),
        /// Number of the thread for its input and output, from 1.
        pub iothread: Option<u32> = attr("iothread"),
        /// Number of queues, for one of virtio.
        pub queues: Option<u32> = attr("queues"),
    }
}

bind! {
    /// Source of a disk.
    pub struct DiskSource {
        /// Path of a file.
        pub file: Option<String> = attr("file"),
        /// Path of a block device.
        pub dev: Option<String> = attr("dev"),
        /// Path of a directory shown as a FAT disk.
        pub dir: Option<String> = attr("dir"),
        /// Name of the protocol of a network disk.
        pub protocol: Option<String> = attr("protocol"),
        /// Name of the image on the network.
        pub name: Option<String> = attr("name"),
        /// Name of the storage pool.
        pub pool: Option<String> = attr("pool"),
        /// Name of the volume in the pool.
        pub volume: Option<String> = attr("volume"),
        /// Action if it is missing when the domain starts.
        pub startup_policy: Option<StartupPolicy> = attr("startupPolicy"),
    }
}

bind! {
    /// Target of a disk in the guest.
    pub struct DiskTarget {
        /// Logical name, such as `vda`, unique in the domain.
        pub dev: String = required("dev"),
        /// Name of the bus; [`super::fill_defaults`] takes it from `dev` when missing.
        pub bus: Option<DiskBus> = attr("bus"),
        /// Whether a drive's tray is out, so that it has no medium.
        pub tray: Option<Tray> = attr("tray"),
        /// Whether the guest takes it for a stick rather than a disk, for one of USB.
        pub removable: Option<OnOff> = attr("removable"),
        /// Rotation rate in rpm; 1 means solid-state.
        pub rotation_rate: Option<u32> = attr("rotation_rate"),
    }
}
