//! What is asked of the guest's operating system, through its agent.
use crate::{DomainSetTimeFlags, Result, handle};
use virgo_operations_macros::operations;

/// The guest's operating system.
#[operations(class = Domain)]
pub trait DomainGuest: Send + Sync {
    /// Fetches the time of the guest's clock, in nanoseconds since the beginning of 1970, in UTC.
    ///
    /// # Returns
    /// the time, in nanoseconds
    #[op(libvirt = "virDomainGetTime", wire = DomainGetTime)]
    async fn fetch_time(&self, domain: &handle::Domain) -> Result<i64>;

    /// Sets the guest's clock to a time in nanoseconds since the beginning of 1970, in UTC.
    #[op(libvirt = "virDomainSetTime", wire = DomainSetTime)]
    async fn set_time(
        &self,
        domain: &handle::Domain,
        /// the time, in nanoseconds
        time: i64,
        /// a combination of `VirgoDomainSetTimeFlags`
        flags: DomainSetTimeFlags,
    ) -> Result<()>;

    /// Stops writing to file systems, so that a copy of the disks is consistent.
    ///
    /// # Returns
    /// how many file systems are frozen
    #[op(libvirt = "virDomainFSFreeze", wire = DomainFsfreeze)]
    async fn freeze_filesystems(
        &self,
        domain: &handle::Domain,
        /// where they are mounted; none stands for all
        mountpoints: &[String],
    ) -> Result<i32>;

    /// Lets file systems be written to again.
    ///
    /// # Returns
    /// how many file systems are thawed
    #[op(libvirt = "virDomainFSThaw", wire = DomainFsthaw)]
    async fn thaw_filesystems(
        &self,
        domain: &handle::Domain,
        /// where they are mounted; none stands for all
        mountpoints: &[String],
    ) -> Result<i32>;
}
