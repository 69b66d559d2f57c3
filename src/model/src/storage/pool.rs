//! `<pool>`: the description of a storage pool.

use super::pool_validate;
use super::{
    ConfigOptions, FS_NAMESPACE, MountOptions, Permissions, PoolSource, RBD_NAMESPACE, Size, StoragePoolType,
};
use crate::bind::{XmlStruct, bind};
use crate::domain::adopt_namespace;
use crate::value::choices;
use crate::xml::{self, Element, XmlError, XmlErrorKind};
use uuid::Uuid;

choices! {
    /// Method of calculating the allocation of volumes.
    pub enum RefreshAllocation: "allocation" {
        Default = "default",
        Capacity = "capacity",
    }
}

bind! {
    /// Storage pool: libvirt's `<pool>`.
    pub struct StoragePool {
        /// Type.
        pub kind: StoragePoolType = required("type"),
        /// Name, unique on its host and never empty once validated.
        ///
        /// Without one, [`StoragePool::parse`] takes the source's name, if sources of its type have one.
        pub name: String = text_of_or_default("name"),
        /// Identity; missing until [`super::fill_pool_defaults`] gives it one.
        pub uuid: Option<Uuid> = text_of("uuid"),
        /// Total size, as found by the driver.
        pub capacity: Option<Size> = child("capacity"),
        /// Size of its volumes, as found by the driver.
        pub allocation: Option<Size> = child("allocation"),
        /// Free size, as found by the driver.
        pub available: Option<Size> = child("available"),
        /// Features it is to have.
        pub features: Option<PoolFeatures> = child("features"),
        /// Origin of the storage.
        pub source: PoolSource = child_or_default("source"),
        /// Location on the host; none for remote pools.
        pub target: Option<PoolTarget> = child("target"),
        /// Parameters of a refresh.
        pub refresh: Option<PoolRefresh> = child("refresh"),
        /// Options for `mount`, for a pool that is a file system.
        pub mount_options: Option<MountOptions> = child("fs:mount_opts"),
        /// Options for Ceph.
        pub config_options: Option<ConfigOptions> = child("rbd:config_opts"),
    }
}

bind! {
    /// Features a pool is to have.
    pub struct PoolFeatures {
        /// Whether copies share what they have in common, where the file system can do that.
        pub cow: Option<bool> = attr_of("cow", "state"),
    }
}

bind! {
    /// Location of a pool on the host.
    pub struct PoolTarget {
        /// Path of the directory in which its volumes appear.
        pub path: Option<String> = text_of("path"),
        /// Permissions of the directory.
        pub permissions: Option<Permissions> = child("permissions"),
    }
}

bind! {
    /// Parameters of a refresh.
    pub struct PoolRefresh {
        /// Method of calculating the allocation of volumes.
        pub volume_allocation: Option<RefreshAllocation> = attr_of("volume", "allocation"),
    }
}

impl StoragePool {
    /// Reads a pool and checks it; see [`super::validate_pool`].
    pub fn parse(xml: &str) -> Result<Self, XmlError> {
        let root = xml::parse(xml)?;
        let path = root.name.clone();
        Self::from_root(root).map_err(|error| error.within(&path))
    }

    /// Reads a pool from its root element and checks it; an error's path starts within that element.
    pub(crate) fn from_root(mut root: Element) -> Result<Self, XmlError> {
        if root.name != "pool" {
            let message = format!("the root element is <{}>, but a storage pool's is <pool>", root.name);
            return Err(XmlError::new(XmlErrorKind::Unsupported, root.position, message));
        }
        adopt_namespace(&mut root, "fs", FS_NAMESPACE);
        adopt_namespace(&mut root, "rbd", RBD_NAMESPACE);
        let mut pool = Self::from_element(root)?;
        if pool.name.is_empty() && pool.kind.has_source_name() {
            pool.name = pool.source.name.clone().unwrap_or_default();
        }
        pool_validate::check(&pool)?;
        Ok(pool)
    }

    /// Writes the pool, ending with a newline.
    pub fn to_xml(&self) -> String {
        let mut root = self.to_element("pool");
        if self.mount_options.is_some() {
            root.set_attribute("xmlns:fs", FS_NAMESPACE);
        }
        if self.config_options.is_some() {
            root.set_attribute("xmlns:rbd", RBD_NAMESPACE);
        }
        root.to_xml()
    }

    /// Removes what only a driver can know: how full the pool is, and what of its devices is free.
    ///
    /// Libvirt reads none of it; a driver calls this on what a user defines.
    pub fn forget_measured(&mut self) {
        (self.capacity, self.allocation, self.available) = (None, None, None);
        for device in &mut self.source.devices {
            device.free_extents.clear();
        }
    }
}
