//! Copying between a volume and a file of the user's, and from volume to volume.

use std::sync::Arc;

use virgo_operations::Result;

use super::access::{Reader, Writer};
use super::content::Content;
use crate::cancel::Stop;
use crate::transfer::{FileSink, FileSource, Piece};

/// How much is copied at a time.
const CHUNK: usize = 1 << 20;

/// Copies from a volume into a file; the number of bytes.
pub(super) fn download(stop: &Stop, mut from: Reader, mut to: FileSink) -> Result<u64> {
    while let Some(piece) = from.next(CHUNK)? {
        stop.check()?;
        to.write(&piece)?;
    }
    to.finish()
}

/// Copies from a file into a volume; the number of bytes.
pub(super) fn upload(stop: &Stop, mut from: FileSource, mut to: Writer) -> Result<u64> {
    let mut total = 0;
    while let Some(piece) = from.next()? {
        stop.check()?;
        to.put(&piece)?;
        total += piece.length();
    }
    Ok(total)
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
