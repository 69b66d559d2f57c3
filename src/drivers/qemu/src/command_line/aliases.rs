//! Aliases: the names by which QEMU knows devices.
use std::collections::BTreeSet;

use virgo_model::{Domain, Element, XmlStruct};
use virgo_operations::Result;

use super::arguments::unsupported;

/// Refuses a domain of which two devices have one alias, once all have theirs.
pub(super) fn check(domain: &Domain) -> Result<()> {
    let devices = domain.devices.to_element("devices");
    let mut taken = BTreeSet::new();
    for device in devices.elements().filter(|device| !is_mirror(device)) {
        let alias = device.child("alias").and_then(|alias| alias.attribute("name"));
        if let Some(alias) = alias.filter(|alias| !taken.insert((*alias).to_owned())) {
            let message = format!("alias '{alias}' of <{}>: another device has it", device.name);
            return Err(unsupported(device.position.line, message));
        }
    }
    Ok(())
}

/// Tells whether a device is called as the one that it belongs to: a console that stands for a serial port, a
/// companion of a USB controller.
fn is_mirror(device: &Element) -> bool {
    let target = device.child("target").and_then(|target| target.attribute("type"));
    match device.name.as_str() {
        "console" => target.is_none_or(|target| target == "serial"),
        "controller" => device.child("master").is_some(),
        _ => false,
    }
}
