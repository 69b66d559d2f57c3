//! The client's half of a connection, without its socket and without a clock.
//!
//! Driven by the remote driver: it calls, writes what [`Client::poll_transmit`] gives, feeds what it reads,
//! takes what [`Client::poll_output`] gives, and comes back when [`Client::poll_timeout`] says. Time is what
//! has passed since any fixed moment. Descriptors are of any type `F`: they are only passed on.

mod output;
mod queue;
mod streams;

pub use output::{CallId, EventMessage, Failure, Output, Pace, Reply, Request};
pub use queue::Limits;

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use crate::frame::{self, Body, Frame, Header, Kind, Status};
use crate::keepalive::KeepaliveConfig;
use crate::link::{CloseReason, Link, Transmit};
use crate::program::{Call, StreamUse};
use crate::stream::{StreamError, is_stream};
use crate::xdr::{EncodeError, from_bytes};
use queue::Queue;
use streams::Streams;

/// A call that waits for its answer, sent or not.
#[derive(Debug)]
struct Pending {
    call: CallId,
    header: Header,
    pace: Pace,
    /// Whether it has gone out.
    sent: bool,
    /// Nobody wants to hear the answer any more.
    forgotten: bool,
}

/// The client's half of a connection.
#[derive(Debug)]
pub struct Client<F> {
    link: Link<F>,
    calls: u64,
    pending: HashMap<u32, Pending>,
    queue: Queue<F>,
    streams: Streams,
    outputs: VecDeque<Output<F>>,
    /// How often time has passed while the abort of an upload waits for answers.
    waited: u32,
    /// Whether the end was told.
    told: bool,
}

impl<F> Client<F> {
    /// A connection on which nothing was said yet.
    pub fn new(limits: Limits) -> Self {
        Self {
            link: Link::new(),
            calls: 0,
            pending: HashMap::new(),
            queue: Queue::new(limits),
            streams: Streams::default(),
            outputs: VecDeque::new(),
            waited: 0,
            told: false,
        }
    }

    /// Calls `C`. Its pace, its descriptors and whether it opens a stream follow from what is known about `C`.
    pub fn call<C: Call>(&mut self, args: &C::Args, descriptors: Vec<F>) -> Result<CallId, EncodeError> {
        self.call_at::<C>(Pace::of(C::INFO), args, descriptors)
    }

    /// Calls `C` at another pace than that of most of its calls.
    pub fn call_at<C: Call>(
        &mut self,
        pace: Pace,
        args: &C::Args,
        descriptors: Vec<F>,
    ) -> Result<CallId, EncodeError> {
        let header = self.header(C::PROGRAM.number, C::PROGRAM.version, C::INFO.number, &descriptors);
        let count = (!descriptors.is_empty()).then_some(descriptors.len());
        let bytes = frame::write(&header, Body::Value(args, count))?;
        Ok(self.enqueue(header, pace, C::INFO.stream, Transmit { bytes, descriptors }))
    }

    /// Calls a procedure with encoded arguments.
    pub fn call_raw(&mut self, request: Request<F>) -> Result<CallId, EncodeError> {
        let Request { program, version, procedure, body, descriptors, pace, opens_stream } = request;
        let header = self.header(program, version, procedure, &descriptors);
        let count = (!descriptors.is_empty()).then_some(descriptors.len());
        let bytes = frame::write(&header, Body::Encoded(&body, count))?;
        // Which way its data runs is not known.
        let stream = opens_stream.then_some(StreamUse::Both);
        Ok(self.enqueue(header, pace, stream, Transmit { bytes, descriptors }))
    }

    /// Drops interest in a call and in the stream it opened: nothing more is said about either. What has not
    /// gone out never goes; a stream that is open is aborted.
    pub fn forget(&mut self, call: CallId) {
        let serial = call.serial();
        match self.pending.get_mut(&serial).filter(|pending| pending.call == call) {
            Some(pending) if !pending.sent => {
                self.queue.remove(serial);
                self.pending.remove(&serial);
                self.streams.remove(serial);
            }
            Some(pending) => {
                pending.forgotten = true;
                self.streams.forget(call);
            }
            None => self.streams.forget(call),
        }
    }

    /// Sends data on a stream. There is no limit but memory: see [`Client::stream_queued`].
    pub fn stream_send(&mut self, call: CallId, data: &[u8]) -> Result<(), StreamError> {
        self.streams.send(call, data)
    }

    /// Sends a hole, if the call that opened the stream allows holes.
    pub fn stream_send_hole(&mut self, call: CallId, length: u64) -> Result<(), StreamError> {
        self.streams.send_hole(call, length)
    }

    /// Asks the daemon to finish a stream; everything has been sent.
    pub fn stream_finish(&mut self, call: CallId) -> Result<(), StreamError> {
        self.streams.finish(call)
    }

    /// Aborts a stream. What it still brings is dropped.
    pub fn stream_abort(&mut self, call: CallId) -> Result<(), StreamError> {
        self.streams.abort(call)
    }

    /// How many bytes of a stream wait to go out. Who sends much sends more when this is small.
    pub fn stream_queued(&self, call: CallId) -> usize {
        self.streams.queued(call)
    }

    /// Pings the peer when it is silent, from now on, or no more.
    pub fn set_keepalive(&mut self, config: Option<KeepaliveConfig>, now: Duration) {
        self.link.start_keepalive(config, now);
    }

    /// When [`Client::handle_timeout`] must be called next.
    pub fn poll_timeout(&self) -> Option<Duration> {
        self.link.poll_timeout()
    }

    /// Does what is due at this time.
    pub fn handle_timeout(&mut self, now: Duration) {
        self.link.handle_timeout(now);
        self.waited = if self.streams.wait_to_abort() { self.waited + 1 } else { 0 };
        self.settle();
    }

    /// The next bytes to write. They must be written in this order, whole.
    pub fn poll_transmit(&mut self) -> Option<Transmit<F>> {
        if self.link.closed().is_some() {
            return None;
        }
        if let Some(bytes) = self.link.urgent() {
            return Some(Transmit { bytes, descriptors: Vec::new() });
        }
        if !self.streams.hold_calls()
            && let Some((serial, transmit)) = self.queue.pop()
        {
            if let Some(pending) = self.pending.get_mut(&serial) {
                pending.sent = true;
            }
            return Some(transmit);
        }
        // What the daemon is about to answer may get lost with an abort. What lasts is not waited for, and what
        // should not last neither, if it does.
        let may_abort = self.waited >= 2 || !self.queue.is_quick_under_way();
        self.streams.pop(may_abort).map(|bytes| Transmit { bytes, descriptors: Vec::new() })
    }

    /// What happened next.
    pub fn poll_output(&mut self) -> Option<Output<F>> {
        self.outputs.pop_front()
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

    /// Whether a message has begun to come and is not complete.
    pub fn is_within_message(&self) -> bool {
        self.link.is_within_message()
    }

    /// The peer has closed its side.
    pub fn peer_closed(&mut self) {
        self.link.peer_closed();
        self.settle();
    }

    /// The transport has failed, or this side wants no more.
    pub fn close(&mut self, reason: CloseReason) {
        self.link.close(reason);
        self.settle();
    }

    /// Why the connection has ended, if it has.
    pub fn closed(&self) -> Option<&CloseReason> {
        self.link.closed()
    }

    fn header(&mut self, program: u32, version: u32, procedure: i32, descriptors: &[F]) -> Header {
        // After 2³² calls serials come again; those still in use are skipped.
        while self.pending.contains_key(&(self.calls as u32)) || self.streams.contains(self.calls as u32) {
            self.calls += 1;
        }
        let kind = if descriptors.is_empty() { Kind::Call } else { Kind::CallWithFds };
        Header { program, version, procedure, kind, serial: self.calls as u32, status: Status::Ok }
    }

    fn enqueue(
        &mut self,
        header: Header,
        pace: Pace,
        stream: Option<StreamUse>,
        transmit: Transmit<F>,
    ) -> CallId {
        let call = CallId(self.calls);
        self.calls += 1;
        if let Some(reason) = self.link.closed() {
            let result = Err(Failure::Closed(reason.clone()));
            self.outputs.push_back(Output::Reply { call, result });
            return call;
        }
        self.pending.insert(header.serial, Pending { call, header, pace, sent: false, forgotten: false });
        if let Some(stream) = stream {
            self.streams.open(header.serial, call, header, stream != StreamUse::Receive);
        }
        self.queue.push(header.serial, pace, transmit);
        call
    }

    fn receive(&mut self, frame: Frame, descriptors: Vec<F>) -> Result<(), CloseReason> {
        match frame.header.kind {
            Kind::Reply | Kind::ReplyWithFds => self.receive_reply(frame, descriptors),
            Kind::Message => {
                let Header { program, procedure, .. } = frame.header;
                let event = EventMessage { program, procedure, body: frame.body };
                self.outputs.push_back(Output::Event(event));
                Ok(())
            }
            _ if is_stream(&frame.header) => {
                self.outputs.extend(self.streams.receive(frame)?);
                Ok(())
            }
            _ => Err(CloseReason::Unexpected(frame.header)),
        }
    }

    fn receive_reply(&mut self, frame: Frame, descriptors: Vec<F>) -> Result<(), CloseReason> {
        let header = frame.header;
        // An answer that nobody waits for is one of a call that ended otherwise.
        let Some(pending) = self.pending.get(&header.serial) else { return Ok(()) };
        let of = |header: &Header| (header.program, header.version, header.procedure);
        if !pending.sent || of(&pending.header) != of(&header) {
            return Err(CloseReason::Unexpected(header));
        }
        let result = match header.status {
            Status::Ok => Ok(Reply { body: frame.body, descriptors }),
            Status::Error => Err(match from_bytes(&frame.body) {
                Ok(error) => Failure::Refused(Box::new(error)),
                Err(error) => Failure::Unreadable(error),
            }),
            _ => return Err(CloseReason::Unexpected(header)),
        };
        let Some(pending) = self.pending.remove(&header.serial) else { return Ok(()) };
        self.queue.answered(pending.pace);
        self.streams.answered(header.serial, result.is_ok());
        if !pending.forgotten {
            self.outputs.push_back(Output::Reply { call: pending.call, result });
        }
        Ok(())
    }

    /// Once the connection has ended, tells everyone who waits.
    fn settle(&mut self) {
        let Some(reason) = self.link.closed().cloned() else { return };
        if std::mem::replace(&mut self.told, true) {
            return;
        }
        let mut waiting: Vec<Pending> = self.pending.drain().map(|(_, pending)| pending).collect();
        waiting.sort_by_key(|pending| pending.call);
        for pending in waiting.into_iter().filter(|pending| !pending.forgotten) {
            let result = Err(Failure::Closed(reason.clone()));
            self.outputs.push_back(Output::Reply { call: pending.call, result });
        }
        self.queue.clear();
        self.streams = Streams::default();
        self.outputs.push_back(Output::Closed(reason));
    }
}
