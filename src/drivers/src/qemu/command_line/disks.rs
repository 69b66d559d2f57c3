//! Disks and CD-ROM drives: block nodes and the devices that show them to the guest.
use virgo_model::domain::{Disk, DiskBus, DiskCache, DiskDevice, DiskDiscard, DiskIo, DiskType};
use virgo_model::{Domain, Element, Value};
use virgo_operations::{Error, Result};

use super::arguments::{Arguments, Properties, unsupported};
use super::{Context, controllers, kept, machine};

/// How many disks a SCSI controller takes.
const DISKS_PER_SCSI: u32 = 7;

/// How many disks a SATA controller takes.
const DISKS_PER_SATA: u32 = 6;

/// Where a disk sits on its bus.
struct Place {
    controller: u32,
    bus: u32,
    unit: u32,
}

/// What QEMU is given for a disk, as `blockdev-add` and `device_add` take it too.
pub(super) struct DiskParts {
    /// The block nodes, to be made in this order and removed in the opposite one; none for an empty drive.
    pub nodes: Vec<Properties>,
    /// The device.
    pub device: Properties,
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
    let place = format!("<disk> '{}'", target(disk));
    let refuse =
        |what: String| Err(kept::not_supported(&format!("{what} of {place}"), disk.kept.position.line));
    kept::refuse_others(&disk.kept, &place, &["backingStore", "alias"], &["snapshot", "model"])?;
    if !matches!(disk.kind, DiskType::File | DiskType::Block) && disk.source.is_some() {
        return refuse(format!("type='{}'", disk.kind.as_str()));
    }
    if !matches!(disk.device, DiskDevice::Disk | DiskDevice::Cdrom) {
        return refuse(format!("device='{}'", disk.device.as_str()));
    }
    let name = target(disk);
    if name.len() > 20 || !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return refuse("a target that is not a short word of letters and digits".to_owned());
    }
    let (bus, is_q35) = (bus(disk), machine::is_q35(domain));
    match (bus, disk.device) {
        (DiskBus::Virtio | DiskBus::Usb, DiskDevice::Disk) => {}
        (DiskBus::Scsi | DiskBus::Sata | DiskBus::Usb, _) => {}
        (DiskBus::Ide, _) if !is_q35 => {}
        (DiskBus::Ide, _) => {
            return refuse("bus='ide', which a q35 machine doesn't have, try 'sata',".to_owned());
        }
        (bus, device) => return refuse(format!("device='{}' on bus='{}'", device.as_str(), bus.as_str())),
    }
    if let Some(driver) = &disk.driver {
        let known = ["iothread", "detect_zeroes", "error_policy", "rerror_policy", "queues", "copy_on_read"];
        kept::refuse_others(&driver.kept, &format!("<driver> of {place}"), &[], &known)?;
        let format = driver.format.as_deref().unwrap_or("raw");
        if !["raw", "qcow2", "qcow", "qed", "vdi", "vmdk", "vpc", "vhdx", "dmg", "luks"].contains(&format) {
            return refuse(format!("format '{format}'"));
        }
        if driver.io == Some(DiskIo::Native) && !is_direct(driver.cache) {
            return Err(unsupported(format!("{place}: io='native' needs cache='none' or 'directsync'")));
        }
    }
    if let Some(source) = &disk.source {
        kept::refuse_others(
            &source.kept,
            &format!("<source> of {place}"),
            &["seclabel"],
            &["startupPolicy", "index"],
        )?;
    }
    position(domain, disk).map(drop)
}

/// Refuses an image that is missing or can't be read.
pub(super) fn check_file(disk: &Disk) -> Result<()> {
    let Some(path) = path(disk) else { return Ok(()) };
    let is_read_only = disk.readonly || disk.device == DiskDevice::Cdrom;
    let opened = std::fs::OpenOptions::new().read(true).write(!is_read_only).open(path);
    match opened.and_then(|file| file.metadata()) {
        Ok(file) if file.is_dir() => {
            Err(Error::failed(format!("disk '{}': '{path}' is a folder, not an image", target(disk))))
        }
        Ok(_) => Ok(()),
        Err(error) => Err(Error::system(
            format_args!("disk '{}': cannot open the image '{path}'", target(disk)),
            &error,
        )),
    }
}

/// Returns the path of a disk's image, if it has one.
pub(super) fn path(disk: &Disk) -> Option<&str> {
    let source = disk.source.as_ref()?;
    let path = if disk.kind == DiskType::Block { &source.dev } else { &source.file };
    path.as_deref().filter(|path| !path.is_empty())
}

/// Names disks among the domain's devices.
pub(super) fn fill(domain: &mut Domain) -> Result<()> {
    let mut aliases = Vec::new();
    for disk in &domain.devices.disks {
        let place = position(domain, disk)?;
        aliases.push(match bus(disk) {
            DiskBus::Virtio => format!("virtio-disk{}", place.unit),
            DiskBus::Usb => format!("usb-disk{}", place.unit),
            bus => format!("{}{}-{}-{}", bus.as_str(), place.controller, place.bus, place.unit),
        });
    }
    for (disk, alias) in domain.devices.disks.iter_mut().zip(aliases) {
        disk.alias.get_or_insert(alias);
    }
    Ok(())
}

/// Returns where a disk sits: as its address says, or else as its name says.
fn position(domain: &Domain, disk: &Disk) -> Result<Place> {
    let number = |address: &Element, name: &str| address.attribute(name).and_then(|text| text.parse().ok());
    let address = disk.address.as_ref().filter(|address| address.attribute("type") == Some("drive"));
    let place = address.map(|address| {
        let part = |name: &str| number(address, name).unwrap_or(0);
        Place { controller: part("controller"), bus: part("bus"), unit: part("unit") }
    });
    let name = target(disk);
    let index =
        || index(name).ok_or_else(|| unsupported(format!("<target dev='{name}'> is no name such as 'sda'")));
    let place = match (place, bus(disk)) {
        (Some(place), DiskBus::Scsi | DiskBus::Sata | DiskBus::Ide) => place,
        (_, DiskBus::Scsi) => {
            let index = index()?;
            Place { controller: index / DISKS_PER_SCSI, bus: 0, unit: index % DISKS_PER_SCSI }
        }
        (_, DiskBus::Sata) => {
            let index = index()?;
            Place { controller: index / DISKS_PER_SATA, bus: 0, unit: index % DISKS_PER_SATA }
        }
        (_, DiskBus::Ide) => {
            let index = index()?;
            Place { controller: index / 4, bus: index / 2 % 2, unit: index % 2 }
        }
        _ => Place { controller: 0, bus: 0, unit: index()? },
    };
    let kind = match bus(disk) {
        DiskBus::Scsi => "scsi",
        DiskBus::Sata => "sata",
        DiskBus::Ide => "ide",
        _ => return Ok(place),
    };
    let exists =
        |one: &virgo_model::domain::Controller| one.kind == kind && one.index == Some(place.controller);
    if place.controller > 0 && !domain.devices.controllers.iter().any(exists) {
        let message = format!("disk '{name}' needs <controller type='{kind}' index='{}'/>", place.controller);
        return Err(unsupported(message));
    }
    Ok(place)
}

/// Returns the number a disk's name stands for: 0 for `vda`, 26 for `vdaa`.
fn index(name: &str) -> Option<u32> {
    let letters = name.get(2..)?.trim_end_matches(|character: char| character.is_ascii_digit());
    let value = |letter: u8| letter.is_ascii_lowercase().then(|| u32::from(letter - b'a') + 1);
    let number = letters.bytes().take(6).try_fold(0, |sum: u32, letter| Some(sum * 26 + value(letter)?))?;
    number.checked_sub(1)
}

/// Adds the disks.
pub(super) fn build(context: &Context, arguments: &mut Arguments) -> Result<()> {
    for disk in &context.domain.devices.disks {
        let parts = parts(context.domain, disk)?;
        parts.nodes.iter().for_each(|node| arguments.json("blockdev", node));
        arguments.device(&parts.device);
    }
    Ok(())
}

/// Returns what QEMU is given for a disk of a domain.
pub(super) fn parts(domain: &Domain, disk: &Disk) -> Result<DiskParts> {
    let nodes = nodes(disk);
    let place = position(domain, disk)?;
    let is_cdrom = disk.device == DiskDevice::Cdrom;
    let device = |driver: &str| Properties::device(driver, disk.alias.as_deref());
    let kind = if is_cdrom { "cd" } else { "hd" };
    let mut device = match bus(disk) {
        DiskBus::Scsi => device(&format!("scsi-{kind}"))
            .with("bus", format!("scsi{}.0", place.controller))
            .with("channel", 0)
            .with("scsi-id", place.bus)
            .with("lun", place.unit)
            .with("device_id", format!("drive-{}", disk.alias.as_deref().unwrap_or("disk"))),
        DiskBus::Sata if place.controller == 0 && machine::is_q35(domain) => {
            device(&format!("ide-{kind}")).with("bus", format!("ide.{}", place.unit))
        }
        DiskBus::Sata => {
            device(&format!("ide-{kind}")).with("bus", format!("sata{}.{}", place.controller, place.unit))
        }
        DiskBus::Ide => {
            device(&format!("ide-{kind}")).with("bus", format!("ide.{}", place.bus)).with("unit", place.unit)
        }
        DiskBus::Usb => {
            let bus = controllers::first_usb_bus(domain);
            device("usb-storage").with("bus", bus).with("removable", is_cdrom)
        }
        _ => {
            let queues = disk.driver.as_ref().and_then(|driver| kept::attribute(&driver.kept, "queues"));
            let iothread = disk.driver.as_ref().and_then(|driver| kept::attribute(&driver.kept, "iothread"));
            device(virtio_model(disk))
                .with_some("num-queues", queues.and_then(|count| count.parse::<u32>().ok()))
                .with_some("iothread", iothread.map(|number| format!("iothread{number}")))
        }
    };
    if !nodes.is_empty() {
        device = device.with("drive", node_name(disk));
    }
    device = device.with_some("bootindex", super::fill::disk_boot_index(domain, disk));
    device = device.with_some("serial", disk.serial.clone());
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
    Ok(DiskParts { nodes, device })
}

fn virtio_model(disk: &Disk) -> &'static str {
    match kept::attribute(&disk.kept, "model") {
        Some("virtio-transitional") => "virtio-blk-pci-transitional",
        Some("virtio-non-transitional") => "virtio-blk-pci-non-transitional",
        _ => "virtio-blk-pci",
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
    let Some(path) = path(disk) else { return Vec::new() };
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

#[cfg(test)]
mod tests {
    use super::index;

    #[test]
    fn names_count_like_columns_of_a_table() {
        assert_eq!(index("vda"), Some(0));
        assert_eq!(index("sdz"), Some(25));
        assert_eq!(index("sdaa"), Some(26));
        assert_eq!(index("hdc1"), Some(2));
        for wrong in ["", "vd", "vdA", "vd-"] {
            assert_eq!(index(wrong), None, "{wrong}");
        }
    }
}
