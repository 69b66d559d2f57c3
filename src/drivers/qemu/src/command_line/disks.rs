//! Disks and CD-ROM drives: block nodes and the devices that show them to the guest.
use std::collections::BTreeSet;

use virgo_model::domain::{
    Controller, Disk, DiskBus, DiskCache, DiskDevice, DiskDiscard, DiskIo, DiskModel, DiskTarget, DiskType,
    DrivePlace, StartupPolicy, Tray,
};
use virgo_model::{Domain, OnOff, Value, excerpt};
use virgo_operations::{Error, Result};

use super::arguments::{Arguments, Properties, unsupported};
use super::{Context, addresses, controllers, kept, machine};

/// What QEMU is given for a disk, as `blockdev-add` and `device_add` take it too.
pub(super) struct DiskParts {
    /// The block nodes, to be made in this order and removed in the opposite one; none for an empty drive.
    pub nodes: Vec<Properties>,
    /// The devices: one that other devices are plugged into comes first.
    pub devices: Vec<Properties>,
}

/// Names the block node with a disk's content, as the guest sees it.
pub(super) fn node_name(disk: &Disk) -> String {
    format!("{}-format", target(disk))
}

fn target(disk: &Disk) -> &str {
    disk.target.as_ref().map_or("", |target| target.dev.as_str())
}

fn bus(disk: &Disk) -> DiskBus {
    disk.target.as_ref().and_then(|target| target.bus).unwrap_or_default()
}

/// Refuses disks that nothing here knows.
pub(super) fn check(domain: &Domain) -> Result<()> {
    domain.devices.disks.iter().try_for_each(|disk| check_one(domain, disk))
}

/// Refuses a disk that nothing here knows.
pub(super) fn check_one(domain: &Domain, disk: &Disk) -> Result<()> {
    let place = format!("<disk> '{}'", excerpt(target(disk)));
    let refuse =
        |what: String| Err(kept::not_supported(&format!("{what} of {place}"), disk.kept.position.line));
    if !matches!(disk.kind, DiskType::File | DiskType::Block) && disk.source.is_some() {
        return refuse(format!("type='{}'", disk.kind.as_str()));
    }
    if !matches!(disk.device, DiskDevice::Disk | DiskDevice::Cdrom) {
        return refuse(format!("device='{}'", disk.device.as_str()));
    }
    let name = target(disk);
    if name.len() > 20
        || !name.starts_with(|first: char| first.is_ascii_lowercase())
        || addresses::disk_index(name).is_none()
    {
        return refuse("a target that is no name such as 'vda'".to_owned());
    }
    let (bus, chipset) = (bus(disk), machine::chipset(domain));
    match (bus, disk.device) {
        (DiskBus::Virtio | DiskBus::Usb, DiskDevice::Disk) => {}
        (DiskBus::Scsi | DiskBus::Sata | DiskBus::Usb, _) => {}
        (DiskBus::Ide, _) if chipset == machine::Chipset::I440fx => {}
        (DiskBus::Ide, _) => {
            let what = match chipset {
                machine::Chipset::Q35 => "bus='ide', which a q35 machine doesn't have, try 'sata',",
                _ => "bus='ide', which this machine doesn't have,",
            };
            return refuse(what.to_owned());
        }
        (bus, device) => return refuse(format!("device='{}' on bus='{}'", device.as_str(), bus.as_str())),
    }
    if let Some(driver) = &disk.driver {
        let format = driver.format.as_deref().unwrap_or("raw");
        if !["raw", "qcow2", "qcow", "qed", "vdi", "vmdk", "vpc", "vhdx", "dmg", "luks"].contains(&format) {
            return refuse(format!("format '{format}'"));
        }
        machine::check_iothread(domain, driver.iothread, &place, driver.kept.position.line)?;
        if driver.queues == Some(0) {
            return refuse("queues='0'".to_owned());
        }
        if driver.io == Some(DiskIo::Native) && !is_direct(driver.cache) {
            return Err(unsupported(
                driver.kept.position.line,
                format!("{place}: io='native' needs cache='none' or 'directsync'"),
            ));
        }
    }
    let format = disk.driver.as_ref().and_then(|driver| driver.format.as_deref()).unwrap_or("raw");
    if disk.shareable && !disk.readonly && format != "raw" {
        let message = format!(
            "{place}: two domains that write to an image of the format '{format}' destroy it; <shareable/> needs 'raw'"
        );
        return Err(unsupported(disk.kept.position.line, message));
    }
    if disk.model.is_some() && bus != DiskBus::Virtio {
        return refuse(format!("model on bus='{}'", bus.as_str()));
    }
    disk.target.as_ref().map_or(Ok(()), |target| check_target(disk, target, bus))
}

fn check_target(disk: &Disk, target: &DiskTarget, bus: DiskBus) -> Result<()> {
    let place = format!("<target> of <disk> '{}'", target.dev);
    let refuse =
        |what: &str| Err(kept::not_supported(&format!("{what} of {place}"), target.kept.position.line));
    let is_cdrom = disk.device == DiskDevice::Cdrom;
    if target.tray.is_some() && !is_cdrom {
        return refuse("tray");
    }
    // A CD-ROM drive is removable by itself.
    if target.removable.is_some_and(|on| bus != DiskBus::Usb || is_cdrom && on == OnOff::Off) {
        return refuse("removable");
    }
    let turns = matches!(bus, DiskBus::Ide | DiskBus::Sata | DiskBus::Scsi) && !is_cdrom;
    match target.rotation_rate {
        Some(rate) if !turns || rate == 0 || rate > 65534 => refuse("rotation_rate"),
        _ => Ok(()),
    }
}

/// Leaves out what may be missing, and is: the medium of a drive, or the whole disk. It looks at files.
pub(super) fn leave_out_missing(domain: &mut Domain) {
    let is_missing = |disk: &Disk| {
        let policy = disk.source.as_ref().and_then(|source| source.startup_policy);
        policy == Some(StartupPolicy::Optional)
            && path(disk)
                .is_some_and(|path| std::fs::metadata(path).is_err_and(|error| leads_nowhere(&error)))
    };
    domain.devices.disks.retain(|disk| disk.device != DiskDevice::Disk || !is_missing(disk));
    for disk in domain.devices.disks.iter_mut().filter(|disk| is_missing(disk)) {
        disk.source = None;
    }
}

/// Whether nothing is where a path leads, or it goes through what is no folder.
fn leads_nowhere(error: &std::io::Error) -> bool {
    matches!(error.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory)
}

/// Refuses an image that is missing or can't be read.
pub(super) fn check_file(disk: &Disk) -> Result<()> {
    let Some(path) = path(disk) else { return Ok(()) };
    let is_read_only = disk.readonly || disk.device == DiskDevice::Cdrom;
    virgo_sys::files::open_named(path, !is_read_only).map(drop).map_err(|error| {
        let (disk, path) = (target(disk), excerpt(path));
        Error::system(format_args!("disk '{disk}': cannot open the image '{path}'"), &error)
    })
}

/// Returns the path of a disk's image, if it has one.
pub(super) fn path(disk: &Disk) -> Option<&str> {
    let source = disk.source.as_ref()?;
    let path = if disk.kind == DiskType::Block { &source.dev } else { &source.file };
    path.as_deref().filter(|path| !path.is_empty())
}

/// Names disks among the domain's devices.
pub(super) fn fill(domain: &mut Domain) {
    let mut taken: BTreeSet<_> = domain.devices.disks.iter().filter_map(|disk| disk.alias.clone()).collect();
    let narrow = narrow_controllers(domain);
    for disk in &mut domain.devices.disks {
        let place = addresses::drive_place(disk).unwrap_or_default();
        let DrivePlace { controller, bus: channel, target: id, unit } = place;
        let first = addresses::disk_index(target(disk)).unwrap_or_default();
        let bus = bus(disk);
        let name = |number: u32| match bus {
            DiskBus::Virtio => format!("virtio-disk{number}"),
            DiskBus::Usb => format!("usb-disk{number}"),
            DiskBus::Scsi if narrow.contains(&controller) => format!("scsi{controller}-{channel}-{unit}"),
            DiskBus::Scsi => format!("scsi{controller}-{channel}-{id}-{unit}"),
            bus => format!("{}{controller}-{channel}-{unit}", bus.as_str()),
        };
        // The targets vda and sda may both be on this bus.
        let others = u32::try_from(taken.len()).unwrap_or_default();
        let alias = (first..=first + others).map(name).find(|name| !taken.contains(name));
        disk.alias = disk.alias.take().or(alias);
        taken.extend(disk.alias.clone());
    }
}

/// Returns the SCSI controllers whose bus is narrow: it has no units behind a target.
fn narrow_controllers(domain: &Domain) -> BTreeSet<u32> {
    let is_narrow = |one: &&Controller| one.kind == "scsi" && one.model.as_deref() == Some("lsilogic");
    domain.devices.controllers.iter().filter(is_narrow).filter_map(|one| one.index).collect()
}

/// Adds the disks.
pub(super) fn build(context: &Context, arguments: &mut Arguments) {
    for disk in &context.domain.devices.disks {
        let parts = parts(context.domain, disk);
        parts.nodes.iter().for_each(|node| arguments.json("blockdev", node));
        parts.devices.iter().for_each(|device| arguments.device(device));
    }
}

/// Returns what QEMU is given for a disk of a domain.
pub(super) fn parts(domain: &Domain, disk: &Disk) -> DiskParts {
    let nodes = nodes(disk);
    let (mut devices, mut device) = devices(domain, disk);
    if !nodes.is_empty() {
        device = device.with("drive", node_name(disk));
    }
    device = device.with_some("bootindex", addresses::disk_boot_index(domain, disk));
    device = device.with_some("serial", disk.serial.clone());
    device = device.with_some("rotation_rate", disk.target.as_ref().and_then(|target| target.rotation_rate));
    if disk.shareable {
        device = device.with("share-rw", true);
    }
    if let Some(driver) = &disk.driver {
        device = device.with_some("write-cache", write_cache(driver.cache));
        let policy = |name: &str| {
            kept::attribute(&driver.kept, name).map(|policy| policy.replace("enospace", "enospc"))
        };
        device = device.with_some("werror", policy("error_policy"));
        device = device.with_some(
            "rerror",
            policy("rerror_policy").or(policy("error_policy").filter(|p| p != "enospc")),
        );
    }
    devices.push(device);
    DiskParts { nodes, devices }
}

/// Returns the device that is the disk, and before it what it is plugged into, if that is a device of its own.
fn devices(domain: &Domain, disk: &Disk) -> (Vec<Properties>, Properties) {
    let DrivePlace { controller, bus: channel, target, unit } =
        addresses::drive_place(disk).unwrap_or_default();
    let alias = disk.alias.as_deref().unwrap_or("disk");
    let device = |driver: &str| Properties::device(driver, Some(alias));
    let is_cdrom = disk.device == DiskDevice::Cdrom;
    let kind = if is_cdrom { "cd" } else { "hd" };
    let on = |kind| controllers::bus_name(domain, kind, controller);
    let device = match bus(disk) {
        DiskBus::Scsi => {
            let device = device(&format!("scsi-{kind}"))
                .with("bus", format!("{}.0", on("scsi")))
                .with("device_id", disk.serial.clone().unwrap_or_else(|| format!("drive-{alias}")));
            if narrow_controllers(domain).contains(&controller) {
                device.with("scsi-id", unit)
            } else {
                device.with("channel", channel).with("scsi-id", target).with("lun", unit)
            }
        }
        DiskBus::Sata => device(&format!("ide-{kind}")).with("bus", format!("{}.{unit}", on("sata"))),
        DiskBus::Ide => {
            device(&format!("ide-{kind}")).with("bus", format!("{}.{channel}", on("ide"))).with("unit", unit)
        }
        DiskBus::Usb if is_cdrom => {
            // QEMU's usb-storage shows what it is given as a disk, and does without a medium not at all.
            let adapter = device("usb-bot").at(domain, &disk.address);
            let drive = Properties::device("scsi-cd", Some(&format!("{alias}-device")));
            return (vec![adapter], drive.with("bus", format!("{alias}.0")).with("lun", 0));
        }
        DiskBus::Usb => {
            let removable = disk.target.as_ref().and_then(|target| target.removable) == Some(OnOff::On);
            device("usb-storage").at(domain, &disk.address).with("removable", removable)
        }
        _ => {
            let driver = disk.driver.clone().unwrap_or_default();
            device(virtio_model(disk))
                .with_some("num-queues", driver.queues)
                .with_some("iothread", driver.iothread.map(|number| format!("iothread{number}")))
                .at(domain, &disk.address)
        }
    };
    (Vec::new(), device)
}

fn virtio_model(disk: &Disk) -> &'static str {
    match disk.model {
        Some(DiskModel::VirtioTransitional) => "virtio-blk-pci-transitional",
        Some(DiskModel::VirtioNonTransitional) => "virtio-blk-pci-non-transitional",
        Some(DiskModel::Virtio) | None => "virtio-blk-pci",
    }
}

/// Tells whether the host's page cache is gone round.
fn is_direct(cache: Option<DiskCache>) -> bool {
    matches!(cache, Some(DiskCache::None | DiskCache::Directsync))
}

/// Says whether the guest is told of a cache that it has to flush.
fn write_cache(cache: Option<DiskCache>) -> Option<&'static str> {
    match cache {
        None | Some(DiskCache::Default) => None,
        Some(DiskCache::Writethrough | DiskCache::Directsync) => Some("off"),
        Some(DiskCache::None | DiskCache::Writeback | DiskCache::Unsafe) => Some("on"),
    }
}

/// Returns the block nodes of a disk's content; none for an empty drive.
pub(super) fn nodes(disk: &Disk) -> Vec<Properties> {
    let is_out = disk.target.as_ref().is_some_and(|target| target.tray == Some(Tray::Open));
    let Some(path) = path(disk).filter(|_| !is_out) else { return Vec::new() };
    let driver = disk.driver.as_ref();
    let cache = driver.and_then(|driver| driver.cache).filter(|cache| *cache != DiskCache::Default);
    let cache = cache.map(|cache| {
        let flags = Properties::default().with("direct", is_direct(Some(cache)));
        serde_json::Value::Object(flags.with("no-flush", cache == DiskCache::Unsafe).0)
    });
    let discard = match driver.and_then(|driver| driver.discard) {
        Some(DiskDiscard::Unmap) => Some("unmap"),
        Some(DiskDiscard::Ignore) => Some("ignore"),
        None => None,
    };
    let storage_name = format!("{}-storage", target(disk));
    let storage = Properties::default()
        .with("driver", if disk.kind == DiskType::Block { "host_device" } else { "file" })
        .with("filename", path)
        .with("node-name", storage_name.clone())
        .with_some("aio", driver.and_then(|driver| driver.io).map(|io| io.write()))
        .with_some("cache", cache.clone())
        .with("auto-read-only", true)
        .with("discard", "unmap");
    let format = driver.and_then(|driver| driver.format.as_deref()).unwrap_or("raw");
    let zeroes = driver.and_then(|driver| kept::attribute(&driver.kept, "detect_zeroes"));
    // What is not to be discarded is at least found.
    let zeroes =
        zeroes.map(|zeroes| if zeroes == "unmap" && discard != Some("unmap") { "on" } else { zeroes });
    let content = Properties::default()
        .with("driver", format)
        .with("node-name", node_name(disk))
        .with("file", storage_name)
        .with("read-only", disk.readonly || disk.device == DiskDevice::Cdrom)
        .with_some("discard", discard)
        .with_some("detect-zeroes", zeroes)
        .with_some("cache", cache);
    vec![storage, content]
}
