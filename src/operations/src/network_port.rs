//! The ports of networks: the record that declares them as a kind of object, their operations and flags. Daemons tell
//! nothing of them.
use uuid::Uuid;
use virgo_operations_macros::{kind, operations};

use crate::{Result, TypedParameters, handle, record};

/// What a driver knows of a network port at a moment; the object's properties are read from it.
#[kind(
    class = NetworkPort,
    owner = Network,
    list = ports,
    item = port,
    called = "network port",
    wire = NetworkPort,
    orphan = InvalidNetworkPort,
    load = crate::network_port::load(driver, &owner)
)]
pub struct NetworkPortRecord {
    /// The network that the port belongs to.
    ///
    /// Corresponds to libvirt's `virNetworkPortGetNetwork()`.
    #[key]
    #[wire(net)]
    #[property]
    pub network: handle::Network,
    /// The UUID of the port, which is unique in its network and never changes.
    #[key]
    #[property]
    pub uuid: Uuid,
}

/// The ports of a network.
#[operations(class = Network)]
pub trait NetworkPortCollection: Send + Sync {
    /// Lists the ports of the network: what is connected to it.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the network is not active;
    ///
    /// # Returns
    /// the ports
    #[op(libvirt = "virNetworkListAllPorts", wire = NetworkListAllPorts, updates_list)]
    async fn list_all_ports(&self, network: &handle::Network) -> Result<Vec<record::NetworkPort>>;

    /// Finds a port of the network by its UUID.
    ///
    /// # Errors
    /// [`ErrorCode::NoNetworkPort`] if there is none; [`ErrorCode::InvalidArg`] if the text is no UUID;
    ///
    /// # Returns
    /// the port
    #[op(libvirt = "virNetworkPortLookupByUUIDString", wire = NetworkPortLookupByUuid)]
    async fn lookup_port_by_uuid(
        &self,
        network: &handle::Network,
        /// the UUID, with or without dashes
        uuid: &str,
    ) -> Result<record::NetworkPort>;

    /// Creates a port of the network. The hypervisor does so for the interfaces of domains; this is for what is connected
    /// otherwise.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the network is not active; [`ErrorCode::NetworkPortExist`] if it has a port of
    /// that UUID;
    ///
    /// # Returns
    /// the port
    #[op(libvirt = "virNetworkPortCreateXML", wire = NetworkPortCreateXml)]
    async fn create_port(
        &self,
        network: &handle::Network,
        /// a `<networkport>` document
        xml: &str,
        /// a combination of `VirgoNetworkPortCreateFlags`
        flags: NetworkPortCreateFlags,
    ) -> Result<record::NetworkPort>;
}

/// What can be done with a network port.
#[operations(class = NetworkPort)]
pub trait NetworkPorts: Send + Sync {
    /// Deletes the port. What is connected by it loses its connection to the network.
    #[op(libvirt = "virNetworkPortDelete", wire = NetworkPortDelete, changes_record)]
    async fn delete(&self, port: &handle::NetworkPort) -> Result<()>;

    /// Fetches the description of the port.
    ///
    /// # Returns
    /// a `<networkport>` document
    #[op(libvirt = "virNetworkPortGetXMLDesc", wire = NetworkPortGetXmlDesc)]
    async fn fetch_xml(&self, port: &handle::NetworkPort) -> Result<String>;

    /// Fetches how much traffic the port may have: [`NETWORK_PORT_BANDWIDTH_IN_AVERAGE`],
    /// [`NETWORK_PORT_BANDWIDTH_OUT_AVERAGE`] and the like. A direction without any limit is left out.
    ///
    /// # Returns
    /// the parameters by their names
    #[op(libvirt = "virNetworkPortGetParameters", wire = NetworkPortGetParameters)]
    async fn fetch_parameters(&self, port: &handle::NetworkPort) -> Result<TypedParameters>;

    /// Changes how much traffic the port may have. A limit that is not among the parameters is removed.
    #[op(libvirt = "virNetworkPortSetParameters", wire = NetworkPortSetParameters, kib)]
    async fn set_parameters(
        &self,
        port: &handle::NetworkPort,
        /// names with values, as in [`NetworkPort::fetch_parameters`]
        parameters: &TypedParameters,
    ) -> Result<()>;
}

pub use flags::*;

#[allow(missing_docs, reason = "what makes a set of flags of an enum drops its docs")]
mod flags {
    /// How to create a network port.
    #[virgo_gir::flags]
    pub enum NetworkPortCreateFlags {
        /// Takes over what is connected already, such as a device of the host, instead of assigning something new.
        RECLAIM = 1 << 0,
        /// Validates the document against the schema first.
        VALIDATE = 1 << 1,
    }
}
