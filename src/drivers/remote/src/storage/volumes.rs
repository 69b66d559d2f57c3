//! The volumes of a pool, and what they are.

use std::sync::Arc;

use virgo_operations::wire::{FromWire, ToWire};
use virgo_operations::*;
use virgo_wire::remote::procedure::{StoragePoolListAllVolumes, StorageVolGetInfo, StorageVolGetInfoFlags};
use virgo_wire::remote::{StoragePoolListAllVolumesArgs, StorageVolGetInfoArgs, StorageVolGetInfoFlagsArgs};
use virgo_wire::xdr::IntoFields;

use super::listed;
use super::volume::is_no_volume;
use crate::connection::Connection;

#[remote_driver]
impl StoragePoolVolumes for Connection {
    async fn list_all_volumes(&self, pool: &handle::StoragePool) -> Result<Vec<record::StorageVolume>> {
        let at = self.now();
        let args = StoragePoolListAllVolumesArgs { pool: pool.to_wire(), need_results: 1, flags: 0 };
        let volumes: Vec<handle::StorageVolume> =
            FromWire::from_wire(self.ask::<StoragePoolListAllVolumes>(&args).await?.vols);
        let together = self.link.together();
        let asked: Vec<_> = volumes.iter().map(|volume| self.describe_volume(volume, at)).collect();
        drop(together);
        let mut records = Vec::with_capacity(asked.len());
        for (volume, answer) in volumes.iter().zip(asked) {
            let unknown = || Arc::new(StorageVolumeRecord::from(volume.clone()).revised(at));
            records.extend(listed(answer.await, is_no_volume, unknown)?);
        }
        Ok(records)
    }
}

#[remote_driver]
impl StorageVolumeConfig for Connection {
    async fn fetch_info(
        &self,
        volume: &handle::StorageVolume,
        flags: StorageVolumeInfoFlags,
    ) -> Result<StorageVolumeInfo> {
        let vol = volume.to_wire();
        // Older daemons have no flags.
        let (number, capacity, allocation) = if flags.is_empty() {
            let args = StorageVolGetInfoArgs { vol };
            self.ask::<StorageVolGetInfo>(&args).await?.into_fields()
        } else {
            let args = StorageVolGetInfoFlagsArgs { vol, flags: flags.bits() };
            self.ask::<StorageVolGetInfoFlags>(&args).await?.into_fields()
        };
        Ok(StorageVolumeInfo { kind: wire::from_number(number).unwrap_or_default(), capacity, allocation })
    }
}
