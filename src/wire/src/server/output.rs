//! What comes out of the daemon's half.
//!
//! Filled by the state machine, read by the daemon.

#[cfg(doc)]
use super::Server;
use crate::link::CloseReason;
use crate::program::{Call, ProcedureInfo, Program};
use crate::stream::StreamItem;
use crate::xdr::{DecodeError, from_bytes};

/// A call that the daemon has to answer. Never given twice on a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RequestId(pub(super) u64);

/// A stream that a call has opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StreamId(pub(super) u64);

/// A call as it came.
#[derive(Debug)]
pub struct Incoming<F> {
    /// To answer it.
    pub id: RequestId,
    /// Its program.
    pub program: &'static Program,
    /// What is known about its procedure.
    pub procedure: &'static ProcedureInfo,
    /// The encoded arguments.
    pub body: Vec<u8>,
    /// What came with them.
    pub descriptors: Vec<F>,
}

impl<F> Incoming<F> {
    /// The arguments, for the call `C`. If they cannot be read, see [`Server::reply_bad_arguments`].
    pub fn decode<C: Call>(&self) -> Result<C::Args, DecodeError> {
        from_bytes(&self.body)
    }
}

/// Something that the client did.
#[derive(Debug)]
pub enum ServerOutput<F> {
    /// It calls.
    Call(Incoming<F>),
    /// It sent something on a stream. `Finished` and `Aborted` ask for [`Server::stream_finish`] or
    /// [`Server::stream_fail`].
    Stream {
        /// The stream.
        stream: StreamId,
        /// What came.
        item: StreamItem,
    },
    /// The connection has ended; the last output.
    Closed(CloseReason),
}
