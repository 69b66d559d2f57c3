//! Where devices are, beside where libvirt has them.
//!
//! `tests/golden/hardware/NAME.xml` is a domain, and `NAME.places` what libvirt 9.0 makes of it, as
//! `tests/compatibility/hardware.py --bless` wrote it.
use std::collections::HashMap;
use std::path::{Path, PathBuf};

use virgo_model::Domain;
use virgo_model::domain::{Place, XmlOptions};
use virgo_model::xml::{self, Element};

use super::{assign, capabilities, command_line, parse, prepare};

pub(super) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/hardware")
}

/// Lists the domains there are, by name.
pub(super) fn all() -> Vec<(String, String)> {
    let paths = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let xml = paths.filter(|path| path.extension().is_some_and(|extension| extension == "xml"));
    let name = |path: &Path| path.file_stem().unwrap().to_string_lossy().into_owned();
    let mut all: Vec<_> = xml.map(|path| (name(&path), std::fs::read_to_string(&path).unwrap())).collect();
    all.sort();
    all
}

fn attributes(element: Option<&Element>) -> String {
    let attributes = element.into_iter().flat_map(|element| &element.attributes);
    attributes.map(|one| format!(" {}={}", one.name, one.value)).collect()
}

/// Writes where the devices are, as `tests/compatibility/hardware.py` does.
fn places(domain: &Domain) -> String {
    let root = xml::parse(&domain.to_xml(&XmlOptions { inactive: true, secure: true })).unwrap();
    let machine = root.child("os").and_then(|os| os.child("type")?.attribute("machine")).unwrap();
    let mut lines = vec![format!("machine {machine}")];
    let mut counts: HashMap<&str, u32> = HashMap::new();
    for device in root.child("devices").unwrap().elements() {
        let tag = device.name.as_str();
        let is_everywhere = tag == "input" && device.attribute("bus") == Some("ps2");
        if matches!(tag, "emulator" | "audio") || is_everywhere {
            continue;
        }
        let name = match tag {
            "controller" => {
                let parts = ["type", "index", "model"].into_iter().filter_map(|name| device.attribute(name));
                let more = attributes(device.child("target")) + &attributes(device.child("model"));
                parts.collect::<Vec<_>>().join(" ") + &more
            }
            "disk" => device.child("target").unwrap().attribute("dev").unwrap().to_owned(),
            _ => {
                let count = counts.entry(tag).and_modify(|count| *count += 1).or_default();
                count.to_string()
            }
        };
        let address = device.child("address").filter(|_| tag != "console");
        lines.push(format!("{tag} {name}:{}", attributes(address)));
    }
    lines.sort();
    lines.join("\n") + "\n"
}

#[test]
fn devices_are_where_libvirt_has_them() {
    let capabilities = capabilities();
    let mut wrong = Vec::new();
    for (name, xml) in all() {
        let mut domain = parse(&xml);
        if let Err(error) = assign(&mut domain, &capabilities) {
            wrong.push(format!("{name}: {error}"));
            continue;
        }
        let expected = std::fs::read_to_string(folder().join(format!("{name}.places"))).unwrap();
        let given = places(&domain);
        let (ours, theirs): (Vec<_>, Vec<_>) = (given.lines().collect(), expected.lines().collect());
        let only = |these: &[&str], those: &[&str], who: &str| {
            let differ = these.iter().filter(|line| !those.contains(line));
            differ.map(|line| format!("\n  {who} {line}")).collect::<String>()
        };
        if given != expected {
            let both = only(&theirs, &ours, "libvirt") + &only(&ours, &theirs, "virgo  ");
            wrong.push(format!("{name}:{both}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_second_time_nothing_changes() {
    let capabilities = capabilities();
    for (name, xml) in all() {
        let mut domain = parse(&xml);
        assign(&mut domain, &capabilities).unwrap_or_else(|error| panic!("{name}: {error}"));
        let once = domain.to_xml(&XmlOptions::ALL);
        let mut again = Domain::parse(&once).unwrap();
        assign(&mut again, &capabilities).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(again.to_xml(&XmlOptions::ALL), once, "{name}");
    }
}

#[test]
fn what_is_added_later_moves_nothing() {
    let capabilities = capabilities();
    for machine in ["pc", "q35"] {
        let disk = |dev: &str| {
            format!("<disk><source file='/{dev}'/><target dev='{dev}'/></disk><interface type='user'/>")
        };
        let xml = |devices: &str| {
            format!(
                "<domain type='qemu'><name>a</name><memory>65536</memory><os><type machine='{machine}'>hvm</type></os>
                 <devices>{devices}</devices></domain>"
            )
        };
        let mut domain = parse(&xml(&disk("vdb")));
        assign(&mut domain, &capabilities).unwrap();
        let before = domain.clone();
        let more = parse(&xml(&disk("vda")));
        domain.devices.disks.extend(more.devices.disks);
        domain.devices.interfaces.extend(more.devices.interfaces);
        assign(&mut domain, &capabilities).unwrap();
        let kept = domain.devices.disks.iter().find(|disk| disk.target == before.devices.disks[0].target);
        assert_eq!(kept, before.devices.disks.first());
        assert_eq!(domain.devices.interfaces[0], before.devices.interfaces[0]);
        assert_eq!(domain.devices.memballoon, before.devices.memballoon);
        let both = [&domain.devices.interfaces[1].address, &domain.devices.disks[0].address];
        assert!(
            both.iter()
                .all(|one| matches!(one.as_ref().unwrap().place, Place::Pci(place) if place.is_given()))
        );
    }
}

#[test]
fn the_first_target_is_booted_not_the_first_disk() {
    let capabilities = capabilities();
    let disk = |dev: &str| format!("<disk><source file='/{dev}'/><target dev='{dev}'/></disk>");
    let mut domain = parse(&format!(
        "<domain type='qemu'><name>a</name><memory>65536</memory><os><type machine='q35'>hvm</type></os>
         <devices>{}{}</devices></domain>",
        disk("vdb"),
        disk("vda")
    ));
    prepare(&mut domain, &capabilities).unwrap();
    let arguments = command_line(&domain, &capabilities).arguments;
    let booted: Vec<_> = arguments.iter().filter(|one| one.contains("\"bootindex\":1")).collect();
    assert!(booted.len() == 1 && booted[0].contains("vda-format"), "{booted:?}");
}

#[test]
fn places_that_cannot_be_are_refused() {
    let capabilities = capabilities();
    let nic = |address: &str| format!("<interface type='user'><model type='virtio'/>{address}</interface>");
    let pci = |bus: u32, slot: u32, function: u32| {
        format!("<address type='pci' domain='0' bus='{bus}' slot='{slot}' function='{function}'/>")
    };
    let disk = |dev: &str, bus: &str, address: &str| {
        format!("<disk><source file='/{dev}'/><target dev='{dev}' bus='{bus}'/>{address}</disk>")
    };
    let drive = |rest: &str| format!("<address type='drive' {rest}/>");
    for (machine, devices, expected) in [
        ("pc", nic(&pci(0, 5, 0)) + &nic(&pci(0, 5, 0)), "the PCI address 0000:00:05.0 is taken"),
        ("pc", nic(&pci(0, 1, 0)), "the PCI address 0000:00:01.0 is taken"),
        ("q35", nic(&pci(0, 0, 1)), "none of the slots 0x1 to 0x1f"),
        ("q35", nic("<address type='usb' bus='0' port='1'/>"), "<address type='usb'>"),
        ("pc", "<controller type='usb' model='piix3-uhci'>".to_owned() + &pci(0, 3, 0) + "</controller>", "not that of the machine"),
        ("pc", disk("sda", "scsi", &drive("target='1'")), "<address target='1'> of <disk> 'sda'"),
        ("pc", disk("sda", "sata", &drive("unit='6'")), "<address unit='6'>"),
        ("pc", disk("sda", "sata", "") + &disk("sdb", "sata", &drive("unit='0'")), "same <address> as 'sda'"),
        ("q35", "<input type='tablet' bus='usb'><address type='usb' bus='0' port='9'/></input>".to_owned(), "has no port 9"),
        ("isapc", disk("vda", "virtio", ""), "the machine has no PCI bus"),
        (
            "q35",
            "<channel type='null'><target type='virtio' name='a'/><address type='virtio-serial' port='31'/></channel>"
                .to_owned(),
            "port 31 of the virtio-serial controller 0",
        ),
    ] {
        let mut domain = parse(&format!(
            "<domain type='qemu'><name>a</name><memory>65536</memory><os><type machine='{machine}'>hvm</type></os>
             <devices>{devices}</devices></domain>"
        ));
        let error = assign(&mut domain, &capabilities).expect_err(&devices);
        let message = error.message();
        assert!(message.starts_with("line 2: ") && message.contains(expected), "{devices}: {error}");
    }
}
