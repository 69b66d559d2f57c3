//! `VirgoStorageVolume`: a disk image, a partition, or whatever else a pool has.
use glib::subclass::prelude::*;
use virgo_operations::{Driver, ErrorCode, Result, StorageVolumeRecord, handle, record};

use crate::StoragePool;
use crate::kind::{Kind, OwnerOf, React};
use crate::live::Live;
use crate::session::Session;

/// A disk image, a partition, or whatever else a [`StoragePool`] has, to be a disk of a guest.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// pool = connection.lookup_storage_pool_by_name("default-pool")
/// xml = "<volume><name>disk</name><capacity unit='MiB'>1</capacity></volume>"
/// volume = pool.create_volume(xml, Virgo.StorageVolumeCreateFlags.NONE)
/// volume.wipe(Virgo.StorageVolumeWipeAlgorithm.ZERO)
/// ```
///
/// A volume has one object for its whole life, with properties that are what was last heard of it; they follow
/// what this connection does. [`StorageVolume::fetch_info`] asks the host.
///
/// Get one from a pool: from [`StoragePool::volumes`], [`StoragePool::lookup_volume_by_name`] or
/// [`StoragePool::create_volume`]. What it holds is read and written by [`StorageVolume::download`] and
/// [`StorageVolume::upload`], from and to files, or through the streams of [`StorageVolume::open_read`] and
/// [`StorageVolume::open_write`].
#[virgo_gir::class]
pub struct StorageVolume {
    live: Live<crate::StorageVolume>,
}

#[virgo_gir::methods(parts(storage_volume_config, storage_volume_data, storage_volume_properties))]
impl StorageVolume {}

impl StorageVolume {
    fn constructed(&self) {}
}

impl React for StorageVolume {}

impl OwnerOf<StorageVolume> for StoragePool {
    fn of(session: &Session, record: &StorageVolumeRecord) -> Option<Self> {
        session.objects::<Self>().into_iter().find(|pool| pool.has(record))
    }

    fn has(&self, record: &StorageVolumeRecord) -> bool {
        let pool = self.record();
        // One that is gone may have left its name to another.
        pool.name == record.pool && (pool.persistent || pool.is_active())
    }
}

/// The volumes of a pool; none, if it is stopped or gone.
pub(crate) async fn load(
    driver: &dyn Driver,
    pool: &handle::StoragePool,
) -> Result<Vec<record::StorageVolume>> {
    match driver.storage_pool_volumes().list_all_volumes(pool).await {
        Err(error) if matches!(error.code(), ErrorCode::OperationInvalid | ErrorCode::NoStoragePool) => {
            Ok(vec![])
        }
        volumes => volumes,
    }
}

/// The methods that are made from operations.
mod operations {
    use std::os::fd::OwnedFd;

    use virgo_operations::*;

    use crate::lift::{InputStream, OutputStream};
    use crate::{StoragePool, StorageVolume};

    virgo_operations::storage_volume_config!(virgo_gir::operations, StorageVolume);
    virgo_operations::storage_volume_data!(virgo_gir::operations, StorageVolume);
    virgo_operations::storage_volume_kind!(virgo_gir::kind, StorageVolume);
}
