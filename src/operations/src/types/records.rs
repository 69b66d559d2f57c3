//! Plain records: what operations return by value, and what drivers tell of a domain.
use std::sync::atomic::{AtomicU64, Ordering};

use uuid::Uuid;

use crate::{DomainState, DomainStateReason};

/// What a driver knows of a domain at a moment; the object's properties are read from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DomainRecord {
    /// Grows with every change, over all domains: the newer of two records is known by it. Drawn with
    /// [`next_revision`].
    pub revision: u64,
    /// What identifies the domain for its whole life.
    pub uuid: Uuid,
    /// The name, which can change.
    pub name: String,
    /// A number while it runs.
    pub id: Option<u32>,
    /// What it does.
    pub state: DomainState,
    /// Why it does that.
    pub reason: DomainStateReason,
    /// The short title.
    pub title: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether it is defined, and so outlives being shut off.
    pub persistent: bool,
    /// Whether it starts with the host.
    pub autostart: bool,
    /// The memory it has now, in KiB.
    pub memory: u64,
    /// The most memory it can get, in KiB.
    pub max_memory: u64,
    /// The virtual CPUs it has now.
    pub vcpus: u32,
    /// The most virtual CPUs it can get.
    pub max_vcpus: u32,
    /// e.g. `hvm`
    pub os_type: String,
}

/// Draws the revision of a record that is made now, higher than all before in this process: also those of
/// a driver whose connection was lost and opened again.
pub fn next_revision() -> u64 {
    static LAST: AtomicU64 = AtomicU64::new(0);
    LAST.fetch_add(1, Ordering::Relaxed) + 1
}

impl DomainRecord {
    /// A domain of which nothing is known.
    pub fn unknown() -> Self {
        Self {
            revision: 0,
            uuid: Uuid::nil(),
            name: String::new(),
            id: None,
            state: DomainState::Nostate,
            reason: DomainStateReason::NostateUnknown,
            title: None,
            description: None,
            persistent: false,
            autostart: false,
            memory: 0,
            max_memory: 0,
            vcpus: 0,
            max_vcpus: 0,
            os_type: String::new(),
        }
    }

    /// The same domain, of which all that is known is that it is gone.
    pub fn vanished(&self, revision: u64) -> Self {
        let (state, reason) = (DomainState::Shutoff, DomainStateReason::ShutoffUnknown);
        Self { revision, id: None, state, reason, persistent: false, ..self.clone() }
    }

    /// Whether it has guest code under way, running or not.
    pub fn is_active(&self) -> bool {
        self.id.is_some()
    }
}

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
