//! What a made-up volume holds: reading and writing it.

use std::os::fd::OwnedFd;

use virgo_operations::{
    Progress, Result, StorageVolumeData, StorageVolumeDownloadFlags, StorageVolumeUploadFlags, driver, handle,
};

use super::access::{Reader, Writer};
use super::{copy, stream};
use crate::connection::Connection;
use virgo_driver_kit::cancel::cancellable;
use virgo_driver_kit::transfer::{FileSink, FileSource};

#[driver]
impl StorageVolumeData for Connection {
    async fn download(
        &self,
        volume: &handle::StorageVolume,
        file: &OwnedFd,
        offset: u64,
        length: u64,
        progress: &Progress,
        flags: StorageVolumeDownloadFlags,
    ) -> Result<u64> {
        let reader = self.reader(volume, offset, length)?;
        let sink = FileSink::new(file, flags.contains(StorageVolumeDownloadFlags::SPARSE_STREAM))?
            .telling(progress, Some(reader.length()));
        let volume = volume.clone();
        cancellable(move |stop| copy::download(stop, &volume, reader, sink.until(stop))).await
    }

    async fn upload(
        &self,
        volume: &handle::StorageVolume,
        file: &OwnedFd,
        offset: u64,
        length: u64,
        progress: &Progress,
        flags: StorageVolumeUploadFlags,
    ) -> Result<u64> {
        let writer = self.writer(volume, offset, length)?;
        let has_holes = flags.contains(StorageVolumeUploadFlags::SPARSE_STREAM);
        let source = FileSource::new(file, has_holes, length)?;
        let (volume, progress) = (volume.clone(), progress.clone());
        cancellable(move |stop| copy::upload(stop, &volume, source.until(stop), writer, &progress)).await
    }

    async fn open_read(
        &self,
        volume: &handle::StorageVolume,
        offset: u64,
        length: u64,
    ) -> Result<handle::InputStream> {
        stream::read(self.reader(volume, offset, length)?).map(handle::InputStream)
    }

    async fn open_write(
        &self,
        volume: &handle::StorageVolume,
        offset: u64,
        length: u64,
    ) -> Result<handle::OutputStream> {
        stream::write(self.writer(volume, offset, length)?).map(handle::OutputStream)
    }
}

impl Connection {
    fn reader(&self, volume: &handle::StorageVolume, offset: u64, length: u64) -> Result<Reader> {
        Reader::new(&*self.state()?, volume, offset, length)
    }

    fn writer(&self, volume: &handle::StorageVolume, offset: u64, length: u64) -> Result<Writer> {
        Writer::new(&self.node, &*self.state()?, volume, offset, length)
    }
}
