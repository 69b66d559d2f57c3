//! Calls on the host: processors, memory, suspend.
//!
//! Generated from `protocol/remote/node.protocol`; change it there and run the `generate` example.

// Fields are named as in the protocol; the operations document them.
#![allow(missing_docs)]

use super::program::{
    CPUMAP_MAX, NODE_CPU_STATS_MAX, NODE_DEVICE_LIST_MAX, NODE_MAX_CELLS, NODE_MEMORY_PARAMETERS_MAX,
    NODE_MEMORY_STATS_MAX, NODE_SEV_INFO_MAX, NodeGetCpuStats, NodeGetMemoryStats, SECURITY_DOI_MAX,
    SECURITY_MODEL_MAX, TypedParam,
};
use crate::xdr::{Chars, FixedChars, xdr};

xdr! {
    /// Result of the call `NODE_GET_INFO`.
    pub struct NodeGetInfoRet {
        pub model: FixedChars<32>,
        pub memory: u64,
        pub cpus: i32,
        pub mhz: i32,
        pub nodes: i32,
        pub sockets: i32,
        pub cores: i32,
        pub threads: i32,
    }

    /// Arguments of the call `NODE_GET_CELLS_FREE_MEMORY`.
    pub struct NodeGetCellsFreeMemoryArgs {
        pub start_cell: i32,
        pub maxcells: i32,
    }

    /// Result of the call `NODE_GET_CELLS_FREE_MEMORY`.
    pub struct NodeGetCellsFreeMemoryRet {
        #[max(NODE_MAX_CELLS)]
        pub cells: Vec<u64>,
    }

    /// Result of the call `NODE_GET_FREE_MEMORY`.
    pub struct NodeGetFreeMemoryRet {
        pub free_mem: u64,
    }

    /// Arguments of the call `NODE_NUM_OF_DEVICES`.
    pub struct NodeNumOfDevicesArgs {
        pub cap: Option<String>,
        pub flags: u32,
    }

    /// Result of the call `NODE_NUM_OF_DEVICES`.
    pub struct NodeNumOfDevicesRet {
        pub num: i32,
    }

    /// Arguments of the call `NODE_LIST_DEVICES`.
    pub struct NodeListDevicesArgs {
        pub cap: Option<String>,
        pub maxnames: i32,
        pub flags: u32,
    }

    /// Result of the call `NODE_LIST_DEVICES`.
    pub struct NodeListDevicesRet {
        #[max(NODE_DEVICE_LIST_MAX)]
        pub names: Vec<String>,
    }

    /// Result of the call `NODE_GET_SECURITY_MODEL`.
    pub struct NodeGetSecurityModelRet {
        #[max(SECURITY_MODEL_MAX)]
        pub model: Chars,
        #[max(SECURITY_DOI_MAX)]
        pub doi: Chars,
    }

    /// Arguments of the call `NODE_GET_CPU_STATS`.
    pub struct NodeGetCpuStatsArgs {
        pub cpu_num: i32,
        pub nparams: i32,
        pub flags: u32,
    }

    /// Result of the call `NODE_GET_CPU_STATS`.
    pub struct NodeGetCpuStatsRet {
        #[max(NODE_CPU_STATS_MAX)]
        pub params: Vec<NodeGetCpuStats>,
        pub nparams: i32,
    }

    /// Arguments of the call `NODE_GET_MEMORY_STATS`.
    pub struct NodeGetMemoryStatsArgs {
        pub nparams: i32,
        pub cell_num: i32,
        pub flags: u32,
    }

    /// Result of the call `NODE_GET_MEMORY_STATS`.
    pub struct NodeGetMemoryStatsRet {
        #[max(NODE_MEMORY_STATS_MAX)]
        pub params: Vec<NodeGetMemoryStats>,
        pub nparams: i32,
    }

    /// Arguments of the call `NODE_SUSPEND_FOR_DURATION`.
    pub struct NodeSuspendForDurationArgs {
        pub target: u32,
        pub duration: u64,
        pub flags: u32,
    }

    /// Arguments of the call `NODE_SET_MEMORY_PARAMETERS`.
    pub struct NodeSetMemoryParametersArgs {
        #[max(NODE_MEMORY_PARAMETERS_MAX)]
        pub params: Vec<TypedParam>,
        pub flags: u32,
    }

    /// Arguments of the call `NODE_GET_MEMORY_PARAMETERS`.
    pub struct NodeGetMemoryParametersArgs {
        pub nparams: i32,
        pub flags: u32,
    }

    /// Result of the call `NODE_GET_MEMORY_PARAMETERS`.
    pub struct NodeGetMemoryParametersRet {
        #[max(NODE_MEMORY_PARAMETERS_MAX)]
        pub params: Vec<TypedParam>,
        pub nparams: i32,
    }

    /// Arguments of the call `NODE_GET_CPU_MAP`.
    pub struct NodeGetCpuMapArgs {
        pub need_map: i32,
        pub need_online: i32,
        pub flags: u32,
    }

    /// Result of the call `NODE_GET_CPU_MAP`.
    pub struct NodeGetCpuMapRet {
        #[max(CPUMAP_MAX)]
        pub cpumap: Vec<u8>,
        pub online: u32,
        pub ret: i32,
    }

    /// Arguments of the call `NODE_GET_FREE_PAGES`.
    pub struct NodeGetFreePagesArgs {
        #[max(NODE_MAX_CELLS)]
        pub pages: Vec<u32>,
        pub start_cell: i32,
        pub cell_count: u32,
        pub flags: u32,
    }

    /// Result of the call `NODE_GET_FREE_PAGES`.
    pub struct NodeGetFreePagesRet {
        #[max(NODE_MAX_CELLS)]
        pub counts: Vec<u64>,
    }

    /// Arguments of the call `NODE_ALLOC_PAGES`.
    pub struct NodeAllocPagesArgs {
        #[max(NODE_MAX_CELLS)]
        pub page_sizes: Vec<u32>,
        #[max(NODE_MAX_CELLS)]
        pub page_counts: Vec<u64>,
        pub start_cell: i32,
        pub cell_count: u32,
        pub flags: u32,
    }

    /// Result of the call `NODE_ALLOC_PAGES`.
    pub struct NodeAllocPagesRet {
        pub ret: i32,
    }

    /// Arguments of the call `NODE_GET_SEV_INFO`.
    pub struct NodeGetSevInfoArgs {
        pub nparams: i32,
        pub flags: u32,
    }

    /// Result of the call `NODE_GET_SEV_INFO`.
    pub struct NodeGetSevInfoRet {
        #[max(NODE_SEV_INFO_MAX)]
        pub params: Vec<TypedParam>,
        pub nparams: i32,
    }
}
