//! Virtual networks: the record that declares them as a kind of object, their events and operations, and their flags.
use uuid::Uuid;
use virgo_operations_macros::{events, kind, operations};

use crate::{DhcpLease, Result, handle, record};

/// What a driver knows of a network at a moment; the object's properties are read from it.
#[kind(
    class = Network,
    owner = Connection,
    list = networks,
    item = network,
    called = "network",
    wire = Network,
    event = NetworkEvent,
    orphan = InvalidNetwork,
    load = driver.network_collection().list_all_networks(NetworkListFlags::empty())
)]
pub struct NetworkRecord {
    /// The UUID of the network, which never changes.
    #[key]
    #[property]
    pub uuid: Uuid,
    /// The name of the network.
    #[handle]
    #[property]
    pub name: String,
    /// Whether the network is started.
    #[property]
    #[gone(false)]
    pub active: bool,
    /// Whether the network has a definition, and so remains when it is stopped.
    #[property]
    #[gone(false)]
    pub persistent: bool,
    /// Whether the network is started when the host starts. [`Network::set_autostart`] changes it.
    #[property]
    pub autostart: bool,
    /// The name of the network's bridge on the host, or `NULL` if it has none.
    ///
    /// Corresponds to libvirt's `virNetworkGetBridgeName()`.
    #[property]
    pub bridge_name: Option<String>,
    /// The title of the network, or `NULL`.
    #[property]
    pub title: Option<String>,
    /// The description of the network, or `NULL`.
    #[property]
    pub description: Option<String>,
}

/// What may happen to a network.
#[events(class = Network, subject = Network, register = ConnectNetworkEventRegisterAny)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NetworkEvent {
    /// Emitted when the network has been defined, or its definition has changed.
    #[event(NetworkLifecycle, Defined)]
    Defined,

    /// Emitted when the definition of the network has been removed.
    #[event(NetworkLifecycle, Undefined)]
    Undefined,

    /// Emitted when the network has started.
    #[event(NetworkLifecycle, Started)]
    Started,

    /// Emitted when the network has stopped.
    #[event(NetworkLifecycle, Stopped)]
    Stopped,

    /// Emitted when the title, the description or an element of an application's metadata has changed.
    #[event(NetworkMetadataChange)]
    MetadataChanged {
        /// what has changed
        kind: NetworkMetadataType,
        /// the XML namespace of the element, or `NULL` for the title and the description
        uri: Option<String>,
    },
}

/// The networks of a connection.
#[operations(class = Connection)]
pub trait NetworkCollection: Send + Sync {
    /// Lists networks that match `flags`. Flags of one group are alternatives; groups are combined with AND. With
    /// no flags, all networks are returned.
    ///
    /// # Returns
    /// the networks
    #[op(libvirt = "virConnectListAllNetworks", wire = ConnectListAllNetworks)]
    async fn list_all_networks(
        &self,
        /// a combination of `VirgoNetworkListFlags`
        flags: NetworkListFlags,
    ) -> Result<Vec<record::Network>>;

    /// Finds a network by its name. Fails with [`ErrorCode::NoNetwork`] if there is none.
    ///
    /// # Errors
    /// [`ErrorCode::NoNetwork`] if there is none;
    ///
    /// # Returns
    /// the network
    #[op(libvirt = "virNetworkLookupByName", wire = NetworkLookupByName)]
    async fn lookup_network_by_name(
        &self,
        /// the name
        name: &str,
    ) -> Result<record::Network>;

    /// Finds a network by its UUID. Fails with [`ErrorCode::NoNetwork`] if there is none, and with
    /// [`ErrorCode::InvalidArg`] if the text is no UUID.
    ///
    /// # Errors
    /// [`ErrorCode::NoNetwork`] if there is none; [`ErrorCode::InvalidArg`] if the text is no UUID;
    ///
    /// # Returns
    /// the network
    #[op(libvirt = "virNetworkLookupByUUIDString", wire = NetworkLookupByUuid)]
    async fn lookup_network_by_uuid(
        &self,
        /// the UUID, with or without dashes
        uuid: &str,
    ) -> Result<record::Network>;

    /// Defines a network, or changes the definition of the one with the same name and UUID. The network is not
    /// started. Fails with [`ErrorCode::OperationFailed`] if another network has the name or the UUID.
    ///
    /// # Errors
    /// [`ErrorCode::XmlDetail`] if the document is malformed; [`ErrorCode::XmlError`] if it lacks something or
    /// has a wrong value; [`ErrorCode::OperationFailed`] if another network has that name;
    ///
    /// # Returns
    /// the network
    #[op(libvirt = "virNetworkDefineXMLFlags", wire = NetworkDefineXmlFlags)]
    async fn define_network(
        &self,
        /// a `<network>` document
        xml: &str,
        /// a combination of `VirgoNetworkDefineFlags`
        flags: NetworkDefineFlags,
    ) -> Result<record::Network>;

    /// Starts a network that has no definition: it is gone when it stops. Fails with
    /// [`ErrorCode::OperationFailed`] if another network has the name or the UUID.
    ///
    /// # Errors
    /// [`ErrorCode::XmlDetail`] if the document is malformed; [`ErrorCode::XmlError`] if it lacks something or
    /// has a wrong value; [`ErrorCode::OperationInvalid`] if the network is active;
    ///
    /// # Returns
    /// the network, which is active
    #[op(libvirt = "virNetworkCreateXMLFlags", wire = NetworkCreateXmlFlags)]
    async fn create_network(
        &self,
        /// a `<network>` document
        xml: &str,
        /// a combination of `VirgoNetworkCreateFlags`
        flags: NetworkCreateFlags,
    ) -> Result<record::Network>;
}

/// What can be done with a network.
#[operations(class = Network)]
pub trait Networks: Send + Sync {
    /// Starts the network. Fails with [`ErrorCode::OperationInvalid`] if it is active.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the network is active;
    #[op(libvirt = "virNetworkCreate", wire = NetworkCreate, changes_record)]
    async fn start(&self, network: &handle::Network) -> Result<()>;

    /// Stops the network. One that has no definition is gone then.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the network is not active;
    #[op(libvirt = "virNetworkDestroy", wire = NetworkDestroy, changes_record)]
    async fn destroy(&self, network: &handle::Network) -> Result<()>;

    /// Removes the definition of the network. Some hosts refuse that while the network is active, with
    /// [`ErrorCode::OperationInvalid`].
    #[op(libvirt = "virNetworkUndefine", wire = NetworkUndefine, changes_record)]
    async fn undefine(&self, network: &handle::Network) -> Result<()>;

    /// Sets whether the network is started when the host starts: [`Network::autostart`].
    #[op(libvirt = "virNetworkSetAutostart", wire = NetworkSetAutostart, changes_record)]
    async fn set_autostart(
        &self,
        network: &handle::Network,
        /// whether it is started
        autostart: bool,
    ) -> Result<()>;

    /// Fetches the description of the network.
    ///
    /// # Returns
    /// a `<network>` document
    #[op(libvirt = "virNetworkGetXMLDesc", wire = NetworkGetXmlDesc)]
    async fn fetch_xml(
        &self,
        network: &handle::Network,
        /// a combination of `VirgoNetworkXmlFlags`
        flags: NetworkXmlFlags,
    ) -> Result<String>;

    /// Changes one element of the description of the network, while it is active or not. Fails with
    /// [`ErrorCode::OperationInvalid`] if the element to change is not there, or the one to add is there already,
    /// and with [`ErrorCode::NoSupport`] or [`ErrorCode::OperationUnsupported`] if elements of the section cannot be
    /// changed so.
    #[op(libvirt = "virNetworkUpdate", wire = NetworkUpdate, changes_record)]
    async fn update(
        &self,
        network: &handle::Network,
        /// what to do with the element
        command: NetworkUpdateCommand,
        /// where the element is
        section: NetworkUpdateSection,
        /// the index of the element around it, from 0, where there is more than one; -1 for the one that fits
        parent_index: i32,
        /// the element
        xml: &str,
        /// a combination of `VirgoNetworkUpdateFlags`
        flags: NetworkUpdateFlags,
    ) -> Result<()>;

    /// Sets or removes the title, the description, or an element of the metadata.
    #[op(libvirt = "virNetworkSetMetadata", wire = NetworkSetMetadata, changes_record)]
    async fn set_metadata(
        &self,
        network: &handle::Network,
        /// what to set
        metadata_type: NetworkMetadataType,
        /// the text or the XML element, or `NULL` to remove it
        metadata: Option<&str>,
        /// the prefix of an element's XML namespace, or `NULL` for the title and the description
        key: Option<&str>,
        /// the URI of an element's XML namespace, or `NULL` for the title and the description
        uri: Option<&str>,
        /// a combination of `VirgoNetworkUpdateFlags`
        flags: NetworkUpdateFlags,
    ) -> Result<()>;

    /// Fetches the title, the description, or an element of the metadata. Fails with
    /// [`ErrorCode::NoNetworkMetadata`] if it is not set.
    ///
    /// # Returns
    /// the text or the XML element
    #[op(libvirt = "virNetworkGetMetadata", wire = NetworkGetMetadata)]
    async fn fetch_metadata(
        &self,
        network: &handle::Network,
        /// what to fetch
        metadata_type: NetworkMetadataType,
        /// the URI of an element's XML namespace, or `NULL` for the title and the description
        uri: Option<&str>,
        /// a combination of `VirgoNetworkUpdateFlags`
        flags: NetworkUpdateFlags,
    ) -> Result<String>;

    /// Lists the IP addresses that the DHCP server of the network has given out. libvirt has no event for changes.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidMac`] if the text is no MAC address;
    ///
    /// # Returns
    /// the leases
    #[op(libvirt = "virNetworkGetDHCPLeases", wire = NetworkGetDhcpLeases)]
    async fn list_dhcp_leases(
        &self,
        network: &handle::Network,
        /// the MAC address of the client whose leases are wanted, or `NULL` for those of all clients
        mac: Option<&str>,
    ) -> Result<Vec<DhcpLease>>;
}

/// The parts of a network's metadata.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum NetworkMetadataType {
    /// The description, free text.
    #[default]
    Description = 0,
    /// The title, one short line.
    Title = 1,
    /// An XML element of an application, identified by its namespace.
    Element = 2,
}

/// What [`Network::update`] does with an element.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum NetworkUpdateCommand {
    /// Nothing; hosts refuse it.
    #[default]
    None = 0,
    /// Replaces the element that is the same by what identifies it.
    Modify = 1,
    /// Removes the element.
    Delete = 2,
    /// Adds the element behind the others.
    AddLast = 3,
    /// Adds the element before the others.
    AddFirst = 4,
}

/// The elements that [`Network::update`] changes.
#[virgo_gir::enumeration]
#[derive(Default)]
pub enum NetworkUpdateSection {
    /// None; hosts refuse it.
    #[default]
    None = 0,
    /// `<bridge>`
    Bridge = 1,
    /// `<domain>`
    Domain = 2,
    /// `<ip>`
    Ip = 3,
    /// `<host>` in the `<dhcp>` of an `<ip>`
    IpDhcpHost = 4,
    /// `<range>` in the `<dhcp>` of an `<ip>`
    IpDhcpRange = 5,
    /// `<forward>`
    Forward = 6,
    /// `<interface>` in `<forward>`
    ForwardInterface = 7,
    /// `<pf>` in `<forward>`
    ForwardPf = 8,
    /// `<portgroup>`
    Portgroup = 9,
    /// `<host>` in `<dns>`
    DnsHost = 10,
    /// `<txt>` in `<dns>`
    DnsTxt = 11,
    /// `<srv>` in `<dns>`
    DnsSrv = 12,
}

pub use flags::*;

#[allow(missing_docs, reason = "what makes a set of flags of an enum drops its docs")]
mod flags {
    /// Which networks to list.
    #[virgo_gir::flags]
    pub enum NetworkListFlags {
        /// Networks that are stopped.
        INACTIVE = 1 << 0,
        /// Networks that are started.
        ACTIVE = 1 << 1,
        /// Networks with a definition.
        PERSISTENT = 1 << 2,
        /// Networks without a definition.
        TRANSIENT = 1 << 3,
        /// Networks that are started when the host starts.
        AUTOSTART = 1 << 4,
        /// Networks that are not started when the host starts.
        NO_AUTOSTART = 1 << 5,
    }

    /// How to define a network.
    #[virgo_gir::flags]
    pub enum NetworkDefineFlags {
        /// Validates the document against the schema first.
        VALIDATE = 1 << 0,
    }

    /// How to create a network.
    #[virgo_gir::flags]
    pub enum NetworkCreateFlags {
        /// Validates the document against the schema first.
        VALIDATE = 1 << 0,
    }

    /// Which description of a network to fetch.
    #[virgo_gir::flags]
    pub enum NetworkXmlFlags {
        /// The definition, from which the network starts next, instead of what it is now.
        INACTIVE = 1 << 0,
    }

    /// What of a network to change: without flags, what it is now.
    #[virgo_gir::flags]
    pub enum NetworkUpdateFlags {
        /// The network as it is while it is active.
        AFFECT_LIVE = 1 << 0,
        /// The definition of the network.
        AFFECT_CONFIG = 1 << 1,
    }
}
