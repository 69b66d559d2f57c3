//! What a driver says of itself, by which it is chosen for a URI.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use virgo_operations::{Authenticator, ConnectionFlags, Driver, EventSink, Result};

use crate::Uri;

/// The future of a connection that is being opened.
pub type Opening<'a> = Pin<Box<dyn Future<Output = Result<Arc<dyn Driver>>> + Send + 'a>>;

/// Opens a connection. Who wants to know who we are is answered by the authenticator, and events go to the sink until
/// the driver is closed and dropped.
type Open = for<'a> fn(&'a Uri, ConnectionFlags, Option<Arc<dyn Authenticator>>, EventSink) -> Opening<'a>;

/// A driver, as the choice by URI sees it: each has one, called `DRIVER`.
#[derive(Debug)]
pub struct Entry {
    /// What it takes, for messages.
    pub takes: &'static str,
    /// Tells whether a URI is for it.
    pub is_for: fn(&Uri) -> bool,
    /// Opens a connection.
    pub open: Open,
}
