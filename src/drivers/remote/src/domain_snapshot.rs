//! Snapshots of domains: what is known of them, and what is irregular of their operations.

use std::future::Future;
use std::sync::Arc;

use virgo_driver_kit::moment::{self, snapshot_location, snapshot_state};
use virgo_model::Element;
use virgo_operations::wire::{Describe, FromWire, ToWire};
use virgo_operations::*;
use virgo_wire::remote::procedure::*;
use virgo_wire::remote::{
    DomainListAllSnapshotsArgs, DomainRevertToSnapshotArgs, DomainSnapshotCreateXmlArgs,
    DomainSnapshotCurrentArgs, DomainSnapshotDeleteArgs, DomainSnapshotGetXmlDescArgs,
    DomainSnapshotHasMetadataArgs, DomainSnapshotListAllChildrenArgs,
};

use super::connection::Connection;
use super::daemon::Daemon;
use super::domain_moment::{DomainMoment, read};
use super::effects::comes_to;
use super::known::news;
use super::link::Revision;
use super::listing::{Marked, if_unsupported};
use super::news::DomainNews;
use super::subject::{Called, Kind};

/// The flag of those of which the host keeps a description.
const METADATA: u32 = DomainSnapshotListFlags::METADATA.bits();

#[remote_driver]
impl DomainSnapshotCollection for Connection {
    async fn list_all_snapshots(
        &self,
        domain: &handle::Domain,
        flags: DomainSnapshotListFlags,
    ) -> Result<Vec<record::DomainSnapshot>> {
        let at = self.now();
        let args = |flags| DomainListAllSnapshotsArgs { dom: domain.to_wire(), need_results: 1, flags };
        let current = self.current_snapshot(domain);
        let listed = self
            .list_marked_of::<DomainListAllSnapshots, handle::DomainSnapshot, _, _, 1>(
                args,
                flags.bits(),
                [METADATA],
            )
            .await?;
        let current = current.await?;
        if flags.is_empty() {
            self.keep_listed::<DomainSnapshotRecord>(domain, at, listed.all.iter().map(Identity::key));
        }
        Ok(self.describe_snapshots(domain, at, &listed, current))
    }

    async fn fetch_current_snapshot(&self, domain: &handle::Domain) -> Result<record::DomainSnapshot> {
        let at = self.now();
        let args = DomainSnapshotCurrentArgs { dom: domain.to_wire(), flags: 0 };
        let found = self.ask::<DomainSnapshotCurrent>(&args).await;
        match found {
            Ok(found) => self.describe(&handle::DomainSnapshot::from_wire(found.snap)).await,
            Err(error) => {
                if says_none(&error) {
                    self.has_current_snapshot(domain, at, None);
                }
                Err(error)
            }
        }
    }

    async fn create_snapshot(
        &self,
        domain: &handle::Domain,
        xml: &str,
        flags: DomainSnapshotCreateFlags,
    ) -> Result<record::DomainSnapshot> {
        use DomainSnapshotCreateFlags as Flags;
        let (dom, xml_desc) = (domain.to_wire(), xml.to_owned());
        let args = DomainSnapshotCreateXmlArgs { dom, xml_desc, flags: flags.bits() };
        let (ret, at) = self.change::<DomainSnapshotCreateXml>(&args).await?;
        let snapshot = handle::DomainSnapshot::from_wire(ret.snap);
        if flags.contains(Flags::HALT) {
            let news = |now: &_| comes_to(now, DomainStateReason::ShutoffFromSnapshot);
            self.changed(domain, at, DomainEventDetail::StoppedFromSnapshot, news).await;
        }
        if flags.contains(Flags::NO_METADATA) {
            // The host does not know it any more, so no list has it: this comes before what is older.
            let record = DomainSnapshotRecord::from(snapshot).revised(next_revision());
            let last = record.clone().revised(next_revision());
            self.sink.emit(Event::DomainSnapshotGone(Arc::new(last), Deleted));
            return Ok(Arc::new(record));
        }
        if flags.contains(Flags::REDEFINE) {
            // It may be the current one as it was before, and what it says may be something else.
            let record = self.describe(&snapshot).await?;
            if record.parent_name.is_some() {
                DomainSnapshots::fetch_xml(self, &snapshot, DomainSnapshotXmlFlags::empty()).await?;
            }
            return Ok(self.known::<DomainSnapshotRecord>().get(&snapshot.key()).unwrap_or(record));
        }
        self.has_current_snapshot(domain, at, Some(&snapshot.name));
        let news = SnapshotNews { current: Some(true), has_metadata: Some(true), ..SnapshotNews::default() };
        Ok(self.known::<DomainSnapshotRecord>().describe(&snapshot, at, news))
    }
}

#[remote_driver]
impl DomainSnapshots for Connection {
    async fn revert(
        &self,
        snapshot: &handle::DomainSnapshot,
        flags: DomainSnapshotRevertFlags,
    ) -> Result<()> {
        let args = DomainRevertToSnapshotArgs { snap: snapshot.to_wire(), flags: flags.bits() };
        let ((), at) = self.change::<DomainRevertToSnapshot>(&args).await?;
        self.has_current_snapshot(&snapshot.domain, at, Some(&snapshot.name));
        // Everything of the domain may be something else.
        self.look_again(&snapshot.domain, DomainEventDetail::StoppedFromSnapshot.into()).await;
        Ok(())
    }

    async fn delete(
        &self,
        snapshot: &handle::DomainSnapshot,
        flags: DomainSnapshotDeleteFlags,
    ) -> Result<()> {
        use DomainSnapshotDeleteFlags as Flags;
        let args = DomainSnapshotDeleteArgs { snap: snapshot.to_wire(), flags: flags.bits() };
        self.change::<DomainSnapshotDelete>(&args).await?;
        let domain = &snapshot.domain;
        if flags.intersects(Flags::CHILDREN | Flags::CHILDREN_ONLY) {
            if flags.contains(Flags::CHILDREN) {
                self.forget_moment::<DomainSnapshotRecord>(snapshot);
            }
            // It is done, whatever becomes of the question which ones are left.
            let none = DomainSnapshotListFlags::empty();
            let _ = DomainSnapshotCollection::list_all_snapshots(self, domain, none).await;
            return Ok(());
        }
        self.deleted_moment::<DomainSnapshotRecord>(snapshot).await;
        let at = self.now();
        if let Ok(current) = self.current_snapshot(domain).await {
            self.has_current_snapshot(domain, at, current.as_deref());
        }
        Ok(())
    }

    async fn fetch_xml(
        &self,
        snapshot: &handle::DomainSnapshot,
        flags: DomainSnapshotXmlFlags,
    ) -> Result<String> {
        let at = self.now();
        let args = DomainSnapshotGetXmlDescArgs { snap: snapshot.to_wire(), flags: flags.bits() };
        let xml = self.ask::<DomainSnapshotGetXmlDesc>(&args).await?.xml;
        self.learn(snapshot, at, read::<DomainSnapshotRecord>(&xml)?).await?;
        Ok(xml)
    }

    async fn list_all_children(
        &self,
        snapshot: &handle::DomainSnapshot,
        flags: DomainSnapshotListFlags,
    ) -> Result<Vec<record::DomainSnapshot>> {
        let at = self.now();
        let args = |flags| DomainSnapshotListAllChildrenArgs {
            snapshot: snapshot.to_wire(),
            need_results: 1,
            flags,
        };
        let marks = [METADATA | DomainSnapshotListFlags::DESCENDANTS.bits()];
        let current = self.current_snapshot(&snapshot.domain);
        let listed = self
            .list_marked_of::<DomainSnapshotListAllChildren, handle::DomainSnapshot, _, _, 1>(
                args,
                flags.bits(),
                marks,
            )
            .await?;
        Ok(self.describe_snapshots(&snapshot.domain, at, &listed, current.await?))
    }
}

news! {
    /// What is said of a snapshot.
    SnapshotNews, SnapshotRevisions of DomainSnapshotRecord => {
        current: bool,
        has_metadata: bool,
        parent_name: Option<Option<String>>,
        description: Option<Option<String>>,
        creation_time: Option<Option<glib::DateTime>>,
        state: Option<DomainSnapshotState>,
        location: Option<DomainSnapshotLocation>,
    }
}

impl Kind for DomainSnapshotRecord {
    fn owner(snapshot: &handle::DomainSnapshot) -> Option<Called> {
        Some((handle::Domain::CALLED, snapshot.domain.to_string()))
    }

    async fn describe(daemon: &Arc<Daemon>, snapshot: &handle::DomainSnapshot) -> Result<Arc<Self>> {
        let at = daemon.now();
        let together = daemon.link.together();
        let args = DomainSnapshotHasMetadataArgs { snap: snapshot.to_wire(), flags: 0 };
        let has_metadata = daemon.ask::<DomainSnapshotHasMetadata>(&args);
        let current = daemon.current_snapshot(&snapshot.domain);
        drop(together);
        // Before libvirt 0.9.13 all had.
        let has_metadata = if_unsupported(has_metadata.await.map(|ret| ret.metadata != 0), true)?;
        let current = current.await?;
        daemon.has_current_snapshot(&snapshot.domain, at, current.as_deref());
        let current = Some(current.as_ref() == Some(&snapshot.name));
        let news = SnapshotNews { current, has_metadata: Some(has_metadata), ..SnapshotNews::default() };
        Ok(daemon.known::<Self>().describe(snapshot, at, news))
    }

    async fn look_again(daemon: &Arc<Daemon>, snapshot: &handle::DomainSnapshot) {
        match Self::describe(daemon, snapshot).await {
            Ok(record) => daemon.sink.emit(Self::changed(record, None)),
            Err(error) if error.code() == ErrorCode::NoDomainSnapshot => {
                daemon.forget_moment::<Self>(snapshot);
            }
            Err(_) => {}
        }
    }
}

impl DomainMoment for DomainSnapshotRecord {
    fn domain(handle: &handle::DomainSnapshot) -> &handle::Domain {
        &handle.domain
    }

    fn name(handle: &handle::DomainSnapshot) -> &str {
        &handle.name
    }

    fn parent_name(&self) -> Option<&Option<String>> {
        self.parent_name.as_ref()
    }

    fn has_parent(name: Option<String>) -> SnapshotNews {
        SnapshotNews { parent_name: Some(Some(name)), ..SnapshotNews::default() }
    }

    fn said(root: &Element) -> SnapshotNews {
        let moment::Moment { parent_name, description, creation_time } = moment::Moment::read(root);
        SnapshotNews {
            parent_name: Some(Some(parent_name)),
            description: Some(Some(description)),
            creation_time: Some(Some(creation_time)),
            state: Some(Some(snapshot_state(root).unwrap_or_default())),
            location: Some(Some(snapshot_location(root))),
            ..SnapshotNews::default()
        }
    }

    fn ask_xml(
        daemon: &Daemon,
        snapshot: &handle::DomainSnapshot,
    ) -> impl Future<Output = Result<String>> + Send + use<> {
        let args = DomainSnapshotGetXmlDescArgs { snap: snapshot.to_wire(), flags: 0 };
        let asked = daemon.ask::<DomainSnapshotGetXmlDesc>(&args);
        async move { Ok(asked.await?.xml) }
    }
}

impl Daemon {
    /// Asks, now, for the name of the current snapshot of a domain: one call, however many it has.
    fn current_snapshot(
        &self,
        domain: &handle::Domain,
    ) -> impl Future<Output = Result<Option<String>>> + Send + use<> {
        let args = DomainSnapshotCurrentArgs { dom: domain.to_wire(), flags: 0 };
        let asked = self.ask::<DomainSnapshotCurrent>(&args);
        async move {
            match asked.await {
                Ok(ret) => Ok(Some(ret.snap.name)),
                Err(error) if says_none(&error) => Ok(None),
                Err(error) => Err(error),
            }
        }
    }

    /// Hears which snapshot of a domain is the current one, so that no other one is.
    fn has_current_snapshot(&self, domain: &handle::Domain, at: Revision, current: Option<&str>) {
        for record in self.moments_of::<DomainSnapshotRecord>(domain) {
            let is_it = current == Some(&record.name);
            if record.current != is_it {
                let news = SnapshotNews { current: Some(is_it), ..SnapshotNews::default() };
                self.hear(&record.handle, at, |_| news);
            }
        }
        let has_current_snapshot = Some(Some(current.is_some()));
        self.hear(domain, at, |_| DomainNews { has_current_snapshot, ..DomainNews::default() });
    }

    /// What is known of snapshots that were listed at a moment, when one was the current one.
    fn describe_snapshots(
        &self,
        domain: &handle::Domain,
        at: Revision,
        listed: &Marked<handle::DomainSnapshot, 1>,
        current: Option<String>,
    ) -> Vec<record::DomainSnapshot> {
        self.has_current_snapshot(domain, at, current.as_deref());
        let describe = |snapshot: &handle::DomainSnapshot| {
            let news = SnapshotNews {
                current: Some(current.as_ref() == Some(&snapshot.name)),
                // A host that does not tell them apart has no others.
                has_metadata: Some(listed.is(snapshot, 0).unwrap_or(true)),
                ..SnapshotNews::default()
            };
            self.known::<DomainSnapshotRecord>().describe(snapshot, at, news)
        };
        listed.all.iter().map(describe).collect()
    }
}

/// Whether an error says that there is no current snapshot, or that the host has no snapshots.
fn says_none(error: &Error) -> bool {
    matches!(error.code(), ErrorCode::NoDomainSnapshot | ErrorCode::NoSupport)
}
