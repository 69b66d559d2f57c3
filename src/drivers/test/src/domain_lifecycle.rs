//! Starting, stopping, pausing, renaming and undefining made-up domains.

use std::os::fd::{AsFd, OwnedFd};

use virgo_driver_kit::description::metadata::check_characters;
use virgo_operations::{
    DomainDestroyFlags, DomainEvent, DomainEventDetail as Detail, DomainLifecycle, DomainRebootFlags,
    DomainShutdownFlags, DomainStartFlags, DomainState, DomainStateReason, DomainUndefineFlags, Error,
    ErrorCode, Result, driver, handle,
};

use super::connection::{Connection, refuse_flags};
use super::domain::Machine;
use super::run::Start;

/// What starting honours, of a domain that is defined and of a new one.
const START_FLAGS: DomainStartFlags = DomainStartFlags::PAUSED
    .union(DomainStartFlags::AUTODESTROY)
    .union(DomainStartFlags::BYPASS_CACHE)
    .union(DomainStartFlags::FORCE_BOOT);

#[driver]
impl DomainLifecycle for Connection {
    async fn start(&self, domain: &handle::Domain, flags: DomainStartFlags) -> Result<()> {
        self.start_domain(domain, &[], flags)
    }

    async fn start_with_files(
        &self,
        domain: &handle::Domain,
        files: &[OwnedFd],
        flags: DomainStartFlags,
    ) -> Result<()> {
        self.start_domain(domain, files, flags)
    }

    async fn shutdown(&self, domain: &handle::Domain, flags: DomainShutdownFlags) -> Result<()> {
        let known = DomainShutdownFlags::ACPI_POWER_BTN | DomainShutdownFlags::GUEST_AGENT;
        refuse_flags(flags.difference(known).bits(), "Domain.shutdown")?;
        self.guest_ends(domain, |live| live.on_poweroff)
    }

    async fn destroy(&self, domain: &handle::Domain, flags: DomainDestroyFlags) -> Result<()> {
        refuse_flags(flags.difference(DomainDestroyFlags::GRACEFUL).bits(), "Domain.destroy")?;
        self.change_run(domain, Detail::StoppedDestroyed, |machine| {
            machine.stop(DomainStateReason::ShutoffDestroyed)
        })
    }

    async fn suspend(&self, domain: &handle::Domain) -> Result<()> {
        self.change_run(domain, Detail::SuspendedPaused, Machine::pause)
    }

    async fn resume(&self, domain: &handle::Domain) -> Result<()> {
        self.change_run(domain, Detail::ResumedUnpaused, Machine::resume)
    }

    async fn reboot(&self, domain: &handle::Domain, flags: DomainRebootFlags) -> Result<()> {
        let known = DomainRebootFlags::ACPI_POWER_BTN | DomainRebootFlags::GUEST_AGENT;
        refuse_flags(flags.difference(known).bits(), "Domain.reboot")?;
        self.guest_ends(domain, |live| live.on_reboot)
    }

    async fn reset(&self, domain: &handle::Domain) -> Result<()> {
        let mut state = self.state()?;
        state.find_mut(domain)?.active_mut()?.frozen.clear();
        state.tell(domain.uuid, Some(DomainEvent::Rebooted));
        Ok(())
    }

    async fn rename(&self, domain: &handle::Domain, new_name: &str) -> Result<()> {
        if new_name.is_empty() {
            return Err(Error::argument(format!("cannot rename domain '{}' to nothing", domain.name)));
        }
        if new_name.contains(['/', '\n']) {
            let (name, new_name) = (&domain.name, virgo_model::excerpt(new_name));
            let message =
                format!("cannot rename domain '{name}': '{new_name}' contains a '/' or a line break");
            return Err(Error::new(ErrorCode::XmlError, message));
        }
        check_characters("name", new_name)?;
        let mut state = self.state()?;
        let machine = state.find(domain)?;
        let name = machine.name().to_owned();
        if machine.run.is_some() {
            return Err(Error::invalid(format!("cannot rename domain '{name}' while it is active")));
        }
        if name == new_name {
            return Err(Error::invalid(format!("domain '{name}' has that name already")));
        }
        let old = machine.record.clone();
        if let Some(other) = state.named(new_name) {
            let message = format!(
                "cannot rename domain '{name}': domain '{new_name}' already exists with uuid {}",
                other.uuid
            );
            return Err(Error::invalid(message));
        }
        if let Some(definition) = &mut state.find_mut(domain)?.definition {
            definition.name = new_name.to_owned();
        }
        state.sinks.emit(virgo_operations::Event::Domain(old, Some(Detail::UndefinedRenamed.into())));
        state.announce(domain.uuid, Some(Detail::DefinedRenamed));
        Ok(())
    }

    async fn undefine(&self, domain: &handle::Domain, flags: DomainUndefineFlags) -> Result<()> {
        use DomainUndefineFlags as Flags;
        let known = Flags::MANAGED_SAVE | Flags::SNAPSHOTS_METADATA | Flags::CHECKPOINTS_METADATA;
        refuse_flags(flags.difference(known).bits(), "Domain.undefine")?;
        let mut state = self.state()?;
        let machine = state.find_mut(domain)?;
        let name = machine.name();
        if machine.definition.is_none() {
            return Err(Error::invalid(format!(
                "domain '{name}' is transient: there is nothing to undefine"
            )));
        }
        let goes = machine.run.is_none();
        let lost = [
            (machine.managed_save, Flags::MANAGED_SAVE, "a saved image"),
            (goes && !machine.snapshots.is_empty(), Flags::SNAPSHOTS_METADATA, "snapshots"),
            (goes && !machine.checkpoints.is_empty(), Flags::CHECKPOINTS_METADATA, "checkpoints"),
        ];
        if let Some((_, flag, what)) =
            lost.iter().find(|(is_there, flag, _)| *is_there && !flags.contains(*flag))
        {
            let message =
                format!("cannot undefine domain '{name}': it has {what}, and {flag:?} is not given");
            return Err(Error::invalid(message));
        }
        machine.definition = None;
        machine.managed_save = false;
        machine.autostart = false;
        state.announce(domain.uuid, Some(Detail::UndefinedRemoved));
        Ok(())
    }
}

impl Connection {
    /// Reads how to start a domain.
    ///
    /// # Errors
    /// `InvalidArg` for flags that are not honoured, `SystemError` when a file can't be kept.
    pub(super) fn how_to_start(
        &self,
        files: &[OwnedFd],
        flags: DomainStartFlags,
        operation: &str,
    ) -> Result<Start> {
        refuse_flags(flags.difference(START_FLAGS).bits(), operation)?;
        let keep = |file: &OwnedFd| {
            virgo_sys::fd::duplicate(file.as_fd())
                .map_err(|error| Error::system("cannot pass a file to the domain", &error))
        };
        Ok(Start {
            paused: flags.contains(DomainStartFlags::PAUSED),
            owner: flags.contains(DomainStartFlags::AUTODESTROY).then_some(self.sink),
            files: files.iter().map(keep).collect::<Result<_>>()?,
            restored: false,
        })
    }

    fn start_domain(
        &self,
        domain: &handle::Domain,
        files: &[OwnedFd],
        flags: DomainStartFlags,
    ) -> Result<()> {
        let mut how = self.how_to_start(files, flags, "Domain.start")?;
        let mut state = self.state()?;
        let machine = state.find_mut(domain)?;
        let Some(definition) = machine.definition.clone().filter(|_| machine.run.is_none()) else {
            return Err(Error::invalid(format!("domain '{}' is already running", machine.name())));
        };
        how.restored =
            std::mem::take(&mut machine.managed_save) && !flags.contains(DomainStartFlags::FORCE_BOOT);
        state.start(domain.uuid, definition, how)?;
        Ok(())
    }

    fn change_run(
        &self,
        domain: &handle::Domain,
        detail: Detail,
        change: impl FnOnce(&mut Machine) -> Result<()>,
    ) -> Result<()> {
        let mut state = self.state()?;
        change(state.find_mut(domain)?)?;
        state.announce(domain.uuid, Some(detail));
        Ok(())
    }

    /// The guest powers off or reboots, and its description says what follows.
    fn guest_ends(
        &self,
        domain: &handle::Domain,
        then: impl Fn(&virgo_model::Domain) -> Option<virgo_model::domain::LifecycleAction>,
    ) -> Result<()> {
        let mut state = self.state()?;
        let machine = state.find_mut(domain)?;
        let was_paused = machine.state() == DomainState::Paused;
        let detail = match machine.guest_ends(then)? {
            true => Some(Detail::StoppedShutdown),
            false if was_paused => Some(Detail::ResumedUnpaused),
            // libvirt has no lifecycle event for a reboot.
            false => None,
        };
        state.announce(domain.uuid, detail);
        Ok(())
    }
}
