//! Where a pool's storage comes from.

use super::{PoolAdapter, PoolAuth};
use crate::bind::bind;

bind! {
    /// Says where a pool's storage comes from; which parts it has depends on the pool's type.
    pub struct PoolSource {
        /// Lists the hosts it lies on.
        pub hosts: Vec<PoolHost> = children("host"),
        /// Lists the devices it lies on; for iSCSI, the target.
        pub devices: Vec<PoolDevice> = children("device"),
        /// Holds the path of the folder it is on its host.
        pub dir: Option<String> = attr_of("dir", "path"),
        /// Names the adapter its disks are behind.
        pub adapter: Option<PoolAdapter> = child("adapter"),
        /// Names it: the volume group, Ceph's pool, Gluster's volume …
        pub name: Option<String> = text_of("name"),
        /// Says as which initiator iSCSI logs in.
        pub initiator: Option<PoolInitiator> = child("initiator"),
        /// Names its format; see [`super::StoragePoolType::source_formats`].
        pub format: Option<String> = attr_of("format", "type"),
        /// Says as whom it is opened.
        pub auth: Option<PoolAuth> = child("auth"),
        /// Holds the version of NFS, such as `4.1`.
        pub protocol_version: Option<String> = attr_of("protocol", "ver"),
        /// Names who made the hardware.
        pub vendor: Option<String> = attr_of("vendor", "name"),
        /// Names the hardware.
        pub product: Option<String> = attr_of("product", "name"),
    }
}

bind! {
    /// Names a host a pool lies on.
    pub struct PoolHost {
        /// Holds its name or address.
        pub name: String = required("name"),
        /// Holds the port; without one it is the protocol's.
        pub port: Option<u32> = attr("port"),
    }
}

bind! {
    /// Names a device a pool lies on.
    pub struct PoolDevice {
        /// Holds its path.
        pub path: String = required("path"),
        /// Says whether a `p` stands between the device's name and a partition's number.
        pub part_separator: Option<bool> = attr("part_separator"),
        /// Lists what of it is free, as the driver found it.
        pub free_extents: Vec<Extent> = children("freeExtent"),
    }
}

bind! {
    /// Holds a stretch of a device, in bytes from its start.
    pub struct Extent {
        /// Says where it starts.
        pub start: u64 = required("start"),
        /// Says where it ends.
        pub end: u64 = required("end"),
    }
}

bind! {
    /// Says as which initiator iSCSI logs in.
    pub struct PoolInitiator {
        /// Holds the initiator's qualified name.
        pub iqn: Option<String> = attr_of("iqn", "name"),
    }
}
