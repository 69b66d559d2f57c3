//! What the daemon tells of domains, in the API's words.
//!
//! A task takes the notices in order. It takes all that are there, asks about their domains in calls that go
//! out together, and then tells of each event: so the order is kept, and many events cost one round trip.
//!
//! What the messages say, and by which IDs they are registered, is declared in `virgo_operations`: here is only
//! what follows from an event.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use async_channel::Receiver;
use uuid::Uuid;
use virgo_operations::wire::{EventDetail, ObjectEvent, from_number};
use virgo_operations::{
    ConnectionCloseReason, DomainEvent, DomainEventDetail, DomainRecord, DomainState, DomainStateReason,
    Event, Result, Told, read_event,
};
use virgo_wire::client::EventMessage;
use virgo_wire::link::CloseReason;
use virgo_wire::program::{Announcement, Call};
use virgo_wire::remote::Domain;
use virgo_wire::remote::announcement::DomainLifecycle;
use virgo_wire::remote::procedure::ConnectEventConnectionClosed;
use virgo_wire::xdr::FromFields;

use super::connection::Daemon;
use super::error;
use super::link::Notice;
use super::records::{is_over, uuid_of};
use super::storage;

/// More are told in several rounds, each of which stays short.
const MOST_AT_ONCE: usize = 256;

/// When the daemon is asked for those events: the calls stay out of the way of those with which a connection
/// opens, and whoever only looks in does not need them.
const SETTLED: Duration = Duration::from_millis(100);

/// What a batch of messages says, in order for each kind of object.
#[derive(Default)]
struct Batch {
    /// The domains, and their events. Without an event, a domain is only looked at: it is one that is newer than
    /// this library.
    domains: Vec<(Domain, Option<DomainEvent>)>,
    pools: Vec<storage::Happening>,
    /// The hypervisor has closed its connection to the daemon.
    closed: Option<ConnectionCloseReason>,
}

impl Batch {
    fn len(&self) -> usize {
        self.domains.len() + self.pools.len()
    }

    fn add(&mut self, message: &EventMessage) {
        match read_event(message) {
            Some(Ok(Told::Domain(domain, event))) => self.domains.push((domain, event)),
            Some(Ok(Told::StoragePool(pool, event))) => self.pools.push((pool, event)),
            Some(Err(error)) => {
                let procedure = message.procedure;
                tracing::warn!(procedure, %error, "the daemon's event cannot be read");
            }
            None => {
                if let Some(Ok(closed)) = message.decode::<ConnectEventConnectionClosed>() {
                    self.closed = Some(from_number(closed.reason).unwrap_or_default());
                }
            }
        }
    }
}

/// Starts the task. It ends with the connection.
pub(super) fn follow(daemon: Arc<Daemon>, notices: Receiver<Notice>) {
    register(daemon.clone());
    virgo_runtime::spawn(async move {
        while let Ok(first) = notices.recv().await {
            let mut batch = Batch::default();
            let mut ended = None;
            let mut next = Some(first);
            while let Some(notice) = next {
                match notice {
                    Notice::Event(message) => batch.add(&message),
                    Notice::Closed(reason) => ended = Some(reason),
                }
                next = (batch.len() < MOST_AT_ONCE).then(|| notices.try_recv().ok()).flatten();
            }
            tell(&daemon, batch.domains).await;
            storage::tell(&daemon, batch.pools).await;
            // After a goodbye the daemon closes, too.
            if daemon.is_closed() {
                continue;
            }
            if let Some(reason) = batch.closed {
                let message = "the daemon has lost its connection to the hypervisor";
                daemon.sink.emit(Event::Closed(reason, message.to_owned()));
                daemon.link.end(CloseReason::Transport(message.to_owned()));
                // That was the last event; the end of the link is none besides.
                return;
            } else if let Some(end) = ended
                && let Some(reason) = reason_of(&end)
            {
                let message = error::lost(&end).message().to_owned();
                daemon.sink.emit(Event::Closed(reason, message));
            }
        }
    })
    .detach();
}

/// Registers for the events of domains beside those of their lives, which opening has registered for, and then
/// asks for the texts of all domains that there were. Without those events, changes by others are seen late.
fn register(daemon: Arc<Daemon>) {
    virgo_runtime::spawn(async move {
        virgo_runtime::sleep(SETTLED).await;
        for id in ids::<DomainEvent>().into_iter().filter(|id| *id != LIFECYCLE) {
            if daemon.register::<DomainEvent>(id).await.is_err() {
                break;
            }
        }
        daemon.read_texts().await;
    })
    .detach();
}

/// The ID of the event in a domain's life.
const LIFECYCLE: i32 = <DomainLifecycle as Announcement>::ID;

/// The IDs by which the events of a kind of object are registered.
pub(super) fn ids<E: ObjectEvent>() -> Vec<i32> {
    E::READERS.iter().map(|reader| reader.announcement.id).collect()
}

impl Daemon {
    /// Registers for an event of all objects of a kind.
    pub(super) async fn register<E>(&self, id: i32) -> Result<()>
    where
        E: ObjectEvent,
        <E::Register as Call>::Args: FromFields<(i32, Option<E::Subject>)>,
    {
        let args = <E::Register as Call>::Args::from_fields((id, None));
        self.ask::<E::Register>(&args).await.map(drop)
    }
}

/// Tells what has happened to domains, in order, each with what is known of its domain after the last of them.
async fn tell(daemon: &Daemon, batch: Vec<(Domain, Option<DomainEvent>)>) {
    if batch.is_empty() {
        return;
    }
    let _turn = daemon.turn().await;
    let batch: Vec<_> =
        batch.into_iter().map(|(domain, event)| (daemon.next_revision(), domain, event)).collect();
    // Each domain is asked for once, for the last event about it.
    let last: HashMap<Uuid, (u64, &Domain)> =
        batch.iter().map(|(revision, domain, _)| (uuid_of(domain), (*revision, domain))).collect();
    let mut asked = vec![];
    let together = daemon.link.together();
    for (uuid, (revision, domain)) in &last {
        let mut answer = Box::pin(daemon.describe(domain, *revision));
        // The calls go out when it is first polled.
        let polled = futures_lite::future::poll_once(answer.as_mut()).await;
        asked.push((*uuid, polled, answer));
    }
    drop(together);
    let mut heard = HashMap::new();
    for (uuid, polled, answer) in asked {
        let result = match polled {
            Some(result) => result,
            None => answer.await,
        };
        heard.insert(uuid, result);
    }
    for (revision, domain, event) in &batch {
        let uuid = uuid_of(domain);
        let is_last = last.get(&uuid).is_some_and(|(other, _)| other == revision);
        let told = match heard.get(&uuid) {
            Some(result) if is_last => result.as_ref().ok().cloned(),
            _ => Some(Arc::new(follow_up(daemon, *revision, domain, event.as_ref()))),
        };
        emit(daemon, *revision, domain, event.clone(), told);
    }
}

/// Tells of one event, with what is known of its domain after it.
fn emit(
    daemon: &Daemon,
    revision: u64,
    domain: &Domain,
    event: Option<DomainEvent>,
    told: Option<Arc<DomainRecord>>,
) {
    // An event that is no end of a domain says nothing of one that cannot be found.
    let is_life = event.as_ref().is_some_and(|event| event.detail().is_some());
    if told.is_none() && !is_life {
        return;
    }
    // If it is not found, it is gone, or was when it was asked for.
    let record = told.unwrap_or_else(|| Arc::new(follow_up(daemon, revision, domain, event.as_ref())));
    // libvirt tells that a domain has stopped before it forgets it, so it may be found and be gone all the
    // same. That it is gone may also be known before the event that ends it: another one is the last then.
    let may_end = match &event {
        Some(DomainEvent::Stopped { .. }) => true,
        Some(DomainEvent::Undefined { detail }) => *detail != DomainEventDetail::UndefinedRenamed,
        _ => false,
    };
    match event {
        Some(event) if may_end && is_over(&record) => {
            let uuid = record.uuid;
            daemon.sink.emit(Event::DomainGone(record, event));
            // Whoever waits for that goes on.
            daemon.forget(uuid);
        }
        // What is over has been told to be gone, or is about to be.
        _ if !is_life && is_over(&record) => {}
        event => {
            daemon.remember(&record);
            daemon.sink.emit(Event::Domain(record, event));
        }
    }
}

/// What an event alone says, on top of what was known before it.
fn follow_up(daemon: &Daemon, revision: u64, domain: &Domain, event: Option<&DomainEvent>) -> DomainRecord {
    let uuid = uuid_of(domain);
    let known = daemon.known(uuid).map_or_else(DomainRecord::unknown, |known| (*known).clone());
    let mut record = DomainRecord { revision, uuid, name: domain.name.clone(), ..known };
    let id = u32::try_from(domain.id).ok();
    let mut is = |reason: DomainStateReason| (record.state, record.reason) = (reason.state(), reason);
    match event {
        Some(DomainEvent::Started { detail }) => {
            is(match detail {
                DomainEventDetail::StartedMigrated => DomainStateReason::RunningMigrated,
                DomainEventDetail::StartedRestored => DomainStateReason::RunningRestored,
                DomainEventDetail::StartedFromSnapshot => DomainStateReason::RunningFromSnapshot,
                _ => DomainStateReason::RunningBooted,
            });
            record.id = id;
        }
        Some(DomainEvent::Suspended { .. }) => is(DomainStateReason::PausedUser),
        Some(DomainEvent::Resumed { .. }) => is(DomainStateReason::RunningUnpaused),
        Some(DomainEvent::Stopped { detail }) => {
            is(match detail.detail() {
                // The numbers of events and of reasons are one apart.
                detail @ 0..=5 => DomainStateReason::new(DomainState::Shutoff, detail + 1),
                6 => DomainStateReason::ShutoffFromSnapshot,
                _ => DomainStateReason::ShutoffUnknown,
            });
            record.id = None;
        }
        Some(DomainEvent::Defined { .. }) => record.persistent = true,
        Some(DomainEvent::Undefined { detail }) if *detail != DomainEventDetail::UndefinedRenamed => {
            record.persistent = false;
        }
        Some(DomainEvent::Crashed { .. }) => is(DomainStateReason::CrashedPanicked),
        Some(DomainEvent::Pmsuspended { .. }) => is(DomainStateReason::PmsuspendedUnknown),
        Some(DomainEvent::BalloonChanged { memory }) => record.memory = memory / 1024,
        _ => {}
    }
    record
}

/// Why the connection has ended, unless this side closed it.
fn reason_of(reason: &CloseReason) -> Option<ConnectionCloseReason> {
    match reason {
        CloseReason::Closed => None,
        CloseReason::ClosedByPeer { .. } => Some(ConnectionCloseReason::Eof),
        CloseReason::KeepaliveTimeout { .. } => Some(ConnectionCloseReason::Keepalive),
        _ => Some(ConnectionCloseReason::Error),
    }
}
