//! Input and output types of the client end.

use std::fmt;

use crate::endpoint::CloseReason;
use crate::program::{Call, Event, ProcedureInfo};
use crate::remote;
use crate::stream::StreamItem;
use crate::xdr::{DecodeError, from_bytes};

/// ID of a call, unique within a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CallId(pub(super) u64);

impl CallId {
    /// Serial in the header, which wraps after 2³² calls.
    pub(super) fn serial(self) -> u32 {
        self.0 as u32
    }
}

/// Expected duration of a call, which limits how many may be sent at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Answered within milliseconds. Many may be in flight: they queue in the socket, which drains quickly.
    Quick,
    /// May take long. A daemon does not read from a client that has `max_client_requests` calls in progress, so
    /// fewer than that are sent.
    Slow,
}

impl Pace {
    /// Returns the pace of a procedure, without regard to flags of a call.
    pub fn of(procedure: &ProcedureInfo) -> Self {
        if procedure.is_quick() { Self::Quick } else { Self::Slow }
    }
}

/// Call with encoded arguments.
#[derive(Debug)]
pub struct Request<F> {
    /// Program.
    pub program: u32,
    /// Version of the program.
    pub version: u32,
    /// Procedure.
    pub procedure: i32,
    /// Encoded arguments.
    pub body: Vec<u8>,
    /// Descriptors passed with the call.
    pub descriptors: Vec<F>,
    /// Expected duration.
    pub pace: Pace,
    /// Whether the call opens a stream, whose ID is the call's.
    pub opens_stream: bool,
}

/// Successful reply.
#[derive(Debug, PartialEq)]
pub struct Reply<F> {
    /// Encoded result.
    pub body: Vec<u8>,
    /// Descriptors passed with the reply.
    pub descriptors: Vec<F>,
}

impl<F> Reply<F> {
    /// Decodes the result of the call `C`.
    pub fn decode<C: Call>(&self) -> Result<C::Ret, DecodeError> {
        from_bytes(&self.body)
    }
}

/// Reason why a call failed.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// Error reported by the daemon.
    Refused(Box<remote::Error>),
    /// Error reported by the daemon that cannot be decoded.
    Unreadable(DecodeError),
    /// The connection was closed before the reply.
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

/// Event message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventMessage {
    /// Program.
    pub program: u32,
    /// Procedure.
    pub procedure: i32,
    /// Encoded message.
    pub body: Vec<u8>,
}

impl EventMessage {
    /// Decodes the message if it is the event `E`; `None` for another event.
    pub fn decode<E: Event>(&self) -> Option<Result<E::Message, DecodeError>> {
        let is = self.program == E::PROGRAM.number && self.procedure == E::INFO.number;
        is.then(|| from_bytes(&self.body))
    }
}

/// Event of a connection.
#[derive(Debug, PartialEq)]
pub enum Output<F> {
    /// A call has completed.
    Reply {
        /// Call.
        call: CallId,
        /// Result.
        result: Result<Reply<F>, Failure>,
    },
    /// The daemon has sent an event message.
    Event(EventMessage),
    /// An item was received on a stream.
    Stream {
        /// Call that opened the stream.
        call: CallId,
        /// Item.
        item: StreamItem,
    },
    /// The connection is closed. Pending calls were reported before; streams end with it.
    Closed(CloseReason),
}
