//! Calls that change a domain's settings.
//!
//! Generated from `protocol/remote/domain_set.protocol`; change it there and run the `generate` example.

// Fields are named as in the protocol; the operations document them.
#![allow(missing_docs)]

use super::program::{
    DOMAIN_BLKIO_PARAMETERS_MAX, DOMAIN_INTERFACE_PARAMETERS_MAX, DOMAIN_IOTHREAD_PARAMS_MAX,
    DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX, DOMAIN_MEMORY_PARAMETERS_MAX, DOMAIN_NUMA_PARAMETERS_MAX,
    DOMAIN_PERF_EVENTS_MAX, DOMAIN_SCHEDULER_PARAMETERS_MAX, Domain, TypedParam,
};
use crate::xdr::xdr;

xdr! {
    /// Arguments of the call `DOMAIN_SET_AUTOSTART`.
    pub struct DomainSetAutostartArgs {
        pub dom: Domain,
        pub autostart: i32,
    }

    /// Arguments of the call `DOMAIN_SET_MAX_MEMORY`.
    pub struct DomainSetMaxMemoryArgs {
        pub dom: Domain,
        pub memory: u64,
    }

    /// Arguments of the call `DOMAIN_SET_MEMORY`.
    pub struct DomainSetMemoryArgs {
        pub dom: Domain,
        pub memory: u64,
    }

    /// Arguments of the call `DOMAIN_SET_VCPUS`.
    pub struct DomainSetVcpusArgs {
        pub dom: Domain,
        pub nvcpus: u32,
    }

    /// Arguments of the call `DOMAIN_SET_SCHEDULER_PARAMETERS`.
    pub struct DomainSetSchedulerParametersArgs {
        pub dom: Domain,
        #[max(DOMAIN_SCHEDULER_PARAMETERS_MAX)]
        pub params: Vec<TypedParam>,
    }

    /// Arguments of the call `DOMAIN_SET_MEMORY_PARAMETERS`.
    pub struct DomainSetMemoryParametersArgs {
        pub dom: Domain,
        #[max(DOMAIN_MEMORY_PARAMETERS_MAX)]
        pub params: Vec<TypedParam>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SET_VCPUS_FLAGS`.
    pub struct DomainSetVcpusFlagsArgs {
        pub dom: Domain,
        pub nvcpus: u32,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SET_MEMORY_FLAGS`.
    pub struct DomainSetMemoryFlagsArgs {
        pub dom: Domain,
        pub memory: u64,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SET_BLKIO_PARAMETERS`.
    pub struct DomainSetBlkioParametersArgs {
        pub dom: Domain,
        #[max(DOMAIN_BLKIO_PARAMETERS_MAX)]
        pub params: Vec<TypedParam>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS`.
    pub struct DomainSetSchedulerParametersFlagsArgs {
        pub dom: Domain,
        #[max(DOMAIN_SCHEDULER_PARAMETERS_MAX)]
        pub params: Vec<TypedParam>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SET_NUMA_PARAMETERS`.
    pub struct DomainSetNumaParametersArgs {
        pub dom: Domain,
        #[max(DOMAIN_NUMA_PARAMETERS_MAX)]
        pub params: Vec<TypedParam>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SET_INTERFACE_PARAMETERS`.
    pub struct DomainSetInterfaceParametersArgs {
        pub dom: Domain,
        pub device: String,
        #[max(DOMAIN_INTERFACE_PARAMETERS_MAX)]
        pub params: Vec<TypedParam>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SET_METADATA`.
    pub struct DomainSetMetadataArgs {
        pub dom: Domain,
        pub r#type: i32,
        pub metadata: Option<String>,
        pub key: Option<String>,
        pub uri: Option<String>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SET_MEMORY_STATS_PERIOD`.
    pub struct DomainSetMemoryStatsPeriodArgs {
        pub dom: Domain,
        pub period: i32,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SET_TIME`.
    pub struct DomainSetTimeArgs {
        pub dom: Domain,
        pub seconds: i64,
        pub nseconds: u32,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SET_USER_PASSWORD`.
    pub struct DomainSetUserPasswordArgs {
        pub dom: Domain,
        pub user: Option<String>,
        pub password: Option<String>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SET_PERF_EVENTS`.
    pub struct DomainSetPerfEventsArgs {
        pub dom: Domain,
        #[max(DOMAIN_PERF_EVENTS_MAX)]
        pub params: Vec<TypedParam>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SET_GUEST_VCPUS`.
    pub struct DomainSetGuestVcpusArgs {
        pub dom: Domain,
        pub cpumap: String,
        pub state: i32,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SET_VCPU`.
    pub struct DomainSetVcpuArgs {
        pub dom: Domain,
        pub cpumap: String,
        pub state: i32,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SET_LIFECYCLE_ACTION`.
    pub struct DomainSetLifecycleActionArgs {
        pub dom: Domain,
        pub r#type: u32,
        pub action: u32,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SET_IOTHREAD_PARAMS`.
    pub struct DomainSetIothreadParamsArgs {
        pub dom: Domain,
        pub iothread_id: u32,
        #[max(DOMAIN_IOTHREAD_PARAMS_MAX)]
        pub params: Vec<TypedParam>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SET_LAUNCH_SECURITY_STATE`.
    pub struct DomainSetLaunchSecurityStateArgs {
        pub dom: Domain,
        #[max(DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX)]
        pub params: Vec<TypedParam>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SET_AUTOSTART_ONCE`.
    pub struct DomainSetAutostartOnceArgs {
        pub dom: Domain,
        pub autostart: i32,
    }
}
