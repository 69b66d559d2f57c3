//! What the daemon tells of pools. It is asked for that once somebody has to do with pools.

use std::collections::HashMap;
use std::sync::atomic::Ordering;
use std::sync::{Arc, MutexGuard, PoisonError};

use async_channel::Receiver;
use uuid::Uuid;
use virgo_operations::{ErrorCode, Event, StoragePoolEvent, StoragePoolRecord};
use virgo_wire::remote::StoragePool;

use super::records::{is_over, uuid_of};
use crate::remote::connection::Daemon;
use crate::remote::events::ids;

/// A pool, and what has happened to it: nothing that has a name here, if it is newer than this library.
pub(in crate::remote) type Happening = (StoragePool, Option<StoragePoolEvent>);

/// Tells what has happened to pools, in order, each with what is known of its pool after the last of them.
pub(in crate::remote) async fn tell(daemon: &Arc<Daemon>, happenings: Vec<Happening>) {
    if happenings.is_empty() {
        return;
    }
    let _turn = daemon.turn().await;
    let together = daemon.link.together();
    let mut asked = HashMap::new();
    let mut last = HashMap::new();
    for (place, (pool, _)) in happenings.iter().enumerate() {
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
    for (place, (pool, event)) in happenings.iter().enumerate() {
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
        match event.clone() {
            Some(event) if is_over(&record) && last.get(&uuid) == Some(&place) => {
                daemon.sink.emit(Event::StoragePoolGone(record, event));
                daemon.forget_pool(uuid);
            }
            event => daemon.sink.emit(Event::StoragePool(record, event)),
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
            let mut ids = ids::<StoragePoolEvent>().into_iter();
            let Some(first) = ids.next() else { return };
            match daemon.register::<StoragePoolEvent>(first).await {
                Ok(()) => {
                    drop(done);
                    for id in ids {
                        let _ = daemon.register::<StoragePoolEvent>(id).await;
                    }
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
