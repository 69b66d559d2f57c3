//! Error of an authentication.

use std::fmt;

/// Kind of an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaslErrorKind {
    /// Not attempted: no mechanism is usable, or a part of it is missing, such as Kerberos' library.
    Unavailable,
    /// Rejected by the server or, if the server failed to prove its identity, by this client.
    Failed,
}

/// Kind and message. It contains no secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaslError {
    /// The kind.
    pub kind: SaslErrorKind,
    /// Message, lower case and without a full stop, to follow "authentication failed:".
    pub message: String,
}

impl SaslError {
    pub(crate) fn unavailable(message: impl Into<String>) -> Self {
        Self { kind: SaslErrorKind::Unavailable, message: message.into() }
    }

    pub(crate) fn failed(message: impl Into<String>) -> Self {
        Self { kind: SaslErrorKind::Failed, message: message.into() }
    }
}

impl fmt::Display for SaslError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for SaslError {}
