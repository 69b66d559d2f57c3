//! The life of a storage pool: building, starting, refreshing, stopping, forgetting.
use crate::{
    Result, StoragePoolBuildFlags, StoragePoolCreateFlags, StoragePoolDeleteFlags, StoragePoolInfo,
    StoragePoolXmlFlags, handle,
};
use virgo_operations_macros::operations;

/// The life of a storage pool.
#[operations(class = StoragePool)]
pub trait StoragePoolLifecycle: Send + Sync {
    /// Builds the storage that a defined, inactive pool describes: creates a directory, a file system or a volume
    /// group.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the pool is active;
    #[op(libvirt = "virStoragePoolBuild", wire = StoragePoolBuild, changes_record)]
    async fn build(
        &self,
        pool: &handle::StoragePool,
        /// a combination of `VirgoStoragePoolBuildFlags`
        flags: StoragePoolBuildFlags,
    ) -> Result<()>;

    /// Starts a defined storage pool, which makes its volumes available.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the pool is active;
    #[op(libvirt = "virStoragePoolCreate", wire = StoragePoolCreate, changes_record)]
    async fn start(
        &self,
        pool: &handle::StoragePool,
        /// a combination of `VirgoStoragePoolCreateFlags`
        flags: StoragePoolCreateFlags,
    ) -> Result<()>;

    /// Refreshes the volumes and the free space of an active pool. [`StoragePool::volumes`] is updated.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the pool is not active;
    #[op(libvirt = "virStoragePoolRefresh", wire = StoragePoolRefresh, changes_record)]
    async fn refresh(&self, pool: &handle::StoragePool) -> Result<()>;

    /// Stops an active storage pool. Its volumes and their contents are not changed.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the pool is not active;
    #[op(libvirt = "virStoragePoolDestroy", wire = StoragePoolDestroy, changes_record)]
    async fn destroy(&self, pool: &handle::StoragePool) -> Result<()>;

    /// Deletes the storage of an inactive pool, and all data in it. The definition is kept.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the pool is active;
    #[op(libvirt = "virStoragePoolDelete", wire = StoragePoolDelete, changes_record)]
    async fn delete(
        &self,
        pool: &handle::StoragePool,
        /// a combination of `VirgoStoragePoolDeleteFlags`
        flags: StoragePoolDeleteFlags,
    ) -> Result<()>;

    /// Removes the definition of an inactive storage pool. The storage is kept.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the pool is active;
    #[op(libvirt = "virStoragePoolUndefine", wire = StoragePoolUndefine, changes_record)]
    async fn undefine(&self, pool: &handle::StoragePool) -> Result<()>;

    /// Sets whether the storage pool is started when the host starts.
    #[op(libvirt = "virStoragePoolSetAutostart", wire = StoragePoolSetAutostart, changes_record)]
    async fn set_autostart(
        &self,
        pool: &handle::StoragePool,
        /// whether the pool is started with the host
        autostart: bool,
    ) -> Result<()>;

    /// Fetches the state, the capacity and the free space of the storage pool.
    ///
    /// # Returns
    /// information about the pool
    #[op(libvirt = "virStoragePoolGetInfo", wire = StoragePoolGetInfo)]
    async fn fetch_info(&self, pool: &handle::StoragePool) -> Result<StoragePoolInfo>;

    /// Fetches the XML description of the storage pool.
    ///
    /// # Returns
    /// a `<pool>` document
    #[op(libvirt = "virStoragePoolGetXMLDesc", wire = StoragePoolGetXmlDesc)]
    async fn fetch_xml(
        &self,
        pool: &handle::StoragePool,
        /// a combination of `VirgoStoragePoolXmlFlags`
        flags: StoragePoolXmlFlags,
    ) -> Result<String>;
}
