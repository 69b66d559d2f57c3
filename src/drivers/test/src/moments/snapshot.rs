//! A snapshot of a made-up domain: its description.

use std::sync::Arc;

use uuid::Uuid;
use virgo_driver_kit::moment::{snapshot_location, snapshot_state, state_name, text};
use virgo_model::xml::Node;
use virgo_model::{Domain, Element};
use virgo_operations::{
    DomainSnapshotListFlags, DomainSnapshotLocation, DomainSnapshotRecord, DomainSnapshotState, DomainState,
    Error, ErrorCode, Result, handle,
};

use super::disks::{self, unsupported};
use super::document::{self, Common, branch, domain_element, leaf, wrong};
use super::found::Kept;
use super::tree::{Moment, Tree};
use crate::domain::Machine;

/// The elements of the document.
const ELEMENTS: [&str; 12] = [
    "name",
    "description",
    "state",
    "parent",
    "creationTime",
    "memory",
    "disks",
    "domain",
    "inactiveDomain",
    "cookie",
    "active",
    "revertDisks",
];

/// A snapshot.
pub(crate) struct Snapshot {
    pub(super) common: Common,
    /// What the domain did.
    pub(super) state: DomainSnapshotState,
    memory: Element,
    disks: Vec<Element>,
    /// The definition, of a domain that ran and had one.
    pub(super) definition: Option<Domain>,
    /// What was last told of it.
    pub(super) record: Arc<DomainSnapshotRecord>,
}

impl Moment for Snapshot {
    const CALLED: &'static str = "snapshot";

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

impl Kept for Snapshot {
    type Record = DomainSnapshotRecord;
    type Flags = DomainSnapshotListFlags;

    const GONE: ErrorCode = ErrorCode::NoDomainSnapshot;

    fn tree(machine: &Machine) -> &Tree<Self> {
        &machine.snapshots
    }

    fn record(&self) -> Arc<DomainSnapshotRecord> {
        self.record.clone()
    }

    fn is_among(&self, tree: &Tree<Self>, flags: DomainSnapshotListFlags) -> bool {
        use DomainSnapshotListFlags as Flags;
        let holds = |group: Flags, own: Flags| !flags.intersects(group) || flags.contains(own);
        let state = match self.state {
            DomainSnapshotState::Shutoff => Flags::INACTIVE,
            DomainSnapshotState::DiskSnapshot => Flags::DISK_ONLY,
            _ => Flags::ACTIVE,
        };
        let location = match self.location() {
            DomainSnapshotLocation::External => Flags::EXTERNAL,
            _ => Flags::INTERNAL,
        };
        let leaf = || if tree.is_leaf(self.name()) { Flags::LEAVES } else { Flags::NO_LEAVES };
        holds(Flags::METADATA | Flags::NO_METADATA, Flags::METADATA)
            && holds(Flags::INACTIVE | Flags::ACTIVE | Flags::DISK_ONLY, state)
            && holds(Flags::INTERNAL | Flags::EXTERNAL, location)
            && (!flags.intersects(Flags::LEAVES | Flags::NO_LEAVES) || flags.contains(leaf()))
    }
}

impl Snapshot {
    /// One that is made now, of a domain as it is.
    ///
    /// # Errors
    /// `OperationFailed` if there is one of that name, and what the document does not say in the right way.
    pub(super) fn new(root: &Element, machine: &Machine, domain: Domain) -> Result<Self> {
        let common = Common::new(root, &machine.snapshots, domain.clone())?;
        let state = state_of(machine);
        let memory = memory_of(root, if is_off(state) { "no" } else { "internal" })?;
        let is_external = memory.attribute("snapshot") == Some("external");
        if is_off(state) && memory.attribute("snapshot") != Some("no") {
            return Err(wrong("a domain that is off has no memory to be in a snapshot".to_owned()));
        }
        let disks = disks_of(root, &domain, is_external)?;
        let definition = machine.run.as_ref().and(machine.definition.clone());
        Ok(Self { common, state, memory, disks, definition, record: Arc::default() })
    }

    /// One that was made before.
    ///
    /// # Errors
    /// `XmlError` if the document does not say everything, `InvalidArg` if it is of another domain, or of another state
    /// than the one that it replaces.
    pub(super) fn again(root: &Element, uuid: Uuid, tree: &Tree<Self>, arch: &str) -> Result<Self> {
        let mut common = Common::again::<Self>(root, uuid, arch)?;
        let said = text(root, "state")
            .ok_or_else(|| wrong("a snapshot that is defined again has to have a <state>".to_owned()))?;
        let state = snapshot_state(root).filter(|state| *state != DomainSnapshotState::NoState);
        let state = state.ok_or_else(|| unsupported(format!("the <state> of a snapshot is '{said}'")))?;
        let memory = memory_of(root, if is_off(state) { "no" } else { "internal" })?;
        let disks = root.child("disks").into_iter().flat_map(Element::elements).cloned().collect();
        let definition = root.child("inactiveDomain").map(|domain| {
            let domain = Element { name: "domain".to_owned(), ..domain.clone() };
            crate::node::read_domain(&domain.to_xml(), arch)
        });
        let mut definition = definition.transpose()?;
        if let Some(other) = tree.get(&common.name) {
            let kinds = |state| (is_online(state), state == DomainSnapshotState::DiskSnapshot);
            if kinds(other.state) != kinds(state) {
                let (name, other) = (&common.name, state_name(other.state));
                let message = format!("snapshot '{name}' cannot change its state from '{other}' to '{said}'");
                return Err(Error::argument(message));
            }
            if common.domain.is_none() {
                common.domain.clone_from(&other.common.domain);
                definition.clone_from(&other.definition);
            }
        }
        Ok(Self { common, state, memory, disks, definition, record: Arc::default() })
    }

    /// Refuses one that does not say what the domain was; the host's file may have such.
    ///
    /// # Errors
    /// `XmlError` then.
    pub(super) fn expect_domain(self) -> Result<Self> {
        let missing = || wrong("a snapshot that is defined again has to have a <domain type='…'>".to_owned());
        if self.common.domain.is_some() { Ok(self) } else { Err(missing()) }
    }

    /// Refuses a document that has what is not known.
    ///
    /// # Errors
    /// `XmlInvalidSchema` naming it.
    pub(super) fn validate(root: &Element) -> Result<()> {
        document::validate(root, &ELEMENTS, &["name", "snapshot", "type"])
    }

    /// Its document, without the domain.
    fn document(&self) -> Element {
        let mut after = vec![self.memory.clone()];
        if !self.disks.is_empty() {
            after.push(branch("disks", self.disks.clone()));
        }
        self.common.document("domainsnapshot", vec![leaf("state", state_name(self.state))], after)
    }

    /// Its document.
    pub(super) fn to_xml(&self, uuid: Uuid, secure: bool) -> Result<String> {
        let mut document = self.document();
        let domain = match &self.common.domain {
            Some(domain) => domain_element(domain, "domain", secure)?,
            None => branch("domain", vec![leaf("uuid", &uuid.to_string())]),
        };
        let definition = self.definition.as_ref();
        let definition =
            definition.map(|domain| domain_element(domain, "inactiveDomain", secure)).transpose()?;
        document.children.extend([Some(domain), definition].into_iter().flatten().map(Node::Element));
        Ok(document.to_xml())
    }

    /// What is known of it now.
    pub(super) fn describe(
        &self,
        domain: handle::Domain,
        current: bool,
        revision: u64,
    ) -> DomainSnapshotRecord {
        DomainSnapshotRecord {
            revision,
            handle: handle::DomainSnapshot { domain, name: self.common.name.clone() },
            current,
            has_metadata: true,
            parent_name: Some(self.common.parent.clone()),
            description: Some(self.common.description.clone()),
            creation_time: Some(self.common.time()),
            state: Some(self.state),
            location: Some(self.location()),
        }
    }

    fn location(&self) -> DomainSnapshotLocation {
        snapshot_location(&self.document())
    }
}

/// What a domain does, as a snapshot has it.
fn state_of(machine: &Machine) -> DomainSnapshotState {
    match machine.state() {
        DomainState::NoState => DomainSnapshotState::NoState,
        DomainState::Running => DomainSnapshotState::Running,
        DomainState::Blocked => DomainSnapshotState::Blocked,
        DomainState::Paused => DomainSnapshotState::Paused,
        DomainState::Shutdown => DomainSnapshotState::Shutdown,
        DomainState::Shutoff => DomainSnapshotState::Shutoff,
        DomainState::Crashed => DomainSnapshotState::Crashed,
        DomainState::PmSuspended => DomainSnapshotState::PmSuspended,
    }
}

/// Whether a snapshot has no memory.
fn is_off(state: DomainSnapshotState) -> bool {
    matches!(state, DomainSnapshotState::Shutoff | DomainSnapshotState::DiskSnapshot)
}

/// Whether a domain goes on from a snapshot.
pub(super) fn is_online(state: DomainSnapshotState) -> bool {
    matches!(state, DomainSnapshotState::Running | DomainSnapshotState::Paused)
}

/// Where the memory is, as the document says.
fn memory_of(root: &Element, default: &str) -> Result<Element> {
    let mut memory = root.child("memory").cloned().unwrap_or_else(|| Element::new("memory"));
    let file = memory.attribute("file").map(str::to_owned);
    let place = memory.attribute("snapshot").map(str::to_owned);
    let place = place.unwrap_or_else(|| if file.is_some() { "external" } else { default }.to_owned());
    match (place.as_str(), file) {
        ("external", Some(file)) if file.starts_with('/') => {}
        ("external", Some(file)) => {
            return Err(wrong(format!("the <memory file='{file}'> of a snapshot has to be absolute")));
        }
        ("external", None) => return Err(wrong("external memory of a snapshot needs a file".to_owned())),
        ("no" | "internal", Some(file)) => {
            return Err(wrong(format!("the <memory file='{file}'> of a snapshot is external")));
        }
        ("no" | "internal", None) => {}
        (place, _) => return Err(wrong(format!("<memory snapshot='{place}'>: there is no such place"))),
    }
    memory.set_attribute("snapshot", place);
    Ok(memory)
}

/// Where the disks are: all in their images, unless the memory is in a file of its own.
fn disks_of(root: &Element, domain: &Domain, is_external: bool) -> Result<Vec<Element>> {
    let default = if is_external { "external" } else { "internal" };
    let check = |disk: Element| {
        let (name, place) = (disk.attribute("name").unwrap_or_default(), disk.attribute("snapshot"));
        let file = disk.child("source").and_then(|source| source.attribute("file"));
        match place {
            Some("external") if file.is_none() => {
                // What libvirt makes of the disk's file needs one.
                let message = format!("disk '{name}' has no regular file, so its snapshot needs a <source>");
                Err(unsupported(message))
            }
            Some("external" | "no") => Ok(disk),
            Some("internal") if file.is_some() => {
                Err(unsupported(format!("the <source> of disk '{name}' needs snapshot='external'")))
            }
            Some("internal") => Ok(disk),
            other => {
                let other = other.unwrap_or_default();
                Err(wrong(format!("<disk snapshot='{other}'>: there is no such place")))
            }
        }
    };
    let given = |_: &_, mut disk: Element| {
        let own = if disk.child("source").is_some() { "external" } else { default };
        let place = disk.attribute("snapshot").unwrap_or(own).to_owned();
        if !is_external && place == "external" {
            let name = disk.attribute("name").unwrap_or_default();
            return Err(unsupported(format!("disk '{name}' must use snapshot mode 'internal'")));
        }
        disk.set_attribute("snapshot", place);
        check(disk)
    };
    disks::align(root, domain, given, |of, mut disk| {
        disk.set_attribute("snapshot", if disks::is_empty(of) { "no" } else { default });
        check(disk)
    })
}
