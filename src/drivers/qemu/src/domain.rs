//! What the driver keeps of a domain: its definition, and while it runs its live copy and its QEMU. Changed
//! only under the host's lock.
use std::path::PathBuf;
use std::sync::Arc;

use async_channel::{Receiver, Sender};
use uuid::Uuid;
use virgo_model::domain::LifecycleAction;
use virgo_model::{Domain, XmlOptions};
use virgo_operations::wire::bytes_of_kib;
use virgo_operations::{
    DomainEventDetail, DomainRecord, DomainState, DomainStateReason, Error, Result, handle,
};

use super::console::Consoles;
use super::monitor::Monitor;
use super::process::Process;
use super::status::{Noted, Status, boot_id};
use super::store::{Unreadable, write_and_read};
use virgo_driver_kit::events::SinkId;
use virgo_driver_kit::impact::Described;
use virgo_driver_kit::job::JobQueue;

/// A domain.
pub(super) struct Machine {
    pub(super) uuid: Uuid,
    pub(super) name: String,
    /// What the next start uses; a domain without one vanishes when it stops.
    pub(super) definition: Option<Arc<Domain>>,
    pub(super) autostart: bool,
    /// Its state is the one that the reason belongs to.
    pub(super) reason: DomainStateReason,
    pub(super) live: Option<Live>,
    /// A run that is or may be under way, but cannot be managed. Then there is no `live`.
    pub(super) lost: Option<Lost>,
    /// The definition on disk, if it cannot be loaded. Then there is no `definition`.
    pub(super) unreadable: Option<Unreadable>,
    pub(super) jobs: JobQueue,
}

/// A domain's present run.
pub(super) struct Live {
    pub(super) id: u32,
    pub(super) domain: Arc<Domain>,
    pub(super) process: Arc<Process>,
    pub(super) monitor: Monitor,
    /// The folder of what belongs to this run.
    pub(super) run: PathBuf,
    /// The connection that takes the domain along when it closes.
    pub(super) owner: Option<SinkId>,
    /// What the balloon leaves to the guest, in KiB.
    pub(super) memory: u64,
    /// Why the CPUs will have stopped when QEMU says so.
    pub(super) pause: DomainStateReason,
    /// Why QEMU will have ended, if that is known.
    pub(super) ending: Option<Ending>,
    /// Whether the guest was asked to shut down in order to boot again.
    pub(super) reboots: bool,
    pub(super) consoles: Consoles,
    /// What a newer version has written down of the run.
    pub(super) noted: Noted,
    pub(super) over: Over,
}

/// A run whose QEMU does not answer, or of which too little can be read: it is kept as it is, and tried again
/// (`attach.rs`). It ends only when somebody asks for that, or by itself.
pub(super) struct Lost {
    /// Why it cannot be managed.
    pub(super) reason: String,
    /// The number of the run, if that is known.
    pub(super) id: Option<u32>,
    pub(super) domain: Option<Arc<Domain>>,
    pub(super) process: Option<Arc<Process>>,
    /// As of [`Live`].
    pub(super) owner: Option<SinkId>,
    pub(super) ending: Option<Ending>,
    pub(super) over: Over,
}

/// Tells when a run is over: once all clones of the sender are gone.
#[derive(Clone)]
pub(super) struct Over {
    _running: Sender<()>,
    over: Receiver<()>,
}

impl Over {
    pub(super) fn new() -> Self {
        let (_running, over) = async_channel::bounded(1);
        Self { _running, over }
    }

    /// To wait with for the end.
    pub(super) fn receiver(&self) -> Receiver<()> {
        self.over.clone()
    }
}

impl Lost {
    pub(super) fn new(reason: String) -> Self {
        Self { reason, id: None, domain: None, process: None, owner: None, ending: None, over: Over::new() }
    }
}

impl Live {
    pub(super) fn new(
        id: u32,
        domain: Domain,
        process: Arc<Process>,
        monitor: Monitor,
        run: PathBuf,
    ) -> Self {
        Self {
            id,
            memory: domain.memory.kib,
            domain: Arc::new(domain),
            process,
            monitor,
            run,
            owner: None,
            pause: DomainStateReason::PausedUnknown,
            ending: None,
            reboots: false,
            consoles: Consoles::default(),
            noted: Noted::default(),
            over: Over::new(),
        }
    }

    /// What to write down of the run if the domain is this one.
    ///
    /// # Errors
    /// When that could not be read again.
    pub(super) fn status(&self, domain: &Domain, reason: DomainStateReason) -> Result<Status> {
        let (xml, _) = write_and_read(domain, &XmlOptions::ALL)?;
        Ok(Status {
            boot: boot_id()?,
            pid: self.process.pid,
            start_time: self.process.start_time,
            id: self.id,
            autodestroy: self.owner.is_some(),
            reason: reason.code(),
            xml,
            noted: self.noted.clone(),
        })
    }
}

/// Why a QEMU ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// The guest shut down.
    Shutdown,
    /// A user cut the power.
    Destroyed,
    /// The guest crashed.
    Crashed,
}

impl Ending {
    /// What the domain's state and last event are; nobody knows why a QEMU ended that just broke down.
    pub(super) fn outcome(ending: Option<Ending>) -> (DomainStateReason, DomainEventDetail) {
        match ending {
            Some(Ending::Shutdown) => {
                (DomainStateReason::ShutoffShutdown, DomainEventDetail::StoppedShutdown)
            }
            Some(Ending::Destroyed) => {
                (DomainStateReason::ShutoffDestroyed, DomainEventDetail::StoppedDestroyed)
            }
            Some(Ending::Crashed) => (DomainStateReason::ShutoffCrashed, DomainEventDetail::StoppedCrashed),
            None => (DomainStateReason::ShutoffCrashed, DomainEventDetail::StoppedFailed),
        }
    }
}

impl Machine {
    /// A domain that is off; without a definition it is not to be seen until it runs.
    pub(super) fn new(uuid: Uuid, name: &str, definition: Option<Arc<Domain>>) -> Self {
        Self {
            uuid,
            name: name.to_owned(),
            definition,
            autostart: false,
            reason: DomainStateReason::ShutoffUnknown,
            live: None,
            lost: None,
            unreadable: None,
            jobs: JobQueue::new(),
        }
    }

    /// Whether it exists for users.
    pub(super) fn is_visible(&self) -> bool {
        self.is_persistent() || self.is_active()
    }

    /// Whether it has a definition, be it one that cannot be loaded.
    pub(super) fn is_persistent(&self) -> bool {
        self.definition.is_some() || self.unreadable.is_some()
    }

    /// Whether it runs, as far as is known.
    pub(super) fn is_active(&self) -> bool {
        self.live.is_some() || self.lost.is_some()
    }

    pub(super) fn state(&self) -> DomainState {
        self.reason().state()
    }

    /// Why it is in its state, which nobody knows of what is lost or cannot be loaded.
    pub(super) fn reason(&self) -> DomainStateReason {
        let is_unknown = self.lost.is_some() || (self.unreadable.is_some() && self.live.is_none());
        if is_unknown { DomainStateReason::NoStateUnknown } else { self.reason }
    }

    /// What is wrong with it, so that it cannot be used as others can.
    pub(super) fn problem(&self) -> Option<&str> {
        let lost = self.lost.as_ref().map(|lost| lost.reason.as_str());
        lost.or(self.unreadable.as_ref().map(|unreadable| unreadable.reason.as_str()))
    }

    /// Its definition.
    ///
    /// # Errors
    /// `OperationInvalid` when it has none, with the reason if it cannot be loaded.
    pub(super) fn defined(&self) -> Result<&Arc<Domain>> {
        self.definition.as_ref().ok_or_else(|| match &self.unreadable {
            Some(unreadable) => Error::invalid(format!("domain '{}': {}", self.name, unreadable.reason)),
            None => Error::invalid(format!("domain '{}' is transient: it has no definition", self.name)),
        })
    }

    /// Its run, to manage it.
    ///
    /// # Errors
    /// `OperationInvalid` when it does not run, or cannot be managed.
    pub(super) fn running(&mut self) -> Result<&mut Live> {
        let problem = self.lost.as_ref().map(|lost| lost.reason.clone());
        let name = &self.name;
        self.live.as_mut().ok_or_else(|| not_running(name, problem.as_deref()))
    }

    /// The connection that takes it along when it closes.
    pub(super) fn owner(&self) -> Option<SinkId> {
        self.live.as_ref().and_then(|live| live.owner).or(self.lost.as_ref().and_then(|lost| lost.owner))
    }

    /// Notes that somebody wants its run to end; the process to end, and what tells that it has.
    pub(super) fn begin_ending(&mut self) -> Option<(Arc<Process>, Receiver<()>)> {
        let (ending, process, over) = match (&mut self.live, &mut self.lost) {
            (Some(live), _) => (&mut live.ending, Some(&live.process), &live.over),
            (None, Some(lost)) => (&mut lost.ending, lost.process.as_ref(), &lost.over),
            (None, None) => return None,
        };
        let process = process?.clone();
        ending.get_or_insert(Ending::Destroyed);
        Some((process, over.receiver()))
    }

    /// Takes back that somebody wants its run to end.
    pub(super) fn not_to_end(&mut self) {
        let live = self.live.as_mut().map(|live| &mut live.ending);
        if let Some(ending) = live.or(self.lost.as_mut().map(|lost| &mut lost.ending)) {
            ending.take_if(|ending| *ending == Ending::Destroyed);
        }
    }

    /// What is written down of its run, and what would be if the domain were another; and where.
    ///
    /// # Errors
    /// When that could not be read again.
    pub(super) fn records(&self, domain: &Domain) -> Result<Option<(Status, Status, PathBuf)>> {
        let Some(live) = &self.live else { return Ok(None) };
        let old = live.status(&live.domain, self.reason)?;
        Ok(Some((old, live.status(domain, self.reason)?, live.run.clone())))
    }

    /// Refuses to go on unless it is off for sure.
    ///
    /// # Errors
    /// `OperationInvalid` when it runs or may run.
    pub(super) fn expect_off(&self) -> Result<()> {
        match &self.lost {
            Some(lost) => {
                Err(Error::invalid(format!("domain '{}' may be running: {}", self.name, lost.reason)))
            }
            None if self.live.is_some() => {
                Err(Error::invalid(format!("domain '{}' is already running", self.name)))
            }
            None => Ok(()),
        }
    }

    /// How it is described now: as it runs, or as it is defined.
    pub(super) fn current(&self) -> Option<&Arc<Domain>> {
        let live = self.live.as_ref().map(|live| &live.domain);
        live.or(self.lost.as_ref().and_then(|lost| lost.domain.as_ref())).or(self.definition.as_ref())
    }

    /// What is known of it now.
    pub(super) fn record(&self, revision: u64) -> DomainRecord {
        let domain = self.current().map(Arc::as_ref);
        let memory = domain.map_or(0, |d| d.memory.kib);
        let current = domain.and_then(|d| d.current_memory.as_ref()).map_or(memory, |m| m.kib);
        let vcpus = domain.map_or(0, |d| d.vcpu.count);
        let id = self.live.as_ref().map(|live| live.id).or(self.lost.as_ref().and_then(|lost| lost.id));
        DomainRecord {
            revision,
            handle: handle::Domain { uuid: self.uuid, name: self.name.clone(), id },
            state: self.state(),
            reason: self.reason(),
            problem: self.problem().map(str::to_owned),
            title: domain.and_then(|d| d.title.clone()),
            description: domain.and_then(|d| d.description.clone()),
            persistent: self.is_persistent(),
            autostart: self.autostart,
            memory: bytes_of_kib(self.live.as_ref().map_or(current, |live| live.memory)),
            max_memory: bytes_of_kib(memory),
            n_vcpus: domain.and_then(|d| d.vcpu.current).unwrap_or(vcpus),
            max_n_vcpus: vcpus,
            has_managed_save: false,
            has_current_snapshot: Some(false),
            // Nobody listens to it yet.
            agent_connected: false,
            os_type: domain.and_then(|d| d.os.kind.as_ref()).map_or("hvm", |kind| &kind.name).to_owned(),
        }
    }
}

/// The error of operations that need a running domain.
pub(super) fn not_running(name: &str, problem: Option<&str>) -> Error {
    match problem {
        Some(problem) => Error::invalid(format!("domain '{name}' cannot be managed now: {problem}")),
        None => Error::invalid(format!("domain '{name}' is not running")),
    }
}

impl Described for Machine {
    type Description = Arc<Domain>;

    fn name(&self) -> &str {
        &self.name
    }

    fn is_active(&self) -> bool {
        self.is_active()
    }

    fn live(&self) -> Result<&Arc<Domain>> {
        let problem = self.lost.as_ref().map(|lost| lost.reason.as_str());
        self.live.as_ref().map(|live| &live.domain).ok_or_else(|| not_running(&self.name, problem))
    }

    fn config(&self) -> Result<&Arc<Domain>> {
        self.defined()
    }
}

/// What is done when a guest powers off, if the definition doesn't say.
pub(super) const ON_POWEROFF: LifecycleAction = LifecycleAction::Destroy;
/// What is done when a guest crashes, if the definition doesn't say.
pub(super) const ON_CRASH: LifecycleAction = LifecycleAction::Destroy;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_of_a_domain_that_is_off() {
        let xml = "<domain type='qemu'><name>a</name><title>T</title><memory>2048</memory>
            <currentMemory>1024</currentMemory><vcpu current='1'>3</vcpu></domain>";
        let domain = Arc::new(Domain::parse(xml).unwrap());
        let machine = Machine::new(Uuid::from_u128(1), "a", Some(domain));
        let record = machine.record(7);
        assert_eq!(
            (record.memory, record.max_memory, record.n_vcpus, record.max_n_vcpus),
            (1024 << 10, 2048 << 10, 1, 3)
        );
        assert_eq!(
            (record.id, record.state, record.title.as_deref()),
            (None, DomainState::Shutoff, Some("T"))
        );
        assert!(record.persistent && !record.is_active());
        assert!(!Machine::new(Uuid::nil(), "b", None).is_visible());
    }
}
