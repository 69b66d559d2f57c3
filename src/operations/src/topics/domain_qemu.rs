//! Operations of QEMU only.
use std::os::fd::OwnedFd;

use crate::{DomainQemuMonitorCommandFlags, Result, handle};
use virgo_operations_macros::operations;

/// QEMU's own.
#[operations(class = Domain)]
pub trait DomainQemu: Send + Sync {
    /// Sends a command to the QEMU monitor. The driver does not notice what the command changes.
    ///
    /// # Returns
    /// the reply
    #[op(libvirt = "virDomainQemuMonitorCommand", wire = qemu::DomainMonitorCommand)]
    async fn qemu_monitor_command(
        &self,
        domain: &handle::Domain,
        /// a QMP command as JSON, such as `{"execute": "query-status"}`
        command: &str,
        /// a combination of `VirgoDomainQemuMonitorCommandFlags`
        flags: DomainQemuMonitorCommandFlags,
    ) -> Result<String>;

    /// Sends a command with open files to QEMU's monitor. What it changes, the library does not know of.
    ///
    /// # Returns
    /// the answer, as JSON
    #[op(libvirt = "virDomainQemuMonitorCommandWithFiles", wire = qemu::DomainMonitorCommandWithFiles)]
    async fn qemu_monitor_command_with_files(
        &self,
        domain: &handle::Domain,
        /// a QMP command, as JSON
        command: &str,
        /// the descriptors, which stay the caller's
        files: &[OwnedFd],
        /// a combination of `VirgoDomainQemuMonitorCommandFlags`
        flags: DomainQemuMonitorCommandFlags,
    ) -> Result<String>;

    /// Sends a command to the guest agent. What it changes, the library does not know of.
    ///
    /// # Returns
    /// the answer, as JSON, or `NULL` if it was not waited for
    #[op(libvirt = "virDomainQemuAgentCommand", wire = qemu::DomainAgentCommand)]
    async fn qemu_agent_command(
        &self,
        domain: &handle::Domain,
        /// a command, as JSON, e.g. `{"execute": "guest-info"}`
        command: &str,
        /// how long to wait, in seconds; -2 stands for as long as it takes, -1 for the host's default, 0 for not at all
        timeout: i32,
    ) -> Result<Option<String>>;
}
