//! What is refused before anything is started: domains that this driver or the emulator can't run.
use virgo_model::Domain;
use virgo_model::domain::{DomainType, InterfaceType};
use virgo_operations::{Error, ErrorCode, Result};

use super::arguments::unsupported;
use super::{
    Capabilities, characters, controllers, cpu, disks, displays, facts, firmware, interfaces, kept,
    peripherals, video,
};

/// Refuses what can't be had, whatever the host's files and ports.
pub(super) fn check(domain: &Domain, capabilities: &Capabilities) -> Result<()> {
    if !matches!(domain.kind, DomainType::Qemu | DomainType::Kvm) {
        return Err(kept::not_supported(
            &format!("<domain type='{}'>", domain.kind.as_str()),
            domain.kept.position.line,
        ));
    }
    let emulator = capabilities.binary.display();
    let kind = domain.os.kind.as_ref();
    if let Some(name) = kind.map(|kind| kind.name.trim()).filter(|name| *name != "hvm") {
        let line = kind.map_or(0, |kind| kind.kept.position.line);
        let message =
            format!("line {line}: OS type '{name}' is not supported by the QEMU driver, only 'hvm' is");
        return Err(Error::new(ErrorCode::OsType, message));
    }
    let line = kind.map_or(domain.kept.position, |kind| kind.kept.position).line;
    let other_arch = |arch: &&str| !capabilities.runs(arch);
    if let Some(arch) = kind.and_then(|kind| kind.arch.as_deref()).filter(other_arch) {
        let own = &capabilities.arch;
        return Err(unsupported(line, format!("'{emulator}' runs {own} guests, not {arch} guests")));
    }
    let name = kind.and_then(|kind| kind.machine.as_deref());
    let machine = capabilities.machine(name).ok_or_else(|| {
        let name = name.unwrap_or("that is the default");
        unsupported(line, format!("'{emulator}' has no machine type '{name}'"))
    })?;
    facts::check(domain)?;
    cpu::check(domain, capabilities, machine.max_cpus)?;
    controllers::check(domain, capabilities)?;
    disks::check(domain)?;
    interfaces::check(domain, capabilities)?;
    characters::check(domain, capabilities)?;
    displays::check(domain, capabilities)?;
    video::check(domain, capabilities)?;
    peripherals::check(domain, capabilities)
}

/// Refuses a prepared domain whose files or bridges are not there.
pub(super) fn check_files(domain: &Domain) -> Result<()> {
    firmware::check_files(domain)?;
    characters::check_sockets(domain)?;
    domain.devices.disks.iter().try_for_each(disks::check_file)?;
    let bridged = domain.devices.interfaces.iter().filter(|one| one.kind == InterfaceType::Bridge);
    bridged.into_iter().try_for_each(interfaces::check_host)
}
