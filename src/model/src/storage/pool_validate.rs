//! Validation of a well-formed pool: required parts of its type are present, unsupported ones are not.

use super::{
    AdapterType, PoolAdapter, StoragePool, StoragePoolType, error, given, place_of, pool_options, secret,
};
use crate::value::unknown_word;
use crate::xml::{Position, XmlError, XmlErrorKind};

/// Checks what no driver can make sense of: a pool without a name, a volume group of an unknown format …
pub fn validate_pool(pool: &StoragePool) -> Result<(), XmlError> {
    check(pool).map_err(|error| error.within("pool"))
}

/// Checks a pool; an error's path starts within it.
pub(super) fn check(pool: &StoragePool) -> Result<(), XmlError> {
    check_name(pool)?;
    check_features(pool)?;
    check_source(pool).map_err(|error| error.within("source"))?;
    check_target(pool)?;
    pool_options::check(pool)
}

fn check_name(pool: &StoragePool) -> Result<(), XmlError> {
    let fail = |kind, message: &str| Err(error(kind, pool.kept.position, "name", message));
    match pool.name.as_str() {
        "" => fail(XmlErrorKind::Missing, "<pool> has no <name>, or an empty one"),
        name if name.contains('/') => {
            fail(XmlErrorKind::Invalid, &format!("<name>: '{name}' contains a '/'"))
        }
        name if name.contains('\n') => {
            fail(XmlErrorKind::Invalid, &format!("<name>: '{}' contains a line break", name.trim()))
        }
        _ => Ok(()),
    }
}

fn check_features(pool: &StoragePool) -> Result<(), XmlError> {
    let Some(features) = pool.features.as_ref().filter(|features| features.cow.is_some()) else {
        return Ok(());
    };
    if matches!(pool.kind, StoragePoolType::Dir | StoragePoolType::Fs) {
        return Ok(());
    }
    let message = format!("<cow>: only pools of type dir or fs can have it, not {}", pool.kind.as_str());
    Err(error(XmlErrorKind::Unsupported, features.kept.position, "features/cow", message))
}

/// Checks a pool's source; an error's path starts within that.
fn check_source(pool: &StoragePool) -> Result<(), XmlError> {
    let StoragePool { kind, source, .. } = pool;
    let position = place_of(source.kept.position, pool.kept.position);
    let name = source.name.as_ref();
    let iqn = source.initiator.as_ref().and_then(|initiator| initiator.iqn.as_ref());
    let lacks = |is_needed: bool, is_there: bool| is_needed && !is_there;
    let missing = if lacks(kind.has_hosts(), !source.hosts.is_empty()) {
        Some(("host", "<host name='…'/>"))
    } else if lacks(*kind == StoragePoolType::Netfs, given(source.dir.as_ref()).is_some()) {
        Some(("dir", "<dir path='…'/>"))
    } else if lacks(kind.needs_device(), !source.devices.is_empty()) {
        Some(("device", "<device path='…'/>"))
    } else if lacks(*kind == StoragePoolType::Scsi, source.adapter.is_some()) {
        Some(("adapter", "<adapter>"))
    } else if lacks(*kind == StoragePoolType::Rbd, given(name).is_some()) {
        Some(("name", "<name>"))
    } else if lacks(*kind == StoragePoolType::IscsiDirect, given(iqn).is_some()) {
        Some(("initiator", "<iqn name='…'/> in its <initiator>"))
    } else {
        None
    };
    if let Some((place, what)) = missing {
        let message = format!("<source> has no {what}, which a pool of type {} needs", kind.as_str());
        return Err(error(XmlErrorKind::Missing, position, place, message));
    }
    check_format(pool, position)?;
    if let Some(adapter) = source.adapter.as_ref().filter(|_| *kind == StoragePoolType::Scsi) {
        check_adapter(adapter).map_err(|error| error.within("adapter"))?;
    }
    source.auth.as_ref().map_or(Ok(()), secret::check_auth).map_err(|error| error.within("auth"))
}

fn check_format(pool: &StoragePool, position: Position) -> Result<(), XmlError> {
    let formats = pool.kind.source_formats();
    let format = pool.source.format.as_deref().filter(|_| !formats.is_empty());
    if let Some(format) = format.filter(|format| !formats.contains(format)) {
        let what = format!("format of pools of type {}", pool.kind.as_str());
        let message = format!("<format type='{format}'>: {}", unknown_word(&what, format, formats));
        return Err(error(XmlErrorKind::Unsupported, position, "format/@type", message));
    }
    let is_versioned = format.is_none_or(|format| matches!(format, "auto" | "nfs"));
    let Some(version) = &pool.source.protocol_version else { return Ok(()) };
    let (kind, why) = if pool.kind == StoragePoolType::Netfs && !is_versioned {
        let format = format.unwrap_or_default();
        (XmlErrorKind::Unsupported, format!("only NFS has versions here, not {format}"))
    } else if version.contains(',') {
        // It becomes one of mount's options, which commas separate.
        (XmlErrorKind::Invalid, "a version has no ','".to_owned())
    } else {
        return Ok(());
    };
    Err(error(kind, position, "protocol/@ver", format!("<protocol ver='{version}'>: {why}")))
}

/// Checks what names an adapter; an error's path starts within it.
fn check_adapter(adapter: &PoolAdapter) -> Result<(), XmlError> {
    let position = adapter.kept.position;
    let missing = |place: &str, message: &str| Err(error(XmlErrorKind::Missing, position, place, message));
    match adapter.kind {
        None if adapter.wwnn.is_some()
            || adapter.wwpn.is_some()
            || adapter.parent.is_some()
            || adapter.parent_address.is_some() =>
        {
            missing("@type", "<adapter> has no attribute type; without one it can have nothing but a name")
        }
        None | Some(AdapterType::ScsiHost) => match (&adapter.name, &adapter.parent_address) {
            (None, None) => missing("@name", "<adapter> has neither a name nor a <parentaddr>"),
            (Some(_), Some(_)) => {
                let message = "<adapter> has both a name and a <parentaddr>; one says which it is";
                Err(error(XmlErrorKind::Invalid, position, "parentaddr", message))
            }
            (None, Some(parent)) if parent.address.is_none() => {
                missing("parentaddr/address", "<parentaddr> has no <address>")
            }
            _ => Ok(()),
        },
        Some(AdapterType::FcHost) => {
            for (name, value) in [("wwnn", &adapter.wwnn), ("wwpn", &adapter.wwpn)] {
                if value.is_none() {
                    return missing(&format!("@{name}"), &format!("<adapter> has no attribute {name}"));
                }
            }
            match (&adapter.parent_wwnn, &adapter.parent_wwpn) {
                (Some(_), None) => missing("@parent_wwpn", "<adapter> has parent_wwnn, but no parent_wwpn"),
                (None, Some(_)) => missing("@parent_wwnn", "<adapter> has parent_wwpn, but no parent_wwnn"),
                _ => check_names(adapter),
            }
        }
    }
}

/// Checks that the world-wide names of an adapter are some.
fn check_names(adapter: &PoolAdapter) -> Result<(), XmlError> {
    let names = [
        ("wwnn", &adapter.wwnn),
        ("wwpn", &adapter.wwpn),
        ("parent_wwnn", &adapter.parent_wwnn),
        ("parent_wwpn", &adapter.parent_wwpn),
        ("parent_fabric_wwn", &adapter.parent_fabric_wwn),
    ];
    for (attribute, value) in names {
        let Some(name) = value else { continue };
        let digits = name.strip_prefix("0x").unwrap_or(name);
        if digits.len() != 16 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            let message = format!("<adapter {attribute}='{name}'>: it needs 16 hexadecimal digits");
            let place = format!("@{attribute}");
            return Err(error(XmlErrorKind::Invalid, adapter.kept.position, &place, message));
        }
    }
    Ok(())
}

fn check_target(pool: &StoragePool) -> Result<(), XmlError> {
    let target = pool.target.as_ref();
    let is_needed = !pool.kind.is_remote() && pool.kind.device_folder("").is_none();
    if is_needed && given(target.and_then(|target| target.path.as_ref())).is_none() {
        let position = target.map(|target| target.kept.position).unwrap_or_default();
        let position = place_of(position, pool.kept.position);
        let message = format!(
            "<pool> has no <path> in its <target>, which a pool of type {} needs",
            pool.kind.as_str()
        );
        return Err(error(XmlErrorKind::Missing, position, "target/path", message));
    }
    Ok(())
}
