//! Error of a connection attempt.

use std::fmt;

/// Kind of an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NetErrorKind {
    /// Invalid URI or parameter.
    Argument,
    /// Not supported.
    Unsupported,
    /// Host name without an address.
    UnknownHost,
    /// Nobody listens, or connecting is not permitted.
    NoConnection,
    /// Certificate refused, the daemon's by this side or this side's by the daemon.
    Untrusted,
    /// Error of this machine, e.g. an unreadable file.
    System,
}

/// Kind and message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NetError {
    /// Kind.
    pub kind: NetErrorKind,
    /// Message, lower case and without a full stop.
    pub message: String,
}

impl NetError {
    pub(crate) fn new(kind: NetErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into() }
    }
}

impl fmt::Display for NetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for NetError {}
