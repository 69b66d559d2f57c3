//! What a volume is to hold, on its way to the daemon.

use futures_lite::future::or;
use virgo_operations::wire::ToWire;
use virgo_operations::{Error, Progress, Result, handle};
use virgo_wire::remote::StorageVolUploadArgs;
use virgo_wire::remote::procedure::StorageVolUpload;
use virgo_wire::stream::StreamItem;

use crate::daemon::Daemon;
use crate::link::StreamEnd;
use virgo_driver_kit::cancel::cancellable;
use virgo_driver_kit::transfer::{FileSource, Piece};

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
    let args = StorageVolUploadArgs { vol: volume.to_wire(), offset, length, flags };
    Ok(daemon.link.open_stream::<StorageVolUpload>(&args, MOST_UNREAD).await?.1)
}

/// Sends a file, and waits until the daemon confirms that it has it. Tells how much that was.
pub(super) async fn copy(source: FileSource, stream: StreamEnd, progress: &Progress) -> Result<u64> {
    let (total, mut sent) = (source.length(), 0);
    let mut next = Box::pin(read(source));
    while let (source, Some(piece)) = or(next, failed(&stream)).await? {
        // What comes behind it is read meanwhile.
        next = Box::pin(read(source));
        let is_taken = match &piece {
            Piece::Data(data) => stream.send(data).await,
            Piece::Hole(length) => stream.send_hole(*length).await,
        };
        if !is_taken {
            return Err(stream.broken_off());
        }
        sent += piece.length();
        progress.tell(sent, total);
    }
    stream.finish();
    loop {
        match stream.next().await {
            Some(Ok(StreamItem::Finished)) => return Ok(sent),
            Some(Ok(_)) => {}
            Some(Err(error)) => return Err(error),
            None => return Err(stream.broken_off()),
        }
    }
}

/// Waits until the stream fails: whoever writes what is read next may take its time.
async fn failed<T>(stream: &StreamEnd) -> Result<T> {
    loop {
        match stream.next().await {
            Some(Ok(StreamItem::Finished)) => {
                return Err(Error::failed("the daemon ended the stream before everything was written"));
            }
            // It has nothing to say there.
            Some(Ok(_)) => {}
            Some(Err(error)) => return Err(error),
            None => return Err(stream.broken_off()),
        }
    }
}

/// Begins to read a piece.
fn read(source: FileSource) -> impl Future<Output = Result<(FileSource, Option<Piece>)>> + Send {
    cancellable(move |stop| {
        let mut source = source.until(stop);
        let piece = source.next_piece()?;
        Ok((source, piece))
    })
}
