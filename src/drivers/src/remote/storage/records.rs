//! What is known of pools and volumes: a few calls for each, all sent together.

use std::future::Future;
use std::sync::Arc;

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
    StoragePool, StoragePoolGetAutostartArgs, StoragePoolGetInfoArgs, StoragePoolIsPersistentArgs,
    StorageVol, StorageVolGetInfoArgs, StorageVolGetPathArgs,
};

use super::{named_pool, named_volume};
use crate::remote::connection::Daemon;

/// The UUID of a pool.
pub(super) fn uuid_of(pool: &StoragePool) -> Uuid {
    Uuid::from_bytes(pool.uuid)
}

/// Whether a pool has neither a definition nor is started: libvirt forgets it.
pub(super) fn is_over(record: &StoragePoolRecord) -> bool {
    !record.persistent && !record.state.is_active()
}

impl Daemon {
    /// Asks, now, for everything about a pool.
    ///
    /// # Errors
    /// `NoStoragePool` if it is gone, and what the daemon says.
    pub(super) fn describe_pool(
        self: &Arc<Self>,
        pool: &StoragePool,
        revision: u64,
    ) -> impl Future<Output = Result<Arc<StoragePoolRecord>>> + Send + use<> {
        drop(self.follow_pools());
        let pool = pool.clone();
        let info = self.ask::<StoragePoolGetInfo>(&StoragePoolGetInfoArgs { pool: pool.clone() });
        let persistent = StoragePoolIsPersistentArgs { pool: pool.clone() };
        let persistent = self.ask::<StoragePoolIsPersistent>(&persistent);
        let autostart = StoragePoolGetAutostartArgs { pool: pool.clone() };
        let autostart = self.ask::<StoragePoolGetAutostart>(&autostart);
        let daemon = self.clone();
        async move {
            let (info, (persistent, autostart)) = zip(info, zip(persistent, autostart)).await;
            let info = info?;
            let record = Arc::new(StoragePoolRecord {
                revision,
                uuid: uuid_of(&pool),
                name: pool.name,
                state: from_number(info.state).unwrap_or_default(),
                // Not every hypervisor can say these, and then all of its pools are.
                persistent: persistent.map_or(true, |ret| ret.persistent != 0),
                autostart: autostart.is_ok_and(|ret| ret.autostart != 0),
                capacity: info.capacity,
                allocation: info.allocation,
                available: info.available,
            });
            if !is_over(&record) {
                daemon.pools().insert(record.uuid, record.clone());
            }
            Ok(record)
        }
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
    pub(in crate::remote) async fn pool_of(
        self: &Arc<Self>,
        pool: &StoragePool,
    ) -> Result<handle::StoragePool> {
        self.describe_pool(pool, self.next_revision()).await.map(handle::StoragePool)
    }

    /// Describes a volume that a call has given.
    pub(in crate::remote) async fn volume_of(&self, volume: &StorageVol) -> Result<handle::StorageVolume> {
        self.describe_volume(volume, self.next_revision()).await.map(handle::StorageVolume)
    }

    /// Tells what has become of a pool by a change. If that was its end, waits until the event about it is
    /// told, as with domains.
    pub(in crate::remote) async fn look_at_pool_again(self: &Arc<Self>, pool: &handle::StoragePool) {
        let turn = self.turn().await;
        match self.describe_pool(&named_pool(pool), self.next_revision()).await {
            Ok(record) if !is_over(&record) => return self.sink.emit(Event::StoragePool(record, None)),
            Err(error) if error.code() != ErrorCode::NoStoragePool => return,
            _ => drop(turn),
        }
        self.until_forgotten(|| !self.pools().contains_key(&pool.uuid)).await;
        let _turn = self.turn().await;
        // Hosts without events do not tell it.
        if self.pools().contains_key(&pool.uuid) {
            self.forget_pool(pool.uuid);
            let record = Arc::new(pool.vanished(self.next_revision()));
            self.sink.emit(Event::StoragePoolGone(record, StoragePoolEvent::Undefined));
        }
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
            Err(_) => self.pools().get(&uuid_of(pool)).cloned().unwrap_or_else(|| {
                let (uuid, name) = (uuid_of(pool), pool.name.clone());
                Arc::new(StoragePoolRecord { revision, uuid, name, ..StoragePoolRecord::default() })
            }),
        };
        Ok(Some(handle::StoragePool(record)))
    }

    /// Tells what has become of a volume by a change, and of the room in its pool.
    pub(in crate::remote) async fn look_at_volume_again(self: &Arc<Self>, volume: &handle::StorageVolume) {
        let turn = self.turn().await;
        let together = self.link.together();
        let revision = self.next_revision();
        let record = self.describe_volume(&named_volume(volume), revision);
        let pool = self.lookup_pool_by_name(&volume.pool);
        drop(together);
        let (record, pool) = zip(record, pool).await;
        match record {
            Ok(record) => self.sink.emit(Event::StorageVolume(record, None)),
            Err(error) if is_no_volume(&error) => {
                let record = StorageVolumeRecord { revision, ..(**volume).clone() };
                self.sink.emit(Event::StorageVolumeGone(Arc::new(record), StorageVolumeEvent::Deleted));
            }
            Err(_) => {}
        }
        drop(turn);
        if let Ok(pool) = pool {
            let _turn = self.turn().await;
            if let Ok(record) = self.describe_pool(&pool, self.next_revision()).await {
                self.sink.emit(Event::StoragePool(record, None));
            }
        }
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
