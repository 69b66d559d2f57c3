//! The kinds of objects: what names one in operations is its handle, what a driver knows of one is its record, and that
//! is its declaration.
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::ops::Deref;
use std::sync::atomic::{AtomicU64, Ordering};

use uuid::Uuid;

use crate::{Error, Result};

/// What tells one object from all others for its whole life, or is a part of that.
pub trait Identity {
    /// What is compared.
    type Key: Clone + Eq + Hash + Send + Sync + 'static;

    /// What is compared.
    fn key(&self) -> Self::Key;
}

macro_rules! identities {
    ($($part:ty),*) => { $(
        impl Identity for $part {
            type Key = Self;

            fn key(&self) -> Self {
                self.clone()
            }
        }
    )* };
}

identities!(Uuid, String);

/// What names an object in operations: its key, and what else it is called by on the wire and in messages, which may
/// change. `#[kind]` makes one of each kind, which shows as the name, or as the last part of the key if there is none.
pub trait Handle: Identity + Named + Clone + Default + PartialEq + Send + 'static {
    /// What a driver knows of one.
    type Record: Record<Handle = Self>;

    /// What objects of this kind are called in messages.
    const CALLED: &'static str;
}

/// What shows as a name.
pub trait Named: Debug + Display + Sync {}

impl<T: Debug + Display + Sync> Named for T {}

/// What a driver knows of an object at a moment. `#[kind]` implements it.
pub trait Record:
    Deref<Target = Self::Handle> + From<Self::Handle> + Clone + Default + PartialEq + Send + Sync + 'static
{
    /// What names the object.
    type Handle: Handle<Record = Self>;

    /// What may happen to the object.
    type Event: Clone + Send + 'static;

    /// What tells it from others of its kind.
    fn key(&self) -> Key<Self> {
        Identity::key(&**self)
    }

    /// The newer of two records has the higher one.
    fn revision(&self) -> u64;

    /// The same under another revision.
    fn revised(self, revision: u64) -> Self;

    /// The same, of which all that is known is that it is gone.
    fn vanished(&self, revision: u64) -> Self;

    /// What is known of an object at its end, which a driver has told with a record: that has nothing but the name, if
    /// the end changes nothing else of the kind.
    fn ended(&self, told: &Self) -> Self;
}

/// What tells one object of a kind from the others.
pub type Key<R> = <<R as Record>::Handle as Identity>::Key;

/// What may happen to an object of a kind of whose events daemons tell nothing: it was deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deleted;

/// Reads the UUID that an operation was given as a text.
///
/// # Errors
/// [`ErrorCode::InvalidArg`](crate::ErrorCode::InvalidArg) if it is none.
pub fn parse_uuid(text: &str) -> Result<Uuid> {
    Uuid::parse_str(text).map_err(|_| Error::argument(format!("'{text}' is not a UUID")))
}

/// Draws the revision of a record that is made now, higher than all before in this process: also those of
/// a driver whose connection was lost and opened again.
pub fn next_revision() -> u64 {
    static LAST: AtomicU64 = AtomicU64::new(0);
    LAST.fetch_add(1, Ordering::Relaxed) + 1
}

/// Hands all kinds of objects to a macro: the class, the name of the event that tells of a change and of the one
/// that tells of the end, and the record; then the events, if daemons tell any, and the topics with their accessors. An
/// owner comes before what it has.
#[macro_export]
macro_rules! for_each_kind {
    ($consumer:ident) => {
        $consumer! {
            Domain, DomainGone: DomainRecord, [DomainEvent], [
                domain_collection: DomainCollection,
                domain_lifecycle: DomainLifecycle,
                domain_config: DomainConfig,
                domain_resources: DomainResources,
                domain_devices: DomainDevices,
                domain_guest: DomainGuest,
                domain_hardware: DomainHardware,
                domain_statistics: DomainStatistics,
                domain_tuning: DomainTuning,
                domain_security: DomainSecurity,
                domain_power: DomainPower,
                domain_qemu: DomainQemu,
                qemu_monitor: QemuMonitor,
                domain_lxc: DomainLxc
            ];
            DomainSnapshot, DomainSnapshotGone: DomainSnapshotRecord, [], [
                domain_snapshot_collection: DomainSnapshotCollection,
                domain_snapshots: DomainSnapshots
            ];
            DomainCheckpoint, DomainCheckpointGone: DomainCheckpointRecord, [], [
                domain_checkpoint_collection: DomainCheckpointCollection,
                domain_checkpoints: DomainCheckpoints
            ];
            StoragePool, StoragePoolGone: StoragePoolRecord, [StoragePoolEvent], [
                storage_collection: StorageCollection,
                storage_pool_lifecycle: StoragePoolLifecycle,
                storage_pool_volumes: StoragePoolVolumes
            ];
            StorageVolume, StorageVolumeGone: StorageVolumeRecord, [], [
                storage_volume_config: StorageVolumeConfig,
                storage_volume_data: StorageVolumeData
            ];
            Network, NetworkGone: NetworkRecord, [NetworkEvent], [
                network_collection: NetworkCollection,
                networks: Networks
            ];
            NetworkPort, NetworkPortGone: NetworkPortRecord, [], [
                network_port_collection: NetworkPortCollection,
                network_ports: NetworkPorts
            ];
            NodeDevice, NodeDeviceGone: NodeDeviceRecord, [NodeDeviceEvent], [
                node_device_collection: NodeDeviceCollection,
                node_devices: NodeDevices
            ];
            Secret, SecretGone: SecretRecord, [SecretEvent], [
                secret_collection: SecretCollection,
                secrets: Secrets
            ];
            NwFilter, NwFilterGone: NwFilterRecord, [], [
                nw_filter_collection: NwFilterCollection,
                nw_filters: NwFilters
            ];
            NwFilterBinding, NwFilterBindingGone: NwFilterBindingRecord, [], [
                nw_filter_bindings: NwFilterBindings
            ];
            Interface, InterfaceGone: InterfaceRecord, [], [
                interface_collection: InterfaceCollection,
                interfaces: Interfaces
            ];
        }
    };
}

#[cfg(test)]
mod tests;
