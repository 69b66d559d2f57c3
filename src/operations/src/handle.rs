//! What stands in operations for an object: drivers take and give handles; the objects layer turns
//! them into the one GObject of each, and back.
use std::ops::Deref;
use std::os::fd::OwnedFd;
use std::sync::Arc;

use crate::{DomainRecord, Outcome, StoragePoolRecord, StorageVolumeRecord, TypedParameters};

/// A domain, with what was last known of it. The UUID is what identifies it.
#[derive(Debug, Clone)]
pub struct Domain(pub Arc<DomainRecord>);

impl Deref for Domain {
    type Target = DomainRecord;
    fn deref(&self) -> &DomainRecord {
        &self.0
    }
}

/// A storage pool, with what was last known of it. The UUID is what identifies it.
#[derive(Debug, Clone)]
pub struct StoragePool(pub Arc<StoragePoolRecord>);

impl Deref for StoragePool {
    type Target = StoragePoolRecord;
    fn deref(&self) -> &StoragePoolRecord {
        &self.0
    }
}

/// A storage volume, with what was last known of it. Its pool and its name identify it.
#[derive(Debug, Clone)]
pub struct StorageVolume(pub Arc<StorageVolumeRecord>);

impl Deref for StorageVolume {
    type Target = StorageVolumeRecord;
    fn deref(&self) -> &StorageVolumeRecord {
        &self.0
    }
}

/// One end of a byte stream: a non-blocking socket, pipe or terminal, and what it cannot tell.
///
/// It is a descriptor and not an object of the driver's, so that back-pressure is the kernel's, and
/// reading costs what reading a descriptor costs.
#[derive(Debug)]
pub struct Stream {
    /// What is read and written.
    pub descriptor: OwnedFd,
    /// What its end means.
    pub outcome: Outcome,
}

impl Stream {
    /// A stream that is its descriptor and nothing else: it cannot fail but by ending.
    pub fn plain(descriptor: OwnedFd) -> Self {
        Self { descriptor, outcome: Outcome::fine() }
    }
}

/// A stream to read from only.
#[derive(Debug)]
pub struct InputStream(pub Stream);

/// A stream to write to only.
#[derive(Debug)]
pub struct OutputStream(pub Stream);

/// Statistics of one domain.
#[derive(Debug, Clone)]
pub struct DomainStats {
    /// Whose they are.
    pub domain: Domain,
    /// Name and value, by libvirt's names.
    pub values: TypedParameters,
}
