//! What the monitors of QEMU behind the daemon tell.

use std::sync::Arc;

use virgo_operations::wire::FromWire;
use virgo_operations::*;
use virgo_wire::qemu::DomainMonitorEventMsg;

use super::connection::Connection;
use super::daemon::Daemon;
use super::followed;
use super::link::Revision;

#[remote_driver]
impl QemuMonitor for Connection {}

/// Tells of an event that came `at` that moment.
pub(super) fn hear(daemon: &Arc<Daemon>, at: Revision, message: DomainMonitorEventMsg) {
    if daemon.last_monitor_event.repeats(&message) {
        return;
    }
    let (domain, event) = DomainEvent::of_monitor(message);
    followed::tell::<DomainRecord>(daemon, at, FromWire::from_wire(domain), Some(event));
}
