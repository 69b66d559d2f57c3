//! Statistics of a domain, and messages about its problems.
use crate::{
    DomainBlockInfo, DomainControlInfo, DomainDiskError, DomainInterfaceStats, DomainMessageTypes,
    DomainModificationImpact, Result, TypedParameters, handle,
};
use virgo_operations_macros::operations;

/// The figures of a domain.
#[operations(class = Domain)]
pub trait DomainStatistics: Send + Sync {
    /// Fetches what was read from a disk of the running domain and written to it:
    /// [`DOMAIN_BLOCK_STATS_READ_BYTES`], [`DOMAIN_BLOCK_STATS_WRITE_REQ`] and the like, as far as the host has them.
    ///
    /// # Returns
    /// the figures by their names
    #[op(libvirt = "virDomainBlockStatsFlags", wire = DomainBlockStatsFlags, counted)]
    async fn fetch_block_stats(
        &self,
        domain: &handle::Domain,
        /// the target of the disk, e.g. `vda`; an empty one stands for all disks together
        disk: &str,
    ) -> Result<TypedParameters>;

    /// Fetches the traffic of a network interface of the running domain.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidArg`] if the domain has no such interface;
    ///
    /// # Returns
    /// the traffic
    #[op(libvirt = "virDomainInterfaceStats", wire = DomainInterfaceStats)]
    async fn fetch_interface_stats(
        &self,
        domain: &handle::Domain,
        /// the name of the interface on the host, e.g. `vnet0`, or its MAC address
        device: &str,
    ) -> Result<DomainInterfaceStats>;

    /// Fetches the figures of the memory of the running domain. `actual` is what the domain has. The guest tells
    /// `unused`, `available`, `usable`, `disk_caches`, `swap_in`, `swap_out`, `major_fault`, `minor_fault`,
    /// `hugetlb_pgalloc` and `hugetlb_pgfail`, if [`Domain::set_memory_stats_period`] was called; `last_update` is when it
    /// did so last, as a Unix time in seconds. `rss` is what the hypervisor takes up on the host. Sizes are
    /// in bytes.
    ///
    /// # Returns
    /// the figures by their names
    #[op(libvirt = "virDomainMemoryStats", wire = DomainMemoryStats)]
    async fn fetch_memory_stats(&self, domain: &handle::Domain) -> Result<TypedParameters>;

    /// Sets how often the guest tells the figures of its memory.
    #[op(libvirt = "virDomainSetMemoryStatsPeriod", wire = DomainSetMemoryStatsPeriod)]
    async fn set_memory_stats_period(
        &self,
        domain: &handle::Domain,
        /// the period, in seconds; 0 stops it
        seconds: i32,
        /// a combination of `VirgoDomainModificationImpact`
        flags: DomainModificationImpact,
    ) -> Result<()>;

    /// Fetches the size of a disk.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidArg`] if the domain has no such disk;
    ///
    /// # Returns
    /// the size
    #[op(libvirt = "virDomainGetBlockInfo", wire = DomainGetBlockInfo)]
    async fn fetch_block_info(
        &self,
        domain: &handle::Domain,
        /// the target of the disk, e.g. `vda`, or the path of its image
        disk: &str,
    ) -> Result<DomainBlockInfo>;

    /// Fetches whether the host can control the running domain.
    ///
    /// # Returns
    /// whether it can
    #[op(libvirt = "virDomainGetControlInfo", wire = DomainGetControlInfo)]
    async fn fetch_control_info(&self, domain: &handle::Domain) -> Result<DomainControlInfo>;

    /// Lists the disks of the running domain that have errors.
    ///
    /// # Returns
    /// the disks
    #[op(libvirt = "virDomainGetDiskErrors", wire = DomainGetDiskErrors)]
    async fn list_disk_errors(&self, domain: &handle::Domain) -> Result<Vec<DomainDiskError>>;

    /// Lists what the host has to say about the domain, for people: what it uses that it should not, and what is wrong.
    ///
    /// # Returns
    /// the messages
    #[op(libvirt = "virDomainGetMessages", wire = DomainGetMessages)]
    async fn list_messages(
        &self,
        domain: &handle::Domain,
        /// a combination of `VirgoDomainMessageTypes`
        flags: DomainMessageTypes,
    ) -> Result<Vec<String>>;

    /// Fetches whether the running domain has another definition now than when it was started.
    ///
    /// # Returns
    /// whether it has
    #[op(libvirt = "virDomainIsUpdated", wire = DomainIsUpdated)]
    async fn fetch_updated(&self, domain: &handle::Domain) -> Result<bool>;
}
