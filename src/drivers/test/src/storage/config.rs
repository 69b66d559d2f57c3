//! What a made-up volume is: its description and size; wiping and deleting it.

use std::sync::Arc;

use virgo_operations::{
    Error, Result, StorageVolumeConfig, StorageVolumeDeleteFlags, StorageVolumeInfo, StorageVolumeInfoFlags,
    StorageVolumeResizeFlags, StorageVolumeWipeAlgorithm, driver, handle, record,
};

use super::collection;
use super::wipe::wipe;
use crate::connection::Connection;
use virgo_driver_kit::cancel::cancellable;

/// No file is larger.
const LARGEST: u64 = i64::MAX as u64;

#[driver]
impl StorageVolumeConfig for Connection {
    async fn fetch_info(
        &self,
        volume: &handle::StorageVolume,
        flags: StorageVolumeInfoFlags,
    ) -> Result<StorageVolumeInfo> {
        let state = self.state()?;
        Ok(state.volume(volume)?.1.info(flags))
    }

    async fn fetch_xml(&self, volume: &handle::StorageVolume) -> Result<String> {
        let state = self.state()?;
        Ok(state.volume(volume)?.1.to_xml())
    }

    async fn lookup_pool(&self, volume: &handle::StorageVolume) -> Result<record::StoragePool> {
        self.state()?.pool_named(&volume.pool).map(collection::known)
    }

    async fn resize(
        &self,
        volume: &handle::StorageVolume,
        capacity: u64,
        flags: StorageVolumeResizeFlags,
    ) -> Result<()> {
        use StorageVolumeResizeFlags as Flags;
        let mut state = self.state()?;
        let (pool, found) = state.volume(volume)?;
        let name = found.name();
        let (old, uuid) = (found.capacity(), pool.uuid);
        let is_allocated = flags.contains(Flags::ALLOCATE);
        let new = match (flags.contains(Flags::DELTA), flags.contains(Flags::SHRINK)) {
            (false, _) => Some(capacity),
            (true, false) => old.checked_add(capacity),
            (true, true) => Some(old.saturating_sub(capacity)),
        };
        let Some(new) = new.filter(|new| *new <= LARGEST) else {
            return Err(Error::argument(format!("storage volume '{name}' cannot be larger than {LARGEST}")));
        };
        if new < old && !flags.contains(Flags::SHRINK) {
            let message =
                format!("storage volume '{name}' would shrink from {old} to {new} bytes without SHRINK");
            return Err(Error::argument(message));
        }
        if new < found.allocation() {
            let taken = found.allocation();
            let message =
                format!("storage volume '{name}' cannot shrink to {new} bytes: {taken} are allocated");
            return Err(Error::argument(message));
        }
        if is_allocated {
            pool.expect_room(new - found.allocation(), name)?;
        }
        state.pool_entry(uuid).volume_mut(&volume.name)?.resize(new, is_allocated)?;
        state.announce_volume(uuid, &volume.name);
        Ok(())
    }

    async fn wipe(
        &self,
        volume: &handle::StorageVolume,
        algorithm: StorageVolumeWipeAlgorithm,
    ) -> Result<()> {
        let (content, end) = {
            let state = self.state()?;
            let (_, found) = state.volume(volume)?;
            found.expect_data()?;
            (found.content.clone(), found.capacity())
        };
        let wiped = content.clone();
        cancellable(move |stop| wipe(stop, &wiped, end, algorithm)).await?;
        let mut state = self.state()?;
        let Ok((pool, _)) = state.volume(volume) else { return Ok(()) };
        let uuid = pool.uuid;
        let found = state.pool_entry(uuid).volume_mut(&volume.name)?;
        found.measure();
        // It may have been deleted and made anew meanwhile.
        if Arc::ptr_eq(&found.content, &content) && found.allocation() != found.record.allocation {
            state.announce_volume(uuid, &volume.name);
        }
        Ok(())
    }

    async fn delete(&self, volume: &handle::StorageVolume, flags: StorageVolumeDeleteFlags) -> Result<()> {
        // Made-up volumes have no snapshots, so that none stand in the way.
        if flags.contains(StorageVolumeDeleteFlags::ZEROED) {
            self.wipe(volume, StorageVolumeWipeAlgorithm::Zero).await?;
        }
        let mut state = self.state()?;
        let uuid = state.volume(volume)?.0.uuid;
        state.remove_volume(uuid, &volume.name);
        Ok(())
    }
}
