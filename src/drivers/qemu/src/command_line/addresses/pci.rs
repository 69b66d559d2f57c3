//! Which PCI slot a device gets that doesn't say where it belongs, and the controllers that takes.
//!
//! Slots are given out twice: at first to learn which controllers are missing, then, with these, for good.
//! The order in which devices are asked is libvirt's; it decides who gets which slot.
use std::collections::BTreeSet;

use virgo_model::domain::{
    Address, Controller, ControllerTarget, Devices, DiskBus, DiskModel, InputBus, InputModel,
    MemballoonModel, PanicModel, PciPlace, Place, RngModel, SoundModel, VideoModelType, WatchdogModel,
};
use virgo_model::{Domain, OnOff};
use virgo_operations::Result;

use super::super::arguments::unsupported;
use super::super::machine;
use super::bus::{Buses, Model, Plug};
use super::{Name, name_of, place_of};

/// A device that sits on a PCI bus.
struct Device<'a> {
    /// Names it in errors.
    name: Name,
    plug: Plug,
    role: Role,
    address: &'a mut Option<Address>,
}

/// What is special about a device's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    None,
    /// A part of the chipset of `pc`, which has its place by itself.
    Piix3(u32),
    /// The SATA controller that is part of the chipset of `q35`.
    Ich9Sata,
    /// A part of a USB 2 controller with this index, at this function; all parts share a slot.
    Usb2(u32, u32),
    DmiBridge,
    PrimaryVideo,
    Ich9Sound,
}

impl Role {
    /// Returns where the machine has it, if it has it built in.
    fn built_in(self) -> Option<PciPlace> {
        match self {
            Role::Piix3(function) => Some(PciPlace { function, ..PciPlace::slot(0, 1) }),
            Role::Ich9Sata => Some(PciPlace { function: 2, ..PciPlace::slot(0, 0x1f) }),
            _ => None,
        }
    }
}

/// Gives every device on a PCI bus its place, and adds the controllers that are missing.
///
/// # Errors
/// `ConfigUnsupported` when a place is taken twice, isn't there, or when there are no more.
pub(super) fn assign(domain: &mut Domain) -> Result<()> {
    let chipset = machine::chipset(domain);
    let models = models(&domain.devices)?;
    if models.is_empty() {
        let mut without = devices(&mut domain.devices, false);
        return match without.first_mut() {
            Some(device) => {
                Err(unsupported(device.name.line, format!("{}: the machine has no PCI bus", device.name)))
            }
            None => Ok(()),
        };
    }
    let is_express = models[0] == Some(Model::PcieRoot);
    let had_controllers = models.len() > 1;
    let mut buses = Buses::new(&models, true);
    let mut first = devices(&mut domain.devices, is_express);
    collect(&mut buses, &mut first, chipset)?;
    place_chipset(&mut buses, &mut first, chipset, false)?;
    if !is_express && buses.has_room() {
        // For a bridge, if one is needed later on.
        buses.take_next(Plug::Pci, None, &Name::nowhere("the spare slot"))?;
    }
    place_rest(&mut buses, &mut first, false)?;
    if is_express && !had_controllers && buses.models().count() > 1 {
        // For a device that is added later on.
        buses.take_next(Plug::Pcie, None, &Name::nowhere("the spare port"))?;
    }
    drop(first);
    let all: Vec<Model> = buses.models().collect();
    for (index, model) in (0_u32..).zip(&all).skip(1) {
        let is_it = |one: &Controller| one.kind == "pci" && one.index == Some(index);
        if !domain.devices.controllers.iter().any(is_it) {
            super::insert_controller(&mut domain.devices.controllers, "pci", index, Some(model.name()));
        }
    }
    let all: Vec<Option<Model>> = all.into_iter().map(Some).collect();
    let mut buses = Buses::new(&all, false);
    let mut last = devices(&mut domain.devices, is_express);
    collect(&mut buses, &mut last, chipset)?;
    place_chipset(&mut buses, &mut last, chipset, true)?;
    place_rest(&mut buses, &mut last, true)?;
    mark_multifunction(&mut last);
    let controllers = &mut domain.devices.controllers;
    let targets = controllers.iter().filter_map(|controller| controller.target.as_ref());
    let mut chassis: BTreeSet<u32> = targets.filter_map(|target| target.chassis).collect();
    controllers.iter_mut().for_each(|controller| fill_target(controller, &mut chassis));
    Ok(())
}

/// Lists the models of the PCI controllers by index.
fn models(devices: &Devices) -> Result<Vec<Option<Model>>> {
    let mut models = Vec::new();
    for controller in devices.controllers.iter().filter(|one| one.kind == "pci") {
        let name = controller.model.as_deref().unwrap_or_default();
        let model = Model::from_name(name).ok_or_else(|| {
            super::super::kept::not_supported(
                &format!("<controller type='pci' model='{name}'>"),
                controller.kept.position.line,
            )
        })?;
        let line = controller.kept.position.line;
        let index = controller.index.unwrap_or(0) as usize;
        if index > 255 {
            return Err(unsupported(
                line,
                format!("<controller type='pci' index='{index}'>: there are 256 PCI buses"),
            ));
        }
        if models.len() <= index {
            models.resize(index + 1, None);
        }
        if models[index].replace(model).is_some() {
            return Err(unsupported(line, format!("there are two <controller type='pci' index='{index}'>")));
        }
    }
    Ok(models)
}

/// Takes what the machine has built in, and then what was given: that it is taken is the fault of who wants it, too.
fn collect(buses: &mut Buses, devices: &mut [Device<'_>], chipset: machine::Chipset) -> Result<()> {
    let (slot, plug) = match chipset {
        machine::Chipset::I440fx => (1, Plug::Pci),
        machine::Chipset::Q35 => (0x1f, Plug::Pcie),
        machine::Chipset::Virt | machine::Chipset::Other => (0, Plug::Pcie),
    };
    let bridge = [0, 3].map(|function| PciPlace { function, ..PciPlace::slot(0, slot) });
    let bridge = bridge.into_iter().filter(|_| slot > 0);
    for own in bridge.chain(devices.iter().filter_map(|device| device.role.built_in())) {
        buses.take(&own, plug, &Name::nowhere("a device of the machine's own"))?;
    }
    for device in devices {
        match (place_of(device.address), device.role) {
            (Some(place), role) if role.built_in() == Some(PciPlace { multifunction: None, ..place }) => {}
            (Some(place), _) => buses.take(&place, device.plug, &device.name)?,
            (None, _) => {}
        }
    }
    Ok(())
}

/// Places what the machine has built in, and what is next to it by custom.
fn place_chipset(
    buses: &mut Buses,
    devices: &mut [Device<'_>],
    chipset: machine::Chipset,
    for_good: bool,
) -> Result<()> {
    for device in devices.iter_mut() {
        if let Some(own) = device.role.built_in() {
            built_in(device, own)?;
        }
    }
    let video_slot = match chipset {
        machine::Chipset::I440fx => 2,
        machine::Chipset::Q35 => {
            for device in devices.iter_mut() {
                match device.role {
                    Role::Usb2(_, 0) => {
                        let custom = [0x1d, 0x1a].map(|slot| PciPlace {
                            multifunction: Some(OnOff::On),
                            ..PciPlace::slot(0, slot)
                        });
                        place_by_custom(buses, device, &custom)?;
                    }
                    Role::DmiBridge => place_by_custom(buses, device, &[PciPlace::slot(0, 0x1e)])?,
                    _ => {}
                }
            }
            1
        }
        machine::Chipset::Virt | machine::Chipset::Other => return Ok(()),
    };
    if let Some(video) = devices.iter_mut().find(|device| device.role == Role::PrimaryVideo) {
        // The first free slot behind the chipset, where QEMU by itself would place it too.
        place_by_custom(buses, video, &[PciPlace::slot(0, video_slot)])?;
        if place_of(video.address).is_none() {
            let place = buses.take_next(video.plug, None, &video.name)?;
            if for_good {
                set(video.address, place);
            }
        }
    }
    if chipset == machine::Chipset::Q35 {
        let is_open =
            |device: &&mut Device<'_>| device.role == Role::Ich9Sound && place_of(device.address).is_none();
        if let Some(sound) = devices.iter_mut().find(is_open) {
            place_by_custom(buses, sound, &[PciPlace::slot(0, 0x1b)])?;
        }
    }
    Ok(())
}

/// Sets the place of a device that the machine has built in, or refuses another.
fn built_in(device: &mut Device<'_>, own: PciPlace) -> Result<()> {
    match place_of(device.address) {
        Some(place) if PciPlace { multifunction: None, ..place } != own => {
            let name = &device.name;
            Err(unsupported(
                name.line,
                format!("{name}: the PCI address {place} is not that of the machine, {own}"),
            ))
        }
        Some(_) => Ok(()),
        None => {
            set(device.address, own);
            Ok(())
        }
    }
}

/// Places a device that has no place yet at the first of those that is free, if one is.
fn place_by_custom(buses: &mut Buses, device: &mut Device<'_>, places: &[PciPlace]) -> Result<()> {
    if place_of(device.address).is_some() {
        return Ok(());
    }
    let Some(place) = places.iter().find(|place| buses.is_free(place)) else { return Ok(()) };
    buses.take(place, Plug::Pcie, &device.name)?;
    set(device.address, *place);
    Ok(())
}

/// Places all that has no place yet; `for_good` notes it in the devices.
fn place_rest(buses: &mut Buses, devices: &mut [Device<'_>], for_good: bool) -> Result<()> {
    for at in 0..devices.len() {
        if place_of(devices[at].address).is_some() {
            continue;
        }
        let Device { ref name, plug, role, .. } = devices[at];
        let place = if let Role::Usb2(index, function) = role {
            let is_part = |one: &Device<'_>| matches!(one.role, Role::Usb2(other, _) if other == index);
            let other = devices.iter().filter(|one| is_part(one)).find_map(|one| place_of(one.address));
            let multifunction = (function == 0).then_some(OnOff::On);
            let place = match other {
                Some(other) => {
                    let place = PciPlace { function, ..other };
                    buses.take(&place, plug, name)?;
                    place
                }
                None => buses.take_next(plug, Some(function), name)?,
            };
            PciPlace { multifunction, ..place }
        } else {
            buses.take_next(plug, None, name)?
        };
        if for_good {
            set(devices[at].address, place);
        }
    }
    Ok(())
}

fn set(address: &mut Option<Address>, place: PciPlace) {
    match address {
        Some(address) => address.place = Place::Pci(place),
        None => *address = Some(Place::Pci(place).into()),
    }
}

/// Says at function 0 that the slot has other functions, where nobody did.
fn mark_multifunction(devices: &mut [Device<'_>]) {
    let others: Vec<PciPlace> = devices
        .iter()
        .filter_map(|device| place_of(device.address))
        .filter(|place| place.function != 0)
        .collect();
    for device in devices {
        let Some(place) = place_of(device.address) else { continue };
        let is_same_slot = |other: &PciPlace| (other.bus, other.slot) == (place.bus, place.slot);
        if place.function == 0 && place.multifunction.is_none() && others.iter().any(is_same_slot) {
            set(device.address, PciPlace { multifunction: Some(OnOff::On), ..place });
        }
    }
}

/// Numbers a PCI controller for the guest, as far as nobody did, and names QEMU's device. Every port is a chassis of
/// its own.
fn fill_target(controller: &mut Controller, taken: &mut BTreeSet<u32>) {
    let Some(model) =
        controller.model.as_deref().filter(|_| controller.kind == "pci").and_then(Model::from_name)
    else {
        return;
    };
    let device = match model {
        Model::PciRoot | Model::PcieRoot => return,
        Model::PciBridge => "pci-bridge",
        Model::DmiToPciBridge => "i82801b11-bridge",
        Model::PcieToPciBridge => "pcie-pci-bridge",
        Model::RootPort => "pcie-root-port",
        Model::UpstreamPort => "x3130-upstream",
        Model::DownstreamPort => "xio3130-downstream",
    };
    controller.model_name.get_or_insert_with(|| device.to_owned());
    let place = place_of(&controller.address).unwrap_or_default();
    if !matches!(model, Model::PciBridge | Model::RootPort | Model::DownstreamPort) {
        return;
    }
    let index = controller.index;
    let target = controller.target.get_or_insert_with(ControllerTarget::default);
    if model == Model::PciBridge {
        target.chassis_nr = target.chassis_nr.or(index);
        return;
    }
    let port = if model == Model::RootPort { place.slot << 3 | place.function } else { place.slot };
    if target.chassis.is_none() {
        target.chassis = (index.unwrap_or(1)..=255).chain(1..=255).find(|chassis| taken.insert(*chassis));
    }
    target.port.get_or_insert(virgo_model::Hex(port));
}

/// Lists the devices on PCI buses in the order in which they are placed.
fn devices(devices: &mut Devices, is_express: bool) -> Vec<Device<'_>> {
    let pcie = if is_express { Plug::Pcie } else { Plug::Pci };
    // A transitional device has I/O ports, which an Express slot has none for.
    let virtio = |is_transitional: bool| if is_transitional { Plug::Pci } else { pcie };
    let mut found = Vec::new();
    let mut add = |name: Name, plug, role, address| found.push(Device { name, plug, role, address });
    let (pci, others): (Vec<_>, Vec<_>) =
        devices.controllers.iter_mut().partition(|controller| controller.kind == "pci");
    for controller in pci {
        let model = controller.model.as_deref().and_then(Model::from_name);
        if let Some((model, plug)) = model.and_then(|model| Some((model, model.plug()?))) {
            let role = if model == Model::DmiToPciBridge { Role::DmiBridge } else { Role::None };
            add(
                name_of(controller.kept.position, "controller", Some("pci")),
                plug,
                role,
                &mut controller.address,
            );
        }
    }
    for interface in &mut devices.interfaces {
        let model = interface.model.as_deref().unwrap_or("virtio");
        let plug = match model {
            "usb-net" | "ne2k_isa" => continue,
            "virtio" | "virtio-non-transitional" | "e1000e" | "igb" => pcie,
            _ => Plug::Pci,
        };
        add(
            name_of(interface.kept.position, "interface", Some(model)),
            plug,
            Role::None,
            &mut interface.address,
        );
    }
    for sound in &mut devices.sounds {
        let role = match sound.model {
            SoundModel::Ich9 => Role::Ich9Sound,
            SoundModel::Ich6 | SoundModel::Ac97 | SoundModel::Es1370 => Role::None,
            _ => continue,
        };
        add(
            name_of(sound.kept.position, "sound", Some(sound.model.as_str())),
            Plug::Pci,
            role,
            &mut sound.address,
        );
    }
    for controller in others {
        if let Some((plug, role)) = plug_of(controller, pcie, is_express) {
            let kind = controller.kind.clone();
            add(
                name_of(controller.kept.position, "controller", Some(&kind)),
                plug,
                role,
                &mut controller.address,
            );
        }
    }
    for disk in &mut devices.disks {
        let Some(target) = disk.target.as_ref().filter(|target| target.bus == Some(DiskBus::Virtio)) else {
            continue;
        };
        let plug = virtio(disk.model == Some(DiskModel::VirtioTransitional));
        add(name_of(disk.kept.position, "disk", Some(&target.dev)), plug, Role::None, &mut disk.address);
    }
    if let Some(balloon) = &mut devices.memballoon
        && !matches!(balloon.model, MemballoonModel::None | MemballoonModel::Xen)
    {
        let plug = virtio(balloon.model == MemballoonModel::VirtioTransitional);
        add(name_of(balloon.kept.position, "memballoon", None), plug, Role::None, &mut balloon.address);
    }
    for rng in &mut devices.rngs {
        let plug = virtio(rng.model == RngModel::VirtioTransitional);
        add(name_of(rng.kept.position, "rng", None), plug, Role::None, &mut rng.address);
    }
    for watchdog in devices.watchdogs.iter_mut().filter(|one| one.model == WatchdogModel::I6300esb) {
        add(name_of(watchdog.kept.position, "watchdog", None), Plug::Pci, Role::None, &mut watchdog.address);
    }
    for (index, video) in devices.videos.iter_mut().enumerate() {
        let kind = video.model.as_ref().map(|model| model.kind).unwrap_or_default();
        let plug = match kind {
            VideoModelType::None | VideoModelType::Ramfb => continue,
            VideoModelType::Virtio | VideoModelType::Bochs => pcie,
            _ => Plug::Pci,
        };
        let role = if index == 0 { Role::PrimaryVideo } else { Role::None };
        add(name_of(video.kept.position, "video", Some(kind.as_str())), plug, role, &mut video.address);
    }
    for input in devices.inputs.iter_mut().filter(|input| input.bus == Some(InputBus::Virtio)) {
        let plug = virtio(input.model == Some(InputModel::VirtioTransitional));
        add(
            name_of(input.kept.position, "input", Some(input.kind.as_str())),
            plug,
            Role::None,
            &mut input.address,
        );
    }
    for serial in &mut devices.serials {
        let target = serial.target.as_ref();
        if target.and_then(|target| target.kind.as_deref()) == Some("pci-serial") {
            add(name_of(serial.kept.position, "serial", None), Plug::Pci, Role::None, &mut serial.address);
        }
    }
    for panic in devices.panics.iter_mut().filter(|one| one.model == Some(PanicModel::Pvpanic)) {
        add(name_of(panic.kept.position, "panic", None), Plug::Integrated, Role::None, &mut panic.address);
    }
    found
}

/// Tells how a controller of another bus is plugged into a PCI bus; `None` if it is on none.
fn plug_of(controller: &Controller, pcie: Plug, is_express: bool) -> Option<(Plug, Role)> {
    let model = controller.model.as_deref();
    let index = controller.index.unwrap_or(0);
    let part = |function| Some((Plug::Pci, Role::Usb2(index, function)));
    match (controller.kind.as_str(), model) {
        ("usb", Some("none")) => None,
        ("usb", Some("qemu-xhci" | "nec-xhci")) => Some((pcie, Role::None)),
        ("usb", Some("ich9-ehci1")) => part(7),
        ("usb", Some("ich9-uhci1")) => part(0),
        ("usb", Some("ich9-uhci2")) => part(1),
        ("usb", Some("ich9-uhci3")) => part(2),
        ("usb", None | Some("piix3-uhci")) if index == 0 && !is_express => Some((Plug::Pci, Role::Piix3(2))),
        ("usb", _) => Some((Plug::Pci, Role::None)),
        ("ide", _) if index == 0 && !is_express => Some((Plug::Pci, Role::Piix3(1))),
        ("sata", _) if index == 0 && is_express => Some((Plug::Pci, Role::Ich9Sata)),
        ("sata" | "ide", _) => Some((Plug::Pci, Role::None)),
        ("scsi", Some("virtio-scsi" | "virtio-non-transitional")) => Some((pcie, Role::None)),
        ("scsi", _) => Some((Plug::Pci, Role::None)),
        ("virtio-serial", Some("virtio-transitional")) => Some((Plug::Pci, Role::None)),
        ("virtio-serial", _) => Some((pcie, Role::None)),
        _ => None,
    }
}
