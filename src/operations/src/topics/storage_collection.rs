//! The storage of a connection: its pools, and volumes wherever they are.
use crate::{Result, StoragePoolCreateFlags, StoragePoolDefineFlags, StoragePoolListFlags, record};
use virgo_operations_macros::operations;

/// The storage of a connection.
#[operations(class = Connection)]
pub trait StorageCollection: Send + Sync {
    /// Lists the storage pools that match `flags`. Flags of one group are alternatives; groups are combined with AND.
    /// With no flags, all pools are returned.
    ///
    /// # Returns
    /// the pools
    #[op(libvirt = "virConnectListAllStoragePools", wire = ConnectListAllStoragePools)]
    async fn list_all_storage_pools(
        &self,
        /// a combination of `VirgoStoragePoolListFlags`
        flags: StoragePoolListFlags,
    ) -> Result<Vec<record::StoragePool>>;

    /// Finds a storage pool by its name.
    ///
    /// # Errors
    /// [`ErrorCode::NoStoragePool`] if there is none;
    ///
    /// # Returns
    /// the pool
    #[op(libvirt = "virStoragePoolLookupByName", wire = StoragePoolLookupByName)]
    async fn lookup_storage_pool_by_name(
        &self,
        /// the name
        name: &str,
    ) -> Result<record::StoragePool>;

    /// Finds a storage pool by its UUID.
    ///
    /// # Errors
    /// [`ErrorCode::NoStoragePool`] if there is none; [`ErrorCode::InvalidArg`] if the text is no UUID;
    ///
    /// # Returns
    /// the pool
    #[op(libvirt = "virStoragePoolLookupByUUIDString", wire = StoragePoolLookupByUuid)]
    async fn lookup_storage_pool_by_uuid(
        &self,
        /// the UUID, with or without dashes
        uuid: &str,
    ) -> Result<record::StoragePool>;

    /// Finds an active storage pool by the directory in which its volumes are.
    ///
    /// # Returns
    /// the pool
    #[op(libvirt = "virStoragePoolLookupByTargetPath", wire = StoragePoolLookupByTargetPath)]
    async fn lookup_storage_pool_by_target_path(
        &self,
        /// the path of the directory
        path: &str,
    ) -> Result<record::StoragePool>;

    /// Finds a volume of an active storage pool by its key, which identifies it on the host.
    ///
    /// # Returns
    /// the volume
    #[op(libvirt = "virStorageVolLookupByKey", wire = StorageVolLookupByKey)]
    async fn lookup_storage_volume_by_key(
        &self,
        /// the key
        key: &str,
    ) -> Result<record::StorageVolume>;

    /// Finds a volume of an active storage pool by its path on the host.
    ///
    /// # Errors
    /// [`ErrorCode::NoStorageVol`] if there is none;
    ///
    /// # Returns
    /// the volume
    #[op(libvirt = "virStorageVolLookupByPath", wire = StorageVolLookupByPath)]
    async fn lookup_storage_volume_by_path(
        &self,
        /// the path
        path: &str,
    ) -> Result<record::StorageVolume>;

    /// Defines a storage pool, or replaces the definition of the inactive pool with the same UUID. The pool is neither
    /// built nor started.
    ///
    /// # Errors
    /// [`ErrorCode::XmlDetail`] if the document is malformed; [`ErrorCode::XmlError`] if it lacks something or
    /// has a wrong value; [`ErrorCode::OperationFailed`] if another pool has that name or that storage;
    ///
    /// # Returns
    /// the pool
    #[op(libvirt = "virStoragePoolDefineXML", wire = StoragePoolDefineXml)]
    async fn define_storage_pool(
        &self,
        /// a `<pool>` document
        xml: &str,
        /// a combination of `VirgoStoragePoolDefineFlags`
        flags: StoragePoolDefineFlags,
    ) -> Result<record::StoragePool>;

    /// Starts a transient storage pool: it has no definition, and disappears when it stops. If a definition of the same
    /// pool exists, that is kept.
    ///
    /// # Returns
    /// the pool, which is active
    #[op(libvirt = "virStoragePoolCreateXML", wire = StoragePoolCreateXml)]
    async fn create_storage_pool(
        &self,
        /// a `<pool>` document
        xml: &str,
        /// a combination of `VirgoStoragePoolCreateFlags`
        flags: StoragePoolCreateFlags,
    ) -> Result<record::StoragePool>;

    /// Discovers storage that could be the source of a pool.
    ///
    /// # Returns
    /// a `<sources>` document, with a `<source>` element for each
    #[op(libvirt = "virConnectFindStoragePoolSources", wire = ConnectFindStoragePoolSources)]
    async fn fetch_storage_pool_sources(
        &self,
        /// the type of pool, such as `logical` or `netfs`
        pool_type: &str,
        /// a `<source>` document that says where to look, such as on which host, or `NULL`; some types need one
        source_spec: Option<&str>,
    ) -> Result<String>;

    /// Fetches the types of storage pools that the host supports, with their options.
    ///
    /// # Returns
    /// a `<storagepoolCapabilities>` document
    #[op(libvirt = "virConnectGetStoragePoolCapabilities", wire = ConnectGetStoragePoolCapabilities)]
    async fn fetch_storage_pool_capabilities(&self) -> Result<String>;
}
