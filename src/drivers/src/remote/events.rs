//! What the daemon tells of domains, in the API's words.
//!
//! A task takes the notices in order. It takes all that are there, asks about their domains in calls that go
//! out together, and then tells of each event: so the order is kept, and many events cost one round trip.
//!
//! Some events are about a domain's life and are told; after others a domain is only looked at again, because
//! its texts, its memory, or the reason why it runs may have changed at somebody else's wish.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use async_channel::Receiver;
use uuid::Uuid;
use virgo_operations::{
    ConnectionCloseReason, DomainEvent, DomainEventDetail, DomainRecord, DomainState, DomainStateReason,
    Event,
};
use virgo_wire::client::EventMessage;
use virgo_wire::link::CloseReason;
use virgo_wire::remote::procedure::{
    ConnectDomainEventCallbackRegisterAny, DomainEventCallbackBalloonChange, DomainEventCallbackLifecycle,
    DomainEventCallbackMetadataChange, DomainEventCallbackReboot, DomainEventLifecycle,
};
use virgo_wire::remote::{ConnectDomainEventCallbackRegisterAnyArgs, Domain, DomainEventLifecycleMsg};

use super::connection::Daemon;
use super::error;
use super::link::Notice;
use super::records::{is_over, uuid_of};
use super::storage::{self, Happening};

/// More are told in several rounds, each of which stays short.
const MOST_AT_ONCE: usize = 256;

/// libvirt's numbers of the events after which a domain is looked at: it was restarted, has another amount of
/// memory, or other texts.
const CHANGES: [i32; 3] = [1, 20, 23];

/// When the daemon is asked for those events: the calls stay out of the way of those with which a connection
/// opens, and whoever only looks in does not need them.
const SETTLED: Duration = Duration::from_millis(100);

/// Starts the task. It ends with the connection.
pub(super) fn follow(daemon: Arc<Daemon>, notices: Receiver<Notice>) {
    register(daemon.clone());
    virgo_runtime::spawn(async move {
        while let Ok(first) = notices.recv().await {
            let (mut batch, mut changed, mut pools) = (vec![], HashMap::new(), vec![]);
            let mut ended = None;
            let mut next = Some(first);
            while let Some(notice) = next {
                match notice {
                    Notice::Event(message) => {
                        // What cannot be read is of an event that was not asked for.
                        batch.extend(lifecycle(&message));
                        changed.extend(change(&message).map(|domain| (uuid_of(&domain), domain)));
                        pools.extend(Happening::read(&message));
                    }
                    Notice::Closed(reason) => ended = Some(reason),
                }
                next = (batch.len() + changed.len() + pools.len() < MOST_AT_ONCE)
                    .then(|| notices.try_recv().ok())
                    .flatten();
            }
            tell(&daemon, batch, changed).await;
            storage::tell(&daemon, pools).await;
            // After a goodbye the daemon closes, too.
            if let Some(end) = ended
                && !daemon.is_closed()
                && let Some(reason) = reason_of(&end)
            {
                let message = error::lost(&end).message().to_owned();
                daemon.sink.emit(Event::Closed(reason, message));
            }
        }
    })
    .detach();
}

/// Asks for the events after which a domain is looked at, and then for the texts of all domains that there
/// were. Without those events, changes by others are seen late.
fn register(daemon: Arc<Daemon>) {
    virgo_runtime::spawn(async move {
        virgo_runtime::sleep(SETTLED).await;
        for event_id in CHANGES {
            let event = ConnectDomainEventCallbackRegisterAnyArgs { event_id, dom: None };
            if daemon.ask::<ConnectDomainEventCallbackRegisterAny>(&event).await.is_err() {
                break;
            }
        }
        daemon.read_texts().await;
    })
    .detach();
}

/// The domain that a message says to look at.
fn change(message: &EventMessage) -> Option<Domain> {
    if let Some(event) = message.decode::<DomainEventCallbackMetadataChange>() {
        event.ok().map(|event| event.dom)
    } else if let Some(event) = message.decode::<DomainEventCallbackBalloonChange>() {
        event.ok().map(|event| event.msg.dom)
    } else {
        message.decode::<DomainEventCallbackReboot>()?.ok().map(|event| event.msg.dom)
    }
}

/// What a message says about a domain's life: with the id of a callback, or the old way.
fn lifecycle(message: &EventMessage) -> Option<DomainEventLifecycleMsg> {
    match message.decode::<DomainEventCallbackLifecycle>() {
        Some(event) => event.ok().map(|event| event.msg),
        None => message.decode::<DomainEventLifecycle>()?.ok(),
    }
}

/// Tells of events, and of domains that have changed otherwise.
async fn tell(daemon: &Daemon, batch: Vec<DomainEventLifecycleMsg>, mut changed: HashMap<Uuid, Domain>) {
    if batch.is_empty() && changed.is_empty() {
        return;
    }
    let _turn = daemon.turn().await;
    let batch: Vec<_> = batch.into_iter().map(|event| (daemon.next_revision(), event)).collect();
    // Each domain is asked for once, for the last event about it.
    let last: HashMap<Uuid, (u64, &Domain)> =
        batch.iter().map(|(revision, event)| (uuid_of(&event.dom), (*revision, &event.dom))).collect();
    // Of the others, there is an event to tell.
    changed.retain(|uuid, _| !last.contains_key(uuid));
    let looked = changed.iter().map(|(uuid, domain)| (*uuid, (daemon.next_revision(), domain)));
    let all: Vec<_> = last.iter().map(|(uuid, asked)| (*uuid, *asked)).chain(looked).collect();
    let mut asked = vec![];
    let together = daemon.link.together();
    for (uuid, (revision, domain)) in &all {
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
    for (revision, event) in &batch {
        let uuid = uuid_of(&event.dom);
        let is_last = last.get(&uuid).is_some_and(|(other, _)| other == revision);
        let told = match heard.get(&uuid) {
            Some(result) if is_last => result.as_ref().ok().cloned(),
            _ => Some(Arc::new(follow_up(daemon, *revision, event))),
        };
        emit(daemon, *revision, event, told);
    }
    for uuid in changed.keys() {
        if let Some(Ok(record)) = heard.get(uuid)
            && !is_over(record)
        {
            daemon.sink.emit(Event::Domain(record.clone(), None));
        }
    }
}

/// Tells of one event, with what is known of its domain after it.
fn emit(daemon: &Daemon, revision: u64, event: &DomainEventLifecycleMsg, told: Option<Arc<DomainRecord>>) {
    let Some(kind) = kind_of(event.event) else { return };
    let detail = DomainEventDetail::new(kind, event.detail);
    // If it is not found, it is gone, or was when it was asked for.
    let record = told.unwrap_or_else(|| Arc::new(follow_up(daemon, revision, event)));
    // libvirt tells that a domain has stopped before it forgets it, so it may be found and be gone all the
    // same. That it is gone may also be known before the event that ends it: another one is the last then.
    let may_end = match kind {
        DomainEvent::Stopped => true,
        DomainEvent::Undefined => detail != DomainEventDetail::UndefinedRenamed,
        _ => false,
    };
    if may_end && is_over(&record) {
        let uuid = record.uuid;
        daemon.sink.emit(Event::DomainGone(record, detail));
        // Whoever waits for that goes on.
        daemon.forget(uuid);
    } else {
        daemon.remember(&record);
        daemon.sink.emit(Event::Domain(record, Some(detail)));
    }
}

/// What an event alone says, on top of what was known before it.
fn follow_up(daemon: &Daemon, revision: u64, event: &DomainEventLifecycleMsg) -> DomainRecord {
    let uuid = uuid_of(&event.dom);
    let known = daemon.known(uuid).map_or_else(DomainRecord::unknown, |known| (*known).clone());
    let mut record = DomainRecord { revision, uuid, name: event.dom.name.clone(), ..known };
    let id = u32::try_from(event.dom.id).ok();
    let mut is = |reason: DomainStateReason| (record.state, record.reason) = (reason.state(), reason);
    match kind_of(event.event) {
        Some(DomainEvent::Started) => {
            is(match event.detail {
                1 => DomainStateReason::RunningMigrated,
                2 => DomainStateReason::RunningRestored,
                3 => DomainStateReason::RunningFromSnapshot,
                _ => DomainStateReason::RunningBooted,
            });
            record.id = id;
        }
        Some(DomainEvent::Suspended) => is(DomainStateReason::PausedUser),
        Some(DomainEvent::Resumed) => is(DomainStateReason::RunningUnpaused),
        Some(DomainEvent::Stopped) => {
            is(match event.detail {
                // The numbers of events and of reasons are one apart.
                detail @ 0..=5 => DomainStateReason::new(DomainState::Shutoff, detail + 1),
                6 => DomainStateReason::ShutoffFromSnapshot,
                _ => DomainStateReason::ShutoffUnknown,
            });
            record.id = None;
        }
        Some(DomainEvent::Defined) => record.persistent = true,
        Some(DomainEvent::Undefined) if event.detail != 1 => {
            record.persistent = false;
        }
        Some(DomainEvent::Crashed) => is(DomainStateReason::CrashedPanicked),
        Some(DomainEvent::Pmsuspended) => is(DomainStateReason::PmsuspendedUnknown),
        _ => {}
    }
    record
}

fn kind_of(number: i32) -> Option<DomainEvent> {
    Some(match number {
        0 => DomainEvent::Defined,
        1 => DomainEvent::Undefined,
        2 => DomainEvent::Started,
        3 => DomainEvent::Suspended,
        4 => DomainEvent::Resumed,
        5 => DomainEvent::Stopped,
        6 => DomainEvent::Shutdown,
        7 => DomainEvent::Pmsuspended,
        8 => DomainEvent::Crashed,
        _ => return None,
    })
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
