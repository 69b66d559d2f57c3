//! Events of the QEMU monitor.
use crate::{DomainQemuMonitorEventFlags, Result, handle};
use virgo_operations_macros::operations;

/// The events of QEMU's monitor.
#[operations(class = Connection)]
pub trait QemuMonitor: Send + Sync {
    /// Begins to watch the monitor of QEMU: from now on, [`Domain::qemu_monitor_event`](Domain) is emitted for its events.
    ///
    /// Events are many, and few programs want them, so hosts tell them only to who has asked. An event is emitted once,
    /// however many watches it belongs to. A watch ends with [`Connection::unwatch_qemu_monitor`], or when the connection is
    /// closed or lost; after that it is begun again, in a handler of [`Connection::opened`](Connection).
    ///
    /// # Errors
    /// [`ErrorCode::InvalidArg`] if the name is to be a regular expression and is none; [`ErrorCode::NoDomain`] if the
    /// domain is gone;
    ///
    /// # Returns
    /// the number of the watch
    #[op(
        libvirt = "virConnectDomainQemuMonitorEventRegister",
        wire = qemu::ConnectDomainMonitorEventRegister
    )]
    async fn watch_qemu_monitor(
        &self,
        /// the domain to watch, or `NULL` for all domains
        domain: Option<&handle::Domain>,
        /// the name of the events, such as `BLOCK_JOB_READY`, or `NULL` for all events
        event: Option<&str>,
        /// a combination of `VirgoDomainQemuMonitorEventFlags`
        flags: DomainQemuMonitorEventFlags,
    ) -> Result<i32>;

    /// Ends a watch of [`Connection::watch_qemu_monitor`].
    ///
    /// # Errors
    /// [`ErrorCode::InvalidArg`] or [`ErrorCode::InternalError`] if there is no watch of that number;
    #[op(
        libvirt = "virConnectDomainQemuMonitorEventDeregister",
        wire = qemu::ConnectDomainMonitorEventDeregister
    )]
    async fn unwatch_qemu_monitor(
        &self,
        /// the number of the watch
        watch: i32,
    ) -> Result<()>;
}
