//! The networks of the host: what is known of them, what the daemon tells of them, and what is irregular of their
//! operations.

use std::collections::{HashMap, HashSet};
use std::future::Future;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_lite::future::zip;
use uuid::Uuid;
use virgo_operations::wire::{Describe, Number, ToWire};
use virgo_operations::*;
use virgo_wire::remote::procedure::*;
use virgo_wire::remote::{
    self, ConnectListAllNetworksArgs, ConnectSupportsFeatureArgs, NetworkCreateXmlArgs,
    NetworkCreateXmlFlagsArgs, NetworkDefineXmlArgs, NetworkDefineXmlFlagsArgs, NetworkGetAutostartArgs,
    NetworkGetBridgeNameArgs, NetworkGetMetadataArgs, NetworkIsActiveArgs, NetworkIsPersistentArgs,
    NetworkLookupByUuidArgs, NetworkUpdateArgs,
};

use super::arrivals::{Arrivals, Call};
use super::connection::Connection;
use super::daemon::{Daemon, PATIENCE};
use super::known::Remembered;
use super::link::Moment;
use super::register::ids;
use super::subject::{Heard, Subject};

/// libvirt's number of the feature that `NETWORK_UPDATE` has its fields in the right order.
const FEATURE_NETWORK_UPDATE_ORDER: i32 = 16;

/// How long the event about a network's end may take after the network is gone.
const FAREWELL: Duration = Duration::from_secs(1);

/// What was last heard of the networks.
#[derive(Default)]
pub(super) struct Networks {
    heard: Mutex<Kept>,
    /// Told when a network is gone.
    forgotten: event_listener::Event,
    /// Whether the daemon was asked to tell of them.
    follows: AtomicBool,
}

#[derive(Default)]
struct Kept {
    records: HashMap<Uuid, Arc<NetworkRecord>>,
    /// When those ended that are gone: an answer to an older question does not bring them back.
    ends: HashMap<Uuid, u64>,
    /// Events of networks that are being described for the first time.
    arriving: Arrivals,
}

#[remote_driver]
impl NetworkCollection for Connection {
    async fn list_all_networks(&self, flags: NetworkListFlags) -> Result<Vec<handle::Network>> {
        self.follow_networks().await;
        let revision = self.now();
        let list = |flags: NetworkListFlags| {
            let args = ConnectListAllNetworksArgs { need_results: 1, flags: flags.bits() };
            self.ask::<ConnectListAllNetworks>(&args)
        };
        let together = self.link.together();
        let all = list(flags);
        let marked =
            [NetworkListFlags::ACTIVE, NetworkListFlags::PERSISTENT, NetworkListFlags::AUTOSTART].map(list);
        drop(together);
        let all = all.await?.nets;
        let mut sets = vec![];
        for marked in marked {
            sets.push(marked.await?.nets.iter().map(uuid_of).collect::<HashSet<_>>());
        }
        // What a list does not tell, for all at once.
        let together = self.link.together();
        let asked: Vec<_> = all.iter().map(|network| (network, self.texts(network))).collect();
        drop(together);
        let mut records = Vec::with_capacity(asked.len());
        for (network, texts) in asked {
            let texts = texts.await;
            let uuid = uuid_of(network);
            let is = |set: usize| sets[set].contains(&uuid);
            records.push(handle::Network(self.known().Network.keep(NetworkRecord {
                revision,
                uuid,
                name: network.name.clone(),
                active: is(0),
                persistent: is(1),
                autostart: is(2),
                bridge_name: texts.bridge_name,
                title: texts.title,
                description: texts.description,
            })));
        }
        Ok(records)
    }

    async fn lookup_network_by_uuid(&self, uuid: &str) -> Result<handle::Network> {
        let parsed = Uuid::parse_str(uuid).map_err(|_| Error::argument(format!("'{uuid}' is not a UUID")))?;
        let args = NetworkLookupByUuidArgs { uuid: *parsed.as_bytes() };
        let network = self.ask::<NetworkLookupByUuid>(&args).await?.net;
        self.describe_object(network).await
    }

    async fn define_network(&self, xml: &str, flags: NetworkDefineFlags) -> Result<handle::Network> {
        let xml = xml.to_owned();
        // Daemons before libvirt 7.7 have no flags.
        let network = if flags.is_empty() {
            self.change::<NetworkDefineXml>(&NetworkDefineXmlArgs { xml }).await?.0.net
        } else {
            let args = NetworkDefineXmlFlagsArgs { xml, flags: flags.bits() };
            self.change::<NetworkDefineXmlFlags>(&args).await?.0.net
        };
        self.made(network).await
    }

    async fn create_network(&self, xml: &str, flags: NetworkCreateFlags) -> Result<handle::Network> {
        let xml = xml.to_owned();
        // Daemons before libvirt 7.8 have no flags.
        let network = if flags.is_empty() {
            self.change::<NetworkCreateXml>(&NetworkCreateXmlArgs { xml }).await?.0.net
        } else {
            let args = NetworkCreateXmlFlagsArgs { xml, flags: flags.bits() };
            self.change::<NetworkCreateXmlFlags>(&args).await?.0.net
        };
        self.made(network).await
    }
}

#[remote_driver]
impl virgo_operations::Networks for Connection {
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
        self.look_at_network_again(network).await;
        Ok(())
    }
}

impl Remembered for NetworkEvent {
    type Known = Networks;
}

impl Heard for NetworkEvent {
    fn hear(daemon: &Arc<Daemon>, at: Moment, network: remote::Network, event: Option<Self>) {
        daemon.tell_of_network(at, network, event);
    }
}

impl Subject for handle::Network {
    fn about(&self) -> Option<(&'static str, &str)> {
        Some(("network", &self.name))
    }

    async fn look_again(&self, daemon: &Arc<Daemon>) {
        daemon.look_at_network_again(self).await;
    }
}

impl Describe<remote::Network, handle::Network> for Connection {
    async fn describe_object(&self, network: remote::Network) -> Result<handle::Network> {
        self.follow_networks().await;
        self.describe_network(&network, self.now()).await.map(handle::Network)
    }
}

impl Connection {
    /// What is known of a network that this connection has made.
    async fn made(&self, network: remote::Network) -> Result<handle::Network> {
        let made = self.describe_object(network).await?;
        self.refresh_network(made.0.clone());
        Ok(made)
    }
}

impl Networks {
    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next event that has waited for a network's description.
    fn next_event(&self, uuid: Uuid) -> Option<Call> {
        self.lock().arriving.next(uuid)
    }

    fn known(&self, uuid: Uuid) -> Option<Arc<NetworkRecord>> {
        self.lock().records.get(&uuid).cloned()
    }

    /// Keeps what was heard of a network, unless something newer is known or it is over.
    fn keep(&self, record: NetworkRecord) -> Arc<NetworkRecord> {
        let record = Arc::new(record);
        let mut heard = self.lock();
        let last = heard.records.get(&record.uuid).map_or(0, |other| other.revision);
        let end = heard.ends.get(&record.uuid).copied().unwrap_or_default();
        if last.max(end) <= record.revision && !is_over(&record) {
            heard.ends.remove(&record.uuid);
            heard.records.insert(record.uuid, record.clone());
        }
        record
    }

    /// Forgets a network that is gone. Nothing, if it was not known.
    fn forget(&self, uuid: Uuid, revision: u64) -> Option<Arc<NetworkRecord>> {
        let mut heard = self.lock();
        heard.ends.insert(uuid, revision);
        heard.records.remove(&uuid)
    }
}

impl Daemon {
    /// Registers for the events of networks, once: hosts without networks have none to tell. If the daemon is not
    /// reached, whoever has to do with networks next asks again.
    async fn follow_networks(&self) {
        if self.known().Network.follows.swap(true, Ordering::AcqRel) {
            return;
        }
        // One question goes alone: a daemon that asks another one for networks connects to it at the first.
        for id in ids::<NetworkEvent>() {
            if let Err(error) = self.register::<NetworkEvent>(id).await
                && error.code() == ErrorCode::InvalidConn
            {
                self.known().Network.follows.store(false, Ordering::Release);
            }
        }
    }

    /// Asks, now, for everything about a network.
    ///
    /// # Errors
    /// `NoNetwork` if it is gone, and what the daemon says.
    fn describe_network(
        &self,
        network: &remote::Network,
        revision: u64,
    ) -> impl Future<Output = Result<Arc<NetworkRecord>>> + Send {
        let net = || network.clone();
        let together = self.link.together();
        let found = self.ask::<NetworkLookupByUuid>(&NetworkLookupByUuidArgs { uuid: network.uuid });
        let active = self.ask::<NetworkIsActive>(&NetworkIsActiveArgs { net: net() });
        let persistent = self.ask::<NetworkIsPersistent>(&NetworkIsPersistentArgs { net: net() });
        let autostart = self.ask::<NetworkGetAutostart>(&NetworkGetAutostartArgs { net: net() });
        let texts = self.texts(network);
        drop(together);
        let uuid = uuid_of(network);
        async move {
            let ((found, active), (persistent, (autostart, texts))) =
                zip(zip(found, active), zip(persistent, zip(autostart, texts))).await;
            let found = found?.net;
            Ok(self.known().Network.keep(NetworkRecord {
                revision,
                uuid,
                name: found.name,
                active: active?.active != 0,
                persistent: persistent?.persistent != 0,
                autostart: autostart.is_ok_and(|ret| ret.autostart != 0),
                bridge_name: texts.bridge_name,
                title: texts.title,
                description: texts.description,
            }))
        }
    }

    /// Asks, now, for the bridge and the texts of a network, each of which it may lack.
    fn texts(&self, network: &remote::Network) -> impl Future<Output = Texts> + Send + use<> {
        let bridge_name =
            self.ask::<NetworkGetBridgeName>(&NetworkGetBridgeNameArgs { net: network.clone() });
        let text = |kind: NetworkMetadataType| {
            let (network, r#type) = (network.clone(), Number(kind).to_wire());
            self.ask::<NetworkGetMetadata>(&NetworkGetMetadataArgs { network, r#type, uri: None, flags: 0 })
        };
        let title = text(NetworkMetadataType::Title);
        let description = text(NetworkMetadataType::Description);
        async move {
            let (bridge_name, (title, description)) = zip(bridge_name, zip(title, description)).await;
            Texts {
                bridge_name: bridge_name.ok().map(|ret| ret.name).filter(|name| !name.is_empty()),
                title: title.ok().map(|ret| ret.metadata),
                description: description.ok().map(|ret| ret.metadata),
            }
        }
    }

    /// Emits what has happened to a network. An event about a network that is not known yet waits until it is described,
    /// and so do those that follow: nobody is shown a network of which only the name is known.
    fn tell_of_network(self: &Arc<Self>, at: Moment, network: remote::Network, event: Option<NetworkEvent>) {
        let uuid = uuid_of(&network);
        let is_last = matches!(event, Some(NetworkEvent::Undefined | NetworkEvent::Stopped));
        let (daemon, about) = (self.clone(), network.clone());
        let tell: Call = Box::new(move || daemon.tell_at_once(at, about, event));
        {
            let mut kept = self.known().Network.lock();
            let Some(tell) = kept.arriving.wait(uuid, tell) else { return };
            if is_last || kept.records.contains_key(&uuid) {
                drop(kept);
                return tell();
            }
            kept.arriving.begin(uuid);
            kept.arriving.wait(uuid, tell);
        }
        let daemon = self.clone();
        virgo_runtime::spawn(async move {
            let described = Box::pin(daemon.describe_network(&network, at));
            // One that is gone, or of which nothing is heard, is shown as the event says.
            virgo_runtime::timeout(PATIENCE, described).await;
            while let Some(tell) = daemon.known().Network.next_event(uuid) {
                tell();
            }
        })
        .detach();
    }

    /// Emits at once what an event says; what has to be asked for follows.
    fn tell_at_once(self: &Arc<Self>, at: Moment, network: remote::Network, event: Option<NetworkEvent>) {
        let uuid = uuid_of(&network);
        let known = self.known().Network.known(uuid);
        // One that was not known before may have a definition.
        let is_known = known.is_some() || matches!(event, Some(NetworkEvent::Undefined));
        let known = known.unwrap_or_else(|| Arc::new(NetworkRecord { uuid, ..NetworkRecord::default() }));
        let mut record = NetworkRecord { revision: at, name: network.name.clone(), ..(*known).clone() };
        match event {
            Some(NetworkEvent::Defined) => record.persistent = true,
            Some(NetworkEvent::Undefined) => record.persistent = false,
            Some(NetworkEvent::Started) => record.active = true,
            Some(NetworkEvent::Stopped) => record.active = false,
            Some(NetworkEvent::MetadataChanged { .. }) | None => {}
        }
        match event {
            Some(event) if is_over(&record) && is_known => {
                self.known().Network.forget(uuid, at);
                self.sink.emit(Event::NetworkGone(Arc::new(record), event));
                self.known().Network.forgotten.notify(usize::MAX);
            }
            event => {
                self.sink.emit(Event::Network(self.known().Network.keep(record), event));
                let daemon = self.clone();
                virgo_runtime::spawn(async move {
                    let described = Box::pin(daemon.describe_network(&network, daemon.now()));
                    if let Some(Ok(record)) = virgo_runtime::timeout(PATIENCE, described).await {
                        daemon.refresh_network(record);
                    }
                })
                .detach();
            }
        }
    }

    /// Tells what was asked for, unless an event has told something newer meanwhile.
    fn refresh_network(&self, record: Arc<NetworkRecord>) {
        if self.known().Network.known(record.uuid).is_some_and(|known| known.revision == record.revision) {
            self.sink.emit(Event::Network(record, None));
        }
    }

    /// Tells what has become of a network by a change. If that was its end, waits until the event about it is told:
    /// whoever made the change finds it done.
    async fn look_at_network_again(&self, network: &handle::Network) {
        let revision = self.now();
        match self.describe_network(&network.to_wire(), revision).await {
            Ok(record) if !is_over(&record) => return self.refresh_network(record),
            Err(error) if error.code() != ErrorCode::NoNetwork => return,
            _ => {}
        }
        virgo_runtime::timeout(FAREWELL, async {
            loop {
                let forgotten = self.known().Network.forgotten.listen();
                if self.known().Network.known(network.uuid).is_none() {
                    return;
                }
                forgotten.await;
            }
        })
        .await;
        // Hosts without events do not tell it.
        let revision = self.now();
        if let Some(known) = self.known().Network.forget(network.uuid, revision) {
            let record = Arc::new(known.vanished(revision));
            self.sink.emit(Event::NetworkGone(record, NetworkEvent::Undefined));
        }
    }
}

/// What only single calls tell of a network.
struct Texts {
    bridge_name: Option<String>,
    title: Option<String>,
    description: Option<String>,
}

fn uuid_of(network: &remote::Network) -> Uuid {
    Uuid::from_bytes(network.uuid)
}

/// Whether a network has neither a definition nor is started: libvirt forgets it.
fn is_over(record: &NetworkRecord) -> bool {
    !record.persistent && !record.active
}
