//! Streams of a client; the states are in [`stream`](crate::stream).
//!
//! A stream is registered when its call is queued, because data may follow the reply at once. Messages sent before the
//! reply are queued: a daemon drops those of a stream that it does not know yet.

use std::collections::{BTreeMap, VecDeque};

use super::{CallId, Output};
use crate::endpoint::CloseReason;
use crate::frame::{Frame, Header};
use crate::stream::{self, Packet, StreamError, StreamItem, StreamWriter};

/// State of this side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sending {
    Open,
    Finishing,
    Aborting,
}

#[derive(Debug)]
struct Stream {
    call: CallId,
    writer: StreamWriter,
    /// Whether the call was answered successfully.
    ready: bool,
    sending: Sending,
    /// Whether the caller has cancelled it.
    forgotten: bool,
    /// Whether this side sends data.
    uploads: bool,
    queue: VecDeque<Vec<u8>>,
}

impl Stream {
    /// Whether this side is aborting an upload.
    fn is_aborted_upload(&self) -> bool {
        self.uploads && self.ready && self.sending == Sending::Aborting
    }
}

/// Streams by the serial of the opening call.
#[derive(Debug, Default)]
pub(super) struct Streams {
    streams: BTreeMap<u32, Stream>,
    /// Stream that sent last; the next one comes first (round robin).
    last: u32,
}

impl Streams {
    pub(super) fn open(&mut self, serial: u32, call: CallId, header: Header, uploads: bool) {
        let stream = Stream {
            call,
            writer: StreamWriter::new(header),
            ready: false,
            sending: Sending::Open,
            forgotten: false,
            uploads,
            queue: VecDeque::new(),
        };
        self.streams.insert(serial, stream);
    }

    /// Whether calls have to be held back because the abort of an upload is unconfirmed: libvirtd 9.0 may then lose
    /// the reply to a call, and confirm the abort a second time in its place.
    pub(super) fn hold_calls(&self) -> bool {
        self.streams.values().any(Stream::is_aborted_upload)
    }

    /// Whether the abort of an upload is unsent.
    pub(super) fn has_unsent_abort(&self) -> bool {
        self.streams.values().any(|stream| stream.is_aborted_upload() && !stream.queue.is_empty())
    }

    pub(super) fn contains(&self, serial: u32) -> bool {
        self.streams.contains_key(&serial)
    }

    /// The call was answered: successfully, or the stream does not exist.
    pub(super) fn answered(&mut self, serial: u32, well: bool) {
        if !well {
            self.streams.remove(&serial);
        } else if let Some(stream) = self.streams.get_mut(&serial) {
            stream.ready = true;
        }
    }

    pub(super) fn send(&mut self, call: CallId, data: &[u8]) -> Result<(), StreamError> {
        let stream = self.sendable(call)?;
        let writer = stream.writer;
        stream.queue.extend(writer.data(data));
        Ok(())
    }

    pub(super) fn send_hole(&mut self, call: CallId, length: u64) -> Result<(), StreamError> {
        let stream = self.sendable(call)?;
        stream.queue.push_back(stream.writer.hole(length)?);
        Ok(())
    }

    pub(super) fn finish(&mut self, call: CallId) -> Result<(), StreamError> {
        let stream = self.sendable(call)?;
        stream.sending = Sending::Finishing;
        stream.queue.push_back(stream.writer.finish());
        Ok(())
    }

    /// Aborts a stream and drops its unsent messages.
    pub(super) fn abort(&mut self, call: CallId) -> Result<(), StreamError> {
        let stream = self.find(call).ok_or(StreamError::NotOpen)?;
        if stream.sending == Sending::Aborting {
            return Err(StreamError::Ending);
        }
        stream.sending = Sending::Aborting;
        stream.queue.clear();
        stream.queue.push_back(stream.writer.abort());
        Ok(())
    }

    pub(super) fn forget(&mut self, call: CallId) {
        // Fails if it is being aborted already.
        let _ = self.abort(call);
        if let Some(stream) = self.find(call) {
            stream.forgotten = true;
        }
    }

    pub(super) fn remove(&mut self, serial: u32) {
        self.streams.remove(&serial);
    }

    /// Returns the number of unsent bytes.
    pub(super) fn queued(&self, call: CallId) -> usize {
        let stream = self.streams.get(&call.serial()).filter(|stream| stream.call == call);
        stream.map_or(0, |stream| stream.queue.iter().map(Vec::len).sum())
    }

    /// Returns the next message, round robin; the abort of an upload only with `may_abort`.
    pub(super) fn pop(&mut self, may_abort: bool) -> Option<Vec<u8>> {
        let may = |stream: &Stream| {
            stream.ready && !stream.queue.is_empty() && (may_abort || !stream.is_aborted_upload())
        };
        let after = self.streams.range(self.last.saturating_add(1)..).find(|(_, stream)| may(stream));
        let serial = *after.or_else(|| self.streams.iter().find(|(_, stream)| may(stream)))?.0;
        self.last = serial;
        self.streams.get_mut(&serial)?.queue.pop_front()
    }

    /// Processes a received message.
    pub(super) fn receive<F>(&mut self, frame: Frame) -> Result<Option<Output<F>>, CloseReason> {
        let header = frame.header;
        let Some(stream) = self.streams.get(&header.serial).filter(|stream| stream.writer.matches(&header))
        else {
            return Ok(None);
        };
        let (call, sending, forgotten) = (stream.call, stream.sending, stream.forgotten);
        let packet = stream::read(frame).map_err(|error| CloseReason::Unreadable(header, error))?;
        let (item, ends) = match packet {
            Packet::Item(_) if sending == Sending::Aborting => return Ok(None),
            Packet::Item(item) => (item, false),
            Packet::Ok if sending == Sending::Aborting => (StreamItem::Aborted, true),
            Packet::Ok => (StreamItem::Finished, true),
            Packet::Error(Ok(error)) => (StreamItem::Failed(error), true),
            Packet::Error(Err(error)) => return Err(CloseReason::Unreadable(header, error)),
            Packet::Invalid => return Err(CloseReason::Unexpected(header)),
        };
        if ends {
            self.streams.remove(&header.serial);
        }
        Ok((!forgotten).then_some(Output::Stream { call, item }))
    }

    fn find(&mut self, call: CallId) -> Option<&mut Stream> {
        self.streams.get_mut(&call.serial()).filter(|stream| stream.call == call)
    }

    fn sendable(&mut self, call: CallId) -> Result<&mut Stream, StreamError> {
        let stream = self.find(call).ok_or(StreamError::NotOpen)?;
        if stream.sending == Sending::Open { Ok(stream) } else { Err(StreamError::Ending) }
    }
}
