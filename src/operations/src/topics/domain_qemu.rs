//! What only QEMU has.
use crate::{DomainQemuMonitorCommandFlags, Result, handle};
use virgo_operations_macros::operations;

/// QEMU's own.
#[operations(class = Domain)]
pub trait DomainQemu: Send + Sync {
    /// Sends a command to QEMU's monitor. What it changes, the library does not know of.
    ///
    /// # Returns
    /// the answer, as JSON
    #[op(libvirt = "virDomainQemuMonitorCommand", wire = qemu::DomainMonitorCommand)]
    async fn qemu_monitor_command(
        &self,
        domain: &handle::Domain,
        /// a QMP command, as JSON, e.g. `{"execute": "query-status"}`
        command: &str,
        /// a combination of `VirgoDomainQemuMonitorCommandFlags`
        flags: DomainQemuMonitorCommandFlags,
    ) -> Result<String>;
}
