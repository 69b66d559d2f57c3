//! Refuses an address that is not of the bus a device is on, which would otherwise say nothing.
use virgo_model::Domain;
use virgo_model::domain::{
    Address, CharDevice, DiskBus, InputBus, MemballoonModel, PanicModel, SoundModel, VideoModelType,
    WatchdogModel,
};
use virgo_operations::Result;

use super::super::kept;
use super::{Name, name_of};

/// Refuses addresses of another kind of bus, and what addresses have that their kind doesn't.
pub(super) fn check(domain: &Domain) -> Result<()> {
    for (name, kind, address) in addresses(domain) {
        let Some(address) = address else { continue };
        if kind != Some(address.kind()) {
            let what = format!("<address type='{}'> of {name}", address.kind());
            return Err(kept::not_supported(&what, address.kept.position.line));
        }
    }
    Ok(())
}

/// Lists devices with the kind of bus they are on, if any, and the address they were given.
fn addresses(domain: &Domain) -> Vec<(Name, Option<&'static str>, Option<&Address>)> {
    let devices = &domain.devices;
    let pci = |is_pci: bool| is_pci.then_some("pci");
    let mut found = Vec::new();
    for disk in &devices.disks {
        let target = disk.target.as_ref();
        let kind = match target.and_then(|target| target.bus).unwrap_or_default() {
            DiskBus::Virtio => "pci",
            DiskBus::Usb => "usb",
            _ => "drive",
        };
        let dev = target.map_or("", |target| target.dev.as_str());
        found.push((name_of(disk.kept.position, "disk", Some(dev)), Some(kind), disk.address.as_ref()));
    }
    for controller in &devices.controllers {
        let model = controller.model.as_deref();
        let is_pci = controller.kind != "fdc" && !matches!(model, Some("pci-root" | "pcie-root" | "none"));
        let name = name_of(controller.kept.position, "controller", Some(&controller.kind));
        found.push((name, pci(is_pci), controller.address.as_ref()));
    }
    for interface in &devices.interfaces {
        let kind = match interface.model.as_deref() {
            Some("usb-net") => Some("usb"),
            Some("ne2k_isa") => None,
            _ => Some("pci"),
        };
        found.push((name_of(interface.kept.position, "interface", None), kind, interface.address.as_ref()));
    }
    for (element, list) in [("serial", &devices.serials), ("parallel", &devices.parallels)] {
        for device in list {
            let kind = match kind_of(device) {
                Some("usb-serial") => Some("usb"),
                Some("pci-serial") => Some("pci"),
                Some("system-serial") => None,
                _ => Some("isa"),
            };
            found.push((name_of(device.kept.position, element, None), kind, device.address.as_ref()));
        }
    }
    for (element, list) in [("console", &devices.consoles), ("channel", &devices.channels)] {
        // A console that stands for a serial port has its address.
        for device in list.iter().filter(|device| kind_of(device) == Some("virtio")) {
            found.push((
                name_of(device.kept.position, element, None),
                Some("virtio-serial"),
                device.address.as_ref(),
            ));
        }
    }
    for input in &devices.inputs {
        let kind = match input.bus {
            Some(InputBus::Usb) => Some("usb"),
            Some(InputBus::Virtio) => Some("pci"),
            _ => None,
        };
        found.push((
            name_of(input.kept.position, "input", Some(input.kind.as_str())),
            kind,
            input.address.as_ref(),
        ));
    }
    for sound in &devices.sounds {
        let kind = match sound.model {
            SoundModel::Usb => Some("usb"),
            SoundModel::Sb16 | SoundModel::Pcspk => None,
            _ => Some("pci"),
        };
        found.push((
            name_of(sound.kept.position, "sound", Some(sound.model.as_str())),
            kind,
            sound.address.as_ref(),
        ));
    }
    for video in &devices.videos {
        let kind = video.model.as_ref().map(|model| model.kind).unwrap_or_default();
        let is_pci = !matches!(kind, VideoModelType::None | VideoModelType::Ramfb);
        found.push((name_of(video.kept.position, "video", None), pci(is_pci), video.address.as_ref()));
    }
    for device in &devices.redirdevs {
        found.push((name_of(device.kept.position, "redirdev", None), Some("usb"), device.address.as_ref()));
    }
    for hub in &devices.hubs {
        found.push((name_of(hub.kept.position, "hub", None), Some("usb"), hub.address.as_ref()));
    }
    for watchdog in &devices.watchdogs {
        let is_pci = watchdog.model == WatchdogModel::I6300esb;
        found.push((
            name_of(watchdog.kept.position, "watchdog", None),
            pci(is_pci),
            watchdog.address.as_ref(),
        ));
    }
    if let Some(balloon) = &devices.memballoon {
        let is_pci = balloon.model != MemballoonModel::None;
        found.push((
            name_of(balloon.kept.position, "memballoon", None),
            pci(is_pci),
            balloon.address.as_ref(),
        ));
    }
    for rng in &devices.rngs {
        found.push((name_of(rng.kept.position, "rng", None), Some("pci"), rng.address.as_ref()));
    }
    for panic in &devices.panics {
        let kind = if panic.model == Some(PanicModel::Pvpanic) { "pci" } else { "isa" };
        found.push((name_of(panic.kept.position, "panic", None), Some(kind), panic.address.as_ref()));
    }
    found
}

fn kind_of(device: &CharDevice) -> Option<&str> {
    device.target.as_ref()?.kind.as_deref()
}
