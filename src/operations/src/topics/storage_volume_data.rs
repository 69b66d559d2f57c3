//! What a storage volume holds: reading and writing it.
use std::os::fd::OwnedFd;

use crate::{Result, StorageVolumeDownloadFlags, StorageVolumeUploadFlags, handle};
use virgo_operations_macros::operations;

/// What a storage volume holds.
#[operations(class = StorageVolume)]
pub trait StorageVolumeData: Send + Sync {
    /// Copies what the volume holds into a file, from the file's position on. Where the file is a regular one and
    /// holes are asked for, they stay holes.
    ///
    /// A file that GIO has opened has a descriptor, too: `g_file_descriptor_based_get_fd()`, in Python and JavaScript
    /// `get_fd()`, of the stream that `g_file_replace()` gives. Where there is
    /// none, copy from the stream of [`StorageVolume::open_read`], which is also the way to see how far it is.
    ///
    /// If it fails or is cancelled, what was written so far stays.
    ///
    /// # Returns
    /// the number of bytes, holes included
    #[op(libvirt = "virStorageVolDownload", wire = StorageVolDownload)]
    async fn download(
        &self,
        volume: &handle::StorageVolume,
        /// a file descriptor that is open for writing, which stays the caller's
        file: &OwnedFd,
        /// where in the volume to begin, in bytes
        offset: u64,
        /// how many bytes; 0 stands for all up to the end
        length: u64,
        /// how
        flags: StorageVolumeDownloadFlags,
    ) -> Result<u64>;

    /// Copies a file into the volume, from the file's position up to its end. It returns once the host has
    /// confirmed all of it. Libvirt's daemons write behind what they confirm, and may not tell of a disk that
    /// becomes full at the very end.
    ///
    /// A file that GIO has opened has a descriptor, too: `g_file_descriptor_based_get_fd()`, in Python and JavaScript
    /// `get_fd()`, of the stream that `g_file_read()` gives. Where there is none,
    /// copy to the stream of [`StorageVolume::open_write`], which is also the way to see how far it is.
    ///
    /// If it fails or is cancelled, what was written so far stays.
    ///
    /// # Returns
    /// the number of bytes, holes included
    #[op(libvirt = "virStorageVolUpload", wire = StorageVolUpload)]
    async fn upload(
        &self,
        volume: &handle::StorageVolume,
        /// a file descriptor that is open for reading, which stays the caller's
        file: &OwnedFd,
        /// where in the volume to begin, in bytes
        offset: u64,
        /// how many bytes at the most; 0 stands for all
        length: u64,
        /// how
        flags: StorageVolumeUploadFlags,
    ) -> Result<u64>;

    /// Opens the volume to read what it holds. The stream ends where the volume does, or after the bytes asked
    /// for; if it cannot be read up to there, reading fails.
    ///
    /// # Returns
    /// the stream
    #[op(libvirt = "virStorageVolDownload", wire = StorageVolDownload)]
    async fn open_read(
        &self,
        volume: &handle::StorageVolume,
        /// where to begin, in bytes
        offset: u64,
        /// how many bytes; 0 stands for all up to the end
        length: u64,
    ) -> Result<handle::InputStream>;

    /// Opens the volume to write to it. Closing the stream waits until the host has confirmed all of it, as
    /// [`StorageVolume::upload`] does, and fails if it does not; a stream that is dropped without being closed may
    /// leave some of it out.
    ///
    /// # Returns
    /// the stream
    #[op(libvirt = "virStorageVolUpload", wire = StorageVolUpload)]
    async fn open_write(
        &self,
        volume: &handle::StorageVolume,
        /// where to begin, in bytes
        offset: u64,
        /// how many bytes at the most; 0 stands for any number, which may make the volume larger
        length: u64,
    ) -> Result<handle::OutputStream>;
}
