//! The details of the events in a domain's life.

use virgo_gir::Number;

use crate::wire::EventDetail;

/// How an event in a domain's life came about.
///
/// One enumeration holds the details of all events: a member's value is `(event << 8) | detail`, both parts
/// numbered as in libvirt. Libvirt has no number for an unknown detail; 0xff stands for it here.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainEventDetail {
    /// The definition is new.
    #[default]
    DefinedAdded = 0,
    /// The definition replaced an earlier one.
    DefinedUpdated = 1,
    /// The definition is that of a domain which got a new name.
    DefinedRenamed = 2,
    /// The definition was taken from a snapshot.
    DefinedFromSnapshot = 3,
    /// The definition was stored in a way not known here.
    DefinedUnknown = 0xff,

    /// The definition was deleted.
    UndefinedRemoved = 0x100,
    /// The definition under the old name went away as the domain got a new one.
    UndefinedRenamed = 0x101,
    /// The definition went away in a way not known here.
    UndefinedUnknown = 0x1ff,

    /// The domain booted.
    StartedBooted = 0x200,
    /// The domain arrives from another host.
    StartedMigrated = 0x201,
    /// The domain was restored from a saved image.
    StartedRestored = 0x202,
    /// The domain was taken back to a snapshot.
    StartedFromSnapshot = 0x203,
    /// The guest woke from its sleep.
    StartedWakeup = 0x204,
    /// The domain came back after it was stopped in order to be created anew.
    StartedRecreated = 0x205,
    /// The domain started in a way not known here.
    StartedUnknown = 0x2ff,

    /// A user paused the domain.
    SuspendedPaused = 0x300,
    /// The domain stands still while it migrates.
    SuspendedMigrated = 0x301,
    /// A disk failed and the domain is set to pause on that.
    SuspendedIoError = 0x302,
    /// The watchdog fired and is set to pause the domain.
    SuspendedWatchdog = 0x303,
    /// The domain was restored from an image saved while paused.
    SuspendedRestored = 0x304,
    /// The domain was taken back to a snapshot of its paused self.
    SuspendedFromSnapshot = 0x305,
    /// An operation paused the domain and then failed to resume it.
    SuspendedApiError = 0x306,
    /// The domain stands still here because it goes on at the destination of a post-copy migration.
    SuspendedPostcopy = 0x307,
    /// The domain stands still because its post-copy migration broke off.
    SuspendedPostcopyFailed = 0x308,
    /// The guest has shut down, which left the domain standing still.
    SuspendedGuestShutdown = 0x309,
    /// The domain stands still in a way not known here.
    SuspendedUnknown = 0x3ff,

    /// A user resumed the domain.
    ResumedUnpaused = 0x400,
    /// The domain goes on as its migration completes.
    ResumedMigrated = 0x401,
    /// The domain goes on from a snapshot.
    ResumedFromSnapshot = 0x402,
    /// The domain goes on here while the rest of its memory still arrives by post-copy migration.
    ResumedPostcopy = 0x403,
    /// The domain goes on although its post-copy migration broke off before all memory had arrived.
    ResumedPostcopyFailed = 0x404,
    /// The domain goes on in a way not known here.
    ResumedUnknown = 0x4ff,

    /// The guest shut down in order.
    StoppedShutdown = 0x500,
    /// A user cut the power.
    StoppedDestroyed = 0x501,
    /// The guest crashed.
    StoppedCrashed = 0x502,
    /// The domain moved to another host.
    StoppedMigrated = 0x503,
    /// The domain was saved to an image.
    StoppedSaved = 0x504,
    /// The hypervisor, or what manages it, failed.
    StoppedFailed = 0x505,
    /// The domain was taken back to a snapshot of its switched off self.
    StoppedFromSnapshot = 0x506,
    /// The domain was stopped only to be created anew.
    StoppedRecreated = 0x507,
    /// The domain stopped in a way not known here.
    StoppedUnknown = 0x5ff,

    /// The guest has shut down; who wanted it is not told.
    ShutdownFinished = 0x600,
    /// The guest has shut down of its own accord.
    ShutdownGuest = 0x601,
    /// The guest has shut down because the host wanted it, for example with a signal.
    ShutdownHost = 0x602,
    /// The guest has shut down in a way not known here.
    ShutdownUnknown = 0x6ff,

    /// The guest sleeps and keeps its state in memory.
    PmSuspendedMemory = 0x700,
    /// The guest sleeps and keeps its state on disk.
    PmSuspendedDisk = 0x701,
    /// The guest sleeps in a way not known here.
    PmSuspendedUnknown = 0x7ff,

    /// The guest's kernel panicked.
    CrashedPanicked = 0x800,
    /// The guest's kernel panicked and started its crash kernel.
    CrashedCrashLoaded = 0x801,
    /// The guest crashed in a way not known here.
    CrashedUnknown = 0x8ff,
}

impl EventDetail for DomainEventDetail {
    /// A detail that is not known is the event's unknown one.
    fn from_numbers(event: i32, detail: i32) -> Option<Self> {
        let known = (0..0xff).contains(&detail).then_some(detail);
        let number = |detail| event.checked_mul(0x100).map(|event| event | detail);
        known
            .and_then(number)
            .and_then(Self::from_number)
            .or_else(|| number(0xff).and_then(Self::from_number))
    }

    fn detail(self) -> i32 {
        self as i32 & 0xff
    }
}
