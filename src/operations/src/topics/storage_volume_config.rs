//! Description and size of a storage volume; wiping and deleting it.
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
    /// information about the volume
    #[op(libvirt = "virStorageVolGetInfo", wire = StorageVolGetInfoFlags)]
    async fn fetch_info(
        &self,
        volume: &handle::StorageVolume,
        /// a combination of `VirgoStorageVolumeInfoFlags`
        flags: StorageVolumeInfoFlags,
    ) -> Result<StorageVolumeInfo>;

    /// Fetches the XML description of the volume.
    ///
    /// # Returns
    /// a `<volume>` document
    #[op(libvirt = "virStorageVolGetXMLDesc", wire = StorageVolGetXmlDesc)]
    async fn fetch_xml(&self, volume: &handle::StorageVolume) -> Result<String>;

    /// Finds the storage pool of the volume.
    ///
    /// # Returns
    /// the pool
    #[op(libvirt = "virStoragePoolLookupByVolume", wire = StoragePoolLookupByVolume)]
    async fn lookup_pool(&self, volume: &handle::StorageVolume) -> Result<record::StoragePool>;

    /// Changes the capacity of the volume.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidArg`] if the capacity is 0, or smaller than before and the flags do not have
    /// `SHRINK`, or smaller than what the volume takes;
    #[op(libvirt = "virStorageVolResize", wire = StorageVolResize, changes_record)]
    async fn resize(
        &self,
        volume: &handle::StorageVolume,
        /// the capacity, in bytes; with [`StorageVolumeResizeFlags::DELTA`], by how much it grows or shrinks
        capacity: u64,
        /// a combination of `VirgoStorageVolumeResizeFlags`
        flags: StorageVolumeResizeFlags,
    ) -> Result<()>;

    /// Overwrites the contents of the volume, so that they cannot be read from the disk any more.
    #[op(libvirt = "virStorageVolWipePattern", wire = StorageVolWipePattern, changes_record)]
    async fn wipe(
        &self,
        volume: &handle::StorageVolume,
        /// the algorithm
        algorithm: StorageVolumeWipeAlgorithm,
    ) -> Result<()>;

    /// Deletes the volume and its contents.
    #[op(libvirt = "virStorageVolDelete", wire = StorageVolDelete, changes_record)]
    async fn delete(
        &self,
        volume: &handle::StorageVolume,
        /// a combination of `VirgoStorageVolumeDeleteFlags`
        flags: StorageVolumeDeleteFlags,
    ) -> Result<()>;
}
