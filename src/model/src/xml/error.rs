//! Errors in XML, with their position, for the user who wrote it.

use super::Position;
use std::fmt;

/// Kind of an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum XmlErrorKind {
    /// Not well-formed.
    Syntax,
    /// A required element or attribute is missing.
    Missing,
    /// Invalid value.
    Invalid,
    /// A second element where only one is permitted.
    Duplicate,
    /// Valid, but not supported.
    Unsupported,
}

/// Error in a document, with its position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct XmlError {
    /// Kind.
    pub kind: XmlErrorKind,
    /// Path of the element or attribute, as `domain/devices/disk[2]/target/@dev`; empty if the document is not
    /// well-formed.
    pub path: String,
    /// Line, from 1; 0 if the value was not parsed.
    pub line: u32,
    /// Column in characters, from 1; 0 if the value was not parsed.
    pub column: u32,
    /// Message.
    pub message: String,
}

impl XmlError {
    /// Makes an error about an element that starts at a position.
    pub fn new(kind: XmlErrorKind, position: Position, message: impl Into<String>) -> Self {
        let Position { line, column } = position;
        Self { kind, path: String::new(), line, column, message: message.into() }
    }

    /// Prepends a step to the path.
    #[must_use]
    pub fn within(mut self, step: &str) -> Self {
        self.path = if self.path.is_empty() { step.to_owned() } else { format!("{step}/{}", self.path) };
        self
    }
}

impl fmt::Display for XmlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.kind, self.line) {
            (_, 0) if self.path.is_empty() => {}
            (_, 0) => write!(f, "{}: ", self.path)?,
            (XmlErrorKind::Syntax, line) => write!(f, "line {line}, column {}: ", self.column)?,
            (_, line) => write!(f, "line {line}: ")?,
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for XmlError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_have_the_best_known_position() {
        let position = Position { line: 3, column: 7 };
        let syntax = XmlError::new(XmlErrorKind::Syntax, position, "no");
        assert_eq!(syntax.to_string(), "line 3, column 7: no");
        let invalid = XmlError::new(XmlErrorKind::Invalid, position, "no").within("@b").within("a");
        assert_eq!((invalid.path.as_str(), invalid.to_string().as_str()), ("a/@b", "line 3: no"));
        let made = XmlError::new(XmlErrorKind::Invalid, Position::default(), "no").within("a");
        assert_eq!(made.to_string(), "a: no");
    }
}
