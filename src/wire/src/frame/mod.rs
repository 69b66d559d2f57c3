//! Framing of messages.
//!
//! ```text
//!  ┌────────┬─────────────────────────┬──────────────┬──────────┐  then for each descriptor:
//!  │ length │ header, 6 words         │ descriptors  │ body     │  ┌──────────────────────┐
//!  │ 4      │ 24                      │ 4, if any    │          │  │ 1 byte + SCM_RIGHTS  │
//!  └────────┴─────────────────────────┴──────────────┴──────────┘  └──────────────────────┘
//!  ◄────────────────────── length bytes ───────────────────────►
//! ```
//!
//! Used by both ends; their callers do the I/O.

mod error;
mod header;
mod reader;

pub use error::FrameError;
pub use header::{Header, Kind, Status};
pub use reader::FrameReader;

use crate::net::{FDS_MAX, MESSAGE_MAX};
use crate::xdr::{Encode, EncodeError, EncodeProblem, Writer};

/// Size of the length field.
pub const LENGTH_SIZE: usize = 4;

/// Size of a header.
pub const HEADER_SIZE: usize = 24;

/// Received message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Header.
    pub header: Header,
    /// Number of descriptors.
    pub descriptors: u32,
    /// Body, without the number of descriptors.
    pub body: Vec<u8>,
}

/// Body of a message to send.
pub(crate) enum Body<'a> {
    /// Value, and the number of descriptors if the message type has one.
    Value(&'a dyn Encode, Option<usize>),
    /// Encoded value, and the number of descriptors likewise.
    Encoded(&'a [u8], Option<usize>),
}

/// Encodes a message.
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
    // libvirt's limit does not include the length field.
    if length - LENGTH_SIZE > MESSAGE_MAX {
        return Err(EncodeError::new(EncodeProblem::Message { length, max: MESSAGE_MAX + LENGTH_SIZE }));
    }
    bytes[..LENGTH_SIZE].copy_from_slice(&(length as u32).to_be_bytes());
    bytes[LENGTH_SIZE..LENGTH_SIZE + HEADER_SIZE].copy_from_slice(&header.to_bytes());
    Ok(bytes)
}
