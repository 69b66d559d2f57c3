//! The checkpoints of made-up domains: what there is, and what can be done with them.

use std::sync::Arc;

use uuid::Uuid;
use virgo_model::Element;
use virgo_operations::{
    Deleted, DomainCheckpointCollection, DomainCheckpointCreateFlags, DomainCheckpointDeleteFlags,
    DomainCheckpointListFlags, DomainCheckpointRecord, DomainCheckpointXmlFlags, DomainCheckpoints, Error,
    ErrorCode, Event, Result, driver, handle, next_revision, record,
};

use super::checkpoint::Checkpoint;
use super::document::parse;
use super::found::Kept;
use super::tree::{Moment, Removal};
use crate::connection::{Connection, refuse_flags};
use crate::node::State;

#[driver]
impl DomainCheckpointCollection for Connection {
    async fn list_all_checkpoints(
        &self,
        domain: &handle::Domain,
        flags: DomainCheckpointListFlags,
    ) -> Result<Vec<record::DomainCheckpoint>> {
        let only_next = flags.contains(DomainCheckpointListFlags::ROOTS);
        self.state()?.moments::<Checkpoint>(domain, None, only_next, flags)
    }

    async fn lookup_checkpoint_by_name(
        &self,
        domain: &handle::Domain,
        name: &str,
    ) -> Result<record::DomainCheckpoint> {
        self.state()?.moment(domain, name).map(Checkpoint::record)
    }

    async fn create_checkpoint(
        &self,
        domain: &handle::Domain,
        xml: &str,
        flags: DomainCheckpointCreateFlags,
    ) -> Result<record::DomainCheckpoint> {
        use DomainCheckpointCreateFlags as Flags;
        let is_again = flags.contains(Flags::REDEFINE);
        if flags.contains(Flags::REDEFINE_VALIDATE) && !is_again {
            return Err(Error::argument("the flag REDEFINE_VALIDATE needs REDEFINE"));
        }
        let known = Flags::REDEFINE | Flags::QUIESCE;
        refuse_flags(flags.difference(known).bits(), "Domain.create_checkpoint")?;
        let root = parse(xml, "domaincheckpoint")?;
        Checkpoint::validate(&root)?;
        let mut state = self.state()?;
        let machine = state.find(domain)?;
        let refuse = |why: &str| {
            let message = format!("cannot make a checkpoint of domain '{}': {why}", machine.name());
            Err(Error::new(ErrorCode::OperationUnsupported, message))
        };
        if !machine.snapshots.is_empty() {
            return refuse("it has snapshots");
        }
        let Some(run) = &machine.run else { return refuse("it is not active") };
        let tree = &machine.checkpoints;
        let checkpoint = match is_again {
            true => Checkpoint::again(&root, domain.uuid, tree, &self.node.host.info.model)?,
            false => Checkpoint::new(&root, tree, &run.live)?,
        };
        // One that is defined again is the last one if it comes after the last one, or there is none.
        let is_last = !is_again || tree.current().is_none() || tree.current() == checkpoint.parent();
        state.put_checkpoint(domain.uuid, checkpoint, is_last)
    }
}

#[driver]
impl DomainCheckpoints for Connection {
    async fn delete(
        &self,
        checkpoint: &handle::DomainCheckpoint,
        flags: DomainCheckpointDeleteFlags,
    ) -> Result<()> {
        use DomainCheckpointDeleteFlags as Flags;
        // Nothing but the description is stored.
        let removal = Removal::new(flags.contains(Flags::CHILDREN), flags.contains(Flags::CHILDREN_ONLY))?;
        let mut state = self.state()?;
        state.moment::<Checkpoint>(&checkpoint.domain, &checkpoint.name)?;
        let (gone, changed) =
            state.find_mut(&checkpoint.domain)?.checkpoints.remove(&checkpoint.name, removal);
        state.tell_checkpoints(checkpoint.domain.uuid, &changed);
        state.tell_gone_checkpoints(gone);
        Ok(())
    }

    async fn fetch_xml(
        &self,
        checkpoint: &handle::DomainCheckpoint,
        flags: DomainCheckpointXmlFlags,
    ) -> Result<String> {
        let state = self.state()?;
        let found = state.moment::<Checkpoint>(&checkpoint.domain, &checkpoint.name)?;
        if flags.contains(DomainCheckpointXmlFlags::SIZE) {
            state.find(&checkpoint.domain)?.active()?;
        }
        found.to_xml(flags)
    }

    async fn list_all_children(
        &self,
        checkpoint: &handle::DomainCheckpoint,
        flags: DomainCheckpointListFlags,
    ) -> Result<Vec<record::DomainCheckpoint>> {
        let only_next = !flags.contains(DomainCheckpointListFlags::DESCENDANTS);
        self.state()?.moments::<Checkpoint>(&checkpoint.domain, Some(&checkpoint.name), only_next, flags)
    }

    async fn lookup_parent(&self, checkpoint: &handle::DomainCheckpoint) -> Result<record::DomainCheckpoint> {
        self.state()?.parent::<Checkpoint>(&checkpoint.domain, &checkpoint.name)
    }
}

impl State {
    /// Takes a checkpoint over from the host's file.
    ///
    /// # Errors
    /// As [`Checkpoint::again`].
    pub(crate) fn adopt_checkpoint(&mut self, uuid: Uuid, root: &Element, arch: &str) -> Result<()> {
        let Some(machine) = self.domains.get(&uuid) else { return Ok(()) };
        let checkpoint = Checkpoint::again(root, uuid, &machine.checkpoints, arch)?;
        self.put_checkpoint(uuid, checkpoint, true).map(drop)
    }

    /// Keeps a checkpoint, which may be the last one, and tells of it.
    fn put_checkpoint(
        &mut self,
        uuid: Uuid,
        checkpoint: Checkpoint,
        is_last: bool,
    ) -> Result<record::DomainCheckpoint> {
        let vanished = || Error::new(ErrorCode::NoDomain, "the domain has vanished");
        let tree = &mut self.domains.get_mut(&uuid).ok_or_else(vanished)?.checkpoints;
        let name = checkpoint.name().to_owned();
        tree.put(checkpoint)?;
        if is_last {
            tree.set_current(&name);
        }
        self.tell_checkpoints(uuid, std::slice::from_ref(&name));
        let machine = self.domains.get(&uuid);
        machine
            .and_then(|machine| machine.checkpoints.get(&name))
            .map(Checkpoint::record)
            .ok_or_else(vanished)
    }

    fn tell_checkpoints(&mut self, uuid: Uuid, changed: &[String]) {
        let Some(machine) = self.domains.get_mut(&uuid) else { return };
        let domain = machine.record.handle.clone();
        for name in changed {
            let Some(checkpoint) = machine.checkpoints.get_mut(name) else { continue };
            checkpoint.record = Arc::new(checkpoint.describe(domain.clone(), next_revision()));
            self.sinks.emit(Event::DomainCheckpoint(checkpoint.record.clone(), None));
        }
    }

    /// Tells that checkpoints are gone.
    pub(crate) fn tell_gone_checkpoints(&self, gone: Vec<Checkpoint>) {
        for checkpoint in gone {
            let last = DomainCheckpointRecord {
                revision: next_revision(),
                ..DomainCheckpointRecord::clone(&checkpoint.record)
            };
            self.sinks.emit(Event::DomainCheckpointGone(Arc::new(last), Deleted));
        }
    }
}
