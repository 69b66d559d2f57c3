//! Calls that list or count the objects of a connection.
//!
//! Generated from `protocol/remote/connect_list.protocol`; change it there and run the `generate` example.

// Fields are named as in the protocol; the operations document them.
#![allow(missing_docs)]

use super::program::{
    DOMAIN_LIST_MAX, Domain, INTERFACE_LIST_MAX, Interface, NETWORK_LIST_MAX, NODE_DEVICE_LIST_MAX,
    NWFILTER_BINDING_LIST_MAX, NWFILTER_LIST_MAX, Network, NodeDevice, Nwfilter, NwfilterBinding,
    SECRET_LIST_MAX, STORAGE_POOL_LIST_MAX, Secret, StoragePool,
};
use crate::xdr::xdr;

xdr! {
    /// Arguments of the call `CONNECT_LIST_DEFINED_DOMAINS`.
    pub struct ConnectListDefinedDomainsArgs {
        pub maxnames: i32,
    }

    /// Result of the call `CONNECT_LIST_DEFINED_DOMAINS`.
    pub struct ConnectListDefinedDomainsRet {
        #[max(DOMAIN_LIST_MAX)]
        pub names: Vec<String>,
    }

    /// Result of the call `CONNECT_NUM_OF_DEFINED_DOMAINS`.
    pub struct ConnectNumOfDefinedDomainsRet {
        pub num: i32,
    }

    /// Arguments of the call `CONNECT_LIST_DEFINED_NETWORKS`.
    pub struct ConnectListDefinedNetworksArgs {
        pub maxnames: i32,
    }

    /// Result of the call `CONNECT_LIST_DEFINED_NETWORKS`.
    pub struct ConnectListDefinedNetworksRet {
        #[max(NETWORK_LIST_MAX)]
        pub names: Vec<String>,
    }

    /// Arguments of the call `CONNECT_LIST_DOMAINS`.
    pub struct ConnectListDomainsArgs {
        pub maxids: i32,
    }

    /// Result of the call `CONNECT_LIST_DOMAINS`.
    pub struct ConnectListDomainsRet {
        #[max(DOMAIN_LIST_MAX)]
        pub ids: Vec<i32>,
    }

    /// Arguments of the call `CONNECT_LIST_NETWORKS`.
    pub struct ConnectListNetworksArgs {
        pub maxnames: i32,
    }

    /// Result of the call `CONNECT_LIST_NETWORKS`.
    pub struct ConnectListNetworksRet {
        #[max(NETWORK_LIST_MAX)]
        pub names: Vec<String>,
    }

    /// Result of the call `CONNECT_NUM_OF_DEFINED_NETWORKS`.
    pub struct ConnectNumOfDefinedNetworksRet {
        pub num: i32,
    }

    /// Result of the call `CONNECT_NUM_OF_DOMAINS`.
    pub struct ConnectNumOfDomainsRet {
        pub num: i32,
    }

    /// Result of the call `CONNECT_NUM_OF_NETWORKS`.
    pub struct ConnectNumOfNetworksRet {
        pub num: i32,
    }

    /// Result of the call `CONNECT_NUM_OF_STORAGE_POOLS`.
    pub struct ConnectNumOfStoragePoolsRet {
        pub num: i32,
    }

    /// Arguments of the call `CONNECT_LIST_STORAGE_POOLS`.
    pub struct ConnectListStoragePoolsArgs {
        pub maxnames: i32,
    }

    /// Result of the call `CONNECT_LIST_STORAGE_POOLS`.
    pub struct ConnectListStoragePoolsRet {
        #[max(STORAGE_POOL_LIST_MAX)]
        pub names: Vec<String>,
    }

    /// Result of the call `CONNECT_NUM_OF_DEFINED_STORAGE_POOLS`.
    pub struct ConnectNumOfDefinedStoragePoolsRet {
        pub num: i32,
    }

    /// Arguments of the call `CONNECT_LIST_DEFINED_STORAGE_POOLS`.
    pub struct ConnectListDefinedStoragePoolsArgs {
        pub maxnames: i32,
    }

    /// Result of the call `CONNECT_LIST_DEFINED_STORAGE_POOLS`.
    pub struct ConnectListDefinedStoragePoolsRet {
        #[max(STORAGE_POOL_LIST_MAX)]
        pub names: Vec<String>,
    }

    /// Result of the call `CONNECT_NUM_OF_INTERFACES`.
    pub struct ConnectNumOfInterfacesRet {
        pub num: i32,
    }

    /// Arguments of the call `CONNECT_LIST_INTERFACES`.
    pub struct ConnectListInterfacesArgs {
        pub maxnames: i32,
    }

    /// Result of the call `CONNECT_LIST_INTERFACES`.
    pub struct ConnectListInterfacesRet {
        #[max(INTERFACE_LIST_MAX)]
        pub names: Vec<String>,
    }

    /// Result of the call `CONNECT_NUM_OF_DEFINED_INTERFACES`.
    pub struct ConnectNumOfDefinedInterfacesRet {
        pub num: i32,
    }

    /// Arguments of the call `CONNECT_LIST_DEFINED_INTERFACES`.
    pub struct ConnectListDefinedInterfacesArgs {
        pub maxnames: i32,
    }

    /// Result of the call `CONNECT_LIST_DEFINED_INTERFACES`.
    pub struct ConnectListDefinedInterfacesRet {
        #[max(INTERFACE_LIST_MAX)]
        pub names: Vec<String>,
    }

    /// Result of the call `CONNECT_NUM_OF_SECRETS`.
    pub struct ConnectNumOfSecretsRet {
        pub num: i32,
    }

    /// Arguments of the call `CONNECT_LIST_SECRETS`.
    pub struct ConnectListSecretsArgs {
        pub maxuuids: i32,
    }

    /// Result of the call `CONNECT_LIST_SECRETS`.
    pub struct ConnectListSecretsRet {
        #[max(SECRET_LIST_MAX)]
        pub uuids: Vec<String>,
    }

    /// Result of the call `CONNECT_NUM_OF_NWFILTERS`.
    pub struct ConnectNumOfNwfiltersRet {
        pub num: i32,
    }

    /// Arguments of the call `CONNECT_LIST_NWFILTERS`.
    pub struct ConnectListNwfiltersArgs {
        pub maxnames: i32,
    }

    /// Result of the call `CONNECT_LIST_NWFILTERS`.
    pub struct ConnectListNwfiltersRet {
        #[max(NWFILTER_LIST_MAX)]
        pub names: Vec<String>,
    }

    /// Arguments of the call `CONNECT_LIST_ALL_DOMAINS`.
    pub struct ConnectListAllDomainsArgs {
        pub need_results: i32,
        pub flags: u32,
    }

    /// Result of the call `CONNECT_LIST_ALL_DOMAINS`.
    pub struct ConnectListAllDomainsRet {
        #[max(DOMAIN_LIST_MAX)]
        pub domains: Vec<Domain>,
        pub ret: u32,
    }

    /// Arguments of the call `CONNECT_LIST_ALL_STORAGE_POOLS`.
    pub struct ConnectListAllStoragePoolsArgs {
        pub need_results: i32,
        pub flags: u32,
    }

    /// Result of the call `CONNECT_LIST_ALL_STORAGE_POOLS`.
    pub struct ConnectListAllStoragePoolsRet {
        #[max(STORAGE_POOL_LIST_MAX)]
        pub pools: Vec<StoragePool>,
        pub ret: u32,
    }

    /// Arguments of the call `CONNECT_LIST_ALL_NETWORKS`.
    pub struct ConnectListAllNetworksArgs {
        pub need_results: i32,
        pub flags: u32,
    }

    /// Result of the call `CONNECT_LIST_ALL_NETWORKS`.
    pub struct ConnectListAllNetworksRet {
        #[max(NETWORK_LIST_MAX)]
        pub nets: Vec<Network>,
        pub ret: u32,
    }

    /// Arguments of the call `CONNECT_LIST_ALL_INTERFACES`.
    pub struct ConnectListAllInterfacesArgs {
        pub need_results: i32,
        pub flags: u32,
    }

    /// Result of the call `CONNECT_LIST_ALL_INTERFACES`.
    pub struct ConnectListAllInterfacesRet {
        #[max(INTERFACE_LIST_MAX)]
        pub ifaces: Vec<Interface>,
        pub ret: u32,
    }

    /// Arguments of the call `CONNECT_LIST_ALL_NODE_DEVICES`.
    pub struct ConnectListAllNodeDevicesArgs {
        pub need_results: i32,
        pub flags: u32,
    }

    /// Result of the call `CONNECT_LIST_ALL_NODE_DEVICES`.
    pub struct ConnectListAllNodeDevicesRet {
        #[max(NODE_DEVICE_LIST_MAX)]
        pub devices: Vec<NodeDevice>,
        pub ret: u32,
    }

    /// Arguments of the call `CONNECT_LIST_ALL_NWFILTERS`.
    pub struct ConnectListAllNwfiltersArgs {
        pub need_results: i32,
        pub flags: u32,
    }

    /// Result of the call `CONNECT_LIST_ALL_NWFILTERS`.
    pub struct ConnectListAllNwfiltersRet {
        #[max(NWFILTER_LIST_MAX)]
        pub filters: Vec<Nwfilter>,
        pub ret: u32,
    }

    /// Arguments of the call `CONNECT_LIST_ALL_SECRETS`.
    pub struct ConnectListAllSecretsArgs {
        pub need_results: i32,
        pub flags: u32,
    }

    /// Result of the call `CONNECT_LIST_ALL_SECRETS`.
    pub struct ConnectListAllSecretsRet {
        #[max(SECRET_LIST_MAX)]
        pub secrets: Vec<Secret>,
        pub ret: u32,
    }

    /// Arguments of the call `CONNECT_LIST_ALL_NWFILTER_BINDINGS`.
    pub struct ConnectListAllNwfilterBindingsArgs {
        pub need_results: i32,
        pub flags: u32,
    }

    /// Result of the call `CONNECT_LIST_ALL_NWFILTER_BINDINGS`.
    pub struct ConnectListAllNwfilterBindingsRet {
        #[max(NWFILTER_BINDING_LIST_MAX)]
        pub bindings: Vec<NwfilterBinding>,
        pub ret: u32,
    }
}
