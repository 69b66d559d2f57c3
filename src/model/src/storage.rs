//! `<pool>` and `<volume>`: storage pools and their volumes.
//!
//! Drivers parse a pool when it is defined and a volume when it is created, and write both on request. The
//! requirements of a pool, and the formats of its volumes, depend on its [`StoragePoolType`], which parsing a
//! volume therefore needs.

mod adapter;
mod permissions;
mod pool;
mod pool_defaults;
mod pool_options;
mod pool_source;
mod pool_type;
mod pool_validate;
mod secret;
mod size;
mod volume;
mod volume_defaults;
mod volume_validate;

pub use adapter::{AdapterType, ParentAddress, PoolAdapter};
pub use permissions::{Mode, Permissions};
pub use pool::{PoolFeatures, PoolRefresh, PoolTarget, RefreshAllocation, StoragePool};
pub use pool_defaults::fill_pool_defaults;
pub use pool_options::{ConfigOption, ConfigOptions, FS_NAMESPACE, MountOptions, RBD_NAMESPACE};
pub use pool_source::{Extent, PoolDevice, PoolHost, PoolInitiator, PoolSource};
pub use pool_type::StoragePoolType;
pub use pool_validate::validate_pool;
pub use secret::{AuthType, Cipher, Encryption, EncryptionFormat, Ivgen, PoolAuth, Secret};
pub use size::Size;
pub use volume::{
    BackingStore, StorageVolume, StorageVolumeType, Timestamps, VolumeCapacity, VolumeDevice, VolumeFeatures,
    VolumeSource, VolumeTarget,
};
pub use volume_defaults::{fill_volume_defaults, place_volume};
pub use volume_validate::validate_volume;

use crate::xml::{Position, XmlError, XmlErrorKind};

/// Returns a text unless it is missing or empty, which libvirt does not distinguish.
fn given(text: Option<&String>) -> Option<&str> {
    text.map(String::as_str).filter(|text| !text.is_empty())
}

/// Returns an element's position, or that of its parent if it is missing.
fn place_of(element: Position, around: Position) -> Position {
    if element == Position::default() { around } else { element }
}

/// Makes the error of a check.
fn error(kind: XmlErrorKind, position: Position, path: &str, message: impl Into<String>) -> XmlError {
    XmlError::new(kind, position, message).within(path)
}
