//! What can be wrong with a message's content, and where in it.
//!
//! Made by the codec, shown to the user by the drivers and to the peer by the daemon.

use std::fmt;

/// A value that the protocol cannot carry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncodeError {
    problem: EncodeProblem,
    path: Path,
}

/// Why a value cannot be carried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EncodeProblem {
    /// More elements, or a longer string or opaque value, than the field may have.
    TooMany {
        /// How many there are.
        count: usize,
        /// How many there may be.
        max: usize,
    },
    /// A string holds a NUL, at which every C program would end it.
    Nul,
    /// The whole message is longer than a message may be.
    Message {
        /// Its length in bytes.
        length: usize,
        /// How long it may be.
        max: usize,
    },
    /// More descriptors than one message may bring.
    Descriptors {
        /// How many there are.
        count: usize,
    },
}

/// Bytes that are not what the protocol says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    problem: DecodeProblem,
    offset: usize,
    path: Path,
}

/// What is wrong with the bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecodeProblem {
    /// The message ends before the value does.
    Truncated {
        /// How many bytes the value needs at least.
        needed: usize,
        /// How many are left.
        left: usize,
    },
    /// More elements than the field may have.
    TooMany {
        /// How many the message announces.
        count: usize,
        /// How many there may be.
        max: usize,
    },
    /// A string holds a NUL.
    Nul,
    /// The word before an optional value is neither 0 nor 1.
    NotBoolean {
        /// The word.
        word: u32,
    },
    /// A hole in a stream without a length that makes sense.
    BadHole {
        /// The length.
        length: i64,
    },
    /// A union's number is none of its arms'.
    UnknownArm {
        /// The number.
        number: i32,
    },
}

/// The fields around the place, innermost first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Path(Vec<&'static str>);

impl EncodeError {
    /// Says what is wrong, at no particular field.
    pub fn new(problem: EncodeProblem) -> Self {
        Self { problem, path: Path::default() }
    }

    /// What is wrong.
    pub fn problem(&self) -> &EncodeProblem {
        &self.problem
    }

    /// Adds the field around the place.
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

    /// What is wrong.
    pub fn problem(&self) -> &DecodeProblem {
        &self.problem
    }

    /// Where, in bytes from the start of the message's body.
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// Adds the field around the place.
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
