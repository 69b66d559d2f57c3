//! Why nobody was convinced.

use std::fmt;

/// The kind of what is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// There is no way to try: no mechanism fits, or what it needs is not there.
    Unavailable,
    /// It was tried, and the other side, or this one, is not convinced.
    Failed,
}

/// Why it did not work, as a kind and a sentence. No secret is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaslError {
    /// The kind.
    pub problem: Problem,
    /// The sentence, without a capital and a full stop.
    pub message: String,
}

impl SaslError {
    pub(crate) fn unavailable(message: impl Into<String>) -> Self {
        Self { problem: Problem::Unavailable, message: message.into() }
    }

    pub(crate) fn failed(message: impl Into<String>) -> Self {
        Self { problem: Problem::Failed, message: message.into() }
    }
}

impl fmt::Display for SaslError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for SaslError {}
