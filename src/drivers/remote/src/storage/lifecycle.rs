//! The life of storage pools: what each operation says of a pool when it returns.

use virgo_operations::*;
use virgo_wire::remote::procedure::{
    StoragePoolCreate, StoragePoolDestroy, StoragePoolSetAutostart, StoragePoolUndefine,
};
use virgo_wire::remote::{
    StoragePoolCreateArgs, StoragePoolDestroyArgs, StoragePoolSetAutostartArgs, StoragePoolUndefineArgs,
};

use super::named_pool;
use crate::connection::Connection;
use crate::news::PoolNews;

#[remote_driver]
impl StoragePoolLifecycle for Connection {
    async fn start(&self, pool: &handle::StoragePool, flags: StoragePoolCreateFlags) -> Result<()> {
        let args = StoragePoolCreateArgs { pool: named_pool(pool), flags: flags.bits() };
        let ((), at) = self.change::<StoragePoolCreate>(&args).await?;
        self.pool_changed(pool, at, PoolNews::state(StoragePoolState::Running), StoragePoolEvent::Started)
            .await;
        // How much room it has was not known before.
        self.look_at_pool_again(pool).await;
        Ok(())
    }

    async fn destroy(&self, pool: &handle::StoragePool) -> Result<()> {
        let args = StoragePoolDestroyArgs { pool: named_pool(pool) };
        let ((), at) = self.change::<StoragePoolDestroy>(&args).await?;
        self.pool_changed(pool, at, PoolNews::state(StoragePoolState::Inactive), StoragePoolEvent::Stopped)
            .await;
        // Whether a stopped pool still says how much room it had is up to its type.
        self.look_at_pool_again(pool).await;
        Ok(())
    }

    async fn undefine(&self, pool: &handle::StoragePool) -> Result<()> {
        let args = StoragePoolUndefineArgs { pool: named_pool(pool) };
        let ((), at) = self.change::<StoragePoolUndefine>(&args).await?;
        let news = PoolNews { persistent: Some(false), autostart: Some(false), ..PoolNews::default() };
        self.pool_changed(pool, at, news, StoragePoolEvent::Undefined).await;
        Ok(())
    }

    async fn set_autostart(&self, pool: &handle::StoragePool, autostart: bool) -> Result<()> {
        let args = StoragePoolSetAutostartArgs { pool: named_pool(pool), autostart: autostart.into() };
        let ((), at) = self.change::<StoragePoolSetAutostart>(&args).await?;
        let news = PoolNews { autostart: Some(autostart), ..PoolNews::default() };
        self.pool_changed(pool, at, news, StoragePoolEvent::Defined).await;
        Ok(())
    }
}
