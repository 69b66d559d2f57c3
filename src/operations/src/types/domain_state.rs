//! The states of a domain and the reasons for them.

use virgo_gir::Number;

/// The states of a domain.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainState {
    /// The state is unknown.
    #[default]
    NoState = 0,
    /// The domain is running.
    Running = 1,
    /// The domain is blocked on a resource.
    Blocked = 2,
    /// The domain is paused.
    Paused = 3,
    /// The domain is shutting down.
    Shutdown = 4,
    /// The domain is shut off.
    Shutoff = 5,
    /// The domain crashed and has not been cleaned up yet.
    Crashed = 6,
    /// The guest is suspended by its power management.
    PmSuspended = 7,
}

/// The reasons for the state of a domain.
///
/// One enumeration holds the reasons of all states: a member's value is `(state << 8) | reason`, both parts
/// numbered as in libvirt.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainStateReason {
    /// The state and the reason are unknown.
    #[default]
    NoStateUnknown = 0,

    /// The domain runs for an unknown reason.
    RunningUnknown = 0x100,
    /// The domain booted.
    RunningBooted = 0x101,
    /// The domain was migrated from another host.
    RunningMigrated = 0x102,
    /// The domain was restored from a saved image.
    RunningRestored = 0x103,
    /// The domain was reverted to a snapshot in which it was running.
    RunningFromSnapshot = 0x104,
    /// The domain was resumed by a user.
    RunningUnpaused = 0x105,
    /// The domain was resumed because its migration was cancelled or failed.
    RunningMigrationCanceled = 0x106,
    /// The domain was resumed because saving it was cancelled or failed.
    RunningSaveCanceled = 0x107,
    /// The guest was woken up.
    RunningWakeup = 0x108,
    /// The domain was resumed after a crash.
    RunningCrashed = 0x109,
    /// The domain runs while the rest of its memory is still being transferred by a post-copy migration.
    RunningPostcopy = 0x10a,
    /// The domain runs although its post-copy migration failed before all memory was transferred.
    RunningPostcopyFailed = 0x10b,

    /// The domain is blocked for an unknown reason.
    BlockedUnknown = 0x200,

    /// The domain is paused for an unknown reason.
    PausedUnknown = 0x300,
    /// The domain was paused by a user.
    PausedUser = 0x301,
    /// The domain is paused for its migration.
    PausedMigration = 0x302,
    /// The domain is paused while it is saved.
    PausedSave = 0x303,
    /// The domain is paused while its memory is dumped.
    PausedDump = 0x304,
    /// A disk had an I/O error, and the domain is configured to be paused then.
    PausedIoError = 0x305,
    /// The watchdog fired, and is configured to pause the domain.
    PausedWatchdog = 0x306,
    /// The domain was reverted to a snapshot in which it was paused.
    PausedFromSnapshot = 0x307,
    /// The guest has shut down, and the domain is about to stop.
    PausedShuttingDown = 0x308,
    /// The domain is paused while a snapshot is taken.
    PausedSnapshot = 0x309,
    /// The guest crashed and the domain is kept for inspection.
    PausedCrashed = 0x30a,
    /// The domain is being started, and its virtual CPUs do not run yet.
    PausedStartingUp = 0x30b,
    /// The domain is paused because it runs at the destination of a post-copy migration.
    PausedPostcopy = 0x30c,
    /// The domain is paused because its post-copy migration failed.
    PausedPostcopyFailed = 0x30d,
    /// An operation paused the domain and then failed to resume it.
    PausedApiError = 0x30e,

    /// The domain shuts down for an unknown reason.
    ShutdownUnknown = 0x400,
    /// A user has requested the shutdown.
    ShutdownUser = 0x401,

    /// The domain is off for an unknown reason.
    ShutoffUnknown = 0x500,
    /// The guest shut down.
    ShutoffShutdown = 0x501,
    /// The domain was destroyed.
    ShutoffDestroyed = 0x502,
    /// The domain crashed.
    ShutoffCrashed = 0x503,
    /// The domain was migrated to another host.
    ShutoffMigrated = 0x504,
    /// The domain was saved to an image.
    ShutoffSaved = 0x505,
    /// The domain did not start.
    ShutoffFailed = 0x506,
    /// The domain was reverted to a snapshot in which it was shut off.
    ShutoffFromSnapshot = 0x507,
    /// The daemon could not reconnect to the domain after a restart, and stopped it.
    ShutoffDaemon = 0x508,

    /// The domain crashed for an unknown reason.
    CrashedUnknown = 0x600,
    /// The guest's kernel panicked.
    CrashedPanicked = 0x601,

    /// The guest is suspended for an unknown reason.
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
