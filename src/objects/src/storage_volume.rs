//! `VirgoStorageVolume`: a disk image, a partition, or whatever else a pool has.
use std::future::Future;
use std::sync::{Arc, Mutex};

use glib::subclass::prelude::*;
use virgo_operations::{
    Driver, ErrorCode, Result, StoragePoolVolumes, StorageVolumeRecord, StorageVolumeType, handle,
};

use crate::kind::{Kind, Lazy};
use crate::listing::Listing;
use crate::live::{Live, changes};
use crate::registry::Registry;
use crate::session::Session;
use crate::{Connection, StoragePool};

/// A disk image, a partition, or whatever else a [`StoragePool`] has, to be a disk of a guest.
///
/// A volume has one object for its whole life, with properties that are what was last heard of it; they follow
/// what this connection does. [`StorageVolume::get_info`] asks the host.
///
/// Get one from a pool: from [`StoragePool::volumes`], [`StoragePool::lookup_volume_by_name`] or
/// [`StoragePool::create_volume`]. What it holds is read and written by [`StorageVolume::download`] and
/// [`StorageVolume::upload`], from and to files, or through the streams of [`StorageVolume::open_read`] and
/// [`StorageVolume::open_write`].
#[virgo_gir::class]
pub struct StorageVolume {
    live: Live<crate::StorageVolume>,
}

#[virgo_gir::methods(parts(storage_volume_config, storage_volume_data))]
impl StorageVolume {
    /// The connection it belongs to, or nothing once that is gone.
    #[property]
    pub fn connection(&self) -> Option<Connection> {
        self.live().connection()
    }

    /// The name, which is that of no other volume in the pool.
    #[property]
    pub fn name(&self) -> String {
        self.record().name.clone()
    }

    /// The name of its pool. [`StorageVolume::lookup_pool`] finds that.
    #[property]
    pub fn pool_name(&self) -> String {
        self.record().pool.clone()
    }

    /// What identifies it on its host: for a file its path.
    #[property]
    pub fn key(&self) -> String {
        self.record().key.clone()
    }

    /// Where its host has it, as the `<source>` of a disk names it.
    ///
    /// Corresponds to libvirt's `virStorageVolGetPath()`.
    #[property]
    pub fn path(&self) -> String {
        self.record().path.clone()
    }

    /// What it is.
    #[property]
    pub fn kind(&self) -> StorageVolumeType {
        self.record().kind
    }

    /// How much it can hold, in bytes.
    #[property]
    pub fn capacity(&self) -> u64 {
        self.record().capacity
    }

    /// How much room it takes, in bytes.
    #[property]
    pub fn allocation(&self) -> u64 {
        self.record().allocation
    }

    /// It was deleted, by this connection or as far as the driver tells what others do.
    #[signal]
    pub fn deleted(&self) {}
}

impl StorageVolume {
    fn constructed(&self) {}
}

impl Kind for StorageVolume {
    type Record = StorageVolumeRecord;
    type Handle = handle::StorageVolume;
    type Owner = StoragePool;

    const ORPHAN: (ErrorCode, &'static str) =
        (ErrorCode::InvalidStorageVol, "this storage volume belongs to no connection");

    fn blank() -> StorageVolumeRecord {
        StorageVolumeRecord::default()
    }

    fn registry(session: &Session) -> &Mutex<Registry<Self>> {
        session.volume_registry()
    }

    fn handle_of(record: Arc<StorageVolumeRecord>) -> handle::StorageVolume {
        handle::StorageVolume(record)
    }

    fn live(&self) -> &Live<Self> {
        &self.imp().live
    }

    fn changes(old: &StorageVolumeRecord, new: &StorageVolumeRecord) -> Vec<&'static str> {
        changes! { old, new:
            "key": key,
            "path": path,
            "kind": kind,
            "capacity": capacity,
            "allocation": allocation,
        }
    }

    fn owner(session: &Session, record: &StorageVolumeRecord) -> Option<StoragePool> {
        session.pools().into_iter().find(|pool| Self::is_in(pool, record))
    }

    fn is_in(pool: &StoragePool, record: &StorageVolumeRecord) -> bool {
        let pool = pool.record();
        // One that is gone may have left its name to another.
        pool.name == record.pool && (pool.persistent || pool.state.is_active())
    }

    fn listing(pool: &StoragePool) -> &Listing<Self> {
        pool.volume_listing()
    }

    fn added(&self, pool: &StoragePool) {
        pool.emit_volume_added(self.clone());
    }

    fn removed(&self, pool: &StoragePool) {
        pool.emit_volume_removed(self.clone());
    }
}

impl Lazy for StorageVolume {
    fn fetch(
        driver: Arc<dyn Driver>,
        pool: &StoragePool,
    ) -> impl Future<Output = Result<Vec<Arc<StorageVolumeRecord>>>> + Send + use<> {
        let pool = pool.handle();
        async move {
            match StoragePoolVolumes::list_all_volumes(&*driver, &pool).await {
                Ok(volumes) => Ok(volumes.into_iter().map(|volume| volume.0).collect()),
                // It is stopped, or gone, and so are its volumes.
                Err(error)
                    if matches!(error.code(), ErrorCode::OperationInvalid | ErrorCode::NoStoragePool) =>
                {
                    Ok(vec![])
                }
                Err(error) => Err(error),
            }
        }
    }
}

/// The methods that are made from operations.
mod operations {
    use std::os::fd::OwnedFd;

    use virgo_operations::*;

    use crate::kind::Kind;
    use crate::lift::{InputStream, OutputStream};
    use crate::{StoragePool, StorageVolume};

    virgo_operations::storage_volume_config!(virgo_gir::operations, StorageVolume);
    virgo_operations::storage_volume_data!(virgo_gir::operations, StorageVolume);
}
