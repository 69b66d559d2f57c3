//! What volumes hold: copied from and to files, or through streams.

use std::os::fd::OwnedFd;

use futures_lite::future::poll_once;
use virgo_operations::*;

use super::download::Download;
use super::upload;
use crate::cancel::cancellable;
use crate::remote::connection::Connection;
use crate::remote::pump;
use crate::transfer::{FileSink, FileSource};

/// How many pieces are written at once, at the most: another thread is asked to do it.
const WRITTEN_AT_ONCE: usize = 16;

#[remote_driver]
impl StorageVolumeData for Connection {
    async fn download_volume(
        &self,
        volume: &handle::StorageVolume,
        file: &OwnedFd,
        offset: u64,
        length: u64,
        flags: StorageVolumeDownloadFlags,
    ) -> Result<u64> {
        self.expect_writable("StorageVolume.download()")?;
        let has_holes = flags.contains(StorageVolumeDownloadFlags::SPARSE_STREAM);
        let mut sink = FileSink::new(file, has_holes)?;
        let mut download = Download::begin(self, volume, offset, length, flags).await?;
        while let Some(first) = download.next().await? {
            let mut pieces = vec![first];
            let mut failure = None;
            while failure.is_none()
                && pieces.len() < WRITTEN_AT_ONCE
                && let Some(next) = poll_once(download.next()).await
            {
                match next {
                    Ok(Some(piece)) => pieces.push(piece),
                    Ok(None) => break,
                    Err(error) => failure = Some(error),
                }
            }
            sink = cancellable(move |stop| {
                let mut sink = sink.until(stop);
                pieces.iter().try_for_each(|piece| sink.write(piece)).map(|()| sink)
            })
            .await?;
            // What came before it is written all the same.
            if let Some(error) = failure {
                return Err(error);
            }
        }
        virgo_runtime::blocking(move || sink.finish()).await
    }

    async fn upload_volume(
        &self,
        volume: &handle::StorageVolume,
        file: &OwnedFd,
        offset: u64,
        length: u64,
        flags: StorageVolumeUploadFlags,
    ) -> Result<u64> {
        self.expect_writable("StorageVolume.upload()")?;
        let has_holes = flags.contains(StorageVolumeUploadFlags::SPARSE_STREAM);
        let mut source = FileSource::new(file, has_holes, length)?;
        let stream = upload::begin(self, volume, offset, length, flags.bits()).await?;
        let mut sent = 0;
        loop {
            let read;
            (source, read) = cancellable(move |stop| {
                let mut source = source.until(stop);
                let read = source.next()?;
                Ok((source, read))
            })
            .await?;
            let Some(piece) = read else { break };
            upload::send(&stream, &piece).await?;
            sent += piece.length();
        }
        upload::finish(stream).await?;
        self.look_at_volume_again(volume).await;
        Ok(sent)
    }

    async fn read_volume(
        &self,
        volume: &handle::StorageVolume,
        offset: u64,
        length: u64,
    ) -> Result<handle::InputStream> {
        self.expect_writable("StorageVolume.open_read()")?;
        let none = StorageVolumeDownloadFlags::empty();
        let download = Download::begin(self, volume, offset, length, none).await?;
        pump::download(download).map(handle::InputStream)
    }

    async fn write_volume(
        &self,
        volume: &handle::StorageVolume,
        offset: u64,
        length: u64,
    ) -> Result<handle::OutputStream> {
        self.expect_writable("StorageVolume.open_write()")?;
        let stream = upload::begin(self, volume, offset, length, 0).await?;
        pump::upload(stream).map(handle::OutputStream)
    }
}
