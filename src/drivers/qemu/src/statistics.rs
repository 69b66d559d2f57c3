//! Statistics of QEMU's domains, by libvirt's names. Called by the collection of domains.
use std::sync::Arc;

use uuid::Uuid;
use virgo_operations::wire::kib_of_bytes;
use virgo_operations::{DomainStatsTypes, TypedParameters, TypedValue, record};

use super::host::State;
use super::process::Process;

/// The types that there are.
pub(super) const SUPPORTED: DomainStatsTypes = DomainStatsTypes::STATE
    .union(DomainStatsTypes::CPU_TOTAL)
    .union(DomainStatsTypes::BALLOON)
    .union(DomainStatsTypes::VCPU);

/// What statistics of a domain are made from, so that the state needn't be locked meanwhile.
pub(super) struct Facts {
    domain: record::Domain,
    process: Option<Arc<Process>>,
}

impl Facts {
    pub(super) fn new(state: &mut State, uuid: Uuid) -> Option<Self> {
        let process = state.machines.get(&uuid)?.live.as_ref().map(|live| live.process.clone());
        Some(Self { domain: state.record(uuid)?, process })
    }

    /// Collects the statistics of some types. Blocks.
    pub(super) fn collect(self, types: DomainStatsTypes) -> record::DomainStats {
        let mut values = TypedParameters::default();
        let domain = &self.domain;
        if types.contains(DomainStatsTypes::STATE) {
            values.push("state.state", TypedValue::Int(domain.state as i32));
            values.push("state.reason", TypedValue::Int(domain.reason.code()));
        }
        let time = self.process.as_ref().and_then(|process| process.cpu_time().ok());
        if let (true, Some(time)) = (types.contains(DomainStatsTypes::CPU_TOTAL), time) {
            values.push("cpu.time", TypedValue::ULLong(time));
        }
        if types.contains(DomainStatsTypes::BALLOON) {
            values.push("balloon.current", TypedValue::ULLong(kib_of_bytes(domain.memory)));
            values.push("balloon.maximum", TypedValue::ULLong(kib_of_bytes(domain.max_memory)));
        }
        if types.contains(DomainStatsTypes::VCPU) {
            values.push("vcpu.current", TypedValue::UInt(domain.n_vcpus));
            values.push("vcpu.maximum", TypedValue::UInt(domain.max_n_vcpus));
        }
        record::DomainStats { domain: self.domain, values }
    }
}
