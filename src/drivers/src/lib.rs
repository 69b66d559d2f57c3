//! The drivers, and the choice among them by URI.
//!
//! A driver is a folder; they look alike and never import each other. Each has one line in
//! `DRIVERS`, a file per topic that it supports, and `connection.rs` for what they share.
#![cfg_attr(test, allow(clippy::disallowed_methods, reason = "a test may panic for what is not UTF-8"))]
#![forbid(unsafe_code)]

mod cancel;
mod client_file;
mod default_uri;
mod description;
mod events;
mod job;
mod qemu;
mod remote;
mod test;
mod transfer;
mod uri;
mod xml;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use virgo_operations::{Authenticator, ConnectionFlags, Driver, Error, ErrorCode, EventSink, Result};

pub use default_uri::{default_uri, resolve};
pub use uri::Uri;

/// What opening gives.
type Opening<'a> = Pin<Box<dyn Future<Output = Result<Arc<dyn Driver>>> + Send + 'a>>;

/// How a driver is opened.
type Open = for<'a> fn(&'a Uri, ConnectionFlags, Option<Arc<dyn Authenticator>>, EventSink) -> Opening<'a>;

/// A driver, as the choice by URI sees it.
struct Entry {
    /// What it takes, for messages.
    takes: &'static str,
    is_for: fn(&Uri) -> bool,
    open: Open,
}

/// The first one that takes a URI has it.
const DRIVERS: &[Entry] = &[
    Entry {
        takes: "test:///default and test:///FILE",
        is_for: |uri| uri.scheme() == "test" && is_here(uri),
        open: |uri, flags, _, events| Box::pin(test::open(uri, flags, events)),
    },
    Entry {
        takes: "qemu:///embed",
        is_for: |uri| uri.scheme() == "qemu" && uri.path() == "/embed" && is_here(uri),
        open: |uri, flags, _, events| Box::pin(qemu::open(uri, flags, events)),
    },
    Entry {
        takes: "those of libvirt's daemons, as qemu:///system, lxc:///, or any with a transport or a host",
        // A transport says that a daemon is meant, which may know a hypervisor that nobody here has heard of.
        is_for: |uri| {
            uri.transport().is_some()
                || remote::SCHEMES.contains(&uri.scheme())
                || (uri.scheme() == "test" && !is_here(uri))
        },
        open: |uri, flags, authenticator, events| Box::pin(remote::open(uri, flags, authenticator, events)),
    },
];

/// Whether a URI leads to no other process.
fn is_here(uri: &Uri) -> bool {
    uri.transport().is_none() && uri.host().is_none()
}

/// Opens a connection. Who wants to know who we are is answered by the authenticator, unless the user's files
/// have the answer. Events go to the sink until the driver is closed and dropped.
///
/// # Errors
/// `NoConnect` when no driver takes the URI, and what the driver says.
pub async fn open(
    uri: &Uri,
    flags: ConnectionFlags,
    authenticator: Option<Arc<dyn Authenticator>>,
    events: EventSink,
) -> Result<Arc<dyn Driver>> {
    match DRIVERS.iter().find(|driver| (driver.is_for)(uri)) {
        Some(driver) => (driver.open)(uri, flags, authenticator, events).await,
        None => {
            let known: Vec<_> = DRIVERS.iter().map(|driver| driver.takes).collect();
            let message =
                format!("no driver takes the URI '{uri}'; there are drivers for {}", known.join(", "));
            Err(Error::new(ErrorCode::NoConnect, message))
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_lite::future::block_on;

    use super::*;

    #[test]
    fn a_scheme_that_nobody_knows_is_what_is_wrong() {
        for uri in ["foo://bar/x", "foo:///x", "foo://me@bar:7/x?no_verify=1", "quemu:///embed"] {
            let parsed = Uri::parse(Some(uri)).unwrap();
            let opened = open(&parsed, ConnectionFlags::empty(), None, EventSink::new(|_| {}));
            let Err(error) = block_on(opened) else { panic!("{uri}") };
            assert_eq!(error.code(), ErrorCode::NoConnect);
            assert!(error.message().contains(&format!("no driver takes the URI '{uri}'")), "{error}");
        }
        let takes = |uri: &str| {
            let uri = Uri::parse(Some(uri)).unwrap();
            DRIVERS.iter().position(|driver| (driver.is_for)(&uri))
        };
        for uri in ["test://h/default", "qemu://h/embed", "foo+tcp://h/x", "lxc:///", "remote://h/"] {
            assert_eq!(takes(uri), Some(2), "{uri}");
        }
    }
}
