//! The volumes of a storage pool: listing, looking up, creating.
use crate::{Result, StorageVolumeCreateFlags, handle, record};
use virgo_operations_macros::operations;

/// The volumes of a storage pool.
#[operations(class = StoragePool)]
pub trait StoragePoolVolumes: Send + Sync {
    /// Lists the volumes of an active pool.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the pool is not active;
    ///
    /// # Returns
    /// the volumes
    #[op(libvirt = "virStoragePoolListAllVolumes", wire = StoragePoolListAllVolumes, updates_list)]
    async fn list_all_volumes(&self, pool: &handle::StoragePool) -> Result<Vec<record::StorageVolume>>;

    /// Finds a volume of an active pool by its name.
    ///
    /// # Errors
    /// [`ErrorCode::NoStorageVol`] if there is none; [`ErrorCode::OperationInvalid`] if the pool is not active;
    ///
    /// # Returns
    /// the volume
    #[op(libvirt = "virStorageVolLookupByName", wire = StorageVolLookupByName)]
    async fn lookup_volume_by_name(
        &self,
        pool: &handle::StoragePool,
        /// the name
        name: &str,
    ) -> Result<record::StorageVolume>;

    /// Creates a volume in an active storage pool.
    ///
    /// # Errors
    /// [`ErrorCode::XmlDetail`] if the document is malformed; [`ErrorCode::XmlError`] if it lacks something or
    /// has a wrong value; [`ErrorCode::StorageVolExist`] if the pool has a volume of that name;
    /// [`ErrorCode::OperationInvalid`] if the pool is not active;
    ///
    /// # Returns
    /// the volume
    #[op(libvirt = "virStorageVolCreateXML", wire = StorageVolCreateXml, changes_record)]
    async fn create_volume(
        &self,
        pool: &handle::StoragePool,
        /// a `<volume>` document
        xml: &str,
        /// a combination of `VirgoStorageVolumeCreateFlags`
        flags: StorageVolumeCreateFlags,
    ) -> Result<record::StorageVolume>;

    /// Creates a volume in an active storage pool, with the contents of another volume. The other volume may be in
    /// another pool of the host and have another format.
    ///
    /// # Returns
    /// the volume
    #[op(libvirt = "virStorageVolCreateXMLFrom", wire = StorageVolCreateXmlFrom, changes_record)]
    async fn create_volume_from(
        &self,
        pool: &handle::StoragePool,
        /// a `<volume>` document
        xml: &str,
        /// the volume to copy
        source: &handle::StorageVolume,
        /// a combination of `VirgoStorageVolumeCreateFlags`
        flags: StorageVolumeCreateFlags,
    ) -> Result<record::StorageVolume>;
}
