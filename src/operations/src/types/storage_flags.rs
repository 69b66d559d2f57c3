//! Flags of storage pools and volumes.
//!
//! Only bits are listed: where libvirt names a zero, the empty set says the same.

/// Flags for listing storage pools. Flags of one group are alternatives; groups are combined with AND.
#[virgo_gir::flags]
pub enum StoragePoolListFlags {
    /// Pools that are stopped.
    INACTIVE = 1 << 0,
    /// Pools that are started.
    ACTIVE = 1 << 1,
    /// Pools with a stored definition.
    PERSISTENT = 1 << 2,
    /// Pools without a definition.
    TRANSIENT = 1 << 3,
    /// Pools that are started with the host.
    AUTOSTART = 1 << 4,
    /// Pools that are not started with the host.
    NO_AUTOSTART = 1 << 5,
    /// Directories.
    DIR = 1 << 6,
    /// File systems, which are mounted.
    FS = 1 << 7,
    /// Network file systems, which are mounted.
    NETFS = 1 << 8,
    /// Volume groups of LVM.
    LOGICAL = 1 << 9,
    /// Disks, whose partitions are the volumes.
    DISK = 1 << 10,
    /// iSCSI targets.
    ISCSI = 1 << 11,
    /// SCSI adapters.
    SCSI = 1 << 12,
    /// Multipath devices.
    MPATH = 1 << 13,
    /// Ceph RADOS block devices (RBD).
    RBD = 1 << 14,
    /// Sheepdog clusters.
    SHEEPDOG = 1 << 15,
    /// Gluster volumes.
    GLUSTER = 1 << 16,
    /// ZFS pools.
    ZFS = 1 << 17,
    /// Virtuozzo storage.
    VSTORAGE = 1 << 18,
    /// iSCSI targets that the emulator accesses directly.
    ISCSI_DIRECT = 1 << 19,
}

/// Flags for defining a storage pool.
#[virgo_gir::flags]
pub enum StoragePoolDefineFlags {
    /// Validates the XML against the schema first.
    VALIDATE = 1 << 0,
}

/// Flags for starting a storage pool.
#[virgo_gir::flags]
pub enum StoragePoolCreateFlags {
    /// Builds it with default options.
    WITH_BUILD = 1 << 0,
    /// Builds it, and overwrites existing data.
    WITH_BUILD_OVERWRITE = 1 << 1,
    /// Builds it, and fails if there is data already.
    WITH_BUILD_NO_OVERWRITE = 1 << 2,
}

/// Flags for building a storage pool.
#[virgo_gir::flags]
pub enum StoragePoolBuildFlags {
    /// Repairs the existing storage.
    REPAIR = 1 << 0,
    /// Enlarges the existing storage.
    RESIZE = 1 << 1,
    /// Fails if there is data already.
    NO_OVERWRITE = 1 << 2,
    /// Overwrites existing data.
    OVERWRITE = 1 << 3,
}

/// Flags for deleting the storage of a pool.
#[virgo_gir::flags]
pub enum StoragePoolDeleteFlags {
    /// Overwrites it with zeros, which may take a long time.
    ZEROED = 1 << 0,
}

/// Flags for fetching the XML description of a storage pool.
#[virgo_gir::flags]
pub enum StoragePoolXmlFlags {
    /// The inactive description, with which it is started the next time.
    INACTIVE = 1 << 0,
}

/// Flags for creating a storage volume.
#[virgo_gir::flags]
pub enum StorageVolumeCreateFlags {
    /// Preallocates the metadata of an image, which makes writing faster.
    PREALLOC_METADATA = 1 << 0,
    /// Makes a copy-on-write copy that shares the blocks of the source, which btrfs and XFS support.
    REFLINK = 1 << 1,
    /// Validates the XML against the schema first.
    VALIDATE = 1 << 2,
}

/// Flags for deleting a storage volume.
#[virgo_gir::flags]
pub enum StorageVolumeDeleteFlags {
    /// Overwrites it with zeros before it is deleted.
    ZEROED = 1 << 0,
    /// Deletes its snapshots, too.
    WITH_SNAPSHOTS = 1 << 1,
}

/// Flags for fetching information about a storage volume.
#[virgo_gir::flags]
pub enum StorageVolumeInfoFlags {
    /// Returns the physical size of the file or device as the allocation.
    GET_PHYSICAL = 1 << 0,
}

/// Flags for resizing a storage volume.
#[virgo_gir::flags]
pub enum StorageVolumeResizeFlags {
    /// Allocates the space immediately.
    ALLOCATE = 1 << 0,
    /// The size is relative to the current capacity.
    DELTA = 1 << 1,
    /// Allows shrinking, which fails otherwise.
    SHRINK = 1 << 2,
}

/// Flags for downloading a storage volume.
#[virgo_gir::flags]
pub enum StorageVolumeDownloadFlags {
    /// Preserves holes: they are skipped instead of being transferred as zeros.
    SPARSE_STREAM = 1 << 0,
}

/// Flags for uploading to a storage volume.
#[virgo_gir::flags]
pub enum StorageVolumeUploadFlags {
    /// Leaves out holes of the file, which become holes of the volume. Where a volume stores something already, or
    /// the file does not fill it, they are sent as zeros: to a daemon a hole does not say what is there.
    SPARSE_STREAM = 1 << 0,
}
