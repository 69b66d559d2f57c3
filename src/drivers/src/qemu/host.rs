//! What all connections to one root folder share: its domains, and who is told of them. Called by the
//! topics, and by the tasks that follow running QEMUs.
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use uuid::Uuid;
use virgo_model::Domain;
use virgo_operations::{
    DomainEvent, DomainEventDetail, DomainStateReason, Error, ErrorCode, Event, Result, handle,
};
use virgo_sys::files::LockFile;

use super::domain::{Ending, Live, Machine};
use super::impact::Impact;
use super::layout::Layout;
use super::store::Store;
use crate::events::{SinkId, Sinks};
use crate::job::Job;

/// A root folder in use.
pub(super) struct Host {
    pub(super) layout: Layout,
    store: Mutex<Store>,
    state: Mutex<State>,
    /// Keeps other processes out.
    _lock: LockFile,
}

/// The domains of a host, and who is told of them.
#[derive(Default)]
pub(super) struct State {
    pub(super) machines: BTreeMap<Uuid, Machine>,
    pub(super) sinks: Sinks,
    /// The connections that are closed, and take no domain along any more.
    pub(super) closed: Vec<SinkId>,
    last_id: u32,
}

impl Host {
    pub(super) fn new(layout: Layout, lock: LockFile, machines: BTreeMap<Uuid, Machine>) -> Self {
        let store = Mutex::new(Store::new(layout.clone()));
        let state = Mutex::new(State { machines, ..State::default() });
        Self { layout, store, state, _lock: lock }
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
    /// be changed. Blocks; whoever calls has the domain's job.
    pub(super) fn change_descriptions(
        &self,
        domain: &handle::Domain,
        impact: Impact,
        mut change: impl FnMut(&mut Domain) -> Result<()>,
    ) -> Result<()> {
        let store = self.store();
        let (mut live, mut definition) = {
            let mut state = self.state();
            let machine = state.find(domain)?;
            let live = machine.live.as_ref().filter(|_| impact.live).map(|live| live.domain.clone());
            (live, machine.definition.clone().filter(|_| impact.config))
        };
        for description in [&mut live, &mut definition].into_iter().flatten() {
            change(Arc::make_mut(description))?;
        }
        if let Some(definition) = &definition {
            store.save(definition)?;
        }
        let mut state = self.state();
        let machine = state.find(domain)?;
        if let Some(definition) = definition {
            machine.definition = Some(definition);
        }
        let mut status = None;
        if let (Some(run), Some(live)) = (&mut machine.live, live) {
            run.domain = live;
            status = Some((run.status(machine.reason), run.run.clone()));
        }
        state.tell(domain.uuid, None);
        drop(state);
        status.map_or(Ok(()), |(status, run)| status.write(&run))
    }

    /// Notes that the QEMU of a run has ended, and all of it is cleaned up.
    pub(super) fn finished(&self, uuid: Uuid, id: u32) {
        let mut state = self.state();
        let Some(machine) = state.machines.get_mut(&uuid) else { return };
        let Some(live) = machine.live.take_if(|live| live.id == id) else { return };
        let (reason, detail) = Ending::outcome(live.ending);
        machine.reason = reason;
        let stays = machine.definition.is_some();
        if stays {
            state.tell(uuid, Some(detail))
        } else {
            state.forget(uuid, detail)
        }
        drop(state);
        live.consoles.finish();
    }

    /// Notes that a start has failed, and all of it is cleaned up.
    pub(super) fn start_failed(&self, uuid: Uuid) {
        let mut state = self.state();
        let Some(machine) = state.machines.get_mut(&uuid).filter(|m| m.live.is_none()) else { return };
        machine.reason = DomainStateReason::ShutoffFailed;
        if machine.definition.is_some() {
            state.tell(uuid, None);
        } else {
            state.machines.remove(&uuid);
        }
    }
}

impl State {
    /// The domain that a handle stands for.
    pub(super) fn find(&mut self, domain: &handle::Domain) -> Result<&mut Machine> {
        self.machines.get_mut(&domain.uuid).filter(|machine| machine.is_visible()).ok_or_else(|| {
            let message =
                format!("there is no domain with the UUID {} ('{}') any more", domain.uuid, domain.name);
            Error::new(ErrorCode::NoDomain, message)
        })
    }

    /// The run of the domain that a handle stands for.
    pub(super) fn live(&mut self, domain: &handle::Domain) -> Result<&mut Live> {
        let machine = self.find(domain)?;
        let name = &machine.name;
        machine.live.as_mut().ok_or_else(|| not_running(name))
    }

    /// A handle of a domain as it is now.
    pub(super) fn handle(&mut self, uuid: Uuid) -> Option<handle::Domain> {
        let revision = virgo_operations::next_revision();
        Some(handle::Domain(Arc::new(self.machines.get(&uuid)?.record(revision))))
    }

    /// Tells everybody how a domain is now, and the event that made it so.
    pub(super) fn tell(&mut self, uuid: Uuid, detail: Option<DomainEventDetail>) {
        if let Some(handle::Domain(record)) = self.handle(uuid) {
            self.sinks.emit(Event::Domain(record, detail.map(DomainEvent::from)));
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
        let record = self.handle(uuid);
        self.machines.remove(&uuid);
        if let Some(handle::Domain(record)) = record {
            self.sinks.emit(Event::DomainGone(record, detail.into()));
        }
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

/// The error of operations that need a running domain.
pub(super) fn not_running(name: &str) -> Error {
    Error::invalid(format!("domain '{name}' is not running"))
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
