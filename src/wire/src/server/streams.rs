//! Streams of a client on the daemon; the states are in [`stream`](crate::stream).

use std::collections::HashMap;

use super::StreamId;
use crate::endpoint::CloseReason;
use crate::frame::{Frame, Header};
use crate::stream::{self, Packet, StreamError, StreamItem, StreamWriter};

/// Streams by the serial of the opening call.
#[derive(Debug, Default)]
pub(super) struct Streams {
    streams: HashMap<u32, (StreamId, StreamWriter)>,
}

impl Streams {
    /// Opens the stream of a call. Reusing a serial ends the older stream.
    pub(super) fn open(&mut self, id: StreamId, call: Header) {
        self.streams.insert(call.serial, (id, StreamWriter::new(call)));
    }

    pub(super) fn writer(&self, stream: StreamId) -> Result<StreamWriter, StreamError> {
        let found = self.streams.values().find(|(id, _)| *id == stream);
        found.map(|(_, writer)| *writer).ok_or(StreamError::NotOpen)
    }

    pub(super) fn remove(&mut self, stream: StreamId) {
        self.streams.retain(|_, (id, _)| *id != stream);
    }

    /// Processes a received message. One without a stream may have crossed with the stream's end, and is dropped.
    pub(super) fn receive(&self, frame: Frame) -> Result<Option<(StreamId, StreamItem)>, CloseReason> {
        let header = frame.header;
        let Some((id, writer)) = self.streams.get(&header.serial) else { return Ok(None) };
        if !writer.matches(&header) {
            return Ok(None);
        }
        let packet = stream::read(frame).map_err(|error| CloseReason::Unreadable(header, error))?;
        let item = match packet {
            Packet::Item(item) => item,
            Packet::Ok => StreamItem::Finished,
            // An abort by the client has no details.
            Packet::Error(_) => StreamItem::Aborted,
            Packet::Invalid => return Err(CloseReason::Unexpected(header)),
        };
        Ok(Some((*id, item)))
    }
}
