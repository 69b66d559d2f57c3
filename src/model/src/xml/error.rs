//! What can be wrong with XML, said so that a person can mend it.

use super::Position;
use std::fmt;

/// Says what sort of thing is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum XmlErrorKind {
    /// It is not XML.
    Syntax,
    /// Something that has to be there is not.
    Missing,
    /// Something is there with a value that makes no sense.
    Invalid,
    /// Something that has to be unique is there twice.
    Duplicate,
    /// Something makes sense but can't be had here.
    Unsupported,
}

/// Says what is wrong with some XML, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct XmlError {
    /// Says what sort of thing is wrong.
    pub kind: XmlErrorKind,
    /// Names the place, as in `domain/devices/disk[2]/target/@dev`; empty for XML that can't be read.
    pub path: String,
    /// Counts lines from 1; 0 if what is wrong was never parsed.
    pub line: u32,
    /// Counts characters in the line from 1; 0 if what is wrong was never parsed.
    pub column: u32,
    /// Says what is wrong.
    pub message: String,
}

impl XmlError {
    /// Makes an error about an element that starts at a position.
    pub fn new(kind: XmlErrorKind, position: Position, message: impl Into<String>) -> Self {
        let Position { line, column } = position;
        Self { kind, path: String::new(), line, column, message: message.into() }
    }

    /// Puts a step in front of the path, as the error leaves an element.
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
    fn says_where_as_well_as_it_can() {
        let position = Position { line: 3, column: 7 };
        let syntax = XmlError::new(XmlErrorKind::Syntax, position, "no");
        assert_eq!(syntax.to_string(), "line 3, column 7: no");
        let invalid = XmlError::new(XmlErrorKind::Invalid, position, "no").within("@b").within("a");
        assert_eq!((invalid.path.as_str(), invalid.to_string().as_str()), ("a/@b", "line 3: no"));
        let made = XmlError::new(XmlErrorKind::Invalid, Position::default(), "no").within("a");
        assert_eq!(made.to_string(), "a: no");
    }
}
