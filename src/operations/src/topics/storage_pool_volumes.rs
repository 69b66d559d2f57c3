//! The volumes of a storage pool: listing, looking up, creating.
use crate::{Result, StorageVolumeCreateFlags, handle, record};
use virgo_operations_macros::operations;

/// The volumes of a storage pool.
#[operations(class = StoragePool)]
pub trait StoragePoolVolumes: Send + Sync {
    /// Lists the volumes of an active pool.
    ///
    /// # Returns
    /// the volumes
    #[op(libvirt = "virStoragePoolListAllVolumes", wire = StoragePoolListAllVolumes, updates_list)]
    async fn list_all_volumes(&self, pool: &handle::StoragePool) -> Result<Vec<record::StorageVolume>>;

    /// Finds a volume of an active pool by its name.
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
