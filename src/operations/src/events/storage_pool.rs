//! Events of storage pools.

use virgo_operations_macros::events;

/// What may happen to a storage pool.
#[events(class = StoragePool, subject = StoragePool, register = ConnectStoragePoolEventRegisterAny)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoragePoolEvent {
    /// Emitted when the pool has been defined, or its definition has changed.
    #[event(StoragePoolLifecycle, Defined)]
    Defined,

    /// Emitted when the definition of the pool has been removed.
    #[event(StoragePoolLifecycle, Undefined)]
    Undefined,

    /// Emitted when the pool has started.
    #[event(StoragePoolLifecycle, Started)]
    Started,

    /// Emitted when the pool has stopped.
    #[event(StoragePoolLifecycle, Stopped)]
    Stopped,

    /// Emitted when the storage of the pool has been built.
    #[event(StoragePoolLifecycle, Created)]
    Created,

    /// Emitted when the storage of the pool has been deleted.
    #[event(StoragePoolLifecycle, Deleted)]
    Deleted,

    /// Emitted when the pool has been refreshed: its volumes and its free space were looked at.
    #[event(StoragePoolRefresh)]
    Refreshed,
}
