//! What is known of storage pools, and what the daemon tells of them. It is asked for that once somebody has to do with
//! pools.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use futures_lite::future::zip;
use virgo_operations::wire::{ToWire, from_number};
use virgo_operations::{ErrorCode, Result, StoragePoolEvent, StoragePoolRecord, handle};
use virgo_wire::remote::procedure::{StoragePoolGetAutostart, StoragePoolGetInfo, StoragePoolIsPersistent};
use virgo_wire::remote::{StoragePoolGetAutostartArgs, StoragePoolGetInfoArgs, StoragePoolIsPersistentArgs};

use crate::daemon::Daemon;
use crate::due::Scope;
use crate::followed::Followed;
use crate::news::PoolNews;
use crate::subject::Kind;

/// How long whoever changes a volume or looks through a pool waits until sizes are known.
pub(super) const SIZES: Duration = Duration::from_secs(5);

impl Kind for StoragePoolRecord {
    async fn describe(daemon: &Arc<Daemon>, pool: &handle::StoragePool) -> Result<Arc<Self>> {
        daemon.describe_given(pool).await
    }

    /// By a change that says nothing of the room that it has.
    async fn look_again(daemon: &Arc<Daemon>, pool: &handle::StoragePool) {
        virgo_runtime::timeout(SIZES, daemon.look_at_room(pool)).await;
    }
}

impl Followed for StoragePoolRecord {
    const MISSING: ErrorCode = ErrorCode::NoStoragePool;

    fn look(
        daemon: &Arc<Daemon>,
        pool: &handle::StoragePool,
        scope: Scope,
    ) -> impl Future<Output = Result<PoolNews>> + Send + use<> {
        let info = daemon.ask::<StoragePoolGetInfo>(&StoragePoolGetInfoArgs { pool: pool.to_wire() });
        let rest = (scope == Scope::Everything).then(|| {
            let persistent = StoragePoolIsPersistentArgs { pool: pool.to_wire() };
            let persistent = daemon.ask::<StoragePoolIsPersistent>(&persistent);
            let autostart = StoragePoolGetAutostartArgs { pool: pool.to_wire() };
            zip(persistent, daemon.ask::<StoragePoolGetAutostart>(&autostart))
        });
        let name = pool.name.clone();
        async move {
            let rest = async {
                match rest {
                    Some(rest) => Some(rest.await),
                    None => None,
                }
            };
            let (info, rest) = zip(info, rest).await;
            let info = info?;
            let news = PoolNews {
                state: Some(from_number(info.state).unwrap_or_default()),
                capacity: Some(info.capacity),
                allocation: Some(info.allocation),
                available: Some(info.available),
                ..PoolNews::default()
            };
            let Some((persistent, autostart)) = rest else { return Ok(news) };
            Ok(PoolNews {
                name: Some(name),
                // Not every hypervisor can say these, and then all of its pools are.
                persistent: Some(persistent.map_or(true, |ret| ret.persistent != 0)),
                autostart: Some(autostart.is_ok_and(|ret| ret.autostart != 0)),
                ..news
            })
        }
    }

    fn said(event: &StoragePoolEvent, pool: &handle::StoragePool) -> PoolNews {
        PoolNews::of_event(event, &pool.name)
    }

    /// A pool that has neither a definition nor is started.
    fn is_over(&self) -> bool {
        !self.persistent && !self.state.is_active()
    }
}

impl Daemon {
    /// Asks a pool how much room it has, and tells what is new.
    pub(super) async fn look_at_room(self: &Arc<Self>, pool: &handle::StoragePool) {
        let at = self.now();
        if let Ok(news) = StoragePoolRecord::look(self, pool, Scope::Facts).await {
            self.hear(pool, at, |_| news);
        }
    }
}
