//! A checkpoint of a made-up domain: its description.

use std::sync::Arc;

use uuid::Uuid;
use virgo_driver_kit::moment::text;
use virgo_model::{Domain, Element};
use virgo_operations::{
    DomainCheckpointListFlags, DomainCheckpointRecord, DomainCheckpointXmlFlags, Error, ErrorCode, Result,
    handle,
};

use super::disks::{self, unsupported};
use super::document::{self, Common, branch, domain_element};
use super::found::Kept;
use super::tree::{Moment, Tree};
use crate::domain::Machine;

/// The elements of the document.
const ELEMENTS: [&str; 6] = ["name", "description", "parent", "creationTime", "disks", "domain"];

/// How much of a made-up disk has changed since, in bytes. Nobody writes there.
const SIZE: &str = "1024";

/// A checkpoint.
pub(crate) struct Checkpoint {
    common: Common,
    disks: Vec<Element>,
    /// What was last told of it.
    pub(super) record: Arc<DomainCheckpointRecord>,
}

impl Moment for Checkpoint {
    const CALLED: &'static str = "checkpoint";

    fn name(&self) -> &str {
        &self.common.name
    }

    fn parent(&self) -> Option<&str> {
        self.common.parent.as_deref()
    }

    fn set_parent(&mut self, parent: Option<&str>) {
        self.common.parent = parent.map(str::to_owned);
    }
}

impl Kept for Checkpoint {
    type Record = DomainCheckpointRecord;
    type Flags = DomainCheckpointListFlags;

    const GONE: ErrorCode = ErrorCode::NoDomainCheckpoint;

    fn tree(machine: &Machine) -> &Tree<Self> {
        &machine.checkpoints
    }

    fn record(&self) -> Arc<DomainCheckpointRecord> {
        self.record.clone()
    }

    fn is_among(&self, tree: &Tree<Self>, flags: DomainCheckpointListFlags) -> bool {
        use DomainCheckpointListFlags as Flags;
        let leaf = || if tree.is_leaf(self.name()) { Flags::LEAVES } else { Flags::NO_LEAVES };
        !flags.intersects(Flags::LEAVES | Flags::NO_LEAVES) || flags.contains(leaf())
    }
}

impl Checkpoint {
    /// One that is made now, of a domain as it is.
    ///
    /// # Errors
    /// `OperationFailed` if there is one of that name, `ConfigUnsupported` for disks that cannot have one.
    pub(super) fn new(root: &Element, tree: &Tree<Self>, domain: &Domain) -> Result<Self> {
        let common = Common::new(root, tree, domain.clone())?;
        let disks = disks_of(root, domain, &common.name)?;
        Ok(Self { common, disks, record: Arc::default() })
    }

    /// One that was made before.
    ///
    /// # Errors
    /// `XmlError` if the document does not say everything, `InvalidArg` if it is of another domain.
    pub(super) fn again(root: &Element, uuid: Uuid, tree: &Tree<Self>, arch: &str) -> Result<Self> {
        let mut common = Common::again::<Self>(root, uuid, arch)?;
        let disks = match &common.domain {
            Some(domain) => disks_of(root, domain, &common.name)?,
            None => root.child("disks").into_iter().flat_map(Element::elements).cloned().collect(),
        };
        if let (None, Some(other)) = (&common.domain, tree.get(&common.name)) {
            common.domain.clone_from(&other.common.domain);
        }
        Ok(Self { common, disks, record: Arc::default() })
    }

    /// Refuses a document that has what is not known.
    ///
    /// # Errors
    /// `XmlInvalidSchema` naming it.
    pub(super) fn validate(root: &Element) -> Result<()> {
        document::validate(root, &ELEMENTS, &["name", "checkpoint", "bitmap", "size"])?;
        // A bitmap has the same name.
        let is_part = |c: char| c.is_ascii_alphanumeric() || "_-.".contains(c);
        match text(root, "name") {
            Some(name) if name.starts_with('.') || !name.chars().all(is_part) => {
                let message =
                    format!("'{name}' is no name of a checkpoint: it has letters, digits, '_', '-' and '.'");
                Err(Error::new(ErrorCode::XmlInvalidSchema, message))
            }
            _ => Ok(()),
        }
    }

    /// Its document.
    pub(super) fn to_xml(&self, flags: DomainCheckpointXmlFlags) -> Result<String> {
        use DomainCheckpointXmlFlags as Flags;
        let mut disks = self.disks.clone();
        if flags.contains(Flags::SIZE) {
            let with_bitmap = disks.iter_mut().filter(|disk| disk.attribute("bitmap").is_some());
            with_bitmap.for_each(|disk| disk.set_attribute("size", SIZE));
        }
        let mut parts = vec![];
        if !disks.is_empty() {
            parts.push(branch("disks", disks));
        }
        if let Some(domain) = self.common.domain.as_ref().filter(|_| !flags.contains(Flags::NO_DOMAIN)) {
            parts.push(domain_element(domain, "domain", flags.contains(Flags::SECURE))?);
        }
        Ok(self.common.document("domaincheckpoint", vec![], parts).to_xml())
    }

    /// What is known of it now.
    pub(super) fn describe(&self, domain: handle::Domain, revision: u64) -> DomainCheckpointRecord {
        DomainCheckpointRecord {
            revision,
            handle: handle::DomainCheckpoint { domain, name: self.common.name.clone() },
            parent_name: Some(self.common.parent.clone()),
            description: Some(self.common.description.clone()),
            creation_time: Some(self.common.time()),
        }
    }
}

/// Which disks have a bitmap: those that the document says, or all that can be written, if it says none.
fn disks_of(root: &Element, domain: &Domain, name: &str) -> Result<Vec<Element>> {
    if domain.devices.disks.is_empty() {
        return Err(unsupported(format!("domain '{}' has no disk to have a checkpoint", domain.name)));
    }
    let is_said = root.child("disks").is_some_and(|disks| disks.elements().next().is_some());
    let mark = |of: &virgo_model::domain::Disk, mut disk: Element, kind: &str| {
        let cannot_be_written = disks::is_empty(of) || of.readonly;
        if kind == "bitmap" && cannot_be_written {
            let message = format!("disk '{}' is empty or cannot be written", disks::target(of));
            return Err(unsupported(message));
        }
        disk.set_attribute("checkpoint", kind);
        if kind == "bitmap" && disk.attribute("bitmap").is_none() {
            disk.set_attribute("bitmap", name);
        }
        Ok(disk)
    };
    let given = |of: &_, disk: Element| match disk.attribute("checkpoint").unwrap_or("bitmap") {
        "bitmap" => mark(of, disk, "bitmap"),
        "no" => mark(of, disk, "no"),
        other => Err(document::wrong(format!("<disk checkpoint='{other}'>: there is no such kind"))),
    };
    disks::align(root, domain, given, |of, disk| {
        let has_none = is_said || disks::is_empty(of) || of.readonly;
        mark(of, disk, if has_none { "no" } else { "bitmap" })
    })
}
