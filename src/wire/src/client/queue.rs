//! Queue of unsent calls, with limits on those in flight.
//!
//! A daemon stops reading from a client that has `max_client_requests` unanswered calls: not even pings or high-priority
//! calls are processed. Quick calls cannot block it for long and may queue in the socket, so that many cost one round
//! trip. Of slow calls one less than the daemon's limit is sent, so that one slot stays free.

use std::collections::VecDeque;

use super::Pace;
use crate::endpoint::Transmit;

/// Limits on unanswered calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Number of calls that the daemon processes at a time for one client (`max_client_requests`).
    pub requests: usize,
    /// Number of calls in flight, slow and quick together.
    pub pipelined: usize,
}

impl Default for Limits {
    /// libvirtd's default of 5; 128 quick calls fit into any socket's buffer.
    fn default() -> Self {
        Self { requests: 5, pipelined: 128 }
    }
}

/// Unsent call.
#[derive(Debug)]
struct Waiting<F> {
    serial: u32,
    /// Order among both paces: calls go out in order as far as the limits allow.
    order: u64,
    transmit: Transmit<F>,
}

/// Unsent calls, and the number of unanswered ones.
#[derive(Debug)]
pub(super) struct Queue<F> {
    limits: Limits,
    quick: VecDeque<Waiting<F>>,
    slow: VecDeque<Waiting<F>>,
    quick_sent: usize,
    slow_sent: usize,
    order: u64,
}

impl<F> Queue<F> {
    pub(super) fn new(limits: Limits) -> Self {
        let (quick, slow) = (VecDeque::new(), VecDeque::new());
        Self { limits, quick, slow, quick_sent: 0, slow_sent: 0, order: 0 }
    }

    pub(super) fn push(&mut self, serial: u32, pace: Pace, transmit: Transmit<F>) {
        self.order += 1;
        let waiting = Waiting { serial, order: self.order, transmit };
        match pace {
            Pace::Quick => self.quick.push_back(waiting),
            Pace::Slow => self.slow.push_back(waiting),
        }
    }

    /// Returns the next call that may be sent.
    pub(super) fn pop(&mut self) -> Option<(u32, Transmit<F>)> {
        let room = self.quick_sent + self.slow_sent < self.limits.pipelined.max(1);
        // One slot of the daemon stays free for quick calls; at least one slow call has to be possible.
        let slow_room = room && self.slow_sent < self.limits.requests.saturating_sub(1).max(1);
        let quick = self.quick.front().filter(|_| room).map(|waiting| waiting.order);
        let slow = self.slow.front().filter(|_| slow_room).map(|waiting| waiting.order);
        let waiting = match (quick, slow) {
            // The older one first, so that calls overtake only where a limit demands it.
            (Some(quick), Some(slow)) if slow < quick => self.take_slow(),
            (Some(_), _) => {
                self.quick_sent += 1;
                self.quick.pop_front()
            }
            (None, Some(_)) => self.take_slow(),
            (None, None) => None,
        }?;
        Some((waiting.serial, waiting.transmit))
    }

    /// Whether a quick call is unanswered.
    pub(super) fn is_quick_in_flight(&self) -> bool {
        self.quick_sent > 0
    }

    /// Removes an unsent call.
    pub(super) fn remove(&mut self, serial: u32) {
        self.quick.retain(|waiting| waiting.serial != serial);
        self.slow.retain(|waiting| waiting.serial != serial);
    }

    /// A sent call was answered.
    pub(super) fn answered(&mut self, pace: Pace) {
        match pace {
            Pace::Quick => self.quick_sent -= 1,
            Pace::Slow => self.slow_sent -= 1,
        }
    }

    pub(super) fn clear(&mut self) {
        *self = Self::new(self.limits);
    }

    fn take_slow(&mut self) -> Option<Waiting<F>> {
        self.slow_sent += 1;
        self.slow.pop_front()
    }
}
