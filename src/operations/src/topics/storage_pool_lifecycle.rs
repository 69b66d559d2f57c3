//! The life of a storage pool: building, starting, refreshing, stopping, forgetting.
use crate::{
    Result, StoragePoolBuildFlags, StoragePoolCreateFlags, StoragePoolDeleteFlags, StoragePoolInfo,
    StoragePoolXmlFlags, handle,
};
use virgo_operations_macros::operations;

/// The life of a storage pool.
#[operations(class = StoragePool)]
pub trait StoragePoolLifecycle: Send + Sync {
    /// Makes the storage that a defined, inactive pool describes: a folder, a file system, a volume group.
    #[op(
        name = "build",
        libvirt = "virStoragePoolBuild",
        wire = 79,
        acl = "storage_pool:format",
        changes_record
    )]
    async fn build_pool(
        &self,
        pool: &handle::StoragePool,
        /// what to do with what is there
        flags: StoragePoolBuildFlags,
    ) -> Result<()>;

    /// Starts a defined pool: its volumes are there then.
    #[op(
        name = "start",
        libvirt = "virStoragePoolCreate",
        wire = 78,
        acl = "storage_pool:start",
        changes_record
    )]
    async fn start_pool(
        &self,
        pool: &handle::StoragePool,
        /// whether to build it first
        flags: StoragePoolCreateFlags,
    ) -> Result<()>;

    /// Looks which volumes there are, and how much room. [`StoragePool::volumes`] follows.
    #[op(
        name = "refresh",
        libvirt = "virStoragePoolRefresh",
        wire = 83,
        acl = "storage_pool:refresh",
        changes_record
    )]
    async fn refresh_pool(&self, pool: &handle::StoragePool) -> Result<()>;

    /// Stops an active pool. Its volumes and what is in them stay what they are.
    #[op(
        name = "destroy",
        libvirt = "virStoragePoolDestroy",
        wire = 80,
        acl = "storage_pool:stop",
        changes_record
    )]
    async fn destroy_pool(&self, pool: &handle::StoragePool) -> Result<()>;

    /// Deletes the storage of an inactive pool. What was in it is lost; the definition stays.
    #[op(
        name = "delete",
        libvirt = "virStoragePoolDelete",
        wire = 81,
        acl = "storage_pool:format",
        changes_record
    )]
    async fn delete_pool(
        &self,
        pool: &handle::StoragePool,
        /// how
        flags: StoragePoolDeleteFlags,
    ) -> Result<()>;

    /// Removes the definition of an inactive pool. Its storage stays.
    #[op(
        name = "undefine",
        libvirt = "virStoragePoolUndefine",
        wire = 82,
        acl = "storage_pool:delete",
        changes_record
    )]
    async fn undefine_pool(&self, pool: &handle::StoragePool) -> Result<()>;

    /// Has the pool start with the host, or not.
    #[op(
        name = "set_autostart",
        libvirt = "virStoragePoolSetAutostart",
        wire = 90,
        acl = "storage_pool:write",
        changes_record
    )]
    async fn set_pool_autostart(
        &self,
        pool: &handle::StoragePool,
        /// whether it does
        autostart: bool,
    ) -> Result<()>;

    /// Asks what the pool does, and how much room it has.
    ///
    /// # Returns
    /// what it does and has
    #[op(name = "fetch_info", libvirt = "virStoragePoolGetInfo", wire = 87, acl = "storage_pool:read")]
    async fn fetch_pool_info(&self, pool: &handle::StoragePool) -> Result<StoragePoolInfo>;

    /// Asks for the description of the pool.
    ///
    /// # Returns
    /// a `<pool>` document
    #[op(name = "fetch_xml", libvirt = "virStoragePoolGetXMLDesc", wire = 88, acl = "storage_pool:read")]
    async fn fetch_pool_xml(
        &self,
        pool: &handle::StoragePool,
        /// which of its descriptions
        flags: StoragePoolXmlFlags,
    ) -> Result<String>;
}
