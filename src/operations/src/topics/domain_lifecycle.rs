//! The life of a domain: starting, stopping, pausing, renaming, undefining.
use std::os::fd::OwnedFd;

use crate::{
    DomainDestroyFlags, DomainRebootFlags, DomainShutdownFlags, DomainStartFlags, DomainUndefineFlags,
    Result, handle,
};
use virgo_operations_macros::operations;

/// The life of a domain.
#[operations(class = Domain)]
pub trait DomainLifecycle: Send + Sync {
    /// Starts a defined domain.
    ///
    /// Cancelling it before it runs leaves nothing behind.
    #[op(libvirt = "virDomainCreateWithFlags", wire = DomainCreateWithFlags, changes_record)]
    async fn start(
        &self,
        domain: &handle::Domain,
        /// how
        flags: DomainStartFlags,
    ) -> Result<()>;

    /// Starts a defined domain, and passes it open files.
    #[op(libvirt = "virDomainCreateWithFiles", wire = DomainCreateWithFiles, changes_record)]
    async fn start_with_files(
        &self,
        domain: &handle::Domain,
        /// file descriptors, which stay the caller's; the guest's first process finds them from
        /// number 3 on
        files: &[OwnedFd],
        /// how
        flags: DomainStartFlags,
    ) -> Result<()>;

    /// Asks the guest to shut down. It returns once the guest was asked; whether and when the guest
    /// does so is its own affair: watch [`Domain::state`].
    #[op(libvirt = "virDomainShutdownFlags", wire = DomainShutdownFlags, changes_record)]
    async fn shutdown(
        &self,
        domain: &handle::Domain,
        /// how to ask; none leaves it to the driver
        flags: DomainShutdownFlags,
    ) -> Result<()>;

    /// Stops the domain at once, as if its power were cut.
    #[op(libvirt = "virDomainDestroyFlags", wire = DomainDestroyFlags, changes_record)]
    async fn destroy(
        &self,
        domain: &handle::Domain,
        /// how
        flags: DomainDestroyFlags,
    ) -> Result<()>;

    /// Pauses the domain: it keeps its memory and gets no more CPU time.
    #[op(libvirt = "virDomainSuspend", wire = DomainSuspend, changes_record)]
    async fn suspend(&self, domain: &handle::Domain) -> Result<()>;

    /// Lets a paused domain go on.
    #[op(libvirt = "virDomainResume", wire = DomainResume, changes_record)]
    async fn resume(&self, domain: &handle::Domain) -> Result<()>;

    /// Asks the guest to restart.
    #[op(libvirt = "virDomainReboot", wire = DomainReboot, changes_record)]
    async fn reboot(
        &self,
        domain: &handle::Domain,
        /// how to ask; none leaves it to the driver
        flags: DomainRebootFlags,
    ) -> Result<()>;

    /// Restarts the domain at once, as its reset button would.
    #[op(libvirt = "virDomainReset", wire = DomainReset, changes_record)]
    async fn reset(&self, domain: &handle::Domain) -> Result<()>;

    /// Gives a domain that is shut off another name.
    #[op(libvirt = "virDomainRename", wire = DomainRename, changes_record)]
    async fn rename(
        &self,
        domain: &handle::Domain,
        /// the new name
        new_name: &str,
    ) -> Result<()>;

    /// Removes the definition. A domain that runs goes on until it stops.
    #[op(libvirt = "virDomainUndefineFlags", wire = DomainUndefineFlags, changes_record)]
    async fn undefine(
        &self,
        domain: &handle::Domain,
        /// what to remove besides
        flags: DomainUndefineFlags,
    ) -> Result<()>;
}
