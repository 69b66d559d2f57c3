//! Errors of encoding and decoding, with their position.
//!
//! Drivers show them to the user, a daemon logs them.

use std::fmt;

/// Value that cannot be encoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncodeError {
    problem: EncodeProblem,
    path: Path,
}

/// Reason why a value cannot be encoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EncodeProblem {
    /// Too many elements, or too long a string or opaque value, for the field.
    TooMany {
        /// Number of elements.
        count: usize,
        /// Limit.
        max: usize,
    },
    /// A string contains a NUL, which ends it in C.
    Nul,
    /// The message exceeds its limit.
    Message {
        /// Size in bytes.
        length: usize,
        /// Limit.
        max: usize,
    },
    /// Too many descriptors for one message.
    Descriptors {
        /// Number of descriptors.
        count: usize,
    },
}

/// Bytes that cannot be decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    problem: DecodeProblem,
    offset: usize,
    path: Path,
}

/// Reason why bytes cannot be decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecodeProblem {
    /// The message ends before the value does.
    Truncated {
        /// Minimum size of the value.
        needed: usize,
        /// Remaining bytes.
        left: usize,
    },
    /// Too many elements for the field.
    TooMany {
        /// Announced number.
        count: usize,
        /// Limit.
        max: usize,
    },
    /// A string contains a NUL.
    Nul,
    /// The word before an optional value is neither 0 nor 1.
    NotBoolean {
        /// Word.
        word: u32,
    },
    /// Invalid length of a hole in a stream.
    BadHole {
        /// Length.
        length: i64,
    },
    /// Unknown discriminant of a union.
    UnknownArm {
        /// Discriminant.
        number: i32,
    },
}

/// Enclosing fields, innermost first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Path(Vec<&'static str>);

impl EncodeError {
    /// Makes an error without a field.
    pub fn new(problem: EncodeProblem) -> Self {
        Self { problem, path: Path::default() }
    }

    /// Returns the reason.
    pub fn problem(&self) -> &EncodeProblem {
        &self.problem
    }

    /// Adds an enclosing field.
    #[cold]
    pub(crate) fn within(mut self, field: &'static str) -> Self {
        self.path.0.push(field);
        self
    }
}

impl DecodeError {
    pub(crate) fn new(problem: DecodeProblem, offset: usize) -> Self {
        Self { problem, offset, path: Path::default() }
    }

    /// Returns the reason.
    pub fn problem(&self) -> &DecodeProblem {
        &self.problem
    }

    /// Returns the offset in the message's body.
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// Adds an enclosing field.
    #[cold]
    pub(crate) fn within(mut self, field: &'static str) -> Self {
        self.path.0.push(field);
        self
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, field) in self.0.iter().rev().enumerate() {
            write!(f, "{}{field}", if index == 0 { "" } else { "." })?;
        }
        if self.0.is_empty() { Ok(()) } else { f.write_str(": ") }
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path)?;
        match self.problem {
            EncodeProblem::TooMany { count, max } => write!(f, "{count} elements, at most {max} can be sent"),
            EncodeProblem::Nul => write!(f, "text with a NUL character cannot be sent"),
            EncodeProblem::Message { length, max } => {
                write!(f, "the message has {length} bytes, at most {max} can be sent")
            }
            EncodeProblem::Descriptors { count } => {
                write!(f, "{count} descriptors, at most {} can be sent", crate::net::FDS_MAX)
            }
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path)?;
        match self.problem {
            DecodeProblem::Truncated { needed, left } => {
                write!(f, "the message ends early: {needed} bytes needed, {left} left")?
            }
            DecodeProblem::TooMany { count, max } => {
                write!(f, "{count} elements, at most {max} are allowed")?
            }
            DecodeProblem::Nul => write!(f, "text with a NUL character")?,
            DecodeProblem::NotBoolean { word } => write!(f, "{word} where 0 or 1 must stand")?,
            DecodeProblem::BadHole { length } => write!(f, "a hole of {length} bytes in a stream")?,
            DecodeProblem::UnknownArm { number } => write!(f, "value of the unknown type {number}")?,
        }
        write!(f, " (at byte {})", self.offset)
    }
}

impl std::error::Error for EncodeError {}
impl std::error::Error for DecodeError {}
