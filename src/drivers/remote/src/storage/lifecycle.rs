//! The life of storage pools: what each operation says of a pool when it returns.

use virgo_operations::wire::ToWire;
use virgo_operations::*;
use virgo_wire::remote::procedure::{
    StoragePoolCreate, StoragePoolDestroy, StoragePoolSetAutostart, StoragePoolUndefine,
};
use virgo_wire::remote::{
    StoragePoolCreateArgs, StoragePoolDestroyArgs, StoragePoolSetAutostartArgs, StoragePoolUndefineArgs,
};

use crate::connection::Connection;
use crate::news::PoolNews;
use crate::subject::Kind;

#[remote_driver]
impl StoragePoolLifecycle for Connection {
    async fn start(&self, pool: &handle::StoragePool, flags: StoragePoolCreateFlags) -> Result<()> {
        let args = StoragePoolCreateArgs { pool: pool.to_wire(), flags: flags.bits() };
        let ((), at) = self.change::<StoragePoolCreate>(&args).await?;
        let news = |_: &_| PoolNews::state(StoragePoolState::Running);
        self.changed(pool, at, StoragePoolEvent::Started, news).await;
        // How much room it has was not known before.
        StoragePoolRecord::look_again(self, pool).await;
        Ok(())
    }

    async fn destroy(&self, pool: &handle::StoragePool) -> Result<()> {
        let args = StoragePoolDestroyArgs { pool: pool.to_wire() };
        let ((), at) = self.change::<StoragePoolDestroy>(&args).await?;
        let news = |_: &_| PoolNews::state(StoragePoolState::Inactive);
        self.changed(pool, at, StoragePoolEvent::Stopped, news).await;
        // Whether a stopped pool still says how much room it had is up to its type.
        StoragePoolRecord::look_again(self, pool).await;
        Ok(())
    }

    async fn undefine(&self, pool: &handle::StoragePool) -> Result<()> {
        let args = StoragePoolUndefineArgs { pool: pool.to_wire() };
        let ((), at) = self.change::<StoragePoolUndefine>(&args).await?;
        let news =
            |_: &_| PoolNews { persistent: Some(false), autostart: Some(false), ..PoolNews::default() };
        self.changed(pool, at, StoragePoolEvent::Undefined, news).await;
        Ok(())
    }

    async fn set_autostart(&self, pool: &handle::StoragePool, autostart: bool) -> Result<()> {
        let args = StoragePoolSetAutostartArgs { pool: pool.to_wire(), autostart: autostart.into() };
        let ((), at) = self.change::<StoragePoolSetAutostart>(&args).await?;
        let news = |_: &_| PoolNews { autostart: Some(autostart), ..PoolNews::default() };
        self.changed(pool, at, StoragePoolEvent::Defined, news).await;
        Ok(())
    }
}
