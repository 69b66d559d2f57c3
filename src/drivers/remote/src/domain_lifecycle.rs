//! The life of domains behind the daemon: what each operation says of a domain when it returns.
//!
//! An event may come later than the answer to the call that caused it, and is not waited for.

use std::os::fd::OwnedFd;

use virgo_operations::wire::ToWire;
use virgo_operations::*;
use virgo_wire::remote::procedure::{
    DomainCreateWithFiles, DomainCreateWithFlags, DomainDestroyFlags as Destroy, DomainRename, DomainResume,
    DomainSuspend, DomainUndefineFlags as Undefine,
};
use virgo_wire::remote::{
    self, DomainCreateWithFilesArgs, DomainCreateWithFlagsArgs, DomainDestroyFlagsArgs, DomainRenameArgs,
    DomainResumeArgs, DomainSuspendArgs, DomainUndefineFlagsArgs,
};

use super::connection::Connection;
use super::effects::comes_to;
use super::link::Revision;
use super::news::DomainNews;
use super::stream;

#[remote_driver]
impl DomainLifecycle for Connection {
    async fn start(&self, domain: &handle::Domain, flags: DomainStartFlags) -> Result<()> {
        let args = DomainCreateWithFlagsArgs { dom: domain.to_wire(), flags: flags.bits() };
        let (ret, at) = self.change::<DomainCreateWithFlags>(&args).await?;
        self.started(domain, at, &ret.dom, flags).await;
        Ok(())
    }

    async fn start_with_files(
        &self,
        domain: &handle::Domain,
        files: &[OwnedFd],
        flags: DomainStartFlags,
    ) -> Result<()> {
        if files.is_empty() {
            return DomainLifecycle::start(self, domain, flags).await;
        }
        self.expect_open()?;
        self.expect_descriptors()?;
        let args = DomainCreateWithFilesArgs { dom: domain.to_wire(), flags: flags.bits() };
        let asked = self.link.ask_with::<DomainCreateWithFiles>(&args, stream::copies(files)?);
        let (at, ret, _) = asked.await?;
        self.started(domain, at, &ret.dom, flags).await;
        Ok(())
    }

    async fn destroy(&self, domain: &handle::Domain, flags: DomainDestroyFlags) -> Result<()> {
        let args = DomainDestroyFlagsArgs { dom: domain.to_wire(), flags: flags.bits() };
        let ((), at) = self.change::<Destroy>(&args).await?;
        let news = |now: &_| comes_to(now, DomainStateReason::ShutoffDestroyed);
        self.changed(domain, at, DomainEventDetail::StoppedDestroyed, news).await;
        Ok(())
    }

    async fn suspend(&self, domain: &handle::Domain) -> Result<()> {
        let ((), at) = self.change::<DomainSuspend>(&DomainSuspendArgs { dom: domain.to_wire() }).await?;
        let news = |now: &_| comes_to(now, DomainStateReason::PausedUser);
        self.changed(domain, at, DomainEventDetail::SuspendedPaused, news).await;
        Ok(())
    }

    async fn resume(&self, domain: &handle::Domain) -> Result<()> {
        let ((), at) = self.change::<DomainResume>(&DomainResumeArgs { dom: domain.to_wire() }).await?;
        let news = |now: &_| comes_to(now, DomainStateReason::RunningUnpaused);
        self.changed(domain, at, DomainEventDetail::ResumedUnpaused, news).await;
        Ok(())
    }

    async fn rename(&self, domain: &handle::Domain, new_name: &str) -> Result<()> {
        if new_name.is_empty() {
            return Err(Error::argument(format!("cannot rename domain '{}' to nothing", domain.name)));
        }
        let args = DomainRenameArgs { dom: domain.to_wire(), new_name: Some(new_name.to_owned()), flags: 0 };
        let (_, at) = self.change::<DomainRename>(&args).await?;
        let news = |_: &_| DomainNews { name: Some(new_name.to_owned()), ..DomainNews::default() };
        self.changed(domain, at, DomainEventDetail::DefinedRenamed, news).await;
        Ok(())
    }

    async fn undefine(&self, domain: &handle::Domain, flags: DomainUndefineFlags) -> Result<()> {
        let args = DomainUndefineFlagsArgs { dom: domain.to_wire(), flags: flags.bits() };
        let ((), at) = self.change::<Undefine>(&args).await?;
        let news = |_: &_| DomainNews { persistent: Some(false), ..DomainNews::default() };
        self.changed(domain, at, DomainEventDetail::UndefinedRemoved, news).await;
        Ok(())
    }
}

impl Connection {
    /// A domain was started by a call whose answer came `at` that moment and has the domain.
    async fn started(
        &self,
        domain: &handle::Domain,
        at: Revision,
        started: &remote::Domain,
        flags: DomainStartFlags,
    ) {
        let is_paused = flags.contains(DomainStartFlags::PAUSED);
        let reason = if is_paused { DomainStateReason::PausedUser } else { DomainStateReason::RunningBooted };
        let id = Some(u32::try_from(started.id).ok());
        let news = |now: &_| DomainNews { id, ..comes_to(now, reason) };
        self.changed(domain, at, DomainEventDetail::StartedBooted, news).await;
    }
}
