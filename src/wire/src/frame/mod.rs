//! Frames: how messages are told apart on the wire.
//!
//! A frame is its own length, a header and a body. The body of a message with descriptors starts with their
//! number; each of them then travels behind the frame with a byte of its own, which the length does not
//! count. Used by the client's and the daemon's half; the bytes come from and go to their callers.

mod error;
mod header;
mod reader;

pub use error::FrameError;
pub use header::{Header, Kind, Status};
pub use reader::FrameReader;

use crate::net::{FDS_MAX, MESSAGE_MAX};
use crate::xdr::{Encode, EncodeError, EncodeProblem, Writer};

/// The bytes of the length.
pub const LENGTH_SIZE: usize = 4;

/// The bytes of a header.
pub const HEADER_SIZE: usize = 24;

/// A message as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// What it is and to what it belongs.
    pub header: Header,
    /// How many descriptors came with it.
    pub descriptors: u32,
    /// The body, without the number of descriptors.
    pub body: Vec<u8>,
}

/// What follows the header of a message to be sent.
pub(crate) enum Body<'a> {
    /// A value, and the number of descriptors that go with it if the message is of a kind with descriptors.
    Value(&'a dyn Encode, Option<usize>),
    /// An encoded value, and the number of descriptors as above.
    Encoded(&'a [u8], Option<usize>),
}

/// The bytes of a message.
pub(crate) fn write(header: &Header, body: Body<'_>) -> Result<Vec<u8>, EncodeError> {
    let mut writer = Writer::behind(LENGTH_SIZE + HEADER_SIZE);
    let (Body::Value(_, descriptors) | Body::Encoded(_, descriptors)) = &body;
    if let Some(count) = *descriptors {
        if count > FDS_MAX {
            return Err(EncodeError::new(EncodeProblem::Descriptors { count }));
        }
        (count as u32).encode(&mut writer)?;
    }
    match body {
        Body::Value(value, _) => value.encode(&mut writer)?,
        Body::Encoded(bytes, _) => writer.raw(bytes),
    }
    let mut bytes = writer.into_bytes();
    let length = bytes.len();
    if length - LENGTH_SIZE > MESSAGE_MAX {
        return Err(EncodeError::new(EncodeProblem::Message { length, max: MESSAGE_MAX + LENGTH_SIZE }));
    }
    bytes[..LENGTH_SIZE].copy_from_slice(&(length as u32).to_be_bytes());
    bytes[LENGTH_SIZE..LENGTH_SIZE + HEADER_SIZE].copy_from_slice(&header.to_bytes());
    Ok(bytes)
}
