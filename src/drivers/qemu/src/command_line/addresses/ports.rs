//! Which port of USB or of a virtio-serial controller a device gets that doesn't say so.
use std::collections::{BTreeMap, BTreeSet};

use virgo_model::Domain;
use virgo_model::domain::{
    Address, CharDevice, Controller, Devices, DiskBus, Hub, InputBus, Place, SoundModel, UsbPlace,
    VirtioSerialPlace,
};
use virgo_operations::Result;

use super::super::arguments::unsupported;
use super::{Name, name_of};

/// How many ports a virtio-serial controller has that doesn't say so.
const SERIAL_PORTS: u32 = 31;

/// How many ports QEMU's hub has.
const HUB_PORTS: u32 = 8;

/// How many ports there can be on the way to a device.
const MOST_HUBS: usize = 4;

fn is_virtio(device: &CharDevice) -> bool {
    device.target.as_ref().is_some_and(|target| target.kind.as_deref() == Some("virtio"))
}

/// Returns the port of a virtio-serial controller that a console or channel was given.
fn serial_place(device: &CharDevice) -> Option<VirtioSerialPlace> {
    match device.address.as_ref()?.place {
        Place::VirtioSerial(place) => Some(place),
        _ => None,
    }
}

/// Lists the indexes of virtio-serial controllers that consoles and channels name, or the first.
pub(super) fn virtio_serial_controllers_needed(domain: &Domain) -> BTreeSet<u32> {
    let devices = domain.devices.channels.iter().chain(&domain.devices.consoles).filter(|one| is_virtio(one));
    devices.map(|device| serial_place(device).map_or(0, |place| place.controller)).collect()
}

/// Gives every console and channel of virtio-serial its port. Port 0 is for the first console.
pub(super) fn assign_virtio_serial(domain: &mut Domain) -> Result<()> {
    let mut free: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    for controller in domain.devices.controllers.iter().filter(|one| one.kind == "virtio-serial") {
        let ports = controller.ports.unwrap_or(SERIAL_PORTS);
        free.insert(controller.index.unwrap_or(0), (0..ports).collect());
    }
    let devices = &mut domain.devices;
    let mut is_open = Vec::new();
    for (is_console, device) in serial_devices(devices) {
        let place = serial_place(device);
        // A console at port 0 says where it is, as long as nobody else is there.
        let given = place.filter(|place| place.port > 0 || is_console && is_free(&free, place));
        is_open.push(given.is_none());
        let Some(place) = given else { continue };
        let ports = free.get_mut(&place.controller);
        if !ports.is_some_and(|ports| ports.remove(&place.port)) {
            let name = name_of(device.kept.position, if is_console { "console" } else { "channel" }, None);
            let VirtioSerialPlace { controller, port, .. } = place;
            return Err(unsupported(
                name.line,
                format!(
                    "{name}: port {port} of the virtio-serial controller {controller} is taken, or not there"
                ),
            ));
        }
    }
    let mut added = Vec::new();
    for (is_open, (is_console, device)) in is_open.into_iter().zip(serial_devices(devices)) {
        if !is_open {
            continue;
        }
        let first = u32::from(!is_console);
        let wanted = serial_place(device).map(|place| place.controller);
        let of = |ports: &BTreeSet<u32>| ports.iter().copied().find(|port| *port >= first);
        let mut found = free.iter().filter(|(index, _)| wanted.is_none_or(|wanted| wanted == **index));
        let found = found.find_map(|(index, ports)| Some((*index, of(ports)?)));
        let (controller, port) = match (found, wanted) {
            (Some(found), _) => found,
            (None, Some(wanted)) => {
                let message = format!("the virtio-serial controller {wanted} has no free port");
                return Err(unsupported(device.kept.position.line, message));
            }
            (None, None) => {
                let index = (0..).find(|index| !free.contains_key(index)).unwrap_or_default();
                free.insert(index, (0..SERIAL_PORTS).collect());
                added.push(index);
                (index, first)
            }
        };
        free.entry(controller).or_default().remove(&port);
        set(&mut device.address, Place::VirtioSerial(VirtioSerialPlace { controller, bus: 0, port }));
    }
    for index in added {
        super::insert_controller(&mut devices.controllers, "virtio-serial", index, None);
    }
    Ok(())
}

fn is_free(free: &BTreeMap<u32, BTreeSet<u32>>, place: &VirtioSerialPlace) -> bool {
    free.get(&place.controller).is_some_and(|ports| ports.contains(&place.port))
}

/// Lists consoles and channels of virtio-serial in the order in which they get their ports.
fn serial_devices(devices: &mut Devices) -> impl Iterator<Item = (bool, &mut CharDevice)> {
    let consoles = devices.consoles.iter_mut().map(|device| (true, device));
    let all = consoles.chain(devices.channels.iter_mut().map(|device| (false, device)));
    all.filter(|(_, device)| is_virtio(device))
}

fn set(address: &mut Option<Address>, place: Place) {
    match address {
        Some(address) => address.place = place,
        None => *address = Some(place.into()),
    }
}

/// Gives every device on USB its port, and adds hubs where ports are missing.
///
/// # Errors
/// `ConfigUnsupported` when a port is taken twice or isn't there, or when the domain has no USB.
pub(super) fn assign_usb(domain: &mut Domain) -> Result<()> {
    let mut ports = UsbPorts::default();
    for controller in domain.devices.controllers.iter().filter(|one| one.kind == "usb") {
        let count = ports_of(controller);
        let bus = controller.index.unwrap_or(0);
        if count > 0 && ports.hubs.insert((bus, Vec::new()), count).is_some() {
            let line = controller.kept.position.line;
            return Err(unsupported(line, format!("there are two <controller type='usb' index='{bus}'>")));
        }
    }
    let count = usb_devices(&mut domain.devices).len();
    let hubs = domain.devices.hubs.len();
    if count + hubs > 0 && ports.hubs.is_empty() {
        let hub = domain.devices.hubs.first().map_or(0, |hub| hub.kept.position.line);
        let line = usb_devices(&mut domain.devices).first().map_or(hub, |(name, _)| name.line);
        return Err(unsupported(line, "there are USB devices, but the domain has no USB controller"));
    }
    let room: u32 = ports.hubs.values().sum::<u32>() + HUB_PORTS * hubs as u32;
    let needed = (count + hubs) as u32;
    if needed > room {
        // A hub takes a port itself.
        let more = (needed - room + 1).div_ceil(HUB_PORTS - 1);
        let hub = || Hub { kind: "usb".to_owned(), ..Hub::default() };
        domain.devices.hubs.extend((0..more).map(|_| hub()));
    }
    let devices = &mut domain.devices;
    // Hubs that were given their place come first: other devices are at their ports.
    let mut given: Vec<UsbPlace> = devices.hubs.iter().filter_map(|hub| given_port(&hub.address)).collect();
    given.sort_by_key(|place| place.port.len());
    for place in given {
        ports.take(&place, &Name::nowhere("<hub>"))?;
        ports.hubs.insert((place.bus, place.port), HUB_PORTS);
    }
    for (name, address) in usb_devices(devices) {
        if let Some(place) = given_port(address) {
            ports.take(&place, &name)?;
        }
    }
    for hub in devices.hubs.iter_mut().filter(|hub| given_port(&hub.address).is_none()) {
        let place = ports.take_next(&hub.address, &Name::nowhere("<hub>"))?;
        ports.hubs.insert((place.bus, place.port.clone()), HUB_PORTS);
        set(&mut hub.address, Place::Usb(place));
    }
    for (name, address) in usb_devices(devices) {
        if given_port(address).is_none() {
            let place = ports.take_next(address, &name)?;
            set(address, Place::Usb(place));
        }
    }
    Ok(())
}

/// Returns the place on USB that was given, if it has a port.
pub(in super::super) fn given_port(address: &Option<Address>) -> Option<UsbPlace> {
    match &address.as_ref()?.place {
        Place::Usb(place) if !place.port.is_empty() => Some(place.clone()),
        _ => None,
    }
}

/// Returns how many ports a USB controller has; a companion's are those of its master.
fn ports_of(controller: &Controller) -> u32 {
    match controller.model.as_deref() {
        Some("none" | "ich9-uhci1" | "ich9-uhci2" | "ich9-uhci3") => 0,
        Some("ehci" | "ich9-ehci1") => 6,
        Some("pci-ohci") => 3,
        Some("qemu-xhci" | "nec-xhci") => controller.ports.unwrap_or(4),
        _ => 2,
    }
}

/// Lists the devices on USB, but for hubs, in the order in which they get their ports.
fn usb_devices(devices: &mut Devices) -> Vec<(Name, &mut Option<Address>)> {
    let mut found = Vec::new();
    for disk in &mut devices.disks {
        if let Some(target) = disk.target.as_ref().filter(|target| target.bus == Some(DiskBus::Usb)) {
            found.push((name_of(disk.kept.position, "disk", Some(&target.dev)), &mut disk.address));
        }
    }
    for input in devices.inputs.iter_mut().filter(|input| input.bus == Some(InputBus::Usb)) {
        found.push((name_of(input.kept.position, "input", Some(input.kind.as_str())), &mut input.address));
    }
    for serial in &mut devices.serials {
        if serial.target.as_ref().is_some_and(|target| target.kind.as_deref() == Some("usb-serial")) {
            found.push((name_of(serial.kept.position, "serial", None), &mut serial.address));
        }
    }
    for interface in devices.interfaces.iter_mut().filter(|one| one.model.as_deref() == Some("usb-net")) {
        found.push((name_of(interface.kept.position, "interface", Some("usb-net")), &mut interface.address));
    }
    for sound in devices.sounds.iter_mut().filter(|sound| sound.model == SoundModel::Usb) {
        found.push((name_of(sound.kept.position, "sound", Some("usb")), &mut sound.address));
    }
    for device in &mut devices.redirdevs {
        found.push((name_of(device.kept.position, "redirdev", None), &mut device.address));
    }
    found
}

/// The ports of all USB buses.
#[derive(Default)]
struct UsbPorts {
    /// How many ports a bus has, or the hub at a port.
    hubs: BTreeMap<(u32, Vec<u32>), u32>,
    taken: BTreeSet<(u32, Vec<u32>)>,
}

impl UsbPorts {
    /// Takes a port that was given.
    fn take(&mut self, place: &UsbPlace, name: &Name) -> Result<()> {
        let UsbPlace { bus, port } = place;
        let shown = || port.iter().map(u32::to_string).collect::<Vec<_>>().join(".");
        let (last, way) = port.split_last().unwrap_or((&0, &[]));
        if self.hubs.get(&(*bus, way.to_vec())).is_none_or(|count| last > count) {
            return Err(unsupported(name.line, format!("{name}: the USB bus {bus} has no port {}", shown())));
        }
        if !self.taken.insert((*bus, port.clone())) {
            return Err(unsupported(
                name.line,
                format!("{name}: the port {} of the USB bus {bus} is taken", shown()),
            ));
        }
        Ok(())
    }

    /// Takes the next port, of the bus that was given if one was.
    fn take_next(&mut self, address: &Option<Address>, name: &Name) -> Result<UsbPlace> {
        let wanted = match address.as_ref().map(|address| &address.place) {
            Some(Place::Usb(place)) => Some(place.bus),
            None => None,
            Some(_) => {
                return Err(unsupported(name.line, format!("{name} is on USB, but its <address> is not")));
            }
        };
        let buses: BTreeSet<u32> = self.hubs.keys().map(|(bus, _)| *bus).collect();
        let mut buses = buses.into_iter().filter(|bus| wanted.is_none_or(|wanted| wanted == *bus));
        let found = buses.find_map(|bus| Some(UsbPlace { bus, port: self.find(bus, Vec::new())? }));
        let place = found
            .ok_or_else(|| unsupported(name.line, format!("{name}: there is no free USB port for it")))?;
        self.taken.insert((place.bus, place.port.clone()));
        Ok(place)
    }

    /// Finds a free port of a hub, or else of those behind it.
    fn find(&self, bus: u32, way: Vec<u32>) -> Option<Vec<u32>> {
        let count = *self.hubs.get(&(bus, way.clone()))?;
        let port = |number: u32| way.iter().copied().chain([number]).collect::<Vec<_>>();
        let free = (1..=count).map(port).find(|port| !self.taken.contains(&(bus, port.clone())));
        if free.is_some() || way.len() + 1 >= MOST_HUBS {
            return free;
        }
        (1..=count).map(port).find_map(|port| self.find(bus, port))
    }
}
