//! What is known of pools and volumes: a few calls for each, all sent together.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use futures_lite::future::zip;
use uuid::Uuid;
use virgo_operations::wire::from_number;
use virgo_operations::{
    Error, ErrorCode, Event, Result, StoragePoolEvent, StoragePoolRecord, StorageVolumeEvent,
    StorageVolumeRecord, handle,
};
use virgo_wire::remote::procedure::{
    StoragePoolGetAutostart, StoragePoolGetInfo, StoragePoolIsPersistent, StorageVolGetInfo,
    StorageVolGetPath,
};
use virgo_wire::remote::{
    StoragePool, StoragePoolGetAutostartArgs, StoragePoolGetInfoArgs, StoragePoolGetInfoRet,
    StoragePoolIsPersistentArgs, StorageVol, StorageVolGetInfoArgs, StorageVolGetPathArgs,
};

use super::{named_pool, named_volume};
use crate::daemon::{Daemon, until_forgotten};
use crate::due::Scope;
use crate::known::News;
use crate::link::Moment;
use crate::news::{PoolMoments, PoolNews};

/// How long whoever changes a volume or looks through a pool waits until sizes are known.
const SIZES: Duration = Duration::from_secs(5);

/// The UUID of a pool.
pub(super) fn uuid_of(pool: &StoragePool) -> Uuid {
    Uuid::from_bytes(pool.uuid)
}

/// Whether a pool has neither a definition nor is started: libvirt forgets it.
pub(super) fn is_over(record: &StoragePoolRecord) -> bool {
    !record.persistent && !record.state.is_active()
}

impl Daemon {
    /// Asks, now, for everything about a pool, which is known from then on.
    ///
    /// # Errors
    /// `NoStoragePool` if it is gone, and what the daemon says.
    pub(super) fn describe_pool(
        self: &Arc<Self>,
        pool: &StoragePool,
    ) -> impl Future<Output = Result<Arc<StoragePoolRecord>>> + Send + use<> {
        drop(self.follow_pools());
        let (pool, at) = (pool.clone(), self.now());
        let info = self.ask::<StoragePoolGetInfo>(&StoragePoolGetInfoArgs { pool: pool.clone() });
        let persistent = StoragePoolIsPersistentArgs { pool: pool.clone() };
        let persistent = self.ask::<StoragePoolIsPersistent>(&persistent);
        let autostart = StoragePoolGetAutostartArgs { pool: pool.clone() };
        let autostart = self.ask::<StoragePoolGetAutostart>(&autostart);
        let daemon = self.clone();
        async move {
            let (info, (persistent, autostart)) = zip(info, zip(persistent, autostart)).await;
            let news = PoolNews {
                name: Some(pool.name.clone()),
                // Not every hypervisor can say these, and then all of its pools are.
                persistent: Some(persistent.map_or(true, |ret| ret.persistent != 0)),
                autostart: Some(autostart.is_ok_and(|ret| ret.autostart != 0)),
                ..of_info(&info?)
            };
            let uuid = uuid_of(&pool);
            let is_over = news.persistent == Some(false) && !news.state.unwrap_or_default().is_active();
            if is_over && daemon.known().StoragePool.has_gone(uuid) {
                let record = news.update(at, &PoolNews::blank(uuid), &mut PoolMoments::default());
                return Ok(Arc::new(PoolNews::revised(record, at)));
            }
            Ok(daemon.known().StoragePool.describe(uuid, at, news))
        }
    }

    /// Has a pool asked about, in the background, and tells what is new.
    pub(super) fn refresh_pool(self: &Arc<Self>, pool: &StoragePool) {
        let (uuid, pool) = (uuid_of(pool), pool.clone());
        let look = move |daemon: Arc<Self>, _| {
            let pool = pool.clone();
            async move { daemon.look_at_pool(&pool).await }
        };
        self.refresh_by(|daemon| &daemon.due_pools, uuid, Scope::Facts, look);
    }

    /// Asks a pool how much room it has, and tells what is new.
    async fn look_at_pool(&self, pool: &StoragePool) {
        let at = self.now();
        if let Ok(info) = self.ask::<StoragePoolGetInfo>(&StoragePoolGetInfoArgs { pool: pool.clone() }).await
        {
            self.hear_of_pool(uuid_of(pool), at, of_info(&info));
        }
    }

    /// Hears news of a pool that is known, and tells what is new.
    fn hear_of_pool(&self, uuid: Uuid, at: Moment, news: PoolNews) -> Option<Arc<StoragePoolRecord>> {
        let tell = |record: &Arc<_>| self.sink.emit(Event::StoragePool(Arc::clone(record), None));
        self.known().StoragePool.hear(uuid, at, false, |_| news, tell)
    }

    /// Asks, now, for everything about a volume.
    ///
    /// # Errors
    /// `NoStorageVol` if it is gone, and what the daemon says.
    pub(super) fn describe_volume(
        &self,
        volume: &StorageVol,
        revision: u64,
    ) -> impl Future<Output = Result<Arc<StorageVolumeRecord>>> + Send + use<> {
        let vol = volume.clone();
        let info = self.ask::<StorageVolGetInfo>(&StorageVolGetInfoArgs { vol: vol.clone() });
        let path = self.ask::<StorageVolGetPath>(&StorageVolGetPathArgs { vol: vol.clone() });
        async move {
            let (info, path) = zip(info, path).await;
            let (info, path) = (info?, path?);
            let StorageVol { pool, name, key } = vol;
            Ok(Arc::new(StorageVolumeRecord {
                revision,
                pool,
                name,
                key,
                path: path.name,
                kind: from_number(info.r#type).unwrap_or_default(),
                capacity: info.capacity,
                allocation: info.allocation,
            }))
        }
    }

    /// Describes a pool that a call has given.
    pub(crate) async fn pool_of(self: &Arc<Self>, pool: &StoragePool) -> Result<handle::StoragePool> {
        // Its events wait for that, if it was not known.
        let _arrival = self.known().StoragePool.arrive(uuid_of(pool)).then(|| Arrival(self, uuid_of(pool)));
        self.describe_pool(pool).await.map(handle::StoragePool)
    }

    /// Describes a volume that a call has given.
    pub(crate) async fn volume_of(&self, volume: &StorageVol) -> Result<handle::StorageVolume> {
        self.describe_volume(volume, self.now()).await.map(handle::StorageVolume)
    }

    /// A pool was changed by an operation whose answer came `at` that moment: tells what it is now, which `news` says.
    /// If that is its end, waits until the event about it is told, as with domains.
    pub(super) async fn pool_changed(
        self: &Arc<Self>,
        pool: &handle::StoragePool,
        at: Moment,
        news: PoolNews,
        ends: StoragePoolEvent,
    ) {
        let record = self.hear_of_pool(pool.uuid, at, news);
        if !record.is_some_and(|record| is_over(&record)) {
            return self.refresh_pool(&named_pool(pool));
        }
        if !until_forgotten(&self.known().StoragePool, pool.uuid).await {
            // The host has no events.
            let tell =
                |record: &Arc<_>| self.sink.emit(Event::StoragePoolGone(Arc::clone(record), ends.clone()));
            self.known().StoragePool.forget(pool.uuid, self.now(), tell);
        }
    }

    /// Tells what has become of a pool by a change that says nothing of the room that it has.
    pub(crate) async fn look_at_pool_again(self: &Arc<Self>, pool: &handle::StoragePool) {
        virgo_runtime::timeout(SIZES, self.look_at_pool(&named_pool(pool))).await;
    }

    /// Of a list's pool what it answers when it is asked; nothing if it went meanwhile. One that cannot be asked is
    /// in the list all the same.
    pub(super) fn listed_pool(
        &self,
        pool: &StoragePool,
        revision: u64,
        answer: Result<Arc<StoragePoolRecord>>,
    ) -> Result<Option<handle::StoragePool>> {
        let record = match answer {
            Ok(record) => record,
            Err(error) if error.code() == ErrorCode::NoStoragePool => return Ok(None),
            Err(error) if error.code() == ErrorCode::InvalidConn => return Err(error),
            Err(_) => self.known().StoragePool.get(uuid_of(pool)).unwrap_or_else(|| {
                let (uuid, name) = (uuid_of(pool), pool.name.clone());
                Arc::new(StoragePoolRecord { revision, uuid, name, ..StoragePoolRecord::default() })
            }),
        };
        Ok(Some(handle::StoragePool(record)))
    }

    /// Tells what has become of a volume by a change, and of the room in its pool. No operation says that, so it is
    /// asked for; but the storage may be out of reach, and nobody waits for long.
    pub(crate) async fn look_at_volume_again(self: &Arc<Self>, volume: &handle::StorageVolume) {
        let looked = async {
            let together = self.link.together();
            let at = self.now();
            let record = self.describe_volume(&named_volume(volume), at);
            let pool = self.lookup_pool_by_name(&volume.pool);
            drop(together);
            let (record, pool) = zip(record, pool).await;
            match record {
                Ok(record) => self.sink.emit(Event::StorageVolume(record, None)),
                Err(error) if is_no_volume(&error) => {
                    let record = StorageVolumeRecord { revision: at, ..(**volume).clone() };
                    self.sink.emit(Event::StorageVolumeGone(Arc::new(record), StorageVolumeEvent::Deleted));
                }
                Err(_) => {}
            }
            if let Ok(pool) = pool {
                self.look_at_pool(&pool).await;
            }
        };
        virgo_runtime::timeout(SIZES, looked).await;
    }
}

/// A pool that was not known is being described; to drop it lets its events go on.
struct Arrival<'a>(&'a Daemon, Uuid);

impl Drop for Arrival<'_> {
    fn drop(&mut self) {
        self.0.known().StoragePool.arrived(self.1);
    }
}

/// What information on a pool says of it.
fn of_info(info: &StoragePoolGetInfoRet) -> PoolNews {
    PoolNews {
        state: Some(from_number(info.state).unwrap_or_default()),
        capacity: Some(info.capacity),
        allocation: Some(info.allocation),
        available: Some(info.available),
        ..PoolNews::default()
    }
}

/// Of a list's volume what it answers when it is asked; nothing if it went meanwhile. One that cannot be asked, as
/// its device is out of reach, is in the list all the same.
pub(super) fn listed_volume(
    volume: &StorageVol,
    revision: u64,
    answer: Result<Arc<StorageVolumeRecord>>,
) -> Result<Option<handle::StorageVolume>> {
    let record = match answer {
        Ok(record) => record,
        Err(error) if is_no_volume(&error) => return Ok(None),
        Err(error) if error.code() == ErrorCode::InvalidConn => return Err(error),
        Err(_) => {
            let StorageVol { pool, name, key } = volume.clone();
            Arc::new(StorageVolumeRecord { revision, pool, name, key, ..StorageVolumeRecord::default() })
        }
    };
    Ok(Some(handle::StorageVolume(record)))
}

fn is_no_volume(error: &Error) -> bool {
    matches!(error.code(), ErrorCode::NoStorageVol | ErrorCode::NoStoragePool)
}
