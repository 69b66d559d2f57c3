//! Daemon end of a connection, one per client.
//!
//! The daemon feeds what it reads while [`Server::wants_input`], takes calls and stream items from
//! [`Server::poll_output`], replies, and writes [`Server::poll_transmit`]. Invalid calls are answered here, with the error
//! messages of libvirtd.
//!
//! ```text
//!  received ── invalid ──► error reply
//!     │
//!     ├─ limit reached: waiting ──┐
//!     ▼                           ▼
//!  ServerOutput::Call ──► open ── reply(), reply_error() ──► answered
//!                                    │ opens a stream
//!                                    └──► stream, until stream_finish() or stream_fail()
//! ```

mod output;
mod rpc_error;
mod streams;

pub use output::{Incoming, RequestId, ServerOutput, StreamId};

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use crate::endpoint::{CloseReason, Endpoint, Transmit};
use crate::frame::{self, Body, Frame, Header, Kind, Status};
use crate::keepalive::KeepaliveConfig;
use crate::program::{self, Event, ProcedureInfo, Program};
use crate::remote;
use crate::stream::{StreamError, is_stream};
use crate::xdr::{Encode, EncodeError};
use streams::Streams;

/// Serial of event messages, as sent by libvirtd; clients ignore it.
const EVENT_SERIAL: u32 = 1;

/// Daemon end of a connection.
#[derive(Debug)]
pub struct Server<F> {
    endpoint: Endpoint<F>,
    programs: Vec<&'static Program>,
    authenticated: bool,
    /// Limit of unanswered calls (`max_client_requests`).
    limit: usize,
    requests: u64,
    open: HashMap<RequestId, (Header, &'static ProcedureInfo)>,
    /// Calls over the limit, received in one piece with the last one within it.
    waiting: VecDeque<Incoming<F>>,
    streams: Streams,
    outputs: VecDeque<ServerOutput<F>>,
    transmits: VecDeque<Transmit<F>>,
    is_close_reported: bool,
}

impl<F> Server<F> {
    /// Makes the state of a new client, which may have `limit` unanswered calls. Until
    /// [`Server::set_authenticated`] only calls of the authentication are accepted.
    pub fn new(programs: Vec<&'static Program>, limit: usize) -> Self {
        Self {
            endpoint: Endpoint::new(),
            programs,
            authenticated: false,
            limit: limit.max(1),
            requests: 0,
            open: HashMap::new(),
            waiting: VecDeque::new(),
            streams: Streams::default(),
            outputs: VecDeque::new(),
            transmits: VecDeque::new(),
            is_close_reported: false,
        }
    }

    /// The client is authenticated, or need not be.
    pub fn set_authenticated(&mut self) {
        self.authenticated = true;
    }

    /// Whether more may be read. A client at its limit has to wait for a reply.
    pub fn wants_input(&self) -> bool {
        self.endpoint.closed().is_none() && self.open.len() < self.limit
    }

    /// Processes received bytes, which may end anywhere, with the descriptors received with them.
    pub fn feed(&mut self, now: Duration, bytes: &[u8], descriptors: impl IntoIterator<Item = F>) {
        if self.endpoint.closed().is_some() {
            return;
        }
        self.endpoint.received(now, descriptors);
        let mut input = bytes;
        while let Some((frame, descriptors)) = self.endpoint.next(&mut input) {
            if let Err(reason) = self.receive(frame, descriptors) {
                self.endpoint.close(reason);
            }
        }
        self.report_close();
    }

    /// Returns the next event of this connection.
    pub fn poll_output(&mut self) -> Option<ServerOutput<F>> {
        self.outputs.pop_front()
    }

    /// Returns the next message to write. Messages have to be written in order and completely.
    pub fn poll_transmit(&mut self) -> Option<Transmit<F>> {
        if self.endpoint.closed().is_some() {
            return None;
        }
        let urgent = self.endpoint.urgent().map(|bytes| Transmit { bytes, descriptors: Vec::new() });
        urgent.or_else(|| self.transmits.pop_front())
    }

    /// Returns the number of unsent bytes. Callers should send more stream data when it is small.
    pub fn queued(&self) -> usize {
        self.transmits.iter().map(|transmit| transmit.bytes.len()).sum()
    }

    /// Replies to a call; opens its stream, if it has one. On an error the call is still open.
    pub fn reply(
        &mut self,
        id: RequestId,
        result: &dyn Encode,
        descriptors: Vec<F>,
    ) -> Result<Option<StreamId>, EncodeError> {
        let Some((call, info)) = self.open.get(&id).copied() else { return Ok(None) };
        let kind = if descriptors.is_empty() { Kind::Reply } else { Kind::ReplyWithFds };
        let count = (!descriptors.is_empty()).then_some(descriptors.len());
        let header = Header { kind, status: Status::Ok, ..call };
        let bytes = frame::write(&header, Body::Value(result, count))?;
        let stream = info.stream.map(|_| StreamId(id.0));
        if let Some(stream) = stream {
            self.streams.open(stream, call);
        }
        self.answer(id, Transmit { bytes, descriptors });
        Ok(stream)
    }

    /// Replies with an error.
    pub fn reply_error(&mut self, id: RequestId, error: &remote::Error) -> Result<(), EncodeError> {
        let Some((call, _)) = self.open.get(&id).copied() else { return Ok(()) };
        let bytes = error_message(call, error)?;
        self.answer(id, Transmit { bytes, descriptors: Vec::new() });
        Ok(())
    }

    /// Replies that the arguments cannot be decoded.
    pub fn reply_bad_arguments(&mut self, id: RequestId) {
        self.reply_error(id, &rpc_error::bad_arguments()).expect("a refusal is within every limit");
    }

    /// Sends the event `E`.
    pub fn event<E: Event>(&mut self, message: &E::Message) -> Result<(), EncodeError> {
        self.event_raw(E::PROGRAM, E::INFO.number, message)
    }

    /// Sends the event of a number.
    pub fn event_raw(
        &mut self,
        program: &Program,
        procedure: i32,
        message: &dyn Encode,
    ) -> Result<(), EncodeError> {
        let (program, version) = (program.number, program.version);
        let (kind, status) = (Kind::Message, Status::Ok);
        let header = Header { program, version, procedure, kind, serial: EVENT_SERIAL, status };
        self.push(frame::write(&header, Body::Value(message, None))?);
        Ok(())
    }

    /// Sends data on a stream.
    pub fn stream_send(&mut self, stream: StreamId, data: &[u8]) -> Result<(), StreamError> {
        let writer = self.streams.writer(stream)?;
        writer.data(data).for_each(|bytes| self.push(bytes));
        Ok(())
    }

    /// Sends a hole, which requires that the opening call had the stream's sparse flag.
    pub fn stream_send_hole(&mut self, stream: StreamId, length: u64) -> Result<(), StreamError> {
        let bytes = self.streams.writer(stream)?.hole(length)?;
        self.push(bytes);
        Ok(())
    }

    /// Signals EOF of the data. The client then finishes the stream.
    pub fn stream_end(&mut self, stream: StreamId) -> Result<(), StreamError> {
        let bytes = self.streams.writer(stream)?.end();
        self.push(bytes);
        Ok(())
    }

    /// Confirms that a stream is finished or aborted.
    pub fn stream_finish(&mut self, stream: StreamId) -> Result<(), StreamError> {
        let bytes = self.streams.writer(stream)?.finish();
        self.streams.remove(stream);
        self.push(bytes);
        Ok(())
    }

    /// Fails a stream.
    pub fn stream_fail(&mut self, stream: StreamId, error: &remote::Error) -> Result<(), StreamError> {
        let bytes = self.streams.writer(stream)?.fail(error);
        self.streams.remove(stream);
        self.push(bytes);
        Ok(())
    }

    /// Enables or disables keepalive. libvirtd enables it once the client has asked for the feature
    /// `PROGRAM_KEEPALIVE`.
    pub fn set_keepalive(&mut self, config: Option<KeepaliveConfig>, now: Duration) {
        self.endpoint.start_keepalive(config, now);
    }

    /// Returns the time at which [`Server::handle_timeout`] has to be called.
    pub fn poll_timeout(&self) -> Option<Duration> {
        self.endpoint.poll_timeout()
    }

    /// Processes the actions that are due at this time.
    pub fn handle_timeout(&mut self, now: Duration) {
        self.endpoint.handle_timeout(now);
        self.report_close();
    }

    /// The client has closed its side.
    pub fn peer_closed(&mut self) {
        self.endpoint.peer_closed();
        self.report_close();
    }

    /// Closes this side, e.g. after an error of the transport.
    pub fn close(&mut self, reason: CloseReason) {
        self.endpoint.close(reason);
        self.report_close();
    }

    fn receive(&mut self, frame: Frame, descriptors: Vec<F>) -> Result<(), CloseReason> {
        match frame.header.kind {
            Kind::Call | Kind::CallWithFds => {
                self.receive_call(frame, descriptors);
                Ok(())
            }
            _ if is_stream(&frame.header) => {
                let item = self.streams.receive(frame)?;
                self.outputs.extend(item.map(|(stream, item)| ServerOutput::Stream { stream, item }));
                Ok(())
            }
            // Message types that only a daemon sends are ignored, as libvirtd does.
            _ => Ok(()),
        }
    }

    fn receive_call(&mut self, frame: Frame, descriptors: Vec<F>) {
        let header = frame.header;
        let (program, procedure) = match self.admit(&header) {
            Ok(known) => known,
            Err(error) => {
                let bytes = error_message(header, &error).expect("a refusal is within every limit");
                return self.push(bytes);
            }
        };
        let id = RequestId(self.requests);
        self.requests += 1;
        self.open.insert(id, (header, procedure));
        let incoming = Incoming { id, program, procedure, body: frame.body, descriptors };
        // `wants_input()` was false by then, but the call was read together with the one that reached the limit.
        if self.open.len() > self.limit {
            self.waiting.push_back(incoming);
        } else {
            self.outputs.push_back(ServerOutput::Call(incoming));
        }
    }

    /// Checks whether a call is valid, and returns its procedure.
    fn admit(
        &self,
        header: &Header,
    ) -> Result<(&'static Program, &'static ProcedureInfo), Box<remote::Error>> {
        let is = |program: &&&'static Program| {
            program.number == header.program && program.version == header.version
        };
        let program = self.programs.iter().find(is).ok_or_else(|| rpc_error::no_program(header))?;
        if header.status != Status::Ok {
            return Err(Box::new(rpc_error::bad_status(header.status)));
        }
        let procedure = program.procedure(header.procedure);
        let procedure = procedure.filter(|info| info.kind == program::Kind::Call);
        let procedure = procedure.ok_or_else(|| rpc_error::no_procedure(header))?;
        if !self.authenticated && !procedure.before_authentication {
            return Err(Box::new(rpc_error::not_authenticated()));
        }
        Ok((program, procedure))
    }

    fn answer(&mut self, id: RequestId, transmit: Transmit<F>) {
        self.open.remove(&id);
        self.transmits.push_back(transmit);
        self.outputs.extend(self.waiting.pop_front().map(ServerOutput::Call));
    }

    fn push(&mut self, bytes: Vec<u8>) {
        self.transmits.push_back(Transmit { bytes, descriptors: Vec::new() });
    }

    /// Reports the close, once, as the last output.
    fn report_close(&mut self) {
        let Some(reason) = self.endpoint.closed().cloned() else { return };
        if std::mem::replace(&mut self.is_close_reported, true) {
            return;
        }
        self.open.clear();
        self.waiting.clear();
        self.transmits.clear();
        self.streams = Streams::default();
        self.outputs.push_back(ServerOutput::Closed(reason));
    }
}

/// Encodes an error reply, which passes no descriptors.
fn error_message(call: Header, error: &remote::Error) -> Result<Vec<u8>, EncodeError> {
    let header = Header { kind: Kind::Reply, status: Status::Error, ..call };
    frame::write(&header, Body::Value(error, None))
}
