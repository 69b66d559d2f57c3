//! The documents that describe host and emulators to applications. Called by the connection's host topic.
use virgo_model::Element;
use virgo_model::xml::Node;
use virgo_operations::{Error, Result};

use super::{Capabilities, Machine, host_arch};
use crate::command_line::installed_firmware;

/// An emulator that the host's document lists.
pub(crate) struct Guest<'a> {
    /// What it can do.
    pub capabilities: &'a Capabilities,
    /// Whether KVM works with it.
    pub kvm: bool,
}

/// Writes the host's `<capabilities>`; `host_uuid` is the host's, if it is known. It reads `/proc`.
pub(crate) fn host_document(host_uuid: Option<&str>, guests: &[Guest]) -> String {
    let mut host = Element::new("host");
    add_texts(&mut host, [("uuid", host_uuid.map(str::to_owned))]);
    let processors = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let fact = |name: &str| {
        let mut lines = processors.lines().filter_map(|line| line.split_once(':'));
        lines.find(|(key, _)| key.trim() == name).map(|(_, value)| value.trim().to_owned())
    };
    let vendor = fact("vendor_id").map(|vendor| match vendor.as_str() {
        "GenuineIntel" => "Intel".to_owned(),
        "AuthenticAMD" => "AMD".to_owned(),
        _ => vendor,
    });
    let mut cpu = Element::new("cpu");
    add_texts(&mut cpu, [("arch", Some(host_arch())), ("model", fact("model name")), ("vendor", vendor)]);
    let count = virgo_sys::machine::online_cpus();
    let number =
        |name: &str| fact(name).and_then(|text| text.parse::<usize>().ok()).filter(|number| *number > 0);
    let (cores, siblings) = (number("cpu cores").unwrap_or(1), number("siblings").unwrap_or(1));
    let threads = (siblings / cores).max(1);
    // Sockets are what is left, so that the product is the number of processors.
    let fits = count.is_multiple_of(cores * threads);
    let (sockets, cores, threads) =
        if fits { (count / cores / threads, cores, threads) } else { (count, 1, 1) };
    let parts = [("sockets", sockets), ("dies", 1), ("cores", cores), ("threads", threads)];
    let parts = parts.map(|(name, number)| (name, number.to_string()));
    cpu.children.push(Node::Element(with_attributes("topology", &parts)));
    host.children.push(Node::Element(cpu));

    let mut memory = text("memory", &virgo_sys::machine::total_memory_kib().to_string());
    memory.set_attribute("unit", "KiB");
    let mut cell = with_attributes("cell", &[("id", "0".to_owned())]);
    cell.children.push(Node::Element(memory));
    let mut processors = with_attributes("cpus", &[("num", count.to_string())]);
    let each = (0..count).map(|id| Node::Element(with_attributes("cpu", &[("id", id.to_string())])));
    processors.children.extend(each);
    cell.children.push(Node::Element(processors));
    let mut cells = with_attributes("cells", &[("num", "1".to_owned())]);
    cells.children.push(Node::Element(cell));
    host.children.push(Node::Element(with_children("topology", [cells])));

    let mut root = with_children("capabilities", [host]);
    root.children.extend(guests.iter().map(|entry| Node::Element(guest(entry))));
    root.to_xml()
}

fn guest(guest: &Guest) -> Element {
    let capabilities = guest.capabilities;
    let mut arch = with_attributes("arch", &[("name", capabilities.arch.clone())]);
    let word_size = if matches!(capabilities.arch.as_str(), "i686" | "armv7l") { "32" } else { "64" };
    let emulator = capabilities.binary.display().to_string();
    add_texts(&mut arch, [("wordsize", Some(word_size.to_owned())), ("emulator", Some(emulator))]);
    for machine in &capabilities.machines {
        arch.children.push(Node::Element(machine_element(machine, &machine.name, None)));
        if let Some(alias) = &machine.alias {
            arch.children.push(Node::Element(machine_element(machine, alias, Some(&machine.name))));
        }
    }
    let kinds = ["qemu"].into_iter().chain(guest.kvm.then_some("kvm"));
    let kinds = kinds.map(|kind| Node::Element(with_attributes("domain", &[("type", kind.to_owned())])));
    arch.children.extend(kinds);
    let switch =
        |name: &str| with_attributes(name, &[("default", "on".to_owned()), ("toggle", "yes".to_owned())]);
    let mut features = Element::new("features");
    if matches!(capabilities.arch.as_str(), "x86_64" | "i686") {
        features.children.push(Node::Element(switch("acpi")));
        features.children.push(Node::Element(with_attributes(
            "apic",
            &[("default", "on".to_owned()), ("toggle", "no".to_owned())],
        )));
    }
    features.children.push(Node::Element(Element::new("cpuselection")));
    features.children.push(Node::Element(Element::new("deviceboot")));
    with_children("guest", [text("os_type", "hvm"), arch, features])
}

fn machine_element(machine: &Machine, name: &str, canonical: Option<&str>) -> Element {
    let mut element = text("machine", name);
    if let Some(canonical) = canonical {
        element.set_attribute("canonical", canonical);
    }
    element.set_attribute("maxCpus", machine.max_cpus.to_string());
    element
}

/// Writes an emulator's `<domainCapabilities>`; `kvm` says whether KVM works with it. It looks at files.
///
/// # Errors
/// `InvalidArg` for a machine or a domain type that it doesn't have.
pub(crate) fn domain_document(
    capabilities: &Capabilities,
    domain_type: Option<&str>,
    machine: Option<&str>,
    kvm: bool,
) -> Result<String> {
    let emulator = capabilities.binary.display().to_string();
    let kind = domain_type.unwrap_or(if kvm { "kvm" } else { "qemu" });
    let is_kvm = kind == "kvm";
    if !(kind == "qemu" || is_kvm && kvm) {
        let reason = if is_kvm { "KVM doesn't work on this host" } else { "it is not one of qemu, kvm" };
        return Err(Error::argument(format!("'{emulator}' can't run domains of type '{kind}': {reason}")));
    }
    let found = capabilities.machine(machine).ok_or_else(|| {
        let name = machine.unwrap_or("that is the default");
        Error::argument(format!("'{emulator}' has no machine type '{name}'"))
    })?;
    let mut root = Element::new("domainCapabilities");
    let heads = [("path", emulator), ("domain", kind.to_owned()), ("machine", found.name.clone())];
    add_texts(&mut root, heads.map(|(name, value)| (name, Some(value))));
    add_texts(&mut root, [("arch", Some(capabilities.arch.clone()))]);
    root.children.push(Node::Element(with_attributes("vcpu", &[("max", found.max_cpus.to_string())])));
    root.children.push(Node::Element(with_attributes("iothreads", &[("supported", "yes".to_owned())])));
    root.children.push(Node::Element(firmware(capabilities)));
    root.children.push(Node::Element(processors(capabilities, is_kvm)));
    root.children.push(Node::Element(devices(capabilities, found)));
    Ok(root.to_xml())
}

fn firmware(capabilities: &Capabilities) -> Element {
    let images = installed_firmware(&capabilities.arch);
    let mut os = supported("os", true);
    let names = if images.is_empty() { vec![] } else { vec!["efi"] };
    os.children.push(Node::Element(choice("firmware", &names)));
    let mut loader = supported("loader", true);
    loader
        .children
        .extend(images.iter().map(|image| Node::Element(text("value", &image.code.display().to_string()))));
    loader.children.push(Node::Element(choice("type", &["rom", "pflash"])));
    loader.children.push(Node::Element(choice("readonly", &["yes", "no"])));
    let has_secure = images.iter().any(|image| image.is_secure);
    loader.children.push(Node::Element(choice("secure", if has_secure { &["yes", "no"] } else { &["no"] })));
    os.children.push(Node::Element(loader));
    os
}

fn processors(capabilities: &Capabilities, is_kvm: bool) -> Element {
    let mode = |name: &str, is_supported: bool| {
        let state = if is_supported { "yes" } else { "no" };
        with_attributes("mode", &[("name", name.to_owned()), ("supported", state.to_owned())])
    };
    let mut custom = mode("custom", true);
    let is_special = |name: &&String| matches!(name.as_str(), "host" | "max" | "base");
    for name in capabilities.cpu_models.iter().filter(|name| !is_special(name)) {
        let mut model = text("model", name);
        model.set_attribute("usable", "unknown");
        custom.children.push(Node::Element(model));
    }
    let modes = [mode("host-passthrough", is_kvm), mode("maximum", true), mode("host-model", true), custom];
    with_children("cpu", modes)
}

fn devices(capabilities: &Capabilities, machine: &Machine) -> Element {
    let having = |known: &[(&'static str, &str)]| {
        let here = known.iter().filter(|(_, device)| capabilities.has_device(device));
        here.map(|(name, _)| *name).collect::<Vec<_>>()
    };
    let is_q35 = machine.name.contains("q35");
    let mut buses = vec![if is_q35 { "sata" } else { "ide" }];
    buses.extend(having(&[("scsi", "scsi-hd"), ("virtio", "virtio-blk-pci"), ("usb", "usb-storage")]));
    let disk = [choice("diskDevice", &["disk", "cdrom"]), choice("bus", &buses)];

    let mut viewers = vec![];
    viewers.extend(capabilities.has_option("vnc").then_some("vnc"));
    viewers.extend(capabilities.has_spice().then_some("spice"));
    viewers.push("egl-headless");
    let cards = having(&[
        ("vga", "VGA"),
        ("cirrus", "cirrus-vga"),
        ("vmvga", "vmware-svga"),
        ("qxl", "qxl"),
        ("virtio", "virtio-gpu-pci"),
        ("bochs", "bochs-display"),
        ("ramfb", "ramfb"),
    ]);
    let cards: Vec<&str> = cards.into_iter().chain(["none"]).collect();
    let nics = having(&[
        ("virtio", "virtio-net-pci"),
        ("e1000", "e1000"),
        ("e1000e", "e1000e"),
        ("rtl8139", "rtl8139"),
    ]);
    let sources = having(&[("random", "rng-random"), ("egd", "rng-egd"), ("builtin", "rng-builtin")]);
    let mut ends = vec!["pty", "null", "dev", "file", "pipe", "tcp", "unix"];
    ends.extend(having(&[("qemu-vdagent", "chardev-qemu-vdagent")]));
    if capabilities.has_spice() {
        ends.extend(["spicevmc", "spiceport"]);
    }
    let group = |name: &str, choices: Vec<Element>| {
        let mut element = supported(name, true);
        element.children.extend(choices.into_iter().map(Node::Element));
        element
    };
    with_children(
        "devices",
        [
            group("disk", disk.into()),
            group("graphics", vec![choice("type", &viewers)]),
            group("video", vec![choice("modelType", &cards)]),
            supported("hostdev", false),
            group("rng", vec![choice("model", &["virtio"]), choice("backendModel", &sources)]),
            supported("filesystem", false),
            supported("tpm", false),
            if capabilities.has_spice() {
                group("redirdev", vec![choice("bus", &["usb"])])
            } else {
                supported("redirdev", false)
            },
            group("channel", vec![choice("type", &ends)]),
            group("interface", vec![choice("backendType", &["default"]), choice("model", &nics)]),
        ],
    )
}

fn text(name: &str, content: &str) -> Element {
    let mut element = Element::new(name);
    element.children.push(Node::Text(content.to_owned()));
    element
}

fn add_texts<const N: usize>(element: &mut Element, texts: [(&str, Option<String>); N]) {
    let there = texts.into_iter().filter_map(|(name, content)| Some(Node::Element(text(name, &content?))));
    element.children.extend(there);
}

fn with_attributes(name: &str, attributes: &[(&str, String)]) -> Element {
    let mut element = Element::new(name);
    attributes.iter().for_each(|(name, value)| element.set_attribute(name, value.as_str()));
    element
}

fn with_children<const N: usize>(name: &str, children: [Element; N]) -> Element {
    let mut element = Element::new(name);
    element.children.extend(children.into_iter().map(Node::Element));
    element
}

fn supported(name: &str, is_supported: bool) -> Element {
    with_attributes(name, &[("supported", if is_supported { "yes" } else { "no" }.to_owned())])
}

fn choice(name: &str, values: &[&str]) -> Element {
    let mut element = with_attributes("enum", &[("name", name.to_owned())]);
    element.children.extend(values.iter().map(|value| Node::Element(text("value", value))));
    element
}

#[cfg(test)]
mod tests {
    use super::*;
    use virgo_model::xml;
    use virgo_operations::ErrorCode;

    fn capabilities() -> Capabilities {
        serde_json::from_str(include_str!("../../tests/golden/qemu/capabilities.json")).unwrap()
    }

    #[test]
    fn the_host_lists_kvm_only_where_it_works() {
        let capabilities = capabilities();
        for kvm in [true, false] {
            let document = host_document(Some("u-u-i-d"), &[Guest { capabilities: &capabilities, kvm }]);
            assert_eq!(document.contains("<domain type='kvm'/>"), kvm, "{document}");
            let root = xml::parse(&document).unwrap();
            let arch = root.child("guest").unwrap().child("arch").unwrap();
            assert_eq!(arch.attribute("name"), Some("x86_64"));
            assert_eq!(arch.child("machine").unwrap().text(), "pc-i440fx-7.2");
            assert_eq!(
                root.child("host").unwrap().child("cpu").unwrap().child("arch").unwrap().text(),
                host_arch()
            );
        }
    }

    #[test]
    fn a_domain_has_what_the_emulator_has() {
        let mut capabilities = capabilities();
        let document = |capabilities: &Capabilities, machine| {
            domain_document(capabilities, None, machine, false).unwrap()
        };
        let q35 = xml::parse(&document(&capabilities, Some("q35"))).unwrap();
        assert_eq!(q35.child("machine").unwrap().text(), "pc-q35-7.2");
        assert_eq!(q35.child("vcpu").unwrap().attribute("max"), Some("288"));
        assert!(document(&capabilities, None).contains("<value>spice</value>"));
        capabilities.commands.remove("query-spice");
        assert!(!document(&capabilities, None).contains("<value>spice</value>"));
        for (kind, machine) in [(Some("kvm"), None), (Some("xen"), None), (None, Some("s390"))] {
            let error = domain_document(&capabilities, kind, machine, false).unwrap_err();
            assert_eq!(error.code(), ErrorCode::InvalidArg, "{error}");
        }
    }
}
