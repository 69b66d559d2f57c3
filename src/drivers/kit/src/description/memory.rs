//! The memory of a description.

use virgo_model::Domain;
use virgo_operations::{Error, Result};

/// Sets the most memory that a domain can have, in KiB; it has no more than that from then on.
///
/// # Errors
/// `OperationInvalid` for a domain whose NUMA cells say how much it has, as from libvirt.
pub fn set_most(description: &mut Domain, kib: u64) -> Result<()> {
    if description.cpu.as_ref().is_some_and(|cpu| cpu.numa.is_some()) {
        let name = &description.name;
        let message = format!(
            "the memory of domain '{name}' is that of its NUMA cells, which only a definition changes"
        );
        return Err(Error::invalid(message));
    }
    let current = description.current_memory.as_ref().map_or(description.memory.kib, |current| current.kib);
    description.memory.kib = kib;
    description.current_memory.get_or_insert_default().kib = current.min(kib);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_is_no_less_than_what_there_is() {
        let domain = |more: &str| {
            let xml = format!("<domain type='qemu'><name>a</name>{more}</domain>");
            let mut domain = Domain::parse(&xml).unwrap();
            set_most(&mut domain, 2000).map(|()| (domain.memory.kib, domain.current_memory.unwrap().kib))
        };
        assert_eq!(domain("<memory>1000</memory>"), Ok((2000, 1000)));
        assert_eq!(domain("<memory>3000</memory>"), Ok((2000, 2000)));
        assert_eq!(domain("<memory>3000</memory><currentMemory>1000</currentMemory>"), Ok((2000, 1000)));
        let error = domain("<cpu><numa><cell cpus='0' memory='9'/></numa></cpu>").unwrap_err();
        assert!(error.message().contains("NUMA cells"), "{error}");
    }
}
