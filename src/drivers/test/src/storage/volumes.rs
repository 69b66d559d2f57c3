//! Listing, looking up and creating the volumes of a made-up pool.

use virgo_model::storage::{Size, VolumeCapacity};
use virgo_operations::{Error, Result, StoragePoolVolumes, StorageVolumeCreateFlags, driver, handle, record};

use super::copy;
use super::pools::{expect_free, read_volume};
use crate::connection::{Connection, refuse_flags};
use crate::node::State;
use virgo_driver_kit::cancel::cancellable;

#[driver]
impl StoragePoolVolumes for Connection {
    async fn list_all_volumes(&self, pool: &handle::StoragePool) -> Result<Vec<record::StorageVolume>> {
        let state = self.state()?;
        let pool = state.pool(pool)?;
        pool.active()?;
        Ok(pool.volumes.values().map(|volume| volume.record.clone()).collect())
    }

    async fn lookup_volume_by_name(
        &self,
        pool: &handle::StoragePool,
        name: &str,
    ) -> Result<record::StorageVolume> {
        let state = self.state()?;
        Ok(state.pool(pool)?.volume(name)?.record.clone())
    }

    async fn create_volume(
        &self,
        pool: &handle::StoragePool,
        xml: &str,
        flags: StorageVolumeCreateFlags,
    ) -> Result<record::StorageVolume> {
        refuse(flags, "StoragePool.create_volume")?;
        let mut state = self.state()?;
        let live = state.pool(pool)?.active()?;
        let mut volume = read_volume(xml, live, VolumeCapacity::RequiredUnlessBacked)?;
        if volume.capacity.is_none() {
            let path = volume.backing_store.as_ref().and_then(|backing| backing.path.as_deref());
            volume.capacity = Some(Size::from_bytes(backed_capacity(&state, path.unwrap_or_default())?));
        }
        state.add_volume(pool, volume, Default::default())
    }

    async fn create_volume_from(
        &self,
        pool: &handle::StoragePool,
        xml: &str,
        source: &handle::StorageVolume,
        flags: StorageVolumeCreateFlags,
    ) -> Result<record::StorageVolume> {
        refuse(flags, "StoragePool.create_volume_from")?;
        let (volume, content, length) = {
            let state = self.state()?;
            let into = state.pool(pool)?;
            let mut volume = read_volume(xml, into.active()?, VolumeCapacity::Optional)?;
            let (_, from) = state.volume(source)?;
            // It has to hold what the other holds.
            let capacity = volume.capacity.map_or(0, |size| size.bytes).max(from.capacity());
            volume.capacity = Some(Size::from_bytes(capacity));
            let reserved = volume.allocation.as_ref().map_or(capacity, |size| size.bytes);
            // Also looked at again once it is copied; so nothing is copied in vain.
            expect_free(into, &volume.name)?;
            into.expect_room(reserved, &volume.name)?;
            (volume, from.content.clone(), from.capacity())
        };
        let copied = cancellable(move |stop| copy::duplicate(stop, content, length)).await?;
        self.state()?.add_volume(pool, volume, copied)
    }
}

/// The room for tables is no matter in memory, and memory shares no blocks.
fn refuse(flags: StorageVolumeCreateFlags, operation: &str) -> Result<()> {
    refuse_flags(flags.difference(StorageVolumeCreateFlags::PREALLOC_METADATA).bits(), operation)
}

/// How large a volume is of which another is to hold the differences.
fn backed_capacity(state: &State, path: &str) -> Result<u64> {
    let none = || Error::failed(format!("the backing store '{path}' is no volume of the test host"));
    state.volume_with(|volume| volume.path() == path).map(|volume| volume.capacity()).ok_or_else(none)
}
