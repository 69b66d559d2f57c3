//! Domain of a test node, with its initial state.

use super::{Load, read_or_load};
use crate::bind::read_text;
use crate::domain::{Domain, adopt_namespace};
use crate::value::{Value, excerpt};
use crate::xml::{self, Element, XmlError, XmlErrorKind};

/// XML namespace of `<test:runstate>`.
const NAMESPACE: &str = "http://libvirt.org/schemas/domain/test/1.0";

/// State of a test domain; the numbers are those of virDomainState.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum RunState {
    /// No state.
    NoState = 0,
    /// Running.
    #[default]
    Running = 1,
    /// Blocked on a resource.
    Blocked = 2,
    /// Paused by the user.
    Paused = 3,
    /// Being shut down.
    Shutdown = 4,
    /// Shut off.
    Shutoff = 5,
    /// Crashed.
    Crashed = 6,
    /// Suspended by guest power management.
    PmSuspended = 7,
}

/// Domain and the state it starts in.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TestDomain {
    /// Domain, without what only the test driver reads.
    pub domain: Domain,
    /// Initial state.
    pub run_state: RunState,
    /// Whether it is gone once it is off.
    pub transient: bool,
    /// Whether its memory was saved when it was switched off.
    pub has_managed_save: bool,
    /// Its snapshots: each is a `<domainsnapshot>`.
    pub snapshots: Vec<Element>,
    /// Its checkpoints in the same way.
    pub checkpoints: Vec<Element>,
}

impl Value for RunState {
    fn read(text: &str) -> Result<Self, String> {
        use RunState::{Blocked, Crashed, NoState, Paused, PmSuspended, Running, Shutdown, Shutoff};
        let states = [NoState, Running, Blocked, Paused, Shutdown, Shutoff, Crashed, PmSuspended];
        let number = text.trim().parse::<usize>().ok();
        let state = number.and_then(|number| states.get(number).copied());
        state.ok_or_else(|| format!("'{}' is no state of a domain; known are 0 to 7", excerpt(text)))
    }

    fn write(&self) -> String {
        (*self as u32).to_string()
    }
}

impl TestDomain {
    /// Reads a domain that may have elements of the test driver's namespace.
    pub fn parse(xml: &str) -> Result<Self, XmlError> {
        let root = xml::parse(xml)?;
        let path = root.name.clone();
        let mut none = |file: &str| Err(format!("{file} is not at hand"));
        Self::from_root(root, &mut none).map_err(|error| error.within(&path))
    }

    pub(super) fn from_root(mut root: Element, load: &mut Load<'_>) -> Result<Self, XmlError> {
        adopt_namespace(&mut root, "test", NAMESPACE);
        let position = root.position;
        let mut domain = Domain::from_root(root)?;
        let kept = &mut domain.kept;
        kept.attributes.retain(|attribute| attribute.name != "xmlns:test");
        let run_state = match kept.take_elements("test:runstate").first() {
            Some(element) => read_text(&element.name, &element.text(), element.position)
                .map_err(|error| error.within(&element.name))?,
            None => RunState::default(),
        };
        let transient = !kept.take_elements("test:transient").is_empty();
        let has_managed_save = !kept.take_elements("test:hasmanagedsave").is_empty();
        let mut read = |name: &str| {
            let elements = kept.take_elements(name).into_iter();
            let loaded = elements.map(|element| read_or_load(element, load, |element, _| Ok(element)));
            loaded.collect::<Result<Vec<_>, _>>().map_err(|error| error.within(name))
        };
        let snapshots = read("test:domainsnapshot")?;
        let checkpoints = read("test:domaincheckpoint")?;
        let impossible = match (transient, has_managed_save, run_state == RunState::Shutoff) {
            (true, _, true) => Some("a transient domain can't be off"),
            (_, true, false) => Some("a domain whose memory was saved has to be off"),
            _ => None,
        };
        match impossible {
            Some(why) => Err(XmlError::new(XmlErrorKind::Invalid, position, why).within("test:runstate")),
            None => Ok(Self { domain, run_state, transient, has_managed_save, snapshots, checkpoints }),
        }
    }
}
