//! What the daemon tells of domains, in the API's words.
//!
//! What the messages say, and by which IDs they are registered, is declared in `virgo_operations`; what follows from
//! an event of any kind of object is in `followed`. Here is only what is particular to domains.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use virgo_operations::wire::{FromWire, from_number};
use virgo_operations::{
    ConnectionCloseReason, DomainCheckpointRecord, DomainEvent, DomainEventDetail, DomainMetadataType,
    DomainRecord, DomainSnapshotRecord, ErrorCode, Event, Result, Told, handle, read_event,
};
use virgo_wire::client::EventMessage;
use virgo_wire::endpoint::CloseReason;
use virgo_wire::program::Announcement;
use virgo_wire::qemu::procedure::DomainMonitorEvent;
use virgo_wire::remote::announcement::DomainLifecycle;
use virgo_wire::remote::procedure::ConnectEventConnectionClosed;

use super::daemon::Daemon;
use super::due::Scope;
use super::error;
use super::followed::{self, Followed};
use super::link::{Notice, Revision};
use super::news::DomainNews;
use super::qemu_monitor;
use super::records::is_over;
use super::register::Registered as _;
use super::subject::Kind;

/// When the daemon is asked for those events: the calls stay out of the way of those with which a connection
/// opens, and whoever only looks in does not need them.
const SETTLED: Duration = Duration::from_millis(100);

/// Listens to the daemon from now on.
pub(super) fn follow(daemon: &Arc<Daemon>) {
    daemon.known::<DomainRecord>().is_followed.store(true, Ordering::Release);
    register(daemon.clone());
    let (own, has_ended) = (Arc::downgrade(daemon), AtomicBool::new(false));
    daemon.link.listen(move |notice| {
        // After a goodbye the daemon closes, too.
        let Some(daemon) = own.upgrade().filter(|daemon| !daemon.is_closed()) else { return };
        let end = |reason, message: &str| {
            // Nothing is told after the end.
            if !has_ended.swap(true, Ordering::AcqRel) {
                daemon.sink.emit(Event::Closed(reason, message.to_owned()));
            }
        };
        match notice {
            Notice::Event(_, message) if has_ended.load(Ordering::Acquire) => drop(message),
            Notice::Event(at, message) => match closed(&message) {
                Some(reason) => {
                    let message = "the daemon has lost its connection to the hypervisor";
                    end(reason, message);
                    daemon.link.end(CloseReason::Transport(message.to_owned()));
                }
                None => tell(&daemon, at, &message),
            },
            Notice::Closed(reason) => {
                if let Some(word) = reason_of(&reason) {
                    end(word, error::lost(&reason).message());
                }
            }
        }
    });
}

/// Why the hypervisor has closed its connection to the daemon, if a message says that it has.
fn closed(message: &EventMessage) -> Option<ConnectionCloseReason> {
    let closed = message.decode::<ConnectEventConnectionClosed>()?.ok()?;
    Some(from_number(closed.reason).unwrap_or_default())
}

macro_rules! heard {
    ($($kind:ident, $gone:ident: $record:ident, [$($event:ident)?], $topics:tt;)*) => {
        fn hear(daemon: &Arc<Daemon>, at: Revision, told: Told) {
            match told {
                $($(
                    Told::$kind(object, event) => {
                        let event: Option<virgo_operations::$event> = event;
                        followed::tell::<virgo_operations::$record>(daemon, at, FromWire::from_wire(object), event);
                    }
                )?)*
            }
        }
    };
}
virgo_operations::for_each_kind!(heard);

impl Kind for DomainRecord {
    async fn describe(daemon: &Arc<Daemon>, domain: &handle::Domain) -> Result<Arc<Self>> {
        daemon.describe_given(domain).await
    }

    async fn look_again(daemon: &Arc<Daemon>, domain: &handle::Domain) {
        daemon.refresh(domain, Scope::Everything);
    }
}

impl Followed for DomainRecord {
    const MISSING: ErrorCode = ErrorCode::NoDomain;

    fn look(
        daemon: &Arc<Daemon>,
        domain: &handle::Domain,
        scope: Scope,
    ) -> impl Future<Output = Result<DomainNews>> + Send + use<> {
        let (daemon, domain) = (daemon.clone(), domain.clone());
        async move {
            match scope {
                Scope::Facts => {
                    let known = daemon.known::<Self>().get(&domain.uuid);
                    daemon.look(&domain, known).await
                }
                Scope::Everything => Box::pin(daemon.look_at_everything(&domain)).await,
            }
        }
    }

    fn said(event: &DomainEvent, domain: &handle::Domain) -> DomainNews {
        DomainNews::of_event(event, &domain.name, domain.id)
    }

    fn is_over(&self) -> bool {
        is_over(self)
    }

    fn is_life(event: &DomainEvent) -> bool {
        event.detail().is_some()
    }

    fn may_be_last(event: &DomainEvent) -> bool {
        match event {
            DomainEvent::Stopped { .. } => true,
            DomainEvent::Undefined { detail } => *detail != DomainEventDetail::UndefinedRenamed,
            _ => false,
        }
    }

    /// What the title or the description is now.
    fn needs_answer(event: &DomainEvent) -> bool {
        matches!(event, DomainEvent::MetadataChanged { kind, .. } if *kind != DomainMetadataType::Element)
    }

    fn went(daemon: &Arc<Daemon>, domain: &handle::Domain) {
        daemon.forget_moments::<DomainSnapshotRecord>(domain, |_| false);
        daemon.forget_moments::<DomainCheckpointRecord>(domain, |_| false);
    }

    fn rest_after(event: &DomainEvent) -> Option<Scope> {
        match event {
            DomainEvent::Defined { .. }
            | DomainEvent::Undefined { .. }
            | DomainEvent::Started { .. }
            | DomainEvent::Stopped { .. }
            | DomainEvent::Rebooted => Some(Scope::Everything),
            DomainEvent::Suspended { .. }
            | DomainEvent::Resumed { .. }
            | DomainEvent::GuestShutDown { .. }
            | DomainEvent::PmSuspended { .. }
            | DomainEvent::Crashed { .. }
            | DomainEvent::BalloonChanged { .. }
            | DomainEvent::MetadataChanged { .. }
            | DomainEvent::DeviceAdded { .. }
            | DomainEvent::DeviceRemoved { .. }
            | DomainEvent::MemoryDeviceSizeChanged { .. }
            | DomainEvent::VcpuRemoved { .. }
            | DomainEvent::PmWakeup
            | DomainEvent::PmSuspend
            | DomainEvent::PmSuspendDisk => Some(Scope::Facts),
            // They say all that there is, or nothing that a property has.
            DomainEvent::RtcChanged { .. }
            | DomainEvent::WatchdogFired { .. }
            | DomainEvent::IoError { .. }
            | DomainEvent::Graphics { .. }
            | DomainEvent::ControlError
            | DomainEvent::BlockJob { .. }
            | DomainEvent::DiskChanged { .. }
            | DomainEvent::TrayChanged { .. }
            | DomainEvent::TunableChanged { .. }
            | DomainEvent::AgentChanged { .. }
            | DomainEvent::MigrationIteration { .. }
            | DomainEvent::JobCompleted { .. }
            | DomainEvent::DeviceRemovalFailed { .. }
            | DomainEvent::BlockThreshold { .. }
            | DomainEvent::MemoryFailure { .. }
            | DomainEvent::NicMacChanged { .. }
            | DomainEvent::QemuMonitorEvent { .. }
            | DomainEvent::ChannelChanged { .. } => None,
        }
    }
}

/// Tells of an event that came `at` that moment.
fn tell(daemon: &Arc<Daemon>, at: Revision, message: &EventMessage) {
    let told = match message.decode::<DomainMonitorEvent>() {
        Some(event) => event.map(|event| qemu_monitor::hear(daemon, at, event)),
        None => match read_event(message) {
            Some(told) => told.map(|told| hear(daemon, at, told)),
            // It is one that was not asked for.
            None => return,
        },
    };
    if let Err(error) = told {
        let procedure = message.procedure;
        tracing::warn!(procedure, %error, "the daemon's event cannot be read");
    }
}

/// Registers for the events of domains beside those of their lives, which opening has registered for, and then
/// asks for what lists do not tell of the domains that there were. Without those events, changes by others are seen late.
fn register(daemon: Arc<Daemon>) {
    virgo_runtime::spawn(async move {
        virgo_runtime::sleep(SETTLED).await;
        daemon.register_all::<DomainEvent>(DomainEvent::ids().filter(|id| *id != LIFECYCLE).collect()).await;
        daemon.read_what_lists_lack().await;
    })
    .detach();
}

/// The ID of the event in a domain's life.
const LIFECYCLE: i32 = <DomainLifecycle as Announcement>::ID;

/// Why the connection has ended, unless this side closed it.
pub(super) fn reason_of(reason: &CloseReason) -> Option<ConnectionCloseReason> {
    match reason {
        CloseReason::Closed => None,
        CloseReason::ClosedByPeer { .. } => Some(ConnectionCloseReason::Eof),
        CloseReason::KeepaliveTimeout { .. } => Some(ConnectionCloseReason::Keepalive),
        _ => Some(ConnectionCloseReason::Error),
    }
}
