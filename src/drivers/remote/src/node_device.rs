//! The devices of the host: what is known of them, what the daemon tells of them, and what is irregular of their
//! operations.
//!
//! There may be thousands, so what costs a call for each is asked for only when somebody wants to know it.

use std::future::Future;
use std::sync::Arc;

use virgo_operations::wire::ToWire;
use virgo_operations::*;
use virgo_wire::remote::procedure::*;
use virgo_wire::remote::{
    NodeDeviceGetAutostartArgs, NodeDeviceGetParentArgs, NodeDeviceIsActiveArgs, NodeDeviceIsPersistentArgs,
    NodeDeviceListCapsArgs, NodeDeviceLookupByNameArgs,
};

use super::connection::Connection;
use super::daemon::Daemon;
use super::due::Scope;
use super::followed::Followed;
use super::known::news;
use super::listing::if_unsupported;
use super::subject::Kind;

/// libvirt's limit of types that are listed.
const MOST_CAPABILITIES: i32 = virgo_wire::remote::NODE_DEVICE_CAPS_LIST_MAX as i32;

#[remote_driver]
impl NodeDeviceCollection for Connection {
    async fn list_all_node_devices(&self, flags: NodeDeviceListFlags) -> Result<Vec<record::NodeDevice>> {
        use NodeDeviceListFlags as Flags;
        self.follow_first::<NodeDeviceRecord>().await;
        let at = self.now();
        let marks = [Flags::ACTIVE.bits(), Flags::PERSISTENT.bits()];
        let listed = self
            .list_marked::<ConnectListAllNodeDevices, handle::NodeDevice, _, 2>(flags.bits(), marks)
            .await?;
        // There is no flag for autostart, but few have a definition. Daemons before 10.1 have none for that either.
        let together = self.link.together();
        let asked: Vec<_> = listed
            .all
            .iter()
            .map(|device| {
                let is_persistent = listed.is(device, 1);
                let args = || NodeDeviceIsPersistentArgs { name: device.name.clone() };
                let persistent = is_persistent.is_none().then(|| self.ask::<NodeDeviceIsPersistent>(&args()));
                (is_persistent, persistent, is_persistent.unwrap_or(true).then(|| self.autostart(device)))
            })
            .collect();
        drop(together);
        let mut records = Vec::with_capacity(asked.len());
        for (device, (is_persistent, persistent, autostart)) in listed.all.iter().zip(asked) {
            let persistent = match persistent {
                // One that is gone meanwhile has no definition.
                Some(answer) => answer.await.is_ok_and(|ret| ret.persistent != 0),
                None => is_persistent.unwrap_or(false),
            };
            let autostart = match autostart {
                Some(autostart) => autostart.await,
                None => false,
            };
            let news = NodeDeviceNews {
                // Before libvirt 7.3 there were no others.
                active: Some(listed.is(device, 0).unwrap_or(true)),
                persistent: Some(persistent),
                autostart: Some(autostart),
                ..NodeDeviceNews::default()
            };
            records.push(self.known::<NodeDeviceRecord>().describe(device, at, news));
        }
        Ok(records)
    }
}

#[remote_driver]
impl NodeDevices for Connection {
    async fn fetch_parent_name(&self, device: &handle::NodeDevice) -> Result<Option<String>> {
        let at = self.now();
        let name = self.parent_name(device).await?;
        let news = NodeDeviceNews { parent_name: Some(Some(name.clone())), ..NodeDeviceNews::default() };
        self.learn(device, at, news).await?;
        Ok(name)
    }

    async fn fetch_capabilities(&self, device: &handle::NodeDevice) -> Result<Vec<String>> {
        let at = self.now();
        let names = self.capabilities(device).await?;
        let news = NodeDeviceNews { capabilities: Some(Some(names.clone())), ..NodeDeviceNews::default() };
        self.learn(device, at, news).await?;
        Ok(names)
    }
}

news! {
    /// What is said of a device.
    NodeDeviceNews, NodeDeviceRevisions of NodeDeviceRecord => {
        parent_name: Option<Option<String>>,
        capabilities: Option<Vec<String>>,
        active: bool,
        persistent: bool,
        autostart: bool,
    }
}

impl Kind for NodeDeviceRecord {
    async fn describe(daemon: &Arc<Daemon>, device: &handle::NodeDevice) -> Result<Arc<Self>> {
        daemon.describe_given(device).await
    }

    async fn look_again(daemon: &Arc<Daemon>, device: &handle::NodeDevice) {
        daemon.look_again(device, NodeDeviceEvent::Deleted).await;
    }
}

impl Followed for NodeDeviceRecord {
    const MISSING: ErrorCode = ErrorCode::NoNodeDevice;

    /// Of what is asked on demand, that which somebody has asked for.
    fn look(
        daemon: &Arc<Daemon>,
        device: &handle::NodeDevice,
        _: Scope,
    ) -> impl Future<Output = Result<NodeDeviceNews>> + Send + use<> {
        let known = daemon.known::<Self>().get(&device.name).unwrap_or_default();
        let name = || device.name.clone();
        let together = daemon.link.together();
        let found = daemon.ask::<NodeDeviceLookupByName>(&NodeDeviceLookupByNameArgs { name: name() });
        let active = daemon.ask::<NodeDeviceIsActive>(&NodeDeviceIsActiveArgs { name: name() });
        let persistent = daemon.ask::<NodeDeviceIsPersistent>(&NodeDeviceIsPersistentArgs { name: name() });
        let autostart = daemon.autostart(device);
        let parent_name = known.parent_name.is_some().then(|| daemon.parent_name(device));
        let capabilities = known.capabilities.is_some().then(|| daemon.capabilities(device));
        drop(together);
        async move {
            found.await?;
            Ok(NodeDeviceNews {
                active: Some(if_unsupported(active.await.map(|ret| ret.active != 0), true)?),
                persistent: Some(if_unsupported(persistent.await.map(|ret| ret.persistent != 0), false)?),
                autostart: Some(autostart.await),
                parent_name: match parent_name {
                    Some(name) => Some(Some(name.await?)),
                    None => None,
                },
                capabilities: match capabilities {
                    Some(names) => Some(Some(names.await?)),
                    None => None,
                },
            })
        }
    }

    fn said(event: &NodeDeviceEvent, _: &handle::NodeDevice) -> NodeDeviceNews {
        let (active, persistent) = match event {
            NodeDeviceEvent::Created => (Some(true), None),
            NodeDeviceEvent::Deleted => (Some(false), None),
            NodeDeviceEvent::Defined => (None, Some(true)),
            NodeDeviceEvent::Undefined => (None, Some(false)),
            NodeDeviceEvent::Updated => (None, None),
        };
        NodeDeviceNews { active, persistent, ..NodeDeviceNews::default() }
    }

    /// A device that is not there, and has no definition.
    fn is_over(&self) -> bool {
        !self.active && !self.persistent
    }

    fn may_be_last(event: &NodeDeviceEvent) -> bool {
        matches!(event, NodeDeviceEvent::Deleted | NodeDeviceEvent::Undefined)
    }
}

impl Daemon {
    /// Asks, now, whether a device is started with the host, which not every host and not everybody can know.
    fn autostart(&self, device: &handle::NodeDevice) -> impl Future<Output = bool> + Send + use<> {
        let asked =
            self.ask::<NodeDeviceGetAutostart>(&NodeDeviceGetAutostartArgs { name: device.to_wire() });
        async move { asked.await.is_ok_and(|ret| ret.autostart != 0) }
    }

    fn parent_name(
        &self,
        device: &handle::NodeDevice,
    ) -> impl Future<Output = Result<Option<String>>> + Send + use<> {
        let asked = self.ask::<NodeDeviceGetParent>(&NodeDeviceGetParentArgs { name: device.to_wire() });
        async move { Ok(asked.await?.parent_name) }
    }

    fn capabilities(
        &self,
        device: &handle::NodeDevice,
    ) -> impl Future<Output = Result<Vec<String>>> + Send + use<> {
        let args = NodeDeviceListCapsArgs { name: device.to_wire(), maxnames: MOST_CAPABILITIES };
        let asked = self.ask::<NodeDeviceListCaps>(&args);
        async move { Ok(asked.await?.names) }
    }
}
