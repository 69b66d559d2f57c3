//! What a storage volume is: its description and size; wiping and deleting it.
use crate::{
    Result, StorageVolumeDeleteFlags, StorageVolumeInfo, StorageVolumeInfoFlags, StorageVolumeResizeFlags,
    StorageVolumeWipeAlgorithm, handle,
};
use virgo_operations_macros::operations;

/// What a storage volume is.
#[operations(class = StorageVolume)]
pub trait StorageVolumeConfig: Send + Sync {
    /// Asks what the volume is, and how large.
    ///
    /// # Returns
    /// what it is
    #[op(name = "fetch_info", libvirt = "virStorageVolGetInfo", wire = 98, acl = "storage_vol:read")]
    async fn fetch_volume_info(
        &self,
        volume: &handle::StorageVolume,
        /// which size to tell as its allocation
        flags: StorageVolumeInfoFlags,
    ) -> Result<StorageVolumeInfo>;

    /// Asks for the description of the volume.
    ///
    /// # Returns
    /// a `<volume>` document
    #[op(name = "fetch_xml", libvirt = "virStorageVolGetXMLDesc", wire = 99, acl = "storage_vol:read")]
    async fn fetch_volume_xml(&self, volume: &handle::StorageVolume) -> Result<String>;

    /// Finds the pool that the volume is in.
    ///
    /// # Returns
    /// the pool
    #[op(
        name = "lookup_pool",
        libvirt = "virStoragePoolLookupByVolume",
        wire = 86,
        acl = "storage_pool:getattr"
    )]
    async fn lookup_pool_of_volume(&self, volume: &handle::StorageVolume) -> Result<handle::StoragePool>;

    /// Changes the size of what the volume holds.
    #[op(
        name = "resize",
        libvirt = "virStorageVolResize",
        wire = 260,
        acl = "storage_vol:resize",
        changes_record
    )]
    async fn resize_volume(
        &self,
        volume: &handle::StorageVolume,
        /// the size, in bytes; with [`StorageVolumeResizeFlags::DELTA`], how much it grows, or shrinks
        capacity: u64,
        /// how
        flags: StorageVolumeResizeFlags,
    ) -> Result<()>;

    /// Overwrites what the volume holds, so that nobody can read it from the disk any more.
    #[op(
        name = "wipe",
        libvirt = "virStorageVolWipePattern",
        wire = 259,
        acl = "storage_vol:format",
        changes_record
    )]
    async fn wipe_volume(
        &self,
        volume: &handle::StorageVolume,
        /// with what
        algorithm: StorageVolumeWipeAlgorithm,
    ) -> Result<()>;

    /// Deletes the volume, with what it holds.
    #[op(
        name = "delete",
        libvirt = "virStorageVolDelete",
        wire = 94,
        acl = "storage_vol:delete",
        changes_record
    )]
    async fn delete_volume(
        &self,
        volume: &handle::StorageVolume,
        /// how
        flags: StorageVolumeDeleteFlags,
    ) -> Result<()>;
}
