//! Defaults of a domain, for all drivers.

use super::{
    BootDevice, CharDevice, CharTarget, Clock, Disk, DiskBus, DiskDevice, DiskDriver, DiskType, Domain,
    LifecycleAction, Memory, Placement, numa,
};
use crate::value::MacAddress;
use uuid::Uuid;

/// Fills in what a domain leaves open and every driver fills in the same way.
///
/// `random` gives the domain's UUID and the bytes of MAC addresses: [`Uuid::new_v4`] for all but tests.
/// Architecture, machine and addresses on buses are left to drivers.
pub fn fill_defaults(domain: &mut Domain, mut random: impl FnMut() -> Uuid) {
    domain.uuid.get_or_insert_with(&mut random);
    let total = domain.memory.kib;
    let current = domain.current_memory.get_or_insert_with(Memory::default);
    if current.kib == 0 || current.kib > total {
        current.kib = total;
    }
    numa::fill(domain);
    domain.vcpu.placement.get_or_insert(Placement::Static);
    let is_booted_by_device = domain.devices.boot_orders().any(|(_, order, _)| order.is_some());
    if is_hvm(domain) && domain.os.boot.is_empty() && !is_booted_by_device {
        domain.os.boot.push(BootDevice::Hd);
    }
    domain.clock.get_or_insert_with(Clock::default);
    domain.on_poweroff.get_or_insert(LifecycleAction::Destroy);
    domain.on_reboot.get_or_insert(LifecycleAction::Restart);
    domain.on_crash.get_or_insert(LifecycleAction::Destroy);
    domain.devices.disks.iter_mut().for_each(fill_disk);
    for interface in &mut domain.devices.interfaces {
        if interface.mac.is_none() {
            let [a, b, c, ..] = random().into_bytes();
            // The prefix that libvirt uses for QEMU's interfaces; it is locally administered.
            interface.mac = MacAddress::new([0x52, 0x54, 0x00, a, b, c]);
        }
    }
    mirror_serial(domain);
    for ports in [&mut domain.devices.serials, &mut domain.devices.parallels, &mut domain.devices.consoles] {
        number_ports(ports);
    }
}

/// Whether a domain is a whole machine, not a container.
fn is_hvm(domain: &Domain) -> bool {
    domain.os.kind.as_ref().is_some_and(|kind| kind.name == "hvm")
}

fn fill_disk(disk: &mut Disk) {
    if let Some(target) = &mut disk.target {
        target.bus = target.bus.or_else(|| bus_of(&target.dev));
    }
    if matches!(disk.kind, DiskType::File | DiskType::Block) {
        let driver = disk.driver.get_or_insert_with(DiskDriver::default);
        driver.format.get_or_insert_with(|| "raw".to_owned());
    }
    // A CD-ROM is read-only even without `<readonly/>`.
    disk.readonly |= disk.device == DiskDevice::Cdrom;
}

/// Returns the bus of a disk with this target name.
fn bus_of(dev: &str) -> Option<DiskBus> {
    match dev.get(..2)? {
        "hd" => Some(DiskBus::Ide),
        "fd" => Some(DiskBus::Fdc),
        "sd" => Some(DiskBus::Scsi),
        "vd" => Some(DiskBus::Virtio),
        "xv" => Some(DiskBus::Xen),
        "ub" => Some(DiskBus::Uml),
        _ => None,
    }
}

/// Adds the console that stands for the first serial port, or the serial port a lone console stands for.
fn mirror_serial(domain: &mut Domain) {
    if !is_hvm(domain) {
        return;
    }
    let devices = &mut domain.devices;
    let mirror = |device: &CharDevice, kind: Option<&str>| {
        let target = CharTarget { kind: kind.map(str::to_owned), ..CharTarget::default() };
        let CharDevice { kind, tty, source, protocol, .. } = device.clone();
        CharDevice { kind, tty, source, protocol, target: Some(target), ..CharDevice::default() }
    };
    match (devices.serials.first(), devices.consoles.first()) {
        (Some(serial), None) => devices.consoles.push(mirror(serial, Some("serial"))),
        (None, Some(console)) if is_serial(console) => devices.serials.push(mirror(console, None)),
        _ => {}
    }
    for console in &mut devices.consoles {
        let target = console.target.get_or_insert_with(CharTarget::default);
        target.kind.get_or_insert_with(|| "serial".to_owned());
    }
}

/// Whether a console stands for a serial port, which is so unless it says something else.
fn is_serial(console: &CharDevice) -> bool {
    let kind = console.target.as_ref().and_then(|target| target.kind.as_deref());
    kind.is_none_or(|kind| kind == "serial")
}

/// Numbers ports that have no number, each one higher than the highest so far.
fn number_ports(devices: &mut [CharDevice]) {
    let numbers = devices.iter().filter_map(|device| device.target.as_ref()?.port);
    let mut next = numbers.max().map_or(0, |highest| highest.saturating_add(1));
    for device in devices {
        let target = device.target.get_or_insert_with(CharTarget::default);
        if target.port.is_none() {
            target.port = Some(next);
            next = next.saturating_add(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::XmlOptions;

    #[test]
    fn only_omitted_values_get_defaults() {
        let xml = "<domain type='test'><name>a</name><memory>1024</memory><currentMemory>2048</currentMemory>
            <os><type>hvm</type></os><devices>
            <disk device='cdrom'><target dev='hdc'/></disk>
            <disk><driver name='qemu' type='qcow2'/><source file='/a'/><target dev='vda' bus='scsi'/></disk>
            <interface type='user'/><interface type='user'><mac address='52:54:00:00:00:01'/></interface>
            <serial type='pty'><target port='4'/></serial><serial type='pty'/></devices></domain>";
        let mut domain = Domain::parse(xml).unwrap();
        let uuid = Uuid::from_u128(0xaabbccdd << 96);
        fill_defaults(&mut domain, || uuid);
        let filled = domain.clone();
        assert_eq!((domain.uuid, domain.current_memory.unwrap().kib), (Some(uuid), 1024));
        assert_eq!(domain.os.boot, [BootDevice::Hd]);
        let [cdrom, disk] = &domain.devices.disks[..] else { panic!() };
        assert_eq!((cdrom.target.as_ref().unwrap().bus, cdrom.readonly), (Some(DiskBus::Ide), true));
        assert_eq!(cdrom.driver.as_ref().unwrap().format.as_deref(), Some("raw"));
        assert_eq!((disk.target.as_ref().unwrap().bus, disk.readonly), (Some(DiskBus::Scsi), false));
        assert_eq!(disk.driver.as_ref().unwrap().format.as_deref(), Some("qcow2"));
        let macs = domain.devices.interfaces.iter().map(|nic| nic.mac.unwrap().to_string());
        assert_eq!(macs.collect::<Vec<_>>(), ["52:54:00:aa:bb:cc", "52:54:00:00:00:01"]);
        let port = |device: &CharDevice| device.target.as_ref().unwrap().port;
        assert_eq!(domain.devices.serials.iter().filter_map(port).collect::<Vec<_>>(), [4, 5]);
        let [console] = &domain.devices.consoles[..] else { panic!() };
        assert_eq!(
            (console.target.as_ref().unwrap().kind.as_deref(), port(console)),
            (Some("serial"), Some(0))
        );
        let xml = "<domain type='test'><name>a</name><memory>1</memory><os><type>hvm</type></os>
            <devices><console type='stdio'/></devices></domain>";
        let mut lone = Domain::parse(xml).unwrap();
        fill_defaults(&mut lone, || uuid);
        assert_eq!(lone.devices.serials[0].kind, lone.devices.consoles[0].kind);
        let mut again = filled.clone();
        fill_defaults(&mut again, || panic!("nothing is open"));
        assert_eq!(again, filled);
        assert_eq!(Domain::parse(&filled.to_xml(&XmlOptions::ALL)).unwrap(), filled);
    }
}
