//! Controllers of buses: USB, SCSI, SATA, virtio-serial, PCI.
use virgo_model::domain::{CharDevice, Controller, DiskBus, InputBus};
use virgo_model::{Domain, Kept};
use virgo_operations::Result;

use super::arguments::{Arguments, Properties, unsupported};
use super::{Context, kept, machine};

/// How many ports for devices that are plugged in later a machine with PCI Express gets.
const SPARE_PORTS: u32 = 4;

/// The slot of the first port; QEMU gives devices the lowest slots that are free.
const FIRST_PORT_SLOT: u32 = 0x10;

/// Returns the model of QEMU's device for a controller; `None` if the machine has it built in.
fn driver(domain: &Domain, controller: &Controller) -> Result<Option<&'static str>> {
    let model = controller.model.as_deref();
    let is_first = controller.index.unwrap_or(0) == 0;
    Ok(match (controller.kind.as_str(), model) {
        ("pci", Some("pci-root" | "pcie-root")) => None,
        ("pci", Some("pcie-root-port")) => Some("pcie-root-port"),
        ("pci", Some("pcie-to-pci-bridge")) => Some("pcie-pci-bridge"),
        ("pci", Some("pci-bridge")) => Some("pci-bridge"),
        ("usb", None | Some("qemu-xhci")) => Some("qemu-xhci"),
        ("usb", Some("nec-xhci")) => Some("nec-usb-xhci"),
        ("usb", Some("piix3-uhci")) => Some("piix3-usb-uhci"),
        ("usb", Some("piix4-uhci")) => Some("piix4-usb-uhci"),
        ("usb", Some("ehci")) => Some("usb-ehci"),
        ("usb", Some("ich9-ehci1")) => Some("ich9-usb-ehci1"),
        ("usb", Some("ich9-uhci1")) => Some("ich9-usb-uhci1"),
        ("usb", Some("ich9-uhci2")) => Some("ich9-usb-uhci2"),
        ("usb", Some("ich9-uhci3")) => Some("ich9-usb-uhci3"),
        ("usb", Some("none")) => None,
        ("scsi", None | Some("virtio-scsi")) => Some("virtio-scsi-pci"),
        ("scsi", Some("virtio-transitional")) => Some("virtio-scsi-pci-transitional"),
        ("scsi", Some("virtio-non-transitional")) => Some("virtio-scsi-pci-non-transitional"),
        ("scsi", Some("lsilogic")) => Some("lsi53c895a"),
        ("virtio-serial", None | Some("virtio")) => Some("virtio-serial-pci"),
        ("virtio-serial", Some("virtio-transitional")) => Some("virtio-serial-pci-transitional"),
        ("virtio-serial", Some("virtio-non-transitional")) => Some("virtio-serial-pci-non-transitional"),
        ("sata", None) if is_first && machine::is_q35(domain) => None,
        ("sata", None) => Some("ahci"),
        ("ide", None | Some("piix3" | "piix4")) if is_first && !machine::is_q35(domain) => None,
        // A floppy controller without a drive is nothing the guest could use.
        ("fdc", None) => None,
        (kind, model) => {
            let model = model.map_or(String::new(), |model| format!(" model='{model}'"));
            let what = format!("<controller type='{kind}'{model}>");
            return Err(kept::not_supported(&what, controller.kept.position.line));
        }
    })
}

/// Refuses controllers that nothing here knows.
pub(super) fn check(domain: &Domain) -> Result<()> {
    for controller in &domain.devices.controllers {
        let place = format!("<controller type='{}'>", controller.kind);
        let attributes = ["ports", "vectors"];
        kept::refuse_others(&controller.kept, &place, &["master", "model", "target", "driver"], &attributes)?;
        if let Some(driver) = kept::child(&controller.kept, "driver")
            && let Some(setting) = driver.attributes.iter().find(|setting| setting.name != "iothread")
        {
            let what = format!("{}='{}' of <driver> of {place}", setting.name, setting.value);
            return Err(kept::not_supported(&what, controller.kept.position.line));
        }
        driver(domain, controller)?;
    }
    Ok(())
}

/// Adds the controllers that devices need and nobody mentioned, and numbers all.
pub(super) fn fill(domain: &mut Domain) {
    let has = |domain: &Domain, kind: &str| domain.devices.controllers.iter().any(|one| one.kind == kind);
    let needs_usb = needs_usb(domain);
    let is_q35 = machine::is_q35(domain);
    if needs_usb && !has(domain, "usb") {
        add(domain, "usb", Some("qemu-xhci"));
    }
    for (bus, kind) in [(DiskBus::Scsi, "scsi"), (DiskBus::Sata, "sata"), (DiskBus::Ide, "ide")] {
        let on_bus = domain.devices.disks.iter().filter_map(|disk| disk.target.as_ref());
        let is_used = on_bus.filter(|target| target.bus == Some(bus)).count() > 0;
        if is_used && !has(domain, kind) {
            add(domain, kind, (kind == "scsi").then_some("virtio-scsi"));
        }
    }
    let mut ports = domain.devices.channels.iter().chain(&domain.devices.consoles);
    let is_virtio = |device: &CharDevice| {
        device.target.as_ref().is_some_and(|target| target.kind.as_deref() == Some("virtio"))
    };
    if ports.any(is_virtio) && !has(domain, "virtio-serial") {
        add(domain, "virtio-serial", None);
    }
    if is_q35 {
        if !has(domain, "pci") {
            add(domain, "pci", Some("pcie-root"));
        }
        if !domain.devices.controllers.iter().any(|one| one.model.as_deref() == Some("pcie-root-port")) {
            for _ in 0..SPARE_PORTS {
                add(domain, "pci", Some("pcie-root-port"));
            }
        }
    }
    number(&mut domain.devices.controllers);
    for controller in &mut domain.devices.controllers {
        let index = controller.index.unwrap_or(0);
        let name = match (controller.kind.as_str(), index) {
            ("usb", 0) => "usb".to_owned(),
            ("pci", 0) if is_q35 => "pcie.0".to_owned(),
            ("pci", _) => format!("pci.{index}"),
            ("ide", 0) => "ide".to_owned(),
            ("sata", 0) if is_q35 => "ide".to_owned(),
            (kind, _) => format!("{kind}{index}"),
        };
        controller.alias.get_or_insert(name);
    }
}

fn needs_usb(domain: &Domain) -> bool {
    let devices = &domain.devices;
    let disk = devices.disks.iter().filter_map(|disk| disk.target.as_ref());
    let is_usb_sound = |name: &str, element: &virgo_model::Element| {
        element.name == name && element.attribute("model") == Some("usb")
    };
    devices.inputs.iter().any(|input| input.bus == Some(InputBus::Usb))
        || disk.into_iter().any(|target| target.bus == Some(DiskBus::Usb))
        || devices
            .serials
            .iter()
            .any(|one| one.target.as_ref().is_some_and(|t| t.kind.as_deref() == Some("usb-serial")))
        || devices.kept.elements().any(|one| one.name == "redirdev" || is_usb_sound("sound", one))
}

fn add(domain: &mut Domain, kind: &str, model: Option<&str>) {
    let kind = kind.to_owned();
    let model = model.map(str::to_owned);
    domain.devices.controllers.push(Controller { kind, model, ..Controller::default() });
}

/// Numbers controllers without an index, those of each kind by themselves.
fn number(controllers: &mut [Controller]) {
    for at in 0..controllers.len() {
        if controllers[at].index.is_none() {
            let kind = &controllers[at].kind;
            let is_taken =
                |index| controllers.iter().any(|one| one.kind == *kind && one.index == Some(index));
            let free = (0..).find(|index| !is_taken(*index));
            controllers[at].index = free;
        }
    }
}

/// Adds the controllers that the machine doesn't have built in.
pub(super) fn build(context: &Context, arguments: &mut Arguments) -> Result<()> {
    let domain = context.domain;
    let mut ports = 0;
    for controller in &domain.devices.controllers {
        let Some(driver) = driver(domain, controller)? else { continue };
        if !context.capabilities.has_device(driver) {
            let emulator = context.capabilities.binary.display();
            return Err(unsupported(format!("'{emulator}' has no controller '{driver}'")));
        }
        let index = controller.index.unwrap_or(0);
        let mut device = Properties::device(driver, controller.alias.as_deref());
        let number =
            |name: &str| kept::attribute(&controller.kept, name).and_then(|text| text.parse::<u32>().ok());
        match driver {
            "pcie-root-port" => {
                device = device.with("chassis", index).with("port", FIRST_PORT_SLOT * 8 + ports);
                device = device.with("addr", format!("{:x}.{:x}", FIRST_PORT_SLOT + ports / 8, ports % 8));
                if ports % 8 == 0 {
                    device = device.with("multifunction", true);
                }
                ports += 1;
            }
            "pci-bridge" => device = device.with("chassis_nr", index),
            "qemu-xhci" | "nec-usb-xhci" => {
                device = device.with_some("p2", number("ports")).with_some("p3", number("ports"));
            }
            "ich9-usb-uhci1" | "ich9-usb-uhci2" | "ich9-usb-uhci3" => {
                let port = kept::child_attribute(&controller.kept, "master", "startport");
                let port = port.and_then(|port| port.parse::<u32>().ok()).unwrap_or(0);
                device = Properties::device(driver, None).with("masterbus", usb_bus(domain, index));
                device = device.with("firstport", port);
            }
            _ if driver.starts_with("virtio-serial") => {
                device =
                    device.with_some("max_ports", number("ports")).with_some("vectors", number("vectors"));
            }
            _ if driver.starts_with("virtio-scsi") => {
                device = device.with_some("iothread", iothread(&controller.kept));
            }
            _ => {}
        }
        arguments.device(&device);
    }
    Ok(())
}

/// Names the thread that `<driver iothread='…'/>` asks for.
pub(super) fn iothread(kept: &Kept) -> Option<String> {
    kept::child_attribute(kept, "driver", "iothread").map(|number| format!("iothread{number}"))
}

/// Names the bus of a USB controller.
fn usb_bus(domain: &Domain, index: u32) -> String {
    let is_it = |one: &&Controller| {
        let is_companion = one.model.as_deref().is_some_and(|model| model.starts_with("ich9-uhci"));
        one.kind == "usb" && one.index == Some(index) && !is_companion
    };
    let controller = domain.devices.controllers.iter().find(is_it);
    format!("{}.0", controller.and_then(|one| one.alias.as_deref()).unwrap_or("usb"))
}

/// Names the bus on which USB devices are that don't say where they belong.
pub(super) fn first_usb_bus(domain: &Domain) -> String {
    usb_bus(domain, 0)
}
