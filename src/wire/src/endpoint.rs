//! State that both ends of a connection share: frames, received descriptors, keepalive, the close reason.
//!
//! ```text
//!           first of: close(), peer_closed(), keepalive timeout, invalid frame
//!   open ─────────────────────────────────────────────────────────────────────► closed(CloseReason)
//! ```
//!
//! Closed is final: received descriptors and unsent keepalive messages are dropped, input is ignored, and the end above
//! ([`client`](crate::client), [`server`](crate::server)) reports the reason once.

use std::collections::VecDeque;
use std::fmt;
use std::time::Duration;

use crate::frame::{Frame, FrameError, FrameReader, Header, Kind};
use crate::keepalive::{self, Due, Keepalive, KeepaliveConfig, Procedure};
use crate::xdr::DecodeError;

/// Message to write, and the descriptors to pass after it, each with one byte of zero.
#[derive(Debug, PartialEq, Eq)]
pub struct Transmit<F> {
    /// Bytes of one message.
    pub bytes: Vec<u8>,
    /// Descriptors to pass after the bytes, one by one.
    pub descriptors: Vec<F>,
}

/// Reason why a connection ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CloseReason {
    /// This side closed it.
    Closed,
    /// The peer closed it.
    ClosedByPeer {
        /// Whether it ended in the middle of a message.
        within_message: bool,
    },
    /// The transport failed, with its error message.
    Transport(String),
    /// No message from the peer for too long, and no answer to pings.
    KeepaliveTimeout {
        /// Duration of the silence.
        silent: Duration,
    },
    /// The peer sent bytes that are not a frame.
    Frame(FrameError),
    /// The peer sent a message that is invalid in this state.
    Unexpected(Header),
    /// The peer sent an error or a stream message whose body cannot be decoded.
    Unreadable(Header, DecodeError),
}

impl fmt::Display for CloseReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Closed => write!(f, "the connection was closed"),
            Self::ClosedByPeer { within_message: false } => write!(f, "the peer closed the connection"),
            Self::ClosedByPeer { within_message: true } => {
                write!(f, "the peer closed the connection in the middle of a message")
            }
            Self::Transport(error) => write!(f, "the connection failed: {error}"),
            Self::KeepaliveTimeout { silent } => {
                write!(f, "the peer was silent for {} seconds and does not answer pings", silent.as_secs())
            }
            Self::Frame(error) => write!(f, "the peer broke the protocol: {error}"),
            Self::Unexpected(header) => write!(
                f,
                "the peer broke the protocol: unexpected message of procedure {} of program {:#x}",
                header.procedure, header.program
            ),
            Self::Unreadable(header, error) => {
                write!(f, "the peer broke the protocol: message of procedure {}: {error}", header.procedure)
            }
        }
    }
}

impl std::error::Error for CloseReason {}

/// State that both ends share.
#[derive(Debug)]
pub(crate) struct Endpoint<F> {
    reader: FrameReader,
    descriptors: VecDeque<F>,
    keepalive: Option<Keepalive>,
    /// Time of the last bytes from the peer.
    last_received: Duration,
    /// Pings and pongs, which are sent before everything else.
    urgent: VecDeque<Vec<u8>>,
    closed: Option<CloseReason>,
}

impl<F> Endpoint<F> {
    pub(crate) fn new() -> Self {
        Self {
            reader: FrameReader::new(),
            descriptors: VecDeque::new(),
            keepalive: None,
            last_received: Duration::ZERO,
            urgent: VecDeque::new(),
            closed: None,
        }
    }

    /// Records that bytes were received, and keeps the descriptors that came with them.
    pub(crate) fn received(&mut self, now: Duration, descriptors: impl IntoIterator<Item = F>) {
        self.last_received = now;
        if let Some(keepalive) = &mut self.keepalive {
            keepalive.received(now);
        }
        self.descriptors.extend(descriptors);
    }

    /// Returns the next message other than keepalive, with its descriptors.
    pub(crate) fn next(&mut self, input: &mut &[u8]) -> Option<(Frame, Vec<F>)> {
        while self.closed.is_none() {
            match self.reader.next(input) {
                Ok(Some(frame)) if self.answer_keepalive(&frame.header) => {}
                Ok(Some(frame)) => {
                    let announced = frame.descriptors;
                    let received = self.descriptors.len();
                    if received < announced as usize {
                        self.close(CloseReason::Frame(FrameError::DescriptorsMissing {
                            announced,
                            received,
                        }));
                        return None;
                    }
                    let descriptors = self.descriptors.drain(..announced as usize).collect();
                    return Some((frame, descriptors));
                }
                Ok(None) => {
                    // Descriptors that no message announces are closed, as libvirt does.
                    self.descriptors.truncate(self.reader.descriptors_due());
                    return None;
                }
                Err(error) => self.close(CloseReason::Frame(error)),
            }
        }
        None
    }

    /// Processes a keepalive message; false for other messages. Anything but a ping only counts as a sign of life.
    fn answer_keepalive(&mut self, header: &Header) -> bool {
        let ours = header.program == keepalive::PROGRAM && header.version == keepalive::VERSION;
        if !ours || header.kind != Kind::Message {
            return false;
        }
        // Bounds the queue: a peer that pings faster than this side can write gets fewer pongs.
        if header.procedure == Procedure::Ping as i32 && self.urgent.len() < 16 {
            self.urgent.push_back(keepalive::message(Procedure::Pong));
        }
        true
    }

    pub(crate) fn start_keepalive(&mut self, config: Option<KeepaliveConfig>, now: Duration) {
        self.last_received = now;
        self.keepalive = config.map(|config| Keepalive::new(config, now));
    }

    pub(crate) fn poll_timeout(&self) -> Option<Duration> {
        self.closed.is_none().then(|| self.keepalive.as_ref().map(Keepalive::next)).flatten()
    }

    pub(crate) fn handle_timeout(&mut self, now: Duration) {
        if self.closed.is_some() {
            return;
        }
        match self.keepalive.as_mut().map(|keepalive| keepalive.due(now)) {
            Some(Due::Ping) => self.urgent.push_back(keepalive::message(Procedure::Ping)),
            Some(Due::Timeout) => {
                self.close(CloseReason::KeepaliveTimeout { silent: now.saturating_sub(self.last_received) });
            }
            Some(Due::Nothing) | None => {}
        }
    }

    pub(crate) fn urgent(&mut self) -> Option<Vec<u8>> {
        self.urgent.pop_front()
    }

    /// The peer has closed its side.
    pub(crate) fn peer_closed(&mut self) {
        self.close(CloseReason::ClosedByPeer { within_message: self.reader.is_within_frame() });
    }

    /// Whether a message has been received in part.
    pub(crate) fn is_within_message(&self) -> bool {
        self.reader.is_within_frame()
    }

    /// Ends the connection; later reasons are ignored.
    pub(crate) fn close(&mut self, reason: CloseReason) {
        if self.closed.is_none() {
            self.closed = Some(reason);
            self.descriptors.clear();
            self.urgent.clear();
        }
    }

    pub(crate) fn closed(&self) -> Option<&CloseReason> {
        self.closed.as_ref()
    }
}
