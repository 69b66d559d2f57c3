//! The life of domains behind the daemon.
//!
//! An event may come later than the answer to the call that caused it. So the domain is looked at again
//! before a change of its state is reported as done: who made it finds the object up to date.

use std::os::fd::OwnedFd;

use virgo_operations::*;
use virgo_wire::remote::procedure::{DomainCreateWithFiles, DomainRename};
use virgo_wire::remote::{DomainCreateWithFilesArgs, DomainRenameArgs};

use super::connection::{Connection, named};
use super::stream;

#[remote_driver]
impl DomainLifecycle for Connection {
    async fn start_with_files(
        &self,
        domain: &handle::Domain,
        files: &[OwnedFd],
        flags: DomainStartFlags,
    ) -> Result<()> {
        if files.is_empty() {
            return self.start(domain, flags).await;
        }
        self.expect_writable("Domain.start_with_files()")?;
        self.expect_descriptors()?;
        let args = DomainCreateWithFilesArgs { dom: named(domain), flags: flags.bits() };
        self.link.ask_with::<DomainCreateWithFiles>(&args, stream::copies(files)?).await?;
        self.look_again(domain).await;
        Ok(())
    }

    async fn rename(&self, domain: &handle::Domain, new_name: &str) -> Result<()> {
        if new_name.is_empty() {
            return Err(Error::argument(format!("cannot rename domain '{}' to nothing", domain.name)));
        }
        let args = DomainRenameArgs { dom: named(domain), new_name: Some(new_name.to_owned()), flags: 0 };
        self.change::<DomainRename>(&args).await?;
        self.look_again(domain).await;
        Ok(())
    }
}
