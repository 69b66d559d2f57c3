//! `VirgoInterface`: a network interface of the host.
use glib::subclass::prelude::*;

use crate::kind::React;
use crate::live::Live;

/// A network interface of the host, such as an Ethernet device, a bridge or a bond.
///
/// As a [`Domain`](crate::Domain), an interface has one object for its whole life. libvirt has no events for changes:
/// [`Connection::interfaces`] follows what this connection does, and is brought up to date by
/// [`Connection::list_all_interfaces`].
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// for interface in connection.list_all_interfaces(Virgo.InterfaceListFlags.ACTIVE):
///     print(interface.props.name, interface.props.mac)
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// for (const {name, mac} of await connection.list_all_interfaces_async(Virgo.InterfaceListFlags.ACTIVE))
///     print(name, mac);
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// foreach (var @interface in connection.list_all_interfaces (ACTIVE))
///     print ("%s %s\n", @interface.name, @interface.mac);
/// ```
///
/// Changes of the host's network may cut the host off. Between [`Connection::begin_interface_changes`] and
/// [`Connection::commit_interface_changes`] they can be taken back.
///
/// Get one from a [`Connection`](crate::Connection): from [`Connection::interfaces`],
/// [`Connection::lookup_interface_by_name`] or [`Connection::define_interface`].
#[virgo_gir::class]
pub struct Interface {
    live: Live<crate::Interface>,
}

#[virgo_gir::methods(parts(interfaces, interface_properties))]
impl Interface {}

impl Interface {
    fn constructed(&self) {}
}

impl React for Interface {}

/// The methods and properties that are made from declarations.
mod operations {
    use virgo_operations::*;

    use crate::Interface;

    virgo_operations::interfaces!(virgo_gir::operations, Interface);
    virgo_operations::interface_kind!(virgo_gir::kind, Interface);
}
