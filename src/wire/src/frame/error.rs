//! Errors of framing. They cannot be recovered from: the connection is closed.

use std::fmt;

use super::{HEADER_SIZE, LENGTH_SIZE};
use crate::net::{FDS_MAX, MESSAGE_MAX};

/// Invalid frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrameError {
    /// The length is smaller than that of a header.
    TooShort {
        /// Announced length.
        length: u32,
    },
    /// The length exceeds the limit of a message.
    TooLong {
        /// Announced length.
        length: u32,
    },
    /// A message with descriptors is too short for their number.
    NoDescriptorCount,
    /// Too many descriptors.
    TooManyDescriptors {
        /// Announced number.
        count: u32,
    },
    /// Fewer descriptors were received than announced.
    DescriptorsMissing {
        /// Announced number.
        announced: u32,
        /// Received number.
        received: usize,
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
            Self::DescriptorsMissing { announced, received } => {
                write!(f, "a message that announces {announced} descriptors, of which {received} came")
            }
        }
    }
}

impl std::error::Error for FrameError {}
