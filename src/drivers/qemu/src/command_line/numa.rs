//! The cells into which the guest's memory and virtual CPUs are divided.
use virgo_model::domain::{Numa, NumaCell};
use virgo_model::{Domain, Value};

use super::arguments::{Arguments, Properties};

/// QEMU wants the sum of the cells to be what the machine has, which it rounds up: whole MiB, as from libvirt, stay
/// what they are.
const ALIGNMENT: u64 = 1024;

fn of(domain: &Domain) -> Option<&Numa> {
    domain.cpu.as_ref()?.numa.as_ref()
}

fn cell_kib(cell: &NumaCell) -> u64 {
    cell.kib().unwrap_or_default().next_multiple_of(ALIGNMENT)
}

/// Returns how much memory the machine has, in KiB.
pub(super) fn memory_kib(domain: &Domain) -> u64 {
    let sum = |numa: &Numa| numa.cells.iter().map(cell_kib).sum();
    of(domain).map_or(domain.memory.kib, sum)
}

/// Adds the cells and their distances.
pub(super) fn build(domain: &Domain, arguments: &mut Arguments) {
    let Some(numa) = of(domain) else { return };
    for (number, cell) in numa.numbered() {
        let memory = format!("ram-node{number}");
        let object = Properties::default()
            .with("qom-type", "memory-backend-ram")
            .with("id", memory.clone())
            .with("size", cell_kib(cell) * 1024);
        arguments.json("object", &object);
        let ranges = cell.cpus.as_ref().map(Value::write).unwrap_or_default();
        let ranges = ranges.split(',').filter(|range| !range.is_empty());
        let cpus: String = ranges.map(|range| format!(",cpus={range}")).collect();
        arguments.option("numa", format!("node,nodeid={number}{cpus},memdev={memory}"));
    }
    for (from, row) in numa.distances().iter().flatten().enumerate() {
        for (to, distance) in row.iter().enumerate() {
            arguments.option("numa", format!("dist,src={from},dst={to},val={distance}"));
        }
    }
}
