//! The hypervisor: which it is, and what its domains can have.
use crate::{DomainCapabilitiesFlags, Result};
use virgo_operations_macros::operations;

/// The hypervisor.
#[operations(class = Connection)]
pub trait ConnectionHost: Send + Sync {
    /// Asks for the hypervisor's version, as major × 1,000,000 + minor × 1,000 + release.
    ///
    /// # Returns
    /// the version, or 0 if it has none
    #[op(libvirt = "virConnectGetVersion", wire = ConnectGetVersion)]
    async fn fetch_version(&self) -> Result<u64>;

    /// Describes what a domain can have with an emulator; `None` stands for the best one.
    ///
    /// # Returns
    /// a `<domainCapabilities>` document
    #[op(libvirt = "virConnectGetDomainCapabilities", wire = ConnectGetDomainCapabilities)]
    async fn fetch_domain_capabilities(
        &self,
        /// the path of the emulator
        emulator: Option<&str>,
        /// the guest's architecture, e.g. `x86_64`
        arch: Option<&str>,
        /// the machine type, e.g. `q35`
        machine: Option<&str>,
        /// the domain type, e.g. `kvm`
        domain_type: Option<&str>,
        /// a combination of `VirgoDomainCapabilitiesFlags`
        flags: DomainCapabilitiesFlags,
    ) -> Result<String>;

    /// Lists the domain types that work on this host, the fastest first, by libvirt's names. A type
    /// whose device is there but whose self-test fails is not among them.
    ///
    /// # Returns
    /// the types, e.g. `kvm` and `qemu`
    #[op(acl = "connect:read")]
    async fn list_domain_types(&self) -> Result<Vec<String>>;

    /// Tells how many virtual CPUs a domain can have.
    ///
    /// # Returns
    /// the number
    #[op(libvirt = "virConnectGetMaxVcpus", wire = ConnectGetMaxVcpus)]
    async fn fetch_max_n_vcpus(
        &self,
        /// the domain type, or nothing for the host's best one
        domain_type: Option<&str>,
    ) -> Result<i32>;

    /// Lists the CPU models that the hypervisor knows.
    ///
    /// # Returns
    /// the names of the models
    #[op(libvirt = "virConnectGetCPUModelNames", wire = ConnectGetCpuModelNames)]
    async fn list_cpu_model_names(
        &self,
        /// the architecture, e.g. `x86_64`
        arch: &str,
    ) -> Result<Vec<String>>;
}
