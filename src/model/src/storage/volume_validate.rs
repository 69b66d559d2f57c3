//! Validation of a well-formed volume, for the type of its pool.

use super::{StoragePoolType, StorageVolume, VolumeCapacity, error, given, place_of, secret};
use crate::value::unknown_word;
use crate::xml::{Position, XmlError, XmlErrorKind};

/// Features of a volume's format.
const FEATURES: [&str; 2] = ["lazy_refcounts", "extended_l2"];

/// Checks what no driver can make sense of in a pool of this type: a volume without a name or of an unknown
/// format …
pub fn validate_volume(
    volume: &StorageVolume,
    pool: StoragePoolType,
    capacity: VolumeCapacity,
) -> Result<(), XmlError> {
    check(volume, pool, capacity).map_err(|error| error.within("volume"))
}

/// Checks a volume; an error's path starts within it.
pub(super) fn check(
    volume: &StorageVolume,
    pool: StoragePoolType,
    capacity: VolumeCapacity,
) -> Result<(), XmlError> {
    let position = volume.kept.position;
    if volume.name.is_empty() {
        let message = "<volume> has no <name>, or an empty one";
        return Err(error(XmlErrorKind::Missing, position, "name", message));
    }
    check_capacity(volume, capacity)?;
    let target = &volume.target;
    let place = place_of(target.kept.position, position);
    check_format(target.format.as_deref(), pool, place).map_err(|error| error.within("target"))?;
    check_target(volume, place).map_err(|error| error.within("target"))?;
    match &volume.backing_store {
        Some(backing) if given(backing.path.as_ref()).is_some() => {
            let checked = check_format(backing.format.as_deref(), pool, backing.kept.position);
            checked.map_err(|error| error.within("backingStore"))
        }
        _ => Ok(()),
    }
}

fn check_capacity(volume: &StorageVolume, capacity: VolumeCapacity) -> Result<(), XmlError> {
    let is_backed =
        volume.backing_store.as_ref().is_some_and(|backing| given(backing.path.as_ref()).is_some());
    let (is_needed, unless) = match capacity {
        VolumeCapacity::Required => (true, ""),
        VolumeCapacity::RequiredUnlessBacked => {
            (!is_backed, "; only one with the <path> of a <backingStore> can do without")
        }
        VolumeCapacity::Optional => (false, ""),
    };
    if is_needed && volume.capacity.is_none() {
        let message = format!("<volume> '{}' has no <capacity>{unless}", volume.name);
        return Err(error(XmlErrorKind::Missing, volume.kept.position, "capacity", message));
    }
    Ok(())
}

/// Checks a format, unless volumes of the pool have none; an error's path starts within `<target>` or the like.
fn check_format(format: Option<&str>, pool: StoragePoolType, position: Position) -> Result<(), XmlError> {
    let formats = pool.volume_formats();
    match format.filter(|format| !formats.is_empty() && !formats.contains(format)) {
        Some(format) => {
            let what = format!("format of volumes in a pool of type {}", pool.as_str());
            let message = format!("<format type='{format}'>: {}", unknown_word(&what, format, formats));
            Err(error(XmlErrorKind::Unsupported, position, "format/@type", message))
        }
        None => Ok(()),
    }
}

/// Checks what a volume's target says beyond its format; an error's path starts within that.
fn check_target(volume: &StorageVolume, position: Position) -> Result<(), XmlError> {
    let target = &volume.target;
    let encryption = target.encryption.as_ref().map_or(Ok(()), secret::check_encryption);
    encryption.map_err(|error| error.within("encryption"))?;
    if let Some(compat) = given(target.compat.as_ref()) {
        let parts = compat.split_once('.');
        let is_version = parts.is_some_and(|(major, minor)| {
            [major, minor].iter().all(|part| part.parse::<u32>().is_ok() && !part.starts_with('+'))
        });
        if !is_version {
            let message = format!("<compat>: '{compat}' is not a version such as 0.10 or 1.1");
            return Err(error(XmlErrorKind::Invalid, position, "compat", message));
        }
    }
    let mut features = target.features.iter().flat_map(|features| features.kept.elements());
    // One that is there twice is kept, and known all the same.
    match features.find(|feature| !FEATURES.contains(&feature.name.as_str())) {
        Some(feature) => {
            let name = &feature.name;
            let message = format!("<{name}>: {}", unknown_word("feature of a volume", name, &FEATURES));
            Err(error(XmlErrorKind::Unsupported, feature.position, &format!("features/{name}"), message))
        }
        None => Ok(()),
    }
}
