//! Validation of well-formed domains, in particular of combinations of values.

use super::{Disk, DiskDevice, DiskType, Domain, numa};
use crate::value::excerpt;
use crate::xml::{Position, XmlError, XmlErrorKind};
use std::collections::HashMap;

/// Checks what no driver can make sense of: a domain without name or memory, two disks in one place …
pub fn validate(domain: &Domain) -> Result<(), XmlError> {
    check(domain).map_err(|error| error.within("domain"))
}

/// Checks a domain; an error's path starts within it.
pub(super) fn check(domain: &Domain) -> Result<(), XmlError> {
    check_name(domain)?;
    check_title(domain)?;
    check_vcpu(domain)?;
    // Before the memory, which is that of the cells.
    numa::check(domain)?;
    check_memory(domain)?;
    check_disks(&domain.devices.disks)?;
    check_boot_order(domain)?;
    check_environment(domain)
}

fn check_name(domain: &Domain) -> Result<(), XmlError> {
    let position = domain.kept.position_of("name");
    let fail = |kind, message: &str| Err(error(kind, position, "name", message));
    match domain.name.as_str() {
        "" => fail(XmlErrorKind::Missing, "<domain> has no <name>, or an empty one"),
        name if name.contains('/') => {
            fail(XmlErrorKind::Invalid, &format!("<name>: '{}' contains a '/'", excerpt(name)))
        }
        name if name.contains('\n') => {
            fail(XmlErrorKind::Invalid, &format!("<name>: '{}' contains a line break", excerpt(name.trim())))
        }
        _ => Ok(()),
    }
}

fn check_title(domain: &Domain) -> Result<(), XmlError> {
    match domain.title.as_deref().filter(|title| title.contains('\n')) {
        Some(title) => {
            let message = format!("<title>: '{}' contains a line break", excerpt(title.trim()));
            Err(error(XmlErrorKind::Invalid, domain.kept.position_of("title"), "title", message))
        }
        None => Ok(()),
    }
}

fn check_memory(domain: &Domain) -> Result<(), XmlError> {
    let memory = &domain.memory;
    match (memory.kib, memory.kept.position) {
        (0, position) if position == Position::default() => {
            Err(error(XmlErrorKind::Missing, domain.kept.position, "memory", "<domain> has no <memory>"))
        }
        (0, position) => Err(error(XmlErrorKind::Invalid, position, "memory", "<memory> is 0")),
        _ => Ok(()),
    }
}

fn check_vcpu(domain: &Domain) -> Result<(), XmlError> {
    let vcpu = &domain.vcpu;
    let fail = |message| Err(error(XmlErrorKind::Invalid, vcpu.kept.position, "vcpu", message));
    match (vcpu.count, vcpu.current) {
        (0, _) => fail("<vcpu> is 0".to_owned()),
        (_, Some(0)) => fail("<vcpu current='0'>: at least one has to be there at boot".to_owned()),
        (count, Some(current)) if current > count => {
            fail(format!("<vcpu current='{current}'>: there can't be more than the {count} of <vcpu>"))
        }
        _ => Ok(()),
    }
}

fn check_disks(disks: &[Disk]) -> Result<(), XmlError> {
    let mut first_of = HashMap::new();
    for (index, disk) in disks.iter().enumerate() {
        let path = |place: &str| format!("devices/disk[{}]/{place}", index + 1);
        let position = disk.kept.position;
        let Some(target) = disk.target.as_ref().filter(|target| !target.dev.is_empty()) else {
            return Err(error(
                XmlErrorKind::Missing,
                position,
                &path("target"),
                "<disk> has no <target dev='…'/>",
            ));
        };
        if let Some(missing) = missing_source(disk) {
            let message = format!(
                "<disk> '{}' has no {missing}; only cdrom and floppy drives may be empty",
                excerpt(&target.dev)
            );
            return Err(error(XmlErrorKind::Missing, position, &path("source"), message));
        }
        if let Some(first) = first_of.insert(&target.dev, index + 1) {
            let message =
                format!("<target dev='{}'>: disk {first} has this target already", excerpt(&target.dev));
            return Err(error(XmlErrorKind::Duplicate, target.kept.position, &path("target/@dev"), message));
        }
    }
    Ok(())
}

/// Returns the missing part of a disk's source, if any.
fn missing_source(disk: &Disk) -> Option<&'static str> {
    let is_given = |path: &Option<String>| path.as_ref().is_some_and(|path| !path.is_empty());
    let source = disk.source.as_ref();
    let (is_there, what) = match disk.kind {
        DiskType::File => (source.is_some_and(|source| is_given(&source.file)), "<source file='…'/>"),
        DiskType::Block => (source.is_some_and(|source| is_given(&source.dev)), "<source dev='…'/>"),
        _ => (source.is_some(), "<source>"),
    };
    let may_be_empty = matches!(disk.device, DiskDevice::Cdrom | DiskDevice::Floppy);
    (!is_there && !may_be_empty).then_some(what)
}

fn check_boot_order(domain: &Domain) -> Result<(), XmlError> {
    let mut count_of: HashMap<&str, usize> = HashMap::new();
    let mut first_of = HashMap::new();
    for (name, order, position) in domain.devices.boot_orders() {
        let count = count_of.entry(name).or_default();
        *count += 1;
        let Some(order) = order else { continue };
        let device = format!("{name}[{count}]");
        let fail =
            |kind, message| Err(error(kind, position, &format!("devices/{device}/boot/@order"), message));
        if order == 0 {
            return fail(XmlErrorKind::Invalid, "<boot order='0'>: orders count from 1".to_owned());
        }
        if !domain.os.boot.is_empty() {
            let message =
                "<boot order> of a device can't be used together with <boot dev> of <os>".to_owned();
            return fail(XmlErrorKind::Unsupported, message);
        }
        if let Some(first) = first_of.insert(order, device.clone()) {
            let message = format!("<boot order='{order}'>: {first} has this order already");
            return fail(XmlErrorKind::Duplicate, message);
        }
    }
    Ok(())
}

/// Checks the names of QEMU's variables, as libvirt does.
fn check_environment(domain: &Domain) -> Result<(), XmlError> {
    let is_first = |first: &u8| first.is_ascii_alphabetic() || *first == b'_';
    let is_other = |other: &u8| other.is_ascii_alphanumeric() || *other == b'_';
    let is_name =
        |name: &str| name.as_bytes().first().is_some_and(is_first) && name.as_bytes().iter().all(is_other);
    let mut variables = domain.qemu_commandline.iter().flat_map(|line| &line.env);
    match variables.find(|variable| !is_name(&variable.name)) {
        Some(variable) => {
            let name = excerpt(&variable.name);
            let message = format!(
                "<qemu:env name='{name}'>: a variable's name has letters, digits and '_' only, and no digit first"
            );
            let path = "qemu:commandline/qemu:env/@name";
            Err(error(XmlErrorKind::Invalid, variable.kept.position, path, message))
        }
        None => Ok(()),
    }
}

fn error(kind: XmlErrorKind, position: Position, path: &str, message: impl Into<String>) -> XmlError {
    XmlError::new(kind, position, message).within(path)
}
