//! Storage pools and volumes behind the daemon.
//!
//! [`records`] is what is known of them, [`events`] what happens to them; the other files hold what is
//! irregular of the topics.
mod behind;
mod collection;
mod data;
mod download;
mod events;
mod records;
mod upload;
mod volumes;

use virgo_operations::*;
use virgo_wire::remote::{StoragePool, StorageVol};

use super::connection::Connection;
pub(super) use download::Download;
pub(super) use events::{Happening, tell};
pub(super) use records::state_of;

// Nothing in it is irregular.
#[remote_driver]
impl StoragePoolLifecycle for Connection {}

/// A pool as calls name it.
pub(super) fn named_pool(pool: &handle::StoragePool) -> StoragePool {
    StoragePool { name: pool.name.clone(), uuid: *pool.uuid.as_bytes() }
}

/// A volume as calls name it. Daemons go by the names.
pub(super) fn named_volume(volume: &handle::StorageVolume) -> StorageVol {
    StorageVol { pool: volume.pool.clone(), name: volume.name.clone(), key: volume.key.clone() }
}
