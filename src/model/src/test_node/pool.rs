//! Storage pool of a test node, with its volumes.

use super::{Load, read_or_load};
use crate::storage::{StoragePool, StorageVolume, VolumeCapacity};
use crate::xml::{Element, XmlError};

/// Storage pool and the volumes in it.
///
/// The pool is active. How full it is follows from its volumes, whatever it says itself.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TestPool {
    /// Pool, without the volumes.
    pub pool: StoragePool,
    /// The volumes.
    pub volumes: Vec<StorageVolume>,
}

impl TestPool {
    /// Reads a pool that may contain volumes, or name their files.
    pub(super) fn from_root(root: Element, load: &mut Load<'_>) -> Result<Self, XmlError> {
        let mut pool = StoragePool::from_root(root)?;
        let elements = pool.kept.take_elements("volume").into_iter().enumerate();
        let kind = pool.kind;
        let volumes = elements.map(|(index, element)| {
            let read =
                |root, _: &mut Load<'_>| StorageVolume::from_root(root, kind, VolumeCapacity::Required);
            let volume = read_or_load(element, load, read);
            volume.map_err(|error| error.within(&format!("volume[{}]", index + 1)))
        });
        let volumes = volumes.collect::<Result<_, _>>()?;
        Ok(Self { pool, volumes })
    }
}
