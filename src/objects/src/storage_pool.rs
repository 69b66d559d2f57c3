//! `VirgoStoragePool`: a storage pool of the host.
use std::sync::Arc;

use glib::subclass::prelude::*;
use virgo_operations::{StoragePoolEvent, StoragePoolRecord};

use crate::StorageVolume;
use crate::kind::{Owner, React};
use crate::live::Live;
use crate::session::Session;

/// Where a host keeps storage volumes: a folder, a volume group, a file system of another host.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// pool = connection.lookup_storage_pool_by_name("default-pool")
/// print(pool.props.available, "of", pool.props.capacity, "bytes are free")
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const pool = await connection.lookup_storage_pool_by_name_async('default-pool');
/// print(pool.available, 'of', pool.capacity, 'bytes are free');
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// var pool = connection.lookup_storage_pool_by_name ("default-pool");
/// print ("%s of %s are free\n", format_size (pool.available), format_size (pool.capacity));
/// ```
///
/// As a [`Domain`](crate::Domain), a pool has one object for its whole life, with properties that are what was
/// last heard of it. How much room it has is looked at when the pool is started or refreshed, and when its
/// volumes change.
///
/// [`StoragePool::volumes`] follows what this connection does, and what others do when the pool is refreshed:
/// libvirt's daemons do not tell of single volumes. It is empty while the pool is stopped.
///
/// Get one from a [`Connection`]: from [`Connection::storage_pools`],
/// [`Connection::lookup_storage_pool_by_name`] or [`Connection::define_storage_pool`].
#[virgo_gir::class]
pub struct StoragePool {
    live: Live<crate::StoragePool>,
}

#[virgo_gir::methods(parts(
    storage_pool_lifecycle,
    storage_pool_volumes,
    storage_pool_events,
    storage_pool_properties,
    volumes
))]
impl StoragePool {}

impl StoragePool {
    fn constructed(&self) {}
}

impl React for StoragePool {
    fn heard(
        &self,
        session: &Arc<Session>,
        generation: u64,
        old: Option<&StoragePoolRecord>,
        event: Option<&StoragePoolEvent>,
    ) {
        if !self.lists().find::<StorageVolume>().is_some_and(|listing| listing.is_kept()) {
            return;
        }
        // Its volumes may be others now.
        if !self.active() {
            session.answered::<StorageVolume>(self, &session.asked_of(generation), []);
        } else if !old.is_some_and(StoragePoolRecord::is_active)
            || matches!(event, Some(StoragePoolEvent::Started | StoragePoolEvent::Refreshed))
        {
            session.load::<StorageVolume>(self);
        }
    }
}

/// The methods that are made from operations.
mod operations {
    use virgo_operations::*;

    use crate::{StoragePool, StorageVolume};

    virgo_operations::storage_pool_lifecycle!(virgo_gir::operations, StoragePool);
    virgo_operations::storage_pool_volumes!(virgo_gir::operations, StoragePool);
    virgo_operations::storage_pool_events!(virgo_gir::events, StoragePool);
    virgo_operations::storage_pool_kind!(virgo_gir::kind, StoragePool);
    virgo_operations::storage_volume_kind!(virgo_gir::list, StoragePool);
}
