//! Main program, which has the whole API: limits and shared types. Numbers: libvirt's src/remote/remote_protocol.x.
//!
//! Generated from `protocol/remote/program.protocol`; change it there and run the `generate` example.

// Fields are named as in the protocol; the operations document them.
#![allow(missing_docs)]

use crate::xdr::{xdr, xdr_enum, xdr_union};

pub const AUTH_SASL_DATA_MAX: usize = 65536;
pub const AUTH_TYPE_LIST_MAX: usize = 20;
pub const CONNECT_CPU_MODELS_MAX: usize = 8192;
pub const CONNECT_GET_ALL_DOMAIN_STATS_MAX: usize = 262144;
pub const CONNECT_IDENTITY_PARAMS_MAX: usize = 20;
pub const CPUMAPS_MAX: usize = 8388608;
pub const CPUMAP_MAX: usize = 2048;
pub const CPU_BASELINE_MAX: usize = 256;
pub const DOMAIN_ANNOUNCE_INTERFACE_PARAMS_MAX: usize = 16;
pub const DOMAIN_AUTHORIZED_SSH_KEYS_MAX: usize = 2048;
pub const DOMAIN_BLKIO_PARAMETERS_MAX: usize = 16;
pub const DOMAIN_BLOCK_COPY_PARAMETERS_MAX: usize = 16;
pub const DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX: usize = 32;
pub const DOMAIN_BLOCK_PEEK_BUFFER_MAX: usize = 4194304;
pub const DOMAIN_BLOCK_STATS_PARAMETERS_MAX: usize = 16;
pub const DOMAIN_CHECKPOINT_LIST_MAX: usize = 16384;
pub const DOMAIN_DISK_ERRORS_MAX: usize = 256;
pub const DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX: usize = 20;
pub const DOMAIN_EVENT_TUNABLE_MAX: usize = 2048;
pub const DOMAIN_FSFREEZE_MOUNTPOINTS_MAX: usize = 256;
pub const DOMAIN_FSINFO_DISKS_MAX: usize = 256;
pub const DOMAIN_FSINFO_MAX: usize = 256;
pub const DOMAIN_GET_CPU_STATS_MAX: usize = 2048;
pub const DOMAIN_GET_CPU_STATS_NCPUS_MAX: usize = 128;
pub const DOMAIN_GUEST_INFO_PARAMS_MAX: usize = 2048;
pub const DOMAIN_GUEST_VCPU_PARAMS_MAX: usize = 64;
pub const DOMAIN_INTERFACE_MAX: usize = 2048;
pub const DOMAIN_INTERFACE_PARAMETERS_MAX: usize = 16;
pub const DOMAIN_IOTHREAD_PARAMS_MAX: usize = 64;
pub const DOMAIN_IP_ADDR_MAX: usize = 2048;
pub const DOMAIN_JOB_STATS_MAX: usize = 64;
pub const DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX: usize = 64;
pub const DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX: usize = 64;
pub const DOMAIN_LIST_MAX: usize = 16384;
pub const DOMAIN_MEMORY_PARAMETERS_MAX: usize = 16;
pub const DOMAIN_MEMORY_PEEK_BUFFER_MAX: usize = 4194304;
pub const DOMAIN_MEMORY_STATS_MAX: usize = 1024;
pub const DOMAIN_MESSAGES_MAX: usize = 2048;
pub const DOMAIN_MIGRATE_PARAM_LIST_MAX: usize = 64;
pub const DOMAIN_NUMA_PARAMETERS_MAX: usize = 16;
pub const DOMAIN_PERF_EVENTS_MAX: usize = 64;
pub const DOMAIN_SAVE_PARAMS_MAX: usize = 64;
pub const DOMAIN_SCHEDULER_PARAMETERS_MAX: usize = 16;
pub const DOMAIN_SEND_KEY_MAX: usize = 16;
pub const DOMAIN_SNAPSHOT_LIST_MAX: usize = 16384;
pub const INTERFACE_LIST_MAX: usize = 16384;
pub const IOTHREAD_INFO_MAX: usize = 16384;
pub const MIGRATE_COOKIE_MAX: usize = 4194304;
pub const NETWORK_DHCP_LEASES_MAX: usize = 65536;
pub const NETWORK_LIST_MAX: usize = 16384;
pub const NETWORK_PORT_LIST_MAX: usize = 16384;
pub const NETWORK_PORT_PARAMETERS_MAX: usize = 16;
pub const NODE_CPU_STATS_MAX: usize = 16;
pub const NODE_DEVICE_CAPS_LIST_MAX: usize = 65536;
pub const NODE_DEVICE_LIST_MAX: usize = 65536;
pub const NODE_MAX_CELLS: usize = 1024;
pub const NODE_MEMORY_PARAMETERS_MAX: usize = 64;
pub const NODE_MEMORY_STATS_MAX: usize = 16;
pub const NODE_SEV_INFO_MAX: usize = 64;
pub const NWFILTER_BINDING_LIST_MAX: usize = 16384;
pub const NWFILTER_LIST_MAX: usize = 16384;
pub const SECRET_LIST_MAX: usize = 16384;
pub const SECRET_VALUE_MAX: usize = 65536;
pub const SECURITY_DOI_MAX: usize = 257;
pub const SECURITY_LABEL_LIST_MAX: usize = 64;
pub const SECURITY_LABEL_MAX: usize = 4097;
pub const SECURITY_MODEL_MAX: usize = 257;
pub const STORAGE_POOL_LIST_MAX: usize = 16384;
pub const STORAGE_VOL_LIST_MAX: usize = 16384;
pub const VCPUINFO_MAX: usize = 16384;

xdr_enum! {
    /// `AuthType` of the protocol.
    pub enum AuthType {
        None = 0,
        Sasl = 1,
        Polkit = 2,
    }
}

xdr_union! {
    /// `TypedParamValue` of the protocol.
    pub enum TypedParamValue {
        1 => Int(i32),
        2 => UInt(u32),
        3 => Long(i64),
        4 => ULong(u64),
        5 => Double(f64),
        6 => Boolean(i32),
        7 => String(String),
    }
}

impl Default for TypedParamValue {
    fn default() -> Self {
        Self::Int(i32::default())
    }
}

xdr! {
    /// `Domain` of the protocol.
    pub struct Domain {
        pub name: String,
        pub uuid: [u8; 16],
        pub id: i32,
    }

    /// `Network` of the protocol.
    pub struct Network {
        pub name: String,
        pub uuid: [u8; 16],
    }

    /// `NetworkPort` of the protocol.
    pub struct NetworkPort {
        pub net: Network,
        pub uuid: [u8; 16],
    }

    /// `Nwfilter` of the protocol.
    pub struct Nwfilter {
        pub name: String,
        pub uuid: [u8; 16],
    }

    /// `NwfilterBinding` of the protocol.
    pub struct NwfilterBinding {
        pub portdev: String,
        pub filtername: String,
    }

    /// `Interface` of the protocol.
    pub struct Interface {
        pub name: String,
        pub mac: String,
    }

    /// `StoragePool` of the protocol.
    pub struct StoragePool {
        pub name: String,
        pub uuid: [u8; 16],
    }

    /// `StorageVol` of the protocol.
    pub struct StorageVol {
        pub pool: String,
        pub name: String,
        pub key: String,
    }

    /// `NodeDevice` of the protocol.
    pub struct NodeDevice {
        pub name: String,
    }

    /// `Secret` of the protocol.
    pub struct Secret {
        pub uuid: [u8; 16],
        pub usage_type: i32,
        pub usage_id: String,
    }

    /// `DomainCheckpoint` of the protocol.
    pub struct DomainCheckpoint {
        pub name: String,
        pub dom: Domain,
    }

    /// `DomainSnapshot` of the protocol.
    pub struct DomainSnapshot {
        pub name: String,
        pub dom: Domain,
    }

    /// `Error` of the protocol.
    pub struct Error {
        pub code: i32,
        pub domain: i32,
        pub message: Option<String>,
        pub level: i32,
        pub dom: Option<Domain>,
        pub str1: Option<String>,
        pub str2: Option<String>,
        pub str3: Option<String>,
        pub int1: i32,
        pub int2: i32,
        pub net: Option<Network>,
    }

    /// `VcpuInfo` of the protocol.
    pub struct VcpuInfo {
        pub number: u32,
        pub state: i32,
        pub cpu_time: u64,
        pub cpu: i32,
    }

    /// `TypedParam` of the protocol.
    pub struct TypedParam {
        pub field: String,
        pub value: TypedParamValue,
    }

    /// `NodeGetCpuStats` of the protocol.
    pub struct NodeGetCpuStats {
        pub field: String,
        pub value: u64,
    }

    /// `NodeGetMemoryStats` of the protocol.
    pub struct NodeGetMemoryStats {
        pub field: String,
        pub value: u64,
    }

    /// `DomainDiskError` of the protocol.
    pub struct DomainDiskError {
        pub disk: String,
        pub error: i32,
    }

    /// `DomainMemoryStat` of the protocol.
    pub struct DomainMemoryStat {
        pub tag: i32,
        pub val: u64,
    }

    /// `DomainIothreadInfo` of the protocol.
    pub struct DomainIothreadInfo {
        pub iothread_id: u32,
        #[max(CPUMAP_MAX)]
        pub cpumap: Vec<u8>,
    }

    /// `DomainEventGraphicsAddress` of the protocol.
    pub struct DomainEventGraphicsAddress {
        pub family: i32,
        pub node: String,
        pub service: String,
    }

    /// `DomainEventGraphicsIdentity` of the protocol.
    pub struct DomainEventGraphicsIdentity {
        pub r#type: String,
        pub name: String,
    }

    /// `NetworkDhcpLease` of the protocol.
    pub struct NetworkDhcpLease {
        pub iface: String,
        pub expirytime: i64,
        pub r#type: i32,
        pub mac: Option<String>,
        pub iaid: Option<String>,
        pub ipaddr: String,
        pub prefix: u32,
        pub hostname: Option<String>,
        pub clientid: Option<String>,
    }

    /// `DomainStatsRecord` of the protocol.
    pub struct DomainStatsRecord {
        pub dom: Domain,
        #[max(CONNECT_GET_ALL_DOMAIN_STATS_MAX)]
        pub params: Vec<TypedParam>,
    }

    /// `DomainFsinfo` of the protocol.
    pub struct DomainFsinfo {
        pub mountpoint: String,
        pub name: String,
        pub fstype: String,
        #[max(DOMAIN_FSINFO_DISKS_MAX)]
        pub dev_aliases: Vec<String>,
    }

    /// `DomainIpAddr` of the protocol.
    pub struct DomainIpAddr {
        pub r#type: i32,
        pub addr: String,
        pub prefix: u32,
    }

    /// `DomainInterface` of the protocol.
    pub struct DomainInterface {
        pub name: String,
        pub hwaddr: Option<String>,
        #[max(DOMAIN_IP_ADDR_MAX)]
        pub addrs: Vec<DomainIpAddr>,
    }
}
