//! Calls on the connection itself: opening, features, capabilities, event registration.
//!
//! Generated from `protocol/remote/connect.protocol`; change it there and run the `generate` example.

// Fields are named as in the protocol; the operations document them.
#![allow(missing_docs)]

use super::program::{
    CONNECT_CPU_MODELS_MAX, CONNECT_IDENTITY_PARAMS_MAX, CPU_BASELINE_MAX, DOMAIN_LIST_MAX, Domain,
    DomainStatsRecord, Network, NodeDevice, Secret, StoragePool, TypedParam,
};
use crate::xdr::xdr;

xdr! {
    /// Arguments of the call `CONNECT_OPEN`.
    pub struct ConnectOpenArgs {
        pub name: Option<String>,
        pub flags: u32,
    }

    /// Result of the call `CONNECT_GET_TYPE`.
    pub struct ConnectGetTypeRet {
        pub r#type: String,
    }

    /// Result of the call `CONNECT_GET_VERSION`.
    pub struct ConnectGetVersionRet {
        pub hv_ver: u64,
    }

    /// Arguments of the call `CONNECT_GET_MAX_VCPUS`.
    pub struct ConnectGetMaxVcpusArgs {
        pub r#type: Option<String>,
    }

    /// Result of the call `CONNECT_GET_MAX_VCPUS`.
    pub struct ConnectGetMaxVcpusRet {
        pub max_vcpus: i32,
    }

    /// Result of the call `CONNECT_GET_CAPABILITIES`.
    pub struct ConnectGetCapabilitiesRet {
        pub capabilities: String,
    }

    /// Result of the call `CONNECT_GET_HOSTNAME`.
    pub struct ConnectGetHostnameRet {
        pub hostname: String,
    }

    /// Arguments of the call `CONNECT_SUPPORTS_FEATURE`.
    pub struct ConnectSupportsFeatureArgs {
        pub feature: i32,
    }

    /// Result of the call `CONNECT_SUPPORTS_FEATURE`.
    pub struct ConnectSupportsFeatureRet {
        pub supported: i32,
    }

    /// Arguments of the call `CONNECT_FIND_STORAGE_POOL_SOURCES`.
    pub struct ConnectFindStoragePoolSourcesArgs {
        pub r#type: String,
        pub src_spec: Option<String>,
        pub flags: u32,
    }

    /// Result of the call `CONNECT_FIND_STORAGE_POOL_SOURCES`.
    pub struct ConnectFindStoragePoolSourcesRet {
        pub xml: String,
    }

    /// Result of the call `CONNECT_DOMAIN_EVENT_REGISTER`.
    pub struct ConnectDomainEventRegisterRet {
        pub cb_registered: i32,
    }

    /// Result of the call `CONNECT_DOMAIN_EVENT_DEREGISTER`.
    pub struct ConnectDomainEventDeregisterRet {
        pub cb_registered: i32,
    }

    /// Result of the call `CONNECT_GET_URI`.
    pub struct ConnectGetUriRet {
        pub uri: String,
    }

    /// Arguments of the call `CONNECT_DOMAIN_XML_FROM_NATIVE`.
    pub struct ConnectDomainXmlFromNativeArgs {
        pub native_format: String,
        pub native_config: String,
        pub flags: u32,
    }

    /// Result of the call `CONNECT_DOMAIN_XML_FROM_NATIVE`.
    pub struct ConnectDomainXmlFromNativeRet {
        pub domain_xml: String,
    }

    /// Arguments of the call `CONNECT_DOMAIN_XML_TO_NATIVE`.
    pub struct ConnectDomainXmlToNativeArgs {
        pub native_format: String,
        pub domain_xml: String,
        pub flags: u32,
    }

    /// Result of the call `CONNECT_DOMAIN_XML_TO_NATIVE`.
    pub struct ConnectDomainXmlToNativeRet {
        pub native_config: String,
    }

    /// Result of the call `CONNECT_IS_SECURE`.
    pub struct ConnectIsSecureRet {
        pub secure: i32,
    }

    /// Result of the call `CONNECT_GET_LIB_VERSION`.
    pub struct ConnectGetLibVersionRet {
        pub lib_ver: u64,
    }

    /// Arguments of the call `CONNECT_COMPARE_CPU`.
    pub struct ConnectCompareCpuArgs {
        pub xml: String,
        pub flags: u32,
    }

    /// Result of the call `CONNECT_COMPARE_CPU`.
    pub struct ConnectCompareCpuRet {
        pub result: i32,
    }

    /// Arguments of the call `CONNECT_BASELINE_CPU`.
    pub struct ConnectBaselineCpuArgs {
        #[max(CPU_BASELINE_MAX)]
        pub xml_cpus: Vec<String>,
        pub flags: u32,
    }

    /// Result of the call `CONNECT_BASELINE_CPU`.
    pub struct ConnectBaselineCpuRet {
        pub cpu: String,
    }

    /// Arguments of the call `CONNECT_DOMAIN_EVENT_REGISTER_ANY`.
    pub struct ConnectDomainEventRegisterAnyArgs {
        pub event_id: i32,
    }

    /// Arguments of the call `CONNECT_DOMAIN_EVENT_DEREGISTER_ANY`.
    pub struct ConnectDomainEventDeregisterAnyArgs {
        pub event_id: i32,
    }

    /// Arguments of the call `CONNECT_GET_SYSINFO`.
    pub struct ConnectGetSysinfoArgs {
        pub flags: u32,
    }

    /// Result of the call `CONNECT_GET_SYSINFO`.
    pub struct ConnectGetSysinfoRet {
        pub sysinfo: String,
    }

    /// Arguments of the call `CONNECT_GET_CPU_MODEL_NAMES`.
    pub struct ConnectGetCpuModelNamesArgs {
        pub arch: String,
        pub need_results: i32,
        pub flags: u32,
    }

    /// Result of the call `CONNECT_GET_CPU_MODEL_NAMES`.
    pub struct ConnectGetCpuModelNamesRet {
        #[max(CONNECT_CPU_MODELS_MAX)]
        pub models: Vec<String>,
        pub ret: i32,
    }

    /// Arguments of the call `CONNECT_NETWORK_EVENT_REGISTER_ANY`.
    pub struct ConnectNetworkEventRegisterAnyArgs {
        pub event_id: i32,
        pub net: Option<Network>,
    }

    /// Result of the call `CONNECT_NETWORK_EVENT_REGISTER_ANY`.
    pub struct ConnectNetworkEventRegisterAnyRet {
        pub callback_id: i32,
    }

    /// Arguments of the call `CONNECT_NETWORK_EVENT_DEREGISTER_ANY`.
    pub struct ConnectNetworkEventDeregisterAnyArgs {
        pub callback_id: i32,
    }

    /// Arguments of the call `CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY`.
    pub struct ConnectDomainEventCallbackRegisterAnyArgs {
        pub event_id: i32,
        pub dom: Option<Domain>,
    }

    /// Result of the call `CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY`.
    pub struct ConnectDomainEventCallbackRegisterAnyRet {
        pub callback_id: i32,
    }

    /// Arguments of the call `CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY`.
    pub struct ConnectDomainEventCallbackDeregisterAnyArgs {
        pub callback_id: i32,
    }

    /// Arguments of the call `CONNECT_GET_DOMAIN_CAPABILITIES`.
    pub struct ConnectGetDomainCapabilitiesArgs {
        pub emulatorbin: Option<String>,
        pub arch: Option<String>,
        pub machine: Option<String>,
        pub virttype: Option<String>,
        pub flags: u32,
    }

    /// Result of the call `CONNECT_GET_DOMAIN_CAPABILITIES`.
    pub struct ConnectGetDomainCapabilitiesRet {
        pub capabilities: String,
    }

    /// Arguments of the call `CONNECT_GET_ALL_DOMAIN_STATS`.
    pub struct ConnectGetAllDomainStatsArgs {
        #[max(DOMAIN_LIST_MAX)]
        pub doms: Vec<Domain>,
        pub stats: u32,
        pub flags: u32,
    }

    /// Result of the call `CONNECT_GET_ALL_DOMAIN_STATS`.
    pub struct ConnectGetAllDomainStatsRet {
        #[max(DOMAIN_LIST_MAX)]
        pub ret_stats: Vec<DomainStatsRecord>,
    }

    /// Message of the event `CONNECT_EVENT_CONNECTION_CLOSED`.
    pub struct ConnectEventConnectionClosedMsg {
        pub reason: i32,
    }

    /// Arguments of the call `CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY`.
    pub struct ConnectStoragePoolEventRegisterAnyArgs {
        pub event_id: i32,
        pub pool: Option<StoragePool>,
    }

    /// Result of the call `CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY`.
    pub struct ConnectStoragePoolEventRegisterAnyRet {
        pub callback_id: i32,
    }

    /// Arguments of the call `CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY`.
    pub struct ConnectStoragePoolEventDeregisterAnyArgs {
        pub callback_id: i32,
    }

    /// Arguments of the call `CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY`.
    pub struct ConnectNodeDeviceEventRegisterAnyArgs {
        pub event_id: i32,
        pub dev: Option<NodeDevice>,
    }

    /// Result of the call `CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY`.
    pub struct ConnectNodeDeviceEventRegisterAnyRet {
        pub callback_id: i32,
    }

    /// Arguments of the call `CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY`.
    pub struct ConnectNodeDeviceEventDeregisterAnyArgs {
        pub callback_id: i32,
    }

    /// Arguments of the call `CONNECT_SECRET_EVENT_REGISTER_ANY`.
    pub struct ConnectSecretEventRegisterAnyArgs {
        pub event_id: i32,
        pub secret: Option<Secret>,
    }

    /// Result of the call `CONNECT_SECRET_EVENT_REGISTER_ANY`.
    pub struct ConnectSecretEventRegisterAnyRet {
        pub callback_id: i32,
    }

    /// Arguments of the call `CONNECT_SECRET_EVENT_DEREGISTER_ANY`.
    pub struct ConnectSecretEventDeregisterAnyArgs {
        pub callback_id: i32,
    }

    /// Arguments of the call `CONNECT_COMPARE_HYPERVISOR_CPU`.
    pub struct ConnectCompareHypervisorCpuArgs {
        pub emulator: Option<String>,
        pub arch: Option<String>,
        pub machine: Option<String>,
        pub virttype: Option<String>,
        pub xml_cpu: String,
        pub flags: u32,
    }

    /// Result of the call `CONNECT_COMPARE_HYPERVISOR_CPU`.
    pub struct ConnectCompareHypervisorCpuRet {
        pub result: i32,
    }

    /// Arguments of the call `CONNECT_BASELINE_HYPERVISOR_CPU`.
    pub struct ConnectBaselineHypervisorCpuArgs {
        pub emulator: Option<String>,
        pub arch: Option<String>,
        pub machine: Option<String>,
        pub virttype: Option<String>,
        #[max(CPU_BASELINE_MAX)]
        pub xml_cpus: Vec<String>,
        pub flags: u32,
    }

    /// Result of the call `CONNECT_BASELINE_HYPERVISOR_CPU`.
    pub struct ConnectBaselineHypervisorCpuRet {
        pub cpu: String,
    }

    /// Arguments of the call `CONNECT_GET_STORAGE_POOL_CAPABILITIES`.
    pub struct ConnectGetStoragePoolCapabilitiesArgs {
        pub flags: u32,
    }

    /// Result of the call `CONNECT_GET_STORAGE_POOL_CAPABILITIES`.
    pub struct ConnectGetStoragePoolCapabilitiesRet {
        pub capabilities: String,
    }

    /// Arguments of the call `CONNECT_SET_IDENTITY`.
    pub struct ConnectSetIdentityArgs {
        #[max(CONNECT_IDENTITY_PARAMS_MAX)]
        pub params: Vec<TypedParam>,
        pub flags: u32,
    }
}
