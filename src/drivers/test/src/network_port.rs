//! The ports of the made-up host's networks. A network has some only while it is active.

use std::collections::BTreeMap;
use std::sync::Arc;

use uuid::Uuid;
use virgo_driver_kit::xml::xml_error;
use virgo_model::xml::{self, Node};
use virgo_model::{Element, MacAddress, Value};
use virgo_operations::wire::{amounts_from_wire, amounts_to_wire};
use virgo_operations::{
    Deleted, Error, ErrorCode, Event, NetworkPortCollection, NetworkPortCreateFlags, NetworkPortRecord,
    NetworkPorts, Record, Result, TypedParameters, TypedValue, driver, handle, next_revision, parse_uuid,
    record,
};

use super::connection::{Connection, refuse_flags};
use super::node::State;

/// The ports of a network.
pub(super) type All = BTreeMap<Uuid, Port>;

/// Limits of each direction, by the names of their attributes.
const LIMITS: [(&str, &[&str]); 2] =
    [("inbound", &["average", "peak", "burst", "floor"]), ("outbound", &["average", "peak", "burst"])];

/// A made-up port.
pub(super) struct Port {
    /// A checked `<networkport>`.
    description: Element,
    record: Arc<NetworkPortRecord>,
}

#[driver]
impl NetworkPortCollection for Connection {
    async fn list_all_ports(&self, network: &handle::Network) -> Result<Vec<record::NetworkPort>> {
        let mut state = self.state()?;
        Ok(state.ports(network)?.values().map(Port::known).collect())
    }

    async fn lookup_port_by_uuid(
        &self,
        network: &handle::Network,
        uuid: &str,
    ) -> Result<record::NetworkPort> {
        let uuid = parse_uuid(uuid)?;
        let mut state = self.state()?;
        state.ports(network)?.get(&uuid).map(Port::known).ok_or_else(|| no_port(uuid))
    }

    async fn create_port(
        &self,
        network: &handle::Network,
        xml: &str,
        flags: NetworkPortCreateFlags,
    ) -> Result<record::NetworkPort> {
        refuse_flags((flags - NetworkPortCreateFlags::RECLAIM).bits(), "Network.create_port")?;
        let (uuid, description) = read(xml)?;
        let mut state = self.state()?;
        let ports = state.ports(network)?;
        if ports.contains_key(&uuid) {
            let message = format!("network '{}' has a port with the UUID {uuid} already", network.name);
            return Err(Error::new(ErrorCode::NetworkPortExist, message));
        }
        let handle = handle::NetworkPort { network: network.clone(), uuid };
        let record = Arc::new(NetworkPortRecord::from(handle).revised(next_revision()));
        ports.insert(uuid, Port { description, record: record.clone() });
        state.sinks.emit(Event::NetworkPort(record.clone(), None));
        Ok(record)
    }
}

#[driver]
impl NetworkPorts for Connection {
    async fn delete(&self, port: &handle::NetworkPort) -> Result<()> {
        let mut state = self.state()?;
        let deleted = state.ports(&port.network)?.remove(&port.uuid).ok_or_else(|| no_port(port.uuid))?;
        state.sinks.emit(deleted.gone());
        Ok(())
    }

    async fn fetch_xml(&self, port: &handle::NetworkPort) -> Result<String> {
        Ok(self.state()?.port(port)?.description.to_xml())
    }

    async fn fetch_parameters(&self, port: &handle::NetworkPort) -> Result<TypedParameters> {
        let mut state = self.state()?;
        let bandwidth = state.port(port)?.description.child("bandwidth");
        let mut limits = TypedParameters::default();
        for (direction, names) in LIMITS {
            let Some(set) = bandwidth.and_then(|bandwidth| bandwidth.child(direction)) else { continue };
            for name in names {
                let limit = set.attribute(name).and_then(|limit| limit.parse().ok()).unwrap_or_default();
                limits.push(format!("{direction}.{name}"), TypedValue::UInt(limit));
            }
        }
        Ok(amounts_from_wire(&limits))
    }

    async fn set_parameters(&self, port: &handle::NetworkPort, parameters: &TypedParameters) -> Result<()> {
        let mut state = self.state()?;
        let port = state.port(port)?;
        let mut bandwidth = Element::new("bandwidth");
        for (direction, names) in LIMITS {
            let mut limits = Element::new(direction);
            for (name, value) in &amounts_to_wire(parameters).0 {
                let Some(name) = name.strip_prefix(direction).and_then(|name| name.strip_prefix('.')) else {
                    continue;
                };
                match value {
                    TypedValue::UInt(limit) if names.contains(&name) => {
                        limits.set_attribute(name, limit.to_string());
                    }
                    _ => return Err(unknown(&format!("{direction}.{name}"), value)),
                }
            }
            // The others only say more of these.
            let is_limited =
                ["average", "floor"].map(|name| limits.attribute(name).is_some_and(|n| n != "0"));
            if is_limited.contains(&true) {
                bandwidth.children.push(Node::Element(limits));
            }
        }
        let is_known = |name: &str| LIMITS.iter().any(|(direction, _)| name.starts_with(direction));
        if let Some((name, value)) = parameters.0.iter().find(|(name, _)| !is_known(name)) {
            return Err(unknown(name, value));
        }
        let is_other = |node: &Node| node.as_element().is_none_or(|element| element.name != "bandwidth");
        port.description.children.retain(is_other);
        if !bandwidth.children.is_empty() {
            port.description.children.push(Node::Element(bandwidth));
        }
        Ok(())
    }
}

impl State {
    /// The ports of a network, which has to be active.
    fn ports(&mut self, network: &handle::Network) -> Result<&mut All> {
        Ok(&mut self.active_network(network)?.ports)
    }

    fn port(&mut self, port: &handle::NetworkPort) -> Result<&mut Port> {
        self.ports(&port.network)?.get_mut(&port.uuid).ok_or_else(|| no_port(port.uuid))
    }
}

impl Port {
    fn known(&self) -> record::NetworkPort {
        self.record.clone()
    }

    /// What tells of its end.
    pub(super) fn gone(self) -> Event {
        let last = Arc::unwrap_or_clone(self.record).revised(next_revision());
        Event::NetworkPortGone(Arc::new(last), Deleted)
    }

    /// The MAC address of what is connected, and the name of whose it is.
    pub(super) fn client(&self) -> Option<(MacAddress, String)> {
        let mac = self.description.child("mac")?.attribute("address")?;
        let owner = self.description.child("owner")?.child("name")?.text();
        Some((MacAddress::read(mac).ok()?, owner))
    }
}

fn no_port(uuid: Uuid) -> Error {
    Error::new(ErrorCode::NoNetworkPort, format!("no network port with matching uuid '{uuid}'"))
}

fn unknown(name: &str, value: &TypedValue) -> Error {
    let message = format!("a network port has no parameter '{name}' with the value {value:?}");
    Error::new(ErrorCode::InvalidArg, message)
}

/// Reads a description, which has what libvirt demands: a UUID, an owner and a MAC address.
fn read(xml: &str) -> Result<(Uuid, Element)> {
    let root = xml::parse(xml).map_err(xml_error)?;
    let wrong = |message: String| Error::new(ErrorCode::XmlError, message);
    if root.name != "networkport" {
        let name = &root.name;
        return Err(wrong(format!("the root element is <{name}>, but a network port's is <networkport>")));
    }
    let text = |parent: Option<&Element>, child: &str| {
        parent.and_then(|parent| parent.child(child)).map(Element::text).unwrap_or_default()
    };
    let uuid = text(Some(&root), "uuid");
    let uuid = Uuid::parse_str(uuid.trim())
        .map_err(|_| wrong(format!("the <uuid> of a network port is '{uuid}', which is none")))?;
    let owner = root.child("owner");
    if text(owner, "name").is_empty() || Uuid::parse_str(text(owner, "uuid").trim()).is_err() {
        return Err(wrong("a network port needs an <owner> with a <name> and a <uuid>".to_owned()));
    }
    let mac = root.child("mac").and_then(|mac| mac.attribute("address")).unwrap_or_default();
    MacAddress::read(mac).map_err(|error| wrong(format!("the <mac> of a network port: {error}")))?;
    Ok((uuid, root))
}
