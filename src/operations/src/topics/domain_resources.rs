//! What a domain has of the host: memory and CPUs.
use crate::{
    DomainInfo, DomainMemoryFlags, DomainModificationImpact, DomainVcpuFlags, Result, TypedParameters,
    VcpuInfo, handle,
};
use virgo_operations_macros::operations;

/// What a domain has of the host.
#[operations(class = Domain)]
pub trait DomainResources: Send + Sync {
    /// Asks what the domain does and has.
    ///
    /// # Returns
    /// the facts
    #[op(libvirt = "virDomainGetInfo", wire = DomainGetInfo)]
    async fn fetch_info(&self, domain: &handle::Domain) -> Result<DomainInfo>;

    /// Changes how much memory the domain has, or can have, in bytes. Hosts round it up, as a rule to a multiple of
    /// 1,024.
    #[op(libvirt = "virDomainSetMemoryFlags", wire = DomainSetMemoryFlags, changes_record)]
    async fn set_memory(
        &self,
        domain: &handle::Domain,
        /// the memory, in bytes
        memory: u64,
        /// whether of the running domain, of its definition, or of both, and whether it is the most
        /// it can have
        flags: DomainMemoryFlags,
    ) -> Result<()>;

    /// Fetches the limits of the domain's memory, in bytes: `hard_limit`, `soft_limit`, `min_guarantee` and
    /// `swap_hard_limit`, as far as the host has them. 9,223,372,036,854,774,784 or more stands for no limit.
    ///
    /// # Returns
    /// the limits by their names
    #[op(libvirt = "virDomainGetMemoryParameters", wire = DomainGetMemoryParameters)]
    async fn fetch_memory_parameters(
        &self,
        domain: &handle::Domain,
        /// whether of the running domain or of its definition
        flags: DomainModificationImpact,
    ) -> Result<TypedParameters>;

    /// Changes limits of the domain's memory, in bytes.
    #[op(libvirt = "virDomainSetMemoryParameters", wire = DomainSetMemoryParameters)]
    async fn set_memory_parameters(
        &self,
        domain: &handle::Domain,
        /// names with values, as in [`Domain::fetch_memory_parameters`]
        parameters: &TypedParameters,
        /// whether of the running domain, of its definition, or of both
        flags: DomainModificationImpact,
    ) -> Result<()>;

    /// Changes how many virtual CPUs the domain has, or can have.
    #[op(libvirt = "virDomainSetVcpusFlags", wire = DomainSetVcpusFlags, changes_record)]
    async fn set_n_vcpus(
        &self,
        domain: &handle::Domain,
        /// the number
        vcpus: u32,
        /// whether of the running domain, of its definition, or of both, and whether it is the most
        /// it can have
        flags: DomainVcpuFlags,
    ) -> Result<()>;

    /// Asks how many virtual CPUs the domain has, or can have.
    ///
    /// # Returns
    /// the number
    #[op(libvirt = "virDomainGetVcpusFlags", wire = DomainGetVcpusFlags)]
    async fn fetch_n_vcpus(
        &self,
        domain: &handle::Domain,
        /// whether of the running domain or of its definition, and whether it is the most it can have
        flags: DomainVcpuFlags,
    ) -> Result<i32>;

    /// Asks what the virtual CPUs of a running domain do.
    ///
    /// # Returns
    /// a record for each
    #[op(libvirt = "virDomainGetVcpus", wire = DomainGetVcpus)]
    async fn list_vcpus(&self, domain: &handle::Domain) -> Result<Vec<VcpuInfo>>;

    /// Says on which of the host's CPUs a virtual one may run.
    #[op(libvirt = "virDomainPinVcpuFlags", wire = DomainPinVcpuFlags)]
    async fn pin_vcpu(
        &self,
        domain: &handle::Domain,
        /// the virtual CPU, from 0
        vcpu: u32,
        /// the numbers of the host's CPUs, from 0
        cpus: &[u32],
        /// whether of the running domain, of its definition, or of both
        flags: DomainModificationImpact,
    ) -> Result<()>;
}
