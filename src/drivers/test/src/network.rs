//! The made-up host's networks: what there is, and what can be done with them.

use std::collections::BTreeMap;
use std::sync::Arc;

use uuid::Uuid;
use virgo_model::xml::{self, Node};
use virgo_model::{Element, MacAddress, Value};
use virgo_operations::{
    DhcpLease, Error, ErrorCode, Event, NetworkCollection, NetworkCreateFlags, NetworkDefineFlags,
    NetworkEvent, NetworkListFlags, NetworkRecord, NetworkUpdateCommand, NetworkUpdateFlags,
    NetworkUpdateSection, NetworkXmlFlags, Networks, Result, driver, handle, parse_uuid, record,
};

use super::connection::{Connection, refuse_flags};
use super::dhcp::Leases;
use super::network_port;
use super::node::State;
use virgo_driver_kit::xml::xml_error;

/// The networks of a host.
pub(super) type All = BTreeMap<Uuid, Network>;

/// A made-up network.
pub(super) struct Network {
    uuid: Uuid,
    /// Its stored definition, a checked `<network>`.
    definition: Option<Element>,
    /// The network as it is now, while it is active.
    live: Option<Element>,
    autostart: bool,
    /// What is connected to it, while it is active.
    pub(super) ports: network_port::All,
    /// What its DHCP server has given out, while it is active.
    leases: Leases,
    /// What was last told of it.
    record: Arc<NetworkRecord>,
}

#[driver]
impl NetworkCollection for Connection {
    async fn list_all_networks(&self, flags: NetworkListFlags) -> Result<Vec<record::Network>> {
        let state = self.state()?;
        Ok(state.networks.values().filter(|network| network.is_among(flags)).map(Network::known).collect())
    }

    async fn lookup_network_by_name(&self, name: &str) -> Result<record::Network> {
        let state = self.state()?;
        let found = state.networks.values().find(|network| network.record.name == name);
        found.map(Network::known).ok_or_else(|| no_network(format!("name '{name}'")))
    }

    async fn lookup_network_by_uuid(&self, uuid: &str) -> Result<record::Network> {
        let parsed = parse_uuid(uuid)?;
        let state = self.state()?;
        let found = state.networks.get(&parsed);
        found.map(Network::known).ok_or_else(|| no_network(format!("uuid '{parsed}'")))
    }

    async fn define_network(&self, xml: &str, flags: NetworkDefineFlags) -> Result<record::Network> {
        refuse_flags(flags.bits(), "Connection.define_network")?;
        let description = read(xml)?;
        let mut state = self.state()?;
        let network = state.network_of(&description)?;
        network.definition = Some(description);
        let uuid = network.uuid;
        Ok(state.announce_network(uuid, Some(NetworkEvent::Defined)))
    }

    async fn create_network(&self, xml: &str, flags: NetworkCreateFlags) -> Result<record::Network> {
        refuse_flags(flags.bits(), "Connection.create_network")?;
        let description = read(xml)?;
        let mut state = self.state()?;
        let network = state.network_of(&description)?;
        network.expect_inactive()?;
        network.live = Some(description);
        let uuid = network.uuid;
        Ok(state.announce_network(uuid, Some(NetworkEvent::Started)))
    }
}

#[driver]
impl Networks for Connection {
    async fn start(&self, network: &handle::Network) -> Result<()> {
        self.change_network(network, Some(NetworkEvent::Started), |network| {
            network.expect_inactive()?;
            network.live.clone_from(&network.definition);
            Ok(())
        })
    }

    async fn destroy(&self, network: &handle::Network) -> Result<()> {
        self.change_network(network, Some(NetworkEvent::Stopped), |network| {
            let inactive = || Error::invalid(format!("network '{}' is not active", network.record.name));
            network.live.take().map(drop).ok_or_else(inactive)
        })
    }

    async fn undefine(&self, network: &handle::Network) -> Result<()> {
        self.change_network(network, Some(NetworkEvent::Undefined), |network| {
            network.expect_inactive()?;
            (network.definition, network.autostart) = (None, false);
            Ok(())
        })
    }

    async fn set_autostart(&self, network: &handle::Network, autostart: bool) -> Result<()> {
        self.change_network(network, None, |network| {
            if network.definition.is_none() {
                let name = &network.record.name;
                let message = format!("network '{name}' is transient: it cannot start with the host");
                return Err(Error::invalid(message));
            }
            network.autostart = autostart;
            Ok(())
        })
    }

    async fn fetch_xml(&self, network: &handle::Network, flags: NetworkXmlFlags) -> Result<String> {
        let state = self.state()?;
        let found = state.network(network)?;
        let defined = found.definition.as_ref().filter(|_| flags.contains(NetworkXmlFlags::INACTIVE));
        Ok(defined.or(found.current()).map(Element::to_xml).unwrap_or_default())
    }

    async fn update(
        &self,
        network: &handle::Network,
        command: NetworkUpdateCommand,
        section: NetworkUpdateSection,
        parent_index: i32,
        xml: &str,
        flags: NetworkUpdateFlags,
    ) -> Result<()> {
        use NetworkUpdateFlags as Flags;
        let element = xml::parse(xml).map_err(xml_error)?;
        self.change_network(network, None, |network| {
            let is_current = flags.is_empty();
            let of_live = flags.contains(Flags::AFFECT_LIVE) || (is_current && network.live.is_some());
            let of_config = flags.contains(Flags::AFFECT_CONFIG) || (is_current && network.live.is_none());
            let name = network.record.name.clone();
            let lacks = |what: &str| Error::invalid(format!("network '{name}' {what}"));
            let edit = |description: &Element| {
                let mut edited = description.clone();
                update(&mut edited, command, section, parent_index, &element)
                    .map_err(|error| error.context(format_args!("network '{name}'")))?;
                Ok::<_, Error>(edited)
            };
            // Both are edited before either is changed.
            let live = match &network.live {
                Some(live) if of_live => Some(edit(live)?),
                None if of_live => return Err(lacks("is not active")),
                live => live.clone(),
            };
            let definition = match &network.definition {
                Some(definition) if of_config => Some(edit(definition)?),
                None if of_config => return Err(lacks("is transient: it has no definition")),
                definition => definition.clone(),
            };
            (network.live, network.definition) = (live, definition);
            Ok(())
        })
    }

    async fn list_dhcp_leases(&self, network: &handle::Network, mac: Option<&str>) -> Result<Vec<DhcpLease>> {
        let wrong = |message| Error::new(ErrorCode::InvalidMac, message);
        let wanted = mac.map(MacAddress::read).transpose().map_err(wrong)?;
        let mut state = self.state()?;
        let mut clients = state.clients_of(&network.name);
        let gone = || no_network(format!("uuid '{}' ({})", network.uuid, network.name));
        let network = state.networks.get_mut(&network.uuid).ok_or_else(gone)?;
        clients.extend(network.ports.values().filter_map(|port| port.client()));
        let Some(live) = &network.live else { return Ok(vec![]) };
        let wanted = wanted.map(|mac| mac.to_string());
        let mut leases = network.leases.renew(live, &clients);
        leases.retain(|lease| wanted.is_none() || lease.mac == wanted);
        Ok(leases)
    }
}

impl Connection {
    fn change_network(
        &self,
        network: &handle::Network,
        event: Option<NetworkEvent>,
        change: impl FnOnce(&mut Network) -> Result<()>,
    ) -> Result<()> {
        let mut state = self.state()?;
        let gone = || no_network(format!("uuid '{}' ({})", network.uuid, network.name));
        change(state.networks.get_mut(&network.uuid).ok_or_else(gone)?)?;
        state.announce_network(network.uuid, event);
        Ok(())
    }
}

impl State {
    /// Takes a network over from the host's file: it is defined and started.
    pub(super) fn adopt_network(&mut self, element: Element) -> Result<()> {
        let description = complete(element)?;
        let network = self.network_of(&description)?;
        if network.current().is_some() {
            return Err(Error::failed(format!("the host has two networks with the UUID {}", network.uuid)));
        }
        (network.definition, network.live) = (Some(description.clone()), Some(description));
        let uuid = network.uuid;
        self.announce_network(uuid, None);
        Ok(())
    }

    fn network(&self, network: &handle::Network) -> Result<&Network> {
        let gone = || no_network(format!("uuid '{}' ({})", network.uuid, network.name));
        self.networks.get(&network.uuid).ok_or_else(gone)
    }

    /// Finds a network that has to be active, to change it.
    ///
    /// # Errors
    /// `NoNetwork` when it is gone, `OperationInvalid` when it is not active.
    pub(super) fn active_network(&mut self, network: &handle::Network) -> Result<&mut Network> {
        let gone = || no_network(format!("uuid '{}' ({})", network.uuid, network.name));
        let found = self.networks.get_mut(&network.uuid).ok_or_else(gone)?;
        match found.live {
            Some(_) => Ok(found),
            None => Err(Error::invalid(format!("network '{}' is not active", network.name))),
        }
    }

    /// The interfaces of running domains that are connected to a network, and the names of the domains.
    fn clients_of(&self, network: &str) -> Vec<(MacAddress, String)> {
        let running =
            self.domains.values().filter_map(|machine| Some((machine.name(), machine.run.as_ref()?)));
        let interfaces = running.flat_map(|(name, run)| {
            run.live.devices.interfaces.iter().map(move |interface| (name, interface))
        });
        let connected = interfaces.filter(|(_, interface)| {
            let source = interface.source.as_ref().and_then(|source| source.network.as_deref());
            source == Some(network)
        });
        connected.filter_map(|(name, interface)| Some((interface.mac?, name.to_owned()))).collect()
    }

    /// The network of a description, a new one if there is none of that name and UUID.
    ///
    /// # Errors
    /// `OperationFailed` if one of the two belongs to another network.
    fn network_of(&mut self, description: &Element) -> Result<&mut Network> {
        let (name, uuid) = (text(description, "name"), uuid_of(description)?);
        let named = self.networks.values().find(|other| other.record.name == name);
        if let Some(other) = named.filter(|other| other.uuid != uuid) {
            return Err(Error::failed(format!("network '{name}' already exists with uuid {}", other.uuid)));
        }
        if let Some(other) = self.networks.get(&uuid).filter(|other| other.record.name != name) {
            let taken = &other.record.name;
            return Err(Error::failed(format!("network '{taken}' is already defined with uuid {uuid}")));
        }
        Ok(self.networks.entry(uuid).or_insert_with(|| Network {
            uuid,
            definition: None,
            live: None,
            autostart: false,
            ports: network_port::All::new(),
            leases: Leases::default(),
            record: Arc::new(handle::Network { uuid, name }.into()),
        }))
    }

    /// Tells of a change of a network, and forgets the network if nothing is left of it.
    fn announce_network(&mut self, uuid: Uuid, event: Option<NetworkEvent>) -> Arc<NetworkRecord> {
        let revision = virgo_operations::next_revision();
        let Some(network) = self.networks.get_mut(&uuid) else { return Arc::default() };
        if network.live.is_none() {
            network.leases = Leases::default();
            let ports = std::mem::take(&mut network.ports);
            ports.into_values().for_each(|port| self.sinks.emit(port.gone()));
        }
        let record = Arc::new(network.describe(revision));
        network.record = record.clone();
        if network.current().is_some() {
            self.sinks.emit(Event::Network(record.clone(), event));
        } else {
            self.networks.remove(&uuid);
            let event = event.unwrap_or(NetworkEvent::Undefined);
            self.sinks.emit(Event::NetworkGone(record.clone(), event));
        }
        record
    }
}

impl Network {
    fn current(&self) -> Option<&Element> {
        self.live.as_ref().or(self.definition.as_ref())
    }

    fn known(&self) -> record::Network {
        self.record.clone()
    }

    fn expect_inactive(&self) -> Result<()> {
        if self.live.is_some() {
            return Err(Error::invalid(format!("network '{}' is active", self.record.name)));
        }
        Ok(())
    }

    fn describe(&self, revision: u64) -> NetworkRecord {
        let current = self.current();
        let given = |name: &str| current.map(|element| text(element, name)).filter(|text| !text.is_empty());
        let bridge = current.and_then(|element| element.child("bridge")?.attribute("name"));
        NetworkRecord {
            revision,
            handle: handle::Network {
                uuid: self.uuid,
                name: given("name").unwrap_or_else(|| self.record.name.clone()),
            },
            active: self.live.is_some(),
            persistent: self.definition.is_some(),
            autostart: self.autostart,
            bridge_name: bridge.map(str::to_owned),
            title: given("title"),
            description: given("description"),
        }
    }

    /// Tells whether every group of the flags holds.
    fn is_among(&self, flags: NetworkListFlags) -> bool {
        use NetworkListFlags as Flags;
        let either = |when: Flags, is_so: bool, otherwise: Flags| {
            let given = flags & (when | otherwise);
            given.is_empty() || given.contains(if is_so { when } else { otherwise })
        };
        either(Flags::ACTIVE, self.live.is_some(), Flags::INACTIVE)
            && either(Flags::PERSISTENT, self.definition.is_some(), Flags::TRANSIENT)
            && either(Flags::AUTOSTART, self.autostart, Flags::NO_AUTOSTART)
    }
}

fn no_network(with: String) -> Error {
    Error::new(ErrorCode::NoNetwork, format!("no network with matching {with}"))
}

fn text(element: &Element, child: &str) -> String {
    element.child(child).map(Element::text).unwrap_or_default().trim().to_owned()
}

fn uuid_of(description: &Element) -> Result<Uuid> {
    let uuid = text(description, "uuid");
    let malformed =
        || Error::new(ErrorCode::XmlError, format!("the <uuid> of a network is '{uuid}', which is none"));
    Uuid::parse_str(&uuid).map_err(|_| malformed())
}

fn read(xml: &str) -> Result<Element> {
    complete(xml::parse(xml).map_err(xml_error)?)
}

/// Checks a description, and gives it the UUID that it lacks.
fn complete(mut root: Element) -> Result<Element> {
    let wrong = |message: String| Error::new(ErrorCode::XmlError, message);
    if root.name != "network" {
        return Err(wrong(format!("the root element is <{}>, but a network's is <network>", root.name)));
    }
    let name = text(&root, "name");
    if name.is_empty() {
        return Err(Error::new(ErrorCode::NoName, "the network has no <name>, or an empty one"));
    }
    if name.contains(['/', '\n']) {
        return Err(wrong(format!(
            "the <name> of a network is '{name}': it can't have a slash or a line break"
        )));
    }
    if text(&root, "uuid").is_empty() {
        root.children.retain(|node| node.as_element().is_none_or(|element| element.name != "uuid"));
        let mut uuid = Element::new("uuid");
        uuid.children.push(Node::Text(Uuid::new_v4().to_string()));
        let is_name = |node: &Node| node.as_element().is_some_and(|element| element.name == "name");
        let behind = root.children.iter().position(is_name).map_or(0, |place| place + 1);
        root.children.insert(behind, Node::Element(uuid));
    }
    uuid_of(&root)?;
    Ok(root)
}

/// Where the elements of a section are, what they are called, and which attributes identify one.
struct Place {
    path: &'static [&'static str],
    name: &'static str,
    keys: &'static [&'static str],
    can_modify: bool,
}

fn place(section: NetworkUpdateSection) -> Result<Place> {
    use NetworkUpdateSection as Section;
    let (path, name, keys, can_modify): (&[_], _, &[_], _) = match section {
        Section::IpDhcpHost => (&["ip", "dhcp"], "host", &["mac", "name", "ip"], true),
        Section::IpDhcpRange => (&["ip", "dhcp"], "range", &["start", "end"], false),
        Section::ForwardInterface => (&["forward"], "interface", &["dev"], false),
        Section::Portgroup => (&[], "portgroup", &["name"], true),
        Section::DnsHost => (&["dns"], "host", &["ip"], false),
        Section::DnsTxt => (&["dns"], "txt", &["name"], false),
        Section::DnsSrv => (&["dns"], "srv", &["service", "protocol", "domain", "target"], false),
        other => {
            let message = format!("elements of the section {other:?} cannot be updated");
            return Err(Error::new(ErrorCode::OperationUnsupported, message));
        }
    };
    Ok(Place { path, name, keys, can_modify })
}

/// Carries out an update of a description.
fn update(
    root: &mut Element,
    command: NetworkUpdateCommand,
    section: NetworkUpdateSection,
    parent_index: i32,
    element: &Element,
) -> Result<()> {
    use NetworkUpdateCommand as Command;
    let place = place(section)?;
    if element.name != place.name {
        let message = format!("the element of {section:?} is <{}>, not <{}>", place.name, element.name);
        return Err(Error::new(ErrorCode::XmlError, message));
    }
    let parent = parent(root, place.path, parent_index)?;
    let same = |node: &Node| {
        let other = node.as_element().filter(|other| other.name == place.name);
        other.is_some_and(|other| is_same(other, element, place.keys))
    };
    let found = parent.children.iter().position(same);
    let text = || element.to_xml().trim().to_owned();
    match (command, found) {
        (Command::None, _) => Err(Error::argument("the command NONE updates nothing")),
        (Command::Modify, _) if !place.can_modify => {
            let message = format!("a <{}> of {section:?} can be added and deleted, not modified", place.name);
            Err(Error::new(ErrorCode::OperationUnsupported, message))
        }
        (Command::AddFirst | Command::AddLast, Some(_)) => {
            Err(Error::invalid(format!("there is an element like {} already", text())))
        }
        (Command::Modify | Command::Delete, None) => {
            Err(Error::invalid(format!("there is no element like {}", text())))
        }
        (Command::Modify, Some(index)) => {
            parent.children[index] = Node::Element(element.clone());
            Ok(())
        }
        (Command::Delete, Some(index)) => {
            parent.children.remove(index);
            Ok(())
        }
        (Command::AddFirst, None) => {
            let is_one = |node: &Node| node.as_element().is_some_and(|other| other.name == place.name);
            let index = parent.children.iter().position(is_one).unwrap_or(parent.children.len());
            parent.children.insert(index, Node::Element(element.clone()));
            Ok(())
        }
        (Command::AddLast, None) => {
            parent.children.push(Node::Element(element.clone()));
            Ok(())
        }
    }
}

/// Whether two elements are the same by the attributes that both have of those that identify them.
fn is_same(one: &Element, other: &Element, keys: &[&str]) -> bool {
    let mut shared = keys.iter().filter_map(|key| one.attribute(key).zip(other.attribute(key))).peekable();
    shared.peek().is_some() && shared.all(|(one, other)| one.eq_ignore_ascii_case(other))
}

/// The element around those of a section; all but an `<ip>` is made if it is not there.
fn parent<'a>(root: &'a mut Element, path: &[&str], index: i32) -> Result<&'a mut Element> {
    let mut parent = root;
    for (depth, name) in path.iter().enumerate() {
        let wanted = if depth == 0 { usize::try_from(index).unwrap_or(0) } else { 0 };
        let is_one = |node: &Node| node.as_element().is_some_and(|element| element.name == *name);
        let ones = parent.children.iter().enumerate().filter(|(_, node)| is_one(node));
        let place = match ones.map(|(place, _)| place).nth(wanted) {
            Some(place) => place,
            None if *name == "ip" || wanted > 0 => {
                return Err(Error::invalid(format!("there is no <{name}> with the index {wanted}")));
            }
            None => {
                parent.children.push(Node::Element(Element::new(*name)));
                parent.children.len() - 1
            }
        };
        let Some(Node::Element(next)) = parent.children.get_mut(place) else {
            return Err(Error::invalid(format!("there is no <{name}>")));
        };
        parent = next;
    }
    Ok(parent)
}
