//! The hypervisor behind the daemon.

use std::collections::HashSet;

use virgo_model::xml::Element;
use virgo_operations::*;

use super::connection::Connection;

#[remote_driver]
impl ConnectionHost for Connection {
    async fn list_domain_types(&self) -> Result<Vec<String>> {
        domain_types(&NodeHost::fetch_capabilities(self).await?)
    }
}

/// The types of domains that capabilities offer, those on the host's own processor first.
///
/// # Errors
/// If they are not XML.
fn domain_types(capabilities: &str) -> Result<Vec<String>> {
    let unreadable = |error| Error::failed(format!("the host's capabilities cannot be read: {error}"));
    let capabilities = virgo_model::xml::parse(capabilities).map_err(unreadable)?;
    let mut types: Vec<String> = vec![];
    for guest in named(&capabilities, "guest") {
        for domain in named(guest, "arch").flat_map(|arch| named(arch, "domain")) {
            types.extend(domain.attribute("type").map(str::to_owned));
        }
    }
    let mut known = HashSet::new();
    types.retain(|name| known.insert(name.clone()));
    // QEMU's own processor is the slowest of all.
    types.sort_by_key(|name| match name.as_str() {
        "kvm" => 0,
        "qemu" => 2,
        _ => 1,
    });
    Ok(types)
}

/// The elements of a name inside of another one.
fn named<'a>(element: &'a Element, name: &'static str) -> impl Iterator<Item = &'a Element> {
    element.elements().filter(move |child| child.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_of_domains_are_sorted_and_named_once() {
        let capabilities = "<capabilities><guest><arch name='i686'><domain
            type='qemu'/><!-- <domain type='no'/> --><domain type=\"kvm\"><machine/></domain></arch></guest>
            <guest><arch name='x'><domain type='qemu'/><domain type='xen'/></arch></guest></capabilities>";
        assert_eq!(domain_types(capabilities).unwrap(), ["kvm", "xen", "qemu"]);
        assert!(domain_types("<capabilities/>").unwrap().is_empty());
        assert!(domain_types("<capabilities>").is_err());
    }
}
