//! What only QEMU behind the daemon has.

use std::os::fd::OwnedFd;

use virgo_operations::*;
use virgo_wire::qemu::DomainMonitorCommandWithFilesArgs;
use virgo_wire::qemu::procedure::DomainMonitorCommandWithFiles;

use super::connection::Connection;
use super::convert::ToWire;
use super::stream;

#[remote_driver]
impl DomainQemu for Connection {
    async fn qemu_monitor_command_with_files(
        &self,
        domain: &handle::Domain,
        command: &str,
        files: &[OwnedFd],
        flags: DomainQemuMonitorCommandFlags,
    ) -> Result<String> {
        self.expect_open()?;
        self.expect_descriptors()?;
        let (dom, cmd) = (domain.to_wire(), command.to_owned());
        let args = DomainMonitorCommandWithFilesArgs { dom, cmd, flags: flags.bits() };
        let files = stream::copies(files)?;
        // What QEMU gives out by itself is nothing: no host sends descriptors back.
        let (_, ret, _) = self.link.ask_with::<DomainMonitorCommandWithFiles>(&args, files).await?;
        Ok(ret.result)
    }
}
