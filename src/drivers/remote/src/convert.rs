//! What answers and calls name: the daemon is asked for the objects of answers.
//!
//! How a type of the API looks on the wire says [`virgo_operations::wire`].

use virgo_operations::wire::Describe;
pub(super) use virgo_operations::wire::{FromAnswer, FromWire, Number, ToWire};
use virgo_operations::{Result, handle};
use virgo_wire::remote::{Domain, StoragePool, StorageVol};

use super::connection::Connection;

impl Describe<Domain, handle::Domain> for Connection {
    async fn describe_object(&self, domain: Domain) -> Result<handle::Domain> {
        self.handle_of(&domain).await
    }
}

impl Describe<StoragePool, handle::StoragePool> for Connection {
    async fn describe_object(&self, pool: StoragePool) -> Result<handle::StoragePool> {
        self.pool_of(&pool).await
    }
}

impl Describe<StorageVol, handle::StorageVolume> for Connection {
    async fn describe_object(&self, volume: StorageVol) -> Result<handle::StorageVolume> {
        self.volume_of(&volume).await
    }
}
