//! The `<capabilities>` of a made-up host.

use virgo_model::Element;
use virgo_model::xml::Node;

use super::host::Host;

/// Describes a host and the guests it can have.
pub(super) fn describe(host: &Host) -> String {
    let arch = &host.info.model;
    let mut cpu = Element::new("cpu");
    add(&mut cpu, text("arch", arch));
    add(&mut cpu, features());
    for kib in [4, 8, 2048, 1 << 20] {
        add(&mut cpu, pages(kib));
    }
    let mut described = Element::new("host");
    add(&mut described, cpu);
    add(&mut described, Element::new("power_management"));
    add(&mut described, with("iommu", &[("support", "no".to_owned())]));
    if !host.cells.is_empty() {
        let mut topology = Element::new("topology");
        add(&mut topology, cells(host));
        add(&mut described, topology);
    }
    let mut security = Element::new("secmodel");
    add(&mut security, text("model", "testSecurity"));
    add(&mut security, Element::new("doi"));
    add(&mut described, security);

    let mut root = Element::new("capabilities");
    add(&mut root, described);
    for os in ["hvm", "xen"] {
        add(&mut root, guest(os, arch));
    }
    root.to_xml()
}

fn guest(os: &str, arch: &str) -> Element {
    let mut described = with("arch", &[("name", arch.to_owned())]);
    let wordsize = if arch.ends_with("64") { "64" } else { "32" };
    add(&mut described, text("wordsize", wordsize));
    add(&mut described, text("emulator", "/usr/bin/test-hv"));
    add(&mut described, with("domain", &[("type", "test".to_owned())]));
    let mut guest = Element::new("guest");
    add(&mut guest, text("os_type", os));
    add(&mut guest, described);
    add(&mut guest, features());
    guest
}

fn cells(host: &Host) -> Element {
    let count = u32::try_from(host.cells.len()).unwrap_or(u32::MAX);
    let cpus_of_each = host.info.n_cpus / count.max(1);
    let mut cells = with("cells", &[("num", count.to_string())]);
    for (id, kib) in (0..count).zip(&host.cells) {
        let mut cell = with("cell", &[("id", id.to_string())]);
        let mut memory = text("memory", &kib.to_string());
        memory.set_attribute("unit", "KiB");
        add(&mut cell, memory);
        let base = 4 << id.min(1);
        for (size, count) in [(base, kib / base), (2048, 0), (1 << 20, 0)] {
            let mut pages = pages(size);
            pages.children.push(Node::Text(count.to_string()));
            add(&mut cell, pages);
        }
        let mut cpus = with("cpus", &[("num", cpus_of_each.to_string())]);
        for core in 0..cpus_of_each {
            let cpu = (id * cpus_of_each + core).to_string();
            let attributes = [
                ("id", cpu.clone()),
                ("socket_id", id.to_string()),
                ("die_id", "0".to_owned()),
                ("core_id", core.to_string()),
                ("siblings", cpu),
            ];
            add(&mut cpus, with("cpu", &attributes));
        }
        add(&mut cell, cpus);
        add(&mut cells, cell);
    }
    cells
}

fn features() -> Element {
    let mut features = Element::new("features");
    add(&mut features, Element::new("pae"));
    add(&mut features, Element::new("nonpae"));
    features
}

fn pages(kib: u64) -> Element {
    with("pages", &[("unit", "KiB".to_owned()), ("size", kib.to_string())])
}

fn with(name: &str, attributes: &[(&str, String)]) -> Element {
    let mut element = Element::new(name);
    attributes.iter().for_each(|(name, value)| element.set_attribute(name, value.clone()));
    element
}

fn text(name: &str, text: &str) -> Element {
    let mut element = Element::new(name);
    element.children.push(Node::Text(text.to_owned()));
    element
}

fn add(parent: &mut Element, child: Element) {
    parent.children.push(Node::Element(child));
}
