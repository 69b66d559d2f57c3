//! What this driver does with each fact of a domain: the tables that [`check`](super::check) goes by.
//!
//! A new field of the model needs an entry here, and so does what is read out of `kept`. A test removes or changes
//! each fact of many domains, and wants the command line to change for what is said to be obeyed.
mod devices;
mod machine;

use virgo_model::domain::Domain;
use virgo_model::schema;
use virgo_model::{Element, XmlStruct};
use virgo_operations::Result;

use virgo_driver_kit::description::facts;

pub(super) use machine::DOMAIN;

/// Says what this driver is called in messages.
const DRIVER: &str = "QEMU";

/// Refuses what this driver would drop.
pub(super) fn check(domain: &Domain) -> Result<()> {
    facts::check(&domain.to_element("domain"), schema::domain(), &DOMAIN, DRIVER)
}

/// Returns the innermost element of those around a fact, and the one around that.
fn own_and_parent<'a>(around: &[&'a Element]) -> Option<(&'a Element, &'a Element)> {
    match around {
        [.., parent, own] => Some((own, parent)),
        _ => None,
    }
}
