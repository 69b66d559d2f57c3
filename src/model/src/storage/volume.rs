//! `<volume>`: the description of a storage volume.

use super::{Encryption, Extent, Permissions, Size, StoragePoolType, volume_validate};
use crate::bind::{XmlStruct, bind};
use crate::value::choices;
use crate::xml::{self, Element, XmlError, XmlErrorKind};

choices! {
    /// Kind of a volume on its host.
    pub enum StorageVolumeType: "volume type" {
        File = "file",
        Block = "block",
        Dir = "dir",
        Network = "network",
        Netdir = "netdir",
        Ploop = "ploop",
    }
}

/// Whether a volume has to say how large it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum VolumeCapacity {
    /// It has to.
    #[default]
    Required,
    /// It has to, unless it has a backing store, whose size it takes.
    RequiredUnlessBacked,
    /// It need not: it is a copy of another.
    Optional,
}

bind! {
    /// Storage volume: libvirt's `<volume>`.
    pub struct StorageVolume {
        /// Kind of volume on its host, as found by the driver.
        pub kind: StorageVolumeType = attr_or_default("type"),
        /// Name, unique in its pool and never empty once validated.
        pub name: String = text_of_or_default("name"),
        /// Identifies it among the volumes of all pools.
        pub key: Option<String> = text_of("key"),
        /// Extents on the pool's devices, as found by the driver.
        pub source: Option<VolumeSource> = child("source"),
        /// Size visible to the guest.
        pub capacity: Option<Size> = child("capacity"),
        /// Size taken in the pool, initially or now.
        pub allocation: Option<Size> = child("allocation"),
        /// Size taken on the host, as found by the driver.
        pub physical: Option<Size> = child("physical"),
        /// Location on the host, and format.
        pub target: VolumeTarget = child_or_default("target"),
        /// Volume of which this one has the differences.
        pub backing_store: Option<BackingStore> = child("backingStore"),
    }
}

bind! {
    /// Extents of a volume on the pool's devices.
    pub struct VolumeSource {
        /// The devices.
        pub devices: Vec<VolumeDevice> = children("device"),
    }
}

bind! {
    /// Extents of a volume on a device.
    pub struct VolumeDevice {
        /// Device's path.
        pub path: String = required("path"),
        /// The parts.
        pub extents: Vec<Extent> = children("extent"),
    }
}

bind! {
    /// Location of a volume on the host, and its format.
    pub struct VolumeTarget {
        /// Path.
        pub path: Option<String> = text_of("path"),
        /// Format; see [`StoragePoolType::volume_formats`].
        pub format: Option<String> = attr_of("format", "type"),
        /// Permissions.
        pub permissions: Option<Permissions> = child("permissions"),
        /// Timestamps, as found by the driver.
        pub timestamps: Option<Timestamps> = child("timestamps"),
        /// Encryption.
        pub encryption: Option<Encryption> = child("encryption"),
        /// Version of QEMU its format has to be readable by, such as `1.1`.
        pub compat: Option<String> = text_of("compat"),
        /// Asks for a file that the file system changes in place.
        pub nocow: bool = flag("nocow"),
        /// Size of its clusters.
        pub cluster_size: Option<Size> = child("clusterSize"),
        /// Features of its format.
        pub features: Option<VolumeFeatures> = child("features"),
    }
}

bind! {
    /// Features of a volume's format.
    pub struct VolumeFeatures {
        /// Whether counts of references may be written late.
        pub lazy_refcounts: bool = flag("lazy_refcounts"),
        /// Whether clusters are allocated in parts.
        pub extended_l2: bool = flag("extended_l2"),
    }
}

bind! {
    /// Volume of which another one has the differences.
    pub struct BackingStore {
        /// Path; without one there is no backing store.
        pub path: Option<String> = text_of("path"),
        /// Format.
        pub format: Option<String> = attr_of("format", "type"),
        /// Permissions.
        pub permissions: Option<Permissions> = child("permissions"),
        /// Timestamps, as found by the driver.
        pub timestamps: Option<Timestamps> = child("timestamps"),
    }
}

bind! {
    /// Timestamps of a file, in seconds since 1970, such as `1341933637.273190990`.
    pub struct Timestamps {
        /// Last access.
        pub accessed: Option<String> = text_of("atime"),
        /// Last change of the content.
        pub modified: Option<String> = text_of("mtime"),
        /// Last change of content, name or permissions.
        pub changed: Option<String> = text_of("ctime"),
        /// Creation.
        pub born: Option<String> = text_of("btime"),
    }
}

impl StorageVolume {
    /// Reads a volume of a pool of this type and checks it; see [`super::validate_volume`].
    pub fn parse(xml: &str, pool: StoragePoolType) -> Result<Self, XmlError> {
        Self::parse_with(xml, pool, VolumeCapacity::Required)
    }

    /// Reads a volume as [`StorageVolume::parse`] does; `capacity` says whether it has to have one.
    pub fn parse_with(xml: &str, pool: StoragePoolType, capacity: VolumeCapacity) -> Result<Self, XmlError> {
        let root = xml::parse(xml)?;
        let path = root.name.clone();
        Self::from_root(root, pool, capacity).map_err(|error| error.within(&path))
    }

    /// Reads a volume from its root element and checks it; an error's path starts within that element.
    pub(crate) fn from_root(
        root: Element,
        pool: StoragePoolType,
        capacity: VolumeCapacity,
    ) -> Result<Self, XmlError> {
        if root.name != "volume" {
            let message = format!("the root element is <{}>, but a storage volume's is <volume>", root.name);
            return Err(XmlError::new(XmlErrorKind::Unsupported, root.position, message));
        }
        let volume = Self::from_element(root)?;
        volume_validate::check(&volume, pool, capacity)?;
        Ok(volume)
    }

    /// Writes the volume, ending with a newline.
    pub fn to_xml(&self) -> String {
        self.to_element("volume").to_xml()
    }

    /// Removes what only a driver can know: where on which device the volume lies, how much of the host it
    /// takes, and when it was read and changed.
    ///
    /// Libvirt reads none of it; a driver calls this on what a user wants made.
    pub fn forget_measured(&mut self) {
        (self.source, self.physical, self.target.timestamps) = (None, None, None);
        if let Some(backing) = &mut self.backing_store {
            backing.timestamps = None;
        }
    }
}
