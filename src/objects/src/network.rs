//! `VirgoNetwork`: a virtual network.
use std::sync::Arc;

use glib::subclass::prelude::*;
use virgo_operations::{NetworkEvent, NetworkRecord};

use crate::NetworkPort;
use crate::kind::{Owner, React};
use crate::live::Live;
use crate::session::Session;

/// A virtual network of a host, to which interfaces of guests are connected.
///
/// As a [`Domain`](crate::Domain), a network has one object for its whole life: lookups, lists and signals return the
/// same instance. Its properties are cached: getters do not block, and `notify` is emitted when a property changes.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// network = connection.lookup_network_by_name("default")
/// network.connect("stopped", lambda network: print(network.props.name, "has stopped"))
/// network.destroy()
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const network = await connection.lookup_network_by_name_async('default');
/// network.connect('stopped', () => print(network.name, 'has stopped'));
/// await network.destroy_async();
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// var network = connection.lookup_network_by_name ("default");
/// network.stopped.connect (() => print ("%s has stopped\n", network.name));
/// network.destroy ();
/// ```
///
/// Get one from a [`Connection`](crate::Connection): from [`Connection::networks`],
/// [`Connection::lookup_network_by_name`] or [`Connection::define_network`].
///
/// What is connected to the network are its [`Network::ports`]. What
/// addresses its DHCP server has given out is asked by [`Network::list_dhcp_leases`].
#[virgo_gir::class]
pub struct Network {
    live: Live<crate::Network>,
}

#[virgo_gir::methods(parts(networks, network_port_collection, network_events, network_properties, ports))]
impl Network {}

impl Network {
    fn constructed(&self) {}
}

impl React for Network {
    fn heard(
        &self,
        session: &Arc<Session>,
        generation: u64,
        old: Option<&NetworkRecord>,
        _: Option<&NetworkEvent>,
    ) {
        if !self.lists().find::<NetworkPort>().is_some_and(|listing| listing.is_kept()) {
            return;
        }
        // Ports go with the network, and come when it is started.
        if !self.active() {
            session.answered::<NetworkPort>(self, &session.asked_of(generation), []);
        } else if !old.is_some_and(|old| old.active) {
            session.load::<NetworkPort>(self);
        }
    }
}

/// The methods, properties and signals that are made from declarations.
mod operations {
    use virgo_operations::*;

    use crate::{Network, NetworkPort};

    virgo_operations::networks!(virgo_gir::operations, Network);
    virgo_operations::network_port_collection!(virgo_gir::operations, Network);
    virgo_operations::network_events!(virgo_gir::events, Network);
    virgo_operations::network_kind!(virgo_gir::kind, Network);
    virgo_operations::network_port_kind!(virgo_gir::list, Network);
}
