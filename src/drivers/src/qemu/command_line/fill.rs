//! What a domain leaves open and is decided when it starts: names, machine, boot order.
use virgo_model::Domain;
use virgo_model::domain::{BootDevice, Disk, DiskDevice, Interface, OsType};
use virgo_operations::Result;

use super::{
    Capabilities, Folders, characters, controllers, disks, displays, firmware, interfaces, peripherals,
};

/// What is looked up on the host.
pub(super) struct Host<'a> {
    /// Where files go.
    pub folders: Folders<'a>,
    /// The UEFI images that are installed.
    pub firmwares: Vec<firmware::Image>,
    /// Tells whether a port of an address is free.
    pub is_free: &'a dyn Fn(&str, u16) -> bool,
}

/// Fills a domain that passed the check.
pub(super) fn fill(domain: &mut Domain, capabilities: &Capabilities, host: &Host) -> Result<()> {
    let kind = domain.os.kind.get_or_insert_with(|| OsType { name: "hvm".to_owned(), ..OsType::default() });
    kind.arch.get_or_insert_with(|| capabilities.arch.clone());
    if let Some(machine) = capabilities.machine(kind.machine.as_deref()) {
        kind.machine = Some(machine.name.clone());
    }
    domain.devices.emulator = Some(capabilities.binary.display().to_string());
    firmware::fill(domain, &host.folders, &host.firmwares)?;
    for (index, interface) in domain.devices.interfaces.iter_mut().enumerate() {
        interface.alias.get_or_insert_with(|| format!("net{index}"));
        interfaces::fill_one(interface, capabilities);
    }
    characters::fill(domain, host.folders.runtime);
    peripherals::fill(domain);
    controllers::fill(domain);
    disks::fill(domain)?;
    displays::fill(domain, host)
}

/// Returns a disk's place in the boot order: its own, or as the first of the kinds to boot from.
pub(super) fn disk_boot_index(domain: &Domain, disk: &Disk) -> Option<u32> {
    let kind = match disk.device {
        DiskDevice::Cdrom => BootDevice::Cdrom,
        DiskDevice::Floppy => BootDevice::Fd,
        DiskDevice::Disk | DiskDevice::Lun => BootDevice::Hd,
    };
    let dev = |disk: &Disk| disk.target.as_ref().map(|target| target.dev.clone());
    let first = domain.devices.disks.iter().find(|one| one.device == disk.device);
    let is_first = first.is_some_and(|first| dev(first) == dev(disk));
    disk.boot_order.or_else(|| is_first.then(|| place_of(domain, kind)).flatten())
}

/// Returns an interface's place in the boot order, as for disks.
pub(super) fn interface_boot_index(domain: &Domain, interface: &Interface) -> Option<u32> {
    let first = domain.devices.interfaces.first();
    let is_first = first.is_some_and(|first| first.alias == interface.alias);
    interface.boot_order.or_else(|| is_first.then(|| place_of(domain, BootDevice::Network)).flatten())
}

fn place_of(domain: &Domain, kind: BootDevice) -> Option<u32> {
    let place = domain.os.boot.iter().position(|device| *device == kind)?;
    u32::try_from(place + 1).ok()
}
