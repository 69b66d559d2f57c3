//! `VirgoDomainCheckpoint`: a point in time since which the blocks changed on the disks of a domain are tracked.
use glib::subclass::prelude::*;

use crate::kind::React;
use crate::live::Live;

/// A moment from which on the host keeps track of which parts of the disks of a [`Domain`](crate::Domain) change, so that a
/// backup made later needs these only. It cannot be reverted to: a [`DomainSnapshot`](crate::DomainSnapshot) can.
///
/// As a domain, a checkpoint has one object for its whole life. libvirt has no events for changes:
/// [`Domain::checkpoints`] follows what this connection does, and is brought up to date by
/// [`Domain::list_all_checkpoints`].
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// domain = connection.lookup_domain_by_name("test")
/// xml = "<domaincheckpoint><name>monday</name></domaincheckpoint>"
/// checkpoint = domain.create_checkpoint(xml, Virgo.DomainCheckpointCreateFlags.NONE)
/// print(checkpoint.fetch_xml(Virgo.DomainCheckpointXmlFlags.NO_DOMAIN))
/// checkpoint.delete(Virgo.DomainCheckpointDeleteFlags.NONE)
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const domain = await connection.lookup_domain_by_name_async('test');
/// const xml = '<domaincheckpoint><name>monday</name></domaincheckpoint>';
/// const checkpoint = await domain.create_checkpoint_async(xml);
/// print(await checkpoint.fetch_xml_async(Virgo.DomainCheckpointXmlFlags.NO_DOMAIN));
/// await checkpoint.delete_async();
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// var domain = connection.lookup_domain_by_name ("test");
/// var xml = "<domaincheckpoint><name>monday</name></domaincheckpoint>";
/// var checkpoint = domain.create_checkpoint (xml);
/// print ("%s\n", checkpoint.fetch_xml (NO_DOMAIN));
/// checkpoint.delete ();
/// ```
///
/// Get one from a [`Domain`](crate::Domain): from [`Domain::checkpoints`], [`Domain::lookup_checkpoint_by_name`] or
/// [`Domain::create_checkpoint`].
#[virgo_gir::class]
pub struct DomainCheckpoint {
    live: Live<crate::DomainCheckpoint>,
}

#[virgo_gir::methods(parts(domain_checkpoints, domain_checkpoint_properties))]
impl DomainCheckpoint {}

impl DomainCheckpoint {
    fn constructed(&self) {}
}

impl React for DomainCheckpoint {}

/// The methods and properties that are made from declarations.
mod operations {
    use virgo_operations::*;

    use crate::DomainCheckpoint;

    virgo_operations::domain_checkpoints!(virgo_gir::operations, DomainCheckpoint);
    virgo_operations::domain_checkpoint_kind!(virgo_gir::kind, DomainCheckpoint);
}
