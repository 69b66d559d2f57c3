//! The flags that storage pools and volumes take.
//!
//! Only bits are listed: where libvirt names a zero, the empty set says the same.

/// Which storage pools to list; flags of one group of opposites, or of types, add up, a group with none given
/// filters nothing.
#[virgo_gir::flags]
pub enum StoragePoolListFlags {
    /// Pools that are stopped.
    INACTIVE = 1 << 0,
    /// Pools that are started.
    ACTIVE = 1 << 1,
    /// Pools with a stored definition.
    PERSISTENT = 1 << 2,
    /// Pools that are forgotten once they stop.
    TRANSIENT = 1 << 3,
    /// Pools that start along with the host.
    AUTOSTART = 1 << 4,
    /// Pools that do not start along with the host.
    NO_AUTOSTART = 1 << 5,
    /// Folders.
    DIR = 1 << 6,
    /// File systems, which are mounted.
    FS = 1 << 7,
    /// File systems of other hosts, which are mounted.
    NETFS = 1 << 8,
    /// Volume groups of LVM.
    LOGICAL = 1 << 9,
    /// Disks, whose partitions are the volumes.
    DISK = 1 << 10,
    /// Targets of iSCSI.
    ISCSI = 1 << 11,
    /// Adapters of SCSI.
    SCSI = 1 << 12,
    /// Devices with several paths to them.
    MPATH = 1 << 13,
    /// Pools of Ceph's RADOS block devices.
    RBD = 1 << 14,
    /// Sheepdog clusters.
    SHEEPDOG = 1 << 15,
    /// Volumes of Gluster.
    GLUSTER = 1 << 16,
    /// Pools of ZFS.
    ZFS = 1 << 17,
    /// Virtuozzo storage.
    VSTORAGE = 1 << 18,
    /// Targets of iSCSI that the guest's program talks to by itself.
    ISCSI_DIRECT = 1 << 19,
}

/// How to define a storage pool.
#[virgo_gir::flags]
pub enum StoragePoolDefineFlags {
    /// Checks the description against the schema first.
    VALIDATE = 1 << 0,
}

/// Whether to build a storage pool before it starts.
#[virgo_gir::flags]
pub enum StoragePoolCreateFlags {
    /// Builds it as it is built without flags.
    WITH_BUILD = 1 << 0,
    /// Builds it, and overwrites what is there.
    WITH_BUILD_OVERWRITE = 1 << 1,
    /// Builds it, unless something is there.
    WITH_BUILD_NO_OVERWRITE = 1 << 2,
}

/// How to build a storage pool.
#[virgo_gir::flags]
pub enum StoragePoolBuildFlags {
    /// Mends what is there.
    REPAIR = 1 << 0,
    /// Makes what is there larger.
    RESIZE = 1 << 1,
    /// Fails if something is there.
    NO_OVERWRITE = 1 << 2,
    /// Overwrites what is there.
    OVERWRITE = 1 << 3,
}

/// How to delete the storage of a pool.
#[virgo_gir::flags]
pub enum StoragePoolDeleteFlags {
    /// Overwrites it with zeros, which takes long.
    ZEROED = 1 << 0,
}

/// Which description of a storage pool to give.
#[virgo_gir::flags]
pub enum StoragePoolXmlFlags {
    /// The one with which it starts next.
    INACTIVE = 1 << 0,
}

/// How to make a storage volume.
#[virgo_gir::flags]
pub enum StorageVolumeCreateFlags {
    /// Takes the room for an image's tables at once, which makes writing to it faster.
    PREALLOC_METADATA = 1 << 0,
    /// Shares the blocks of the source, as btrfs and XFS can.
    REFLINK = 1 << 1,
    /// Checks the description against the schema first.
    VALIDATE = 1 << 2,
}

/// How to delete a storage volume.
#[virgo_gir::flags]
pub enum StorageVolumeDeleteFlags {
    /// Overwrites it with zeros first.
    ZEROED = 1 << 0,
    /// Deletes its snapshots, too, without which it could not be.
    WITH_SNAPSHOTS = 1 << 1,
}

/// What to tell of a storage volume.
#[virgo_gir::flags]
pub enum StorageVolumeInfoFlags {
    /// As its allocation, how long its file or device is, which may be more than is in use.
    GET_PHYSICAL = 1 << 0,
}

/// How to change the size of a storage volume.
#[virgo_gir::flags]
pub enum StorageVolumeResizeFlags {
    /// Takes the room for it at once.
    ALLOCATE = 1 << 0,
    /// The size is by how much it changes.
    DELTA = 1 << 1,
    /// It becomes smaller; without this flag, that is refused.
    SHRINK = 1 << 2,
}

/// How to read a storage volume.
#[virgo_gir::flags]
pub enum StorageVolumeDownloadFlags {
    /// Leaves out holes, where there is nothing but zeros.
    SPARSE_STREAM = 1 << 0,
}

/// How to write a storage volume.
#[virgo_gir::flags]
pub enum StorageVolumeUploadFlags {
    /// Leaves out holes of the file, which become holes of the volume. Where a volume stores something already, or
    /// the file does not fill it, they are sent as zeros: to a daemon a hole does not say what is there.
    SPARSE_STREAM = 1 << 0,
}
