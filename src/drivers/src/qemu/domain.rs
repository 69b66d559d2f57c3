//! What the driver keeps of a domain: its definition, and while it runs its live copy and its QEMU. Changed
//! only under the host's lock.
use std::path::PathBuf;
use std::sync::Arc;

use async_channel::{Receiver, Sender};
use uuid::Uuid;
use virgo_model::domain::LifecycleAction;
use virgo_model::{Domain, XmlOptions};
use virgo_operations::{DomainEventDetail, DomainRecord, DomainState, DomainStateReason};

use super::console::Consoles;
use super::monitor::Monitor;
use super::process::Process;
use super::status::{Status, boot_id};
use crate::events::SinkId;
use crate::job::JobQueue;

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
    /// Closed when the run is over.
    pub(super) over: Receiver<()>,
    /// Keeps `over` open.
    _running: Sender<()>,
}

impl Live {
    pub(super) fn new(
        id: u32,
        domain: Domain,
        process: Arc<Process>,
        monitor: Monitor,
        run: PathBuf,
    ) -> Self {
        let (running, over) = async_channel::bounded(1);
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
            over,
            _running: running,
        }
    }

    /// What to write down of the run.
    pub(super) fn status(&self, reason: DomainStateReason) -> Status {
        Status {
            boot: boot_id(),
            pid: self.process.pid,
            start_time: self.process.start_time,
            id: self.id,
            autodestroy: self.owner.is_some(),
            reason: reason.code(),
            xml: self.domain.to_xml(&XmlOptions::ALL),
        }
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
            jobs: JobQueue::new(),
        }
    }

    /// Whether it exists for users.
    pub(super) fn is_visible(&self) -> bool {
        self.definition.is_some() || self.live.is_some()
    }

    pub(super) fn state(&self) -> DomainState {
        self.reason.state()
    }

    /// How it is described now: as it runs, or as it is defined.
    pub(super) fn current(&self) -> Option<&Arc<Domain>> {
        self.live.as_ref().map(|live| &live.domain).or(self.definition.as_ref())
    }

    /// What is known of it now.
    pub(super) fn record(&self, revision: u64) -> DomainRecord {
        let domain = self.current().map(Arc::as_ref);
        let memory = domain.map_or(0, |d| d.memory.kib);
        let current = domain.and_then(|d| d.current_memory.as_ref()).map_or(memory, |m| m.kib);
        let vcpus = domain.map_or(0, |d| d.vcpu.count);
        DomainRecord {
            revision,
            uuid: self.uuid,
            name: self.name.clone(),
            id: self.live.as_ref().map(|live| live.id),
            state: self.state(),
            reason: self.reason,
            title: domain.and_then(|d| d.title.clone()),
            description: domain.and_then(|d| d.description.clone()),
            persistent: self.definition.is_some(),
            autostart: self.autostart,
            memory: self.live.as_ref().map_or(current, |live| live.memory),
            max_memory: memory,
            vcpus: domain.and_then(|d| d.vcpu.current).unwrap_or(vcpus),
            max_vcpus: vcpus,
            os_type: domain.and_then(|d| d.os.kind.as_ref()).map_or("hvm", |kind| &kind.name).to_owned(),
        }
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
        assert_eq!((record.memory, record.max_memory, record.vcpus, record.max_vcpus), (1024, 2048, 1, 3));
        assert_eq!(
            (record.id, record.state, record.title.as_deref()),
            (None, DomainState::Shutoff, Some("T"))
        );
        assert!(record.persistent && !record.is_active());
        assert!(!Machine::new(Uuid::nil(), "b", None).is_visible());
    }
}
