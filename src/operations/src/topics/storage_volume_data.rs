//! Reading and writing the data of a storage volume.
use std::os::fd::OwnedFd;

use crate::{Progress, Result, StorageVolumeDownloadFlags, StorageVolumeUploadFlags, handle};
use virgo_operations_macros::operations;

/// What a storage volume holds.
#[operations(class = StorageVolume)]
pub trait StorageVolumeData: Send + Sync {
    /// Downloads the contents of the volume into a file, from the file's current position on. If `flags` has
    /// [`StorageVolumeDownloadFlags::SPARSE_STREAM`] and the file is a regular one, holes stay holes.
    ///
    /// [`StorageVolume::download_to_file`] takes a `GFile`. For anything else, copy from the stream of
    /// [`StorageVolume::open_read`].
    ///
    /// If the method fails or is cancelled, the data that was written so far is kept.
    ///
    /// # Returns
    /// the number of bytes, including holes
    #[op(libvirt = "virStorageVolDownload", wire = StorageVolDownload)]
    async fn download(
        &self,
        volume: &handle::StorageVolume,
        /// a file descriptor that is open for writing, which remains the caller's
        file: &OwnedFd,
        /// the offset in the volume, in bytes
        offset: u64,
        /// the number of bytes, or 0 for all up to the end
        length: u64,
        /// called with the number of bytes so far, and with the total or -1 if that is not known
        progress: &Progress,
        /// a combination of `VirgoStorageVolumeDownloadFlags`
        flags: StorageVolumeDownloadFlags,
    ) -> Result<u64>;

    /// Uploads the contents of a file to the volume, from the file's current position up to its end. The method returns
    /// when the host has confirmed all of the data. Libvirt's daemons write after they have confirmed, and may not
    /// report a disk that becomes full at the very end.
    ///
    /// [`StorageVolume::upload_from_file`] takes a `GFile`. For anything else, copy to the stream of
    /// [`StorageVolume::open_write`].
    ///
    /// If the method fails or is cancelled, the data that was written so far is kept.
    ///
    /// # Returns
    /// the number of bytes, including holes
    #[op(libvirt = "virStorageVolUpload", wire = StorageVolUpload)]
    async fn upload(
        &self,
        volume: &handle::StorageVolume,
        /// a file descriptor that is open for reading, which remains the caller's
        file: &OwnedFd,
        /// the offset in the volume, in bytes
        offset: u64,
        /// the maximum number of bytes, or 0 for all
        length: u64,
        /// called with the number of bytes so far, and with the total or -1 if that is not known
        progress: &Progress,
        /// a combination of `VirgoStorageVolumeUploadFlags`
        flags: StorageVolumeUploadFlags,
    ) -> Result<u64>;

    /// Opens the volume for reading. The stream ends at the end of the volume, or after `length` bytes; if the volume
    /// cannot be read up to there, reading fails.
    ///
    /// # Returns
    /// the stream
    #[op(libvirt = "virStorageVolDownload", wire = StorageVolDownload)]
    async fn open_read(
        &self,
        volume: &handle::StorageVolume,
        /// the offset in the volume, in bytes
        offset: u64,
        /// the number of bytes, or 0 for all up to the end
        length: u64,
    ) -> Result<handle::InputStream>;

    /// Opens the volume for writing. Closing the stream waits until the host has confirmed all of the data, as
    /// [`StorageVolume::upload`] does, and fails if it does not. If the stream is finalized without being closed, data
    /// may be lost.
    ///
    /// # Returns
    /// the stream
    #[op(libvirt = "virStorageVolUpload", wire = StorageVolUpload)]
    async fn open_write(
        &self,
        volume: &handle::StorageVolume,
        /// the offset in the volume, in bytes
        offset: u64,
        /// the maximum number of bytes, or 0 for no limit; writing beyond the end may enlarge the volume
        length: u64,
    ) -> Result<handle::OutputStream>;
}
