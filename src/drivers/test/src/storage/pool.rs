//! A made-up storage pool: its descriptions, and the volumes in it.

use std::collections::BTreeMap;
use std::sync::Arc;

use uuid::Uuid;
use virgo_model::StoragePool;
use virgo_model::storage::{Size, StoragePoolType};
use virgo_operations::{
    Error, ErrorCode, Result, StoragePoolInfo, StoragePoolRecord, StoragePoolState, handle,
};

use super::volume::Volume;

/// How large every made-up pool is, as in libvirt.
const CAPACITY: u64 = 100 << 30;

/// A made-up storage pool.
pub(crate) struct Pool {
    /// What identifies it.
    pub(super) uuid: Uuid,
    /// Its stored definition.
    pub(super) definition: Option<StoragePool>,
    /// The pool as it is now, while it is active.
    pub(super) live: Option<StoragePool>,
    /// Whether it starts with the host.
    pub(super) autostart: bool,
    /// Its volumes, by their names; they stay while it is stopped.
    pub(super) volumes: BTreeMap<String, Volume>,
    /// What was last told of it.
    pub(super) record: Arc<StoragePoolRecord>,
    /// What the volumes are in.
    place: Option<Place>,
}

/// What volumes are in: where a pool is, as far as it matters to what it holds.
#[derive(PartialEq, Eq)]
struct Place(StoragePoolType, Option<String>);

impl Pool {
    /// Nothing but an identity; it is gone until it is defined or started.
    pub(super) fn new(uuid: Uuid) -> Self {
        let record = handle::StoragePool { uuid, name: String::new() }.into();
        Self {
            uuid,
            definition: None,
            live: None,
            autostart: false,
            volumes: BTreeMap::new(),
            record: Arc::new(record),
            place: None,
        }
    }

    /// The description that holds now.
    pub(super) fn current(&self) -> Option<&StoragePool> {
        self.live.as_ref().or(self.definition.as_ref())
    }

    /// The name.
    pub(super) fn name(&self) -> &str {
        self.current().map_or(&self.record.name, |pool| &pool.name)
    }

    /// What it is made of.
    pub(super) fn kind(&self) -> StoragePoolType {
        self.current().map(|pool| pool.kind).unwrap_or_default()
    }

    /// Whether neither a definition nor anything running is left of it.
    pub(super) fn is_gone(&self) -> bool {
        self.current().is_none()
    }

    /// Whether it is started.
    pub(super) fn is_active(&self) -> bool {
        self.live.is_some()
    }

    /// The pool as it is now, for what only an active one can do.
    ///
    /// # Errors
    /// `OperationInvalid` while it is stopped.
    pub(super) fn active(&self) -> Result<&StoragePool> {
        let stopped = || Error::invalid(format!("storage pool '{}' is not active", self.name()));
        self.live.as_ref().ok_or_else(stopped)
    }

    /// Refuses what only an inactive pool can do.
    ///
    /// # Errors
    /// `OperationInvalid` while it is started.
    pub(super) fn expect_inactive(&self) -> Result<()> {
        if self.is_active() {
            return Err(Error::invalid(format!("storage pool '{}' is active", self.name())));
        }
        Ok(())
    }

    /// Goes to where a description says it is. What it had is where it was.
    pub(super) fn go_to_its_place(&mut self, description: &StoragePool) {
        let place = Some(Place(description.kind, path_of(description).map(str::to_owned)));
        if self.place != place {
            self.volumes.clear();
            self.place = place;
        }
    }

    /// Starts it from a description.
    ///
    /// # Errors
    /// `OperationInvalid` if it is active.
    pub(super) fn start(&mut self, live: StoragePool) -> Result<()> {
        self.expect_inactive()?;
        self.go_to_its_place(&live);
        self.live = Some(live);
        Ok(())
    }

    /// How much of its room is in use.
    pub(super) fn allocation(&self) -> u64 {
        self.volumes.values().fold(0, |sum, volume| sum.saturating_add(volume.allocation()))
    }

    /// Refuses what it has no room for.
    ///
    /// # Errors
    /// `OperationFailed` then.
    pub(super) fn expect_room(&self, bytes: u64, volume: &str) -> Result<()> {
        let available = CAPACITY.saturating_sub(self.allocation());
        if bytes <= available {
            return Ok(());
        }
        let name = self.name();
        Err(Error::failed(format!(
            "storage pool '{name}' has no room for volume '{volume}': {bytes} bytes are needed, {available} are \
             available"
        )))
    }

    /// Finds a volume of it.
    ///
    /// # Errors
    /// `OperationInvalid` while the pool is stopped, `NoStorageVol`.
    pub(super) fn volume(&self, name: &str) -> Result<&Volume> {
        self.active()?;
        self.volumes.get(name).ok_or_else(|| self.no_volume(name))
    }

    /// Finds a volume of it, to change it.
    ///
    /// # Errors
    /// `OperationInvalid` while the pool is stopped, `NoStorageVol`.
    pub(super) fn volume_mut(&mut self, name: &str) -> Result<&mut Volume> {
        self.active()?;
        let missing = self.no_volume(name);
        self.volumes.get_mut(name).ok_or(missing)
    }

    fn no_volume(&self, name: &str) -> Error {
        let message = format!("no storage volume with matching name '{name}' in pool '{}'", self.name());
        Error::new(ErrorCode::NoStorageVol, message)
    }

    /// What it does, and how much room it has; that is known while it is started.
    pub(super) fn info(&self) -> StoragePoolInfo {
        if !self.is_active() {
            let state = StoragePoolState::Inactive;
            return StoragePoolInfo { state, capacity: 0, allocation: 0, available: 0 };
        }
        let allocation = self.allocation();
        StoragePoolInfo {
            state: StoragePoolState::Running,
            capacity: CAPACITY,
            allocation,
            available: CAPACITY.saturating_sub(allocation),
        }
    }

    /// What is known of it.
    pub(super) fn describe(&self, revision: u64) -> StoragePoolRecord {
        let StoragePoolInfo { state, capacity, allocation, available } = self.info();
        StoragePoolRecord {
            revision,
            handle: handle::StoragePool { uuid: self.uuid, name: self.name().to_owned() },
            state,
            persistent: self.definition.is_some(),
            autostart: self.autostart,
            capacity,
            allocation,
            available,
        }
    }

    /// Describes it as it is now, or as it will start next.
    pub(super) fn to_xml(&self, inactive: bool) -> String {
        let defined = self.definition.as_ref().filter(|_| inactive);
        let mut description = defined.or(self.current()).cloned().unwrap_or_default();
        let info = self.info();
        description.capacity = Some(Size::from_bytes(info.capacity));
        description.allocation = Some(Size::from_bytes(info.allocation));
        description.available = Some(Size::from_bytes(info.available));
        description.to_xml()
    }
}

/// The folder in which a pool's volumes are, if it has one.
pub(super) fn path_of(pool: &StoragePool) -> Option<&str> {
    pool.target.as_ref()?.path.as_deref()
}
