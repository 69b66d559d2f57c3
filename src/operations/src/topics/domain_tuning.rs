//! Tuning of a domain: limits of CPU, memory, disk and network, and pinning.
use crate::{
    DomainIoThread, DomainModificationImpact, DomainSetVcpuFlags, DomainVcpuPin, Result, TypedParameters,
    handle,
};
use virgo_operations_macros::operations;

/// The tuning of a domain.
#[operations(class = Domain)]
pub trait DomainTuning: Send + Sync {
    /// Fetches how much the domain may read and write: [`DOMAIN_BLKIO_WEIGHT`], [`DOMAIN_BLKIO_DEVICE_WEIGHT`],
    /// [`DOMAIN_BLKIO_DEVICE_READ_IOPS`] and the like, as far as the host has them.
    ///
    /// # Returns
    /// the parameters by their names
    #[op(libvirt = "virDomainGetBlkioParameters", wire = DomainGetBlkioParameters, counted)]
    async fn fetch_blkio_parameters(
        &self,
        domain: &handle::Domain,
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<TypedParameters>;

    /// Changes how much the domain may read and write.
    #[op(libvirt = "virDomainSetBlkioParameters", wire = DomainSetBlkioParameters)]
    async fn set_blkio_parameters(
        &self,
        domain: &handle::Domain,
        /// names with values, as in [`Domain::fetch_blkio_parameters`]
        parameters: &TypedParameters,
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<()>;

    /// Fetches how fast the domain may use a disk: [`DOMAIN_BLOCK_IO_TUNE_TOTAL_BYTES_SEC`],
    /// [`DOMAIN_BLOCK_IO_TUNE_READ_IOPS_SEC`] and the like.
    ///
    /// # Returns
    /// the parameters by their names
    #[op(libvirt = "virDomainGetBlockIoTune", wire = DomainGetBlockIoTune, counted)]
    async fn fetch_block_io_tune(
        &self,
        domain: &handle::Domain,
        /// the target of the disk, e.g. `vda`, or the path of its image
        disk: &str,
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<TypedParameters>;

    /// Changes how fast the domain may use a disk.
    #[op(libvirt = "virDomainSetBlockIoTune", wire = DomainSetBlockIoTune)]
    async fn set_block_io_tune(
        &self,
        domain: &handle::Domain,
        /// the target of the disk, e.g. `vda`, or the path of its image
        disk: &str,
        /// names with values, as in [`Domain::fetch_block_io_tune`]
        parameters: &TypedParameters,
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<()>;

    /// Creates or changes a group of disks of the domain that share a limit.
    #[op(libvirt = "virDomainSetThrottleGroup", wire = DomainSetThrottleGroup)]
    async fn set_throttle_group(
        &self,
        domain: &handle::Domain,
        /// the name of the group
        group: &str,
        /// names with values, as in [`Domain::fetch_block_io_tune`]
        parameters: &TypedParameters,
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<()>;

    /// Deletes a group of disks of the domain that share a limit.
    #[op(libvirt = "virDomainDelThrottleGroup", wire = DomainDelThrottleGroup)]
    async fn delete_throttle_group(
        &self,
        domain: &handle::Domain,
        /// the name of the group
        group: &str,
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<()>;

    /// Fetches from which NUMA nodes of the host the domain has its memory:
    /// [`DOMAIN_NUMA_NODESET`] and [`DOMAIN_NUMA_MODE`].
    ///
    /// # Returns
    /// the parameters by their names
    #[op(libvirt = "virDomainGetNumaParameters", wire = DomainGetNumaParameters, counted)]
    async fn fetch_numa_parameters(
        &self,
        domain: &handle::Domain,
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<TypedParameters>;

    /// Changes from which NUMA nodes of the host the domain has its memory.
    #[op(libvirt = "virDomainSetNumaParameters", wire = DomainSetNumaParameters)]
    async fn set_numa_parameters(
        &self,
        domain: &handle::Domain,
        /// names with values, as in [`Domain::fetch_numa_parameters`]
        parameters: &TypedParameters,
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<()>;

    /// Fetches the type of the scheduler of the domain, such as `posix`.
    ///
    /// # Returns
    /// the type
    #[op(libvirt = "virDomainGetSchedulerType", wire = DomainGetSchedulerType)]
    async fn fetch_scheduler_type(&self, domain: &handle::Domain) -> Result<String>;

    /// Fetches how much CPU time the domain gets: [`DOMAIN_SCHEDULER_CPU_SHARES`], [`DOMAIN_SCHEDULER_VCPU_PERIOD`],
    /// [`DOMAIN_SCHEDULER_VCPU_QUOTA`] and the like, by the type of the scheduler.
    ///
    /// # Returns
    /// the parameters by their names
    #[op(libvirt = "virDomainGetSchedulerParametersFlags", wire = DomainGetSchedulerParametersFlags)]
    async fn fetch_scheduler_parameters(
        &self,
        domain: &handle::Domain,
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<TypedParameters>;

    /// Changes how much CPU time the domain gets.
    #[op(libvirt = "virDomainSetSchedulerParametersFlags", wire = DomainSetSchedulerParametersFlags)]
    async fn set_scheduler_parameters(
        &self,
        domain: &handle::Domain,
        /// names with values, as in [`Domain::fetch_scheduler_parameters`]
        parameters: &TypedParameters,
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<()>;

    /// Fetches how much traffic a network interface may have: [`DOMAIN_BANDWIDTH_IN_AVERAGE`],
    /// [`DOMAIN_BANDWIDTH_OUT_AVERAGE`] and the like.
    ///
    /// # Returns
    /// the parameters by their names
    #[op(libvirt = "virDomainGetInterfaceParameters", wire = DomainGetInterfaceParameters, counted, kib)]
    async fn fetch_interface_parameters(
        &self,
        domain: &handle::Domain,
        /// the name of the interface on the host, e.g. `vnet0`, or its MAC address
        device: &str,
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<TypedParameters>;

    /// Changes how much traffic a network interface may have.
    #[op(libvirt = "virDomainSetInterfaceParameters", wire = DomainSetInterfaceParameters, kib)]
    async fn set_interface_parameters(
        &self,
        domain: &handle::Domain,
        /// the name of the interface on the host, e.g. `vnet0`, or its MAC address
        device: &str,
        /// names with values, as in [`Domain::fetch_interface_parameters`]
        parameters: &TypedParameters,
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<()>;

    /// Lists the I/O threads of the domain.
    ///
    /// # Returns
    /// the I/O threads
    #[op(libvirt = "virDomainGetIOThreadInfo", wire = DomainGetIothreadInfo)]
    async fn list_io_threads(
        &self,
        domain: &handle::Domain,
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<Vec<DomainIoThread>>;

    /// Adds an I/O thread to the domain.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if there is one of that number;
    #[op(libvirt = "virDomainAddIOThread", wire = DomainAddIothread)]
    async fn add_io_thread(
        &self,
        domain: &handle::Domain,
        /// the number of the I/O thread, from 1
        id: u32,
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<()>;

    /// Deletes an I/O thread that no disk uses.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidArg`] if there is none of that number;
    #[op(libvirt = "virDomainDelIOThread", wire = DomainDelIothread)]
    async fn delete_io_thread(
        &self,
        domain: &handle::Domain,
        /// the number of the I/O thread
        id: u32,
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<()>;

    /// Changes how an I/O thread polls: [`DOMAIN_IO_THREAD_POLL_MAX_NS`], [`DOMAIN_IO_THREAD_POLL_GROW`] and the like.
    #[op(libvirt = "virDomainSetIOThreadParams", wire = DomainSetIothreadParams)]
    async fn set_io_thread_parameters(
        &self,
        domain: &handle::Domain,
        /// the number of the I/O thread
        id: u32,
        /// names with values
        parameters: &TypedParameters,
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<()>;

    /// Sets on which of the host's CPUs an I/O thread may run.
    #[op(libvirt = "virDomainPinIOThread", wire = DomainPinIothread)]
    async fn pin_io_thread(
        &self,
        domain: &handle::Domain,
        /// the number of the I/O thread
        id: u32,
        /// the numbers of the host's CPUs, from 0
        #[cpus]
        cpus: &[u32],
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<()>;

    /// Fetches on which of the host's CPUs the threads of the emulator may run that are neither virtual CPUs nor I/O
    /// threads.
    ///
    /// # Returns
    /// the numbers of the host's CPUs
    #[op(libvirt = "virDomainGetEmulatorPinInfo", wire = DomainGetEmulatorPinInfo)]
    async fn fetch_emulator_pin(
        &self,
        domain: &handle::Domain,
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<Vec<u32>>;

    /// Sets on which of the host's CPUs those threads may run.
    #[op(libvirt = "virDomainPinEmulator", wire = DomainPinEmulator)]
    async fn pin_emulator(
        &self,
        domain: &handle::Domain,
        /// the numbers of the host's CPUs, from 0
        #[cpus]
        cpus: &[u32],
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<()>;

    /// Lists on which of the host's CPUs the virtual CPUs may run, also of a domain that is not active.
    ///
    /// # Returns
    /// a record for each virtual CPU
    #[op(libvirt = "virDomainGetVcpuPinInfo", wire = DomainGetVcpuPinInfo)]
    async fn list_vcpu_pins(
        &self,
        domain: &handle::Domain,
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<Vec<DomainVcpuPin>>;

    /// Plugs or unplugs single virtual CPUs.
    #[op(libvirt = "virDomainSetVcpu", wire = DomainSetVcpu, changes_record)]
    async fn set_vcpu(
        &self,
        domain: &handle::Domain,
        /// the numbers of the virtual CPUs, from 0
        #[cpu_list]
        vcpus: &[u32],
        /// whether the domain is to have them
        enabled: bool,
        /// a combination of `VirgoDomainSetVcpuFlags`
        flags: DomainSetVcpuFlags,
    ) -> Result<()>;
}
