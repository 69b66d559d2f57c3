//! What only QEMU has.
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
}
