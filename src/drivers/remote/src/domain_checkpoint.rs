//! Checkpoints of domains: what is known of them, and what is irregular of their operations.

use std::future::Future;
use std::sync::Arc;

use virgo_driver_kit::moment;
use virgo_model::Element;
use virgo_operations::wire::{FromWire, ToWire};
use virgo_operations::*;
use virgo_wire::remote::procedure::*;
use virgo_wire::remote::{
    DomainCheckpointCreateXmlArgs, DomainCheckpointDeleteArgs, DomainCheckpointGetXmlDescArgs,
    DomainCheckpointListAllChildrenArgs, DomainCheckpointLookupByNameArgs, DomainListAllCheckpointsArgs,
};

use super::connection::Connection;
use super::daemon::Daemon;
use super::domain_moment::{DomainMoment, read};
use super::known::news;
use super::link::Revision;
use super::listing::Marked;
use super::subject::{Called, Kind};

#[remote_driver]
impl DomainCheckpointCollection for Connection {
    async fn list_all_checkpoints(
        &self,
        domain: &handle::Domain,
        flags: DomainCheckpointListFlags,
    ) -> Result<Vec<record::DomainCheckpoint>> {
        let at = self.now();
        let args = |flags| DomainListAllCheckpointsArgs { dom: domain.to_wire(), need_results: 1, flags };
        let listed = self
            .list_marked_of::<DomainListAllCheckpoints, handle::DomainCheckpoint, _, _, 0>(
                args,
                flags.bits(),
                [],
            )
            .await?;
        if flags.is_empty() {
            self.keep_listed::<DomainCheckpointRecord>(domain, at, listed.all.iter().map(Identity::key));
        }
        Ok(self.describe_checkpoints(at, &listed))
    }

    async fn create_checkpoint(
        &self,
        domain: &handle::Domain,
        xml: &str,
        flags: DomainCheckpointCreateFlags,
    ) -> Result<record::DomainCheckpoint> {
        let (dom, xml_desc) = (domain.to_wire(), xml.to_owned());
        let args = DomainCheckpointCreateXmlArgs { dom, xml_desc, flags: flags.bits() };
        let (ret, at) = self.change::<DomainCheckpointCreateXml>(&args).await?;
        let checkpoint = handle::DomainCheckpoint::from_wire(ret.checkpoint);
        let known = self.known::<DomainCheckpointRecord>();
        let record = known.describe(&checkpoint, at, CheckpointNews::default());
        if record.parent_name.is_none() {
            return Ok(record);
        }
        // One that is defined again may say something else.
        let flags = DomainCheckpointXmlFlags::NO_DOMAIN;
        DomainCheckpoints::fetch_xml(self, &checkpoint, flags).await?;
        Ok(known.get(&checkpoint.key()).unwrap_or(record))
    }
}

#[remote_driver]
impl DomainCheckpoints for Connection {
    async fn delete(
        &self,
        checkpoint: &handle::DomainCheckpoint,
        flags: DomainCheckpointDeleteFlags,
    ) -> Result<()> {
        use DomainCheckpointDeleteFlags as Flags;
        let args = DomainCheckpointDeleteArgs { checkpoint: checkpoint.to_wire(), flags: flags.bits() };
        self.change::<DomainCheckpointDelete>(&args).await?;
        if flags.intersects(Flags::CHILDREN | Flags::CHILDREN_ONLY) {
            if flags.contains(Flags::CHILDREN) {
                self.forget_moment::<DomainCheckpointRecord>(checkpoint);
            }
            // It is done, whatever becomes of the question which ones are left.
            let none = DomainCheckpointListFlags::empty();
            let _ = DomainCheckpointCollection::list_all_checkpoints(self, &checkpoint.domain, none).await;
            return Ok(());
        }
        self.deleted_moment::<DomainCheckpointRecord>(checkpoint).await;
        Ok(())
    }

    async fn fetch_xml(
        &self,
        checkpoint: &handle::DomainCheckpoint,
        flags: DomainCheckpointXmlFlags,
    ) -> Result<String> {
        let at = self.now();
        let args = DomainCheckpointGetXmlDescArgs { checkpoint: checkpoint.to_wire(), flags: flags.bits() };
        let xml = self.ask::<DomainCheckpointGetXmlDesc>(&args).await?.xml;
        let news = read::<DomainCheckpointRecord>(&xml)?;
        self.learn(checkpoint, at, news).await?;
        Ok(xml)
    }

    async fn list_all_children(
        &self,
        checkpoint: &handle::DomainCheckpoint,
        flags: DomainCheckpointListFlags,
    ) -> Result<Vec<record::DomainCheckpoint>> {
        let at = self.now();
        let args = |flags| DomainCheckpointListAllChildrenArgs {
            checkpoint: checkpoint.to_wire(),
            need_results: 1,
            flags,
        };
        let listed = self
            .list_marked_of::<DomainCheckpointListAllChildren, handle::DomainCheckpoint, _, _, 0>(
                args,
                flags.bits(),
                [],
            )
            .await?;
        Ok(self.describe_checkpoints(at, &listed))
    }
}

news! {
    /// What is said of a checkpoint.
    CheckpointNews, CheckpointRevisions of DomainCheckpointRecord => {
        parent_name: Option<Option<String>>,
        description: Option<Option<String>>,
        creation_time: Option<Option<glib::DateTime>>,
    }
}

impl Kind for DomainCheckpointRecord {
    fn owner(checkpoint: &handle::DomainCheckpoint) -> Option<Called> {
        Some((handle::Domain::CALLED, checkpoint.domain.to_string()))
    }

    /// What a call has given is there.
    async fn describe(daemon: &Arc<Daemon>, checkpoint: &handle::DomainCheckpoint) -> Result<Arc<Self>> {
        Ok(daemon.known::<Self>().describe(checkpoint, daemon.now(), CheckpointNews::default()))
    }

    async fn look_again(daemon: &Arc<Daemon>, checkpoint: &handle::DomainCheckpoint) {
        let (dom, name) = ((&checkpoint.domain).to_wire(), checkpoint.name.clone());
        let args = DomainCheckpointLookupByNameArgs { dom, name, flags: 0 };
        if let Err(error) = daemon.ask::<DomainCheckpointLookupByName>(&args).await
            && error.code() == ErrorCode::NoDomainCheckpoint
        {
            daemon.forget_moment::<Self>(checkpoint);
        }
    }
}

impl DomainMoment for DomainCheckpointRecord {
    fn domain(handle: &handle::DomainCheckpoint) -> &handle::Domain {
        &handle.domain
    }

    fn name(handle: &handle::DomainCheckpoint) -> &str {
        &handle.name
    }

    fn parent_name(&self) -> Option<&Option<String>> {
        self.parent_name.as_ref()
    }

    fn has_parent(name: Option<String>) -> CheckpointNews {
        CheckpointNews { parent_name: Some(Some(name)), ..CheckpointNews::default() }
    }

    fn said(root: &Element) -> CheckpointNews {
        let moment::Moment { parent_name, description, creation_time } = moment::Moment::read(root);
        CheckpointNews {
            parent_name: Some(Some(parent_name)),
            description: Some(Some(description)),
            creation_time: Some(Some(creation_time)),
        }
    }

    fn ask_xml(
        daemon: &Daemon,
        checkpoint: &handle::DomainCheckpoint,
    ) -> impl Future<Output = Result<String>> + Send + use<> {
        let flags = DomainCheckpointXmlFlags::NO_DOMAIN.bits();
        let args = DomainCheckpointGetXmlDescArgs { checkpoint: checkpoint.to_wire(), flags };
        let asked = daemon.ask::<DomainCheckpointGetXmlDesc>(&args);
        async move { Ok(asked.await?.xml) }
    }
}

impl Daemon {
    /// What is known of checkpoints that were listed at a moment.
    fn describe_checkpoints(
        &self,
        at: Revision,
        listed: &Marked<handle::DomainCheckpoint, 0>,
    ) -> Vec<record::DomainCheckpoint> {
        let known = self.known::<DomainCheckpointRecord>();
        listed
            .all
            .iter()
            .map(|checkpoint| known.describe(checkpoint, at, CheckpointNews::default()))
            .collect()
    }
}
