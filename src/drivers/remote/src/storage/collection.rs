//! The storage of a host: its pools, and volumes wherever they are.

use std::future::Future;
use std::sync::Arc;

use virgo_operations::wire::{Describe, FromWire, ToWire};
use virgo_operations::*;
use virgo_wire::remote::procedure::{
    ConnectListAllStoragePools, StoragePoolLookupByName, StoragePoolLookupByUuid,
};
use virgo_wire::remote::{
    ConnectListAllStoragePoolsArgs, StoragePool, StoragePoolLookupByNameArgs, StoragePoolLookupByUuidArgs,
};

use super::listed;
use crate::connection::Connection;
use crate::daemon::Daemon;

#[remote_driver]
impl StorageCollection for Connection {
    async fn list_all_storage_pools(&self, flags: StoragePoolListFlags) -> Result<Vec<record::StoragePool>> {
        self.follow_first::<StoragePoolRecord>().await;
        let at = self.now();
        let args = ConnectListAllStoragePoolsArgs { need_results: 1, flags: flags.bits() };
        let pools: Vec<handle::StoragePool> =
            FromWire::from_wire(self.ask::<ConnectListAllStoragePools>(&args).await?.pools);
        let together = self.link.together();
        let asked: Vec<_> = pools.iter().map(|pool| self.0.describe(pool)).collect();
        drop(together);
        let mut records = Vec::with_capacity(asked.len());
        for (pool, answer) in pools.iter().zip(asked) {
            let unknown = || {
                let known = self.known::<StoragePoolRecord>().get(&pool.uuid);
                known.unwrap_or_else(|| Arc::new(StoragePoolRecord::from(pool.clone()).revised(at)))
            };
            let is_missing = |error: &Error| error.code() == ErrorCode::NoStoragePool;
            records.extend(listed(answer.await, is_missing, unknown)?);
        }
        Ok(records)
    }

    async fn lookup_storage_pool_by_uuid(&self, uuid: &str) -> Result<record::StoragePool> {
        let args = StoragePoolLookupByUuidArgs { uuid: parse_uuid(uuid)?.to_wire() };
        let pool = self.ask::<StoragePoolLookupByUuid>(&args).await?.pool;
        self.describe(&handle::StoragePool::from_wire(pool)).await
    }
}

impl Daemon {
    /// Asks, now, which pool has a name.
    pub(super) fn lookup_pool_by_name(
        self: &Arc<Self>,
        name: &str,
    ) -> impl Future<Output = Result<StoragePool>> + Send + use<> {
        let found =
            self.ask::<StoragePoolLookupByName>(&StoragePoolLookupByNameArgs { name: name.to_owned() });
        async move { Ok(found.await?.pool) }
    }
}
