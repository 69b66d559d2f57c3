//! Statistics of a made-up domain, by libvirt's names.

use std::time::Duration;

use virgo_operations::{DomainStatsTypes, TypedParameters, TypedValue};

use super::domain::{Machine, current_memory, current_vcpus};
use super::run::Run;

/// The types that there are.
pub(super) const SUPPORTED: DomainStatsTypes = DomainStatsTypes::STATE
    .union(DomainStatsTypes::CPU_TOTAL)
    .union(DomainStatsTypes::BALLOON)
    .union(DomainStatsTypes::VCPU);

/// Collects the statistics of some types.
pub(super) fn collect(machine: &Machine, types: DomainStatsTypes) -> TypedParameters {
    let mut values = TypedParameters::default();
    if types.contains(DomainStatsTypes::STATE) {
        values.push("state.state", TypedValue::Int(machine.state() as i32));
        values.push("state.reason", TypedValue::Int(machine.reason.code()));
    }
    if let (true, Some(run)) = (types.contains(DomainStatsTypes::CPU_TOTAL), &machine.run) {
        values.push("cpu.time", TypedValue::ULLong(nanoseconds(run.used())));
    }
    let Some(domain) = machine.current() else { return values };
    if types.contains(DomainStatsTypes::BALLOON) {
        values.push("balloon.current", TypedValue::ULLong(current_memory(domain)));
        values.push("balloon.maximum", TypedValue::ULLong(domain.memory.kib));
    }
    if types.contains(DomainStatsTypes::VCPU) {
        values.push("vcpu.current", TypedValue::UInt(current_vcpus(domain)));
        values.push("vcpu.maximum", TypedValue::UInt(domain.vcpu.count));
        if let Some(run) = &machine.run {
            for number in 0..current_vcpus(domain) {
                values.push(format!("vcpu.{number}.state"), TypedValue::Int(1));
                values.push(format!("vcpu.{number}.time"), TypedValue::ULLong(vcpu_time(run)));
            }
        }
    }
    values
}

/// The CPU time of each virtual CPU, which all work the same, in nanoseconds.
pub(super) fn vcpu_time(run: &Run) -> u64 {
    nanoseconds(run.used()) / u64::from(current_vcpus(&run.live).max(1))
}

/// A time in nanoseconds.
pub(super) fn nanoseconds(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}
