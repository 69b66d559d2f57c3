//! Output types of the daemon end.

#[cfg(doc)]
use super::Server;
use crate::endpoint::CloseReason;
use crate::program::{Call, ProcedureInfo, Program};
use crate::stream::StreamItem;
use crate::xdr::{DecodeError, from_bytes};

/// ID of a call, unique within a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RequestId(pub(super) u64);

/// ID of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StreamId(pub(super) u64);

/// Received call.
#[derive(Debug)]
pub struct Incoming<F> {
    /// ID for the reply.
    pub id: RequestId,
    /// Program.
    pub program: &'static Program,
    /// Procedure.
    pub procedure: &'static ProcedureInfo,
    /// Encoded arguments.
    pub body: Vec<u8>,
    /// Descriptors passed with the call.
    pub descriptors: Vec<F>,
}

impl<F> Incoming<F> {
    /// Decodes the arguments of the call `C`. On an error see [`Server::reply_bad_arguments`].
    pub fn decode<C: Call>(&self) -> Result<C::Args, DecodeError> {
        from_bytes(&self.body)
    }
}

/// Event of a connection.
#[derive(Debug)]
pub enum ServerOutput<F> {
    /// The client has made a call.
    Call(Incoming<F>),
    /// An item was received on a stream. `Finished` and `Aborted` require [`Server::stream_finish`] or
    /// [`Server::stream_fail`].
    Stream {
        /// Stream.
        stream: StreamId,
        /// Item.
        item: StreamItem,
    },
    /// The connection is closed. The last output.
    Closed(CloseReason),
}
