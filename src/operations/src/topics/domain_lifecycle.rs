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
    /// If the call is cancelled before the domain runs, the domain is stopped and nothing of the start remains.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the domain is active;
    #[op(libvirt = "virDomainCreateWithFlags", wire = DomainCreateWithFlags, changes_record)]
    async fn start(
        &self,
        domain: &handle::Domain,
        /// a combination of `VirgoDomainStartFlags`
        flags: DomainStartFlags,
    ) -> Result<()>;

    /// Starts a defined domain, and passes file descriptors to its first process.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the domain is active;
    #[op(libvirt = "virDomainCreateWithFiles", wire = DomainCreateWithFiles, changes_record)]
    async fn start_with_files(
        &self,
        domain: &handle::Domain,
        /// file descriptors, which stay the caller's; the guest's first process finds them from
        /// number 3 on
        files: &[OwnedFd],
        /// a combination of `VirgoDomainStartFlags`
        flags: DomainStartFlags,
    ) -> Result<()>;

    /// Asks the guest to shut down. The method returns once the guest was asked; the guest may ignore the request.
    /// Watch [`Domain::state`] to see when it has shut down.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the domain is not active;
    #[op(libvirt = "virDomainShutdownFlags", wire = DomainShutdownFlags, changes_record)]
    async fn shutdown(
        &self,
        domain: &handle::Domain,
        /// a combination of `VirgoDomainShutdownFlags`
        flags: DomainShutdownFlags,
    ) -> Result<()>;

    /// Stops the domain immediately, as if it lost power.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the domain is not active;
    #[op(libvirt = "virDomainDestroyFlags", wire = DomainDestroyFlags, changes_record)]
    async fn destroy(
        &self,
        domain: &handle::Domain,
        /// a combination of `VirgoDomainDestroyFlags`
        flags: DomainDestroyFlags,
    ) -> Result<()>;

    /// Pauses the domain: it keeps its memory, and its virtual CPUs do not run.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the domain is not active;
    #[op(libvirt = "virDomainSuspend", wire = DomainSuspend, changes_record)]
    async fn suspend(&self, domain: &handle::Domain) -> Result<()>;

    /// Resumes a paused domain.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the domain is not paused;
    #[op(libvirt = "virDomainResume", wire = DomainResume, changes_record)]
    async fn resume(&self, domain: &handle::Domain) -> Result<()>;

    /// Asks the guest to reboot.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the domain is not active;
    #[op(libvirt = "virDomainReboot", wire = DomainReboot, changes_record)]
    async fn reboot(
        &self,
        domain: &handle::Domain,
        /// a combination of `VirgoDomainRebootFlags`
        flags: DomainRebootFlags,
    ) -> Result<()>;

    /// Resets the domain immediately, as a reset button does.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the domain is not active;
    #[op(libvirt = "virDomainReset", wire = DomainReset, changes_record)]
    async fn reset(&self, domain: &handle::Domain) -> Result<()>;

    /// Renames an inactive domain.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidArg`] if the name is empty; [`ErrorCode::XmlError`] if it has a slash or a line
    /// break; [`ErrorCode::OperationInvalid`] if the domain is active or transient, or a domain has that name;
    #[op(libvirt = "virDomainRename", wire = DomainRename, changes_record)]
    async fn rename(
        &self,
        domain: &handle::Domain,
        /// the new name
        new_name: &str,
    ) -> Result<()>;

    /// Removes the definition of the domain. An active domain continues to run, and becomes transient.
    ///
    /// # Errors
    /// [`ErrorCode::OperationInvalid`] if the domain is transient, or has snapshots and the flags do not tell
    /// what becomes of them;
    #[op(libvirt = "virDomainUndefineFlags", wire = DomainUndefineFlags, changes_record)]
    async fn undefine(
        &self,
        domain: &handle::Domain,
        /// a combination of `VirgoDomainUndefineFlags`
        flags: DomainUndefineFlags,
    ) -> Result<()>;
}
