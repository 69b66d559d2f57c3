//! Streams: data that runs beside calls, under the number of the call that opened it.
//!
//! Used by both halves. A stream's messages carry raw data without length or padding, holes, and its end.

use std::fmt;

use crate::frame::{self, Body, Frame, Header, Kind, Status};
use crate::net::{STREAM_CHUNK_MAX, StreamHole};
use crate::remote;
use crate::xdr::{DecodeError, DecodeProblem, from_bytes};

/// What comes out of a stream.
#[derive(Clone, Debug, PartialEq)]
pub enum StreamItem {
    /// Data, never empty.
    Data(Vec<u8>),
    /// So many bytes that are zero and were not sent.
    Hole(u64),
    /// There is no more data. The stream still has to be finished.
    End,
    /// The peer finished it: for a client the confirmation, for a daemon the request. Ends the stream.
    Finished,
    /// It was aborted: for a client the confirmation, for a daemon the request. Ends the stream.
    Aborted,
    /// It failed on the daemon's side. Ends the stream.
    Failed(Box<remote::Error>),
}

/// Why nothing can be sent on a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreamError {
    /// There is no such stream, or it has ended.
    NotOpen,
    /// It is being finished or aborted by this side.
    Ending,
    /// A hole must have between 1 and 2⁶³-1 bytes.
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

/// What a message says to a client about its stream, or to a daemon about its own.
pub(crate) enum Packet {
    Item(StreamItem),
    /// Status OK.
    Ok,
    /// Status ERROR, with what the daemon says about it.
    Error(Result<Box<remote::Error>, DecodeError>),
    /// A status that means nothing.
    Senseless,
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
        _ => Ok(Packet::Senseless),
    }
}

/// Writes the messages of one stream.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StreamWriter {
    header: Header,
}

impl StreamWriter {
    /// For the stream that the call with this header opens.
    pub(crate) fn new(call: Header) -> Self {
        Self { header: Header { kind: Kind::Stream, status: Status::Continue, ..call } }
    }

    /// Whether a message has the stream's procedure; its serial has been looked up before.
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

    /// The daemon's error. What cannot be sent of it is left out.
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
