//! What all connections to one root folder share: its domains, and who is told of them. Called by the
//! topics, and by the tasks that follow running QEMUs.
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_channel::{Receiver, Sender};
use uuid::Uuid;
use virgo_model::Domain;
use virgo_operations::{
    DomainEvent, DomainEventDetail, DomainStateReason, Error, ErrorCode, Event, Result, handle, record,
};
use virgo_sys::files::LockFile;

use super::definition::Judge;
use super::domain::{Ending, Live, Lost, Machine};
use super::layout::Layout;
use super::process::Process;
use super::qemu_monitor::Watches;
use super::store::Store;
use virgo_driver_kit::events::{SinkId, Sinks};
use virgo_driver_kit::impact::Impact;
use virgo_driver_kit::job::Job;

/// A root folder in use.
pub(super) struct Host {
    pub(super) layout: Layout,
    /// How long a QEMU may take to answer.
    pub(super) limit: Duration,
    store: Mutex<Store>,
    state: Mutex<State>,
    /// Closed when the host is dropped.
    closing: (Sender<()>, Receiver<()>),
    /// Keeps other processes out.
    _lock: LockFile,
}

/// The domains of a host, and who is told of them.
#[derive(Default)]
pub(super) struct State {
    pub(super) machines: BTreeMap<Uuid, Machine>,
    pub(super) sinks: Sinks,
    /// Who watches the monitors of QEMU.
    pub(super) watches: Watches,
    /// The connections that are closed, and take no domain along any more.
    pub(super) closed: Vec<SinkId>,
    last_id: u32,
}

impl Host {
    pub(super) fn new(
        layout: Layout,
        limit: Duration,
        lock: LockFile,
        machines: BTreeMap<Uuid, Machine>,
    ) -> Self {
        let store = Mutex::new(Store::new(layout.clone()));
        let state = Mutex::new(State { machines, ..State::default() });
        Self { layout, limit, store, state, closing: async_channel::bounded(1), _lock: lock }
    }

    /// To wait with until nobody uses the host any more.
    pub(super) fn closing(&self) -> Receiver<()> {
        self.closing.1.clone()
    }

    /// The domains; held for moments only.
    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The definitions on disk, whose lock is held over writing them and changing the state: it blocks.
    pub(super) fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for the right to change a domain.
    pub(super) async fn job(&self, domain: &handle::Domain) -> Result<Job> {
        let jobs = self.state().find(domain)?.jobs.clone();
        Ok(jobs.acquire().await)
    }

    /// Waits for the right to change a domain and gives what `look` takes from its run.
    pub(super) async fn live_job<T>(
        &self,
        domain: &handle::Domain,
        look: impl FnOnce(&mut Live) -> T,
    ) -> Result<(Job, T)> {
        let job = self.job(domain).await?;
        let looked = look(self.state().live(domain)?);
        Ok((job, looked))
    }

    /// Changes the descriptions of a domain that are meant, on disk and in memory: all, or none if one can't
    /// be changed. Nothing takes effect before it is on disk. The event is told afterwards.
    pub(super) async fn change_descriptions(
        self: &Arc<Self>,
        domain: &handle::Domain,
        job: Job,
        impact: Impact,
        event: Option<DomainEvent>,
        change: impl FnMut(&mut Domain) -> Result<()> + Send + 'static,
    ) -> Result<()> {
        let definition = self.state().find(domain)?.definition.clone().filter(|_| impact.config);
        let judge = match definition {
            Some(definition) => Some(Judge::of(self, definition).await),
            None => None,
        };
        let (host, domain) = (self.clone(), domain.clone());
        virgo_runtime::blocking(move || {
            let _job = job;
            host.change_descriptions_now(&domain, impact, judge.as_ref(), change)?;
            host.state().tell_of(domain.uuid, event);
            Ok(())
        })
        .await
    }

    /// Blocks; whoever calls has the domain's job.
    fn change_descriptions_now(
        &self,
        domain: &handle::Domain,
        impact: Impact,
        judge: Option<&Judge>,
        mut change: impl FnMut(&mut Domain) -> Result<()>,
    ) -> Result<()> {
        let store = self.store();
        let (mut live, before) = {
            let mut state = self.state();
            let machine = state.find(domain)?;
            let live = machine.live.as_ref().filter(|_| impact.live).map(|live| live.domain.clone());
            (live, machine.definition.clone().filter(|_| impact.config))
        };
        if let Some(live) = &mut live {
            change(Arc::make_mut(live))?;
        }
        let definition = match (before, judge) {
            (Some(before), Some(judge)) => {
                let mut after = Domain::clone(&before);
                change(&mut after)?;
                Some(judge.changed(&before, after)?)
            }
            _ => None,
        };
        let records = match &live {
            Some(live) => self.state().find(domain)?.records(live)?,
            None => None,
        };
        if let Some((_, new, run)) = &records {
            new.write(run)?;
        }
        let saved = definition.map(|definition| store.save(&definition)).transpose();
        if let (Err(_), Some((old, _, run))) = (&saved, &records) {
            // That of the definition is the error to report.
            let _ = old.write(run);
        }
        let definition = saved?;
        let mut state = self.state();
        let machine = state.find(domain)?;
        if let Some(definition) = definition {
            machine.definition = Some(Arc::new(definition));
        }
        if let (Some(run), Some(live)) = (&mut machine.live, live) {
            run.domain = live;
        }
        Ok(())
    }

    /// Notes that the QEMU of a run has ended, and all of it is cleaned up.
    pub(super) fn finished(&self, uuid: Uuid, id: u32) {
        let mut state = self.state();
        let Some(machine) = state.machines.get_mut(&uuid) else { return };
        let Some(live) = machine.live.take_if(|live| live.id == id) else { return };
        let (reason, detail) = Ending::outcome(live.ending);
        machine.reason = reason;
        state.tell_or_forget(uuid, Some(detail));
        drop(state);
        live.consoles.finish();
    }

    /// Notes that a run cannot be managed any more, although its QEMU has not ended; true if it was so far.
    pub(super) fn lose(&self, uuid: Uuid, id: u32, reason: String) -> bool {
        let mut state = self.state();
        let Some(machine) = state.machines.get_mut(&uuid) else { return false };
        let Some(live) = machine.live.take_if(|live| live.id == id) else { return false };
        let lost = Lost {
            reason,
            id: Some(id),
            domain: Some(live.domain.clone()),
            process: Some(live.process.clone()),
            owner: live.owner,
            ending: live.ending,
            over: live.over.clone(),
        };
        machine.lost = Some(lost);
        state.tell(uuid, None);
        drop(state);
        // What it holds is closed without the lock.
        drop(live);
        true
    }

    /// Notes why a run can't be managed, and the process it is.
    pub(super) fn still_lost(&self, uuid: Uuid, reason: String, process: Option<Arc<Process>>) {
        let mut state = self.state();
        let lost = state.machines.get_mut(&uuid).and_then(|machine| machine.lost.as_mut());
        if let Some(lost) = lost {
            lost.process = process;
            if lost.reason != reason {
                lost.reason = reason;
                state.tell(uuid, None);
            }
        }
    }

    /// Notes that a run that could not be managed is over, for this reason if nobody knows a better one.
    pub(super) fn lost_is_over(&self, uuid: Uuid, reason: DomainStateReason) {
        let mut state = self.state();
        let Some(machine) = state.machines.get_mut(&uuid) else { return };
        let Some(lost) = machine.lost.take() else { return };
        let (reason, detail) = match lost.ending {
            Some(ending) => Ending::outcome(Some(ending)),
            None => (reason, DomainEventDetail::StoppedFailed),
        };
        machine.reason = reason;
        state.tell_or_forget(uuid, Some(detail));
    }

    /// Notes that a start has failed, and all of it is cleaned up.
    pub(super) fn start_failed(&self, uuid: Uuid) {
        let mut state = self.state();
        let Some(machine) = state.machines.get_mut(&uuid).filter(|m| m.live.is_none()) else { return };
        machine.reason = DomainStateReason::ShutoffFailed;
        if machine.is_visible() {
            state.tell(uuid, None);
        } else {
            state.machines.remove(&uuid);
        }
    }
}

impl State {
    /// The domain that a handle names.
    pub(super) fn find(&mut self, domain: &handle::Domain) -> Result<&mut Machine> {
        self.machines.get_mut(&domain.uuid).filter(|machine| machine.is_visible()).ok_or_else(|| {
            let message =
                format!("there is no domain with the UUID {} ('{}') any more", domain.uuid, domain.name);
            Error::new(ErrorCode::NoDomain, message)
        })
    }

    /// The run of the domain that a handle names.
    pub(super) fn live(&mut self, domain: &handle::Domain) -> Result<&mut Live> {
        self.find(domain)?.running()
    }

    /// What is known of a domain now.
    pub(super) fn record(&mut self, uuid: Uuid) -> Option<record::Domain> {
        let revision = virgo_operations::next_revision();
        Some(Arc::new(self.machines.get(&uuid)?.record(revision)))
    }

    /// Tells everybody how a domain is now, and the event that made it so.
    pub(super) fn tell(&mut self, uuid: Uuid, detail: Option<DomainEventDetail>) {
        self.tell_of(uuid, detail.map(DomainEvent::from));
    }

    /// The same with an event of any kind.
    pub(super) fn tell_of(&mut self, uuid: Uuid, event: Option<DomainEvent>) {
        if let Some(record) = self.record(uuid) {
            self.sinks.emit(Event::Domain(record, event));
        }
    }

    /// Changes a domain's state and tells everybody.
    pub(super) fn set(&mut self, uuid: Uuid, reason: DomainStateReason, detail: Option<DomainEventDetail>) {
        if let Some(machine) = self.machines.get_mut(&uuid) {
            machine.reason = reason;
            self.tell(uuid, detail);
        }
    }

    /// Removes a domain and tells everybody.
    pub(super) fn forget(&mut self, uuid: Uuid, detail: DomainEventDetail) {
        let record = self.record(uuid);
        self.machines.remove(&uuid);
        if let Some(record) = record {
            self.sinks.emit(Event::DomainGone(record, detail.into()));
        }
    }

    /// Tells everybody how a domain is now, or that it is gone if there is nothing left of it.
    pub(super) fn tell_or_forget(&mut self, uuid: Uuid, detail: Option<DomainEventDetail>) {
        if self.machines.get(&uuid).is_some_and(Machine::is_visible) {
            self.tell(uuid, detail);
        } else {
            self.forget(uuid, detail.unwrap_or(DomainEventDetail::StoppedFailed));
        }
    }

    /// Takes away that a run can't be managed; a domain that was only shown for its sake is forgotten.
    pub(super) fn no_longer_lost(&mut self, uuid: Uuid) -> Option<Lost> {
        let lost = self.machines.get_mut(&uuid)?.lost.take();
        self.tell_or_forget(uuid, None);
        lost
    }

    /// The domains whose definition could not be read for a reason that may pass.
    pub(super) fn may_pass(&self) -> Vec<Uuid> {
        let may_pass = |machine: &&Machine| machine.unreadable.as_ref().is_some_and(|why| why.may_pass);
        self.machines.values().filter(may_pass).map(|machine| machine.uuid).collect()
    }

    /// A number that no run of a domain had before.
    pub(super) fn next_id(&mut self) -> u32 {
        self.last_id += 1;
        self.last_id
    }

    /// Keeps a number from being given again.
    pub(super) fn took_id(&mut self, id: u32) {
        self.last_id = self.last_id.max(id);
    }

    /// Refuses a domain whose name or UUID is another one's; those being started count.
    pub(super) fn check_conflict(&self, uuid: Uuid, name: &str) -> Result<()> {
        let conflict = |message| Err(Error::new(ErrorCode::OperationFailed, message));
        let other = self.machines.values().find(|m| m.name == name && m.uuid != uuid);
        if let Some(other) = other {
            return conflict(format!("domain '{name}' already exists with UUID {}", other.uuid));
        }
        match self.machines.get(&uuid) {
            Some(same) if same.name != name => {
                conflict(format!("domain '{}' is already defined with UUID {uuid}", same.name))
            }
            _ => Ok(()),
        }
    }
}

/// Runs what blocks even if nobody waits for it.
pub(super) fn in_background(function: impl FnOnce() + Send + 'static) {
    virgo_runtime::spawn(async move { virgo_runtime::blocking(function).await }).detach();
}

/// Removes the folder of a run. Blocks.
pub(super) fn remove_run(run: &Path) {
    match std::fs::remove_dir_all(run) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            tracing::warn!("cannot remove the folder '{}': {}", run.display(), virgo_sys::words(&error));
        }
        _ => {}
    }
}
