//! Storage pools and volumes behind the daemon.
//!
//! [`pools`] and [`volume`] say what is known of them; the other files hold what is irregular of the topics.
mod behind;
mod collection;
mod data;
mod download;
mod lifecycle;
mod pools;
mod upload;
mod volume;
mod volumes;

use std::sync::Arc;

use virgo_operations::{Error, ErrorCode, Result};

#[cfg(test)]
pub(super) use download::Download;

/// Of an object in a list what the daemon answers when it is asked about it; nothing if that is an error which says that
/// it went meanwhile. One that cannot be asked, as its device is out of reach, is in the list all the same.
fn listed<R>(
    answer: Result<Arc<R>>,
    is_missing: fn(&Error) -> bool,
    unknown: impl FnOnce() -> Arc<R>,
) -> Result<Option<Arc<R>>> {
    match answer {
        Err(error) if is_missing(&error) => Ok(None),
        Err(error) if error.code() == ErrorCode::InvalidConn => Err(error),
        answer => Ok(Some(answer.unwrap_or_else(|_| unknown()))),
    }
}
