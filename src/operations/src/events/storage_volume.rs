//! What may happen to a storage volume. libvirt's daemons tell nothing of single volumes.

/// What may happen to a storage volume.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StorageVolumeEvent {
    /// It was deleted.
    Deleted,
}
