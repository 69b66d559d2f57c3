//! The storage that a made-up host finds when it looks for some: what libvirt's test driver finds.

use virgo_model::xml::{self, Element, Node};
use virgo_operations::{Error, ErrorCode, Result};

use virgo_driver_kit::xml::xml_error;

/// Finds sources for a type of pool.
///
/// # Errors
/// `NoSupport` for types of which there is nothing to find, `InvalidArg` if the place to look at is missing, and what
/// [`xml_error`] gives.
pub(super) fn find(pool_type: &str, spec: Option<&str>) -> Result<String> {
    let spec = spec.map(xml::parse).transpose().map_err(xml_error)?;
    let mut sources = Element::new("sources");
    match pool_type {
        "logical" => {
            for (device, name) in [("/dev/sda20", "testvg1"), ("/dev/sda21", "testvg2")] {
                let mut named = Element::new("name");
                named.children.push(Node::Text(name.to_owned()));
                add(&mut sources, [with("device", "path", device), named, with("format", "type", "lvm2")]);
            }
        }
        "netfs" => {
            let host = spec.as_ref().and_then(|spec| spec.child("host")?.attribute("name"));
            let host = host.ok_or_else(|| {
                let message = "to look for pools of type netfs takes a <source> with a <host name='…'/>";
                Error::argument(message)
            })?;
            let share = [
                with("host", "name", host),
                with("dir", "path", "/testshare"),
                with("format", "type", "nfs"),
            ];
            add(&mut sources, share);
        }
        _ => {
            let message = format!("the test host can't look for storage pools of the type '{pool_type}'");
            return Err(Error::new(ErrorCode::NoSupport, message));
        }
    }
    Ok(sources.to_xml())
}

fn add(sources: &mut Element, parts: [Element; 3]) {
    let mut source = Element::new("source");
    source.children.extend(parts.into_iter().map(Node::Element));
    sources.children.push(Node::Element(source));
}

fn with(name: &str, attribute: &str, value: &str) -> Element {
    let mut element = Element::new(name);
    element.set_attribute(attribute, value);
    element
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn volume_groups_and_shares() {
        let found = find("logical", None).unwrap();
        assert!(found.contains("<device path='/dev/sda20'/>") && found.contains("<name>testvg2</name>"));
        let found = find("netfs", Some("<source><host name='a&lt;b'/></source>")).unwrap();
        assert!(found.contains("<host name='a&lt;b'/>") && found.contains("/testshare"), "{found}");
        let refused = |kind, spec| find(kind, spec).unwrap_err().code();
        assert_eq!(refused("netfs", None), ErrorCode::InvalidArg);
        assert_eq!(refused("netfs", Some("<source/>")), ErrorCode::InvalidArg);
        assert_eq!(refused("netfs", Some("<source")), ErrorCode::XmlDetail);
        assert_eq!(refused("dir", None), ErrorCode::NoSupport);
    }
}
