//! QEMU's own operation, through the daemon's program for it.

use virgo_operations::{DomainQemu, Result, driver, handle};
use virgo_wire::qemu::DomainMonitorCommandArgs;
use virgo_wire::qemu::procedure::DomainMonitorCommand;

use super::connection::{Connection, named};
use super::error::about;

#[driver]
impl DomainQemu for Connection {
    async fn qemu_monitor_command(&self, domain: &handle::Domain, command: &str) -> Result<String> {
        let args = DomainMonitorCommandArgs { dom: named(domain), cmd: command.to_owned(), flags: 0 };
        Ok(self.change::<DomainMonitorCommand>(&args).await.map_err(about(domain))?.result)
    }
}
