//! The made-up host's network interfaces, and changes of them that can be taken back.

use std::collections::BTreeMap;
use std::sync::Arc;

use virgo_driver_kit::xml::xml_error;
use virgo_model::Element;
use virgo_model::xml;
use virgo_operations::{
    Deleted, Error, ErrorCode, Event, InterfaceCollection, InterfaceDefineFlags, InterfaceListFlags,
    InterfaceRecord, InterfaceXmlFlags, Interfaces, Record, Result, driver, handle, next_revision, record,
};

use super::connection::{Connection, refuse_flags};
use super::node::State;

/// The interfaces of a host.
#[derive(Default)]
pub(super) struct All {
    now: BTreeMap<String, Interface>,
    /// What there was when changes began.
    before: Option<BTreeMap<String, Interface>>,
}

/// A made-up interface.
#[derive(Clone)]
struct Interface {
    description: Element,
    /// What was last told of it.
    record: Arc<InterfaceRecord>,
}

#[driver]
impl InterfaceCollection for Connection {
    async fn list_all_interfaces(&self, flags: InterfaceListFlags) -> Result<Vec<record::Interface>> {
        use InterfaceListFlags as Flags;
        let state = self.state()?;
        let is_among = |one: &&Interface| {
            flags.is_empty()
                || flags.contains(if one.record.active { Flags::ACTIVE } else { Flags::INACTIVE })
        };
        Ok(state.interfaces.now.values().filter(is_among).map(Interface::known).collect())
    }

    async fn lookup_interface_by_name(&self, name: &str) -> Result<record::Interface> {
        let state = self.state()?;
        state.interfaces.now.get(name).map(Interface::known).ok_or_else(|| no_interface(name))
    }

    async fn lookup_interface_by_mac(&self, mac: &str) -> Result<record::Interface> {
        let state = self.state()?;
        let mut found = state.interfaces.now.values().filter(|one| one.record.mac.eq_ignore_ascii_case(mac));
        match (found.next(), found.next()) {
            (Some(one), None) => Ok(one.known()),
            (None, _) => {
                let message = format!("no interface with matching mac '{mac}'");
                Err(Error::new(ErrorCode::NoInterface, message))
            }
            (Some(_), Some(_)) => {
                let message = format!("multiple interfaces with matching mac '{mac}'");
                Err(Error::new(ErrorCode::MultipleInterfaces, message))
            }
        }
    }

    async fn define_interface(&self, xml: &str, flags: InterfaceDefineFlags) -> Result<record::Interface> {
        refuse_flags(flags.bits(), "Connection.define_interface")?;
        let (handle, description) = read(xml::parse(xml).map_err(xml_error)?)?;
        let mut state = self.state()?;
        let active = state.interfaces.now.get(&handle.name).is_some_and(|known| known.record.active);
        Ok(state.put_interface(handle, description, active))
    }

    async fn begin_interface_changes(&self) -> Result<()> {
        let mut state = self.state()?;
        if state.interfaces.before.is_some() {
            return Err(Error::invalid("changes of the interfaces have begun already"));
        }
        state.interfaces.before = Some(state.interfaces.now.clone());
        Ok(())
    }

    async fn commit_interface_changes(&self) -> Result<()> {
        let begun = self.state()?.interfaces.before.take();
        begun.map(drop).ok_or_else(|| Error::invalid("no changes of the interfaces have begun, to be kept"))
    }

    async fn rollback_interface_changes(&self) -> Result<()> {
        let mut state = self.state()?;
        let none = || Error::invalid("no changes of the interfaces have begun, to be taken back");
        let before = state.interfaces.before.take().ok_or_else(none)?;
        for (name, interface) in std::mem::take(&mut state.interfaces.now) {
            if !before.contains_key(&name) {
                state.tell_gone(&interface.record);
            }
        }
        for Interface { description, record } in before.into_values() {
            state.put_interface(handle::Interface::clone(&record), description, record.active);
        }
        Ok(())
    }
}

#[driver]
impl Interfaces for Connection {
    async fn start(&self, interface: &handle::Interface) -> Result<()> {
        self.activate(interface, true)
    }

    async fn destroy(&self, interface: &handle::Interface) -> Result<()> {
        self.activate(interface, false)
    }

    async fn undefine(&self, interface: &handle::Interface) -> Result<()> {
        let mut state = self.state()?;
        let name = &interface.name;
        let found = state.interfaces.now.remove(name).ok_or_else(|| no_interface(name))?;
        state.tell_gone(&found.record);
        Ok(())
    }

    async fn fetch_xml(&self, interface: &handle::Interface, _: InterfaceXmlFlags) -> Result<String> {
        let state = self.state()?;
        let name = &interface.name;
        Ok(state.interfaces.now.get(name).ok_or_else(|| no_interface(name))?.description.to_xml())
    }
}

impl Connection {
    fn activate(&self, interface: &handle::Interface, active: bool) -> Result<()> {
        let mut state = self.state()?;
        let name = &interface.name;
        let Interface { description, record } =
            state.interfaces.now.get(name).cloned().ok_or_else(|| no_interface(name))?;
        if record.active == active {
            let word = if active { "already" } else { "not" };
            return Err(Error::invalid(format!("interface '{name}' is {word} active")));
        }
        state.put_interface(handle::Interface::clone(&record), description, active);
        Ok(())
    }
}

impl State {
    /// Takes an interface over from the host's file: it is up.
    pub(super) fn adopt_interface(&mut self, element: Element) -> Result<()> {
        let (handle, description) = read(element)?;
        self.put_interface(handle, description, true);
        Ok(())
    }

    fn put_interface(
        &mut self,
        handle: handle::Interface,
        description: Element,
        active: bool,
    ) -> record::Interface {
        let record = Arc::new(InterfaceRecord { active, ..handle.into() }.revised(next_revision()));
        let interface = Interface { description, record: record.clone() };
        self.interfaces.now.insert(record.name.clone(), interface);
        self.sinks.emit(Event::Interface(record.clone(), None));
        record
    }

    fn tell_gone(&self, last: &InterfaceRecord) {
        let last = last.clone().revised(next_revision());
        self.sinks.emit(Event::InterfaceGone(Arc::new(last), Deleted));
    }
}

impl Interface {
    fn known(&self) -> record::Interface {
        self.record.clone()
    }
}

fn read(root: Element) -> Result<(handle::Interface, Element)> {
    let wrong = |message: String| Error::new(ErrorCode::XmlError, message);
    if root.name != "interface" {
        return Err(wrong(format!("the root element is <{}>, but an interface's is <interface>", root.name)));
    }
    let kinds = ["ethernet", "bridge", "bond", "vlan"];
    match root.attribute("type") {
        Some(kind) if kinds.contains(&kind) => {}
        Some(kind) => return Err(wrong(format!("unknown interface type {kind}"))),
        None => return Err(wrong("interface misses the type attribute".to_owned())),
    }
    let name = root.attribute("name").unwrap_or_default().to_owned();
    if name.is_empty() {
        return Err(wrong("interface has no name".to_owned()));
    }
    let mac = root.child("mac").and_then(|mac| mac.attribute("address")).unwrap_or_default().to_owned();
    Ok((handle::Interface { name, mac }, root))
}

fn no_interface(name: &str) -> Error {
    Error::new(ErrorCode::NoInterface, format!("no interface with matching name '{name}'"))
}
