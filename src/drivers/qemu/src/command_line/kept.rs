//! What the model keeps without a field, as far as it is understood here.
use virgo_model::domain::Domain;
use virgo_model::{Element, Kept};

use super::arguments::unsupported;

/// Makes the error for a part of a domain that nothing here knows.
pub(super) fn not_supported(what: &str, line: u32) -> virgo_operations::Error {
    unsupported(line, format!("{what} is not supported by the QEMU driver"))
}

/// Returns a kept attribute.
pub(super) fn attribute<'a>(kept: &'a Kept, name: &str) -> Option<&'a str> {
    kept.attributes.iter().find(|attribute| attribute.name == name).map(|attribute| attribute.value.as_str())
}

/// Returns a kept child.
pub(super) fn child<'a>(kept: &'a Kept, name: &str) -> Option<&'a Element> {
    kept.elements().find(|element| element.name == name)
}

/// Returns an attribute of a kept child.
pub(super) fn child_attribute<'a>(kept: &'a Kept, name: &str, attribute: &str) -> Option<&'a str> {
    child(kept, name)?.attribute(attribute)
}

/// Features that are enlightenments of Hyper-V, with QEMU's names where they differ.
const HYPERV: [(&str, &str); 13] = [
    ("relaxed", "hv-relaxed"),
    ("vapic", "hv-vapic"),
    ("spinlocks", "hv-spinlocks"),
    ("vpindex", "hv-vpindex"),
    ("runtime", "hv-runtime"),
    ("synic", "hv-synic"),
    ("stimer", "hv-stimer"),
    ("reset", "hv-reset"),
    ("frequencies", "hv-frequencies"),
    ("reenlightenment", "hv-reenlightenment"),
    ("tlbflush", "hv-tlbflush"),
    ("ipi", "hv-ipi"),
    ("evmcs", "hv-evmcs"),
];

/// Returns `on` or `off` for a feature of the platform that says so.
pub(super) fn feature_state<'a>(domain: &'a Domain, name: &str) -> Option<&'a str> {
    let feature = child(&domain.features.as_ref()?.kept, name)?;
    Some(feature.attribute("state").unwrap_or("on")).filter(|state| matches!(*state, "on" | "off"))
}

/// Returns the properties of the processor that come from features of the platform.
pub(super) fn hyperv(domain: &Domain) -> String {
    let Some(features) = &domain.features else { return String::new() };
    let mut properties = String::new();
    if child_attribute(&features.kept, "hyperv", "mode") == Some("passthrough") {
        properties += ",hv-passthrough=on";
    }
    for feature in child(&features.kept, "hyperv").into_iter().flat_map(Element::elements) {
        let is_on = feature.attribute("state") == Some("on");
        let known = HYPERV.iter().find(|(name, _)| *name == feature.name);
        match (known, feature.name.as_str()) {
            (_, "spinlocks") if is_on => {
                properties += &format!(",hv-spinlocks={}", feature.attribute("retries").unwrap_or("4095"));
            }
            (_, "vendor_id") if is_on => {
                properties += &format!(",hv-vendor-id={}", feature.attribute("value").unwrap_or_default());
            }
            (Some((_, property)), name) if is_on => {
                properties += &format!(",{property}=on");
                let direct = feature.child("direct").and_then(|direct| direct.attribute("state"));
                properties +=
                    if name == "stimer" && direct == Some("on") { ",hv-stimer-direct=on" } else { "" };
            }
            _ => {}
        }
    }
    let hidden = child(&features.kept, "kvm").and_then(|kvm| kvm.child("hidden")?.attribute("state"));
    if hidden == Some("on") {
        properties += ",kvm=off";
    }
    if let Some(state) = feature_state(domain, "pmu") {
        properties += &format!(",pmu={state}");
    }
    properties
}

/// Tells whether the guest can suspend to memory or disk, if the domain says so.
pub(super) fn power_management(domain: &Domain, way: &str) -> Option<bool> {
    Some(child(&domain.kept, "pm")?.child(way)?.attribute("enabled")? == "yes")
}
