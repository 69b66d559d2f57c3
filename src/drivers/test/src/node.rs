//! The made-up host: its hardware, its domains and storage pools, and the lock around what changes.
//!
//! The connections share it. Whatever changes one of them does so through a [`State`] and then announces it
//! there, while it holds the lock: so events leave in the order of the changes.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use uuid::Uuid;
use virgo_model::domain::{DomainType, OsType, fill_defaults};
use virgo_model::{Domain, RunState, TestDomain, TestNode};
use virgo_operations::{
    DomainAgentReason, DomainAgentState, DomainEvent, DomainEventDetail, DomainRecord, DomainState,
    DomainStateReason, Error, ErrorCode, Event, Result, handle,
};

use super::domain::Machine;
use super::host::Host;
use super::run::Start;
use super::storage::Pool;
use virgo_driver_kit::events::{SinkId, Sinks};
use virgo_driver_kit::xml::xml_error;

/// A made-up host.
pub(super) struct Node {
    /// Its hardware.
    pub(super) host: Host,
    state: Mutex<State>,
}

/// What changes of a host.
#[derive(Default)]
pub(super) struct State {
    /// Its domains.
    pub(super) domains: BTreeMap<Uuid, Machine>,
    /// Its storage pools.
    pub(super) pools: BTreeMap<Uuid, Pool>,
    /// Its networks.
    pub(super) networks: super::network::All,
    /// Its devices.
    pub(super) devices: super::node_device::All,
    /// Its secrets.
    pub(super) secrets: super::secret::All,
    /// Its network filters.
    pub(super) nw_filters: super::nwfilter::All,
    /// Its network interfaces.
    pub(super) interfaces: super::interface::All,
    /// Who is told of changes.
    pub(super) sinks: Sinks,
    last_id: u32,
}

impl Node {
    /// Makes a host as its file describes it.
    pub(super) fn new(node: TestNode, cells: &[u64]) -> Result<Self> {
        let host = Host::new(&node, cells);
        let mut state = State::default();
        for domain in node.domains {
            state.adopt(domain, &host.info.model)?;
        }
        for pool in node.pools {
            state.adopt_pool(pool)?;
        }
        for network in node.kept.elements().filter(|element| element.name == "network") {
            state.adopt_network(network.clone())?;
        }
        for interface in node.kept.elements().filter(|element| element.name == "interface") {
            state.adopt_interface(interface.clone())?;
        }
        for device in node.kept.elements().filter(|element| element.name == "device") {
            state.adopt_device(device.clone())?;
        }
        Ok(Self { host, state: Mutex::new(state) })
    }

    /// Locks what changes.
    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Takes a domain over from the host's file, in the state it has there.
    fn adopt(&mut self, from: TestDomain, arch: &str) -> Result<()> {
        let domain = complete(from.domain, arch)?;
        let uuid = self.claim(&domain)?;
        let machine =
            self.domains.entry(uuid).or_insert_with(|| Machine::new(uuid, Arc::new(blank_record(uuid))));
        if !machine.is_gone() {
            return Err(Error::failed(format!("the host has two domains with the UUID {uuid}")));
        }
        machine.managed_save = from.has_managed_save;
        if from.run_state != RunState::Shutoff {
            self.last_id += 1;
            let start = Start { paused: from.run_state != RunState::Running, ..Start::default() };
            machine.start(self.last_id, domain.clone(), start, DomainStateReason::RunningUnknown)?;
        }
        machine.reason = DomainStateReason::new(state_of(from.run_state), 0);
        machine.definition = (!from.transient).then_some(domain);
        self.announce(uuid, None);
        for snapshot in &from.snapshots {
            self.adopt_snapshot(uuid, snapshot, arch)?;
        }
        for checkpoint in &from.checkpoints {
            self.adopt_checkpoint(uuid, checkpoint, arch)?;
        }
        Ok(())
    }

    /// Finds a domain.
    ///
    /// # Errors
    /// `NoDomain` when it is gone.
    pub(super) fn find(&self, domain: &handle::Domain) -> Result<&Machine> {
        self.domains.get(&domain.uuid).ok_or_else(|| gone(domain))
    }

    /// Finds a domain, to change it.
    ///
    /// # Errors
    /// `NoDomain` when it is gone.
    pub(super) fn find_mut(&mut self, domain: &handle::Domain) -> Result<&mut Machine> {
        self.domains.get_mut(&domain.uuid).ok_or_else(|| gone(domain))
    }

    /// Finds a domain by its name.
    pub(super) fn named(&self, name: &str) -> Option<&Machine> {
        self.domains.values().find(|machine| machine.name() == name)
    }

    /// Gives a domain's UUID if its name and UUID are free or belong to one and the same domain.
    ///
    /// # Errors
    /// `OperationFailed` when they belong to two, or the domain has another name.
    pub(super) fn claim(&self, domain: &Domain) -> Result<Uuid> {
        let name = &domain.name;
        let uuid = domain.uuid.ok_or_else(|| Error::failed(format!("domain '{name}' has no UUID")))?;
        match (self.domains.get(&uuid), self.named(name)) {
            (Some(machine), _) if machine.name() != name => {
                let taken = machine.name();
                Err(Error::failed(format!("domain '{taken}' is already defined with uuid {uuid}")))
            }
            (None, Some(machine)) => {
                Err(Error::failed(format!("domain '{name}' already exists with uuid {}", machine.uuid)))
            }
            _ => Ok(uuid),
        }
    }

    /// Changes a domain's definition, or makes a new domain; the caller has claimed its UUID.
    pub(super) fn define(&mut self, uuid: Uuid, domain: Domain) -> Option<Arc<DomainRecord>> {
        let machine = self.machine(uuid);
        let is_new = machine.definition.replace(domain).is_none();
        if let Some(run) = &mut machine.run {
            run.is_updated = true;
        }
        let detail = if is_new { DomainEventDetail::DefinedAdded } else { DomainEventDetail::DefinedUpdated };
        self.announce(uuid, Some(detail))
    }

    /// Starts a domain from a description; the caller has claimed its UUID.
    ///
    /// # Errors
    /// `OperationInvalid` when it is active already.
    pub(super) fn start(
        &mut self,
        uuid: Uuid,
        live: Domain,
        how: Start,
    ) -> Result<Option<Arc<DomainRecord>>> {
        let running = if how.restored {
            (DomainStateReason::RunningRestored, DomainEventDetail::StartedRestored)
        } else {
            (DomainStateReason::RunningBooted, DomainEventDetail::StartedBooted)
        };
        let paused = (DomainStateReason::PausedUser, DomainEventDetail::SuspendedPaused);
        self.start_because(uuid, live, how, running, paused)
    }

    /// The same for another reason, with the event: that it runs, and that it stands still, if it does.
    ///
    /// # Errors
    /// `OperationInvalid` when it is active already.
    pub(super) fn start_because(
        &mut self,
        uuid: Uuid,
        live: Domain,
        how: Start,
        running: (DomainStateReason, DomainEventDetail),
        paused: (DomainStateReason, DomainEventDetail),
    ) -> Result<Option<Arc<DomainRecord>>> {
        let (id, is_paused) = (self.last_id + 1, how.paused);
        let machine = self.machine(uuid);
        machine.start(id, live, how, running.0)?;
        if is_paused {
            machine.reason = paused.0;
        }
        self.last_id = id;
        self.announce(uuid, Some(running.1));
        let (state, reason) = (DomainAgentState::Connected, DomainAgentReason::DomainStarted);
        let mut record = self.tell(uuid, Some(DomainEvent::AgentChanged { state, reason }));
        if is_paused {
            record = self.announce(uuid, Some(paused.1));
        }
        Ok(record)
    }

    fn machine(&mut self, uuid: Uuid) -> &mut Machine {
        self.domains.entry(uuid).or_insert_with(|| Machine::new(uuid, Arc::new(blank_record(uuid))))
    }

    /// Tells of a change of a domain, and forgets the domain if nothing is left of it.
    pub(super) fn announce(
        &mut self,
        uuid: Uuid,
        detail: Option<DomainEventDetail>,
    ) -> Option<Arc<DomainRecord>> {
        self.tell(uuid, detail.map(DomainEvent::from))
    }

    /// The same, with any event.
    pub(super) fn tell(&mut self, uuid: Uuid, event: Option<DomainEvent>) -> Option<Arc<DomainRecord>> {
        let revision = virgo_operations::next_revision();
        let machine = self.domains.get_mut(&uuid)?;
        let record = Arc::new(machine.describe(revision));
        machine.record = record.clone();
        let event = if machine.is_gone() {
            let (snapshots, checkpoints) = (machine.snapshots.clear(), machine.checkpoints.clear());
            self.domains.remove(&uuid);
            self.tell_gone_snapshots(snapshots);
            self.tell_gone_checkpoints(checkpoints);
            Event::DomainGone(record.clone(), event.unwrap_or(DomainEventDetail::StoppedUnknown.into()))
        } else {
            Event::Domain(record.clone(), event)
        };
        self.sinks.emit(event);
        Some(record)
    }

    /// Destroys the domains that must not outlive a connection.
    pub(super) fn destroy_of(&mut self, owner: SinkId) {
        let is_owned = |machine: &&Machine| machine.run.as_ref().is_some_and(|run| run.owner == Some(owner));
        let owned: Vec<Uuid> = self.domains.values().filter(is_owned).map(|machine| machine.uuid).collect();
        for uuid in owned {
            let stopped = self.domains.get_mut(&uuid).map(|m| m.stop(DomainStateReason::ShutoffDestroyed));
            if let Some(Ok(())) = stopped {
                self.announce(uuid, Some(DomainEventDetail::StoppedDestroyed));
            }
        }
    }
}

fn gone(domain: &handle::Domain) -> Error {
    let message = format!("no domain with matching uuid '{}' ({})", domain.uuid, domain.name);
    Error::new(ErrorCode::NoDomain, message)
}

fn state_of(state: RunState) -> DomainState {
    match state {
        RunState::NoState => DomainState::NoState,
        RunState::Running => DomainState::Running,
        RunState::Blocked => DomainState::Blocked,
        RunState::Paused => DomainState::Paused,
        RunState::Shutdown => DomainState::Shutdown,
        RunState::Shutoff => DomainState::Shutoff,
        RunState::Crashed => DomainState::Crashed,
        RunState::PmSuspended => DomainState::PmSuspended,
    }
}

/// The record of a domain of which nothing is known but its UUID.
pub(super) fn blank_record(uuid: Uuid) -> DomainRecord {
    DomainRecord {
        handle: handle::Domain { uuid, ..handle::Domain::default() },
        state: DomainState::Shutoff,
        reason: DomainStateReason::ShutoffUnknown,
        ..DomainRecord::unknown()
    }
}

/// Reads a description that was passed to an operation, and fills in what it leaves open.
///
/// # Errors
/// What [`xml_error`] gives, `ConfigUnsupported` for a hypervisor that nobody knows.
pub(super) fn read_domain(xml: &str, arch: &str) -> Result<Domain> {
    complete(Domain::parse(xml).map_err(xml_error)?, arch)
}

fn complete(mut domain: Domain, arch: &str) -> Result<Domain> {
    if let DomainType::Other(kind) = &domain.kind {
        let message = format!("domain '{}' has the type '{kind}', which no hypervisor has", domain.name);
        return Err(Error::new(ErrorCode::ConfigUnsupported, message));
    }
    match &mut domain.os.kind {
        Some(OsType { name, arch: given, .. }) if !name.is_empty() => {
            given.get_or_insert_with(|| arch.to_owned());
        }
        _ => {
            let message =
                format!("domain '{}' has no <type> in its <os>, such as <type>hvm</type>", domain.name);
            return Err(Error::new(ErrorCode::XmlError, message));
        }
    }
    let drivers: Vec<_> = domain.devices.disks.iter().map(|disk| disk.driver.clone()).collect();
    fill_defaults(&mut domain, Uuid::new_v4);
    // Nobody reads a made-up disk, so its format stays open, as in libvirt.
    for (disk, driver) in domain.devices.disks.iter_mut().zip(drivers) {
        disk.driver = driver;
    }
    domain.id = None;
    Ok(domain)
}
