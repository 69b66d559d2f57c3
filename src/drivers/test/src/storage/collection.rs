//! Listing, looking up, defining and creating made-up storage pools; finding volumes wherever they are.

use std::sync::Arc;

use virgo_model::storage::StoragePoolType;
use virgo_operations::{
    Error, ErrorCode, Result, StorageCollection, StoragePoolCreateFlags, StoragePoolDefineFlags,
    StoragePoolEvent, StoragePoolListFlags, StoragePoolRecord, driver, parse_uuid, record,
};

use super::lifecycle::Build;
use super::pool::{Pool, path_of};
use super::pools::{no_pool, read_pool};
use super::volume::Volume;
use super::{capabilities, sources};
use crate::connection::{Connection, refuse_flags};

#[driver]
impl StorageCollection for Connection {
    async fn list_all_storage_pools(&self, flags: StoragePoolListFlags) -> Result<Vec<record::StoragePool>> {
        let state = self.state()?;
        Ok(state.pools.values().filter(|pool| is_among(pool, flags)).map(known).collect())
    }

    async fn lookup_storage_pool_by_name(&self, name: &str) -> Result<record::StoragePool> {
        self.state()?.pool_named(name).map(known)
    }

    async fn lookup_storage_pool_by_uuid(&self, uuid: &str) -> Result<record::StoragePool> {
        let parsed = parse_uuid(uuid)?;
        let state = self.state()?;
        state.pools.get(&parsed).map(known).ok_or_else(|| no_pool(format!("uuid '{parsed}'")))
    }

    async fn lookup_storage_pool_by_target_path(&self, path: &str) -> Result<record::StoragePool> {
        let state = self.state()?;
        // Slashes more or less make no other folder.
        let steps =
            |path: &str| path.split('/').filter(|step| !step.is_empty()).collect::<Vec<_>>().join("/");
        let is_it = |pool: &&Pool| {
            let folder = pool.live.as_ref().and_then(path_of);
            folder.is_some_and(|folder| path.starts_with('/') && steps(folder) == steps(path))
        };
        let found = state.pools.values().find(is_it);
        found.map(known).ok_or_else(|| no_pool(format!("target path '{path}'")))
    }

    async fn lookup_storage_volume_by_key(&self, key: &str) -> Result<record::StorageVolume> {
        let state = self.state()?;
        found(state.volume_with(|volume| volume.key() == key), || format!("key '{key}'"))
    }

    async fn lookup_storage_volume_by_path(&self, path: &str) -> Result<record::StorageVolume> {
        let state = self.state()?;
        found(state.volume_with(|volume| volume.path() == path), || format!("path '{path}'"))
    }

    async fn define_storage_pool(
        &self,
        xml: &str,
        flags: StoragePoolDefineFlags,
    ) -> Result<record::StoragePool> {
        refuse_flags(flags.bits(), "Connection.define_storage_pool")?;
        let pool = read_pool(xml)?;
        let mut state = self.state()?;
        let uuid = state.claim_pool(&pool)?;
        state.pool_entry(uuid).definition = Some(pool);
        given(state.announce_pool(uuid, Some(StoragePoolEvent::Defined)))
    }

    async fn create_storage_pool(
        &self,
        xml: &str,
        flags: StoragePoolCreateFlags,
    ) -> Result<record::StoragePool> {
        let build = Build::before_start(flags)?;
        let pool = read_pool(xml)?;
        let mut state = self.state()?;
        let uuid = state.claim_pool(&pool)?;
        state.start_pool(uuid, pool, build)?;
        given(state.announce_pool(uuid, Some(StoragePoolEvent::Started)))
    }

    async fn fetch_storage_pool_sources(&self, pool_type: &str, source_spec: Option<&str>) -> Result<String> {
        drop(self.state()?);
        sources::find(pool_type, source_spec)
    }

    async fn fetch_storage_pool_capabilities(&self) -> Result<String> {
        self.expect_open()?;
        Ok(capabilities::describe())
    }
}

/// A pool as operations give it.
pub(super) fn known(pool: &Pool) -> record::StoragePool {
    pool.record.clone()
}

fn given(record: Option<Arc<StoragePoolRecord>>) -> Result<record::StoragePool> {
    let vanished = || Error::new(ErrorCode::InternalError, "the storage pool vanished while it was made");
    record.ok_or_else(vanished)
}

fn found(volume: Option<&Volume>, with: impl FnOnce() -> String) -> Result<record::StorageVolume> {
    let none = || Error::new(ErrorCode::NoStorageVol, format!("no storage volume with matching {}", with()));
    volume.map(|volume| volume.record.clone()).ok_or_else(none)
}

/// Tells whether every group of the flags holds for a pool.
fn is_among(pool: &Pool, flags: StoragePoolListFlags) -> bool {
    use StoragePoolListFlags as Flags;
    let either = |when: Flags, is_so: bool, otherwise: Flags| {
        let given = flags & (when | otherwise);
        given.is_empty() || given.contains(if is_so { when } else { otherwise })
    };
    let kinds = flags.difference(
        Flags::ACTIVE
            | Flags::INACTIVE
            | Flags::PERSISTENT
            | Flags::TRANSIENT
            | Flags::AUTOSTART
            | Flags::NO_AUTOSTART,
    );
    (kinds.is_empty() || kinds.contains(flag_of(pool.kind())))
        && either(Flags::ACTIVE, pool.is_active(), Flags::INACTIVE)
        && either(Flags::PERSISTENT, pool.definition.is_some(), Flags::TRANSIENT)
        && either(Flags::AUTOSTART, pool.autostart, Flags::NO_AUTOSTART)
}

fn flag_of(kind: StoragePoolType) -> StoragePoolListFlags {
    use {StoragePoolListFlags as Flags, StoragePoolType as Type};
    match kind {
        Type::Dir => Flags::DIR,
        Type::Fs => Flags::FS,
        Type::Netfs => Flags::NETFS,
        Type::Logical => Flags::LOGICAL,
        Type::Disk => Flags::DISK,
        Type::Iscsi => Flags::ISCSI,
        Type::IscsiDirect => Flags::ISCSI_DIRECT,
        Type::Scsi => Flags::SCSI,
        Type::Mpath => Flags::MPATH,
        Type::Rbd => Flags::RBD,
        Type::Sheepdog => Flags::SHEEPDOG,
        Type::Gluster => Flags::GLUSTER,
        Type::Zfs => Flags::ZFS,
        Type::Vstorage => Flags::VSTORAGE,
    }
}
