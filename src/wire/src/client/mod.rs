//! Client end of a connection: calls, replies, events and streams.
//!
//! The remote driver makes calls, writes [`Client::poll_transmit`] to the socket, feeds what it reads, takes
//! [`Client::poll_output`], and calls [`Client::handle_timeout`] at [`Client::poll_timeout`]. Time is the duration since
//! any fixed moment. Descriptors have any type `F`; they are only passed on.
//!
//! ```text
//!  call()  ──► queued ── poll_transmit() ──► sent ── reply ──► answered: Output::Reply
//!                │                            │
//!         forget()                     forget() ──► forgotten ── reply ──► (dropped)
//!                ▼
//!             removed, never sent
//! ```
//!
//! When the connection closes, each queued or sent call is answered with [`Failure::Closed`], in order, and
//! [`Output::Closed`] is the last output. Cancelling is [`Client::forget`]: a call that was sent keeps its serial and its
//! place in the limits until the daemon replies.

mod output;
mod queue;
mod streams;

pub use output::{CallId, EventMessage, Failure, Output, Pace, Reply, Request};
pub use queue::Limits;

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use crate::endpoint::{CloseReason, Endpoint, Transmit};
use crate::frame::{self, Body, Frame, Header, Kind, Status};
use crate::keepalive::KeepaliveConfig;
use crate::program::{Call, StreamUse};
use crate::stream::{StreamError, is_stream};
use crate::xdr::{EncodeError, from_bytes};
use queue::Queue;
use streams::Streams;

/// Call without a reply.
#[derive(Debug)]
struct Pending {
    call: CallId,
    header: Header,
    pace: Pace,
    /// Whether it was sent.
    sent: bool,
    /// Whether the caller has cancelled it.
    forgotten: bool,
}

/// Client end of a connection.
#[derive(Debug)]
pub struct Client<F> {
    endpoint: Endpoint<F>,
    calls: u64,
    pending: HashMap<u32, Pending>,
    queue: Queue<F>,
    streams: Streams,
    outputs: VecDeque<Output<F>>,
    /// Number of timeouts handled while the abort of an upload was held back.
    held_timeouts: u32,
    /// Whether the close was reported.
    is_close_reported: bool,
}

impl<F> Client<F> {
    /// Makes the state of a new connection.
    pub fn new(limits: Limits) -> Self {
        Self {
            endpoint: Endpoint::new(),
            calls: 0,
            pending: HashMap::new(),
            queue: Queue::new(limits),
            streams: Streams::default(),
            outputs: VecDeque::new(),
            held_timeouts: 0,
            is_close_reported: false,
        }
    }

    /// Makes the call `C`. Its pace, descriptors and stream follow from its table entry.
    pub fn call<C: Call>(&mut self, args: &C::Args, descriptors: Vec<F>) -> Result<CallId, EncodeError> {
        self.call_at::<C>(Pace::of(C::INFO), args, descriptors)
    }

    /// Makes the call `C` at another pace than its table entry's.
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

    /// Makes a call with encoded arguments.
    pub fn call_raw(&mut self, request: Request<F>) -> Result<CallId, EncodeError> {
        let Request { program, version, procedure, body, descriptors, pace, opens_stream } = request;
        let header = self.header(program, version, procedure, &descriptors);
        let count = (!descriptors.is_empty()).then_some(descriptors.len());
        let bytes = frame::write(&header, Body::Encoded(&body, count))?;
        // The direction is unknown.
        let stream = opens_stream.then_some(StreamUse::Both);
        Ok(self.enqueue(header, pace, stream, Transmit { bytes, descriptors }))
    }

    /// Cancels a call, and the stream it opened: neither is reported again. A queued call is never sent, an open
    /// stream is aborted.
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

    /// Sends data on a stream. It is queued without a limit: see [`Client::stream_queued`].
    pub fn stream_send(&mut self, call: CallId, data: &[u8]) -> Result<(), StreamError> {
        self.streams.send(call, data)
    }

    /// Sends a hole, which requires that the opening call had the stream's sparse flag.
    pub fn stream_send_hole(&mut self, call: CallId, length: u64) -> Result<(), StreamError> {
        self.streams.send_hole(call, length)
    }

    /// Asks the daemon to finish a stream, after all data.
    pub fn stream_finish(&mut self, call: CallId) -> Result<(), StreamError> {
        self.streams.finish(call)
    }

    /// Aborts a stream. Unsent data and further received data are dropped.
    pub fn stream_abort(&mut self, call: CallId) -> Result<(), StreamError> {
        self.streams.abort(call)
    }

    /// Returns the number of unsent bytes of a stream. Callers should send more when it is small.
    pub fn stream_queued(&self, call: CallId) -> usize {
        self.streams.queued(call)
    }

    /// Enables or disables keepalive.
    pub fn set_keepalive(&mut self, config: Option<KeepaliveConfig>, now: Duration) {
        self.endpoint.start_keepalive(config, now);
    }

    /// Returns the time at which [`Client::handle_timeout`] has to be called.
    pub fn poll_timeout(&self) -> Option<Duration> {
        self.endpoint.poll_timeout()
    }

    /// Processes the actions that are due at this time.
    pub fn handle_timeout(&mut self, now: Duration) {
        self.endpoint.handle_timeout(now);
        self.held_timeouts = if self.streams.has_unsent_abort() { self.held_timeouts + 1 } else { 0 };
        self.report_close();
    }

    /// Returns the next message to write. Messages have to be written in order and completely.
    pub fn poll_transmit(&mut self) -> Option<Transmit<F>> {
        if self.endpoint.closed().is_some() {
            return None;
        }
        if let Some(bytes) = self.endpoint.urgent() {
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
        // The reply that the daemon is about to write may be lost with an abort (see `Streams::hold_calls`), so
        // quick calls are waited for. Slow ones are not, and quick ones only for two timeouts.
        let may_abort = self.held_timeouts >= 2 || !self.queue.is_quick_in_flight();
        self.streams.pop(may_abort).map(|bytes| Transmit { bytes, descriptors: Vec::new() })
    }

    /// Returns the next event of this connection.
    pub fn poll_output(&mut self) -> Option<Output<F>> {
        self.outputs.pop_front()
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

    /// Whether a message has been received in part.
    pub fn is_within_message(&self) -> bool {
        self.endpoint.is_within_message()
    }

    /// The peer has closed its side.
    pub fn peer_closed(&mut self) {
        self.endpoint.peer_closed();
        self.report_close();
    }

    /// Closes this side, e.g. after an error of the transport.
    pub fn close(&mut self, reason: CloseReason) {
        self.endpoint.close(reason);
        self.report_close();
    }

    /// Returns the close reason, once the connection is closed.
    pub fn closed(&self) -> Option<&CloseReason> {
        self.endpoint.closed()
    }

    fn header(&mut self, program: u32, version: u32, procedure: i32, descriptors: &[F]) -> Header {
        // Serials wrap after 2³² calls; those in use are skipped.
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
        if let Some(reason) = self.endpoint.closed() {
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
        // A call that is not pending was answered before, or was never made.
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
        // Also for a forgotten call: only the reply frees its slot at the daemon.
        self.queue.answered(pending.pace);
        self.streams.answered(header.serial, result.is_ok());
        if !pending.forgotten {
            self.outputs.push_back(Output::Reply { call: pending.call, result });
        }
        Ok(())
    }

    /// Reports the close, once, to all pending calls and as the last output.
    fn report_close(&mut self) {
        let Some(reason) = self.endpoint.closed().cloned() else { return };
        if std::mem::replace(&mut self.is_close_reported, true) {
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
