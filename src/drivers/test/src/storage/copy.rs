//! Copying between a volume and a file of the user's, and from volume to volume.

use std::sync::Arc;

use virgo_operations::{Error, Progress, Result, handle};

use super::access::{Reader, Writer};
use super::content::Content;
use virgo_driver_kit::cancel::Stop;
use virgo_driver_kit::transfer::{FileSink, FileSource, Piece};

/// How much is copied at a time.
const CHUNK: usize = 1 << 20;

/// Copies from a volume into a file; the number of bytes.
pub(super) fn download(
    stop: &Stop,
    volume: &handle::StorageVolume,
    mut from: Reader,
    mut to: FileSink,
) -> Result<u64> {
    while let Some(piece) = from.next(CHUNK)? {
        stop.check()?;
        to.write(&piece).map_err(|error| about(volume, error))?;
    }
    to.finish().map_err(|error| about(volume, error))
}

/// Copies from a file into a volume; the number of bytes.
pub(super) fn upload(
    stop: &Stop,
    volume: &handle::StorageVolume,
    mut from: FileSource,
    mut to: Writer,
    progress: &Progress,
) -> Result<u64> {
    let (all, mut total) = (from.length(), 0);
    while let Some(piece) = from.next_piece().map_err(|error| about(volume, error))? {
        stop.check()?;
        to.put(&piece)?;
        total += piece.length();
        progress.tell(total, all);
    }
    Ok(total)
}

/// Says of what is wrong with a file which volume it was for.
fn about(volume: &handle::StorageVolume, error: Error) -> Error {
    error.context(format_args!("storage volume '{}' of storage pool '{}'", volume.name, volume.pool))
}

/// Copies what a volume holds.
pub(super) fn duplicate(stop: &Stop, from: Arc<Content>, length: u64) -> Result<Content> {
    let copy = Content::default();
    let mut from = Reader::all(from, length);
    let mut place = 0;
    while let Some(piece) = from.next(CHUNK)? {
        stop.check()?;
        if let Piece::Data(data) = &piece {
            copy.write(place, data)?;
        }
        place += piece.length();
    }
    Ok(copy)
}
