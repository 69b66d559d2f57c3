//! The storage of a made-up host: finding pools and volumes under the host's lock, and telling of changes.

use std::sync::Arc;

use uuid::Uuid;
use virgo_model::storage::{
    StoragePoolType, VolumeCapacity, fill_pool_defaults, fill_volume_defaults, place_volume,
};
use virgo_model::{StoragePool, StorageVolume, TestPool};
use virgo_operations::{
    Deleted, Error, ErrorCode, Event, Result, StoragePoolEvent, StoragePoolRecord, StorageVolumeRecord,
    handle, record,
};

use super::content::Content;
use super::pool::{Pool, path_of};
use super::volume::Volume;
use crate::node::State;
use virgo_driver_kit::xml::xml_error;

impl State {
    /// Takes a pool over from the host's file: it is started, and has the volumes that are there.
    pub(crate) fn adopt_pool(&mut self, from: TestPool) -> Result<()> {
        let description = complete(from.pool);
        let uuid = self.claim_pool(&description)?;
        let pool = self.pool_entry(uuid);
        if !pool.is_gone() {
            return Err(Error::failed(format!("the host has two storage pools with the UUID {uuid}")));
        }
        pool.definition = Some(description.clone());
        pool.start(description.clone())?;
        self.announce_pool(uuid, None);
        for mut volume in from.volumes {
            volume.forget_measured();
            let volume = placed(volume, &description, Content::default());
            let (name, pool) = (volume.name().to_owned(), self.pool_entry(uuid));
            expect_free(pool, &name)?;
            pool.volumes.insert(name.clone(), volume);
            self.announce_volume(uuid, &name);
        }
        Ok(())
    }

    /// Finds a pool.
    ///
    /// # Errors
    /// `NoStoragePool` when it is gone.
    pub(super) fn pool(&self, pool: &handle::StoragePool) -> Result<&Pool> {
        self.pools.get(&pool.uuid).ok_or_else(|| gone(pool))
    }

    /// Finds a pool, to change it.
    ///
    /// # Errors
    /// `NoStoragePool` when it is gone.
    pub(super) fn pool_mut(&mut self, pool: &handle::StoragePool) -> Result<&mut Pool> {
        self.pools.get_mut(&pool.uuid).ok_or_else(|| gone(pool))
    }

    /// Finds a pool by its name.
    ///
    /// # Errors
    /// `NoStoragePool` when there is none.
    pub(super) fn pool_named(&self, name: &str) -> Result<&Pool> {
        self.pools.values().find(|pool| pool.name() == name).ok_or_else(|| no_pool(format!("name '{name}'")))
    }

    /// Finds a volume and its pool.
    ///
    /// # Errors
    /// `NoStoragePool`, `OperationInvalid` while that is stopped, `NoStorageVol`.
    pub(super) fn volume(&self, volume: &handle::StorageVolume) -> Result<(&Pool, &Volume)> {
        let pool = self.pool_named(&volume.pool)?;
        Ok((pool, pool.volume(&volume.name)?))
    }

    /// Finds a volume of an active pool.
    pub(super) fn volume_with(&self, is_it: impl Fn(&Volume) -> bool) -> Option<&Volume> {
        let active = self.pools.values().filter(|pool| pool.is_active());
        active.flat_map(|pool| pool.volumes.values()).find(|volume| is_it(volume))
    }

    /// Gives a pool's UUID if its name, UUID and place are free or belong to one and the same pool.
    ///
    /// # Errors
    /// `OperationFailed` when they do not.
    pub(super) fn claim_pool(&self, pool: &StoragePool) -> Result<Uuid> {
        let name = &pool.name;
        let uuid = pool.uuid.ok_or_else(|| Error::failed(format!("storage pool '{name}' has no UUID")))?;
        let named = self.pools.values().find(|other| other.name() == name);
        match (self.pools.get(&uuid), named) {
            (Some(other), _) if other.name() != name => {
                let taken = other.name();
                return Err(Error::failed(format!("pool '{taken}' is already defined with uuid {uuid}")));
            }
            (None, Some(other)) => {
                return Err(Error::failed(format!("pool '{name}' already exists with uuid {}", other.uuid)));
            }
            _ => {}
        }
        let others = self.pools.values().filter(|other| other.uuid != uuid);
        let descriptions = others.flat_map(|other| [other.live.as_ref(), other.definition.as_ref()]);
        for other in descriptions.flatten() {
            if is_same_place(pool, other) {
                let path = path_of(pool).unwrap_or_default();
                let message = format!("storage pool '{}' is already in '{path}'", other.name);
                return Err(Error::failed(message));
            }
        }
        Ok(uuid)
    }

    /// The pool of a UUID that was claimed.
    pub(super) fn pool_entry(&mut self, uuid: Uuid) -> &mut Pool {
        self.pools.entry(uuid).or_insert_with(|| Pool::new(uuid))
    }

    /// Tells of a change of a pool, and forgets the pool if nothing is left of it.
    pub(super) fn announce_pool(
        &mut self,
        uuid: Uuid,
        event: Option<StoragePoolEvent>,
    ) -> Option<Arc<StoragePoolRecord>> {
        let revision = virgo_operations::next_revision();
        let pool = self.pools.get_mut(&uuid)?;
        let record = Arc::new(pool.describe(revision));
        pool.record = record.clone();
        let event = if pool.is_gone() {
            self.pools.remove(&uuid);
            Event::StoragePoolGone(record.clone(), event.unwrap_or(StoragePoolEvent::Stopped))
        } else {
            Event::StoragePool(record.clone(), event)
        };
        self.sinks.emit(event);
        Some(record)
    }

    /// Tells of a change of a volume, and of the room in its pool.
    pub(super) fn announce_volume(&mut self, uuid: Uuid, name: &str) -> Option<Arc<StorageVolumeRecord>> {
        let revision = virgo_operations::next_revision();
        let pool = self.pools.get_mut(&uuid)?;
        let pool_name = pool.name().to_owned();
        let volume = pool.volumes.get_mut(name)?;
        let record = Arc::new(volume.describe(&pool_name, revision));
        volume.record = record.clone();
        self.sinks.emit(Event::StorageVolume(record.clone(), None));
        self.announce_pool(uuid, None);
        Some(record)
    }

    /// Makes a volume in an active pool, and tells of it.
    ///
    /// # Errors
    /// `NoStoragePool`, `OperationInvalid` while that is stopped, `StorageVolExist`, and `OperationFailed` if there
    /// is no room.
    pub(super) fn add_volume(
        &mut self,
        pool: &handle::StoragePool,
        description: StorageVolume,
        content: Content,
    ) -> Result<record::StorageVolume> {
        let found = self.pool_mut(pool)?;
        let volume = placed(description, found.active()?, content);
        let name = volume.name().to_owned();
        expect_free(found, &name)?;
        found.expect_room(volume.allocation(), &name)?;
        found.volumes.insert(name.clone(), volume);
        let vanished = || Error::new(ErrorCode::InternalError, "the volume vanished while it was made");
        self.announce_volume(pool.uuid, &name).ok_or_else(vanished)
    }

    /// Deletes a volume, and tells of it.
    pub(super) fn remove_volume(&mut self, uuid: Uuid, name: &str) {
        let revision = virgo_operations::next_revision();
        let Some(pool) = self.pools.get_mut(&uuid) else { return };
        let Some(volume) = pool.volumes.remove(name) else { return };
        let record = volume.describe(pool.name(), revision);
        self.sinks.emit(Event::StorageVolumeGone(Arc::new(record), Deleted));
        self.announce_pool(uuid, None);
    }
}

/// Reads a pool that was passed to an operation, and fills in what it leaves open.
///
/// # Errors
/// What [`xml_error`] gives.
pub(super) fn read_pool(xml: &str) -> Result<StoragePool> {
    Ok(complete(StoragePool::parse(xml).map_err(xml_error)?))
}

fn complete(mut pool: StoragePool) -> StoragePool {
    pool.forget_measured();
    fill_pool_defaults(&mut pool, Uuid::new_v4);
    pool
}

/// Reads a volume that is to be made. The place is its pool's to give.
///
/// # Errors
/// What [`xml_error`] gives; `OperationInvalid` for a name that no file can have.
pub(super) fn read_volume(xml: &str, pool: &StoragePool, capacity: VolumeCapacity) -> Result<StorageVolume> {
    let mut volume = StorageVolume::parse_with(xml, pool.kind, capacity).map_err(xml_error)?;
    if volume.name.contains('/') {
        let message = format!("the name '{}' of a storage volume contains a '/'", volume.name);
        return Err(Error::invalid(message));
    }
    volume.forget_measured();
    (volume.key, volume.target.path) = (None, None);
    Ok(volume)
}

/// Makes a volume, in its place.
fn placed(mut volume: StorageVolume, pool: &StoragePool, content: Content) -> Volume {
    fill_volume_defaults(&mut volume, pool.kind);
    place_volume(&mut volume, pool);
    Volume::new(volume, pool.kind, content)
}

/// Refuses a name that another volume of the pool has.
///
/// # Errors
/// `StorageVolExist` then.
pub(super) fn expect_free(pool: &Pool, volume: &str) -> Result<()> {
    if pool.volumes.contains_key(volume) {
        let message = format!("storage pool '{}' has a volume '{volume}' already", pool.name());
        return Err(Error::new(ErrorCode::StorageVolExist, message));
    }
    Ok(())
}

/// Nothing was found.
pub(super) fn no_pool(with: String) -> Error {
    Error::new(ErrorCode::NoStoragePool, format!("no storage pool with matching {with}"))
}

fn gone(pool: &handle::StoragePool) -> Error {
    no_pool(format!("uuid '{}' ({})", pool.uuid, pool.name))
}

/// Whether two pools would have the same volumes. Devices of several pools can be in one folder.
fn is_same_place(one: &StoragePool, other: &StoragePool) -> bool {
    use StoragePoolType as Pool;
    let is_shared = |pool: &StoragePool| matches!(pool.kind, Pool::Disk | Pool::Iscsi | Pool::Scsi);
    !is_shared(one) && !is_shared(other) && path_of(one).is_some() && path_of(one) == path_of(other)
}
