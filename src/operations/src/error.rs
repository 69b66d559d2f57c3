//! What an operation fails with.
use std::fmt;

use crate::ErrorCode;

/// The result of an operation.
pub type Result<T> = std::result::Result<T, Error>;

/// Why an operation failed: a code to act on, and a sentence for a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    code: ErrorCode,
    message: String,
}

impl Error {
    /// An error; the message says what was asked, of whom, and what was wrong.
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }

    /// The driver has no body for the operation.
    pub fn unsupported(class: &str, operation: &str) -> Self {
        let message = format!("this connection's driver does not support {class}.{operation}()");
        Self::new(ErrorCode::NoSupport, message)
    }

    /// The object is not in a state that allows the operation.
    pub fn invalid(message: impl Into<String>) -> Self {
        Self::new(ErrorCode::OperationInvalid, message)
    }

    /// The operation was tried and failed.
    pub fn failed(message: impl Into<String>) -> Self {
        Self::new(ErrorCode::OperationFailed, message)
    }

    /// An argument is wrong.
    pub fn argument(message: impl Into<String>) -> Self {
        Self::new(ErrorCode::InvalidArg, message)
    }

    /// A system call failed; `what` says which and on what, e.g. `cannot open '/x'`.
    pub fn system(what: impl fmt::Display, error: &std::io::Error) -> Self {
        Self::new(ErrorCode::SystemError, format!("{what}: {}", virgo_sys::words(error)))
    }

    /// The code.
    pub fn code(&self) -> ErrorCode {
        self.code
    }

    /// The sentence.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Puts in front what was being done.
    pub fn context(mut self, doing: impl fmt::Display) -> Self {
        self.message = format!("{doing}: {}", self.message);
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

impl From<Error> for glib::Error {
    fn from(error: Error) -> Self {
        glib::Error::new(error.code, &error.message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_system_says_ends_the_sentence() {
        let error = Error::system("cannot open '/nowhere/x'", &std::fs::read("/nowhere/x").unwrap_err());
        assert_eq!(error.code(), ErrorCode::SystemError);
        assert_eq!(error.message(), "cannot open '/nowhere/x': No such file or directory");
    }
}
