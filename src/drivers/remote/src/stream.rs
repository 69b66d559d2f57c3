//! What is needed of streams besides giving them to the user (`pump.rs`): limits, and taking everything at once.

use std::os::fd::OwnedFd;

use virgo_operations::{Error, Result};
use virgo_wire::stream::StreamItem;

use super::link::StreamEnd;
use virgo_driver_kit::transfer::copy;

/// How much a picture may have.
pub(super) const LARGEST: usize = 256 << 20;

/// How far the reader of a console may be behind.
pub(super) const MOST_UNREAD: usize = 32 << 20;

/// Takes everything that a stream brings.
pub(super) async fn collect(stream: StreamEnd) -> Result<Vec<u8>> {
    let mut all = vec![];
    while let Some(item) = stream.next().await {
        match item? {
            StreamItem::Data(data) => all.extend_from_slice(&data),
            StreamItem::Hole(length) => {
                let length = usize::try_from(length).unwrap_or(usize::MAX);
                all.resize(all.len().saturating_add(length).min(LARGEST + 1), 0);
            }
            StreamItem::End => stream.finish(),
            StreamItem::Finished => return Ok(all),
            // Those are told as errors.
            StreamItem::Aborted | StreamItem::Failed(_) => break,
        }
        if all.len() > LARGEST {
            return Err(Error::failed(format!("the daemon sends more than {LARGEST} bytes")));
        }
    }
    Err(stream.broken_off())
}

/// Copies descriptors that stay the caller's.
pub(super) fn copies(files: &[OwnedFd]) -> Result<Vec<OwnedFd>> {
    files.iter().map(copy).collect()
}
