//! Snapshots of domains: the record that declares them as a kind of object, their operations, and their flags. Daemons
//! tell nothing of them.
use virgo_operations_macros::{kind, operations};

use crate::{Result, handle, record};

/// What a driver knows of a snapshot of a domain at a moment; the object's properties are read from it.
#[kind(
    class = DomainSnapshot,
    owner = Domain,
    list = snapshots,
    item = snapshot,
    called = "snapshot",
    wire = DomainSnapshot,
    orphan = InvalidDomainSnapshot,
    load = driver.domain_snapshot_collection().list_all_snapshots(&owner, DomainSnapshotListFlags::empty())
)]
pub struct DomainSnapshotRecord {
    /// The domain that the snapshot is of, or `NULL` if no connection has made the object.
    ///
    /// Corresponds to libvirt's `virDomainSnapshotGetDomain()`.
    #[key]
    #[wire(dom)]
    #[property]
    pub domain: handle::Domain,
    /// The name of the snapshot, which no other snapshot of the domain has. It never changes.
    #[key]
    #[property]
    pub name: String,
    /// Whether the snapshot is the current one of the domain: the one that was made or reverted to last, which is the
    /// parent of the next one.
    ///
    /// Corresponds to libvirt's `virDomainSnapshotIsCurrent()`.
    #[property]
    #[gone(false)]
    pub current: bool,
    /// Whether the host keeps a description of the snapshot. While it does, [`Domain::undefine`] needs
    /// [`DomainUndefineFlags::SNAPSHOTS_METADATA`].
    ///
    /// Corresponds to libvirt's `virDomainSnapshotHasMetadata()`.
    #[property]
    #[gone(false)]
    pub has_metadata: bool,
    /// The name of the parent: the snapshot that was the current one when this one was made. `NULL` if there is none,
    /// or as long as it is not known. It changes when the parent is deleted.
    #[property]
    #[on_demand(driver.domain_snapshots().fetch_xml(&object, DomainSnapshotXmlFlags::empty()))]
    pub parent_name: Option<Option<String>>,
    /// The description of the snapshot. `NULL` if it has none, or as long as it is not known.
    #[property]
    #[on_demand(driver.domain_snapshots().fetch_xml(&object, DomainSnapshotXmlFlags::empty()))]
    pub description: Option<Option<String>>,
    /// The time at which the snapshot was made, or `NULL` as long as it is not known.
    #[property]
    #[on_demand(driver.domain_snapshots().fetch_xml(&object, DomainSnapshotXmlFlags::empty()))]
    pub creation_time: Option<Option<glib::DateTime>>,
    /// The state in which the domain was, or [`DomainSnapshotState::NoState`] as long as it is not known.
    #[property]
    #[on_demand(driver.domain_snapshots().fetch_xml(&object, DomainSnapshotXmlFlags::empty()))]
    pub state: Option<DomainSnapshotState>,
    /// Where the snapshot is stored, or [`DomainSnapshotLocation::Unknown`] as long as it is not known.
    #[property]
    #[on_demand(driver.domain_snapshots().fetch_xml(&object, DomainSnapshotXmlFlags::empty()))]
    pub location: Option<DomainSnapshotLocation>,
}

/// The state in which a domain was when a snapshot of it was made.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainSnapshotState {
    /// No state, or it is not known.
    #[default]
    NoState = 0,
    /// Running.
    Running = 1,
    /// Blocked on a resource.
    Blocked = 2,
    /// Paused.
    Paused = 3,
    /// Being shut down.
    Shutdown = 4,
    /// Shut off.
    Shutoff = 5,
    /// Crashed.
    Crashed = 6,
    /// Suspended by the power management of the guest.
    PmSuspended = 7,
    /// Active, but the snapshot has its disks only and not its memory.
    DiskSnapshot = 8,
}

/// Where a snapshot of a domain is stored.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum DomainSnapshotLocation {
    /// It is not known.
    #[default]
    Unknown = 0,
    /// In the images of the disks.
    Internal = 1,
    /// In files of its own, of a disk or of the memory.
    External = 2,
}

/// The snapshots of a domain.
#[operations(class = Domain)]
pub trait DomainSnapshotCollection: Send + Sync {
    /// Lists snapshots of the domain that match `flags`. Flags of one group are alternatives; groups are combined with
    /// AND. With no flags, all are returned.
    ///
    /// # Returns
    /// the snapshots
    #[op(libvirt = "virDomainListAllSnapshots", wire = DomainListAllSnapshots, updates_list)]
    async fn list_all_snapshots(
        &self,
        domain: &handle::Domain,
        /// a combination of `VirgoDomainSnapshotListFlags`
        flags: DomainSnapshotListFlags,
    ) -> Result<Vec<record::DomainSnapshot>>;

    /// Finds a snapshot of the domain by its name. Fails with [`ErrorCode::NoDomainSnapshot`] if there is none.
    ///
    /// # Errors
    /// [`ErrorCode::NoDomainSnapshot`] if there is none;
    ///
    /// # Returns
    /// the snapshot
    #[op(libvirt = "virDomainSnapshotLookupByName", wire = DomainSnapshotLookupByName)]
    async fn lookup_snapshot_by_name(
        &self,
        domain: &handle::Domain,
        /// the name
        name: &str,
    ) -> Result<record::DomainSnapshot>;

    /// Fetches the current snapshot of the domain: the one that was made or reverted to last. Fails with
    /// [`ErrorCode::NoDomainSnapshot`] if there is none.
    ///
    /// # Errors
    /// [`ErrorCode::NoDomainSnapshot`] if there is none;
    ///
    /// # Returns
    /// the snapshot
    #[op(libvirt = "virDomainSnapshotCurrent", wire = DomainSnapshotCurrent)]
    async fn fetch_current_snapshot(&self, domain: &handle::Domain) -> Result<record::DomainSnapshot>;

    /// Makes a snapshot of the domain, which becomes the current one. Its parent is the one that was current before. Of an
    /// active domain it has the memory, too, unless [`DomainSnapshotCreateFlags::DISK_ONLY`] is given.
    ///
    /// The call returns when the snapshot is complete. Fails with [`ErrorCode::OperationFailed`] if there is one of that
    /// name, and with [`ErrorCode::OperationUnsupported`] if the domain has checkpoints and the host cannot have both.
    ///
    /// # Errors
    /// [`ErrorCode::XmlDetail`] if the document is malformed; [`ErrorCode::XmlError`] if it lacks something or
    /// has a wrong value; [`ErrorCode::OperationFailed`] if there is a snapshot of that name;
    ///
    /// # Returns
    /// the snapshot
    #[op(libvirt = "virDomainSnapshotCreateXML", wire = DomainSnapshotCreateXml)]
    async fn create_snapshot(
        &self,
        domain: &handle::Domain,
        /// a `<domainsnapshot>` document, which may leave out everything
        xml: &str,
        /// a combination of `VirgoDomainSnapshotCreateFlags`
        flags: DomainSnapshotCreateFlags,
    ) -> Result<record::DomainSnapshot>;
}

/// What can be done with a snapshot of a domain.
#[operations(class = DomainSnapshot)]
pub trait DomainSnapshots: Send + Sync {
    /// Reverts the domain to the snapshot, which becomes the current one. What the domain is and has on its disks now is
    /// lost, unless another snapshot has it.
    ///
    /// The domain is in the state then that it was in when the snapshot was made, unless `flags` say otherwise. Fails with
    /// [`ErrorCode::SnapshotRevertRisky`] if that needs [`DomainSnapshotRevertFlags::FORCE`].
    #[op(libvirt = "virDomainRevertToSnapshot", wire = DomainRevertToSnapshot)]
    async fn revert(
        &self,
        snapshot: &handle::DomainSnapshot,
        /// a combination of `VirgoDomainSnapshotRevertFlags`
        flags: DomainSnapshotRevertFlags,
    ) -> Result<()>;

    /// Deletes the snapshot. Its children get its parent, unless `flags` say otherwise. What the domain is and has on its
    /// disks stays.
    #[op(libvirt = "virDomainSnapshotDelete", wire = DomainSnapshotDelete)]
    async fn delete(
        &self,
        snapshot: &handle::DomainSnapshot,
        /// a combination of `VirgoDomainSnapshotDeleteFlags`
        flags: DomainSnapshotDeleteFlags,
    ) -> Result<()>;

    /// Fetches the description of the snapshot, which has the description of the domain as it was.
    ///
    /// # Returns
    /// a `<domainsnapshot>` document
    #[op(libvirt = "virDomainSnapshotGetXMLDesc", wire = DomainSnapshotGetXmlDesc)]
    async fn fetch_xml(
        &self,
        snapshot: &handle::DomainSnapshot,
        /// a combination of `VirgoDomainSnapshotXmlFlags`
        flags: DomainSnapshotXmlFlags,
    ) -> Result<String>;

    /// Lists children of the snapshot that match `flags`, as [`Domain::list_all_snapshots`] does.
    ///
    /// # Returns
    /// the children
    #[op(libvirt = "virDomainSnapshotListAllChildren", wire = DomainSnapshotListAllChildren)]
    async fn list_all_children(
        &self,
        snapshot: &handle::DomainSnapshot,
        /// a combination of `VirgoDomainSnapshotListFlags`
        flags: DomainSnapshotListFlags,
    ) -> Result<Vec<record::DomainSnapshot>>;

    /// Finds the parent of the snapshot. Fails with [`ErrorCode::NoDomainSnapshot`] if it has none.
    ///
    /// # Errors
    /// [`ErrorCode::NoDomainSnapshot`] if it has none;
    ///
    /// # Returns
    /// the parent
    #[op(libvirt = "virDomainSnapshotGetParent", wire = DomainSnapshotGetParent)]
    async fn lookup_parent(&self, snapshot: &handle::DomainSnapshot) -> Result<record::DomainSnapshot>;
}

pub use flags::*;

#[allow(missing_docs, reason = "what makes a set of flags of an enum drops its docs")]
mod flags {
    /// How to make a snapshot of a domain.
    #[virgo_gir::flags]
    pub enum DomainSnapshotCreateFlags {
        /// Creates or changes only the metadata of a snapshot that exists already.
        REDEFINE = 1 << 0,
        /// With `REDEFINE`, makes the snapshot the current one.
        CURRENT = 1 << 1,
        /// Creates the snapshot without metadata: libvirt does not know of it afterwards.
        NO_METADATA = 1 << 2,
        /// Stops the domain once the snapshot is made.
        HALT = 1 << 3,
        /// Creates a snapshot of the disks only, without the memory.
        DISK_ONLY = 1 << 4,
        /// Uses existing files for an external snapshot, instead of creating them.
        REUSE_EXT = 1 << 5,
        /// Has the guest agent freeze the file systems while the snapshot is created.
        QUIESCE = 1 << 6,
        /// Makes the creation atomic: either all disks are changed, or none.
        ATOMIC = 1 << 7,
        /// Lets the guest run while its memory is saved.
        LIVE = 1 << 8,
        /// Validates the document against the schema first.
        VALIDATE = 1 << 9,
    }

    /// What to delete of a snapshot of a domain.
    #[virgo_gir::flags]
    pub enum DomainSnapshotDeleteFlags {
        /// Deletes all descendants, too.
        CHILDREN = 1 << 0,
        /// Deletes only the metadata of the snapshot; its contents remain in the disk images.
        METADATA_ONLY = 1 << 1,
        /// Deletes all descendants, but not the snapshot itself.
        CHILDREN_ONLY = 1 << 2,
    }

    /// Which snapshots of a domain to list.
    #[virgo_gir::flags]
    pub enum DomainSnapshotListFlags {
        /// When listing those of a domain: only snapshots without a parent.
        ROOTS = 1 << 0,
        /// When listing children of a snapshot: all descendants, not only the direct children.
        DESCENDANTS = 1 << 0,
        /// Snapshots with metadata.
        METADATA = 1 << 1,
        /// Snapshots without children.
        LEAVES = 1 << 2,
        /// Snapshots with children.
        NO_LEAVES = 1 << 3,
        /// Snapshots without metadata.
        NO_METADATA = 1 << 4,
        /// Snapshots that were made while the domain was shut off.
        INACTIVE = 1 << 5,
        /// Snapshots that were made while the domain was active, with its memory.
        ACTIVE = 1 << 6,
        /// Snapshots that were made while the domain was active, of its disks only.
        DISK_ONLY = 1 << 7,
        /// Snapshots in the images of the disks.
        INTERNAL = 1 << 8,
        /// Snapshots in files of their own.
        EXTERNAL = 1 << 9,
        /// Sorts the list topologically: parents come before their children.
        TOPOLOGICAL = 1 << 10,
    }

    /// How to revert a domain to a snapshot.
    #[virgo_gir::flags]
    pub enum DomainSnapshotRevertFlags {
        /// The domain runs afterwards, whatever its state in the snapshot.
        RUNNING = 1 << 0,
        /// The domain is paused afterwards, whatever its state in the snapshot.
        PAUSED = 1 << 1,
        /// Allows risky reverts, such as those that need a new emulator process.
        FORCE = 1 << 2,
        /// Resets the firmware's NVRAM.
        RESET_NVRAM = 1 << 3,
    }

    /// Which description of a snapshot of a domain to fetch.
    #[virgo_gir::flags]
    pub enum DomainSnapshotXmlFlags {
        /// Includes passwords. Refused on read-only connections.
        SECURE = 1 << 0,
    }
}
