//! The made-up host's network filters and their bindings. No traffic goes through them.

use std::collections::BTreeMap;
use std::sync::Arc;

use uuid::Uuid;
use virgo_driver_kit::xml::xml_error;
use virgo_model::Element;
use virgo_model::xml::{self, Node};
use virgo_operations::{
    Deleted, Error, ErrorCode, Event, NwFilterBindingCreateFlags, NwFilterBindingRecord, NwFilterBindings,
    NwFilterCollection, NwFilterDefineFlags, NwFilterRecord, NwFilters, Record, Result, driver, handle,
    next_revision, parse_uuid, record,
};

use super::connection::{Connection, refuse_flags};

/// The filters and bindings of a host.
#[derive(Default)]
pub(super) struct All {
    filters: BTreeMap<Uuid, Stored<NwFilterRecord>>,
    bindings: BTreeMap<String, Stored<NwFilterBindingRecord>>,
}

/// A description, and what was last told of it.
struct Stored<R> {
    description: Element,
    record: Arc<R>,
}

impl<R> Stored<R> {
    fn known(&self) -> Arc<R> {
        self.record.clone()
    }
}

#[driver]
impl NwFilterCollection for Connection {
    async fn list_all_nw_filters(&self) -> Result<Vec<record::NwFilter>> {
        Ok(self.state()?.nw_filters.filters.values().map(Stored::known).collect())
    }

    async fn lookup_nw_filter_by_name(&self, name: &str) -> Result<record::NwFilter> {
        let state = self.state()?;
        let found = state.nw_filters.filters.values().find(|filter| filter.record.name == name);
        found.map(Stored::known).ok_or_else(|| no_filter(format!("name '{name}'")))
    }

    async fn lookup_nw_filter_by_uuid(&self, uuid: &str) -> Result<record::NwFilter> {
        let parsed = parse_uuid(uuid)?;
        let state = self.state()?;
        let found = state.nw_filters.filters.get(&parsed);
        found.map(Stored::known).ok_or_else(|| no_filter(format!("uuid '{parsed}'")))
    }

    async fn define_nw_filter(&self, xml: &str, flags: NwFilterDefineFlags) -> Result<record::NwFilter> {
        refuse_flags(flags.bits(), "Connection.define_nw_filter")?;
        let (handle, description) = read_filter(xml)?;
        let mut state = self.state()?;
        for known in state.nw_filters.filters.values() {
            let (name, uuid) = (&known.record.name, known.record.uuid);
            if *name == handle.name && uuid != handle.uuid {
                return Err(Error::failed(format!("filter '{name}' already exists with uuid {uuid}")));
            }
            if *name != handle.name && uuid == handle.uuid {
                let message = format!("filter with same UUID but different name ('{name}') already exists");
                return Err(Error::failed(message));
            }
        }
        let record = Arc::new(NwFilterRecord::from(handle).revised(next_revision()));
        state.nw_filters.filters.insert(record.uuid, Stored { description, record: record.clone() });
        state.sinks.emit(Event::NwFilter(record.clone(), None));
        Ok(record)
    }

    async fn list_all_nw_filter_bindings(&self) -> Result<Vec<record::NwFilterBinding>> {
        Ok(self.state()?.nw_filters.bindings.values().map(Stored::known).collect())
    }

    async fn lookup_nw_filter_binding_by_port_dev(&self, port_dev: &str) -> Result<record::NwFilterBinding> {
        let state = self.state()?;
        state.nw_filters.bindings.get(port_dev).map(Stored::known).ok_or_else(|| no_binding(port_dev))
    }

    async fn create_nw_filter_binding(
        &self,
        xml: &str,
        flags: NwFilterBindingCreateFlags,
    ) -> Result<record::NwFilterBinding> {
        refuse_flags(flags.bits(), "Connection.create_nw_filter_binding")?;
        let (handle, description) = read_binding(xml)?;
        let mut state = self.state()?;
        let handle::NwFilterBinding { port_dev, filter_name } = &handle;
        if state.nw_filters.bindings.contains_key(port_dev) {
            return Err(Error::failed(format!("binding '{port_dev}' already exists")));
        }
        if !state.nw_filters.filters.values().any(|filter| filter.record.name == *filter_name) {
            let message = format!("referenced filter '{filter_name}' is missing");
            return Err(Error::new(ErrorCode::InternalError, message));
        }
        let record = Arc::new(NwFilterBindingRecord::from(handle).revised(next_revision()));
        let stored = Stored { description, record: record.clone() };
        state.nw_filters.bindings.insert(record.port_dev.clone(), stored);
        state.sinks.emit(Event::NwFilterBinding(record.clone(), None));
        Ok(record)
    }
}

#[driver]
impl NwFilters for Connection {
    async fn undefine(&self, filter: &handle::NwFilter) -> Result<()> {
        let mut state = self.state()?;
        let all = &mut state.nw_filters;
        let name = match all.filters.get(&filter.uuid) {
            Some(known) => known.record.name.clone(),
            None => return Err(gone(filter)),
        };
        let refers = |other: &Stored<NwFilterRecord>| {
            other
                .description
                .elements()
                .any(|it| it.name == "filterref" && it.attribute("filter") == Some(&name))
        };
        let is_bound = all.bindings.values().any(|binding| binding.record.filter_name == name);
        if is_bound || all.filters.values().any(refers) {
            return Err(Error::invalid(format!("nwfilter '{name}' is in use")));
        }
        all.filters.remove(&filter.uuid);
        let last = NwFilterRecord::from(filter.clone()).revised(next_revision());
        state.sinks.emit(Event::NwFilterGone(Arc::new(last), Deleted));
        Ok(())
    }

    async fn fetch_xml(&self, filter: &handle::NwFilter) -> Result<String> {
        let state = self.state()?;
        let found = state.nw_filters.filters.get(&filter.uuid).ok_or_else(|| gone(filter))?;
        Ok(found.description.to_xml())
    }
}

#[driver]
impl NwFilterBindings for Connection {
    async fn delete(&self, binding: &handle::NwFilterBinding) -> Result<()> {
        let mut state = self.state()?;
        let name = &binding.port_dev;
        state.nw_filters.bindings.remove(name).map(drop).ok_or_else(|| no_binding(name))?;
        let last = NwFilterBindingRecord::from(binding.clone()).revised(next_revision());
        state.sinks.emit(Event::NwFilterBindingGone(Arc::new(last), Deleted));
        Ok(())
    }

    async fn fetch_xml(&self, binding: &handle::NwFilterBinding) -> Result<String> {
        let state = self.state()?;
        let name = &binding.port_dev;
        let found = state.nw_filters.bindings.get(name).ok_or_else(|| no_binding(name))?;
        Ok(found.description.to_xml())
    }
}

/// Reads the description of a filter, and gives it the UUID that it lacks.
fn read_filter(xml: &str) -> Result<(handle::NwFilter, Element)> {
    let mut root = xml::parse(xml).map_err(xml_error)?;
    if root.name != "filter" {
        return Err(wrong(format!("the root element is <{}>, but a filter's is <filter>", root.name)));
    }
    let name = root.attribute("name").unwrap_or_default().to_owned();
    if name.is_empty() {
        return Err(wrong("filter has no name".to_owned()));
    }
    let given = root.child("uuid").map(|uuid| uuid.text().trim().to_owned());
    let uuid = match &given {
        Some(text) => Uuid::parse_str(text)
            .map_err(|_| wrong(format!("the <uuid> of a filter is '{text}', which is none")))?,
        None => Uuid::new_v4(),
    };
    if given.is_none() {
        let mut element = Element::new("uuid");
        element.children.push(Node::Text(uuid.to_string()));
        root.children.insert(0, Node::Element(element));
    }
    Ok((handle::NwFilter { uuid, name }, root))
}

fn read_binding(xml: &str) -> Result<(handle::NwFilterBinding, Element)> {
    let root = xml::parse(xml).map_err(xml_error)?;
    if root.name != "filterbinding" {
        return Err(wrong(format!(
            "the root element is <{}>, but a binding's is <filterbinding>",
            root.name
        )));
    }
    let named = |child: &str, attribute: &str| {
        let value = root.child(child).and_then(|element| element.attribute(attribute)).map(str::to_owned);
        value.ok_or_else(|| wrong(format!("a filter binding needs a <{child} {attribute}='…'/>")))
    };
    let port_dev = named("portdev", "name")?;
    let filter_name = named("filterref", "filter")?;
    Ok((handle::NwFilterBinding { port_dev, filter_name }, root))
}

fn wrong(message: String) -> Error {
    Error::new(ErrorCode::XmlError, message)
}

fn gone(filter: &handle::NwFilter) -> Error {
    no_filter(format!("uuid '{}' ({})", filter.uuid, filter.name))
}

fn no_filter(with: String) -> Error {
    Error::new(ErrorCode::NoNwfilter, format!("no nwfilter with matching {with}"))
}

fn no_binding(port_dev: &str) -> Error {
    let message = format!("no nwfilter binding for port dev '{port_dev}'");
    Error::new(ErrorCode::NoNwfilterBinding, message)
}
