//! What a domain leaves open and is decided when it starts: names, files, ports.
//!
//! What is decided when it is defined is in `addresses`.
use virgo_model::Domain;
use virgo_model::domain::{BootDevice, Interface};
use virgo_operations::Result;

use super::{
    Capabilities, ChoosePort, Folders, addresses, aliases, characters, controllers, disks, displays,
    firmware, peripherals, sound, video,
};

/// What is looked up on the host.
pub(super) struct Host<'a> {
    /// Where files go.
    pub folders: Folders<'a>,
    /// The UEFI images that are installed.
    pub firmwares: Vec<firmware::Image>,
    /// Chooses a port of an address for a display.
    pub choose_port: &'a ChoosePort<'a>,
}

/// Fills a domain that passed the check.
pub(super) fn fill(domain: &mut Domain, capabilities: &Capabilities, host: &Host) -> Result<()> {
    domain.devices.emulator = Some(capabilities.binary.display().to_string());
    firmware::fill(domain, &host.folders, &host.firmwares)?;
    for (index, interface) in domain.devices.interfaces.iter_mut().enumerate() {
        interface.alias.get_or_insert_with(|| format!("net{index}"));
    }
    characters::fill(domain, host.folders.runtime);
    peripherals::fill(domain);
    sound::fill(domain);
    controllers::fill(domain);
    disks::fill(domain);
    video::fill(domain);
    displays::fill(domain, host)?;
    aliases::check(domain)
}

/// Returns an interface's place in the boot order: its own, or as the first one.
pub(super) fn interface_boot_index(domain: &Domain, interface: &Interface) -> Option<u32> {
    let first = domain.devices.interfaces.first();
    let is_first = first.is_some_and(|first| first.alias == interface.alias);
    let place = || addresses::place_in_boot_order(domain, BootDevice::Network);
    interface.boot_order.or_else(|| is_first.then(place).flatten())
}
