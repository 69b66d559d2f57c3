//! The limits of a made-up domain's memory, which stand in `<memtune>` of its description.

use virgo_model::xml::Node;
use virgo_model::{Domain, Element, KeptNode};
use virgo_operations::wire::{bytes_of_kib, kib_of_bytes};
use virgo_operations::{Error, ErrorCode, Result, TypedParameters, TypedValue};

/// libvirt's number for "no limit", in KiB.
const UNLIMITED: u64 = 9_007_199_254_740_991;

/// The limits, in the order of the XML.
const NAMES: [&str; 3] = ["hard_limit", "soft_limit", "swap_hard_limit"];

/// Tells the limits.
pub(super) fn get(domain: &Domain) -> TypedParameters {
    let mut limits = TypedParameters::default();
    for name in NAMES {
        limits.push(name, TypedValue::ULLong(bytes_of_kib(limit(domain, name))));
    }
    limits
}

/// Changes limits.
///
/// # Errors
/// `ArgumentUnsupported` for what is no limit, `InvalidArg` for a value that is none or contradicts another.
pub(super) fn set(domain: &mut Domain, parameters: &TypedParameters) -> Result<()> {
    let mut limits = NAMES.map(|name| limit(domain, name));
    for (name, value) in &parameters.0 {
        let Some(index) = NAMES.iter().position(|known| known == name) else {
            let message =
                format!("the test driver has no memory parameter '{name}', only {}", NAMES.join(", "));
            return Err(Error::new(ErrorCode::ArgumentUnsupported, message));
        };
        let value = value.as_u64().ok_or_else(|| {
            Error::argument(format!("the memory parameter '{name}' is not an amount in bytes"))
        })?;
        limits[index] = kib_of_bytes(value).min(UNLIMITED);
    }
    let [hard, _, swap_hard] = limits;
    if hard > swap_hard {
        let message = format!(
            "the hard_limit is above the swap_hard_limit: {} and {} bytes",
            bytes_of_kib(hard),
            bytes_of_kib(swap_hard)
        );
        return Err(Error::argument(message));
    }
    let mut element = domain.kept.take_elements("memtune").pop().unwrap_or_else(|| Element::new("memtune"));
    element.children.retain(|node| !node.as_element().is_some_and(|e| NAMES.contains(&e.name.as_str())));
    for (name, kib) in NAMES.into_iter().zip(limits).filter(|(_, kib)| *kib != UNLIMITED) {
        let mut child = Element::new(name);
        child.set_attribute("unit", "KiB");
        child.children.push(Node::Text(kib.to_string()));
        element.children.push(Node::Element(child));
    }
    if !element.is_bare() {
        let after = Some("currentMemory".to_owned());
        domain.kept.children.push(KeptNode { after, node: Node::Element(element) });
    }
    Ok(())
}

fn limit(domain: &Domain, name: &str) -> u64 {
    let element = domain.kept.elements().find(|element| element.name == "memtune");
    let element = element.and_then(|memtune| memtune.child(name));
    element.and_then(read).unwrap_or(UNLIMITED)
}

/// Reads an amount, which may have any unit.
fn read(element: &Element) -> Option<u64> {
    use virgo_model::XmlStruct;
    virgo_model::domain::Memory::from_element(element.clone()).ok().map(|memory| memory.kib)
}

#[cfg(test)]
mod tests {
    use super::*;
    use virgo_model::XmlOptions;

    fn domain(inside: &str) -> Domain {
        let xml =
            format!("<domain type='test'><name>a</name><memory>1</memory>{inside}<vcpu>1</vcpu></domain>");
        Domain::parse(&xml).unwrap()
    }

    /// The limits as they are told, in bytes.
    fn values(domain: &Domain) -> [u64; 3] {
        NAMES.map(|name| get(domain).get(name).unwrap().as_u64().unwrap())
    }

    fn change(domain: &mut Domain, name: &str, value: TypedValue) -> Result<()> {
        set(domain, &TypedParameters(vec![(name.to_owned(), value)]))
    }

    #[test]
    fn limits_come_from_the_description_and_go_there() {
        let mut domain = domain(
            "<memtune><hard_limit unit='MiB'>1</hard_limit><min_guarantee>7</min_guarantee></memtune>",
        );
        let unlimited = bytes_of_kib(UNLIMITED);
        assert_eq!(values(&domain), [1 << 20, unlimited, unlimited]);
        change(&mut domain, "soft_limit", TypedValue::UInt(5 << 10)).unwrap();
        change(&mut domain, "hard_limit", TypedValue::ULLong(u64::MAX)).unwrap();
        assert_eq!(values(&domain), [unlimited, 5 << 10, unlimited]);
        let xml = domain.to_xml(&XmlOptions::ALL);
        assert!(
            xml.contains("<min_guarantee>7</min_guarantee>\n    <soft_limit unit='KiB'>5</soft_limit>"),
            "{xml}"
        );
        assert!(xml.find("<memtune>") < xml.find("<vcpu>"), "{xml}");
        assert_eq!(values(&Domain::parse(&xml).unwrap()), values(&domain));
    }

    #[test]
    fn what_cannot_be_is_refused() {
        let mut domain = domain("");
        for (name, value, code) in [
            ("min_guarantee", TypedValue::ULLong(1), ErrorCode::ArgumentUnsupported),
            ("hard_limit", TypedValue::Boolean(true), ErrorCode::InvalidArg),
            ("hard_limit", TypedValue::Int(-1), ErrorCode::InvalidArg),
        ] {
            assert_eq!(change(&mut domain, name, value).unwrap_err().code(), code, "{name}");
        }
        change(&mut domain, "hard_limit", TypedValue::ULLong(10 << 10)).unwrap();
        let error = change(&mut domain, "swap_hard_limit", TypedValue::ULLong(9 << 10)).unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidArg);
        assert_eq!(values(&domain), [10 << 10, bytes_of_kib(UNLIMITED), bytes_of_kib(UNLIMITED)]);
    }
}
