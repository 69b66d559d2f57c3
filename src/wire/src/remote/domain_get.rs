//! Calls that return a domain's configuration, state and statistics.
//!
//! Generated from `protocol/remote/domain_get.protocol`; change it there and run the `generate` example.

// Fields are named as in the protocol; the operations document them.
#![allow(missing_docs)]

use super::program::{
    CPUMAPS_MAX, DOMAIN_BLKIO_PARAMETERS_MAX, DOMAIN_DISK_ERRORS_MAX, DOMAIN_FSINFO_MAX,
    DOMAIN_GET_CPU_STATS_MAX, DOMAIN_GUEST_INFO_PARAMS_MAX, DOMAIN_GUEST_VCPU_PARAMS_MAX,
    DOMAIN_INTERFACE_PARAMETERS_MAX, DOMAIN_JOB_STATS_MAX, DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX,
    DOMAIN_MEMORY_PARAMETERS_MAX, DOMAIN_MESSAGES_MAX, DOMAIN_NUMA_PARAMETERS_MAX, DOMAIN_PERF_EVENTS_MAX,
    DOMAIN_SCHEDULER_PARAMETERS_MAX, Domain, DomainDiskError, DomainFsinfo, DomainIothreadInfo,
    IOTHREAD_INFO_MAX, SECURITY_LABEL_LIST_MAX, SECURITY_LABEL_MAX, TypedParam, VCPUINFO_MAX, VcpuInfo,
};
use crate::xdr::{Chars, xdr};

xdr! {
    /// Arguments of the call `DOMAIN_GET_XML_DESC`.
    pub struct DomainGetXmlDescArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_XML_DESC`.
    pub struct DomainGetXmlDescRet {
        pub xml: String,
    }

    /// Arguments of the call `DOMAIN_GET_AUTOSTART`.
    pub struct DomainGetAutostartArgs {
        pub dom: Domain,
    }

    /// Result of the call `DOMAIN_GET_AUTOSTART`.
    pub struct DomainGetAutostartRet {
        pub autostart: i32,
    }

    /// Arguments of the call `DOMAIN_GET_INFO`.
    pub struct DomainGetInfoArgs {
        pub dom: Domain,
    }

    /// Result of the call `DOMAIN_GET_INFO`.
    pub struct DomainGetInfoRet {
        pub state: u8,
        pub max_mem: u64,
        pub memory: u64,
        pub nr_virt_cpu: u16,
        pub cpu_time: u64,
    }

    /// Arguments of the call `DOMAIN_GET_MAX_MEMORY`.
    pub struct DomainGetMaxMemoryArgs {
        pub dom: Domain,
    }

    /// Result of the call `DOMAIN_GET_MAX_MEMORY`.
    pub struct DomainGetMaxMemoryRet {
        pub memory: u64,
    }

    /// Arguments of the call `DOMAIN_GET_MAX_VCPUS`.
    pub struct DomainGetMaxVcpusArgs {
        pub dom: Domain,
    }

    /// Result of the call `DOMAIN_GET_MAX_VCPUS`.
    pub struct DomainGetMaxVcpusRet {
        pub num: i32,
    }

    /// Arguments of the call `DOMAIN_GET_OS_TYPE`.
    pub struct DomainGetOsTypeArgs {
        pub dom: Domain,
    }

    /// Result of the call `DOMAIN_GET_OS_TYPE`.
    pub struct DomainGetOsTypeRet {
        pub r#type: String,
    }

    /// Arguments of the call `DOMAIN_GET_VCPUS`.
    pub struct DomainGetVcpusArgs {
        pub dom: Domain,
        pub maxinfo: i32,
        pub maplen: i32,
    }

    /// Result of the call `DOMAIN_GET_VCPUS`.
    pub struct DomainGetVcpusRet {
        #[max(VCPUINFO_MAX)]
        pub info: Vec<VcpuInfo>,
        #[max(CPUMAPS_MAX)]
        pub cpumaps: Vec<u8>,
    }

    /// Arguments of the call `DOMAIN_GET_SCHEDULER_TYPE`.
    pub struct DomainGetSchedulerTypeArgs {
        pub dom: Domain,
    }

    /// Result of the call `DOMAIN_GET_SCHEDULER_TYPE`.
    pub struct DomainGetSchedulerTypeRet {
        pub r#type: String,
        pub nparams: i32,
    }

    /// Arguments of the call `DOMAIN_GET_SCHEDULER_PARAMETERS`.
    pub struct DomainGetSchedulerParametersArgs {
        pub dom: Domain,
        pub nparams: i32,
    }

    /// Result of the call `DOMAIN_GET_SCHEDULER_PARAMETERS`.
    pub struct DomainGetSchedulerParametersRet {
        #[max(DOMAIN_SCHEDULER_PARAMETERS_MAX)]
        pub params: Vec<TypedParam>,
    }

    /// Arguments of the call `DOMAIN_GET_SECURITY_LABEL`.
    pub struct DomainGetSecurityLabelArgs {
        pub dom: Domain,
    }

    /// Result of the call `DOMAIN_GET_SECURITY_LABEL`.
    pub struct DomainGetSecurityLabelRet {
        #[max(SECURITY_LABEL_MAX)]
        pub label: Chars,
        pub enforcing: i32,
    }

    /// Arguments of the call `DOMAIN_GET_JOB_INFO`.
    pub struct DomainGetJobInfoArgs {
        pub dom: Domain,
    }

    /// Result of the call `DOMAIN_GET_JOB_INFO`.
    pub struct DomainGetJobInfoRet {
        pub r#type: i32,
        pub time_elapsed: u64,
        pub time_remaining: u64,
        pub data_total: u64,
        pub data_processed: u64,
        pub data_remaining: u64,
        pub mem_total: u64,
        pub mem_processed: u64,
        pub mem_remaining: u64,
        pub file_total: u64,
        pub file_processed: u64,
        pub file_remaining: u64,
    }

    /// Arguments of the call `DOMAIN_GET_MEMORY_PARAMETERS`.
    pub struct DomainGetMemoryParametersArgs {
        pub dom: Domain,
        pub nparams: i32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_MEMORY_PARAMETERS`.
    pub struct DomainGetMemoryParametersRet {
        #[max(DOMAIN_MEMORY_PARAMETERS_MAX)]
        pub params: Vec<TypedParam>,
        pub nparams: i32,
    }

    /// Arguments of the call `DOMAIN_GET_VCPUS_FLAGS`.
    pub struct DomainGetVcpusFlagsArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_VCPUS_FLAGS`.
    pub struct DomainGetVcpusFlagsRet {
        pub num: i32,
    }

    /// Arguments of the call `DOMAIN_GET_BLKIO_PARAMETERS`.
    pub struct DomainGetBlkioParametersArgs {
        pub dom: Domain,
        pub nparams: i32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_BLKIO_PARAMETERS`.
    pub struct DomainGetBlkioParametersRet {
        #[max(DOMAIN_BLKIO_PARAMETERS_MAX)]
        pub params: Vec<TypedParam>,
        pub nparams: i32,
    }

    /// Arguments of the call `DOMAIN_GET_STATE`.
    pub struct DomainGetStateArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_STATE`.
    pub struct DomainGetStateRet {
        pub state: i32,
        pub reason: i32,
    }

    /// Arguments of the call `DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS`.
    pub struct DomainGetSchedulerParametersFlagsArgs {
        pub dom: Domain,
        pub nparams: i32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS`.
    pub struct DomainGetSchedulerParametersFlagsRet {
        #[max(DOMAIN_SCHEDULER_PARAMETERS_MAX)]
        pub params: Vec<TypedParam>,
    }

    /// Arguments of the call `DOMAIN_GET_CONTROL_INFO`.
    pub struct DomainGetControlInfoArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_CONTROL_INFO`.
    pub struct DomainGetControlInfoRet {
        pub state: u32,
        pub details: u32,
        pub state_time: u64,
    }

    /// Arguments of the call `DOMAIN_GET_VCPU_PIN_INFO`.
    pub struct DomainGetVcpuPinInfoArgs {
        pub dom: Domain,
        pub ncpumaps: i32,
        pub maplen: i32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_VCPU_PIN_INFO`.
    pub struct DomainGetVcpuPinInfoRet {
        #[max(CPUMAPS_MAX)]
        pub cpumaps: Vec<u8>,
        pub num: i32,
    }

    /// Arguments of the call `DOMAIN_GET_NUMA_PARAMETERS`.
    pub struct DomainGetNumaParametersArgs {
        pub dom: Domain,
        pub nparams: i32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_NUMA_PARAMETERS`.
    pub struct DomainGetNumaParametersRet {
        #[max(DOMAIN_NUMA_PARAMETERS_MAX)]
        pub params: Vec<TypedParam>,
        pub nparams: i32,
    }

    /// Arguments of the call `DOMAIN_GET_INTERFACE_PARAMETERS`.
    pub struct DomainGetInterfaceParametersArgs {
        pub dom: Domain,
        pub device: String,
        pub nparams: i32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_INTERFACE_PARAMETERS`.
    pub struct DomainGetInterfaceParametersRet {
        #[max(DOMAIN_INTERFACE_PARAMETERS_MAX)]
        pub params: Vec<TypedParam>,
        pub nparams: i32,
    }

    /// Arguments of the call `DOMAIN_GET_CPU_STATS`.
    pub struct DomainGetCpuStatsArgs {
        pub dom: Domain,
        pub nparams: u32,
        pub start_cpu: i32,
        pub ncpus: u32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_CPU_STATS`.
    pub struct DomainGetCpuStatsRet {
        #[max(DOMAIN_GET_CPU_STATS_MAX)]
        pub params: Vec<TypedParam>,
        pub nparams: i32,
    }

    /// Arguments of the call `DOMAIN_GET_DISK_ERRORS`.
    pub struct DomainGetDiskErrorsArgs {
        pub dom: Domain,
        pub maxerrors: u32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_DISK_ERRORS`.
    pub struct DomainGetDiskErrorsRet {
        #[max(DOMAIN_DISK_ERRORS_MAX)]
        pub errors: Vec<DomainDiskError>,
        pub nerrors: i32,
    }

    /// Arguments of the call `DOMAIN_GET_METADATA`.
    pub struct DomainGetMetadataArgs {
        pub dom: Domain,
        pub r#type: i32,
        pub uri: Option<String>,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_METADATA`.
    pub struct DomainGetMetadataRet {
        pub metadata: String,
    }

    /// Arguments of the call `DOMAIN_GET_HOSTNAME`.
    pub struct DomainGetHostnameArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_HOSTNAME`.
    pub struct DomainGetHostnameRet {
        pub hostname: String,
    }

    /// Arguments of the call `DOMAIN_GET_SECURITY_LABEL_LIST`.
    pub struct DomainGetSecurityLabelListArgs {
        pub dom: Domain,
    }

    /// Result of the call `DOMAIN_GET_SECURITY_LABEL_LIST`.
    pub struct DomainGetSecurityLabelListRet {
        #[max(SECURITY_LABEL_LIST_MAX)]
        pub labels: Vec<DomainGetSecurityLabelRet>,
        pub ret: i32,
    }

    /// Arguments of the call `DOMAIN_GET_EMULATOR_PIN_INFO`.
    pub struct DomainGetEmulatorPinInfoArgs {
        pub dom: Domain,
        pub maplen: i32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_EMULATOR_PIN_INFO`.
    pub struct DomainGetEmulatorPinInfoRet {
        #[max(CPUMAPS_MAX)]
        pub cpumaps: Vec<u8>,
        pub ret: i32,
    }

    /// Arguments of the call `DOMAIN_GET_JOB_STATS`.
    pub struct DomainGetJobStatsArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_JOB_STATS`.
    pub struct DomainGetJobStatsRet {
        pub r#type: i32,
        #[max(DOMAIN_JOB_STATS_MAX)]
        pub params: Vec<TypedParam>,
    }

    /// Arguments of the call `DOMAIN_GET_TIME`.
    pub struct DomainGetTimeArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_TIME`.
    pub struct DomainGetTimeRet {
        pub seconds: i64,
        pub nseconds: u32,
    }

    /// Arguments of the call `DOMAIN_GET_FSINFO`.
    pub struct DomainGetFsinfoArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_FSINFO`.
    pub struct DomainGetFsinfoRet {
        #[max(DOMAIN_FSINFO_MAX)]
        pub info: Vec<DomainFsinfo>,
        pub ret: u32,
    }

    /// Arguments of the call `DOMAIN_GET_IOTHREAD_INFO`.
    pub struct DomainGetIothreadInfoArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_IOTHREAD_INFO`.
    pub struct DomainGetIothreadInfoRet {
        #[max(IOTHREAD_INFO_MAX)]
        pub info: Vec<DomainIothreadInfo>,
        pub ret: u32,
    }

    /// Arguments of the call `DOMAIN_GET_PERF_EVENTS`.
    pub struct DomainGetPerfEventsArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_PERF_EVENTS`.
    pub struct DomainGetPerfEventsRet {
        #[max(DOMAIN_PERF_EVENTS_MAX)]
        pub params: Vec<TypedParam>,
    }

    /// Arguments of the call `DOMAIN_GET_GUEST_VCPUS`.
    pub struct DomainGetGuestVcpusArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_GUEST_VCPUS`.
    pub struct DomainGetGuestVcpusRet {
        #[max(DOMAIN_GUEST_VCPU_PARAMS_MAX)]
        pub params: Vec<TypedParam>,
    }

    /// Arguments of the call `DOMAIN_GET_LAUNCH_SECURITY_INFO`.
    pub struct DomainGetLaunchSecurityInfoArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_LAUNCH_SECURITY_INFO`.
    pub struct DomainGetLaunchSecurityInfoRet {
        #[max(DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX)]
        pub params: Vec<TypedParam>,
    }

    /// Arguments of the call `DOMAIN_GET_GUEST_INFO`.
    pub struct DomainGetGuestInfoArgs {
        pub dom: Domain,
        pub types: u32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_GUEST_INFO`.
    pub struct DomainGetGuestInfoRet {
        #[max(DOMAIN_GUEST_INFO_PARAMS_MAX)]
        pub params: Vec<TypedParam>,
    }

    /// Arguments of the call `DOMAIN_GET_MESSAGES`.
    pub struct DomainGetMessagesArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_GET_MESSAGES`.
    pub struct DomainGetMessagesRet {
        #[max(DOMAIN_MESSAGES_MAX)]
        pub msgs: Vec<String>,
    }

    /// Arguments of the call `DOMAIN_GET_AUTOSTART_ONCE`.
    pub struct DomainGetAutostartOnceArgs {
        pub dom: Domain,
    }

    /// Result of the call `DOMAIN_GET_AUTOSTART_ONCE`.
    pub struct DomainGetAutostartOnceRet {
        pub autostart: i32,
    }
}
