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
    #[op(libvirt = "virStoragePoolBuild", wire = StoragePoolBuild, changes_record)]
    async fn build(
        &self,
        pool: &handle::StoragePool,
        /// what to do with what is there
        flags: StoragePoolBuildFlags,
    ) -> Result<()>;

    /// Starts a defined pool: its volumes are there then.
    #[op(libvirt = "virStoragePoolCreate", wire = StoragePoolCreate, changes_record)]
    async fn start(
        &self,
        pool: &handle::StoragePool,
        /// whether to build it first
        flags: StoragePoolCreateFlags,
    ) -> Result<()>;

    /// Looks which volumes there are, and how much room. [`StoragePool::volumes`] follows.
    #[op(libvirt = "virStoragePoolRefresh", wire = StoragePoolRefresh, changes_record)]
    async fn refresh(&self, pool: &handle::StoragePool) -> Result<()>;

    /// Stops an active pool. Its volumes and what is in them stay what they are.
    #[op(libvirt = "virStoragePoolDestroy", wire = StoragePoolDestroy, changes_record)]
    async fn destroy(&self, pool: &handle::StoragePool) -> Result<()>;

    /// Deletes the storage of an inactive pool. What was in it is lost; the definition stays.
    #[op(libvirt = "virStoragePoolDelete", wire = StoragePoolDelete, changes_record)]
    async fn delete(
        &self,
        pool: &handle::StoragePool,
        /// how
        flags: StoragePoolDeleteFlags,
    ) -> Result<()>;

    /// Removes the definition of an inactive pool. Its storage stays.
    #[op(libvirt = "virStoragePoolUndefine", wire = StoragePoolUndefine, changes_record)]
    async fn undefine(&self, pool: &handle::StoragePool) -> Result<()>;

    /// Has the pool start with the host, or not.
    #[op(libvirt = "virStoragePoolSetAutostart", wire = StoragePoolSetAutostart, changes_record)]
    async fn set_autostart(
        &self,
        pool: &handle::StoragePool,
        /// whether it does
        autostart: bool,
    ) -> Result<()>;

    /// Asks what the pool does, and how much room it has.
    ///
    /// # Returns
    /// what it does and has
    #[op(libvirt = "virStoragePoolGetInfo", wire = StoragePoolGetInfo)]
    async fn fetch_info(&self, pool: &handle::StoragePool) -> Result<StoragePoolInfo>;

    /// Asks for the description of the pool.
    ///
    /// # Returns
    /// a `<pool>` document
    #[op(libvirt = "virStoragePoolGetXMLDesc", wire = StoragePoolGetXmlDesc)]
    async fn fetch_xml(
        &self,
        pool: &handle::StoragePool,
        /// which of its descriptions
        flags: StoragePoolXmlFlags,
    ) -> Result<String>;
}
