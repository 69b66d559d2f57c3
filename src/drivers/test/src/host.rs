//! The made-up hardware: what the node's file says, and libvirt's numbers for what it leaves open.

use virgo_model::TestNode;
use virgo_operations::NodeInfo;
use virgo_operations::wire::bytes_of_kib;

/// The hardware of a made-up host, which never changes.
pub(super) struct Host {
    /// What it is.
    pub(super) info: NodeInfo,
    /// The memory of each NUMA cell, in KiB.
    pub(super) cells: Vec<u64>,
}

impl Host {
    /// The most virtual CPUs that a domain can have.
    pub(super) const MAX_VCPUS: u32 = 32;

    /// The cells of `test:///default`, as large as in libvirt.
    pub(super) const DEFAULT_CELLS: &[u64] = &[2 << 20, 4 << 20];

    /// Reads the hardware from a node.
    pub(super) fn new(node: &TestNode, cells: &[u64]) -> Self {
        let cpu = &node.cpu;
        let count = |number: Option<u32>| number.unwrap_or(2);
        let (nodes, sockets) = (count(cpu.nodes), count(cpu.sockets));
        let (cores, threads) = (count(cpu.cores), count(cpu.threads));
        let all = nodes.saturating_mul(sockets).saturating_mul(cores).saturating_mul(threads);
        Self {
            info: NodeInfo {
                model: cpu.model.clone().unwrap_or_else(|| "i686".to_owned()),
                memory: bytes_of_kib(if node.memory_kib == 0 { 3 << 20 } else { node.memory_kib }),
                n_cpus: cpu.active.unwrap_or(all),
                mhz: cpu.mhz.unwrap_or(1400),
                n_cells: nodes,
                n_sockets: sockets,
                n_cores: cores,
                n_threads: threads,
            },
            cells: cells.to_vec(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_open_is_filled_in() {
        let host = |xml: &str| Host::new(&TestNode::parse(xml, |_| Err(String::new())).unwrap(), &[]);
        let open = host("<node/>").info;
        assert_eq!((open.model.as_str(), open.memory, open.n_cpus, open.mhz), ("i686", 3 << 30, 16, 1400));
        let given = host("<node><cpu><nodes>1</nodes><model>z</model></cpu><memory>999</memory></node>").info;
        assert_eq!((given.model.as_str(), given.memory, given.n_cpus), ("z", 999 << 10, 8));
    }
}
