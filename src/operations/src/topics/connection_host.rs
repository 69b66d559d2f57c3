//! The hypervisor: which it is, and what its domains can have.
use crate::{DomainCapabilitiesFlags, Result};
use virgo_operations_macros::operations;

/// The hypervisor.
#[operations(class = Connection)]
pub trait ConnectionHost: Send + Sync {
    /// Fetches the version of the hypervisor.
    ///
    /// # Returns
    /// the version, as major × 1,000,000 + minor × 1,000 + release, or 0 if the hypervisor has none
    #[op(libvirt = "virConnectGetVersion", wire = ConnectGetVersion)]
    async fn fetch_version(&self) -> Result<u64>;

    /// Fetches what domains can have with an emulator, an architecture, a machine type and a domain type. `NULL` stands
    /// for the default of the host.
    ///
    /// # Returns
    /// a `<domainCapabilities>` document
    #[op(libvirt = "virConnectGetDomainCapabilities", wire = ConnectGetDomainCapabilities)]
    async fn fetch_domain_capabilities(
        &self,
        /// the path of the emulator, or `NULL`
        emulator: Option<&str>,
        /// the architecture of the guest, such as `x86_64`, or `NULL`
        arch: Option<&str>,
        /// the machine type, such as `q35`, or `NULL`
        machine: Option<&str>,
        /// the domain type, such as `kvm`, or `NULL`
        domain_type: Option<&str>,
        /// a combination of `VirgoDomainCapabilitiesFlags`
        flags: DomainCapabilitiesFlags,
    ) -> Result<String>;

    /// Lists the domain types that work on this host, the fastest first. A type whose device exists but fails a
    /// self-test is left out.
    ///
    /// # Returns
    /// the types, such as `kvm` and `qemu`
    #[op(acl = "connect:read")]
    async fn list_domain_types(&self) -> Result<Vec<String>>;

    /// Fetches the maximum number of virtual CPUs that a domain can have.
    ///
    /// # Returns
    /// the maximum number
    #[op(libvirt = "virConnectGetMaxVcpus", wire = ConnectGetMaxVcpus)]
    async fn fetch_max_n_vcpus(
        &self,
        /// the domain type, or `NULL` for the default of the host
        domain_type: Option<&str>,
    ) -> Result<i32>;

    /// Lists the CPU models that the hypervisor knows.
    ///
    /// # Returns
    /// the names of the models
    #[op(libvirt = "virConnectGetCPUModelNames", wire = ConnectGetCpuModelNames)]
    async fn list_cpu_model_names(
        &self,
        /// the architecture, such as `x86_64`
        arch: &str,
    ) -> Result<Vec<String>>;
}
