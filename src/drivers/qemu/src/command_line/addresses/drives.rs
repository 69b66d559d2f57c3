//! Which unit of which controller a disk is that doesn't say so: the one its target stands for.
use std::collections::HashMap;

use virgo_model::Domain;
use virgo_model::domain::{Controller, Disk, DiskBus, DrivePlace, Place};
use virgo_operations::Result;

use super::super::arguments::unsupported;

/// How many disks a SCSI controller is given before there is a further one: what a narrow bus has room for.
const DISKS_PER_SCSI: u32 = 7;

/// How many disks a SATA controller has room for.
const DISKS_PER_SATA: u32 = 6;

/// Returns the number a disk's name stands for: 0 for `vda`, 26 for `vdaa`.
pub(in super::super) fn index(name: &str) -> Option<u32> {
    let letters = name.get(2..)?.trim_end_matches(|character: char| character.is_ascii_digit());
    let value = |letter: u8| letter.is_ascii_lowercase().then(|| u32::from(letter - b'a') + 1);
    if letters.len() > 6 {
        return None;
    }
    let number = letters.bytes().try_fold(0, |sum: u32, letter| Some(sum * 26 + value(letter)?))?;
    number.checked_sub(1)
}

/// Returns a disk's bus.
fn bus(disk: &Disk) -> DiskBus {
    disk.target.as_ref().and_then(|target| target.bus).unwrap_or_default()
}

/// Names the kind of controller of a bus; `None` if disks have none there.
fn controller_kind(bus: DiskBus) -> Option<&'static str> {
    match bus {
        DiskBus::Scsi => Some("scsi"),
        DiskBus::Sata => Some("sata"),
        DiskBus::Ide => Some("ide"),
        DiskBus::Fdc => Some("fdc"),
        _ => None,
    }
}

/// Returns a disk's place on its controller.
pub(in super::super) fn place(disk: &Disk) -> Option<DrivePlace> {
    match disk.address.as_ref()?.place {
        Place::Drive(place) => Some(place),
        _ => None,
    }
}

/// Gives every disk on a controller its place.
pub(super) fn assign(domain: &mut Domain) -> Result<()> {
    for disk in &mut domain.devices.disks {
        if controller_kind(bus(disk)).is_none() || disk.address.is_some() {
            continue;
        }
        let name = disk.target.as_ref().map_or("", |target| target.dev.as_str());
        let index = index(name).ok_or_else(|| {
            unsupported(disk.kept.position.line, format!("<target dev='{name}'> is no name such as 'sda'"))
        })?;
        let (controller, bus, unit) = match bus(disk) {
            DiskBus::Scsi => (index / DISKS_PER_SCSI, 0, index % DISKS_PER_SCSI),
            DiskBus::Sata => (index / DISKS_PER_SATA, 0, index % DISKS_PER_SATA),
            DiskBus::Ide => (index / 4, index / 2 % 2, index % 2),
            _ => (index / 2, 0, index % 2),
        };
        disk.address = Some(Place::Drive(DrivePlace { controller, bus, target: 0, unit }).into());
    }
    Ok(())
}

/// Lists the kinds of controllers that disks need, with the highest index of each.
pub(super) fn controllers_needed(domain: &Domain) -> Vec<(&'static str, u32)> {
    let kinds = [DiskBus::Scsi, DiskBus::Fdc, DiskBus::Ide, DiskBus::Sata];
    let highest = |wanted: DiskBus| {
        let disks = domain.devices.disks.iter().filter(|disk| bus(disk) == wanted);
        disks.filter_map(place).map(|place| place.controller).max()
    };
    // Each takes a slot: this many no machine has.
    kinds.into_iter().filter_map(|kind| Some((controller_kind(kind)?, highest(kind)?.min(255)))).collect()
}

/// Refuses places that are taken twice, or that the controller doesn't have.
pub(super) fn check(domain: &Domain) -> Result<()> {
    let mut taken = HashMap::new();
    for disk in &domain.devices.disks {
        let Some(kind) = controller_kind(bus(disk)) else { continue };
        let name = disk.target.as_ref().map_or("", |target| target.dev.as_str());
        let line = disk.kept.position.line;
        let Some(place) = place(disk) else {
            let given = disk.address.as_ref().map_or("", |address| address.kind());
            let message =
                format!("<disk> '{name}' on the {kind} bus has an <address type='{given}'>, not 'drive'");
            return Err(unsupported(line, message));
        };
        let is_it = |one: &&Controller| one.kind == kind && one.index == Some(place.controller);
        let controller = domain.devices.controllers.iter().find(is_it);
        let model = controller.and_then(|one| one.model.as_deref());
        let DrivePlace { bus, target, unit, .. } = place;
        let (buses, targets, units) = match (kind, model) {
            ("ide", _) => (1, 0, 1),
            ("sata", _) => (0, 0, 5),
            ("fdc", _) => (0, 0, 1),
            ("scsi", Some("lsilogic") | None) => (0, 0, 6),
            _ => (0, 255, 16383),
        };
        for (what, number, most) in [("bus", bus, buses), ("target", target, targets), ("unit", unit, units)]
        {
            if number > most {
                return Err(unsupported(
                    line,
                    format!(
                        "<address {what}='{number}'> of <disk> '{name}': on its {kind} controller it is from 0 to {most}"
                    ),
                ));
            }
        }
        if let Some(other) = taken.insert((kind, place), name) {
            return Err(unsupported(line, format!("<disk> '{name}' has the same <address> as '{other}'")));
        }
    }
    Ok(())
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
        for wrong in ["", "vd", "vdA", "vd-", "vdaaaaaaa"] {
            assert_eq!(index(wrong), None, "{wrong}");
        }
    }
}
