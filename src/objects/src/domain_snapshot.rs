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
/// for snapshot in domain.list_all_snapshots(Virgo.DomainSnapshotListFlags.NONE):
///     print(snapshot.props.name, domain.props.state.value_nick)
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const domain = await connection.lookup_domain_by_name_async('test');
/// const xml = '<domainsnapshot><name>before</name></domainsnapshot>';
/// const snapshot = await domain.create_snapshot_async(xml);
/// await domain.destroy_async();
/// await snapshot.revert_async();
/// for (const {name} of await domain.list_all_snapshots_async())
///     print(name, domain.active ? 'runs' : 'is off');
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// var domain = connection.lookup_domain_by_name ("test");
/// var snapshot = domain.create_snapshot ("<domainsnapshot><name>before</name></domainsnapshot>");
/// domain.destroy ();
/// snapshot.revert ();
/// foreach (var one in domain.list_all_snapshots ())
///     print ("%s %s\n", one.name, domain.state.to_string ());
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
