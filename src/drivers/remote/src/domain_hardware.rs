//! Devices that domains behind the daemon get, give up and have changed.

use std::os::fd::OwnedFd;

use virgo_operations::*;
use virgo_wire::remote::procedure::{DomainBlockResize, DomainFdAssociate};
use virgo_wire::remote::{DomainBlockResizeArgs, DomainFdAssociateArgs};

use super::connection::Connection;
use super::convert::ToWire;
use super::stream;

#[remote_driver]
impl DomainHardware for Connection {
    async fn resize_block(
        &self,
        domain: &handle::Domain,
        disk: &str,
        size: u64,
        flags: DomainBlockResizeFlags,
    ) -> Result<()> {
        // Without that flag the size is in KiB.
        let flags = (flags | DomainBlockResizeFlags::BYTES).bits();
        let args = DomainBlockResizeArgs { dom: domain.to_wire(), disk: disk.to_owned(), size, flags };
        self.change::<DomainBlockResize>(&args).await.map(drop)
    }

    async fn associate_descriptors(
        &self,
        domain: &handle::Domain,
        name: &str,
        descriptors: &[OwnedFd],
        flags: DomainAssociateFlags,
    ) -> Result<()> {
        self.expect_open()?;
        self.expect_descriptors()?;
        let args =
            DomainFdAssociateArgs { dom: domain.to_wire(), name: name.to_owned(), flags: flags.bits() };
        self.link.ask_with::<DomainFdAssociate>(&args, stream::copies(descriptors)?).await.map(drop)
    }
}
