//! Pool types, with their requirements and formats.

use crate::value::choices;

choices! {
    /// Type of a storage pool.
    pub enum StoragePoolType: "pool type" {
        Dir = "dir",
        Fs = "fs",
        Netfs = "netfs",
        Logical = "logical",
        Disk = "disk",
        Iscsi = "iscsi",
        IscsiDirect = "iscsi-direct",
        Scsi = "scsi",
        Mpath = "mpath",
        Rbd = "rbd",
        Sheepdog = "sheepdog",
        Gluster = "gluster",
        Zfs = "zfs",
        Vstorage = "vstorage",
    }
}

/// Formats of images.
const IMAGES: &[&str] = &[
    "raw", "dir", "bochs", "cloop", "dmg", "iso", "vpc", "vdi", "fat", "vhd", "ploop", "cow", "qcow",
    "qcow2", "qed", "vmdk",
];

impl StoragePoolType {
    /// The formats its source may have; none where a source has no format.
    pub fn source_formats(self) -> &'static [&'static str] {
        match self {
            Self::Fs => &[
                "auto", "ext2", "ext3", "ext4", "ufs", "iso9660", "udf", "gfs", "gfs2", "vfat", "hfs+",
                "xfs", "ocfs2", "vmfs",
            ],
            Self::Netfs => &["auto", "nfs", "glusterfs", "cifs"],
            Self::Disk => &["unknown", "dos", "dvh", "gpt", "mac", "bsd", "pc98", "sun", "lvm2"],
            Self::Logical => &["unknown", "lvm2"],
            _ => &[],
        }
    }

    /// Returns the format of a source that names none.
    pub fn default_source_format(self) -> Option<&'static str> {
        match self {
            Self::Fs | Self::Netfs => Some("auto"),
            Self::Disk => Some("unknown"),
            Self::Logical => Some("lvm2"),
            _ => None,
        }
    }

    /// The formats its volumes may have; none where a volume is bytes and nothing else.
    pub fn volume_formats(self) -> &'static [&'static str] {
        match self {
            Self::Dir | Self::Fs | Self::Netfs | Self::Rbd | Self::Gluster | Self::Vstorage => IMAGES,
            Self::Disk => {
                &["none", "linux", "fat16", "fat32", "linux-swap", "linux-lvm", "linux-raid", "extended"]
            }
            _ => &[],
        }
    }

    /// Returns the format of a volume that names none.
    pub fn default_volume_format(self) -> Option<&'static str> {
        self.volume_formats().first().copied()
    }

    /// Whether it lies on other hosts, so that it has no place in this one's tree of files.
    pub fn is_remote(self) -> bool {
        matches!(self, Self::IscsiDirect | Self::Rbd | Self::Sheepdog | Self::Gluster)
    }

    /// Whether its source names the hosts it lies on.
    pub fn has_hosts(self) -> bool {
        matches!(self, Self::Netfs | Self::Iscsi) || self.is_remote()
    }

    /// Whether its source has a name, which is that of the pool unless it says another.
    pub fn has_source_name(self) -> bool {
        matches!(
            self,
            Self::Logical | Self::Rbd | Self::Sheepdog | Self::Gluster | Self::Zfs | Self::Vstorage
        )
    }

    /// Whether it is a device, which its source has to name.
    ///
    /// Others have devices as well, but can do without, or find them by name.
    pub(super) fn needs_device(self) -> bool {
        matches!(self, Self::Fs | Self::Disk)
    }

    /// Returns the directory of devices in which a volume group or the like of a name appears.
    pub(super) fn device_folder(self, source_name: &str) -> Option<String> {
        match self {
            Self::Logical => Some(format!("/dev/{source_name}")),
            Self::Zfs => Some(format!("/dev/zvol/{source_name}")),
            _ => None,
        }
    }
}
