//! The snapshots of made-up domains: what there is, and what can be done with them.

use std::sync::Arc;

use uuid::Uuid;
use virgo_model::Element;
use virgo_operations::{
    Deleted, DomainEventDetail, DomainSnapshotCollection, DomainSnapshotCreateFlags,
    DomainSnapshotDeleteFlags, DomainSnapshotListFlags, DomainSnapshotRecord, DomainSnapshotRevertFlags,
    DomainSnapshotXmlFlags, DomainSnapshots, DomainStateReason, Error, ErrorCode, Event, Result, driver,
    handle, next_revision, record,
};

use super::document::parse;
use super::found::{Kept, none};
use super::snapshot::Snapshot;
use super::tree::{Moment, Removal};
use crate::connection::{Connection, refuse_flags};
use crate::node::State;

#[driver]
impl DomainSnapshotCollection for Connection {
    async fn list_all_snapshots(
        &self,
        domain: &handle::Domain,
        flags: DomainSnapshotListFlags,
    ) -> Result<Vec<record::DomainSnapshot>> {
        let only_next = flags.contains(DomainSnapshotListFlags::ROOTS);
        self.state()?.moments::<Snapshot>(domain, None, only_next, flags)
    }

    async fn lookup_snapshot_by_name(
        &self,
        domain: &handle::Domain,
        name: &str,
    ) -> Result<record::DomainSnapshot> {
        self.state()?.moment(domain, name).map(Snapshot::record)
    }

    async fn fetch_current_snapshot(&self, domain: &handle::Domain) -> Result<record::DomainSnapshot> {
        let state = self.state()?;
        let machine = state.find(domain)?;
        let current = machine.snapshots.current().and_then(|name| machine.snapshots.get(name));
        let lacks =
            || none::<Snapshot>(format!("domain '{}' does not have a current snapshot", machine.name()));
        current.map(Snapshot::record).ok_or_else(lacks)
    }

    async fn create_snapshot(
        &self,
        domain: &handle::Domain,
        xml: &str,
        flags: DomainSnapshotCreateFlags,
    ) -> Result<record::DomainSnapshot> {
        use DomainSnapshotCreateFlags as Flags;
        let is_again = flags.contains(Flags::REDEFINE);
        if flags.contains(Flags::CURRENT) && !is_again {
            return Err(Error::argument("the flag CURRENT needs REDEFINE"));
        }
        if is_again && flags.intersects(Flags::NO_METADATA | Flags::HALT) {
            return Err(Error::argument("the flag REDEFINE excludes NO_METADATA and HALT"));
        }
        let known = Flags::REDEFINE | Flags::CURRENT | Flags::HALT | Flags::QUIESCE | Flags::ATOMIC;
        let known = known | Flags::LIVE | Flags::VALIDATE;
        refuse_flags(flags.difference(known).bits(), "Domain.create_snapshot")?;
        let root = parse(xml, "domainsnapshot")?;
        if flags.contains(Flags::VALIDATE) {
            Snapshot::validate(&root)?;
        }
        let mut state = self.state()?;
        let machine = state.find(domain)?;
        if !machine.checkpoints.is_empty() {
            let message =
                format!("cannot make a snapshot of domain '{}': it has checkpoints", machine.name());
            return Err(Error::new(ErrorCode::OperationUnsupported, message));
        }
        if flags.contains(Flags::HALT) && machine.definition.is_none() {
            return Err(Error::invalid(format!(
                "cannot halt domain '{}' after its snapshot: it is transient",
                machine.name()
            )));
        }
        let snapshot = match is_again {
            true => {
                let arch = &self.node.host.info.model;
                Snapshot::again(&root, domain.uuid, &machine.snapshots, arch)?.expect_domain()?
            }
            false => {
                let now = machine.current().cloned().unwrap_or_default();
                Snapshot::new(&root, machine, now)?
            }
        };
        let is_current = !is_again || flags.contains(Flags::CURRENT);
        let record = state.put_snapshot(domain.uuid, snapshot, is_current)?;
        if flags.contains(Flags::HALT) && state.find(domain)?.run.is_some() {
            state.find_mut(domain)?.stop(DomainStateReason::ShutoffFromSnapshot)?;
            state.announce(domain.uuid, Some(DomainEventDetail::StoppedFromSnapshot));
        }
        Ok(record)
    }
}

#[driver]
impl DomainSnapshots for Connection {
    async fn revert(
        &self,
        snapshot: &handle::DomainSnapshot,
        flags: DomainSnapshotRevertFlags,
    ) -> Result<()> {
        use DomainSnapshotRevertFlags as Flags;
        if flags.contains(Flags::RUNNING | Flags::PAUSED) {
            return Err(Error::argument("the flags RUNNING and PAUSED exclude each other"));
        }
        let known = Flags::RUNNING | Flags::PAUSED | Flags::FORCE;
        refuse_flags(flags.difference(known).bits(), "DomainSnapshot.revert")?;
        self.state()?.revert(snapshot, flags)
    }

    async fn delete(
        &self,
        snapshot: &handle::DomainSnapshot,
        flags: DomainSnapshotDeleteFlags,
    ) -> Result<()> {
        use DomainSnapshotDeleteFlags as Flags;
        // Nothing but the description is stored.
        let removal = Removal::new(flags.contains(Flags::CHILDREN), flags.contains(Flags::CHILDREN_ONLY))?;
        let mut state = self.state()?;
        state.moment::<Snapshot>(&snapshot.domain, &snapshot.name)?;
        let (gone, changed) = state.find_mut(&snapshot.domain)?.snapshots.remove(&snapshot.name, removal);
        state.tell_snapshots(snapshot.domain.uuid, &changed, gone);
        Ok(())
    }

    async fn fetch_xml(
        &self,
        snapshot: &handle::DomainSnapshot,
        flags: DomainSnapshotXmlFlags,
    ) -> Result<String> {
        let secure = flags.contains(DomainSnapshotXmlFlags::SECURE);
        self.state()?
            .moment::<Snapshot>(&snapshot.domain, &snapshot.name)?
            .to_xml(snapshot.domain.uuid, secure)
    }

    async fn list_all_children(
        &self,
        snapshot: &handle::DomainSnapshot,
        flags: DomainSnapshotListFlags,
    ) -> Result<Vec<record::DomainSnapshot>> {
        let only_next = !flags.contains(DomainSnapshotListFlags::DESCENDANTS);
        self.state()?.moments::<Snapshot>(&snapshot.domain, Some(&snapshot.name), only_next, flags)
    }

    async fn lookup_parent(&self, snapshot: &handle::DomainSnapshot) -> Result<record::DomainSnapshot> {
        self.state()?.parent::<Snapshot>(&snapshot.domain, &snapshot.name)
    }
}

impl State {
    /// Takes a snapshot over from the host's file, which says whether it is the current one.
    ///
    /// # Errors
    /// As [`Snapshot::again`].
    pub(crate) fn adopt_snapshot(&mut self, uuid: Uuid, root: &Element, arch: &str) -> Result<()> {
        let Some(machine) = self.domains.get(&uuid) else { return Ok(()) };
        let snapshot = Snapshot::again(root, uuid, &machine.snapshots, arch)?;
        let is_current = root.child("active").is_some_and(|active| active.text().trim() != "0");
        self.put_snapshot(uuid, snapshot, is_current).map(drop)
    }

    /// Keeps a snapshot, which may become the current one, and tells of it.
    fn put_snapshot(
        &mut self,
        uuid: Uuid,
        snapshot: Snapshot,
        is_current: bool,
    ) -> Result<record::DomainSnapshot> {
        let vanished = || Error::new(ErrorCode::NoDomain, "the domain has vanished");
        let tree = &mut self.domains.get_mut(&uuid).ok_or_else(vanished)?.snapshots;
        let name = snapshot.name().to_owned();
        tree.put(snapshot)?;
        let mut changed = vec![name.clone()];
        if is_current {
            changed.extend(tree.set_current(&name).filter(|other| *other != name));
        }
        self.tell_snapshots(uuid, &changed, vec![]);
        self.domains
            .get(&uuid)
            .and_then(|machine| machine.snapshots.get(&name))
            .map(Snapshot::record)
            .ok_or_else(vanished)
    }

    /// Tells of changes of the snapshots of a domain, and of those that are gone.
    pub(super) fn tell_snapshots(&mut self, uuid: Uuid, changed: &[String], gone: Vec<Snapshot>) {
        let Some(machine) = self.domains.get_mut(&uuid) else { return };
        let domain = machine.record.handle.clone();
        for name in changed {
            let current = machine.snapshots.current() == Some(name);
            let Some(snapshot) = machine.snapshots.get_mut(name) else { continue };
            snapshot.record = Arc::new(snapshot.describe(domain.clone(), current, next_revision()));
            self.sinks.emit(Event::DomainSnapshot(snapshot.record.clone(), None));
        }
        let has_current = Some(machine.snapshots.current().is_some());
        let is_news = machine.record.has_current_snapshot != has_current;
        self.tell_gone_snapshots(gone);
        if is_news {
            self.announce(uuid, None);
        }
    }

    /// Tells that snapshots are gone.
    pub(crate) fn tell_gone_snapshots(&self, gone: Vec<Snapshot>) {
        for snapshot in gone {
            let last = DomainSnapshotRecord {
                revision: next_revision(),
                current: false,
                has_metadata: false,
                ..DomainSnapshotRecord::clone(&snapshot.record)
            };
            self.sinks.emit(Event::DomainSnapshotGone(Arc::new(last), Deleted));
        }
    }
}
