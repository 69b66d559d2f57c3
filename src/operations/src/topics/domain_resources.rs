//! Memory and virtual CPUs of a domain.
use crate::{
    DomainInfo, DomainMemoryFlags, DomainModificationImpact, DomainVcpuFlags, Result, TypedParameters,
    VcpuInfo, handle,
};
use virgo_operations_macros::operations;

/// What a domain has of the host.
#[operations(class = Domain)]
pub trait DomainResources: Send + Sync {
    /// Fetches the state, the memory, the virtual CPUs and the CPU time of the domain.
    ///
    /// # Returns
    /// information about the domain
    #[op(libvirt = "virDomainGetInfo", wire = DomainGetInfo)]
    async fn fetch_info(&self, domain: &handle::Domain) -> Result<DomainInfo>;

    /// Sets the memory of the domain, or the maximum memory. Hypervisors round it up, usually to a multiple of 1,024
    /// bytes.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidArg`] if it is more than the maximum; [`ErrorCode::OperationInvalid`] if `LIVE` is
    /// among the flags and the domain is not active, or `CONFIG` and it is transient;
    #[op(libvirt = "virDomainSetMemoryFlags", wire = DomainSetMemoryFlags, changes_record)]
    async fn set_memory(
        &self,
        domain: &handle::Domain,
        /// the memory, in bytes
        memory: u64,
        /// a combination of `VirgoDomainMemoryFlags`
        flags: DomainMemoryFlags,
    ) -> Result<()>;

    /// Fetches the memory limits of the domain, in bytes: [`DOMAIN_MEMORY_HARD_LIMIT`], [`DOMAIN_MEMORY_SOFT_LIMIT`],
    /// [`DOMAIN_MEMORY_MIN_GUARANTEE`] and [`DOMAIN_MEMORY_SWAP_HARD_LIMIT`], as far as the host supports them. 9,223,372,036,854,774,784 or more means that there is no
    /// limit.
    ///
    /// # Returns
    /// the limits by name
    #[op(libvirt = "virDomainGetMemoryParameters", wire = DomainGetMemoryParameters, counted, kib)]
    async fn fetch_memory_parameters(
        &self,
        domain: &handle::Domain,
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<TypedParameters>;

    /// Sets memory limits of the domain.
    #[op(libvirt = "virDomainSetMemoryParameters", wire = DomainSetMemoryParameters, kib)]
    async fn set_memory_parameters(
        &self,
        domain: &handle::Domain,
        /// the limits by name, in bytes, as [`Domain::fetch_memory_parameters`] returns them
        parameters: &TypedParameters,
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<()>;

    /// Sets the number of virtual CPUs of the domain, or the maximum number.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidArg`] if it is 0, or more than the maximum; [`ErrorCode::OperationInvalid`] if
    /// `LIVE` is among the flags and the domain is not active, or `CONFIG` and it is transient;
    #[op(libvirt = "virDomainSetVcpusFlags", wire = DomainSetVcpusFlags, changes_record)]
    async fn set_n_vcpus(
        &self,
        domain: &handle::Domain,
        /// the number
        vcpus: u32,
        /// a combination of `VirgoDomainVcpuFlags`
        flags: DomainVcpuFlags,
    ) -> Result<()>;

    /// Fetches the number of virtual CPUs of the domain, or the maximum number.
    ///
    /// # Returns
    /// the number of virtual CPUs
    #[op(libvirt = "virDomainGetVcpusFlags", wire = DomainGetVcpusFlags)]
    async fn fetch_n_vcpus(
        &self,
        domain: &handle::Domain,
        /// a combination of `VirgoDomainVcpuFlags`
        flags: DomainVcpuFlags,
    ) -> Result<i32>;

    /// Lists the virtual CPUs of an active domain, with their state, CPU time and affinity.
    ///
    /// # Returns
    /// the virtual CPUs
    #[op(libvirt = "virDomainGetVcpus", wire = DomainGetVcpus)]
    async fn list_vcpus(&self, domain: &handle::Domain) -> Result<Vec<VcpuInfo>>;

    /// Sets the host CPUs on which a virtual CPU may run.
    #[op(libvirt = "virDomainPinVcpuFlags", wire = DomainPinVcpuFlags)]
    async fn pin_vcpu(
        &self,
        domain: &handle::Domain,
        /// the number of the virtual CPU, from 0
        vcpu: u32,
        /// the numbers of the host's CPUs, from 0
        #[cpus]
        cpus: &[u32],
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<()>;
}
