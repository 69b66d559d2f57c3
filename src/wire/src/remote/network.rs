//! Calls and events of virtual networks and their ports.
//!
//! Generated from `protocol/remote/network.protocol`; change it there and run the `generate` example.

// Fields are named as in the protocol; the operations document them.
#![allow(missing_docs)]

use super::program::{
    NETWORK_DHCP_LEASES_MAX, NETWORK_PORT_LIST_MAX, NETWORK_PORT_PARAMETERS_MAX, Network, NetworkDhcpLease,
    NetworkPort, TypedParam,
};
use crate::xdr::xdr;

xdr! {
    /// Arguments of the call `NETWORK_CREATE`.
    pub struct NetworkCreateArgs {
        pub net: Network,
    }

    /// Arguments of the call `NETWORK_CREATE_XML`.
    pub struct NetworkCreateXmlArgs {
        pub xml: String,
    }

    /// Result of the call `NETWORK_CREATE_XML`.
    pub struct NetworkCreateXmlRet {
        pub net: Network,
    }

    /// Arguments of the call `NETWORK_DEFINE_XML`.
    pub struct NetworkDefineXmlArgs {
        pub xml: String,
    }

    /// Result of the call `NETWORK_DEFINE_XML`.
    pub struct NetworkDefineXmlRet {
        pub net: Network,
    }

    /// Arguments of the call `NETWORK_DESTROY`.
    pub struct NetworkDestroyArgs {
        pub net: Network,
    }

    /// Arguments of the call `NETWORK_GET_XML_DESC`.
    pub struct NetworkGetXmlDescArgs {
        pub net: Network,
        pub flags: u32,
    }

    /// Result of the call `NETWORK_GET_XML_DESC`.
    pub struct NetworkGetXmlDescRet {
        pub xml: String,
    }

    /// Arguments of the call `NETWORK_GET_AUTOSTART`.
    pub struct NetworkGetAutostartArgs {
        pub net: Network,
    }

    /// Result of the call `NETWORK_GET_AUTOSTART`.
    pub struct NetworkGetAutostartRet {
        pub autostart: i32,
    }

    /// Arguments of the call `NETWORK_GET_BRIDGE_NAME`.
    pub struct NetworkGetBridgeNameArgs {
        pub net: Network,
    }

    /// Result of the call `NETWORK_GET_BRIDGE_NAME`.
    pub struct NetworkGetBridgeNameRet {
        pub name: String,
    }

    /// Arguments of the call `NETWORK_LOOKUP_BY_NAME`.
    pub struct NetworkLookupByNameArgs {
        pub name: String,
    }

    /// Result of the call `NETWORK_LOOKUP_BY_NAME`.
    pub struct NetworkLookupByNameRet {
        pub net: Network,
    }

    /// Arguments of the call `NETWORK_LOOKUP_BY_UUID`.
    pub struct NetworkLookupByUuidArgs {
        pub uuid: [u8; 16],
    }

    /// Result of the call `NETWORK_LOOKUP_BY_UUID`.
    pub struct NetworkLookupByUuidRet {
        pub net: Network,
    }

    /// Arguments of the call `NETWORK_SET_AUTOSTART`.
    pub struct NetworkSetAutostartArgs {
        pub net: Network,
        pub autostart: i32,
    }

    /// Arguments of the call `NETWORK_UNDEFINE`.
    pub struct NetworkUndefineArgs {
        pub net: Network,
    }

    /// Arguments of the call `NETWORK_IS_ACTIVE`.
    pub struct NetworkIsActiveArgs {
        pub net: Network,
    }

    /// Result of the call `NETWORK_IS_ACTIVE`.
    pub struct NetworkIsActiveRet {
        pub active: i32,
    }

    /// Arguments of the call `NETWORK_IS_PERSISTENT`.
    pub struct NetworkIsPersistentArgs {
        pub net: Network,
    }

    /// Result of the call `NETWORK_IS_PERSISTENT`.
    pub struct NetworkIsPersistentRet {
        pub persistent: i32,
    }

    /// Arguments of the call `NETWORK_UPDATE`.
    pub struct NetworkUpdateArgs {
        pub net: Network,
        pub command: u32,
        pub section: u32,
        pub parent_index: i32,
        pub xml: String,
        pub flags: u32,
    }

    /// Message of the event `NETWORK_EVENT_LIFECYCLE`.
    pub struct NetworkEventLifecycleMsg {
        pub callback_id: i32,
        pub net: Network,
        pub event: i32,
        pub detail: i32,
    }

    /// Arguments of the call `NETWORK_GET_DHCP_LEASES`.
    pub struct NetworkGetDhcpLeasesArgs {
        pub net: Network,
        pub mac: Option<String>,
        pub need_results: i32,
        pub flags: u32,
    }

    /// Result of the call `NETWORK_GET_DHCP_LEASES`.
    pub struct NetworkGetDhcpLeasesRet {
        #[max(NETWORK_DHCP_LEASES_MAX)]
        pub leases: Vec<NetworkDhcpLease>,
        pub ret: u32,
    }

    /// Arguments of the call `NETWORK_LIST_ALL_PORTS`.
    pub struct NetworkListAllPortsArgs {
        pub network: Network,
        pub need_results: i32,
        pub flags: u32,
    }

    /// Result of the call `NETWORK_LIST_ALL_PORTS`.
    pub struct NetworkListAllPortsRet {
        #[max(NETWORK_PORT_LIST_MAX)]
        pub ports: Vec<NetworkPort>,
        pub ret: u32,
    }

    /// Arguments of the call `NETWORK_PORT_LOOKUP_BY_UUID`.
    pub struct NetworkPortLookupByUuidArgs {
        pub network: Network,
        pub uuid: [u8; 16],
    }

    /// Result of the call `NETWORK_PORT_LOOKUP_BY_UUID`.
    pub struct NetworkPortLookupByUuidRet {
        pub port: NetworkPort,
    }

    /// Arguments of the call `NETWORK_PORT_CREATE_XML`.
    pub struct NetworkPortCreateXmlArgs {
        pub network: Network,
        pub xml: String,
        pub flags: u32,
    }

    /// Result of the call `NETWORK_PORT_CREATE_XML`.
    pub struct NetworkPortCreateXmlRet {
        pub port: NetworkPort,
    }

    /// Arguments of the call `NETWORK_PORT_GET_PARAMETERS`.
    pub struct NetworkPortGetParametersArgs {
        pub port: NetworkPort,
        pub nparams: i32,
        pub flags: u32,
    }

    /// Result of the call `NETWORK_PORT_GET_PARAMETERS`.
    pub struct NetworkPortGetParametersRet {
        #[max(NETWORK_PORT_PARAMETERS_MAX)]
        pub params: Vec<TypedParam>,
        pub nparams: i32,
    }

    /// Arguments of the call `NETWORK_PORT_SET_PARAMETERS`.
    pub struct NetworkPortSetParametersArgs {
        pub port: NetworkPort,
        #[max(NETWORK_PORT_PARAMETERS_MAX)]
        pub params: Vec<TypedParam>,
        pub flags: u32,
    }

    /// Arguments of the call `NETWORK_PORT_GET_XML_DESC`.
    pub struct NetworkPortGetXmlDescArgs {
        pub port: NetworkPort,
        pub flags: u32,
    }

    /// Result of the call `NETWORK_PORT_GET_XML_DESC`.
    pub struct NetworkPortGetXmlDescRet {
        pub xml: String,
    }

    /// Arguments of the call `NETWORK_PORT_DELETE`.
    pub struct NetworkPortDeleteArgs {
        pub port: NetworkPort,
        pub flags: u32,
    }

    /// Arguments of the call `NETWORK_DEFINE_XML_FLAGS`.
    pub struct NetworkDefineXmlFlagsArgs {
        pub xml: String,
        pub flags: u32,
    }

    /// Result of the call `NETWORK_DEFINE_XML_FLAGS`.
    pub struct NetworkDefineXmlFlagsRet {
        pub net: Network,
    }

    /// Arguments of the call `NETWORK_CREATE_XML_FLAGS`.
    pub struct NetworkCreateXmlFlagsArgs {
        pub xml: String,
        pub flags: u32,
    }

    /// Result of the call `NETWORK_CREATE_XML_FLAGS`.
    pub struct NetworkCreateXmlFlagsRet {
        pub net: Network,
    }

    /// Arguments of the call `NETWORK_SET_METADATA`.
    pub struct NetworkSetMetadataArgs {
        pub network: Network,
        pub r#type: i32,
        pub metadata: Option<String>,
        pub key: Option<String>,
        pub uri: Option<String>,
        pub flags: u32,
    }

    /// Arguments of the call `NETWORK_GET_METADATA`.
    pub struct NetworkGetMetadataArgs {
        pub network: Network,
        pub r#type: i32,
        pub uri: Option<String>,
        pub flags: u32,
    }

    /// Result of the call `NETWORK_GET_METADATA`.
    pub struct NetworkGetMetadataRet {
        pub metadata: String,
    }

    /// Message of the event `NETWORK_EVENT_CALLBACK_METADATA_CHANGE`.
    pub struct NetworkEventCallbackMetadataChangeMsg {
        pub callback_id: i32,
        pub net: Network,
        pub r#type: i32,
        pub nsuri: Option<String>,
    }
}
