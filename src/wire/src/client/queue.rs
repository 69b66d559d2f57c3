//! Which calls may go out now.
//!
//! The daemon reads nothing more from a client that has as many unanswered calls as it allows: not even a
//! ping or a call of high priority. What is quick cannot hold it up for long and may queue in the socket, so
//! that many calls cost one round trip; of what may last one fewer than the daemon allows is sent, so that
//! one place stays free for the rest.

use std::collections::VecDeque;

use super::Pace;
use crate::link::Transmit;

/// How many calls may be unanswered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How many calls of a client the daemon works on at once.
    pub requests: usize,
    /// How many calls may be on their way if they are quick.
    pub pipelined: usize,
}

impl Default for Limits {
    /// libvirtd's default of 5 calls; 128 on their way fill no socket's buffer.
    fn default() -> Self {
        Self { requests: 5, pipelined: 128 }
    }
}

/// A call that has not gone out.
#[derive(Debug)]
struct Waiting<F> {
    serial: u32,
    /// Calls of one pace go out in order, and of both as far as the limits allow.
    order: u64,
    transmit: Transmit<F>,
}

/// Calls in order, and the count of those that are unanswered.
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

    /// Takes the next call that may go out.
    pub(super) fn pop(&mut self) -> Option<(u32, Transmit<F>)> {
        let room = self.quick_sent + self.slow_sent < self.limits.pipelined.max(1);
        let slow_room = room && self.slow_sent < self.limits.requests.saturating_sub(1).max(1);
        let quick = self.quick.front().filter(|_| room).map(|waiting| waiting.order);
        let slow = self.slow.front().filter(|_| slow_room).map(|waiting| waiting.order);
        let waiting = match (quick, slow) {
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

    /// Whether a call is unanswered that the daemon answers at once.
    pub(super) fn is_quick_under_way(&self) -> bool {
        self.quick_sent > 0
    }

    /// Takes back a call that has not gone out.
    pub(super) fn remove(&mut self, serial: u32) {
        self.quick.retain(|waiting| waiting.serial != serial);
        self.slow.retain(|waiting| waiting.serial != serial);
    }

    /// A call that went out was answered.
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
