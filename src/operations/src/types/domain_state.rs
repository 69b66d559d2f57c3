//! The states of a domain and the reasons for them.

use virgo_gir::Number;

/// What a domain is doing.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainState {
    /// The hypervisor does not tell.
    #[default]
    NoState = 0,
    /// The domain's CPUs run.
    Running = 1,
    /// The domain waits for a resource.
    Blocked = 2,
    /// The domain is in memory, but its CPUs stand still.
    Paused = 3,
    /// The domain is on its way to being off.
    Shutdown = 4,
    /// The domain is off.
    Shutoff = 5,
    /// The domain crashed and has not been cleaned up yet.
    Crashed = 6,
    /// The guest put itself to sleep.
    PmSuspended = 7,
}

/// How a domain came to be in its state.
///
/// One enumeration holds the reasons of all states: a member's value is `(state << 8) | reason`, both parts
/// numbered as in libvirt.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainStateReason {
    /// No state is known, hence no reason.
    #[default]
    NoStateUnknown = 0,

    /// The domain runs, for a reason unknown.
    RunningUnknown = 0x100,
    /// The domain booted.
    RunningBooted = 0x101,
    /// The domain arrived from another host.
    RunningMigrated = 0x102,
    /// The domain was restored from a saved image.
    RunningRestored = 0x103,
    /// The domain was taken back to a snapshot of its running self.
    RunningFromSnapshot = 0x104,
    /// A user resumed the paused domain.
    RunningUnpaused = 0x105,
    /// The domain went on here because its migration was cancelled or failed.
    RunningMigrationCanceled = 0x106,
    /// The domain went on because saving it was cancelled or failed.
    RunningSaveCanceled = 0x107,
    /// The guest woke from its sleep.
    RunningWakeup = 0x108,
    /// The domain went on after a crash.
    RunningCrashed = 0x109,
    /// The domain runs here while the rest of its memory still arrives by post-copy migration.
    RunningPostcopy = 0x10a,
    /// The domain runs although its post-copy migration broke off before all memory had arrived.
    RunningPostcopyFailed = 0x10b,

    /// The domain waits, for a reason unknown.
    BlockedUnknown = 0x200,

    /// The domain is paused, for a reason unknown.
    PausedUnknown = 0x300,
    /// A user paused the domain.
    PausedUser = 0x301,
    /// The domain stands still while it migrates.
    PausedMigration = 0x302,
    /// The domain stands still while it is saved.
    PausedSave = 0x303,
    /// The domain stands still while its memory is dumped.
    PausedDump = 0x304,
    /// A disk failed and the domain is set to pause on that.
    PausedIoError = 0x305,
    /// The watchdog fired and is set to pause the domain.
    PausedWatchdog = 0x306,
    /// The domain was taken back to a snapshot of its paused self.
    PausedFromSnapshot = 0x307,
    /// The guest has shut down and the domain is about to go away.
    PausedShuttingDown = 0x308,
    /// The domain stands still while a snapshot is taken.
    PausedSnapshot = 0x309,
    /// The guest crashed and the domain is kept for inspection.
    PausedCrashed = 0x30a,
    /// The domain is being started and its CPUs do not run yet.
    PausedStartingUp = 0x30b,
    /// The domain stands still here because it runs on the destination of a post-copy migration.
    PausedPostcopy = 0x30c,
    /// The domain stands still because its post-copy migration broke off.
    PausedPostcopyFailed = 0x30d,
    /// An operation paused the domain and then failed to resume it.
    PausedApiError = 0x30e,

    /// The domain shuts down, for a reason unknown.
    ShutdownUnknown = 0x400,
    /// A user asked the domain to shut down.
    ShutdownUser = 0x401,

    /// The domain is off, for a reason unknown.
    ShutoffUnknown = 0x500,
    /// The guest shut down in order.
    ShutoffShutdown = 0x501,
    /// A user cut the power.
    ShutoffDestroyed = 0x502,
    /// The domain crashed.
    ShutoffCrashed = 0x503,
    /// The domain moved to another host.
    ShutoffMigrated = 0x504,
    /// The domain was saved to an image.
    ShutoffSaved = 0x505,
    /// The domain did not start.
    ShutoffFailed = 0x506,
    /// The domain was taken back to a snapshot of its switched off self.
    ShutoffFromSnapshot = 0x507,
    /// The daemon, after a restart, could not take the domain up again and stopped it.
    ShutoffDaemon = 0x508,

    /// The domain crashed, for a reason unknown.
    CrashedUnknown = 0x600,
    /// The guest's kernel panicked.
    CrashedPanicked = 0x601,

    /// The guest sleeps, for a reason unknown.
    PmSuspendedUnknown = 0x700,
}

impl DomainStateReason {
    /// Puts a state and libvirt's number for a reason together; a number not known yields the state's
    /// unknown reason.
    pub fn new(state: DomainState, reason: i32) -> Self {
        let known = (0..=0xff).contains(&reason).then_some(reason);
        let of_state = |reason| Self::from_number(state.number() << 8 | reason);
        known.and_then(of_state).or_else(|| of_state(0)).unwrap_or_default()
    }

    /// The state that the reason belongs to.
    pub fn state(self) -> DomainState {
        DomainState::from_number(self.number() >> 8).unwrap_or_default()
    }

    /// Libvirt's number for the reason, which is unique only within its state.
    pub fn code(self) -> i32 {
        self as i32 & 0xff
    }
}
