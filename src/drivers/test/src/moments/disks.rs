//! The disks in snapshots and checkpoints, which are those of the domain.

use virgo_model::domain::Disk;
use virgo_model::{Domain, Element};
use virgo_operations::{Error, ErrorCode, Result};

use super::document::wrong;

/// The disks of a document, one for each of the domain, in its order: as `given` by the document, or as `other` says of
/// those that it leaves out.
///
/// # Errors
/// `ConfigUnsupported` if the document has disks that the domain has not, or one twice, and what the two functions say.
pub(super) fn align(
    root: &Element,
    domain: &Domain,
    mut given: impl FnMut(&Disk, Element) -> Result<Element>,
    mut other: impl FnMut(&Disk, Element) -> Result<Element>,
) -> Result<Vec<Element>> {
    let mut left: Vec<(String, &Element)> = vec![];
    for disk in root.child("disks").into_iter().flat_map(Element::elements) {
        let name = disk.attribute("name").unwrap_or_default();
        if name.is_empty() {
            return Err(wrong(format!("a <{}> in <disks> has no name", disk.name)));
        }
        let found = domain.devices.disks.iter().find(|of| target(of) == name || source(of) == Some(name));
        let target = found.map(target).ok_or_else(|| unsupported(format!("no disk named '{name}'")))?;
        if left.iter().any(|(known, _)| known == target) {
            return Err(unsupported(format!("disk '{name}' specified twice")));
        }
        left.push((target.to_owned(), disk));
    }
    let aligned = domain.devices.disks.iter().map(|disk| {
        let said = left.iter().find(|(name, _)| name == target(disk)).map(|(_, said)| (*said).clone());
        let is_given = said.is_some();
        let mut element = said.unwrap_or_else(|| Element::new("disk"));
        element.set_attribute("name", target(disk));
        if is_given { given(disk, element) } else { other(disk, element) }
    });
    aligned.collect()
}

/// Whether nothing is in a drive.
pub(super) fn is_empty(disk: &Disk) -> bool {
    disk.source.is_none()
}

/// The name of a disk in its domain.
pub(super) fn target(disk: &Disk) -> &str {
    disk.target.as_ref().map_or("", |target| &target.dev)
}

/// What is refused of a disk.
pub(super) fn unsupported(message: String) -> Error {
    Error::new(ErrorCode::ConfigUnsupported, message)
}

fn source(disk: &Disk) -> Option<&str> {
    let source = disk.source.as_ref()?;
    source.file.as_deref().or(source.dev.as_deref())
}
