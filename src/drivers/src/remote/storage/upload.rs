//! What a volume is to hold, on its way to the daemon.

use virgo_operations::{Result, handle};
use virgo_wire::remote::StorageVolUploadArgs;
use virgo_wire::remote::procedure::StorageVolUpload;
use virgo_wire::stream::StreamItem;

use super::named_volume;
use crate::cancel::cancellable;
use crate::remote::connection::Daemon;
use crate::remote::link::StreamEnd;
use crate::remote::pump::broken_off;
use crate::transfer::{FileSource, Piece};

/// The daemon says nothing there.
const MOST_UNREAD: usize = 64 << 10;

/// Opens a volume to write to it.
pub(super) async fn begin(
    daemon: &Daemon,
    volume: &handle::StorageVolume,
    offset: u64,
    length: u64,
    flags: u32,
) -> Result<StreamEnd> {
    let args = StorageVolUploadArgs { vol: named_volume(volume), offset, length, flags };
    Ok(daemon.link.open_stream::<StorageVolUpload>(&args, MOST_UNREAD).await?.1)
}

/// Sends a file, and waits until the daemon confirms that it has it. Tells how much that was.
pub(super) async fn copy(source: FileSource, stream: StreamEnd) -> Result<u64> {
    let mut sent = 0;
    let mut next = Box::pin(read(source));
    while let (source, Some(piece)) = next.await? {
        // What comes behind it is read meanwhile.
        next = Box::pin(read(source));
        let is_taken = match &piece {
            Piece::Data(data) => stream.send(data).await,
            Piece::Hole(length) => stream.send_hole(*length).await,
        };
        if !is_taken {
            return Err(broken_off(&stream));
        }
        sent += piece.length();
    }
    stream.finish();
    loop {
        match stream.next().await {
            Some(Ok(StreamItem::Finished)) => return Ok(sent),
            Some(Ok(_)) => {}
            Some(Err(error)) => return Err(error),
            None => return Err(broken_off(&stream)),
        }
    }
}

/// Begins to read a piece.
fn read(source: FileSource) -> impl Future<Output = Result<(FileSource, Option<Piece>)>> + Send {
    cancellable(move |stop| {
        let mut source = source.until(stop);
        let piece = source.next()?;
        Ok((source, piece))
    })
}
