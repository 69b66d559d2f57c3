//! What is asked of the guest's operating system, through its agent.
use crate::{DomainSetTimeFlags, Result, handle};
use virgo_operations_macros::operations;

/// The guest's operating system.
#[operations(class = Domain)]
pub trait DomainGuest: Send + Sync {
    /// Fetches the time of the guest.
    ///
    /// # Returns
    /// the time, in nanoseconds since 1970-01-01 00:00:00 UTC
    #[op(libvirt = "virDomainGetTime", wire = DomainGetTime)]
    async fn fetch_time(&self, domain: &handle::Domain) -> Result<i64>;

    /// Sets the time of the guest.
    #[op(libvirt = "virDomainSetTime", wire = DomainSetTime)]
    async fn set_time(
        &self,
        domain: &handle::Domain,
        /// the time, in nanoseconds since 1970-01-01 00:00:00 UTC
        time: i64,
        /// a combination of `VirgoDomainSetTimeFlags`
        flags: DomainSetTimeFlags,
    ) -> Result<()>;

    /// Freezes file systems of the guest: writes to them are blocked, so that a copy of the disks is consistent.
    ///
    /// # Returns
    /// the number of file systems that were frozen
    #[op(libvirt = "virDomainFSFreeze", wire = DomainFsfreeze)]
    async fn freeze_filesystems(
        &self,
        domain: &handle::Domain,
        /// where they are mounted; none stands for all
        mountpoints: &[String],
    ) -> Result<i32>;

    /// Thaws file systems of the guest that were frozen.
    ///
    /// # Returns
    /// the number of file systems that were thawed
    #[op(libvirt = "virDomainFSThaw", wire = DomainFsthaw)]
    async fn thaw_filesystems(
        &self,
        domain: &handle::Domain,
        /// where they are mounted; none stands for all
        mountpoints: &[String],
    ) -> Result<i32>;
}
