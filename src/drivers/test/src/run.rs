//! What a made-up domain has only while it is active: [`Machine`](super::domain::Machine) starts and ends it.

use std::collections::BTreeSet;
use std::os::fd::OwnedFd;
use std::time::{Duration, Instant};

use virgo_model::Domain;

use super::console::Console;
use virgo_driver_kit::events::SinkId;

/// What a domain has only while it is active.
pub(super) struct Run {
    /// Its number.
    pub(super) id: u32,
    /// The domain as it is now.
    pub(super) live: Domain,
    /// The connection it must not outlive.
    pub(super) owner: Option<SinkId>,
    /// What was passed to it; a guest would hold these open.
    _files: Vec<OwnedFd>,
    /// The console, if somebody has it open.
    pub(super) console: Option<Console>,
    /// Where the guest's file systems are that are frozen now.
    pub(super) frozen: BTreeSet<&'static str>,
    /// How far the guest's clock is ahead of the host's, in nanoseconds.
    pub(super) clock_offset: i128,
    /// The time it ran before it was last paused.
    used: Duration,
    /// Since when it runs; none while it is paused.
    since: Option<Instant>,
}

/// How to start a domain.
#[derive(Default)]
pub(super) struct Start {
    /// Whether it stands still at first.
    pub(super) paused: bool,
    /// The connection it must not outlive.
    pub(super) owner: Option<SinkId>,
    /// What is passed to it.
    pub(super) files: Vec<OwnedFd>,
    /// Whether it goes on from its saved memory.
    pub(super) restored: bool,
}

impl Run {
    /// Begins a run.
    pub(super) fn new(id: u32, live: Domain, how: Start) -> Self {
        Self {
            id,
            live,
            owner: how.owner,
            _files: how.files,
            console: None,
            frozen: BTreeSet::new(),
            clock_offset: 0,
            used: Duration::ZERO,
            since: (!how.paused).then(Instant::now),
        }
    }

    /// Stops the guest's CPUs.
    pub(super) fn pause(&mut self) {
        self.used = self.used();
        self.since = None;
    }

    /// Lets the guest's CPUs go on.
    pub(super) fn resume(&mut self) {
        self.since.get_or_insert_with(Instant::now);
    }

    /// Forgets what a guest forgets that boots, and lets it run.
    pub(super) fn boot_again(&mut self) {
        self.resume();
        self.frozen.clear();
    }

    /// The CPU time it has used.
    pub(super) fn used(&self) -> Duration {
        self.used + self.since.map_or(Duration::ZERO, |since| since.elapsed())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn booting_forgets_what_a_guest_forgets() {
        let start = Start { paused: true, ..Start::default() };
        let mut run = Run::new(1, Domain::default(), start);
        run.frozen.insert("/");
        run.clock_offset = 7;
        assert_eq!(run.used(), Duration::ZERO);
        run.boot_again();
        assert!(run.frozen.is_empty());
        assert_eq!(run.clock_offset, 7, "a clock goes on");
        std::thread::sleep(Duration::from_millis(2));
        assert!(run.used() >= Duration::from_millis(2));
    }
}
