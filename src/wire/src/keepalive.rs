//! Keepalive: asks a silent peer for a sign of life and gives it up when none comes.
//!
//! Used by both halves of the connection. Time is what the caller says it is. A peer's own pings are
//! answered by the [link](crate::link) whether this is switched on or not.

use std::time::Duration;

use crate::frame::{self, Body, Header, Kind, Status};

/// The program of pings and pongs.
pub const PROGRAM: u32 = 0x6b65_6570;

/// Its version.
pub const VERSION: u32 = 1;

/// Its procedures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(i32)]
pub enum Procedure {
    /// Are you there?
    Ping = 1,
    /// Yes.
    Pong = 2,
}

/// How long a peer may be silent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeepaliveConfig {
    /// After so much silence a ping is sent, and again after as much more.
    pub interval: Duration,
    /// After so many unanswered pings, and another interval, the peer is given up.
    pub count: u32,
}

impl Default for KeepaliveConfig {
    /// What libvirt does: 5 seconds, 5 times.
    fn default() -> Self {
        Self { interval: Duration::from_secs(5), count: 5 }
    }
}

/// What is to be done when time has passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Due {
    Nothing,
    Ping,
    GiveUp,
}

/// The clockwork.
#[derive(Debug)]
pub(crate) struct Keepalive {
    config: KeepaliveConfig,
    unanswered: u32,
    next: Duration,
}

impl Keepalive {
    pub(crate) fn new(config: KeepaliveConfig, now: Duration) -> Self {
        Self { config, unanswered: 0, next: now.saturating_add(config.interval) }
    }

    /// Anything from the peer is a sign of life.
    pub(crate) fn received(&mut self, now: Duration) {
        self.unanswered = 0;
        self.next = now.saturating_add(self.config.interval);
    }

    /// When something is due.
    pub(crate) fn next(&self) -> Duration {
        self.next
    }

    pub(crate) fn due(&mut self, now: Duration) -> Due {
        if now < self.next {
            return Due::Nothing;
        }
        if self.unanswered >= self.config.count {
            return Due::GiveUp;
        }
        self.unanswered += 1;
        self.next = now.saturating_add(self.config.interval);
        Due::Ping
    }
}

/// The bytes of a ping or a pong.
pub(crate) fn message(procedure: Procedure) -> Vec<u8> {
    let header = Header {
        program: PROGRAM,
        version: VERSION,
        procedure: procedure as i32,
        kind: Kind::Message,
        serial: 0,
        status: Status::Ok,
    };
    frame::write(&header, Body::Encoded(&[], None)).expect("an empty message is within every limit")
}
