//! What may happen to a domain.

use virgo_operations_macros::events;

use crate::{DomainEventDetail, DomainMetadataType};

/// What may happen to a domain.
#[events(
    class = Domain,
    subject = Domain,
    register = ConnectDomainEventCallbackRegisterAny,
    old = ConnectDomainEventRegisterAny
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DomainEvent {
    /// Emitted when the domain has been defined, or its definition has changed.
    #[event(DomainLifecycle, Defined)]
    Defined {
        /// how the definition came about
        detail: DomainEventDetail,
    },

    /// Emitted when the definition of the domain has been removed.
    #[event(DomainLifecycle, Undefined)]
    Undefined {
        /// how the definition went away
        detail: DomainEventDetail,
    },

    /// Emitted when the domain has started.
    #[event(DomainLifecycle, Started)]
    Started {
        /// how it started
        detail: DomainEventDetail,
    },

    /// Emitted when the domain has been paused.
    #[event(DomainLifecycle, Suspended)]
    Suspended {
        /// why it was paused
        detail: DomainEventDetail,
    },

    /// Emitted when the domain has been resumed after a pause.
    #[event(DomainLifecycle, Resumed)]
    Resumed {
        /// why it was resumed
        detail: DomainEventDetail,
    },

    /// Emitted when the domain has stopped.
    #[event(DomainLifecycle, Stopped)]
    Stopped {
        /// why it stopped
        detail: DomainEventDetail,
    },

    /// Emitted when the guest has shut down. The domain is about to stop.
    #[event(DomainLifecycle, Shutdown)]
    GuestShutDown {
        /// who asked for it
        detail: DomainEventDetail,
    },

    /// Emitted when the guest has suspended itself, to memory or to disk.
    #[event(DomainLifecycle, Pmsuspended)]
    PmSuspended {
        /// where the guest keeps its state
        detail: DomainEventDetail,
    },

    /// Emitted when the guest has crashed.
    #[event(DomainLifecycle, Crashed)]
    Crashed {
        /// what is known of the crash
        detail: DomainEventDetail,
    },

    /// Emitted when the guest has been rebooted.
    #[event(DomainReboot)]
    Rebooted,

    /// Emitted when the memory balloon of the guest has changed its size. [`Domain::memory`] follows.
    #[event(DomainBalloonChange)]
    BalloonChanged {
        /// the memory that the guest has now, in bytes
        #[kib]
        memory: u64,
    },

    /// Emitted when the title, the description or an element of an application's metadata has changed.
    #[event(DomainMetadataChange)]
    MetadataChanged {
        /// what has changed
        kind: DomainMetadataType,
        /// the XML namespace of the element, or `NULL` for the title and the description
        uri: Option<String>,
    },
}

impl From<DomainEventDetail> for DomainEvent {
    fn from(detail: DomainEventDetail) -> Self {
        match detail as i32 >> 8 {
            1 => Self::Undefined { detail },
            2 => Self::Started { detail },
            3 => Self::Suspended { detail },
            4 => Self::Resumed { detail },
            5 => Self::Stopped { detail },
            6 => Self::GuestShutDown { detail },
            7 => Self::PmSuspended { detail },
            8 => Self::Crashed { detail },
            _ => Self::Defined { detail },
        }
    }
}

impl DomainEvent {
    /// The detail, of an event in the domain's life.
    pub fn detail(&self) -> Option<DomainEventDetail> {
        match self {
            Self::Defined { detail }
            | Self::Undefined { detail }
            | Self::Started { detail }
            | Self::Suspended { detail }
            | Self::Resumed { detail }
            | Self::Stopped { detail }
            | Self::GuestShutDown { detail }
            | Self::PmSuspended { detail }
            | Self::Crashed { detail } => Some(*detail),
            Self::Rebooted | Self::BalloonChanged { .. } | Self::MetadataChanged { .. } => None,
        }
    }
}
