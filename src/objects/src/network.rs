//! `VirgoNetwork`: a virtual network.
use glib::subclass::prelude::*;

use crate::kind::React;
use crate::live::Live;

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
/// Get one from a [`Connection`](crate::Connection): from [`Connection::networks`],
/// [`Connection::lookup_network_by_name`] or [`Connection::define_network`].
#[virgo_gir::class]
pub struct Network {
    live: Live<crate::Network>,
}

#[virgo_gir::methods(parts(networks, network_events, network_properties))]
impl Network {}

impl Network {
    fn constructed(&self) {}
}

impl React for Network {}

/// The methods, properties and signals that are made from declarations.
mod operations {
    use virgo_operations::*;

    use crate::Network;

    virgo_operations::networks!(virgo_gir::operations, Network);
    virgo_operations::network_events!(virgo_gir::events, Network);
    virgo_operations::network_kind!(virgo_gir::kind, Network);
}
