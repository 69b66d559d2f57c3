//! What the descriptions of snapshots and checkpoints say, `<domainsnapshot>` and `<domaincheckpoint>`. libvirt calls both
//! moments of a domain.

use virgo_model::Element;
use virgo_operations::{DomainSnapshotLocation, DomainSnapshotState};

/// The states of a snapshot, as descriptions have them.
const STATES: [(&str, DomainSnapshotState); 9] = [
    ("nostate", DomainSnapshotState::NoState),
    ("running", DomainSnapshotState::Running),
    ("blocked", DomainSnapshotState::Blocked),
    ("paused", DomainSnapshotState::Paused),
    ("shutdown", DomainSnapshotState::Shutdown),
    ("shutoff", DomainSnapshotState::Shutoff),
    ("crashed", DomainSnapshotState::Crashed),
    ("pmsuspended", DomainSnapshotState::PmSuspended),
    ("disk-snapshot", DomainSnapshotState::DiskSnapshot),
];

/// What the description of a snapshot or checkpoint says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// The name of its parent.
    pub parent_name: Option<String>,
    /// What people have noted.
    pub description: Option<String>,
    /// When it was made.
    pub creation_time: Option<glib::DateTime>,
}

impl Moment {
    /// Reads the document.
    pub fn read(root: &Element) -> Self {
        let time = text(root, "creationTime").and_then(|time| time.trim().parse().ok());
        Self {
            parent_name: root.child("parent").and_then(|parent| text(parent, "name")),
            description: text(root, "description"),
            creation_time: time.and_then(|time| glib::DateTime::from_unix_utc(time).ok()),
        }
    }
}

/// The text in a child, if there is any.
pub fn text(element: &Element, child: &str) -> Option<String> {
    element.child(child).map(Element::text).filter(|text| !text.is_empty())
}

/// The state that a `<domainsnapshot>` says; nothing, if it says none that is known.
pub fn snapshot_state(root: &Element) -> Option<DomainSnapshotState> {
    let said = text(root, "state")?;
    STATES.iter().find(|(name, _)| *name == said).map(|(_, state)| *state)
}

/// How a `<domainsnapshot>` says a state.
pub fn state_name(state: DomainSnapshotState) -> &'static str {
    STATES.iter().find(|(_, known)| *known == state).map_or("nostate", |(name, _)| name)
}

/// Where a `<domainsnapshot>` says that it is stored: one file of its own makes it an external one.
pub fn snapshot_location(root: &Element) -> DomainSnapshotLocation {
    let disks = root.child("disks").into_iter().flat_map(Element::elements);
    let mut parts = root.child("memory").into_iter().chain(disks);
    match parts.any(|part| part.attribute("snapshot") == Some("external")) {
        true => DomainSnapshotLocation::External,
        false => DomainSnapshotLocation::Internal,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use virgo_model::xml;

    #[test]
    fn what_descriptions_say() {
        let said = |inside: &str| xml::parse(&format!("<domainsnapshot>{inside}</domainsnapshot>")).unwrap();
        let full = said(
            "<name>b</name><description>d &lt; e</description><state>disk-snapshot</state>
             <parent><name>a</name></parent><creationTime>7</creationTime><memory snapshot='no'/>
             <disks><disk name='vda' snapshot='external'/></disks>
             <domain><description>not this one</description></domain>",
        );
        let moment = Moment::read(&full);
        assert_eq!(
            (moment.parent_name.as_deref(), moment.description.as_deref()),
            (Some("a"), Some("d < e"))
        );
        assert_eq!(moment.creation_time.map(|time| time.to_unix()), Some(7));
        assert_eq!(snapshot_state(&full), Some(DomainSnapshotState::DiskSnapshot));
        assert_eq!(snapshot_location(&full), DomainSnapshotLocation::External);
        let little = said("<state>asleep</state><creationTime>soon</creationTime>");
        let none = Moment { parent_name: None, description: None, creation_time: None };
        assert_eq!((Moment::read(&little), snapshot_state(&little)), (none, None));
        assert_eq!(snapshot_location(&little), DomainSnapshotLocation::Internal);
        for (name, state) in STATES {
            assert_eq!(snapshot_state(&said(&format!("<state>{name}</state>"))), Some(state));
            assert_eq!(state_name(state), name);
        }
    }
}
