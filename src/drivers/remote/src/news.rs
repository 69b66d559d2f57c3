//! What is said of domains and storage pools, and what events say of a domain.

use virgo_operations::{
    DomainAgentState, DomainEvent, DomainEventDetail, DomainRecord, DomainState, DomainStateReason,
    StoragePoolEvent, StoragePoolRecord, StoragePoolState,
};

use super::known::news;

news! {
    /// What is said of a domain.
    DomainNews, DomainRevisions of DomainRecord => {
        name: String,
        id: Option<u32>,
        state: DomainState,
        reason: DomainStateReason,
        title: Option<String>,
        description: Option<String>,
        persistent: bool,
        autostart: bool,
        memory: u64,
        max_memory: u64,
        n_vcpus: u32,
        max_n_vcpus: u32,
        agent_connected: bool,
        has_managed_save: bool,
        has_current_snapshot: Option<bool>,
        os_type: String,
    }
}

news! {
    /// What is said of a storage pool.
    PoolNews, PoolRevisions of StoragePoolRecord => {
        name: String,
        state: StoragePoolState,
        persistent: bool,
        autostart: bool,
        capacity: u64,
        allocation: u64,
        available: u64,
    }
}

impl DomainNews {
    /// A domain is in a state, for a reason, and has a number while it runs.
    pub(super) fn state(reason: DomainStateReason, id: Option<u32>) -> Self {
        Self { state: Some(reason.state()), reason: Some(reason), id: Some(id), ..Self::default() }
    }

    /// What an event says of a domain that had `id` when it was told.
    pub(super) fn of_event(event: &DomainEvent, name: &str, id: Option<u32>) -> Self {
        let news = match event {
            DomainEvent::Defined { .. } => Self { persistent: Some(true), ..Self::default() },
            // Under the old name: another event has the new one.
            DomainEvent::Undefined { detail: DomainEventDetail::UndefinedRenamed } => Self::default(),
            // Whether it still starts with the host is the hypervisor's: libvirt's test driver keeps that.
            DomainEvent::Undefined { .. } => Self { persistent: Some(false), ..Self::default() },
            DomainEvent::BalloonChanged { memory } => Self { memory: Some(*memory), ..Self::default() },
            DomainEvent::AgentChanged { state, .. } => {
                Self { agent_connected: Some(*state == DomainAgentState::Connected), ..Self::default() }
            }
            // Whatever was saved is in memory, or was thrown away.
            DomainEvent::Started { detail } => {
                let news = reason_after(*detail).map(|reason| Self::state(reason, id)).unwrap_or_default();
                Self { has_managed_save: Some(false), ..news }
            }
            event => event.detail().and_then(reason_after).map_or_else(Self::default, |reason| {
                let is_off = reason.state() == DomainState::Shutoff;
                let agent_connected = is_off.then_some(false);
                Self { agent_connected, ..Self::state(reason, id.filter(|_| !is_off)) }
            }),
        };
        Self { name: Some(name.to_owned()), ..news }
    }
}

impl PoolNews {
    /// What an event says of a pool.
    pub(super) fn of_event(event: &StoragePoolEvent, name: &str) -> Self {
        let news = match event {
            StoragePoolEvent::Defined => Self { persistent: Some(true), ..Self::default() },
            StoragePoolEvent::Undefined => {
                Self { persistent: Some(false), autostart: Some(false), ..Self::default() }
            }
            StoragePoolEvent::Started => Self::state(StoragePoolState::Running),
            StoragePoolEvent::Stopped => Self::state(StoragePoolState::Inactive),
            _ => Self::default(),
        };
        Self { name: Some(name.to_owned()), ..news }
    }

    /// A pool is in a state.
    pub(super) fn state(state: StoragePoolState) -> Self {
        Self { state: Some(state), ..Self::default() }
    }
}

/// The state of a domain after an event, and the reason for it; none if it is in the same as before. Reasons and
/// details are counted by libvirt each in its own way.
fn reason_after(detail: DomainEventDetail) -> Option<DomainStateReason> {
    use DomainEventDetail as Detail;
    use DomainStateReason as Reason;
    Some(match detail {
        Detail::StartedBooted => Reason::RunningBooted,
        Detail::StartedMigrated => Reason::RunningMigrated,
        Detail::StartedRestored => Reason::RunningRestored,
        Detail::StartedFromSnapshot => Reason::RunningFromSnapshot,
        Detail::StartedWakeup => Reason::RunningWakeup,
        Detail::StartedRecreated | Detail::StartedUnknown => Reason::RunningUnknown,
        Detail::SuspendedPaused | Detail::SuspendedRestored => Reason::PausedUser,
        Detail::SuspendedMigrated => Reason::PausedMigration,
        Detail::SuspendedIoError => Reason::PausedIoError,
        Detail::SuspendedWatchdog => Reason::PausedWatchdog,
        Detail::SuspendedFromSnapshot => Reason::PausedFromSnapshot,
        Detail::SuspendedApiError => Reason::PausedApiError,
        Detail::SuspendedPostcopy => Reason::PausedPostcopy,
        Detail::SuspendedPostcopyFailed => Reason::PausedPostcopyFailed,
        Detail::SuspendedGuestShutdown => Reason::PausedShuttingDown,
        Detail::SuspendedUnknown => Reason::PausedUnknown,
        Detail::ResumedUnpaused => Reason::RunningUnpaused,
        Detail::ResumedMigrated => Reason::RunningMigrated,
        Detail::ResumedFromSnapshot => Reason::RunningFromSnapshot,
        Detail::ResumedPostcopy => Reason::RunningPostcopy,
        Detail::ResumedPostcopyFailed => Reason::RunningPostcopyFailed,
        Detail::ResumedUnknown => Reason::RunningUnknown,
        Detail::StoppedShutdown => Reason::ShutoffShutdown,
        Detail::StoppedDestroyed => Reason::ShutoffDestroyed,
        Detail::StoppedCrashed => Reason::ShutoffCrashed,
        Detail::StoppedMigrated => Reason::ShutoffMigrated,
        Detail::StoppedSaved => Reason::ShutoffSaved,
        Detail::StoppedFailed => Reason::ShutoffFailed,
        Detail::StoppedFromSnapshot => Reason::ShutoffFromSnapshot,
        Detail::StoppedRecreated | Detail::StoppedUnknown => Reason::ShutoffUnknown,
        Detail::ShutdownFinished | Detail::ShutdownGuest | Detail::ShutdownHost | Detail::ShutdownUnknown => {
            Reason::ShutdownUnknown
        }
        Detail::PmSuspendedMemory | Detail::PmSuspendedDisk | Detail::PmSuspendedUnknown => {
            Reason::PmSuspendedUnknown
        }
        Detail::CrashedPanicked | Detail::CrashedUnknown => Reason::CrashedPanicked,
        // The crash kernel runs.
        Detail::CrashedCrashLoaded => return None,
        Detail::DefinedAdded
        | Detail::DefinedUpdated
        | Detail::DefinedRenamed
        | Detail::DefinedFromSnapshot
        | Detail::DefinedUnknown
        | Detail::UndefinedRemoved
        | Detail::UndefinedRenamed
        | Detail::UndefinedUnknown => return None,
    })
}
