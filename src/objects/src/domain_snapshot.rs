//! `VirgoDomainSnapshot`: a saved state of a domain, to which it can be reverted.
use glib::subclass::prelude::*;

use crate::kind::React;
use crate::live::Live;

/// What a [`Domain`](crate::Domain) was at a moment, to which it can be reverted: its disks, its memory if it was active,
/// and its definition.
///
/// The snapshots of a domain are a tree: the parent of one is the one that was the current one when it was made.
///
/// As a domain, a snapshot has one object for its whole life. libvirt has no events for changes of snapshots:
/// [`Domain::snapshots`] follows what this connection does, and what others do when they revert the domain. It is brought
/// up to date by [`Domain::list_all_snapshots`].
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// domain = connection.lookup_domain_by_name("test")
/// xml = "<domainsnapshot><name>before</name></domainsnapshot>"
/// snapshot = domain.create_snapshot(xml, Virgo.DomainSnapshotCreateFlags.NONE)
/// domain.destroy(Virgo.DomainDestroyFlags.NONE)
/// snapshot.revert(Virgo.DomainSnapshotRevertFlags.NONE)
/// print(domain.props.state.value_nick, [snapshot.props.name for snapshot in domain.props.snapshots])
/// ```
///
/// Get one from a [`Domain`](crate::Domain): from [`Domain::snapshots`], [`Domain::lookup_snapshot_by_name`],
/// [`Domain::fetch_current_snapshot`] or [`Domain::create_snapshot`].
#[virgo_gir::class]
pub struct DomainSnapshot {
    live: Live<crate::DomainSnapshot>,
}

#[virgo_gir::methods(parts(domain_snapshots, domain_snapshot_properties))]
impl DomainSnapshot {}

impl DomainSnapshot {
    fn constructed(&self) {}
}

impl React for DomainSnapshot {}

/// The methods and properties that are made from declarations.
mod operations {
    use virgo_operations::*;

    use crate::DomainSnapshot;

    virgo_operations::domain_snapshots!(virgo_gir::operations, DomainSnapshot);
    virgo_operations::domain_snapshot_kind!(virgo_gir::kind, DomainSnapshot);
}
