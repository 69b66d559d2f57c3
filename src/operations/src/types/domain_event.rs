//! Details of lifecycle events of domains.

use virgo_gir::Number;

use crate::wire::EventDetail;

/// The details of the lifecycle events of a domain.
///
/// One enumeration holds the details of all events: a member's value is `(event << 8) | detail`, both parts
/// numbered as in libvirt. Libvirt has no number for an unknown detail; 0xff stands for it here.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainEventDetail {
    /// The definition is new.
    #[default]
    DefinedAdded = 0,
    /// The definition was changed.
    DefinedUpdated = 1,
    /// The domain was renamed.
    DefinedRenamed = 2,
    /// The definition was taken from a snapshot.
    DefinedFromSnapshot = 3,
    /// The definition was stored for an unknown reason.
    DefinedUnknown = 0xff,

    /// The definition was removed.
    UndefinedRemoved = 0x100,
    /// The domain was renamed, which removed the definition with the old name.
    UndefinedRenamed = 0x101,
    /// The definition was removed for an unknown reason.
    UndefinedUnknown = 0x1ff,

    /// The domain booted.
    StartedBooted = 0x200,
    /// The domain is being migrated from another host.
    StartedMigrated = 0x201,
    /// The domain was restored from a saved image.
    StartedRestored = 0x202,
    /// The domain was reverted to a snapshot.
    StartedFromSnapshot = 0x203,
    /// The guest was woken up.
    StartedWakeup = 0x204,
    /// The domain was started again after it was stopped to be recreated.
    StartedRecreated = 0x205,
    /// The domain started for an unknown reason.
    StartedUnknown = 0x2ff,

    /// The domain was paused by a user.
    SuspendedPaused = 0x300,
    /// The domain is paused for its migration.
    SuspendedMigrated = 0x301,
    /// A disk had an I/O error, and the domain is configured to be paused then.
    SuspendedIoError = 0x302,
    /// The watchdog fired, and is configured to pause the domain.
    SuspendedWatchdog = 0x303,
    /// The domain was restored from an image saved while paused.
    SuspendedRestored = 0x304,
    /// The domain was reverted to a snapshot in which it was paused.
    SuspendedFromSnapshot = 0x305,
    /// An operation paused the domain and then failed to resume it.
    SuspendedApiError = 0x306,
    /// The domain is paused because it continues at the destination of a post-copy migration.
    SuspendedPostcopy = 0x307,
    /// The domain is paused because its post-copy migration failed.
    SuspendedPostcopyFailed = 0x308,
    /// The guest has shut down, and the domain is paused.
    SuspendedGuestShutdown = 0x309,
    /// The domain was paused for an unknown reason.
    SuspendedUnknown = 0x3ff,

    /// The domain was resumed by a user.
    ResumedUnpaused = 0x400,
    /// The domain was resumed at the end of its migration.
    ResumedMigrated = 0x401,
    /// The domain was resumed by a revert to a snapshot.
    ResumedFromSnapshot = 0x402,
    /// The domain was resumed for a post-copy migration: the rest of its memory is still being transferred.
    ResumedPostcopy = 0x403,
    /// The domain was resumed although its post-copy migration failed before all memory was transferred.
    ResumedPostcopyFailed = 0x404,
    /// The domain was resumed for an unknown reason.
    ResumedUnknown = 0x4ff,

    /// The guest shut down.
    StoppedShutdown = 0x500,
    /// The domain was destroyed.
    StoppedDestroyed = 0x501,
    /// The guest crashed.
    StoppedCrashed = 0x502,
    /// The domain was migrated to another host.
    StoppedMigrated = 0x503,
    /// The domain was saved to an image.
    StoppedSaved = 0x504,
    /// The hypervisor or its management failed.
    StoppedFailed = 0x505,
    /// The domain was reverted to a snapshot in which it was shut off.
    StoppedFromSnapshot = 0x506,
    /// The domain was stopped to be recreated.
    StoppedRecreated = 0x507,
    /// The domain stopped for an unknown reason.
    StoppedUnknown = 0x5ff,

    /// The guest has shut down; it is not known who requested it.
    ShutdownFinished = 0x600,
    /// The guest has shut down by itself.
    ShutdownGuest = 0x601,
    /// The guest has shut down because the host requested it, for example by a signal.
    ShutdownHost = 0x602,
    /// The guest has shut down for an unknown reason.
    ShutdownUnknown = 0x6ff,

    /// The guest is suspended to memory.
    PmSuspendedMemory = 0x700,
    /// The guest is suspended to disk.
    PmSuspendedDisk = 0x701,
    /// The guest is suspended for an unknown reason.
    PmSuspendedUnknown = 0x7ff,

    /// The guest's kernel panicked.
    CrashedPanicked = 0x800,
    /// The guest's kernel panicked and started its crash kernel.
    CrashedCrashLoaded = 0x801,
    /// The guest crashed for an unknown reason.
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
