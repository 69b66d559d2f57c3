//! Reverting a made-up domain to a snapshot.
//!
//! ```text
//!           to off                     to running             to paused
//!  off      (told without an event)    Started                Started, Suspended
//!  active   Stopped                    Stopped, Started       Stopped, Started, Suspended
//! ```
//!
//! The events have the detail "from snapshot". As with libvirt's drivers, the emulator of an active domain is another one
//! afterwards, so the domain has another ID.

use virgo_model::Domain;
use virgo_operations::{
    DomainEventDetail as Detail, DomainSnapshotRevertFlags as Flags, DomainSnapshotState,
    DomainStateReason as Reason, Error, ErrorCode, Result, handle,
};

use super::snapshot::{Snapshot, is_online};
use crate::domain::Machine;
use crate::node::State;
use crate::run::Start;

impl State {
    /// Reverts the domain of a snapshot to it.
    ///
    /// # Errors
    /// `NoDomain` or `NoDomainSnapshot` when it is gone, `SnapshotRevertRisky` without FORCE if it does not say what
    /// the domain was, `OperationInvalid` if nothing would be left of the domain.
    pub(super) fn revert(&mut self, snapshot: &handle::DomainSnapshot, flags: Flags) -> Result<()> {
        let uuid = snapshot.domain.uuid;
        let to = self.moment::<Snapshot>(&snapshot.domain, &snapshot.name)?;
        let machine = self.find(&snapshot.domain)?;
        let paused = if flags.intersects(Flags::RUNNING | Flags::PAUSED) {
            Some(flags.contains(Flags::PAUSED))
        } else {
            is_online(to.state).then_some(to.state == DomainSnapshotState::Paused)
        };
        check(machine, to, paused.is_some(), flags.contains(Flags::FORCE))?;
        // The name that it had then may be another domain's now.
        let named = |domain: &Domain| Domain { name: machine.name().to_owned(), ..domain.clone() };
        let Some(live) = to.common.domain.as_ref().or(machine.current()).map(named) else { return Ok(()) };
        let definition = to.definition.as_ref().map_or_else(|| live.clone(), named);
        let machine = self.find_mut(&snapshot.domain)?;
        if let Some(defined) = &mut machine.definition {
            *defined = definition;
        }
        let stopped = match machine.run {
            Some(_) => {
                machine.stop(Reason::ShutoffFromSnapshot).map(|()| Some(Detail::StoppedFromSnapshot))?
            }
            None => None,
        };
        // One that is transient is about to start again: nobody is told that it is gone.
        if !machine.is_gone() {
            self.announce(uuid, stopped);
        }
        if let Some(paused) = paused {
            self.start_because(
                uuid,
                live,
                Start { paused, ..Start::default() },
                (Reason::RunningFromSnapshot, Detail::StartedFromSnapshot),
                (Reason::PausedFromSnapshot, Detail::SuspendedFromSnapshot),
            )?;
        }
        let old = self.find_mut(&snapshot.domain)?.snapshots.set_current(&snapshot.name);
        let mut changed = vec![snapshot.name.clone()];
        changed.extend(old.filter(|old| *old != snapshot.name));
        self.tell_snapshots(uuid, &changed, vec![]);
        Ok(())
    }
}

/// Refuses what has no sense, and without FORCE what is not said.
fn check(machine: &Machine, to: &Snapshot, is_active_then: bool, force: bool) -> Result<()> {
    let (name, snapshot) = (machine.name(), &to.common.name);
    if machine.definition.is_none() && !is_active_then {
        return Err(Error::invalid(format!(
            "domain '{name}' is transient: to revert it to a snapshot in which it was off needs RUNNING or PAUSED"
        )));
    }
    if to.common.domain.is_none() && !force {
        let message = format!("snapshot '{snapshot}' lacks what domain '{name}' was");
        return Err(Error::new(ErrorCode::SnapshotRevertRisky, message));
    }
    Ok(())
}
