//! What a volume holds, on its way from the daemon.
//!
//! The protocol cannot hold up one stream, and a disk may be slower than the daemon. But a volume can be asked for
//! from any place on: a download whose reader is too far behind is broken off, and goes on from there once all
//! that has come is taken.

use std::sync::Arc;

use virgo_operations::wire::{ToWire, from_number};
use virgo_operations::{Result, StorageVolumeDownloadFlags, StorageVolumeType, handle};
use virgo_wire::remote::procedure::{StorageVolDownload, StorageVolGetInfo};
use virgo_wire::remote::{StorageVolDownloadArgs, StorageVolGetInfoArgs};
use virgo_wire::stream::StreamItem;

use crate::daemon::Daemon;
use crate::link::{Link, StreamEnd};
use crate::pump::Pieces;
use crate::support::Version;
use virgo_driver_kit::transfer::Piece;

/// How far the reader may be behind.
const MOST_UNREAD: usize = 16 << 20;

/// Since when holes can be asked for.
const HAS_SPARSE: Version = Version::new(3, 4, 0);

/// A download under way.
pub(crate) struct Download {
    link: Arc<Link>,
    /// What of the volume has not come yet; a length of 0 stands for all.
    args: StorageVolDownloadArgs,
    is_all: bool,
    stream: Option<StreamEnd>,
}

impl Pieces for Download {
    async fn next(&mut self) -> Result<Option<Piece>> {
        loop {
            if let Some(piece) = self.take().await? {
                return Ok(Some(piece));
            }
            if self.is_all {
                return Ok(None);
            }
            self.go_on().await?;
        }
    }
}

/// Whether a volume is a file, as far as the daemon says.
async fn is_file(daemon: &Daemon, volume: &handle::StorageVolume) -> bool {
    let info = daemon.ask::<StorageVolGetInfo>(&StorageVolGetInfoArgs { vol: volume.to_wire() }).await;
    info.is_ok_and(|info| from_number(info.r#type) == Some(StorageVolumeType::File))
}

impl Download {
    /// Begins.
    pub(super) async fn begin(
        daemon: &Daemon,
        volume: &handle::StorageVolume,
        offset: u64,
        length: u64,
        flags: StorageVolumeDownloadFlags,
    ) -> Result<Self> {
        // Whatever is done with holes in the end, they need not be sent. Devices have none; and beyond its end a
        // file has neither data nor holes, with which the daemon does not get along.
        let is_whole = offset == 0 && length == 0;
        let may_be_sparse = is_whole && daemon.host.libvirt >= HAS_SPARSE && is_file(daemon, volume).await;
        let flags =
            if may_be_sparse { flags | StorageVolumeDownloadFlags::SPARSE_STREAM } else { flags }.bits();
        let args = StorageVolDownloadArgs { vol: volume.to_wire(), offset, length, flags };
        Self::start(daemon.link.clone(), args).await
    }

    pub(crate) async fn start(link: Arc<Link>, args: StorageVolDownloadArgs) -> Result<Self> {
        let mut download = Self { link, args, is_all: false, stream: None };
        download.go_on().await?;
        Ok(download)
    }

    /// The next piece of what was asked for; nothing once that was all, or was broken off.
    async fn take(&mut self) -> Result<Option<Piece>> {
        while let Some(stream) = &self.stream {
            match stream.next().await {
                Some(Ok(StreamItem::Data(data))) => return Ok(Some(self.count(Piece::Data(data)))),
                Some(Ok(StreamItem::Hole(length))) => return Ok(Some(self.count(Piece::Hole(length)))),
                Some(Ok(StreamItem::End)) => stream.finish(),
                Some(Ok(StreamItem::Finished)) => (self.stream, self.is_all) = (None, true),
                Some(Err(_)) if stream.is_given_up() => self.stream = None,
                Some(Err(error)) => return Err(error),
                // Those are told as errors.
                Some(Ok(StreamItem::Aborted | StreamItem::Failed(_))) | None => {
                    return Err(stream.broken_off());
                }
            }
        }
        Ok(None)
    }

    async fn go_on(&mut self) -> Result<()> {
        let opened = self.link.open_stream::<StorageVolDownload>(&self.args, MOST_UNREAD);
        self.stream = Some(opened.await?.1);
        Ok(())
    }

    fn count(&mut self, piece: Piece) -> Piece {
        let length = piece.length();
        self.args.offset = self.args.offset.saturating_add(length);
        if self.args.length > 0 {
            self.args.length = self.args.length.saturating_sub(length);
            self.is_all = self.args.length == 0;
        }
        piece
    }
}
