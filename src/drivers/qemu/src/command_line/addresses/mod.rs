//! Where devices sit, decided once: when a domain is defined, or started without having been.
//!
//! What is decided goes into the definition, so that a guest keeps its hardware whatever is added later on:
//! the machine's version, the controllers that devices need, and an `<address>` for every device. Which those
//! are is libvirt's choice, so that a domain can move from one to the other.
mod bus;
mod drives;
mod kinds;
mod pci;
mod placing;
mod ports;

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use virgo_model::Domain;
use virgo_model::domain::{Address, BootDevice, Controller, Disk, OsType, PciPlace, Place, forget_run};
use virgo_model::xml::Position;
use virgo_operations::Result;

pub(super) use drives::{index as disk_index, place as drive_place};
pub(super) use ports::given_port;

use super::arguments::unsupported;
use super::machine::{self, Chipset};
use super::{Capabilities, characters, check, interfaces, peripherals, platform, video};

/// Pins what a domain leaves open of its hardware: machine, controllers, addresses.
///
/// A second time it changes nothing. It looks at nothing of the host.
///
/// # Errors
/// `ConfigUnsupported` for what this driver or the emulator doesn't have, and when an address is taken twice
/// or isn't there.
pub(crate) fn assign(domain: &mut Domain, capabilities: &Capabilities) -> Result<()> {
    forget_run(domain);
    let kind = domain.os.kind.get_or_insert_with(|| OsType { name: "hvm".to_owned(), ..OsType::default() });
    kind.arch.get_or_insert_with(|| capabilities.arch.clone());
    if let Some(machine) = capabilities.machine(kind.machine.as_deref()) {
        kind.machine = Some(machine.name.clone());
    }
    check::check(domain, capabilities)?;
    platform::check(domain)?;
    for interface in &mut domain.devices.interfaces {
        interfaces::fill_one(interface, capabilities);
    }
    peripherals::pin(domain);
    characters::pin(domain);
    video::pin(domain);
    number(&mut domain.devices.controllers);
    pin_companions(&mut domain.devices.controllers);
    check_indexes(&domain.devices.controllers)?;
    sort_controllers(&mut domain.devices.controllers);
    sort_disks(&mut domain.devices.disks);
    drives::assign(domain)?;
    add_controllers(domain, capabilities)?;
    drives::check(domain)?;
    kinds::check(domain)?;
    ports::assign_virtio_serial(domain)?;
    pin_models(domain, capabilities);
    pci::assign(domain)?;
    ports::assign_usb(domain)
}

/// Returns the place on a PCI bus that was given.
pub(super) fn place_of(address: &Option<Address>) -> Option<PciPlace> {
    match address.as_ref()?.place {
        Place::Pci(place) if place.is_given() => Some(place),
        _ => None,
    }
}

/// Names a device in an error.
struct Name {
    /// Where it stands; 0 if it was never read.
    line: u32,
    text: String,
}

impl Name {
    /// Names what no document has.
    fn nowhere(text: &str) -> Self {
        Self { line: 0, text: text.to_owned() }
    }
}

impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

fn name_of(position: Position, kind: &str, which: Option<&str>) -> Name {
    let text = which.map_or_else(|| format!("<{kind}>"), |which| format!("<{kind}> '{which}'"));
    Name { line: position.line, text }
}

/// Numbers controllers without an index, those of each kind by themselves.
fn number(controllers: &mut [Controller]) {
    let given = controllers.iter().filter_map(|one| Some((one.kind.clone(), one.index?)));
    let mut taken: HashSet<(String, u32)> = given.collect();
    // Where to look for a free one: below that there is none.
    let mut next: HashMap<(String, u32), u32> = HashMap::new();
    let mut last_usb = None;
    for one in controllers {
        let model = one.model.as_deref().unwrap_or_default();
        let master = last_usb.filter(|_| one.kind == "usb" && model.starts_with("ich9-uhci"));
        // The first PCI bus is that of the machine.
        let first = u32::from(one.kind == "pci" && !model.ends_with("-root"));
        let index = one.index.or(master).unwrap_or_else(|| {
            let free = next.entry((one.kind.clone(), first)).or_insert(first);
            while !taken.insert((one.kind.clone(), *free)) {
                *free += 1;
            }
            *free
        });
        one.index = Some(index);
        if one.kind == "usb" {
            last_usb = one.index;
        }
    }
}

/// Notes which ports of its master a companion serves that doesn't say so: those it has on a real board.
fn pin_companions(controllers: &mut [Controller]) {
    let is_master = |one: &Controller| one.model.as_deref() == Some("ich9-ehci1");
    let masters: Vec<_> = controllers.iter().filter(|one| is_master(one)).map(|one| one.index).collect();
    for controller in controllers.iter_mut().filter(|one| masters.contains(&one.index)) {
        let first = match controller.model.as_deref() {
            Some("ich9-uhci1") => 0,
            Some("ich9-uhci2") => 2,
            Some("ich9-uhci3") => 4,
            _ => continue,
        };
        controller.master_startport.get_or_insert(first);
    }
}

/// Refuses two controllers of a kind with the same number, but for companions.
fn check_indexes(controllers: &[Controller]) -> Result<()> {
    let mut taken = HashSet::new();
    for one in controllers.iter().filter(|one| one.master_startport.is_none()) {
        if !taken.insert((one.kind.as_str(), one.index)) {
            let (kind, index) = (&one.kind, one.index.unwrap_or(0));
            let line = one.kept.position.line;
            let message = format!("there is another <controller type='{kind}' index='{index}'>");
            return Err(unsupported(line, message));
        }
    }
    Ok(())
}

/// Brings the controllers of each kind into the order of their numbers, masters before their companions.
fn sort_controllers(controllers: &mut [Controller]) {
    sort_within(controllers, |one| one.kind.clone(), number_of);
}

/// Returns the order of controllers of a kind.
fn number_of(controller: &Controller) -> (u32, bool) {
    (controller.index.unwrap_or(0), controller.master_startport.is_some())
}

/// Sorts what belongs together, which comes where the first of it is; what is equal stays in order.
fn sort_within<T, G: Eq + Hash, K: Ord>(all: &mut [T], group: impl Fn(&T) -> G, key: impl Fn(&T) -> K) {
    let mut ranks = HashMap::new();
    for one in &*all {
        let next = ranks.len();
        ranks.entry(group(one)).or_insert(next);
    }
    all.sort_by_cached_key(|one| (ranks.get(&group(one)).copied(), key(one)));
}

/// Returns where a controller goes among others.
fn position(controllers: &[Controller], new: &Controller) -> usize {
    let mut same = (0..).zip(controllers).filter(|(_, one)| one.kind == new.kind);
    let behind = same.clone().find(|(_, one)| number_of(one) > number_of(new)).map(|(at, _)| at);
    let last = same.by_ref().last().map(|(at, _)| at + 1);
    behind.or(last).unwrap_or(controllers.len())
}

/// Adds a controller at its place among the others.
fn insert_controller(controllers: &mut Vec<Controller>, kind: &str, index: u32, model: Option<&str>) {
    let new = Controller {
        kind: kind.to_owned(),
        index: Some(index),
        model: model.map(str::to_owned),
        ..Controller::default()
    };
    let at = position(controllers, &new);
    controllers.insert(at, new);
}

/// Tells whether there is a controller.
fn has_controller(domain: &Domain, kind: &str, index: u32) -> bool {
    let mut controllers = domain.devices.controllers.iter();
    controllers.any(|one| one.kind == kind && one.index == Some(index))
}

fn add_if_missing(domain: &mut Domain, kind: &str, index: u32, model: Option<&str>) {
    if !has_controller(domain, kind, index) {
        insert_controller(&mut domain.devices.controllers, kind, index, model);
    }
}

/// Brings the disks of each bus into the order of their targets, which is the order in which they are booted.
fn sort_disks(disks: &mut [Disk]) {
    let index = |disk: &Disk| disk.target.as_ref().and_then(|target| drives::index(&target.dev));
    sort_within(disks, |disk| disk.target.as_ref().and_then(|target| target.bus), index);
}

/// Adds the controllers that the machine has by itself, and those that devices need.
fn add_controllers(domain: &mut Domain, capabilities: &Capabilities) -> Result<()> {
    let chipset = machine::chipset(domain);
    match chipset {
        Chipset::I440fx => add_if_missing(domain, "usb", 0, Some("piix3-uhci")),
        Chipset::Q35 => {
            let usual = [("qemu-xhci", "qemu-xhci"), ("nec-xhci", "nec-usb-xhci")];
            let model = usual.into_iter().find(|(_, device)| capabilities.has_device(device));
            if let Some((model, _)) = model {
                add_if_missing(domain, "usb", 0, Some(model));
            }
            add_if_missing(domain, "sata", 0, None);
        }
        Chipset::Virt | Chipset::Other => {}
    }
    let root = match chipset {
        Chipset::I440fx => Some("pci-root"),
        Chipset::Q35 | Chipset::Virt => Some("pcie-root"),
        Chipset::Other => None,
    };
    if root.is_some() {
        add_if_missing(domain, "pci", 0, root);
    }
    for (kind, last) in drives::controllers_needed(domain) {
        for index in 0..=last {
            add_if_missing(domain, kind, index, None);
        }
    }
    for index in ports::virtio_serial_controllers_needed(domain) {
        add_if_missing(domain, "virtio-serial", index, None);
    }
    let Some(root) = root else { return Ok(()) };
    for controller in domain.devices.controllers.iter().filter(|one| one.kind == "pci") {
        let is_root = controller.model.as_deref() == Some(root);
        if is_root != (controller.index == Some(0)) {
            let line = controller.kept.position.line;
            let message = format!(
                "the PCI controller of the machine has index='0' and model='{root}', others have not"
            );
            return Err(unsupported(line, message));
        }
    }
    Ok(())
}

/// Names the models of controllers where nobody did.
fn pin_models(domain: &mut Domain, capabilities: &Capabilities) {
    let chipset = machine::chipset(domain);
    for controller in domain.devices.controllers.iter_mut().filter(|one| one.model.is_none()) {
        let model = match controller.kind.as_str() {
            "usb" if chipset == Chipset::Virt => "qemu-xhci",
            "usb" => "piix3-uhci",
            "scsi" if capabilities.has_device("lsi53c895a") => "lsilogic",
            "scsi" => "virtio-scsi",
            _ => continue,
        };
        controller.model = Some(model.to_owned());
    }
}

/// Returns a disk's place in the boot order: its own, or as the first of the kinds to boot from.
pub(super) fn disk_boot_index(domain: &Domain, disk: &Disk) -> Option<u32> {
    use virgo_model::domain::DiskDevice;
    let kind = |disk: &Disk| match disk.device {
        DiskDevice::Cdrom => BootDevice::Cdrom,
        DiskDevice::Floppy => BootDevice::Fd,
        DiskDevice::Disk | DiskDevice::Lun => BootDevice::Hd,
    };
    let dev = |disk: &Disk| disk.target.as_ref().map(|target| target.dev.clone());
    let first = domain.devices.disks.iter().find(|one| kind(one) == kind(disk));
    let is_first = first.is_some_and(|first| dev(first) == dev(disk));
    disk.boot_order.or_else(|| is_first.then(|| place_in_boot_order(domain, kind(disk))).flatten())
}

/// Returns the place of a kind of device in the order of kinds to boot from.
pub(super) fn place_in_boot_order(domain: &Domain, kind: BootDevice) -> Option<u32> {
    // The last one counts where a kind is named twice, as with libvirt.
    let place = domain.os.boot.iter().rposition(|device| *device == kind)?;
    u32::try_from(place + 1).ok()
}
