//! What the daemon tells of domains, in the API's words.
//!
//! Whoever reads the socket tells of each event at once, in order: what it says of its domain, on top of what was
//! known before. A refresh asks for the rest afterwards. Only the events of a domain that was not known wait until it
//! is described; those of others do not.
//!
//! What the messages say, and by which IDs they are registered, is declared in `virgo_operations`: here is only
//! what follows from an event.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use virgo_operations::wire::from_number;
use virgo_operations::{
    ConnectionCloseReason, DomainEvent, DomainEventDetail, DomainMetadataType, DomainRecord, Event, Told,
    handle, read_event,
};
use virgo_wire::client::EventMessage;
use virgo_wire::endpoint::CloseReason;
use virgo_wire::program::Announcement;
use virgo_wire::remote::Domain;
use virgo_wire::remote::announcement::DomainLifecycle;
use virgo_wire::remote::procedure::ConnectEventConnectionClosed;

use super::daemon::{Daemon, PATIENCE, named};
use super::due::Scope;
use super::error;
use super::link::{Moment, Notice};
use super::news::DomainNews;
use super::records::{is_over, uuid_of};
use super::register::ids;
use super::subject::{Heard, Subject};

/// When the daemon is asked for those events: the calls stay out of the way of those with which a connection
/// opens, and whoever only looks in does not need them.
const SETTLED: Duration = Duration::from_millis(100);

/// Listens to the daemon from now on.
pub(super) fn follow(daemon: &Arc<Daemon>) {
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
        fn hear(daemon: &Arc<Daemon>, at: Moment, told: Told) {
            match told {
                $($(Told::$kind(object, event) => virgo_operations::$event::hear(daemon, at, object, event),)?)*
            }
        }
    };
}
virgo_operations::for_each_kind!(heard);

impl Heard for DomainEvent {
    fn hear(daemon: &Arc<Daemon>, at: Moment, domain: Domain, event: Option<Self>) {
        when_known(daemon, at, domain, event);
    }
}

impl Subject for handle::Domain {
    fn about(&self) -> Option<(&'static str, &str)> {
        Some(("domain", &self.name))
    }

    async fn look_again(&self, daemon: &Arc<Daemon>) {
        daemon.refresh(&named(self), Scope::Everything);
    }
}

/// Tells of an event that came `at` that moment.
fn tell(daemon: &Arc<Daemon>, at: Moment, message: &EventMessage) {
    match read_event(message) {
        Some(Ok(told)) => hear(daemon, at, told),
        Some(Err(error)) => {
            let procedure = message.procedure;
            tracing::warn!(procedure, %error, "the daemon's event cannot be read");
        }
        // It is one that was not asked for.
        None => {}
    }
}

/// Has an event of a domain told: at once, unless the domain has to be asked first, because it is not known or because
/// the event does not say what its title or its description is now. What comes meanwhile waits behind it.
fn when_known(daemon: &Arc<Daemon>, at: Moment, domain: Domain, event: Option<DomainEvent>) {
    let uuid = uuid_of(&domain);
    let is_of_text = matches!(
        &event,
        Some(DomainEvent::MetadataChanged { kind, .. }) if *kind != DomainMetadataType::Element
    );
    let (own, about) = (daemon.clone(), domain.clone());
    let told = Box::new(move || tell_now(&own, at, &about, event));
    let Some(told) = daemon.known().Domain.after_arrival(uuid, told) else { return };
    if !(daemon.known().Domain.arrive(uuid) || is_of_text && daemon.known().Domain.hold(uuid)) {
        return told();
    }
    daemon.known().Domain.after_arrival(uuid, told);
    let daemon = daemon.clone();
    virgo_runtime::spawn(async move {
        // If it is not there, it is gone already, and the event says all that there is to say.
        let _ = virgo_runtime::timeout(PATIENCE, Box::pin(daemon.describe(&domain))).await;
        daemon.known().Domain.arrived(uuid);
    })
    .detach();
}

/// Tells of an event of a domain, with what is known of the domain after it. Without an event, which is one that is
/// newer than this library, it is only looked at.
fn tell_now(daemon: &Arc<Daemon>, at: Moment, domain: &Domain, event: Option<DomainEvent>) {
    let uuid = uuid_of(domain);
    let is_life = event.as_ref().is_some_and(|event| event.detail().is_some());
    if daemon.known().Domain.get(uuid).is_none() {
        // Its end was told with an earlier event; and others say nothing of a domain that cannot be found.
        if daemon.known().Domain.has_gone(uuid) || !is_life {
            return;
        }
        daemon.known().Domain.describe(uuid, at, DomainNews::default());
    }
    let is_end = match &event {
        Some(DomainEvent::Stopped { .. }) => true,
        Some(DomainEvent::Undefined { detail }) => *detail != DomainEventDetail::UndefinedRenamed,
        _ => false,
    };
    let scope = event.as_ref().map_or(Some(Scope::Everything), rest_after);
    let id = u32::try_from(domain.id).ok();
    let news = event.as_ref().map(|event| DomainNews::of_event(event, &domain.name, id)).unwrap_or_default();
    let mut is_gone = false;
    let last = event.clone();
    let tell = |record: &Arc<DomainRecord>| {
        // libvirt forgets a domain with neither a definition nor a process.
        is_gone = is_end && is_over(record);
        if !is_gone {
            daemon.sink.emit(Event::Domain(record.clone(), event));
        }
    };
    daemon.known().Domain.hear(uuid, at, true, |_| news, tell);
    match last {
        Some(last) if is_gone => {
            let tell = |record: &Arc<_>| daemon.sink.emit(Event::DomainGone(Arc::clone(record), last));
            daemon.known().Domain.forget(uuid, at, tell);
        }
        _ => drop(scope.map(|scope| daemon.refresh(domain, scope))),
    }
}

/// What an event leaves to be asked for about its domain.
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
        | DomainEvent::ChannelChanged { .. } => None,
    }
}

/// Registers for the events of domains beside those of their lives, which opening has registered for, and then
/// asks for what lists do not tell of the domains that there were. Without those events, changes by others are seen late.
fn register(daemon: Arc<Daemon>) {
    virgo_runtime::spawn(async move {
        virgo_runtime::sleep(SETTLED).await;
        let others = ids::<DomainEvent>().into_iter().filter(|id| *id != LIFECYCLE);
        daemon.register_all::<DomainEvent>(others.collect()).await;
        daemon.read_what_lists_lack().await;
    })
    .detach();
}

/// The ID of the event in a domain's life.
const LIFECYCLE: i32 = <DomainLifecycle as Announcement>::ID;

/// Why the connection has ended, unless this side closed it.
fn reason_of(reason: &CloseReason) -> Option<ConnectionCloseReason> {
    match reason {
        CloseReason::Closed => None,
        CloseReason::ClosedByPeer { .. } => Some(ConnectionCloseReason::Eof),
        CloseReason::KeepaliveTimeout { .. } => Some(ConnectionCloseReason::Keepalive),
        _ => Some(ConnectionCloseReason::Error),
    }
}
