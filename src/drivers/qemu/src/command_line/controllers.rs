//! Controllers of buses: USB, SCSI, SATA, virtio-serial, PCI.
use std::collections::BTreeSet;

use virgo_model::Domain;
use virgo_model::OnOff;
use virgo_model::domain::Controller;
use virgo_operations::Result;

use super::arguments::{Arguments, Properties, unsupported};
use super::machine::{self, Chipset};
use super::{Capabilities, Context, addresses, kept};

/// Returns the model of QEMU's device for a controller; `None` if the machine has it built in.
fn driver(chipset: Chipset, controller: &Controller) -> Result<Option<&'static str>> {
    let model = controller.model.as_deref();
    let is_first = controller.index.unwrap_or(0) == 0;
    Ok(match (controller.kind.as_str(), model) {
        ("pci", Some("pci-root" | "pcie-root")) => None,
        ("pci", Some("pcie-root-port")) => Some(match controller.model_name.as_deref() {
            Some("ioh3420") => "ioh3420",
            _ => "pcie-root-port",
        }),
        ("pci", Some("pcie-to-pci-bridge")) => Some("pcie-pci-bridge"),
        ("pci", Some("dmi-to-pci-bridge")) => Some("i82801b11-bridge"),
        ("pci", Some("pcie-switch-upstream-port")) => Some("x3130-upstream"),
        ("pci", Some("pcie-switch-downstream-port")) => Some("xio3130-downstream"),
        ("pci", Some("pci-bridge")) => Some("pci-bridge"),
        ("usb", None) => Some(if chipset == Chipset::Virt { "qemu-xhci" } else { "piix3-usb-uhci" }),
        ("usb", Some("qemu-xhci")) => Some("qemu-xhci"),
        ("usb", Some("nec-xhci")) => Some("nec-usb-xhci"),
        ("usb", Some("piix3-uhci")) => Some("piix3-usb-uhci"),
        ("usb", Some("piix4-uhci")) => Some("piix4-usb-uhci"),
        ("usb", Some("vt82c686b-uhci")) => Some("vt82c686b-usb-uhci"),
        ("usb", Some("pci-ohci")) => Some("pci-ohci"),
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
        ("sata", None) if is_first && chipset == Chipset::Q35 => None,
        ("sata", None) => Some("ich9-ahci"),
        ("ide", None | Some("piix3" | "piix4")) if is_first && chipset == Chipset::I440fx => None,
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
pub(super) fn check(domain: &Domain, capabilities: &Capabilities) -> Result<()> {
    let chipset = machine::chipset(domain);
    let mut chassis = BTreeSet::new();
    for controller in &domain.devices.controllers {
        let place = format!("<controller type='{}'>", controller.kind);
        let line = controller.kept.position.line;
        let refuse = |what: &str| Err(kept::not_supported(&format!("{what} of {place}"), line));
        let device = driver(chipset, controller)?;
        if let Some(device) = device.filter(|device| !capabilities.has_device(device)) {
            let emulator = capabilities.binary.display();
            return Err(unsupported(line, format!("'{emulator}' has no controller '{device}'")));
        }
        let model = controller.model.as_deref().unwrap_or_default();
        let is_xhci = matches!(model, "qemu-xhci" | "nec-xhci");
        let is_serial = controller.kind == "virtio-serial";
        let is_virtio_scsi = controller.kind == "scsi" && model.starts_with("virtio");
        if controller.ports.is_some_and(|ports| {
            !is_serial && !is_xhci || ports == 0 || ports > if is_xhci { 15 } else { 511 }
        }) {
            return refuse("ports");
        }
        if controller.vectors.is_some() && !is_serial {
            return refuse("vectors");
        }
        if controller.master_startport.is_some() && !model.starts_with("ich9-uhci") {
            return refuse("<master>");
        }
        if let Some(name) = &controller.model_name
            && controller.kind != "pci"
        {
            return refuse(&format!("<model name='{name}'>"));
        }
        if let Some(name) = &controller.model_name
            && device.is_none_or(|device| device != name)
        {
            return refuse(&format!("<model name='{name}'>"));
        }
        if controller.driver.is_some() && !is_virtio_scsi {
            return refuse("<driver>");
        }
        let iothread = controller.driver.as_ref().and_then(|driver| driver.iothread);
        machine::check_iothread(domain, iothread, &place, line)?;
        if let Some(target) = &controller.target {
            let is_port = matches!(model, "pcie-root-port" | "pcie-switch-downstream-port");
            let is_bridge = model == "pci-bridge";
            if target.chassis_nr.is_some_and(|number| !is_bridge || number > 255) {
                return refuse("chassisNr");
            }
            if target.chassis.is_some_and(|number| !is_port || number > 255) {
                return refuse("chassis");
            }
            if target.chassis.is_some_and(|number| !chassis.insert(number)) {
                return refuse("chassis of another port, which is the same,");
            }
            if target.port.is_some_and(|number| !is_port || number.0 > 255) {
                return refuse("port");
            }
            if target.hotplug.is_some() && !is_port {
                return refuse("hotplug");
            }
        }
    }
    Ok(())
}

/// Names a controller as QEMU knows it, unless its user does.
fn usual_name(chipset: Chipset, controller: &Controller) -> String {
    let index = controller.index.unwrap_or(0);
    let is_express = controller.model.as_deref() == Some("pcie-root");
    match (controller.kind.as_str(), index) {
        ("usb", 0) => "usb".to_owned(),
        ("pci", 0) if is_express => "pcie.0".to_owned(),
        ("pci", _) => format!("pci.{index}"),
        ("ide", 0) => "ide".to_owned(),
        ("sata", 0) if chipset == Chipset::Q35 => "ide".to_owned(),
        (kind, _) => format!("{kind}{index}"),
    }
}

/// Names controllers as QEMU is to know them.
pub(super) fn fill(domain: &mut Domain) {
    let chipset = machine::chipset(domain);
    for controller in &mut domain.devices.controllers {
        let name = usual_name(chipset, controller);
        controller.alias.get_or_insert(name);
    }
}

/// Names a controller to what is plugged into it. One that the machine has built in has its name from there, whatever
/// its user calls it.
pub(super) fn bus_name(domain: &Domain, kind: &str, index: u32) -> String {
    let chipset = machine::chipset(domain);
    // Companions serve the ports of their master.
    let is_it =
        |one: &&Controller| one.kind == kind && one.index == Some(index) && one.master_startport.is_none();
    let Some(controller) = domain.devices.controllers.iter().find(is_it) else {
        let unknown = Controller { kind: kind.to_owned(), index: Some(index), ..Controller::default() };
        return usual_name(chipset, &unknown);
    };
    let is_built_in = matches!(driver(chipset, controller), Ok(None));
    let alias = controller.alias.clone().filter(|_| !is_built_in);
    alias.unwrap_or_else(|| usual_name(chipset, controller))
}

/// Adds the controllers that the machine doesn't have built in.
pub(super) fn build(context: &Context, arguments: &mut Arguments) -> Result<()> {
    let domain = context.domain;
    let chipset = machine::chipset(domain);
    // Buses come before those that are plugged into them, and masters before their companions.
    let (pci, others): (Vec<_>, Vec<_>) =
        domain.devices.controllers.iter().partition(|one| one.kind == "pci");
    for controller in in_order_of_buses(&pci).into_iter().chain(others) {
        let Some(driver) = driver(chipset, controller)? else { continue };
        let index = controller.index.unwrap_or(0);
        let mut device = Properties::device(driver, controller.alias.as_deref());
        let target = controller.target.clone().unwrap_or_default();
        match driver {
            "pci-bridge" => device = device.with("chassis_nr", target.chassis_nr.unwrap_or(index)),
            "pcie-root-port" | "ioh3420" | "xio3130-downstream" => {
                device = device
                    .with("chassis", target.chassis.unwrap_or(index))
                    .with_some("port", target.port.map(|port| port.0))
                    .with_some("hotplug", target.hotplug.map(|on| on == OnOff::On));
            }
            "qemu-xhci" | "nec-usb-xhci" => {
                device = device.with_some("p2", controller.ports).with_some("p3", controller.ports);
            }
            _ if controller.master_startport.is_some() => {
                device = Properties::device(driver, None)
                    .with("masterbus", format!("{}.0", bus_name(domain, "usb", index)))
                    .with_some("firstport", controller.master_startport);
            }
            _ if driver.starts_with("virtio-serial") => {
                device =
                    device.with_some("max_ports", controller.ports).with_some("vectors", controller.vectors);
            }
            _ if driver.starts_with("virtio-scsi") => {
                let settings = controller.driver.clone().unwrap_or_default();
                device = device
                    .with_some("iothread", settings.iothread.map(|number| format!("iothread{number}")))
                    .with_some("num_queues", settings.queues)
                    .with_some("cmd_per_lun", settings.cmd_per_lun)
                    .with_some("max_sectors", settings.max_sectors);
            }
            _ => {}
        }
        arguments.device(&device.at(domain, &controller.address));
    }
    Ok(())
}

/// Brings PCI controllers into an order in which each is plugged into one before it.
fn in_order_of_buses<'a>(controllers: &[&'a Controller]) -> Vec<&'a Controller> {
    let parent = |one: &Controller| addresses::place_of(&one.address).map(|place| place.bus);
    let mut waiting = controllers.to_vec();
    let mut ordered: Vec<&Controller> = Vec::new();
    while !waiting.is_empty() {
        let is_ready = |one: &&&Controller| {
            parent(one).is_none_or(|bus| ordered.iter().any(|other| other.index == Some(bus)))
        };
        // Controllers that are plugged into each other have no order; QEMU says so.
        let next = waiting.iter().find(is_ready).or(waiting.first()).copied();
        waiting.retain(|one| next.is_none_or(|next| !std::ptr::eq(*one, next)));
        ordered.extend(next);
    }
    ordered
}
