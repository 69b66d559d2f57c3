//! Plain records: what operations return by value.
use crate::DomainState;

/// What a domain does and has.
#[virgo_gir::boxed]
pub struct DomainInfo {
    /// what it does
    pub state: DomainState,
    /// the most memory it can have, in KiB
    pub max_memory: u64,
    /// the memory it has, in KiB
    pub memory: u64,
    /// the number of virtual CPUs
    pub n_vcpus: u32,
    /// the CPU time it has used, in nanoseconds
    pub cpu_time: u64,
}

/// A virtual CPU.
#[virgo_gir::boxed]
pub struct VcpuInfo {
    /// its number, from 0
    pub number: u32,
    /// whether it is offline (0), runs (1) or is blocked (2)
    pub state: i32,
    /// the CPU time it has used, in nanoseconds
    pub cpu_time: u64,
    /// the host's CPU it was last seen on, or -1
    pub cpu: i32,
}

/// The hardware of the host.
#[virgo_gir::boxed]
pub struct NodeInfo {
    /// the CPU's model, e.g. `x86_64`
    pub model: String,
    /// the memory, in KiB
    pub memory: u64,
    /// the number of CPUs that are on
    pub cpus: u32,
    /// the expected CPU frequency in MHz, or 0
    pub mhz: u32,
    /// the number of NUMA nodes
    pub nodes: u32,
    /// the CPU sockets of a node
    pub sockets: u32,
    /// the cores of a socket
    pub cores: u32,
    /// the threads of a core
    pub threads: u32,
}
