//! `VirgoStoragePool`: where a host keeps storage volumes.
use std::future::Future;
use std::sync::{Arc, Mutex};

use gio::prelude::*;
use gio::subclass::prelude::*;
use uuid::Uuid;
use virgo_operations::{
    Driver, ErrorCode, Result, StorageCollection, StoragePoolListFlags, StoragePoolRecord, StoragePoolState,
    handle,
};

use crate::kind::{Kind, Lazy, Owner};
use crate::listing::Listing;
use crate::live::{Live, changes};
use crate::registry::Registry;
use crate::session::Session;
use crate::{Connection, StorageVolume};

/// Where a host keeps storage volumes: a folder, a volume group, a file system of another host.
///
/// As a [`Domain`](crate::Domain), a pool has one object for its whole life, with properties that are what was
/// last heard of it. How much room it has is looked at when the pool is started or refreshed, and when its
/// volumes change.
///
/// Get one from a [`Connection`]: from [`Connection::storage_pools`],
/// [`Connection::lookup_storage_pool_by_name`] or [`Connection::define_storage_pool`].
#[virgo_gir::class]
pub struct StoragePool {
    live: Live<crate::StoragePool>,
    volumes: Listing<StorageVolume>,
}

#[virgo_gir::methods(parts(storage_pool_lifecycle, storage_pool_volumes, storage_pool_events))]
impl StoragePool {
    /// The connection it belongs to, or nothing once that is gone.
    #[property]
    pub fn connection(&self) -> Option<Connection> {
        self.live().connection()
    }

    /// The name.
    #[property]
    pub fn name(&self) -> String {
        self.record().name.clone()
    }

    /// The UUID, which never changes.
    #[property]
    pub fn uuid(&self) -> String {
        self.record().uuid.to_string()
    }

    /// What it does.
    #[property]
    pub fn state(&self) -> StoragePoolState {
        self.record().state
    }

    /// Whether it is started, and its volumes are there.
    #[property]
    pub fn active(&self) -> bool {
        self.record().state.is_active()
    }

    /// Whether it has a definition, and so outlives being stopped.
    #[property]
    pub fn persistent(&self) -> bool {
        self.record().persistent
    }

    /// Whether it starts with the host.
    #[property]
    pub fn autostart(&self) -> bool {
        self.record().autostart
    }

    /// Its size, in bytes. What it was when the pool was stopped may stay, and may become 0.
    #[property]
    pub fn capacity(&self) -> u64 {
        self.record().capacity
    }

    /// How much of that is in use, in bytes.
    #[property]
    pub fn allocation(&self) -> u64 {
        self.record().allocation
    }

    /// How much is free, in bytes.
    #[property]
    pub fn available(&self) -> u64 {
        self.record().available
    }

    /// The volumes, as a list of [`StorageVolume`]s. It is loaded when this property is read for the first time,
    /// and is empty until that has come about, a moment later, and while the pool is stopped.
    /// [`StoragePool::list_all_volumes`] waits for them.
    ///
    /// From then on it follows what this connection does, and what others do when the pool is refreshed: libvirt's
    /// daemons do not tell of single volumes. Hold the pool for as long as the list is used.
    #[property]
    pub fn volumes(&self) -> gio::ListModel {
        if self.imp().volumes.keep()
            && let Ok(session) = self.live().session()
        {
            session.load::<StorageVolume>(self);
        }
        self.imp().volumes.list().clone().upcast()
    }

    /// There is a volume that was not in [`StoragePool::volumes`] before. Those are told once somebody has looked
    /// at that list.
    #[signal]
    pub fn volume_added(
        &self,
        /// the volume
        volume: StorageVolume,
    ) {
    }

    /// A volume is gone; it is in [`StoragePool::volumes`] no more.
    #[signal]
    pub fn volume_removed(
        &self,
        /// the volume
        volume: StorageVolume,
    ) {
    }
}

impl StoragePool {
    fn constructed(&self) {}

    pub(crate) fn volume_listing(&self) -> &Listing<StorageVolume> {
        &self.imp().volumes
    }
}

impl Kind for StoragePool {
    type Record = StoragePoolRecord;
    type Handle = handle::StoragePool;
    type Owner = Connection;

    const ORPHAN: (ErrorCode, &'static str) =
        (ErrorCode::InvalidStoragePool, "this storage pool belongs to no connection");

    fn blank() -> StoragePoolRecord {
        StoragePoolRecord::default()
    }

    fn registry(session: &Session) -> &Mutex<Registry<Self>> {
        session.pool_registry()
    }

    fn handle_of(record: Arc<StoragePoolRecord>) -> handle::StoragePool {
        handle::StoragePool(record)
    }

    fn live(&self) -> &Live<Self> {
        &self.imp().live
    }

    fn changes(old: &StoragePoolRecord, new: &StoragePoolRecord) -> Vec<&'static str> {
        changes! { old, new:
            "name": name,
            "state": state,
            "active": state.is_active(),
            "persistent": persistent,
            "autostart": autostart,
            "capacity": capacity,
            "allocation": allocation,
            "available": available,
        }
    }

    fn owner(session: &Session, _: &StoragePoolRecord) -> Option<Connection> {
        session.connection()
    }

    fn listing(connection: &Connection) -> &Listing<Self> {
        connection.storage_pool_listing()
    }

    fn added(&self, connection: &Connection) {
        connection.emit_storage_pool_added(self.clone());
    }

    fn removed(&self, connection: &Connection) {
        connection.emit_storage_pool_removed(self.clone());
    }
}

impl Owner for StoragePool {
    type Place = Uuid;

    fn place(&self) -> Uuid {
        self.record().uuid
    }

    fn find(session: &Session, uuid: &Uuid) -> Option<Self> {
        session.pool(*uuid)
    }
}

impl Lazy for StoragePool {
    fn fetch(
        driver: Arc<dyn Driver>,
        _: &Connection,
    ) -> impl Future<Output = Result<Vec<Arc<StoragePoolRecord>>>> + Send + use<> {
        async move {
            let pools = StorageCollection::list_all_storage_pools(&*driver, StoragePoolListFlags::empty());
            Ok(pools.await?.into_iter().map(|pool| pool.0).collect())
        }
    }
}

/// The methods that are made from operations.
mod operations {
    use virgo_operations::*;

    use crate::kind::Kind;
    use crate::{StoragePool, StorageVolume};

    virgo_operations::storage_pool_lifecycle!(virgo_gir::operations, StoragePool);
    virgo_operations::storage_pool_volumes!(virgo_gir::operations, StoragePool);
    virgo_operations::storage_pool_events!(virgo_gir::events, StoragePool);
}
