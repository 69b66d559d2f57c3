//! Origin of a pool's storage.

use super::{PoolAdapter, PoolAuth};
use crate::bind::bind;

bind! {
    /// Origin of a pool's storage; the required parts depend on the pool's type.
    pub struct PoolSource {
        /// The hosts it lies on.
        pub hosts: Vec<PoolHost> = children("host"),
        /// The devices it lies on; for iSCSI, the target.
        pub devices: Vec<PoolDevice> = children("device"),
        /// Path of the directory it is on its host.
        pub dir: Option<String> = attr_of("dir", "path"),
        /// Name of the adapter its disks are behind.
        pub adapter: Option<PoolAdapter> = child("adapter"),
        /// Name: the volume group, Ceph's pool, Gluster's volume …
        pub name: Option<String> = text_of("name"),
        /// iSCSI initiator to log in as.
        pub initiator: Option<PoolInitiator> = child("initiator"),
        /// Format; see [`super::StoragePoolType::source_formats`].
        pub format: Option<String> = attr_of("format", "type"),
        /// Credentials.
        pub auth: Option<PoolAuth> = child("auth"),
        /// Version of NFS, such as `4.1`.
        pub protocol_version: Option<String> = attr_of("protocol", "ver"),
        /// Vendor of the hardware.
        pub vendor: Option<String> = attr_of("vendor", "name"),
        /// Name of the hardware.
        pub product: Option<String> = attr_of("product", "name"),
    }
}

bind! {
    /// Name of a host a pool lies on.
    pub struct PoolHost {
        /// Name or address.
        pub name: String = required("name"),
        /// Port; without one it is the protocol's.
        pub port: Option<u32> = attr("port"),
    }
}

bind! {
    /// Name of a device a pool lies on.
    pub struct PoolDevice {
        /// Path.
        pub path: String = required("path"),
        /// Whether a `p` stands between the device's name and a partition's number.
        pub part_separator: Option<bool> = attr("part_separator"),
        /// Free extents, as found by the driver.
        pub free_extents: Vec<Extent> = children("freeExtent"),
    }
}

bind! {
    /// Stretch of a device, in bytes from its start.
    pub struct Extent {
        /// Start.
        pub start: u64 = required("start"),
        /// End.
        pub end: u64 = required("end"),
    }
}

bind! {
    /// iSCSI initiator to log in as.
    pub struct PoolInitiator {
        /// Initiator's qualified name.
        pub iqn: Option<String> = attr_of("iqn", "name"),
    }
}
