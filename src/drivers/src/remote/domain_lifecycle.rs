//! The life of domains behind the daemon.
//!
//! An event may come later than the answer to the call that caused it. So the domain is looked at again
//! before a change of its state is reported as done: who made it finds the object up to date.

use std::os::fd::OwnedFd;

use virgo_operations::{
    DomainDestroyFlags, DomainLifecycle, DomainRebootFlags, DomainShutdownFlags, DomainStartFlags,
    DomainUndefineFlags, Error, Result, driver, handle,
};
use virgo_wire::remote::procedure::{
    DomainCreateWithFiles, DomainCreateWithFlags, DomainDestroyFlags as Destroy, DomainReboot, DomainRename,
    DomainReset, DomainResume, DomainShutdownFlags as Shutdown, DomainSuspend,
    DomainUndefineFlags as Undefine,
};
use virgo_wire::remote::{
    DomainCreateWithFilesArgs, DomainCreateWithFlagsArgs, DomainDestroyFlagsArgs, DomainRebootArgs,
    DomainRenameArgs, DomainResetArgs, DomainResumeArgs, DomainShutdownFlagsArgs, DomainSuspendArgs,
    DomainUndefineFlagsArgs,
};

use super::connection::{Connection, named};
use super::error::about;
use super::stream;

#[driver]
impl DomainLifecycle for Connection {
    async fn start(&self, domain: &handle::Domain, flags: DomainStartFlags) -> Result<()> {
        let args = DomainCreateWithFlagsArgs { dom: named(domain), flags: flags.bits() };
        self.change::<DomainCreateWithFlags>(&args).await.map_err(about(domain))?;
        self.look_again(domain).await;
        Ok(())
    }

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
        self.link
            .ask_with::<DomainCreateWithFiles>(&args, stream::copies(files)?)
            .await
            .map_err(about(domain))?;
        self.look_again(domain).await;
        Ok(())
    }

    async fn shutdown(&self, domain: &handle::Domain, flags: DomainShutdownFlags) -> Result<()> {
        self.change::<Shutdown>(&DomainShutdownFlagsArgs { dom: named(domain), flags: flags.bits() })
            .await
            .map_err(about(domain))?;
        self.look_again(domain).await;
        Ok(())
    }

    async fn destroy(&self, domain: &handle::Domain, flags: DomainDestroyFlags) -> Result<()> {
        self.change::<Destroy>(&DomainDestroyFlagsArgs { dom: named(domain), flags: flags.bits() })
            .await
            .map_err(about(domain))?;
        self.look_again(domain).await;
        Ok(())
    }

    async fn suspend(&self, domain: &handle::Domain) -> Result<()> {
        self.change::<DomainSuspend>(&DomainSuspendArgs { dom: named(domain) })
            .await
            .map_err(about(domain))?;
        self.look_again(domain).await;
        Ok(())
    }

    async fn resume(&self, domain: &handle::Domain) -> Result<()> {
        self.change::<DomainResume>(&DomainResumeArgs { dom: named(domain) }).await.map_err(about(domain))?;
        self.look_again(domain).await;
        Ok(())
    }

    async fn reboot(&self, domain: &handle::Domain, flags: DomainRebootFlags) -> Result<()> {
        self.change::<DomainReboot>(&DomainRebootArgs { dom: named(domain), flags: flags.bits() })
            .await
            .map_err(about(domain))
    }

    async fn reset(&self, domain: &handle::Domain) -> Result<()> {
        self.change::<DomainReset>(&DomainResetArgs { dom: named(domain), flags: 0 })
            .await
            .map_err(about(domain))
    }

    async fn rename(&self, domain: &handle::Domain, new_name: &str) -> Result<()> {
        if new_name.is_empty() {
            return Err(Error::argument(format!("cannot rename domain '{}' to nothing", domain.name)));
        }
        let args = DomainRenameArgs { dom: named(domain), new_name: Some(new_name.to_owned()), flags: 0 };
        self.change::<DomainRename>(&args).await.map_err(about(domain))?;
        self.look_again(domain).await;
        Ok(())
    }

    async fn undefine(&self, domain: &handle::Domain, flags: DomainUndefineFlags) -> Result<()> {
        self.change::<Undefine>(&DomainUndefineFlagsArgs { dom: named(domain), flags: flags.bits() })
            .await
            .map_err(about(domain))
    }
}
