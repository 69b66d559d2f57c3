//! The networks of the host: what is known of them, what the daemon tells of them, and what is irregular of their
//! operations.

use std::future::Future;
use std::sync::Arc;

use futures_lite::future::zip;
use virgo_operations::wire::{Describe, FromWire, Number, ToWire};
use virgo_operations::*;
use virgo_wire::remote::procedure::*;
use virgo_wire::remote::{
    ConnectSupportsFeatureArgs, NetworkCreateXmlArgs, NetworkCreateXmlFlagsArgs, NetworkDefineXmlArgs,
    NetworkDefineXmlFlagsArgs, NetworkGetAutostartArgs, NetworkGetBridgeNameArgs, NetworkGetMetadataArgs,
    NetworkIsActiveArgs, NetworkIsPersistentArgs, NetworkLookupByUuidArgs, NetworkUpdateArgs,
};

use super::connection::Connection;
use super::daemon::Daemon;
use super::due::Scope;
use super::followed::Followed;
use super::known::news;
use super::subject::Kind;

/// libvirt's number of the feature that `NETWORK_UPDATE` has its fields in the right order.
const FEATURE_NETWORK_UPDATE_ORDER: i32 = 16;

#[remote_driver]
impl NetworkCollection for Connection {
    async fn list_all_networks(&self, flags: NetworkListFlags) -> Result<Vec<record::Network>> {
        use NetworkListFlags as Flags;
        self.follow_first::<NetworkRecord>().await;
        let at = self.now();
        let marks = [Flags::ACTIVE, Flags::PERSISTENT, Flags::AUTOSTART].map(|flag| flag.bits());
        let listed =
            self.list_marked::<ConnectListAllNetworks, handle::Network, _, 3>(flags.bits(), marks).await?;
        // What a list does not tell, for all at once.
        let together = self.link.together();
        let asked: Vec<_> = listed.all.iter().map(|network| (network, self.texts(network))).collect();
        drop(together);
        let mut records = Vec::with_capacity(asked.len());
        for (network, texts) in asked {
            let texts = texts.await;
            let is = |flag: usize| listed.is(network, flag);
            let is = NetworkNews { active: is(0), persistent: is(1), autostart: is(2), ..texts };
            records.push(self.known::<NetworkRecord>().describe(network, at, is));
        }
        Ok(records)
    }

    async fn lookup_network_by_uuid(&self, uuid: &str) -> Result<record::Network> {
        let args = NetworkLookupByUuidArgs { uuid: parse_uuid(uuid)?.to_wire() };
        let network = self.ask::<NetworkLookupByUuid>(&args).await?.net;
        self.describe(&handle::Network::from_wire(network)).await
    }

    async fn define_network(&self, xml: &str, flags: NetworkDefineFlags) -> Result<record::Network> {
        let xml = xml.to_owned();
        // Daemons before libvirt 7.7 have no flags.
        let network = if flags.is_empty() {
            self.change::<NetworkDefineXml>(&NetworkDefineXmlArgs { xml }).await?.0.net
        } else {
            let args = NetworkDefineXmlFlagsArgs { xml, flags: flags.bits() };
            self.change::<NetworkDefineXmlFlags>(&args).await?.0.net
        };
        self.describe(&handle::Network::from_wire(network)).await
    }

    async fn create_network(&self, xml: &str, flags: NetworkCreateFlags) -> Result<record::Network> {
        let xml = xml.to_owned();
        // Daemons before libvirt 7.8 have no flags.
        let network = if flags.is_empty() {
            self.change::<NetworkCreateXml>(&NetworkCreateXmlArgs { xml }).await?.0.net
        } else {
            let args = NetworkCreateXmlFlagsArgs { xml, flags: flags.bits() };
            self.change::<NetworkCreateXmlFlags>(&args).await?.0.net
        };
        self.describe(&handle::Network::from_wire(network)).await
    }
}

#[remote_driver]
impl Networks for Connection {
    async fn update(
        &self,
        network: &handle::Network,
        command: NetworkUpdateCommand,
        section: NetworkUpdateSection,
        parent_index: i32,
        xml: &str,
        flags: NetworkUpdateFlags,
    ) -> Result<()> {
        let feature = ConnectSupportsFeatureArgs { feature: FEATURE_NETWORK_UPDATE_ORDER };
        let is_ordered = self.ask::<ConnectSupportsFeature>(&feature).await?.supported != 0;
        let (command, section) = (Number(command).to_wire(), Number(section).to_wire());
        // Clients and daemons before libvirt 1.0.0 have the two in each other's place.
        let (command, section) = if is_ordered { (command, section) } else { (section, command) };
        let (net, xml, flags) = (network.to_wire(), xml.to_owned(), flags.bits());
        let args = NetworkUpdateArgs { net, command, section, parent_index, xml, flags };
        self.change::<NetworkUpdate>(&args).await?;
        NetworkRecord::look_again(self, network).await;
        Ok(())
    }
}

news! {
    /// What is said of a network.
    NetworkNews, NetworkRevisions of NetworkRecord => {
        name: String,
        active: bool,
        persistent: bool,
        autostart: bool,
        bridge_name: Option<String>,
        title: Option<String>,
        description: Option<String>,
    }
}

impl Kind for NetworkRecord {
    async fn describe(daemon: &Arc<Daemon>, network: &handle::Network) -> Result<Arc<Self>> {
        daemon.describe_given(network).await
    }

    async fn look_again(daemon: &Arc<Daemon>, network: &handle::Network) {
        daemon.look_again(network, NetworkEvent::Undefined).await;
    }
}

impl Followed for NetworkRecord {
    const MISSING: ErrorCode = ErrorCode::NoNetwork;

    fn look(
        daemon: &Arc<Daemon>,
        network: &handle::Network,
        _: Scope,
    ) -> impl Future<Output = Result<NetworkNews>> + Send + use<> {
        let net = || network.to_wire();
        let together = daemon.link.together();
        let uuid = network.uuid.to_wire();
        let found = daemon.ask::<NetworkLookupByUuid>(&NetworkLookupByUuidArgs { uuid });
        let active = daemon.ask::<NetworkIsActive>(&NetworkIsActiveArgs { net: net() });
        let persistent = daemon.ask::<NetworkIsPersistent>(&NetworkIsPersistentArgs { net: net() });
        let autostart = daemon.ask::<NetworkGetAutostart>(&NetworkGetAutostartArgs { net: net() });
        let texts = daemon.texts(network);
        drop(together);
        async move {
            let ((found, active), (persistent, (autostart, texts))) =
                zip(zip(found, active), zip(persistent, zip(autostart, texts))).await;
            Ok(NetworkNews {
                name: Some(found?.net.name),
                active: Some(active?.active != 0),
                persistent: Some(persistent?.persistent != 0),
                autostart: Some(autostart.is_ok_and(|ret| ret.autostart != 0)),
                ..texts
            })
        }
    }

    fn said(event: &NetworkEvent, network: &handle::Network) -> NetworkNews {
        let name = Some(network.name.clone());
        let (active, persistent) = match event {
            NetworkEvent::Defined => (None, Some(true)),
            NetworkEvent::Undefined => (None, Some(false)),
            NetworkEvent::Started => (Some(true), None),
            NetworkEvent::Stopped => (Some(false), None),
            NetworkEvent::MetadataChanged { .. } => (None, None),
        };
        NetworkNews { name, active, persistent, ..NetworkNews::default() }
    }

    /// A network that has neither a definition nor is started.
    fn is_over(&self) -> bool {
        !self.persistent && !self.active
    }
}

impl Daemon {
    /// Asks, now, for the bridge and the texts of a network, each of which it may lack.
    fn texts(&self, network: &handle::Network) -> impl Future<Output = NetworkNews> + Send + use<> {
        let bridge_name = NetworkGetBridgeNameArgs { net: network.to_wire() };
        let bridge_name = self.ask::<NetworkGetBridgeName>(&bridge_name);
        let text = |kind: NetworkMetadataType| {
            let (network, r#type) = (network.to_wire(), Number(kind).to_wire());
            self.ask::<NetworkGetMetadata>(&NetworkGetMetadataArgs { network, r#type, uri: None, flags: 0 })
        };
        let title = text(NetworkMetadataType::Title);
        let description = text(NetworkMetadataType::Description);
        async move {
            let (bridge_name, (title, description)) = zip(bridge_name, zip(title, description)).await;
            let bridge_name = bridge_name.ok().map(|ret| ret.name).filter(|name| !name.is_empty());
            NetworkNews {
                bridge_name: Some(bridge_name),
                title: Some(title.ok().map(|ret| ret.metadata)),
                description: Some(description.ok().map(|ret| ret.metadata)),
                ..NetworkNews::default()
            }
        }
    }
}
