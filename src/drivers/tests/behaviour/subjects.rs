//! The drivers that the suite runs on.

use std::path::Path;

/// A driver, and what the cases have to know of it.
pub struct Subject {
    /// For messages.
    pub name: &'static str,
    /// Makes a URI of a host without domains; the folder is empty, and goes with the case.
    pub uri: fn(folder: &Path) -> String,
    /// Describes a domain with 2 of at most 4 virtual CPUs and 32 of 64 MiB of memory: the name, and
    /// elements to put in.
    pub domain: fn(name: &str, inside: &str) -> String,
    /// Whether a guest does at once what it is asked.
    pub obeys_shutdown: bool,
    /// Whether limits of memory can be set.
    pub limits_memory: bool,
    /// Whether virtual CPUs can be pinned.
    pub pins_vcpus: bool,
    /// Whether a domain has a console that says back what is typed.
    pub has_console: bool,
    /// Whether a domain has a keyboard and a screen.
    pub has_screen: bool,
    /// Whether an agent runs in the guest.
    pub has_agent: bool,
}

/// The table of drivers.
pub const SUBJECTS: &[Subject] = &[Subject {
    name: "test",
    uri: |folder| {
        let file = folder.join("node.xml");
        std::fs::write(&file, "<node/>").expect("the folder of a case can be written");
        format!("test://{}", file.display())
    },
    domain: |name, inside| {
        format!(
            "<domain type='test'><name>{name}</name><memory unit='MiB'>64</memory>
             <currentMemory unit='MiB'>32</currentMemory><vcpu current='2'>4</vcpu>
             <os><type>hvm</type></os>{inside}</domain>"
        )
    },
    obeys_shutdown: true,
    limits_memory: true,
    pins_vcpus: true,
    has_console: true,
    has_screen: true,
    has_agent: true,
}];
