//! What can be wrong with a frame. None of it can be mended: the connection ends.

use std::fmt;

use super::{HEADER_SIZE, LENGTH_SIZE};
use crate::net::{FDS_MAX, MESSAGE_MAX};

/// Bytes that are no frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrameError {
    /// The length does not even cover a header.
    TooShort {
        /// The announced length.
        length: u32,
    },
    /// The length is more than a message may have.
    TooLong {
        /// The announced length.
        length: u32,
    },
    /// A message with descriptors that is too short to say how many.
    NoDescriptorCount,
    /// More descriptors than a message may bring.
    TooManyDescriptors {
        /// How many it announces.
        count: u32,
    },
    /// The descriptors that a message announces did not come with it.
    DescriptorsMissing {
        /// How many it announces.
        announced: u32,
        /// How many came.
        came: usize,
    },
}

impl fmt::Display for FrameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooShort { length } => {
                write!(
                    f,
                    "a message of {length} bytes, fewer than the {} of a header",
                    LENGTH_SIZE + HEADER_SIZE
                )
            }
            Self::TooLong { length } => {
                write!(f, "a message of {length} bytes, more than the {} allowed", MESSAGE_MAX + LENGTH_SIZE)
            }
            Self::NoDescriptorCount => write!(f, "a message with descriptors that does not say how many"),
            Self::TooManyDescriptors { count } => {
                write!(f, "a message with {count} descriptors, more than the {FDS_MAX} allowed")
            }
            Self::DescriptorsMissing { announced, came } => {
                write!(f, "a message that announces {announced} descriptors, of which {came} came")
            }
        }
    }
}

impl std::error::Error for FrameError {}
