//! Storage pools and volumes behind the daemon.
//!
//! [`records`] is what is known of them, [`events`] what happens to them; the other files hold what is
//! irregular of the topics.
mod behind;
mod collection;
mod data;
mod download;
mod events;
mod lifecycle;
mod records;
mod upload;
mod volumes;

use virgo_operations::handle;
use virgo_operations::wire::ToWire;
use virgo_wire::remote::{StoragePool, StorageVol};

#[cfg(test)]
pub(super) use download::Download;

/// A pool as calls name it.
pub(super) fn named_pool(pool: &handle::StoragePool) -> StoragePool {
    pool.to_wire()
}

/// A volume as calls name it.
pub(super) fn named_volume(volume: &handle::StorageVolume) -> StorageVol {
    volume.to_wire()
}
