//! What volumes hold: copied from and to files, or through streams.

use std::os::fd::OwnedFd;
use std::sync::Arc;

use futures_lite::future::zip;
use virgo_operations::*;

use super::behind::Behind;
use super::download::Download;
use super::upload;
use crate::connection::Connection;
use crate::daemon::Daemon;
use crate::pump::{self, Pieces};
use crate::subject::Kind;
use virgo_driver_kit::transfer::{FileSink, FileSource};

/// A volume that is being written to. What has become of it is told also when that is given up.
struct Written<'a> {
    daemon: &'a Arc<Daemon>,
    volume: &'a handle::StorageVolume,
    is_told: bool,
}

impl Written<'_> {
    async fn tell(mut self) {
        StorageVolumeRecord::look_again(self.daemon, self.volume).await;
        self.is_told = true;
    }
}

impl Drop for Written<'_> {
    fn drop(&mut self) {
        if !self.is_told {
            let (daemon, volume) = (self.daemon.clone(), self.volume.clone());
            virgo_runtime::spawn(async move { StorageVolumeRecord::look_again(&daemon, &volume).await })
                .detach();
        }
    }
}

impl Connection {
    /// How much a volume holds from an offset on, as far as the daemon says.
    async fn length_from(&self, volume: &handle::StorageVolume, offset: u64) -> Option<u64> {
        let info = self.storage_volume_config().fetch_info(volume, StorageVolumeInfoFlags::GET_PHYSICAL);
        Some(info.await.ok()?.allocation.saturating_sub(offset))
    }
}

#[remote_driver]
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
        self.expect_open()?;
        let has_holes = flags.contains(StorageVolumeDownloadFlags::SPARSE_STREAM);
        let sink = FileSink::new(file, has_holes)?;
        let total = async {
            match length {
                0 if progress.is_wanted() => self.length_from(volume, offset).await,
                0 => None,
                length => Some(length),
            }
        };
        let (total, download) = zip(total, Download::begin(self, volume, offset, length, flags)).await;
        let mut download = download?;
        let mut file = Behind::new(sink.telling(progress, total));
        let end = loop {
            match download.next().await {
                Ok(Some(piece)) => file.put(piece).await?,
                Ok(None) => break Ok(()),
                Err(error) => break Err(error),
            }
        };
        // What came before a failure is written all the same.
        let sink = file.end().await?;
        end?;
        virgo_runtime::blocking(move || sink.finish()).await
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
        self.expect_open()?;
        // Where the daemon gets a hole it leaves what was there before, and cuts off what comes behind: so there
        // are holes only where nothing is, and nothing is left over.
        let mut source = FileSource::new(file, false, length)?;
        let mut may_be_sparse =
            flags.contains(StorageVolumeUploadFlags::SPARSE_STREAM) && offset == 0 && length == 0;
        if may_be_sparse {
            let volume = self.describe_volume(volume, self.now()).await?;
            let is_filled = source.length().is_some_and(|length| length >= volume.capacity);
            may_be_sparse = volume.allocation == 0 && is_filled;
        }
        let mut flags = flags;
        if may_be_sparse {
            source = source.with_holes();
        } else {
            flags = StorageVolumeUploadFlags::empty();
        }
        let stream = upload::begin(self, volume, offset, length, flags.bits()).await?;
        let written = Written { daemon: self, volume, is_told: false };
        let sent = upload::copy(source, stream, progress).await;
        written.tell().await;
        sent
    }

    async fn open_read(
        &self,
        volume: &handle::StorageVolume,
        offset: u64,
        length: u64,
    ) -> Result<handle::InputStream> {
        self.expect_open()?;
        let none = StorageVolumeDownloadFlags::empty();
        let download = Download::begin(self, volume, offset, length, none).await?;
        pump::download(download).map(handle::InputStream)
    }

    async fn open_write(
        &self,
        volume: &handle::StorageVolume,
        offset: u64,
        length: u64,
    ) -> Result<handle::OutputStream> {
        self.expect_open()?;
        let stream = upload::begin(self, volume, offset, length, 0).await?;
        let (daemon, volume) = (self.0.clone(), volume.clone());
        let after = async move { StorageVolumeRecord::look_again(&daemon, &volume).await };
        let limit = if length == 0 { u64::MAX } else { length };
        pump::upload(stream, limit, after).map(handle::OutputStream)
    }
}
