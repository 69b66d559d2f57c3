//! A made-up domain and what it can do: the state machine, without locks, events or waiting.
//!
//! [`State`](super::node::State) holds the domains, and tells of what changes here.

use std::sync::Arc;

use uuid::Uuid;
use virgo_driver_kit::impact::{Described, Impact};
use virgo_model::Domain;
use virgo_model::domain::{LifecycleAction, OsType};
use virgo_operations::wire::bytes_of_kib;
use virgo_operations::{DomainRecord, DomainState, DomainStateReason, Error, Result, handle};

use super::moments::{Checkpoint, Snapshot, Tree};
use super::run::{Run, Start};
use super::tuning::Tuning;

/// A made-up domain: defined, running, or both.
pub(super) struct Machine {
    /// What identifies it.
    pub(super) uuid: Uuid,
    /// What the next start uses; a transient domain has none.
    pub(super) definition: Option<Domain>,
    /// What it is while it is active.
    pub(super) run: Option<Run>,
    /// What it does, and why.
    pub(super) reason: DomainStateReason,
    /// Whether it starts with the host.
    pub(super) autostart: bool,
    /// Whether it starts with the host the next time only.
    pub(super) autostart_once: bool,
    /// What its definition is tuned by.
    tuning: Tuning,
    /// Whether its memory was saved when it stopped.
    pub(super) managed_save: bool,
    /// Its snapshots.
    pub(super) snapshots: Tree<Snapshot>,
    /// Its checkpoints; the current one is the last one.
    pub(super) checkpoints: Tree<Checkpoint>,
    /// What was last told of it.
    pub(super) record: Arc<DomainRecord>,
}

impl Machine {
    /// Makes a domain that is neither defined nor active; it has to become one of them.
    pub(super) fn new(uuid: Uuid, record: Arc<DomainRecord>) -> Self {
        Self {
            uuid,
            definition: None,
            run: None,
            reason: DomainStateReason::ShutoffUnknown,
            autostart: false,
            autostart_once: false,
            tuning: Tuning::default(),
            managed_save: false,
            snapshots: Tree::default(),
            checkpoints: Tree::default(),
            record,
        }
    }

    /// What it does.
    pub(super) fn state(&self) -> DomainState {
        self.reason.state()
    }

    /// Tells whether neither a definition nor a run is left of it.
    pub(super) fn is_gone(&self) -> bool {
        self.definition.is_none() && self.run.is_none()
    }

    /// The domain as it is now: live, or as it is defined.
    pub(super) fn current(&self) -> Option<&Domain> {
        self.run.as_ref().map(|run| &run.live).or(self.definition.as_ref())
    }

    /// The name.
    pub(super) fn name(&self) -> &str {
        self.current().map_or(&self.record.name, |domain| &domain.name)
    }

    /// The run.
    ///
    /// # Errors
    /// `OperationInvalid` when it is off.
    pub(super) fn active(&self) -> Result<&Run> {
        self.run.as_ref().ok_or_else(|| not_running(&self.record.name))
    }

    /// The run, to change it.
    ///
    /// # Errors
    /// `OperationInvalid` when it is off.
    pub(super) fn active_mut(&mut self) -> Result<&mut Run> {
        match &mut self.run {
            Some(run) => Ok(run),
            None => Err(not_running(&self.record.name)),
        }
    }

    /// The run, of a domain that has to be running and not only active.
    ///
    /// # Errors
    /// `OperationInvalid` when it is off or stands still.
    pub(super) fn running_mut(&mut self) -> Result<&mut Run> {
        if self.state() != DomainState::Running {
            return Err(not_running(&self.record.name));
        }
        self.active_mut()
    }

    /// Starts it from a description.
    ///
    /// # Errors
    /// `OperationInvalid` when it is active already.
    pub(super) fn start(
        &mut self,
        id: u32,
        live: Domain,
        how: Start,
        reason: DomainStateReason,
    ) -> Result<()> {
        if self.run.is_some() {
            return Err(Error::invalid(format!("domain '{}' is already active", self.name())));
        }
        self.reason = if how.paused { DomainStateReason::PausedUser } else { reason };
        self.run.insert(Run::new(id, live, how)).tuning = self.tuning.clone();
        Ok(())
    }

    /// Stops it.
    ///
    /// # Errors
    /// `OperationInvalid` when it is off.
    pub(super) fn stop(&mut self, reason: DomainStateReason) -> Result<()> {
        self.active()?;
        self.run = None;
        self.reason = reason;
        Ok(())
    }

    /// Makes it stand still.
    ///
    /// # Errors
    /// `OperationInvalid` when it does not run.
    pub(super) fn pause(&mut self) -> Result<()> {
        self.running_mut()?.pause();
        self.reason = DomainStateReason::PausedUser;
        Ok(())
    }

    /// Lets it go on.
    ///
    /// # Errors
    /// `OperationInvalid` when it does not stand still.
    pub(super) fn resume(&mut self) -> Result<()> {
        if self.state() != DomainState::Paused {
            return Err(Error::invalid(format!("domain '{}' is not paused", self.name())));
        }
        self.active_mut()?.resume();
        self.reason = DomainStateReason::RunningUnpaused;
        Ok(())
    }

    /// The guest powers off or reboots. Tells whether that stopped the domain; otherwise it booted anew.
    ///
    /// # Errors
    /// `OperationInvalid` when it is off.
    pub(super) fn guest_ends(&mut self, then: impl Fn(&Domain) -> Option<LifecycleAction>) -> Result<bool> {
        let run = self.active_mut()?;
        let boots = matches!(
            then(&run.live),
            Some(
                LifecycleAction::Restart | LifecycleAction::RenameRestart | LifecycleAction::CoredumpRestart
            )
        );
        if boots {
            run.boot_again();
            self.reason = DomainStateReason::RunningBooted;
        } else {
            self.stop(DomainStateReason::ShutoffShutdown)?;
        }
        Ok(!boots)
    }

    /// What it is tuned by, running or as it is defined.
    pub(super) fn tuning(&self, impact: Impact) -> &Tuning {
        match &self.run {
            Some(run) if impact.live => &run.tuning,
            _ => &self.tuning,
        }
    }

    /// Changes what it is tuned by: all that is meant, or nothing.
    ///
    /// # Errors
    /// What `change` says.
    pub(super) fn tune(
        &mut self,
        impact: Impact,
        change: &mut impl FnMut(&mut Tuning) -> Result<()>,
    ) -> Result<()> {
        let live = self.run.as_ref().filter(|_| impact.live).map(|run| run.tuning.clone());
        let [mut live, mut config] = [live, impact.config.then(|| self.tuning.clone())];
        for tuning in live.iter_mut().chain(&mut config) {
            change(tuning)?;
        }
        if let (Some(run), Some(live)) = (&mut self.run, live) {
            run.tuning = live;
        }
        if let Some(config) = config {
            self.tuning = config;
        }
        Ok(())
    }

    /// What is known of it now.
    pub(super) fn describe(&self, revision: u64) -> DomainRecord {
        let Some(domain) = self.current() else {
            let (state, reason) = (self.state(), self.reason);
            let mut last = DomainRecord::clone(&self.record);
            last.id = None;
            return DomainRecord {
                revision,
                state,
                reason,
                persistent: false,
                autostart: false,
                agent_connected: false,
                has_managed_save: false,
                has_current_snapshot: Some(false),
                ..last
            };
        };
        DomainRecord {
            revision,
            handle: handle::Domain {
                uuid: self.uuid,
                name: domain.name.clone(),
                id: self.run.as_ref().map(|run| run.id),
            },
            state: self.state(),
            reason: self.reason,
            problem: None,
            title: domain.title.clone(),
            description: domain.description.clone(),
            persistent: self.definition.is_some(),
            autostart: self.autostart,
            memory: bytes_of_kib(current_memory(domain)),
            max_memory: domain.memory.bytes(),
            n_vcpus: current_vcpus(domain),
            max_n_vcpus: domain.vcpu.count,
            has_managed_save: self.managed_save,
            has_current_snapshot: Some(self.snapshots.current().is_some()),
            agent_connected: self.run.is_some(),
            os_type: domain.os.kind.as_ref().map_or_else(String::new, |OsType { name, .. }| name.clone()),
        }
    }
}

impl Described for Machine {
    type Description = Domain;

    fn name(&self) -> &str {
        self.name()
    }

    fn is_active(&self) -> bool {
        self.run.is_some()
    }

    fn live(&self) -> Result<&Domain> {
        self.active().map(|run| &run.live)
    }

    fn config(&self) -> Result<&Domain> {
        let none = || Error::invalid(format!("domain '{}' is transient: it has no definition", self.name()));
        self.definition.as_ref().ok_or_else(none)
    }
}

impl Machine {
    /// Changes the descriptions that a change is about: all of them, or none if one can't be changed.
    pub(super) fn change(
        &mut self,
        impact: Impact,
        mut change: impl FnMut(&mut Domain) -> Result<()>,
    ) -> Result<()> {
        let mut changed = |domain: Option<&Domain>, is_meant: bool| -> Result<Option<Domain>> {
            let mut copy = domain.filter(|_| is_meant).cloned();
            if let Some(copy) = &mut copy {
                change(copy)?;
            }
            Ok(copy)
        };
        let live = changed(self.run.as_ref().map(|run| &run.live), impact.live)?;
        let config = changed(self.definition.as_ref(), impact.config)?;
        if let (Some(run), Some(live)) = (&mut self.run, live) {
            run.live = live;
        }
        if let Some(config) = config {
            self.definition = Some(config);
        }
        Ok(())
    }
}

fn not_running(name: &str) -> Error {
    Error::invalid(format!("domain '{name}' is not running"))
}

/// The memory a domain has, in KiB.
pub(super) fn current_memory(domain: &Domain) -> u64 {
    domain.current_memory.as_ref().map_or(domain.memory.kib, |memory| memory.kib)
}

/// The virtual CPUs a domain has.
pub(super) fn current_vcpus(domain: &Domain) -> u32 {
    domain.vcpu.current.unwrap_or(domain.vcpu.count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;
    use virgo_operations::ErrorCode;

    fn machine() -> (Machine, Domain) {
        let domain = Domain::parse("<domain type='test'><name>a</name><memory>1</memory></domain>").unwrap();
        let record = Arc::new(super::super::node::blank_record(Uuid::nil()));
        let mut machine = Machine { definition: Some(domain.clone()), ..Machine::new(Uuid::nil(), record) };
        machine.record = Arc::new(machine.describe(1));
        (machine, domain)
    }

    fn start(machine: &mut Machine, paused: bool) -> Result<()> {
        let live = machine.definition.clone().unwrap();
        machine.start(1, live, Start { paused, ..Start::default() }, DomainStateReason::RunningBooted)
    }

    #[test]
    fn every_change_needs_its_state() {
        let (mut machine, _) = machine();
        let invalid = |result: Result<()>, word: &str| {
            let error = result.unwrap_err();
            assert_eq!(error.code(), ErrorCode::OperationInvalid);
            assert!(error.message().contains("'a'") && error.message().contains(word), "{error}");
        };
        invalid(machine.stop(DomainStateReason::ShutoffDestroyed), "not running");
        invalid(machine.pause(), "not running");
        invalid(machine.resume(), "not paused");
        invalid(machine.guest_ends(|domain| domain.on_reboot).map(drop), "not running");
        start(&mut machine, false).unwrap();
        invalid(start(&mut machine, false), "already active");
        invalid(machine.resume(), "not paused");
        machine.pause().unwrap();
        invalid(machine.pause(), "not running");
        assert!(machine.running_mut().is_err() && machine.active_mut().is_ok());
        machine.resume().unwrap();
        assert_eq!(machine.reason, DomainStateReason::RunningUnpaused);
        machine.stop(DomainStateReason::ShutoffDestroyed).unwrap();
        assert_eq!(machine.state(), DomainState::Shutoff);
        assert!(!machine.is_gone());
    }

    #[test]
    fn cpu_time_stands_still_with_the_domain() {
        let (mut machine, _) = machine();
        start(&mut machine, true).unwrap();
        assert_eq!(machine.active().unwrap().used(), Duration::ZERO);
        machine.resume().unwrap();
        std::thread::sleep(Duration::from_millis(2));
        machine.pause().unwrap();
        let used = machine.active().unwrap().used();
        assert!(used >= Duration::from_millis(2));
        std::thread::sleep(Duration::from_millis(2));
        assert_eq!(machine.active().unwrap().used(), used);
    }

    #[test]
    fn the_description_says_what_follows_a_reboot() {
        for (action, stops) in [
            (None, true),
            (Some(LifecycleAction::Destroy), true),
            (Some(LifecycleAction::Preserve), true),
            (Some(LifecycleAction::Restart), false),
            (Some(LifecycleAction::RenameRestart), false),
        ] {
            let (mut machine, _) = machine();
            start(&mut machine, true).unwrap();
            assert_eq!(machine.guest_ends(|_| action), Ok(stops));
            let expected =
                if stops { DomainStateReason::ShutoffShutdown } else { DomainStateReason::RunningBooted };
            assert_eq!(machine.reason, expected);
        }
    }

    #[test]
    fn a_domain_that_is_gone_is_described_by_what_was_last_known() {
        let (mut machine, _) = machine();
        machine.definition = None;
        assert!(machine.is_gone());
        let record = machine.describe(2);
        assert_eq!((record.name.as_str(), record.revision, record.persistent), ("a", 2, false));
    }
}
