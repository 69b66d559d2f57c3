//! What a storage volume is: its description and size; wiping and deleting it.
use crate::{
    Result, StorageVolumeDeleteFlags, StorageVolumeInfo, StorageVolumeInfoFlags, StorageVolumeResizeFlags,
    StorageVolumeWipeAlgorithm, handle, record,
};
use virgo_operations_macros::operations;

/// The configuration of a storage volume.
#[operations(class = StorageVolume)]
pub trait StorageVolumeConfig: Send + Sync {
    /// Fetches the type, the capacity and the allocation of the volume.
    ///
    /// # Returns
    /// the information
    #[op(libvirt = "virStorageVolGetInfo", wire = StorageVolGetInfoFlags)]
    async fn fetch_info(
        &self,
        volume: &handle::StorageVolume,
        /// which size to tell as its allocation
        flags: StorageVolumeInfoFlags,
    ) -> Result<StorageVolumeInfo>;

    /// Asks for the description of the volume.
    ///
    /// # Returns
    /// a `<volume>` document
    #[op(libvirt = "virStorageVolGetXMLDesc", wire = StorageVolGetXmlDesc)]
    async fn fetch_xml(&self, volume: &handle::StorageVolume) -> Result<String>;

    /// Finds the pool that the volume is in.
    ///
    /// # Returns
    /// the pool
    #[op(libvirt = "virStoragePoolLookupByVolume", wire = StoragePoolLookupByVolume)]
    async fn lookup_pool(&self, volume: &handle::StorageVolume) -> Result<record::StoragePool>;

    /// Changes the size of what the volume holds.
    #[op(libvirt = "virStorageVolResize", wire = StorageVolResize, changes_record)]
    async fn resize(
        &self,
        volume: &handle::StorageVolume,
        /// the size, in bytes; with [`StorageVolumeResizeFlags::DELTA`], how much it grows, or shrinks
        capacity: u64,
        /// how
        flags: StorageVolumeResizeFlags,
    ) -> Result<()>;

    /// Overwrites what the volume holds, so that nobody can read it from the disk any more.
    #[op(libvirt = "virStorageVolWipePattern", wire = StorageVolWipePattern, changes_record)]
    async fn wipe(
        &self,
        volume: &handle::StorageVolume,
        /// with what
        algorithm: StorageVolumeWipeAlgorithm,
    ) -> Result<()>;

    /// Deletes the volume, with what it holds.
    #[op(libvirt = "virStorageVolDelete", wire = StorageVolDelete, changes_record)]
    async fn delete(
        &self,
        volume: &handle::StorageVolume,
        /// how
        flags: StorageVolumeDeleteFlags,
    ) -> Result<()>;
}
