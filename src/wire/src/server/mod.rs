//! The daemon's half of a connection, without its socket and without a clock.
//!
//! One for each client. Driven by the daemon: it feeds what it reads while [`Server::wants_input`], takes
//! calls and stream items from [`Server::poll_output`], answers, and writes what [`Server::poll_transmit`]
//! gives. What cannot be a call it may begin is answered here, in the words of libvirt's daemon.

mod output;
mod refusal;
mod streams;

pub use output::{Incoming, RequestId, ServerOutput, StreamId};

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use crate::frame::{self, Body, Frame, Header, Kind, Status};
use crate::keepalive::KeepaliveConfig;
use crate::link::{CloseReason, Link, Transmit};
use crate::program::{self, Event, ProcedureInfo, Program};
use crate::remote;
use crate::stream::{StreamError, is_stream};
use crate::xdr::{Encode, EncodeError};
use streams::Streams;

/// The serial that libvirt's daemon puts on events; clients ignore it.
const EVENT_SERIAL: u32 = 1;

/// The daemon's half of a connection.
#[derive(Debug)]
pub struct Server<F> {
    link: Link<F>,
    programs: Vec<&'static Program>,
    authenticated: bool,
    /// How many calls the daemon works on at once.
    limit: usize,
    requests: u64,
    open: HashMap<RequestId, (Header, &'static ProcedureInfo)>,
    /// Calls over the limit: those that came in one piece with the last within it.
    waiting: VecDeque<Incoming<F>>,
    streams: Streams,
    outputs: VecDeque<ServerOutput<F>>,
    transmits: VecDeque<Transmit<F>>,
    told: bool,
}

impl<F> Server<F> {
    /// A client that has just connected, and may have `limit` unanswered calls. Until
    /// [`Server::set_authenticated`] only calls that prove who it is are let through.
    pub fn new(programs: Vec<&'static Program>, limit: usize) -> Self {
        Self {
            link: Link::new(),
            programs,
            authenticated: false,
            limit: limit.max(1),
            requests: 0,
            open: HashMap::new(),
            waiting: VecDeque::new(),
            streams: Streams::default(),
            outputs: VecDeque::new(),
            transmits: VecDeque::new(),
            told: false,
        }
    }

    /// The client has proved who it is, or need not.
    pub fn set_authenticated(&mut self) {
        self.authenticated = true;
    }

    /// Whether more may be read. A client at its limit waits until it is answered.
    pub fn wants_input(&self) -> bool {
        self.link.closed().is_none() && self.open.len() < self.limit
    }

    /// Takes bytes that were read, in any pieces, with the descriptors that came with them.
    pub fn feed(&mut self, now: Duration, bytes: &[u8], descriptors: impl IntoIterator<Item = F>) {
        if self.link.closed().is_some() {
            return;
        }
        self.link.received(now, descriptors);
        let mut input = bytes;
        while let Some((frame, descriptors)) = self.link.next(&mut input) {
            if let Err(reason) = self.receive(frame, descriptors) {
                self.link.close(reason);
            }
        }
        self.settle();
    }

    /// What happened next.
    pub fn poll_output(&mut self) -> Option<ServerOutput<F>> {
        self.outputs.pop_front()
    }

    /// The next bytes to write. They must be written in this order, whole.
    pub fn poll_transmit(&mut self) -> Option<Transmit<F>> {
        if self.link.closed().is_some() {
            return None;
        }
        let urgent = self.link.urgent().map(|bytes| Transmit { bytes, descriptors: Vec::new() });
        urgent.or_else(|| self.transmits.pop_front())
    }

    /// How many bytes wait to be written. Who sends streams sends more when this is small.
    pub fn queued(&self) -> usize {
        self.transmits.iter().map(|transmit| transmit.bytes.len()).sum()
    }

    /// Answers a call. The stream that the call opens, if it opens one, exists from now on. If the result
    /// cannot be sent the call is still open.
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

    /// Answers a call with an error.
    pub fn reply_error(&mut self, id: RequestId, error: &remote::Error) -> Result<(), EncodeError> {
        let Some((call, _)) = self.open.get(&id).copied() else { return Ok(()) };
        let bytes = error_message(call, error)?;
        self.answer(id, Transmit { bytes, descriptors: Vec::new() });
        Ok(())
    }

    /// Answers a call whose arguments cannot be read.
    pub fn reply_bad_arguments(&mut self, id: RequestId) {
        self.reply_error(id, &refusal::bad_arguments()).expect("a refusal is within every limit");
    }

    /// Sends the event `E`.
    pub fn event<E: Event>(&mut self, message: &E::Message) -> Result<(), EncodeError> {
        self.event_raw(E::PROGRAM, E::INFO.number, message)
    }

    /// Sends the event of this number.
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

    /// Sends a hole, if the call that opened the stream allows holes.
    pub fn stream_send_hole(&mut self, stream: StreamId, length: u64) -> Result<(), StreamError> {
        let bytes = self.streams.writer(stream)?.hole(length)?;
        self.push(bytes);
        Ok(())
    }

    /// Says that there is no more data. The client will finish the stream.
    pub fn stream_end(&mut self, stream: StreamId) -> Result<(), StreamError> {
        let bytes = self.streams.writer(stream)?.end();
        self.push(bytes);
        Ok(())
    }

    /// Confirms that a stream is finished or aborted, as the client asked.
    pub fn stream_finish(&mut self, stream: StreamId) -> Result<(), StreamError> {
        let bytes = self.streams.writer(stream)?.finish();
        self.streams.remove(stream);
        self.push(bytes);
        Ok(())
    }

    /// Ends a stream with an error.
    pub fn stream_fail(&mut self, stream: StreamId, error: &remote::Error) -> Result<(), StreamError> {
        let bytes = self.streams.writer(stream)?.fail(error);
        self.streams.remove(stream);
        self.push(bytes);
        Ok(())
    }

    /// Pings the client when it is silent, from now on, or no more. libvirt's daemon begins when the client
    /// has asked whether it can.
    pub fn set_keepalive(&mut self, config: Option<KeepaliveConfig>, now: Duration) {
        self.link.start_keepalive(config, now);
    }

    /// When [`Server::handle_timeout`] must be called next.
    pub fn poll_timeout(&self) -> Option<Duration> {
        self.link.poll_timeout()
    }

    /// Does what is due at this time.
    pub fn handle_timeout(&mut self, now: Duration) {
        self.link.handle_timeout(now);
        self.settle();
    }

    /// The client has closed its side.
    pub fn peer_closed(&mut self) {
        self.link.peer_closed();
        self.settle();
    }

    /// The transport has failed, or this side wants no more.
    pub fn close(&mut self, reason: CloseReason) {
        self.link.close(reason);
        self.settle();
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
            // As libvirt's daemon does: what only a daemon sends is dropped.
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
        if self.open.len() > self.limit {
            self.waiting.push_back(incoming);
        } else {
            self.outputs.push_back(ServerOutput::Call(incoming));
        }
    }

    /// Whether a call may begin, and what it is.
    fn admit(
        &self,
        header: &Header,
    ) -> Result<(&'static Program, &'static ProcedureInfo), Box<remote::Error>> {
        let is = |program: &&&'static Program| {
            program.number == header.program && program.version == header.version
        };
        let program = self.programs.iter().find(is).ok_or_else(|| refusal::no_program(header))?;
        if header.status != Status::Ok {
            return Err(Box::new(refusal::bad_status(header.status)));
        }
        let procedure = program.procedure(header.procedure);
        let procedure = procedure.filter(|info| info.kind == program::Kind::Call);
        let procedure = procedure.ok_or_else(|| refusal::no_procedure(header))?;
        if !self.authenticated && !procedure.before_authentication {
            return Err(Box::new(refusal::not_authenticated()));
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

    /// Once the connection has ended, says so.
    fn settle(&mut self) {
        let Some(reason) = self.link.closed().cloned() else { return };
        if std::mem::replace(&mut self.told, true) {
            return;
        }
        self.open.clear();
        self.waiting.clear();
        self.transmits.clear();
        self.streams = Streams::default();
        self.outputs.push_back(ServerOutput::Closed(reason));
    }
}

/// The answer to the call with this header that is an error: never one with descriptors.
fn error_message(call: Header, error: &remote::Error) -> Result<Vec<u8>, EncodeError> {
    let header = Header { kind: Kind::Reply, status: Status::Error, ..call };
    frame::write(&header, Body::Value(error, None))
}
