//! `VirgoNetworkPort`: a port of a virtual network.
use glib::subclass::prelude::*;
use virgo_operations::{Driver, ErrorCode, Result, handle, record};

use crate::kind::React;
use crate::live::Live;

/// What is connected to a [`Network`](crate::Network): an interface of a domain, or something else.
///
/// The hypervisor makes one for each interface of a domain that is connected to a network of the host. libvirt has no
/// events for changes: [`Network::ports`] follows what this connection does, and is brought up to date by
/// [`Network::list_all_ports`].
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// network = connection.lookup_network_by_name("default")
/// owner = "<owner><name>test</name><uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid></owner>"
/// xml = f"""<networkport><uuid>9d5a6fe0-9b5a-4c36-8a68-2e6a6f2a1b7c</uuid>{owner}
///     <mac address='52:54:00:00:00:01'/></networkport>"""
/// port = network.create_port(xml, Virgo.NetworkPortCreateFlags.NONE)
/// print(port.props.uuid, "of", port.props.network.props.name)
/// port.delete()
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const network = await connection.lookup_network_by_name_async('default');
/// const owner = '<owner><name>test</name><uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid></owner>';
/// const port = await network.create_port_async(`<networkport>${owner}
///     <uuid>9d5a6fe0-9b5a-4c36-8a68-2e6a6f2a1b7c</uuid><mac address='52:54:00:00:00:01'/></networkport>`);
/// print(port.uuid, 'of', port.network.name);
/// await port.delete_async();
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// var port = connection.lookup_network_by_name ("default").create_port ("""<networkport>
///     <uuid>9d5a6fe0-9b5a-4c36-8a68-2e6a6f2a1b7c</uuid>
///     <owner><name>test</name><uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid></owner>
///     <mac address='52:54:00:00:00:01'/></networkport>""");
/// print ("%s of %s\n", port.uuid, port.network.name);
/// port.delete ();
/// ```
///
/// Get one from a network: from [`Network::ports`], [`Network::lookup_port_by_uuid`] or [`Network::create_port`].
#[virgo_gir::class]
pub struct NetworkPort {
    live: Live<crate::NetworkPort>,
}

#[virgo_gir::methods(parts(network_ports, network_port_properties))]
impl NetworkPort {}

impl NetworkPort {
    fn constructed(&self) {}
}

impl React for NetworkPort {}

/// The ports of a network; none, if it is stopped or gone.
pub(crate) async fn load(driver: &dyn Driver, network: &handle::Network) -> Result<Vec<record::NetworkPort>> {
    match driver.network_port_collection().list_all_ports(network).await {
        Err(error) if matches!(error.code(), ErrorCode::OperationInvalid | ErrorCode::NoNetwork) => {
            Ok(vec![])
        }
        ports => ports,
    }
}

/// The methods and properties that are made from declarations.
mod operations {
    use virgo_operations::*;

    use crate::NetworkPort;

    virgo_operations::network_ports!(virgo_gir::operations, NetworkPort);
    virgo_operations::network_port_kind!(virgo_gir::kind, NetworkPort);
}
