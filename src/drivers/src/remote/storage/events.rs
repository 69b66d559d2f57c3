//! What the daemon tells of pools. It is asked for that once somebody has to do with pools.

use std::collections::HashMap;
use std::sync::atomic::Ordering;
use std::sync::{Arc, MutexGuard, PoisonError};

use async_channel::Receiver;
use uuid::Uuid;
use virgo_operations::{ErrorCode, Event, StoragePoolEvent, StoragePoolRecord};
use virgo_wire::client::EventMessage;
use virgo_wire::remote::procedure::{
    ConnectStoragePoolEventRegisterAny, StoragePoolEventLifecycle, StoragePoolEventRefresh,
};
use virgo_wire::remote::{ConnectStoragePoolEventRegisterAnyArgs, StoragePool};

use super::records::{is_over, uuid_of};
use crate::remote::connection::Daemon;

/// libvirt's numbers of events: the life of a pool, and that it was refreshed.
const EVENTS: [i32; 2] = [0, 1];

/// What a message says of a pool.
pub(in crate::remote) struct Happening {
    pool: StoragePool,
    event: StoragePoolEvent,
}

impl Happening {
    /// Reads a message, if it is about a pool.
    pub(in crate::remote) fn read(message: &EventMessage) -> Option<Self> {
        if let Some(refresh) = message.decode::<StoragePoolEventRefresh>() {
            let pool = refresh.ok()?.pool;
            return Some(Self { pool, event: StoragePoolEvent::Refreshed });
        }
        let life = message.decode::<StoragePoolEventLifecycle>()?.ok()?;
        let event = match life.event {
            0 => StoragePoolEvent::Defined,
            1 => StoragePoolEvent::Undefined,
            2 => StoragePoolEvent::Started,
            3 => StoragePoolEvent::Stopped,
            4 => StoragePoolEvent::Created,
            5 => StoragePoolEvent::Deleted,
            _ => return None,
        };
        Some(Self { pool: life.pool, event })
    }
}

/// Tells what has happened to pools, in order, each with what is known of its pool after the last of them.
pub(in crate::remote) async fn tell(daemon: &Arc<Daemon>, happenings: Vec<Happening>) {
    if happenings.is_empty() {
        return;
    }
    let _turn = daemon.turn().await;
    let together = daemon.link.together();
    let mut asked = HashMap::new();
    let mut last = HashMap::new();
    for (place, Happening { pool, .. }) in happenings.iter().enumerate() {
        let uuid = uuid_of(pool);
        asked.entry(uuid).or_insert_with(|| {
            let revision = daemon.next_revision();
            (revision, daemon.describe_pool(pool, revision))
        });
        last.insert(uuid, place);
    }
    drop(together);
    let mut records = HashMap::new();
    for (uuid, (revision, answer)) in asked {
        records.insert(uuid, (revision, answer.await));
    }
    for (place, Happening { pool, event }) in happenings.iter().enumerate() {
        let uuid = uuid_of(pool);
        let record = match records.get(&uuid) {
            Some((_, Ok(record))) => record.clone(),
            // It is gone, or was when it was asked for.
            Some((revision, Err(error))) if error.code() == ErrorCode::NoStoragePool => {
                let (revision, name) = (*revision, pool.name.clone());
                Arc::new(StoragePoolRecord { revision, uuid, name, ..StoragePoolRecord::default() })
            }
            // It may be there and say nothing, or the connection is lost.
            _ => match daemon.pools().get(&uuid) {
                Some(known) => known.clone(),
                None => continue,
            },
        };
        if is_over(&record) && last.get(&uuid) == Some(&place) {
            daemon.sink.emit(Event::StoragePoolGone(record, *event));
            daemon.forget_pool(uuid);
        } else {
            daemon.sink.emit(Event::StoragePool(record, Some(*event)));
        }
    }
}

impl Daemon {
    /// Asks for the events of pools, once: hosts without them have none to tell. What is given ends, without a
    /// word, when the daemon tells of all that comes from then on.
    ///
    /// One question goes alone: a daemon that asks another one for storage connects to it at the first, and may
    /// do so twice for two at the same time. If it does not get there, whoever has to do with pools next asks
    /// again.
    pub(super) fn follow_pools(self: &Arc<Self>) -> Option<Receiver<()>> {
        if self.follows_pools.swap(true, Ordering::AcqRel) {
            return None;
        }
        let (done, wait) = async_channel::bounded(1);
        let daemon = self.clone();
        virgo_runtime::spawn(async move {
            let [life, refresh] =
                EVENTS.map(|event_id| ConnectStoragePoolEventRegisterAnyArgs { event_id, pool: None });
            match daemon.ask::<ConnectStoragePoolEventRegisterAny>(&life).await {
                Ok(_) => {
                    drop(done);
                    let _ = daemon.ask::<ConnectStoragePoolEventRegisterAny>(&refresh).await;
                }
                Err(error) if error.code() == ErrorCode::NoSupport => {}
                Err(_) => daemon.follows_pools.store(false, Ordering::Release),
            }
        })
        .detach();
        Some(wait)
    }

    /// What was last heard of the pools.
    pub(super) fn pools(&self) -> MutexGuard<'_, HashMap<Uuid, Arc<StoragePoolRecord>>> {
        self.pools.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn forget_pool(&self, uuid: Uuid) {
        self.pools().remove(&uuid);
        self.forgotten.notify(usize::MAX);
    }
}
