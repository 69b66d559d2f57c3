//! The host: what it is, what it has, what the hypervisor on it can do.
use crate::{DomainCapabilitiesFlags, NodeInfo, Result};
use virgo_operations_macros::operations;

/// The host and its hypervisor.
#[operations(class = Connection)]
pub trait ConnectionHost: Send + Sync {
    /// Asks for the host's name.
    ///
    /// # Returns
    /// the name
    #[op(libvirt = "virConnectGetHostname", wire = ConnectGetHostname)]
    async fn fetch_hostname(&self) -> Result<String>;

    /// Asks for the hypervisor's version, as major × 1,000,000 + minor × 1,000 + release.
    ///
    /// # Returns
    /// the version, or 0 if it has none
    #[op(libvirt = "virConnectGetVersion", wire = ConnectGetVersion)]
    async fn fetch_version(&self) -> Result<u64>;

    /// Describes the host and the kinds of guests it can run.
    ///
    /// # Returns
    /// a `<capabilities>` document
    #[op(libvirt = "virConnectGetCapabilities", wire = ConnectGetCapabilities)]
    async fn fetch_capabilities(&self) -> Result<String>;

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

    /// Asks for the host's hardware.
    ///
    /// # Returns
    /// the hardware
    #[op(libvirt = "virNodeGetInfo", wire = NodeGetInfo)]
    async fn fetch_node_info(&self) -> Result<NodeInfo>;

    /// Asks for the host's free memory.
    ///
    /// # Returns
    /// the memory, in bytes
    #[op(libvirt = "virNodeGetFreeMemory", wire = NodeGetFreeMemory)]
    async fn fetch_free_memory(&self) -> Result<u64>;

    /// Asks for the free memory of some of the host's NUMA cells.
    ///
    /// # Returns
    /// the memory of each cell, in bytes
    #[op(libvirt = "virNodeGetCellsFreeMemory", wire = NodeGetCellsFreeMemory)]
    async fn fetch_cells_free_memory(
        &self,
        /// the first cell, from 0
        start_cell: i32,
        /// how many cells at the most
        max_cells: i32,
    ) -> Result<Vec<u64>>;

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
