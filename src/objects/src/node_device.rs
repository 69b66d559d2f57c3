//! `VirgoNodeDevice`: a device of the host.
use glib::subclass::prelude::*;

use crate::kind::React;
use crate::live::Live;

/// A device of the host, such as a PCI function, a disk, a network interface or a mediated device, or the host itself.
///
/// As a [`Domain`](crate::Domain), a device has one object for its whole life. Its properties are what was last heard of
/// it; reading them never blocks, and `notify` is emitted when they change.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// for device in connection.list_all_node_devices(Virgo.NodeDeviceListFlags.NONE):
///     print(device.props.name, "of", device.fetch_parent_name(), "can do", device.fetch_capabilities())
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// for (const device of await connection.list_all_node_devices_async()) {
///     const parent = await device.fetch_parent_name_async();
///     print(device.name, 'of', parent, 'can do', await device.fetch_capabilities_async());
/// }
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// foreach (var device in connection.list_all_node_devices ()) {
///     var capabilities = string.joinv (", ", device.fetch_capabilities ());
///     print ("%s of %s can do %s\n", device.name, device.fetch_parent_name () ?? "nothing", capabilities);
/// }
/// ```
///
/// A host may have thousands of devices, and [`NodeDevice::parent_name`] and [`NodeDevice::capabilities`] have to be asked
/// for one by one. That is done when they are read for the first time; `notify` is emitted once they are known.
/// [`NodeDevice::fetch_parent_name`] and [`NodeDevice::fetch_capabilities`] wait for them.
///
/// Get one from a [`Connection`](crate::Connection): from [`Connection::node_devices`],
/// [`Connection::lookup_node_device_by_name`] or [`Connection::create_node_device`].
#[virgo_gir::class]
pub struct NodeDevice {
    live: Live<crate::NodeDevice>,
}

#[virgo_gir::methods(parts(node_devices, node_device_events, node_device_properties))]
impl NodeDevice {}

impl NodeDevice {
    fn constructed(&self) {}
}

impl React for NodeDevice {}

/// The methods, properties and signals that are made from declarations.
mod operations {
    use virgo_operations::*;

    use crate::NodeDevice;

    virgo_operations::node_devices!(virgo_gir::operations, NodeDevice);
    virgo_operations::node_device_events!(virgo_gir::events, NodeDevice);
    virgo_operations::node_device_kind!(virgo_gir::kind, NodeDevice);
}
