//! A storage pool's description: libvirt's `<pool>`.

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
    /// Says how it is found out how much of a pool its volumes take.
    pub enum RefreshAllocation: "allocation" {
        Default = "default",
        Capacity = "capacity",
    }
}

bind! {
    /// Describes a storage pool: libvirt's `<pool>`.
    pub struct StoragePool {
        /// Says what it is made of.
        pub kind: StoragePoolType = required("type"),
        /// Holds its name, unique on its host and never empty once validated.
        ///
        /// Without one, [`StoragePool::parse`] takes the source's name, if sources of its type have one.
        pub name: String = text_of_or_default("name"),
        /// Holds its identity; missing until [`super::fill_pool_defaults`] gives it one.
        pub uuid: Option<Uuid> = text_of("uuid"),
        /// Holds how much it can hold, as the driver found it.
        pub capacity: Option<Size> = child("capacity"),
        /// Holds how much its volumes take, as the driver found it.
        pub allocation: Option<Size> = child("allocation"),
        /// Holds how much is free, as the driver found it.
        pub available: Option<Size> = child("available"),
        /// Lists features it is to have.
        pub features: Option<PoolFeatures> = child("features"),
        /// Says where its storage comes from.
        pub source: PoolSource = child_or_default("source"),
        /// Says where the host sees it; pools that are remote are not seen there.
        pub target: Option<PoolTarget> = child("target"),
        /// Says how it is looked through.
        pub refresh: Option<PoolRefresh> = child("refresh"),
        /// Holds options for `mount`, for a pool that is a file system.
        pub mount_options: Option<MountOptions> = child("fs:mount_opts"),
        /// Holds options for Ceph.
        pub config_options: Option<ConfigOptions> = child("rbd:config_opts"),
    }
}

bind! {
    /// Lists features a pool is to have.
    pub struct PoolFeatures {
        /// Says whether copies share what they have in common, where the file system can do that.
        pub cow: Option<bool> = attr_of("cow", "state"),
    }
}

bind! {
    /// Says where the host sees a pool.
    pub struct PoolTarget {
        /// Holds the path of the folder in which its volumes appear.
        pub path: Option<String> = text_of("path"),
        /// Says who may do what with the folder.
        pub permissions: Option<Permissions> = child("permissions"),
    }
}

bind! {
    /// Says how a pool is looked through.
    pub struct PoolRefresh {
        /// Says how it is found out how much a volume takes.
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
