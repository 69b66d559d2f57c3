//! Checkpoints of domains: the record that declares them as a kind of object, their operations, and their flags.
//! Daemons tell nothing of them.
use virgo_operations_macros::{kind, operations};

use crate::{Result, handle, record};

/// What a driver knows of a checkpoint of a domain at a moment; the object's properties are read from it.
#[kind(
    class = DomainCheckpoint,
    owner = Domain,
    list = checkpoints,
    item = checkpoint,
    called = "checkpoint",
    wire = DomainCheckpoint,
    orphan = InvalidDomainCheckpoint,
    load = driver.domain_checkpoint_collection().list_all_checkpoints(&owner, DomainCheckpointListFlags::empty())
)]
pub struct DomainCheckpointRecord {
    /// The domain that the checkpoint is of, or `NULL` if no connection has made the object.
    ///
    /// Corresponds to libvirt's `virDomainCheckpointGetDomain()`.
    #[key]
    #[wire(dom)]
    #[property]
    pub domain: handle::Domain,
    /// The name of the checkpoint, which no other checkpoint of the domain has. It never changes.
    #[key]
    #[property]
    pub name: String,
    /// The name of the parent: the checkpoint that was made before this one. `NULL` if there is none, or as long as it is
    /// not known. It changes when the parent is deleted.
    #[property]
    #[on_demand(driver.domain_checkpoints().fetch_xml(&object, DomainCheckpointXmlFlags::NO_DOMAIN))]
    pub parent_name: Option<Option<String>>,
    /// The description of the checkpoint. `NULL` if it has none, or as long as it is not known.
    #[property]
    #[on_demand(driver.domain_checkpoints().fetch_xml(&object, DomainCheckpointXmlFlags::NO_DOMAIN))]
    pub description: Option<Option<String>>,
    /// The time at which the checkpoint was made, or `NULL` as long as it is not known.
    #[property]
    #[on_demand(driver.domain_checkpoints().fetch_xml(&object, DomainCheckpointXmlFlags::NO_DOMAIN))]
    pub creation_time: Option<Option<glib::DateTime>>,
}

/// The checkpoints of a domain.
#[operations(class = Domain)]
pub trait DomainCheckpointCollection: Send + Sync {
    /// Lists checkpoints of the domain that match `flags`. Flags of one group are alternatives; groups are combined with
    /// AND. With no flags, all are returned.
    ///
    /// # Returns
    /// the checkpoints
    #[op(libvirt = "virDomainListAllCheckpoints", wire = DomainListAllCheckpoints, updates_list)]
    async fn list_all_checkpoints(
        &self,
        domain: &handle::Domain,
        /// a combination of `VirgoDomainCheckpointListFlags`
        flags: DomainCheckpointListFlags,
    ) -> Result<Vec<record::DomainCheckpoint>>;

    /// Finds a checkpoint of the domain by its name. Fails with [`ErrorCode::NoDomainCheckpoint`] if there is none.
    ///
    /// # Returns
    /// the checkpoint
    #[op(libvirt = "virDomainCheckpointLookupByName", wire = DomainCheckpointLookupByName)]
    async fn lookup_checkpoint_by_name(
        &self,
        domain: &handle::Domain,
        /// the name
        name: &str,
    ) -> Result<record::DomainCheckpoint>;

    /// Makes a checkpoint of the domain, which has to be active: from then on the host keeps track of which parts of its
    /// disks change, so that a later backup needs these only. Its parent is the one that was made before.
    ///
    /// Fails with [`ErrorCode::OperationUnsupported`] if the domain is not active, and if it has snapshots and the host
    /// cannot have both.
    ///
    /// # Returns
    /// the checkpoint
    #[op(libvirt = "virDomainCheckpointCreateXML", wire = DomainCheckpointCreateXml)]
    async fn create_checkpoint(
        &self,
        domain: &handle::Domain,
        /// a `<domaincheckpoint>` document, which may leave out everything
        xml: &str,
        /// a combination of `VirgoDomainCheckpointCreateFlags`
        flags: DomainCheckpointCreateFlags,
    ) -> Result<record::DomainCheckpoint>;
}

/// What can be done with a checkpoint of a domain.
#[operations(class = DomainCheckpoint)]
pub trait DomainCheckpoints: Send + Sync {
    /// Deletes the checkpoint. Its children get its parent, unless `flags` say otherwise. What the domain has on its disks
    /// stays.
    #[op(libvirt = "virDomainCheckpointDelete", wire = DomainCheckpointDelete)]
    async fn delete(
        &self,
        checkpoint: &handle::DomainCheckpoint,
        /// a combination of `VirgoDomainCheckpointDeleteFlags`
        flags: DomainCheckpointDeleteFlags,
    ) -> Result<()>;

    /// Fetches the description of the checkpoint, which has the description of the domain as it was.
    ///
    /// # Returns
    /// a `<domaincheckpoint>` document
    #[op(libvirt = "virDomainCheckpointGetXMLDesc", wire = DomainCheckpointGetXmlDesc)]
    async fn fetch_xml(
        &self,
        checkpoint: &handle::DomainCheckpoint,
        /// a combination of `VirgoDomainCheckpointXmlFlags`
        flags: DomainCheckpointXmlFlags,
    ) -> Result<String>;

    /// Lists children of the checkpoint that match `flags`, as [`Domain::list_all_checkpoints`] does.
    ///
    /// # Returns
    /// the children
    #[op(libvirt = "virDomainCheckpointListAllChildren", wire = DomainCheckpointListAllChildren)]
    async fn list_all_children(
        &self,
        checkpoint: &handle::DomainCheckpoint,
        /// a combination of `VirgoDomainCheckpointListFlags`
        flags: DomainCheckpointListFlags,
    ) -> Result<Vec<record::DomainCheckpoint>>;

    /// Finds the parent of the checkpoint. Fails with [`ErrorCode::NoDomainCheckpoint`] if it has none.
    ///
    /// # Returns
    /// the parent
    #[op(libvirt = "virDomainCheckpointGetParent", wire = DomainCheckpointGetParent)]
    async fn lookup_parent(&self, checkpoint: &handle::DomainCheckpoint) -> Result<record::DomainCheckpoint>;
}

pub use flags::*;

#[allow(missing_docs, reason = "what makes a set of flags of an enum drops its docs")]
mod flags {
    /// How to make a checkpoint of a domain.
    #[virgo_gir::flags]
    pub enum DomainCheckpointCreateFlags {
        /// Creates or changes only the metadata of a checkpoint that exists already.
        REDEFINE = 1 << 0,
        /// Has the guest agent freeze the file systems while the checkpoint is created.
        QUIESCE = 1 << 1,
        /// With `REDEFINE`, checks that the disk images have the bitmaps.
        REDEFINE_VALIDATE = 1 << 2,
    }

    /// What to delete of a checkpoint of a domain.
    #[virgo_gir::flags]
    pub enum DomainCheckpointDeleteFlags {
        /// Deletes all descendants, too.
        CHILDREN = 1 << 0,
        /// Deletes only the metadata of the checkpoint; its bitmaps remain in the disk images.
        METADATA_ONLY = 1 << 1,
        /// Deletes all descendants, but not the checkpoint itself.
        CHILDREN_ONLY = 1 << 2,
    }

    /// Which checkpoints of a domain to list.
    #[virgo_gir::flags]
    pub enum DomainCheckpointListFlags {
        /// When listing those of a domain: only checkpoints without a parent.
        ROOTS = 1 << 0,
        /// When listing children of a checkpoint: all descendants, not only the direct children.
        DESCENDANTS = 1 << 0,
        /// Sorts the list topologically: parents come before their children.
        TOPOLOGICAL = 1 << 1,
        /// Checkpoints without children.
        LEAVES = 1 << 2,
        /// Checkpoints with children.
        NO_LEAVES = 1 << 3,
    }

    /// Which description of a checkpoint of a domain to fetch.
    #[virgo_gir::flags]
    pub enum DomainCheckpointXmlFlags {
        /// Includes passwords. Refused on read-only connections.
        SECURE = 1 << 0,
        /// Leaves out the description of the domain.
        NO_DOMAIN = 1 << 1,
        /// Includes an estimate of the size of the changes since the checkpoint, for each disk, in bytes. The domain has to be active.
        SIZE = 1 << 2,
    }
}
