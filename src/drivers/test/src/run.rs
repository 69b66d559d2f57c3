//! What a made-up domain has only while it is active: [`Machine`](super::domain::Machine) starts and ends it.

use std::collections::{BTreeMap, BTreeSet};
use std::os::fd::OwnedFd;
use std::time::{Duration, Instant};

use virgo_model::Domain;

use super::console::Console;
use super::tuning::Tuning;
use virgo_driver_kit::events::SinkId;

/// The size of a made-up disk, in bytes.
pub(super) const BLOCK_SIZE: u64 = 8 << 30;

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
    /// What it is tuned by.
    pub(super) tuning: Tuning,
    /// The sizes of disks that were resized, by their targets, in bytes.
    pub(super) sizes: BTreeMap<String, u64>,
    /// How often the guest tells of its memory, in seconds; 0 stands for never.
    pub(super) memory_period: i32,
    /// Whether the domain has another definition than when it was started.
    pub(super) is_updated: bool,
    /// The keys of the guest's users.
    pub(super) keys: BTreeMap<String, Vec<String>>,
    /// The virtual CPUs that the guest does not use.
    pub(super) unused_vcpus: BTreeSet<u32>,
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
            tuning: Tuning::default(),
            sizes: BTreeMap::new(),
            memory_period: 0,
            is_updated: false,
            keys: BTreeMap::new(),
            unused_vcpus: BTreeSet::new(),
            used: Duration::ZERO,
            since: (!how.paused).then(Instant::now),
        }
    }

    /// The size of a disk, by its target, in bytes.
    pub(super) fn block_size(&self, disk: &str) -> u64 {
        self.sizes.get(disk).copied().unwrap_or(BLOCK_SIZE)
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
