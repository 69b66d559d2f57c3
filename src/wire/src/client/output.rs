//! What goes into the client's half and what comes out of it.
//!
//! Filled by the state machine, read by the remote driver.

use std::fmt;

use crate::link::CloseReason;
use crate::program::{Call, Event, ProcedureInfo};
use crate::remote;
use crate::stream::StreamItem;
use crate::xdr::{DecodeError, from_bytes};

/// A call of this connection. Never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CallId(pub(super) u64);

impl CallId {
    /// Its number on the wire, which comes again after 2³² calls.
    pub(super) fn serial(self) -> u32 {
        self.0 as u32
    }
}

/// How soon an answer may be expected, and so how many may be on their way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// The daemon answers at once. Many may be on their way: they queue in the socket, which drains quickly.
    Quick,
    /// It may last. The daemon reads nothing more from a client that has as many of these as it allows, so
    /// there are always fewer.
    Slow,
}

impl Pace {
    /// That of a procedure's calls, unless a flag makes more of one.
    pub fn of(procedure: &ProcedureInfo) -> Self {
        if procedure.is_quick() { Self::Quick } else { Self::Slow }
    }
}

/// A call to be made, its arguments encoded.
#[derive(Debug)]
pub struct Request<F> {
    /// The program.
    pub program: u32,
    /// Its version.
    pub version: u32,
    /// The procedure.
    pub procedure: i32,
    /// The arguments.
    pub body: Vec<u8>,
    /// What goes with them.
    pub descriptors: Vec<F>,
    /// How soon the answer may be expected.
    pub pace: Pace,
    /// Whether the call opens a stream, which then has the call's id.
    pub opens_stream: bool,
}

/// The answer to a call that went well.
#[derive(Debug, PartialEq)]
pub struct Reply<F> {
    /// The encoded result.
    pub body: Vec<u8>,
    /// What came with it.
    pub descriptors: Vec<F>,
}

impl<F> Reply<F> {
    /// The result of the call `C`.
    pub fn decode<C: Call>(&self) -> Result<C::Ret, DecodeError> {
        from_bytes(&self.body)
    }
}

/// Why a call did not go well.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// The daemon says no.
    Refused(Box<remote::Error>),
    /// The daemon says no, and why cannot be read.
    Unreadable(DecodeError),
    /// The connection ended before an answer came.
    Closed(CloseReason),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(error) => match error.message.as_deref() {
                Some(message) => f.write_str(message),
                None => write!(f, "error {} of part {} without a message", error.code, error.domain),
            },
            Self::Unreadable(error) => write!(f, "the daemon's error cannot be read: {error}"),
            Self::Closed(reason) => write!(f, "{reason}"),
        }
    }
}

impl std::error::Error for Failure {}

/// An event as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventMessage {
    /// The program.
    pub program: u32,
    /// The procedure.
    pub procedure: i32,
    /// The encoded message.
    pub body: Vec<u8>,
}

impl EventMessage {
    /// The message, if it is the event `E`.
    pub fn decode<E: Event>(&self) -> Option<Result<E::Message, DecodeError>> {
        let is = self.program == E::PROGRAM.number && self.procedure == E::INFO.number;
        is.then(|| from_bytes(&self.body))
    }
}

/// Something that the peer did.
#[derive(Debug, PartialEq)]
pub enum Output<F> {
    /// A call has ended.
    Reply {
        /// Which.
        call: CallId,
        /// How.
        result: Result<Reply<F>, Failure>,
    },
    /// The daemon tells something.
    Event(EventMessage),
    /// Something came out of a stream.
    Stream {
        /// The call that opened it.
        call: CallId,
        /// What came.
        item: StreamItem,
    },
    /// The connection has ended. The calls that were open have been told before; the streams end with it.
    Closed(CloseReason),
}
