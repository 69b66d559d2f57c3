//! The error type of operations.
use std::borrow::Cow;
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
    /// A message is for a person: of a word or a text that is very long, as a name may be that it says, the middle is
    /// left out.
    fn from(error: Error) -> Self {
        glib::Error::new(error.code, &legible(&error.message))
    }
}

/// Text with so much of its beginning and its end, and of those of its words, that a person can read it.
fn legible(text: &str) -> String {
    let words: Vec<_> = text.split(' ').map(|word| shortened(word, 160, 80, "…")).collect();
    shortened(&words.join(" "), 1200, 600, " … ").into_owned()
}

/// Text without its middle, if it has more characters than what should be left of its beginning and its end.
fn shortened<'a>(text: &'a str, begin: usize, end: usize, gap: &str) -> Cow<'a, str> {
    let begin = text.char_indices().nth(begin).map(|(at, _)| at);
    let end = text.char_indices().nth_back(end - 1).map(|(at, _)| at);
    match (begin, end) {
        (Some(begin), Some(end)) if begin < end => format!("{}{gap}{}", &text[..begin], &text[end..]).into(),
        _ => text.into(),
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

    #[test]
    fn a_person_can_read_a_message() {
        for text in ["", "ä", &"ä".repeat(240), &"ä\n  ".repeat(450)] {
            assert_eq!(legible(text), text);
        }
        let told = |message: String| glib::Error::from(Error::failed(message)).message().to_owned();
        let message = told(format!("domain '{}' is not running", "ä".repeat(100_000)));
        let (begin, end) = ("ä".repeat(159), "ä".repeat(79));
        assert_eq!(message, format!("domain '{begin}…{end}' is not running"));
        assert_eq!(told("ä ".repeat(100_000)).chars().count(), 1803);
    }
}
