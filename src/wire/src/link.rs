//! What both halves of a connection have in common: frames and descriptors in, bytes out, keepalive, the end.
//!
//! Used by the client's and the daemon's half, which say what the messages mean.

use std::collections::VecDeque;
use std::fmt;
use std::time::Duration;

use crate::frame::{Frame, FrameError, FrameReader, Header, Kind};
use crate::keepalive::{self, Due, Keepalive, KeepaliveConfig, Procedure};
use crate::xdr::DecodeError;

/// Bytes to write, and the descriptors that go behind them, each with a zero byte of its own.
#[derive(Debug, PartialEq, Eq)]
pub struct Transmit<F> {
    /// The bytes of one message.
    pub bytes: Vec<u8>,
    /// To be sent after the bytes, one by one.
    pub descriptors: Vec<F>,
}

/// Why a connection ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CloseReason {
    /// This side closed it.
    Closed,
    /// The peer closed it.
    ClosedByPeer {
        /// Whether the peer stopped in the middle of a message.
        within_message: bool,
    },
    /// The transport failed, in the transport's words.
    Transport(String),
    /// The peer was silent for too long and did not answer pings.
    KeepaliveTimeout {
        /// For how long.
        silent: Duration,
    },
    /// The peer sent what is no message.
    Frame(FrameError),
    /// The peer sent a message that has no place here.
    Unexpected(Header),
    /// The peer sent a message of the connection itself that cannot be read.
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

/// The state that both halves share.
#[derive(Debug)]
pub(crate) struct Link<F> {
    reader: FrameReader,
    descriptors: VecDeque<F>,
    keepalive: Option<Keepalive>,
    /// When the peer last gave a sign of life.
    heard: Duration,
    /// Pings and pongs go before everything else.
    urgent: VecDeque<Vec<u8>>,
    closed: Option<CloseReason>,
}

impl<F> Link<F> {
    pub(crate) fn new() -> Self {
        Self {
            reader: FrameReader::new(),
            descriptors: VecDeque::new(),
            keepalive: None,
            heard: Duration::ZERO,
            urgent: VecDeque::new(),
            closed: None,
        }
    }

    /// Notes that bytes came, and keeps the descriptors that came with them.
    pub(crate) fn received(&mut self, now: Duration, descriptors: impl IntoIterator<Item = F>) {
        self.heard = now;
        if let Some(keepalive) = &mut self.keepalive {
            keepalive.received(now);
        }
        self.descriptors.extend(descriptors);
    }

    /// The next message that is not keepalive, with its descriptors.
    pub(crate) fn next(&mut self, input: &mut &[u8]) -> Option<(Frame, Vec<F>)> {
        while self.closed.is_none() {
            match self.reader.next(input) {
                Ok(Some(frame)) if self.answer_keepalive(&frame.header) => {}
                Ok(Some(frame)) => {
                    let announced = frame.descriptors;
                    let came = self.descriptors.len();
                    if came < announced as usize {
                        self.close(CloseReason::Frame(FrameError::DescriptorsMissing { announced, came }));
                        return None;
                    }
                    let descriptors = self.descriptors.drain(..announced as usize).collect();
                    return Some((frame, descriptors));
                }
                Ok(None) => {
                    // Descriptors that no message announces are closed, as they are by libvirt.
                    self.descriptors.truncate(self.reader.descriptors_due());
                    return None;
                }
                Err(error) => self.close(CloseReason::Frame(error)),
            }
        }
        None
    }

    /// Whether the message was keepalive, which is dealt with here. What is no ping is a sign of life only.
    fn answer_keepalive(&mut self, header: &Header) -> bool {
        let ours = header.program == keepalive::PROGRAM && header.version == keepalive::VERSION;
        if !ours || header.kind != Kind::Message {
            return false;
        }
        // A peer that pings faster than we can write gets one answer for all.
        if header.procedure == Procedure::Ping as i32 && self.urgent.len() < 16 {
            self.urgent.push_back(keepalive::message(Procedure::Pong));
        }
        true
    }

    pub(crate) fn start_keepalive(&mut self, config: Option<KeepaliveConfig>, now: Duration) {
        self.heard = now;
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
            Some(Due::GiveUp) => {
                self.close(CloseReason::KeepaliveTimeout { silent: now.saturating_sub(self.heard) });
            }
            Some(Due::Nothing) | None => {}
        }
    }

    pub(crate) fn urgent(&mut self) -> Option<Vec<u8>> {
        self.urgent.pop_front()
    }

    /// The peer will send nothing more.
    pub(crate) fn peer_closed(&mut self) {
        self.close(CloseReason::ClosedByPeer { within_message: self.reader.is_within_frame() });
    }

    /// Whether a message has begun and is not complete.
    pub(crate) fn is_within_message(&self) -> bool {
        self.reader.is_within_frame()
    }

    /// Ends the connection, if it has not ended.
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
