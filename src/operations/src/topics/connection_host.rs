//! Operations on the hypervisor: version, capabilities, CPU models, conversion of configurations.
use crate::{
    CpuBaselineFlags, CpuCompareFlags, CpuCompareResult, DomainCapabilitiesFlags, Result, TypedParameters,
};
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

    /// Compares a CPU with that of the host.
    ///
    /// # Errors
    /// [`ErrorCode::CpuIncompatible`] if they are incompatible and `FAIL_INCOMPATIBLE` is among the flags;
    ///
    /// # Returns
    /// how they compare
    #[op(libvirt = "virConnectCompareCPU", wire = ConnectCompareCpu)]
    async fn compare_cpu(
        &self,
        /// a `<cpu>` document
        xml: &str,
        /// a combination of `VirgoCpuCompareFlags`
        flags: CpuCompareFlags,
    ) -> Result<CpuCompareResult>;

    /// Compares a CPU with what the hypervisor can offer on the host.
    ///
    /// # Errors
    /// [`ErrorCode::CpuIncompatible`] if they are incompatible and `FAIL_INCOMPATIBLE` is among the flags;
    ///
    /// # Returns
    /// how they compare
    #[op(libvirt = "virConnectCompareHypervisorCPU", wire = ConnectCompareHypervisorCpu)]
    async fn compare_hypervisor_cpu(
        &self,
        /// the path of the emulator; `NULL` stands for the best one
        emulator: Option<&str>,
        /// the guest's architecture, e.g. `x86_64`; `NULL` stands for the host's
        arch: Option<&str>,
        /// the machine type, e.g. `q35`; `NULL` stands for the default
        machine: Option<&str>,
        /// the domain type, e.g. `kvm`; `NULL` stands for the best one
        domain_type: Option<&str>,
        /// a `<cpu>` document
        xml: &str,
        /// a combination of `VirgoCpuCompareFlags`
        flags: CpuCompareFlags,
    ) -> Result<CpuCompareResult>;

    /// Computes the best CPU that several hosts can offer, so that domains can migrate between them.
    ///
    /// # Errors
    /// [`ErrorCode::OperationFailed`] if they have nothing in common;
    ///
    /// # Returns
    /// a `<cpu>` document
    #[op(libvirt = "virConnectBaselineCPU", wire = ConnectBaselineCpu)]
    async fn baseline_cpu(
        &self,
        /// the CPUs of the hosts: `<cpu>` or `<capabilities>` documents
        xml_cpus: &[String],
        /// a combination of `VirgoCpuBaselineFlags`
        flags: CpuBaselineFlags,
    ) -> Result<String>;

    /// Computes the best CPU that hypervisors on several hosts can offer.
    ///
    /// # Errors
    /// [`ErrorCode::OperationFailed`] if they have nothing in common;
    ///
    /// # Returns
    /// a `<cpu>` document
    #[op(libvirt = "virConnectBaselineHypervisorCPU", wire = ConnectBaselineHypervisorCpu)]
    async fn baseline_hypervisor_cpu(
        &self,
        /// the path of the emulator; `NULL` stands for the best one
        emulator: Option<&str>,
        /// the guest's architecture, e.g. `x86_64`; `NULL` stands for the host's
        arch: Option<&str>,
        /// the machine type, e.g. `q35`; `NULL` stands for the default
        machine: Option<&str>,
        /// the domain type, e.g. `kvm`; `NULL` stands for the best one
        domain_type: Option<&str>,
        /// the CPUs of the hosts: `<cpu>`, `<capabilities>` or `<domainCapabilities>` documents
        xml_cpus: &[String],
        /// a combination of `VirgoCpuBaselineFlags`
        flags: CpuBaselineFlags,
    ) -> Result<String>;

    /// Converts the hypervisor's own configuration of a domain to a description.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidArg`] if the hypervisor has no such format;
    ///
    /// # Returns
    /// a `<domain>` document
    #[op(libvirt = "virConnectDomainXMLFromNative", wire = ConnectDomainXmlFromNative)]
    async fn domain_xml_from_native(
        &self,
        /// the format, e.g. `xen-xl`
        format: &str,
        /// the configuration
        config: &str,
    ) -> Result<String>;

    /// Converts the description of a domain to the hypervisor's own configuration.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidArg`] if the hypervisor has no such format;
    ///
    /// # Returns
    /// the configuration
    #[op(libvirt = "virConnectDomainXMLToNative", wire = ConnectDomainXmlToNative)]
    async fn domain_xml_to_native(
        &self,
        /// the format, e.g. `qemu-argv`
        format: &str,
        /// a `<domain>` document
        xml: &str,
    ) -> Result<String>;

    /// Describes the hardware of the host as its firmware does.
    ///
    /// # Returns
    /// a `<sysinfo>` document
    #[op(libvirt = "virConnectGetSysinfo", wire = ConnectGetSysinfo)]
    async fn fetch_sysinfo(&self) -> Result<String>;

    /// Tells the daemon for whom a program that acts for others does what it is about to do:
    /// [`CONNECT_IDENTITY_USER_NAME`], [`CONNECT_IDENTITY_UNIX_USER_ID`] and the like.
    #[op(libvirt = "virConnectSetIdentity", wire = ConnectSetIdentity, read_only = true)]
    async fn set_identity(
        &self,
        /// names with values
        parameters: &TypedParameters,
    ) -> Result<()>;
}
