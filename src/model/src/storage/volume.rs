//! A storage volume's description: libvirt's `<volume>`.

use super::{Encryption, Extent, Permissions, Size, StoragePoolType, volume_validate};
use crate::bind::{XmlStruct, bind};
use crate::value::choices;
use crate::xml::{self, Element, XmlError, XmlErrorKind};

choices! {
    /// Says what a volume is to its host.
    pub enum StorageVolumeType: "volume type" {
        File = "file",
        Block = "block",
        Dir = "dir",
        Network = "network",
        Netdir = "netdir",
        Ploop = "ploop",
    }
}

/// Says whether a volume has to say how large it is.
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
    /// Describes a storage volume: libvirt's `<volume>`.
    pub struct StorageVolume {
        /// Says what it is to its host, as the driver found it.
        pub kind: StorageVolumeType = attr_or_default("type"),
        /// Holds its name, unique in its pool and never empty once validated.
        pub name: String = text_of_or_default("name"),
        /// Identifies it among the volumes of all pools.
        pub key: Option<String> = text_of("key"),
        /// Says which parts of the pool's devices it takes, as the driver found it.
        pub source: Option<VolumeSource> = child("source"),
        /// Holds how much the guest sees.
        pub capacity: Option<Size> = child("capacity"),
        /// Holds how much it takes of the pool, at first or now.
        pub allocation: Option<Size> = child("allocation"),
        /// Holds how much it takes of the host, as the driver found it.
        pub physical: Option<Size> = child("physical"),
        /// Says where the host sees it, and what it is there.
        pub target: VolumeTarget = child_or_default("target"),
        /// Says of what it holds only the differences.
        pub backing_store: Option<BackingStore> = child("backingStore"),
    }
}

bind! {
    /// Says which parts of its pool's devices a volume takes.
    pub struct VolumeSource {
        /// Lists the devices.
        pub devices: Vec<VolumeDevice> = children("device"),
    }
}

bind! {
    /// Says which parts of a device a volume takes.
    pub struct VolumeDevice {
        /// Holds the device's path.
        pub path: String = required("path"),
        /// Lists the parts.
        pub extents: Vec<Extent> = children("extent"),
    }
}

bind! {
    /// Says where the host sees a volume, and what it is there.
    pub struct VolumeTarget {
        /// Holds its path.
        pub path: Option<String> = text_of("path"),
        /// Names its format; see [`StoragePoolType::volume_formats`].
        pub format: Option<String> = attr_of("format", "type"),
        /// Says who may do what with it.
        pub permissions: Option<Permissions> = child("permissions"),
        /// Says when it was read and changed, as the driver found it.
        pub timestamps: Option<Timestamps> = child("timestamps"),
        /// Says how it is encrypted.
        pub encryption: Option<Encryption> = child("encryption"),
        /// Holds the version of QEMU its format has to be readable by, such as `1.1`.
        pub compat: Option<String> = text_of("compat"),
        /// Asks for a file that the file system changes in place.
        pub nocow: bool = flag("nocow"),
        /// Holds the size of its clusters.
        pub cluster_size: Option<Size> = child("clusterSize"),
        /// Lists features of its format.
        pub features: Option<VolumeFeatures> = child("features"),
    }
}

bind! {
    /// Lists features of a volume's format.
    pub struct VolumeFeatures {
        /// Says that counts of references may be written late.
        pub lazy_refcounts: bool = flag("lazy_refcounts"),
        /// Says that clusters are allocated in parts.
        pub extended_l2: bool = flag("extended_l2"),
    }
}

bind! {
    /// Names what a volume holds the differences of.
    pub struct BackingStore {
        /// Holds its path; without one there is no backing store.
        pub path: Option<String> = text_of("path"),
        /// Names its format.
        pub format: Option<String> = attr_of("format", "type"),
        /// Says who may do what with it.
        pub permissions: Option<Permissions> = child("permissions"),
        /// Says when it was read and changed, as the driver found it.
        pub timestamps: Option<Timestamps> = child("timestamps"),
    }
}

bind! {
    /// Says when a file was read and changed, in seconds since 1970 such as `1341933637.273190990`.
    pub struct Timestamps {
        /// Says when it was last read.
        pub accessed: Option<String> = text_of("atime"),
        /// Says when its content last changed.
        pub modified: Option<String> = text_of("mtime"),
        /// Says when it last changed, be it its content, its name or who may read it.
        pub changed: Option<String> = text_of("ctime"),
        /// Says when it was made.
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
