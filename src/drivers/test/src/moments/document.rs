//! The documents of snapshots and checkpoints, as far as they are alike.

use std::time::{SystemTime, UNIX_EPOCH};

use uuid::Uuid;
use virgo_driver_kit::moment::text;
use virgo_driver_kit::xml::xml_error;
use virgo_model::xml::{self, Node};
use virgo_model::{Domain, Element, XmlOptions};
use virgo_operations::{Error, ErrorCode, Result};

use super::tree::{Moment, Tree};
use crate::node::read_domain;

/// What snapshots and checkpoints have alike.
#[derive(Clone)]
pub(super) struct Common {
    pub(super) name: String,
    pub(super) description: Option<String>,
    pub(super) parent: Option<String>,
    /// In seconds since 1970.
    pub(super) creation_time: i64,
    /// The domain as it was, unless that was not said.
    pub(super) domain: Option<Domain>,
}

/// Reads a document.
///
/// # Errors
/// What [`xml_error`] gives, and `XmlError` if it is another one.
pub(super) fn parse(xml: &str, root: &str) -> Result<Element> {
    let parsed = xml::parse(xml).map_err(xml_error)?;
    if parsed.name != root {
        return Err(wrong(format!("the root element is <{}>, but it has to be <{root}>", parsed.name)));
    }
    Ok(parsed)
}

/// Refuses elements that are not known.
///
/// # Errors
/// `XmlInvalidSchema` naming the first one.
pub(super) fn validate(root: &Element, known: &[&str], attributes_of_disks: &[&str]) -> Result<()> {
    let invalid = |element: &Element, why: String| {
        let message = format!("line {}: {why}", element.position.line);
        Err(Error::new(ErrorCode::XmlInvalidSchema, message))
    };
    if let Some(other) = root.elements().find(|element| !known.contains(&element.name.as_str())) {
        return invalid(other, format!("<{}> has no <{}>", root.name, other.name));
    }
    for disk in root.child("disks").into_iter().flat_map(Element::elements) {
        if disk.name != "disk" || disk.attribute("name").is_none() {
            return invalid(disk, "<disks> has <disk name='…'> only".to_owned());
        }
        let other = disk.attributes.iter().find(|it| !attributes_of_disks.contains(&it.name.as_str()));
        if let Some(other) = other {
            return invalid(disk, format!("<disk> has no '{}'", other.name));
        }
    }
    Ok(())
}

impl Common {
    /// One that is made now: what the document says of its origin is passed over, as in libvirt.
    pub(super) fn new<M: Moment>(root: &Element, tree: &Tree<M>, domain: Domain) -> Result<Self> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let name = match text(root, "name") {
            Some(name) => name,
            // The time, as in libvirt, where a second one in the same second fails.
            None => {
                (now..).map(|time| time.to_string()).find(|name| tree.get(name).is_none()).unwrap_or_default()
            }
        };
        if tree.get(&name).is_some() {
            return Err(Error::failed(format!("{} '{name}' already exists", M::CALLED)));
        }
        Ok(Self {
            name,
            description: text(root, "description"),
            parent: tree.current().map(str::to_owned),
            creation_time: now.cast_signed(),
            domain: Some(domain),
        })
    }

    /// One that was made before.
    ///
    /// # Errors
    /// `XmlError` if the document does not say everything, `InvalidArg` if it is of another domain.
    pub(super) fn again<M: Moment>(root: &Element, uuid: Uuid, arch: &str) -> Result<Self> {
        let called = M::CALLED;
        let missing = |what: &str| wrong(format!("a {called} that is defined again has to have a <{what}>"));
        let name = text(root, "name").ok_or_else(|| missing("name"))?;
        let time = text(root, "creationTime").ok_or_else(|| missing("creationTime"))?;
        let creation_time = time.trim().parse();
        // One without a type is only named, as in the documents of old.
        let domain = root.child("domain").filter(|domain| domain.attribute("type").is_some());
        let domain = domain.map(|domain| read_domain(&domain.to_xml(), arch)).transpose()?;
        if domain.as_ref().is_some_and(|domain| domain.uuid != Some(uuid)) {
            return Err(Error::argument(format!(
                "the domain in {called} '{name}' must have the uuid {uuid}"
            )));
        }
        Ok(Self {
            description: text(root, "description"),
            parent: root.child("parent").and_then(|parent| text(parent, "name")),
            creation_time: creation_time
                .map_err(|_| wrong(format!("the <creationTime> of {called} '{name}' is '{time}'")))?,
            name,
            domain,
        })
    }

    /// Writes the document: `inside` comes before and after the parent and the time.
    pub(super) fn document(&self, root: &str, before: Vec<Element>, after: Vec<Element>) -> Element {
        let mut parts = vec![leaf("name", &self.name)];
        parts.extend(self.description.as_ref().map(|description| leaf("description", description)));
        parts.extend(before);
        parts.extend(self.parent.as_ref().map(|parent| branch("parent", vec![leaf("name", parent)])));
        parts.push(leaf("creationTime", &self.creation_time.to_string()));
        parts.extend(after);
        branch(root, parts)
    }

    /// The time at which it was made.
    pub(super) fn time(&self) -> Option<glib::DateTime> {
        glib::DateTime::from_unix_utc(self.creation_time).ok()
    }
}

/// The description of a domain in the document.
pub(super) fn domain_element(domain: &Domain, name: &str, secure: bool) -> Result<Element> {
    let mut element =
        xml::parse(&domain.to_xml(&XmlOptions { inactive: true, secure })).map_err(xml_error)?;
    element.name = name.to_owned();
    Ok(element)
}

/// An element with a text.
pub(super) fn leaf(name: &str, text: &str) -> Element {
    Element { children: vec![Node::Text(text.to_owned())], ..Element::new(name) }
}

/// An element with others.
pub(super) fn branch(name: &str, parts: Vec<Element>) -> Element {
    Element { children: parts.into_iter().map(Node::Element).collect(), ..Element::new(name) }
}

/// The error of a document that does not do.
pub(super) fn wrong(message: String) -> Error {
    Error::new(ErrorCode::XmlError, message)
}
