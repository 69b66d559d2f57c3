//! Building, starting, stopping, deleting and undefining made-up storage pools.

use uuid::Uuid;
use virgo_model::StoragePool;
use virgo_operations::{
    Error, Result, StoragePoolBuildFlags, StoragePoolCreateFlags, StoragePoolDeleteFlags, StoragePoolEvent,
    StoragePoolInfo, StoragePoolLifecycle, StoragePoolXmlFlags, driver, handle,
};

use super::pool::Pool;
use super::volume::Volume;
use crate::connection::{Connection, refuse_flags};
use crate::node::State;

/// What to do with what is where a pool is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Build {
    /// It stays.
    Keep,
    /// It goes.
    Overwrite,
    /// There has to be nothing.
    NoOverwrite,
}

#[driver]
impl StoragePoolLifecycle for Connection {
    async fn build(&self, pool: &handle::StoragePool, flags: StoragePoolBuildFlags) -> Result<()> {
        use StoragePoolBuildFlags as Flags;
        let known = Flags::OVERWRITE | Flags::NO_OVERWRITE;
        refuse_flags(flags.difference(known).bits(), "StoragePool.build")?;
        let build = Build::of(flags.contains(Flags::OVERWRITE), flags.contains(Flags::NO_OVERWRITE))?;
        self.change_pool(pool, StoragePoolEvent::Created, |pool| {
            pool.expect_inactive()?;
            let definition = pool.definition.clone().unwrap_or_default();
            build.apply(pool, &definition)
        })
    }

    async fn start(&self, pool: &handle::StoragePool, flags: StoragePoolCreateFlags) -> Result<()> {
        let build = Build::before_start(flags)?;
        let mut state = self.state()?;
        let found = state.pool(pool)?;
        found.expect_inactive()?;
        let definition = found.definition.clone().unwrap_or_default();
        state.start_pool(pool.uuid, definition, build)?;
        state.announce_pool(pool.uuid, Some(StoragePoolEvent::Started));
        Ok(())
    }

    async fn refresh(&self, pool: &handle::StoragePool) -> Result<()> {
        self.change_pool(pool, StoragePoolEvent::Refreshed, |pool| {
            pool.active()?;
            pool.volumes.values_mut().for_each(Volume::measure);
            Ok(())
        })
    }

    async fn destroy(&self, pool: &handle::StoragePool) -> Result<()> {
        self.change_pool(pool, StoragePoolEvent::Stopped, |pool| {
            pool.active()?;
            pool.live = None;
            Ok(())
        })
    }

    async fn delete(&self, pool: &handle::StoragePool, flags: StoragePoolDeleteFlags) -> Result<()> {
        refuse_flags(flags.bits(), "StoragePool.delete")?;
        self.change_pool(pool, StoragePoolEvent::Deleted, |pool| {
            pool.expect_inactive()?;
            pool.volumes.clear();
            Ok(())
        })
    }

    async fn undefine(&self, pool: &handle::StoragePool) -> Result<()> {
        self.change_pool(pool, StoragePoolEvent::Undefined, |pool| {
            pool.expect_inactive()?;
            pool.definition = None;
            pool.autostart = false;
            Ok(())
        })
    }

    async fn set_autostart(&self, pool: &handle::StoragePool, autostart: bool) -> Result<()> {
        let mut state = self.state()?;
        let found = state.pool_mut(pool)?;
        if found.definition.is_none() {
            let message =
                format!("storage pool '{}' is transient: it cannot start with the host", found.name());
            return Err(Error::argument(message));
        }
        if found.autostart != autostart {
            found.autostart = autostart;
            state.announce_pool(pool.uuid, None);
        }
        Ok(())
    }

    async fn fetch_info(&self, pool: &handle::StoragePool) -> Result<StoragePoolInfo> {
        Ok(self.state()?.pool(pool)?.info())
    }

    async fn fetch_xml(&self, pool: &handle::StoragePool, flags: StoragePoolXmlFlags) -> Result<String> {
        Ok(self.state()?.pool(pool)?.to_xml(flags.contains(StoragePoolXmlFlags::INACTIVE)))
    }
}

impl Connection {
    fn change_pool(
        &self,
        pool: &handle::StoragePool,
        event: StoragePoolEvent,
        change: impl FnOnce(&mut Pool) -> Result<()>,
    ) -> Result<()> {
        let mut state = self.state()?;
        change(state.pool_mut(pool)?)?;
        state.announce_pool(pool.uuid, Some(event));
        Ok(())
    }
}

impl State {
    /// Starts a pool from a description; the caller has claimed its UUID, and tells that it is started. That it
    /// was built as well is not told, as in libvirt.
    ///
    /// # Errors
    /// `OperationInvalid` if it is active, and what building gives.
    pub(super) fn start_pool(&mut self, uuid: Uuid, live: StoragePool, build: Option<Build>) -> Result<()> {
        let pool = self.pool_entry(uuid);
        pool.expect_inactive()?;
        if let Some(build) = build {
            build.apply(pool, &live)?;
        }
        pool.start(live)
    }
}

impl Build {
    fn of(overwrite: bool, no_overwrite: bool) -> Result<Self> {
        match (overwrite, no_overwrite) {
            (true, true) => {
                let message = "what is there cannot be overwritten and not overwritten: OVERWRITE and \
                               NO_OVERWRITE exclude each other";
                Err(Error::argument(message))
            }
            (true, false) => Ok(Self::Overwrite),
            (false, true) => Ok(Self::NoOverwrite),
            (false, false) => Ok(Self::Keep),
        }
    }

    /// Reads how to build a pool before it starts, if at all.
    ///
    /// # Errors
    /// `InvalidArg` for flags that exclude each other.
    pub(super) fn before_start(flags: StoragePoolCreateFlags) -> Result<Option<Self>> {
        use StoragePoolCreateFlags as Flags;
        let build = Self::of(
            flags.contains(Flags::WITH_BUILD_OVERWRITE),
            flags.contains(Flags::WITH_BUILD_NO_OVERWRITE),
        )?;
        Ok((!flags.is_empty()).then_some(build))
    }

    fn apply(self, pool: &mut Pool, description: &StoragePool) -> Result<()> {
        pool.go_to_its_place(description);
        match self {
            Self::Keep => {}
            Self::Overwrite => pool.volumes.clear(),
            Self::NoOverwrite if pool.volumes.is_empty() => {}
            Self::NoOverwrite => {
                let message = format!(
                    "storage pool '{}' has {} volumes and is not to be overwritten",
                    pool.name(),
                    pool.volumes.len()
                );
                return Err(Error::failed(message));
            }
        }
        Ok(())
    }
}
