//! Stream messages: data that belongs to the call that opened the stream, by its serial.
//!
//! Used by both ends. The body of a message is raw data without a length or padding, a hole, or an error. Both ends
//! go through the same states; the other messages are errors:
//!
//! ```text
//!                     Continue + data, hole              Continue, empty: no more data
//!                         ┌─────┐                            (from the daemon only)
//!    reply OK             ▼     │
//!  ──────────────────► open ────┴──┬── Ok:    finishing ── Ok from the peer ────► finished
//!                                  └── Error: aborting ─── Ok from the peer ────► aborted
//!    in any of these states: Error from the daemon ─────────────────────────────► failed
//! ```
//!
//! While it is aborting, received data is dropped. A message for a stream that has ended may have crossed with the end, and
//! is dropped, too.

use std::fmt;

use crate::frame::{self, Body, Frame, Header, Kind, Status};
use crate::net::{STREAM_CHUNK_MAX, StreamHole};
use crate::remote;
use crate::xdr::{DecodeError, DecodeProblem, from_bytes};

/// Item received from a stream.
#[derive(Clone, Debug, PartialEq)]
pub enum StreamItem {
    /// Data, never empty.
    Data(Vec<u8>),
    /// Hole: that many bytes of zero, which were not sent.
    Hole(u64),
    /// EOF of the data. The stream still has to be finished.
    End,
    /// Finished: on the client the daemon's confirmation, on the daemon the client's request. The last item.
    Finished,
    /// Aborted: confirmation or request likewise. The last item.
    Aborted,
    /// Failed on the daemon. The last item.
    Failed(Box<remote::Error>),
}

/// Reason why a stream message cannot be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreamError {
    /// There is no such stream, or it has ended.
    NotOpen,
    /// This side is finishing or aborting it.
    Ending,
    /// A hole has a length of 1 to 2⁶³-1 bytes.
    BadHole,
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotOpen => "the stream is not open",
            Self::Ending => "the stream is being closed",
            Self::BadHole => "a hole in a stream must have between 1 and 2⁶³-1 bytes",
        })
    }
}

impl std::error::Error for StreamError {}

/// Whether a message belongs to a stream.
pub(crate) fn is_stream(header: &Header) -> bool {
    matches!(header.kind, Kind::Stream | Kind::StreamHole)
}

/// Decoded stream message.
pub(crate) enum Packet {
    Item(StreamItem),
    /// `VIR_NET_OK`.
    Ok,
    /// `VIR_NET_ERROR`, with the daemon's error; a client sends none.
    Error(Result<Box<remote::Error>, DecodeError>),
    /// Invalid combination of type and status.
    Invalid,
}

pub(crate) fn read(frame: Frame) -> Result<Packet, DecodeError> {
    match (frame.header.kind, frame.header.status) {
        (Kind::StreamHole, Status::Continue) => {
            let hole: StreamHole = from_bytes(&frame.body)?;
            match u64::try_from(hole.length) {
                Ok(length) if length > 0 => Ok(Packet::Item(StreamItem::Hole(length))),
                _ => Err(DecodeError::new(DecodeProblem::BadHole { length: hole.length }, 0)),
            }
        }
        (Kind::Stream, Status::Continue) if frame.body.is_empty() => Ok(Packet::Item(StreamItem::End)),
        (Kind::Stream, Status::Continue) => Ok(Packet::Item(StreamItem::Data(frame.body))),
        (Kind::Stream, Status::Ok) => Ok(Packet::Ok),
        (Kind::Stream, Status::Error) => Ok(Packet::Error(from_bytes(&frame.body).map(Box::new))),
        _ => Ok(Packet::Invalid),
    }
}

/// Encoder for the messages of one stream.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StreamWriter {
    header: Header,
}

impl StreamWriter {
    /// Makes an encoder for the stream that this call opens.
    pub(crate) fn new(call: Header) -> Self {
        Self { header: Header { kind: Kind::Stream, status: Status::Continue, ..call } }
    }

    /// Whether a message is about the stream's procedure; its serial is known to match.
    pub(crate) fn matches(&self, header: &Header) -> bool {
        let of = |header: &Header| (header.program, header.version, header.procedure);
        of(&self.header) == of(header)
    }

    pub(crate) fn data<'a>(&'a self, data: &'a [u8]) -> impl Iterator<Item = Vec<u8>> + 'a {
        data.chunks(STREAM_CHUNK_MAX).map(|chunk| self.message(Status::Continue, chunk))
    }

    pub(crate) fn hole(&self, length: u64) -> Result<Vec<u8>, StreamError> {
        let length = i64::try_from(length).ok().filter(|length| *length > 0).ok_or(StreamError::BadHole)?;
        let header = Header { kind: Kind::StreamHole, ..self.header };
        let hole = StreamHole { length, flags: 0 };
        Ok(frame::write(&header, Body::Value(&hole, None)).expect("a hole is within every limit"))
    }

    pub(crate) fn end(&self) -> Vec<u8> {
        self.message(Status::Continue, &[])
    }

    pub(crate) fn finish(&self) -> Vec<u8> {
        self.message(Status::Ok, &[])
    }

    pub(crate) fn abort(&self) -> Vec<u8> {
        self.message(Status::Error, &[])
    }

    /// Encodes the daemon's error. A message that is too long is left out.
    pub(crate) fn fail(&self, error: &remote::Error) -> Vec<u8> {
        let header = Header { status: Status::Error, ..self.header };
        frame::write(&header, Body::Value(error, None))
            .or_else(|_| {
                let bare = remote::Error {
                    code: error.code,
                    domain: error.domain,
                    level: error.level,
                    ..Default::default()
                };
                frame::write(&header, Body::Value(&bare, None))
            })
            .expect("an error of numbers is within every limit")
    }

    fn message(&self, status: Status, body: &[u8]) -> Vec<u8> {
        let header = Header { status, ..self.header };
        frame::write(&header, Body::Encoded(body, None)).expect("a chunk is within every limit")
    }
}
