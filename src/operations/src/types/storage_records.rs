//! Plain records of storage pools and volumes.
use uuid::Uuid;

use crate::{StoragePoolState, StorageVolumeType};

/// What a driver knows of a storage pool at a moment; the object's properties are read from it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StoragePoolRecord {
    /// As in [`DomainRecord`](crate::DomainRecord).
    pub revision: u64,
    /// What identifies the pool for its whole life.
    pub uuid: Uuid,
    /// The name, which its volumes refer to.
    pub name: String,
    /// What it does.
    pub state: StoragePoolState,
    /// Whether it is defined, and so outlives being stopped.
    pub persistent: bool,
    /// Whether it starts with the host.
    pub autostart: bool,
    /// Its size, in bytes.
    pub capacity: u64,
    /// How much of that is in use, in bytes.
    pub allocation: u64,
    /// How much is free, in bytes.
    pub available: u64,
}

impl StoragePoolRecord {
    /// The same pool, of which all that is known is that it is gone.
    pub fn vanished(&self, revision: u64) -> Self {
        Self { revision, state: StoragePoolState::Inactive, persistent: false, ..self.clone() }
    }
}

/// What a driver knows of a storage volume at a moment. Its pool and its name identify it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StorageVolumeRecord {
    /// As in [`DomainRecord`](crate::DomainRecord).
    pub revision: u64,
    /// The name of its pool.
    pub pool: String,
    /// The name.
    pub name: String,
    /// What identifies it on its host.
    pub key: String,
    /// Where its host has it.
    pub path: String,
    /// What it is.
    pub kind: StorageVolumeType,
    /// How much it can hold, in bytes.
    pub capacity: u64,
    /// How much room it takes, in bytes.
    pub allocation: u64,
}

/// What a storage pool does and has.
#[virgo_gir::boxed]
pub struct StoragePoolInfo {
    /// what it does
    pub state: StoragePoolState,
    /// its size, in bytes
    pub capacity: u64,
    /// how much of that is in use, in bytes
    pub allocation: u64,
    /// how much is free, in bytes
    pub available: u64,
}

/// What a storage volume is.
#[virgo_gir::boxed]
pub struct StorageVolumeInfo {
    /// what it is
    pub kind: StorageVolumeType,
    /// how much it can hold, in bytes
    pub capacity: u64,
    /// how much room it takes, in bytes
    pub allocation: u64,
}
