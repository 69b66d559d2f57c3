//! The drivers, and the choice among them by URI.
//!
//! A driver is a folder; they look alike and never import each other. Each has one line in
//! `DRIVERS`, a file per topic that it supports, and `connection.rs` for what they share.
#![forbid(unsafe_code)]

mod description;
mod events;
mod qemu;
mod test;
mod uri;
mod xml;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use virgo_operations::{ConnectionFlags, Driver, Error, ErrorCode, EventSink, Result};

pub use uri::Uri;

/// What opening gives.
type Opening<'a> = Pin<Box<dyn Future<Output = Result<Arc<dyn Driver>>> + Send + 'a>>;

/// A driver, as the choice by URI sees it.
struct Entry {
    /// The scheme of its URIs.
    scheme: &'static str,
    open: for<'a> fn(&'a Uri, ConnectionFlags, EventSink) -> Opening<'a>,
}

const DRIVERS: &[Entry] = &[
    Entry { scheme: "test", open: |uri, flags, events| Box::pin(test::open(uri, flags, events)) },
    Entry { scheme: "qemu", open: |uri, flags, events| Box::pin(qemu::open(uri, flags, events)) },
];

/// Opens a connection. Events go to the sink until the driver is closed and dropped.
///
/// # Errors
/// `NoConnect` when no driver takes the URI, and what the driver says.
pub async fn open(uri: &Uri, flags: ConnectionFlags, events: EventSink) -> Result<Arc<dyn Driver>> {
    match DRIVERS.iter().find(|d| d.scheme == uri.scheme()) {
        Some(driver) => (driver.open)(uri, flags, events).await,
        None => {
            let known: Vec<_> = DRIVERS.iter().map(|d| format!("{}://", d.scheme)).collect();
            let message =
                format!("no driver takes the URI '{uri}': its scheme is not one of {}", known.join(", "));
            Err(Error::new(ErrorCode::NoConnect, message))
        }
    }
}
