//! Keepalive: pings a silent peer, and closes the connection when it does not answer.
//!
//! ```text
//!                  interval without input       interval without input, count pings sent
//!  idle ──────────────────────────────► pinged ──────────────────────────────────────────► timeout
//!   ▲                                    │  ▲  │ interval without input: another ping
//!   └────────── any input ───────────────┘  └──┘
//! ```
//!
//! Used by both ends, with the caller's clock. The peer's own pings are answered by the [endpoint](crate::endpoint), even
//! if this is disabled. Numbers: libvirt's `src/rpc/virkeepaliveprotocol.x`.

use std::time::Duration;

use crate::frame::{self, Body, Header, Kind, Status};

/// Program number of keepalive messages.
pub const PROGRAM: u32 = 0x6b65_6570;

/// Version of the program.
pub const VERSION: u32 = 1;

/// Procedures of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(i32)]
pub enum Procedure {
    /// Asks for a pong.
    Ping = 1,
    /// Answers a ping.
    Pong = 2,
}

/// Keepalive parameters, as those of virConnectSetKeepAlive().
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeepaliveConfig {
    /// Silence after which a ping is sent, and interval between pings.
    pub interval: Duration,
    /// Number of unanswered pings, after which one more interval ends the connection.
    pub count: u32,
}

impl Default for KeepaliveConfig {
    /// libvirtd's defaults: `keepalive_interval = 5`, `keepalive_count = 5`.
    fn default() -> Self {
        Self { interval: Duration::from_secs(5), count: 5 }
    }
}

/// Action that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Due {
    Nothing,
    Ping,
    Timeout,
}

/// Timer and counter.
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

    /// Restarts the timer; any input is a sign of life.
    pub(crate) fn received(&mut self, now: Duration) {
        self.unanswered = 0;
        self.next = now.saturating_add(self.config.interval);
    }

    /// Returns the time of the next action.
    pub(crate) fn next(&self) -> Duration {
        self.next
    }

    pub(crate) fn due(&mut self, now: Duration) -> Due {
        if now < self.next {
            return Due::Nothing;
        }
        if self.unanswered >= self.config.count {
            return Due::Timeout;
        }
        self.unanswered += 1;
        self.next = now.saturating_add(self.config.interval);
        Due::Ping
    }
}

/// Encodes a ping or a pong.
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
