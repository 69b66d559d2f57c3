//! Why there is no way to a daemon.

use std::fmt;

/// The kind of what is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// What was asked for makes no sense.
    Argument,
    /// It is not supported.
    Unsupported,
    /// The host has no address.
    UnknownHost,
    /// Nobody is there, or nobody who lets us in.
    NoConnection,
    /// Somebody is there, but this side does not believe who it is, or that side does not believe us.
    Untrusted,
    /// Something of this machine's, such as a file.
    System,
}

/// Why there is no way to a daemon, as a kind and a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NetError {
    /// The kind.
    pub problem: Problem,
    /// The sentence.
    pub message: String,
}

impl NetError {
    pub(crate) fn new(problem: Problem, message: impl Into<String>) -> Self {
        Self { problem, message: message.into() }
    }
}

impl fmt::Display for NetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for NetError {}
