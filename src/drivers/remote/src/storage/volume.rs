//! What is known of storage volumes. The daemon tells nothing of them.

use std::future::Future;
use std::sync::Arc;

use futures_lite::future::zip;
use virgo_operations::wire::{FromWire, ToWire, from_number};
use virgo_operations::{
    Deleted, Error, ErrorCode, Event, Handle, Record, Result, StorageVolumeRecord, handle, record,
};
use virgo_wire::remote::procedure::{StorageVolGetInfo, StorageVolGetPath};
use virgo_wire::remote::{StorageVolGetInfoArgs, StorageVolGetPathArgs};

use super::pools::SIZES;
use crate::daemon::Daemon;
use crate::subject::{Called, Kind};

impl Kind for StorageVolumeRecord {
    async fn describe(daemon: &Arc<Daemon>, volume: &handle::StorageVolume) -> Result<Arc<Self>> {
        daemon.describe_volume(volume, daemon.now()).await
    }

    fn owner(volume: &handle::StorageVolume) -> Option<Called> {
        Some((handle::StoragePool::CALLED, volume.pool.clone()))
    }

    /// Also of the room in its pool. No operation says that, so it is asked for; but the storage may be out of reach,
    /// and nobody waits for long.
    async fn look_again(daemon: &Arc<Daemon>, volume: &handle::StorageVolume) {
        let looked = async {
            let together = daemon.link.together();
            let at = daemon.now();
            let record = daemon.describe_volume(volume, at);
            let pool = daemon.lookup_pool_by_name(&volume.pool);
            drop(together);
            let (record, pool) = zip(record, pool).await;
            match record {
                Ok(record) => daemon.sink.emit(Event::StorageVolume(record, None)),
                Err(error) if is_no_volume(&error) => {
                    let last = Self::from(volume.clone()).revised(at);
                    daemon.sink.emit(Event::StorageVolumeGone(Arc::new(last), Deleted));
                }
                Err(_) => {}
            }
            if let Ok(pool) = pool {
                daemon.look_at_room(&FromWire::from_wire(pool)).await;
            }
        };
        virgo_runtime::timeout(SIZES, looked).await;
    }
}

impl Daemon {
    /// Asks, now, for everything about a volume.
    ///
    /// # Errors
    /// `NoStorageVol` if it is gone, and what the daemon says.
    pub(super) fn describe_volume(
        &self,
        volume: &handle::StorageVolume,
        revision: u64,
    ) -> impl Future<Output = Result<record::StorageVolume>> + Send + use<> {
        let info = self.ask::<StorageVolGetInfo>(&StorageVolGetInfoArgs { vol: volume.to_wire() });
        let path = self.ask::<StorageVolGetPath>(&StorageVolGetPathArgs { vol: volume.to_wire() });
        let handle = volume.clone();
        async move {
            let (info, path) = zip(info, path).await;
            let (info, path) = (info?, path?);
            Ok(Arc::new(StorageVolumeRecord {
                revision,
                handle,
                path: path.name,
                kind: from_number(info.r#type).unwrap_or_default(),
                capacity: info.capacity,
                allocation: info.allocation,
            }))
        }
    }
}

/// Whether an error says that there is no such volume.
pub(super) fn is_no_volume(error: &Error) -> bool {
    matches!(error.code(), ErrorCode::NoStorageVol | ErrorCode::NoStoragePool)
}
