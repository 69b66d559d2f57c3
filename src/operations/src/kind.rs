//! The kinds of objects: what a driver knows of one is its record, and that is its declaration.
use std::hash::Hash;
use std::sync::atomic::{AtomicU64, Ordering};

/// What a driver knows of an object at a moment. `#[kind]` implements it.
pub trait Record: Clone + Default + Send + Sync + 'static {
    /// What identifies the object for its whole life.
    type Key: Clone + Eq + Hash + Send + Sync + 'static;

    /// What may happen to the object.
    type Event: Clone + Send + 'static;

    /// What identifies it.
    fn key(&self) -> Self::Key;

    /// The newer of two records has the higher one.
    fn revision(&self) -> u64;

    /// The same, of which all that is known is that it is gone.
    fn vanished(&self, revision: u64) -> Self;
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
                domain_qemu: DomainQemu
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
        }
    };
}
