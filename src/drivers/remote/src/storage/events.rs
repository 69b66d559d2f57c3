//! What the daemon tells of pools. It is asked for that once somebody has to do with pools.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use async_channel::Receiver;
use virgo_operations::{ErrorCode, Event, StoragePoolEvent, handle};
use virgo_wire::remote::StoragePool;

use super::records::{is_over, uuid_of};
use crate::daemon::{Daemon, PATIENCE};
use crate::link::Moment;
use crate::news::PoolNews;
use crate::register::ids;
use crate::subject::{Heard, Subject};

impl Heard for StoragePoolEvent {
    fn hear(daemon: &Arc<Daemon>, at: Moment, pool: StoragePool, event: Option<Self>) {
        tell(daemon, at, pool, event);
    }
}

impl Subject for handle::StoragePool {
    fn about(&self) -> Option<(&'static str, &str)> {
        Some(("storage pool", &self.name))
    }

    async fn look_again(&self, daemon: &Arc<Daemon>) {
        daemon.look_at_pool_again(self).await;
    }
}

impl Subject for handle::StorageVolume {
    fn about(&self) -> Option<(&'static str, &str)> {
        Some(("storage volume", &self.name))
    }

    async fn look_again(&self, daemon: &Arc<Daemon>) {
        daemon.look_at_volume_again(self).await;
    }
}

/// Tells what has happened to a pool at a moment: at once, unless the pool is still to be described. How much room it
/// has is asked for afterwards.
fn tell(daemon: &Arc<Daemon>, at: Moment, pool: StoragePool, event: Option<StoragePoolEvent>) {
    let uuid = uuid_of(&pool);
    let (own, about) = (daemon.clone(), pool.clone());
    let told = Box::new(move || tell_now(&own, at, &about, event));
    let Some(told) = daemon.known().StoragePool.after_arrival(uuid, told) else { return };
    if !daemon.known().StoragePool.arrive(uuid) {
        return told();
    }
    daemon.known().StoragePool.after_arrival(uuid, told);
    let described = Box::pin(daemon.describe_pool(&pool));
    let daemon = daemon.clone();
    virgo_runtime::spawn(async move {
        let _ = virgo_runtime::timeout(PATIENCE, described).await;
        daemon.known().StoragePool.arrived(uuid);
    })
    .detach();
}

/// Without an event, which is one that is newer than this library, the pool is only looked at.
fn tell_now(daemon: &Arc<Daemon>, at: Moment, pool: &StoragePool, event: Option<StoragePoolEvent>) {
    let uuid = uuid_of(pool);
    if daemon.known().StoragePool.get(uuid).is_none() {
        // Its end was told with an earlier event.
        if daemon.known().StoragePool.has_gone(uuid) || event.is_none() {
            return;
        }
        daemon.known().StoragePool.describe(uuid, at, PoolNews::default());
    }
    let news = event.as_ref().map(|event| PoolNews::of_event(event, &pool.name)).unwrap_or_default();
    let last = event.clone();
    let mut is_gone = false;
    let tell = |record: &Arc<_>| {
        is_gone = last.is_some() && is_over(record);
        if !is_gone {
            daemon.sink.emit(Event::StoragePool(Arc::clone(record), event));
        }
    };
    daemon.known().StoragePool.hear(uuid, at, true, |_| news, tell);
    match last {
        Some(last) if is_gone => {
            let tell = |record: &Arc<_>| daemon.sink.emit(Event::StoragePoolGone(Arc::clone(record), last));
            daemon.known().StoragePool.forget(uuid, at, tell);
        }
        _ => daemon.refresh_pool(pool),
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
}
