//! Devices of a made-up domain's description: finding one, adding one and taking one out. Descriptions are changed as XML, so
//! that every kind of device can be dealt with.

use virgo_driver_kit::xml::xml_error;
use virgo_model::xml::{Node, parse};
use virgo_model::{Domain, Element, XmlOptions};
use virgo_operations::{Error, ErrorCode, Result};

/// A disk of a description, by its target or the path of its image.
///
/// # Errors
/// `InvalidArg` if there is none.
pub(super) fn expect_disk(domain: &Domain, disk: &str) -> Result<Element> {
    let is_it = |device: &Element| {
        let source = device.child("source");
        let paths = source.map(|source| ["file", "dev", "dir"].map(|name| source.attribute(name)));
        device.name == "disk"
            && (attribute_of(device, "target", "dev") == Some(disk)
                || paths.is_some_and(|paths| paths.contains(&Some(disk))))
    };
    find(domain, is_it)?
        .ok_or_else(|| Error::argument(format!("domain '{}' has no disk '{disk}'", domain.name)))
}

/// A network interface of a description, by its name on the host or its MAC address.
///
/// # Errors
/// `InvalidArg` if there is none.
pub(super) fn expect_interface(domain: &Domain, interface: &str) -> Result<Element> {
    let is_it = |device: &Element| {
        device.name == "interface"
            && (attribute_of(device, "target", "dev") == Some(interface)
                || attribute_of(device, "mac", "address")
                    .is_some_and(|mac| mac.eq_ignore_ascii_case(interface)))
    };
    find(domain, is_it)?
        .ok_or_else(|| Error::argument(format!("domain '{}' has no interface '{interface}'", domain.name)))
}

fn find(domain: &Domain, is_it: impl Fn(&Element) -> bool) -> Result<Option<Element>> {
    Ok(devices(&whole(domain)?).find(|device| is_it(device)).cloned())
}

/// Reads the element of a device.
///
/// # Errors
/// If it is malformed.
pub(super) fn read(xml: &str) -> Result<Element> {
    parse(xml).map_err(xml_error)
}

/// The alias of a device.
pub(super) fn alias(device: &Element) -> Option<&str> {
    attribute_of(device, "alias", "name")
}

/// Adds a device, and returns it with its alias.
///
/// # Errors
/// `OperationInvalid` if the domain has such a device already; if the description would be wrong.
pub(super) fn add(domain: &mut Domain, mut device: Element, has_alias: bool) -> Result<Element> {
    let mut root = whole(domain)?;
    if let Some(other) = devices(&root).find(|other| key(other).is_some() && key(other) == key(&device)) {
        let (kind, what) = (&other.name, key(other).unwrap_or_default());
        return Err(Error::invalid(format!("domain '{}' has a <{kind}> '{what}' already", domain.name)));
    }
    if has_alias && alias(&device).is_none() {
        let short = if device.name == "interface" { "net" } else { &device.name };
        let is_free = |name: &String| devices(&root).all(|other| alias(other) != Some(name));
        let name = (0..).map(|number: u32| format!("{short}{number}")).find(is_free);
        let mut alias = Element::new("alias");
        alias.set_attribute("name", name.unwrap_or_default());
        device.children.push(Node::Element(alias));
    }
    list(&mut root)?.push(Node::Element(device.clone()));
    *domain = again(domain, &root)?;
    Ok(device)
}

/// Takes a device out that is like another one, and returns it.
///
/// # Errors
/// `DeviceMissing` if there is none.
pub(super) fn remove(domain: &mut Domain, like: &Element) -> Result<Element> {
    remove_if(
        domain,
        |device| is_like(device, like),
        || {
            format!(
                "a <{}> like that: {}",
                like.name,
                key(like).unwrap_or("without what tells it from others")
            )
        },
    )
}

/// Takes a device out by its alias, and returns it.
///
/// # Errors
/// `DeviceMissing` if there is none.
pub(super) fn remove_alias(domain: &mut Domain, name: &str) -> Result<Element> {
    remove_if(domain, |device| alias(device) == Some(name), || format!("device '{name}'"))
}

/// Has a device in the place of the one that is like it; returns that.
///
/// # Errors
/// `DeviceMissing` if there is none.
pub(super) fn replace(domain: &mut Domain, mut device: Element) -> Result<Element> {
    let mut root = whole(domain)?;
    let all = list(&mut root)?;
    let place = all.iter_mut().find_map(|node| match node {
        Node::Element(other) if is_like(other, &device) => Some(other),
        _ => None,
    });
    let Some(place) = place else {
        let message = format!("domain '{}' has no <{}> like that", domain.name, device.name);
        return Err(Error::new(ErrorCode::DeviceMissing, message));
    };
    if let (None, Some(alias)) = (device.child("alias"), place.child("alias")) {
        device.children.push(Node::Element(alias.clone()));
    }
    let old = std::mem::replace(place, device);
    *domain = again(domain, &root)?;
    Ok(old)
}

fn remove_if(
    domain: &mut Domain,
    is_it: impl Fn(&Element) -> bool,
    what: impl Fn() -> String,
) -> Result<Element> {
    let mut root = whole(domain)?;
    let all = list(&mut root)?;
    let index = all.iter().position(|node| node.as_element().is_some_and(&is_it));
    let Some(Node::Element(device)) = index.map(|index| all.remove(index)) else {
        let message = format!("domain '{}' has no {}", domain.name, what());
        return Err(Error::new(ErrorCode::DeviceMissing, message));
    };
    *domain = again(domain, &root)?;
    Ok(device)
}

/// Whether two elements are about one device.
fn is_like(device: &Element, other: &Element) -> bool {
    if device.name != other.name {
        return false;
    }
    match (alias(other), key(other)) {
        (Some(name), _) if alias(device).is_some() => alias(device) == Some(name),
        (_, Some(wanted)) => key(device) == Some(wanted),
        // Whatever it says is the same.
        _ => other.elements().all(|child| device.elements().any(|own| own == child)),
    }
}

/// What tells a device from others of its kind.
fn key(device: &Element) -> Option<&str> {
    match device.name.as_str() {
        "disk" => attribute_of(device, "target", "dev"),
        "interface" => attribute_of(device, "mac", "address"),
        "channel" => attribute_of(device, "target", "name"),
        "filesystem" => attribute_of(device, "target", "dir"),
        _ => None,
    }
}

fn attribute_of<'a>(device: &'a Element, child: &str, name: &str) -> Option<&'a str> {
    device.child(child)?.attribute(name)
}

/// The whole description as an element.
fn whole(domain: &Domain) -> Result<Element> {
    parse(&domain.to_xml(&XmlOptions::ALL)).map_err(xml_error)
}

fn again(domain: &Domain, root: &Element) -> Result<Domain> {
    Ok(Domain { id: domain.id, ..Domain::parse(&root.to_xml()).map_err(xml_error)? })
}

fn devices(root: &Element) -> impl Iterator<Item = &Element> {
    root.elements().filter(|element| element.name == "devices").flat_map(Element::elements)
}

fn list(root: &mut Element) -> Result<&mut Vec<Node>> {
    if root.child("devices").is_none() {
        root.children.push(Node::Element(Element::new("devices")));
    }
    let found = root.children.iter_mut().find_map(|node| match node {
        Node::Element(element) if element.name == "devices" => Some(&mut element.children),
        _ => None,
    });
    found.ok_or_else(|| Error::failed("the description has no <devices>"))
}
