//! Starting, stopping, pausing, renaming and undefining of QEMU's domains.
use std::os::fd::{AsFd, OwnedFd};
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use virgo_model::Domain;
use virgo_operations::{
    DomainDestroyFlags, DomainEventDetail as Detail, DomainLifecycle, DomainRebootFlags, DomainShutdownFlags,
    DomainStartFlags, DomainState, DomainStateReason as Reason, DomainUndefineFlags, Error, ErrorCode,
    Result, driver, handle,
};
use virgo_sys::process::Signal;

use super::connection::{Connection, refuse_flags};
use super::definition::Judge;
use super::domain::{Live, not_running};
use super::launch::{Options, launch};
use super::watch::end;
use super::{layout, log};
use virgo_driver_kit::xml::xml_error;

/// How long a QEMU that was asked to end kindly may take, for who wants no other way.
const GRACEFUL: Duration = Duration::from_secs(15);

#[driver]
impl DomainLifecycle for Connection {
    async fn start(&self, domain: &handle::Domain, flags: DomainStartFlags) -> Result<()> {
        self.start_with_files(domain, &[], flags).await
    }

    async fn start_with_files(
        &self,
        domain: &handle::Domain,
        files: &[OwnedFd],
        flags: DomainStartFlags,
    ) -> Result<()> {
        let host = self.host()?;
        let options = self.how_to_start(files, flags)?;
        let job = host.job(domain).await?;
        let definition = {
            let mut state = host.state();
            let machine = state.find(domain)?;
            machine.expect_off()?;
            machine.defined()?.clone()
        };
        launch(host, job, domain.uuid, Domain::clone(&definition), options).await
    }

    async fn shutdown(&self, domain: &handle::Domain, flags: DomainShutdownFlags) -> Result<()> {
        let host = self.host()?;
        let known = DomainShutdownFlags::ACPI_POWER_BTN | DomainShutdownFlags::GUEST_AGENT;
        refuse_flags(flags.difference(known).bits(), "Domain.shutdown")?;
        let acpi = flags.is_empty() || flags.contains(DomainShutdownFlags::ACPI_POWER_BTN);
        let (_job, pressed) = host
            .live_job(domain, |live| {
                acpi.then(|| {
                    live.reboots = false;
                    live.monitor.execute("system_powerdown", Value::Null)
                })
            })
            .await?;
        pressed.ok_or_else(|| no_agent(&domain.name))?.await.map(drop)
    }

    async fn destroy(&self, domain: &handle::Domain, flags: DomainDestroyFlags) -> Result<()> {
        let host = self.host()?;
        let known = DomainDestroyFlags::GRACEFUL | DomainDestroyFlags::REMOVE_LOGS;
        refuse_flags(flags.difference(known).bits(), "Domain.destroy")?;
        let graceful = flags.contains(DomainDestroyFlags::GRACEFUL);
        // Without a job: it has to work while another operation waits for a QEMU that hangs.
        // Nor does it need a monitor: the process is enough.
        let over = {
            let mut state = host.state();
            let machine = state.find(domain)?;
            let Some((process, over)) = machine.begin_ending() else { return machine.running().map(|_| ()) };
            if graceful {
                process.kill(Signal::TERM);
            } else {
                end(process);
            }
            over
        };
        let ended = async {
            let _ = over.recv().await;
        };
        if graceful && virgo_runtime::timeout(GRACEFUL, ended).await.is_none() {
            if let Ok(machine) = host.state().find(domain)
                && !over.is_closed()
            {
                machine.not_to_end();
            }
            let what = format!("the QEMU of domain '{}' did not end within {GRACEFUL:?}", domain.name);
            return Err(Error::new(ErrorCode::OperationTimeout, what));
        }
        let _ = over.recv().await;
        if flags.contains(DomainDestroyFlags::REMOVE_LOGS) {
            let path = host.layout.log(&domain.name);
            virgo_runtime::blocking(move || log::remove(&path)).await;
        }
        Ok(())
    }

    async fn suspend(&self, domain: &handle::Domain) -> Result<()> {
        let host = self.host()?;
        let _job = host.job(domain).await?;
        let stopped = {
            let mut state = host.state();
            let machine = state.find(domain)?;
            let is_running = machine.state() == DomainState::Running;
            let name = machine.name.clone();
            let live = machine.running()?;
            if !is_running {
                return Err(not_running(&name, None));
            }
            live.pause = Reason::PausedUser;
            live.monitor.execute("stop", Value::Null)
        };
        stopped.await?;
        self.settle(domain, DomainState::Running, Reason::PausedUser, Detail::SuspendedPaused)
    }

    async fn resume(&self, domain: &handle::Domain) -> Result<()> {
        let host = self.host()?;
        let _job = host.job(domain).await?;
        let resumed = {
            let mut state = host.state();
            let machine = state.find(domain)?;
            match (machine.state(), &machine.live) {
                (DomainState::Paused, Some(live)) => live.monitor.execute("cont", Value::Null),
                (_, None) => return machine.running().map(|_| ()),
                _ => return Err(Error::invalid(format!("domain '{}' is not paused", machine.name))),
            }
        };
        resumed.await?;
        self.settle(domain, DomainState::Paused, Reason::RunningUnpaused, Detail::ResumedUnpaused)
    }

    async fn reboot(&self, domain: &handle::Domain, flags: DomainRebootFlags) -> Result<()> {
        let host = self.host()?;
        let known = DomainRebootFlags::ACPI_POWER_BTN | DomainRebootFlags::GUEST_AGENT;
        refuse_flags(flags.difference(known).bits(), "Domain.reboot")?;
        let acpi = flags.is_empty() || flags.contains(DomainRebootFlags::ACPI_POWER_BTN);
        let (_job, pressed) = host
            .live_job(domain, |live| {
                acpi.then(|| {
                    // QEMU stops when the guest is down; then it is reset, and goes on.
                    live.reboots = true;
                    live.monitor.execute("system_powerdown", Value::Null)
                })
            })
            .await?;
        pressed.ok_or_else(|| no_agent(&domain.name))?.await.map(drop)
    }

    async fn reset(&self, domain: &handle::Domain) -> Result<()> {
        let host = self.host()?;
        let reset = |live: &mut Live| live.monitor.execute("system_reset", Value::Null);
        let (_job, reset) = host.live_job(domain, reset).await?;
        reset.await.map(drop)
    }

    async fn rename(&self, domain: &handle::Domain, new_name: &str) -> Result<()> {
        let host = self.host()?.clone();
        layout::check_name(new_name)?;
        let job = host.job(domain).await?;
        let definition = host.state().find(domain)?.defined()?.clone();
        let judge = Judge::of(&host, definition).await;
        let (domain, new_name) = (domain.clone(), new_name.to_owned());
        virgo_runtime::blocking(move || {
            let _job = job;
            rename(&host, &domain, &new_name, &judge)
        })
        .await
    }

    async fn undefine(&self, domain: &handle::Domain, flags: DomainUndefineFlags) -> Result<()> {
        use DomainUndefineFlags as Flags;
        let host = self.host()?.clone();
        let known = Flags::MANAGED_SAVE
            | Flags::SNAPSHOTS_METADATA
            | Flags::CHECKPOINTS_METADATA
            | Flags::NVRAM
            | Flags::KEEP_NVRAM;
        refuse_flags(flags.difference(known).bits(), "Domain.undefine")?;
        if flags.contains(Flags::NVRAM | Flags::KEEP_NVRAM) {
            return Err(Error::argument("Domain.undefine(): NVRAM and KEEP_NVRAM exclude each other"));
        }
        let job = host.job(domain).await?;
        let domain = domain.clone();
        virgo_runtime::blocking(move || {
            let _job = job;
            undefine(&host, &domain, flags)
        })
        .await
    }
}

impl Connection {
    /// Reads how to start a domain.
    ///
    /// # Errors
    /// `InvalidArg` for flags that are not honoured, `SystemError` when a file can't be kept.
    pub(super) fn how_to_start(&self, files: &[OwnedFd], flags: DomainStartFlags) -> Result<Options> {
        use DomainStartFlags as Flags;
        // There is no saved image that could be read, or be thrown away; XML is always checked.
        let known = Flags::PAUSED
            | Flags::AUTODESTROY
            | Flags::BYPASS_CACHE
            | Flags::FORCE_BOOT
            | Flags::VALIDATE
            | Flags::RESET_NVRAM;
        refuse_flags(flags.difference(known).bits(), "Domain.start")?;
        let keep = |file: &OwnedFd| {
            virgo_sys::fd::duplicate(file.as_fd())
                .map_err(|error| Error::system("cannot pass a file to the domain", &error))
        };
        Ok(Options {
            paused: flags.contains(Flags::PAUSED),
            owner: flags.contains(Flags::AUTODESTROY).then_some(self.sink),
            fresh_nvram: flags.contains(Flags::RESET_NVRAM),
            files: files.iter().map(keep).collect::<Result<_>>()?,
        })
    }

    /// Notes a state that QEMU has confirmed, if no event of QEMU's has done it already.
    fn settle(&self, domain: &handle::Domain, from: DomainState, to: Reason, detail: Detail) -> Result<()> {
        let mut state = self.host()?.state();
        if state.find(domain)?.state() == from {
            state.set(domain.uuid, to, Some(detail));
        }
        Ok(())
    }
}

fn no_agent(name: &str) -> Error {
    let message = format!("the guest agent of domain '{name}' can't be asked: only ACPI is supported");
    Error::new(ErrorCode::ArgumentUnsupported, message)
}

/// Gives a domain another name, which is one change of one file. Blocks.
fn rename(host: &super::host::Host, domain: &handle::Domain, new_name: &str, judge: &Judge) -> Result<()> {
    let store = host.store();
    let (old_name, before) = {
        let mut state = host.state();
        let machine = state.find(domain)?;
        let name = machine.name.clone();
        if machine.is_active() {
            return Err(Error::invalid(format!("cannot rename domain '{name}' while it is active")));
        }
        if name == new_name {
            return Err(Error::invalid(format!("domain '{name}' has that name already")));
        }
        (name, machine.defined()?.clone())
    };
    if new_name.is_empty() {
        return Err(Error::argument(format!("cannot rename domain '{old_name}' to nothing")));
    }
    let after = Domain { name: new_name.to_owned(), ..Domain::clone(&before) };
    let refused = |error: Error| error.context(format!("cannot rename domain '{old_name}'"));
    virgo_model::domain::validate(&after).map_err(|error| refused(xml_error(error)))?;
    let definition = judge.changed(&before, after)?;
    {
        let mut state = host.state();
        let other = state.machines.values().find(|machine| machine.name == new_name);
        if let Some(other) = other {
            let message = format!(
                "cannot rename domain '{old_name}': domain '{new_name}' already exists with UUID {}",
                other.uuid
            );
            return Err(Error::invalid(message));
        }
        // Taken from now on, so that nobody else takes the name while it is written.
        state.find(domain)?.name = new_name.to_owned();
    }
    let saved = store.save(&definition);
    let mut state = host.state();
    state.find(domain)?.name = old_name;
    let definition = saved?;
    state.tell(domain.uuid, Some(Detail::UndefinedRenamed));
    let machine = state.find(domain)?;
    machine.name = new_name.to_owned();
    machine.definition = Some(Arc::new(definition));
    state.tell(domain.uuid, Some(Detail::DefinedRenamed));
    Ok(())
}

/// Blocks.
fn undefine(host: &super::host::Host, domain: &handle::Domain, flags: DomainUndefineFlags) -> Result<()> {
    let store = host.store();
    let (name, definition, unreadable) = {
        let mut state = host.state();
        let machine = state.find(domain)?;
        (machine.name.clone(), machine.definition.clone(), machine.unreadable.clone())
    };
    if let Some(unreadable) = &unreadable {
        store.remove_unreadable(unreadable)?;
    } else {
        let transient =
            || Error::invalid(format!("domain '{name}' is transient: there is nothing to undefine"));
        let definition = definition.ok_or_else(transient)?;
        let nvram = definition.os.nvram.as_ref().and_then(|nvram| nvram.path.clone());
        let nvram = nvram.unwrap_or_else(|| host.layout.variables(domain.uuid).display().to_string());
        remove_nvram(&name, &nvram, flags)?;
        store.remove(domain.uuid)?;
    }
    let mut state = host.state();
    let machine = state.find(domain)?;
    (machine.definition, machine.unreadable) = (None, None);
    machine.autostart = false;
    state.tell_or_forget(domain.uuid, Some(Detail::UndefinedRemoved));
    Ok(())
}

/// Removes the firmware's variables of a domain that is to be undefined, if that is wanted. Blocks.
fn remove_nvram(name: &str, nvram: &str, flags: DomainUndefineFlags) -> Result<()> {
    if !std::path::Path::new(nvram).exists() {
        return Ok(());
    }
    if !flags.intersects(DomainUndefineFlags::NVRAM | DomainUndefineFlags::KEEP_NVRAM) {
        let message = format!(
            "cannot undefine domain '{name}': it has firmware variables in '{nvram}', and neither NVRAM nor KEEP_NVRAM is given"
        );
        return Err(Error::invalid(message));
    }
    if flags.contains(DomainUndefineFlags::NVRAM) {
        std::fs::remove_file(nvram).map_err(|e| Error::system(format!("cannot remove '{nvram}'"), &e))?;
    }
    Ok(())
}
