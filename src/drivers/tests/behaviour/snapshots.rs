//! The snapshots of a domain. Drivers tell of what the connection itself does.

use virgo_operations::{
    ConnectionFlags, DomainDestroyFlags, DomainEventDetail as Detail, DomainMemoryFlags,
    DomainSnapshotCollection, DomainSnapshotCreateFlags as CreateFlags,
    DomainSnapshotDeleteFlags as DeleteFlags, DomainSnapshotListFlags as List, DomainSnapshotLocation,
    DomainSnapshotRevertFlags as RevertFlags, DomainSnapshotState, DomainSnapshotXmlFlags as XmlFlags,
    DomainSnapshots, DomainStartFlags, DomainStateReason as Reason, DomainUndefineFlags, ErrorCode, Event,
    handle, record,
};

use crate::lab::{Lab, refused, wait};

/// A name of which nothing goes without care: in XML, in paths, in messages.
pub const ODD_NAME: &str = "ä b/'ü\"<&>]]> 😀é%s\\";

pub const DISK: &str =
    "<devices><disk type='file' device='disk'><source file='/x.img'/><target dev='vda'/></disk></devices>";

fn all(lab: &Lab) -> &dyn DomainSnapshotCollection {
    lab.domain_snapshot_collection()
}

fn one(lab: &Lab) -> &dyn DomainSnapshots {
    lab.domain_snapshots()
}

pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn xml(name: &str, inside: &str) -> String {
    format!("<domainsnapshot><name>{}</name>{inside}</domainsnapshot>", escaped(name))
}

#[track_caller]
fn create(lab: &Lab, domain: &handle::Domain, name: &str) -> record::DomainSnapshot {
    wait(all(lab).create_snapshot(domain, &xml(name, ""), CreateFlags::empty())).unwrap()
}

#[track_caller]
fn names(found: Result<Vec<record::DomainSnapshot>, virgo_operations::Error>) -> Vec<String> {
    let mut names: Vec<_> = found.unwrap().iter().map(|snapshot| snapshot.name.clone()).collect();
    names.sort();
    names
}

#[track_caller]
fn list(lab: &Lab, domain: &handle::Domain, flags: List) -> Vec<String> {
    names(wait(all(lab).list_all_snapshots(domain, flags)))
}

#[track_caller]
fn find(lab: &Lab, domain: &handle::Domain, name: &str) -> record::DomainSnapshot {
    wait(all(lab).lookup_snapshot_by_name(domain, name)).unwrap()
}

/// The name of the current one, as each way to ask says it.
#[track_caller]
fn current(lab: &Lab, domain: &handle::Domain) -> Option<String> {
    let listed = wait(all(lab).list_all_snapshots(domain, List::empty())).unwrap();
    let current: Vec<_> = listed.iter().filter(|snapshot| snapshot.current).collect();
    let fetched = wait(all(lab).fetch_current_snapshot(domain));
    match (&current[..], fetched) {
        ([], fetched) => {
            refused(fetched, ErrorCode::NoDomainSnapshot, "current");
            None
        }
        ([current], fetched) => {
            let fetched = fetched.unwrap();
            assert!(fetched.current && fetched.name == current.name, "{fetched:?} {current:?}");
            Some(current.name.clone())
        }
        _ => panic!("several are current: {current:?}"),
    }
}

/// The name of the parent, as each way to ask says it.
#[track_caller]
fn parent(lab: &Lab, snapshot: &handle::DomainSnapshot) -> Option<String> {
    wait(one(lab).fetch_xml(snapshot, XmlFlags::empty())).unwrap();
    let known = find(lab, &snapshot.domain, &snapshot.name).parent_name.clone().expect("it was asked for");
    match &known {
        Some(name) => assert_eq!(wait(one(lab).lookup_parent(snapshot)).unwrap().name, *name),
        None => refused(wait(one(lab).lookup_parent(snapshot)), ErrorCode::NoDomainSnapshot, &snapshot.name),
    }
    known
}

/// Which snapshots were told to be gone, in their order.
fn gone(event: &Event) -> Option<String> {
    match event {
        Event::DomainSnapshotGone(snapshot, _) => Some(snapshot.name.clone()),
        _ => None,
    }
}

pub fn snapshots_come_and_go(lab: &Lab) {
    let domain = &*lab.run("a");
    assert_eq!((list(lab, domain, List::empty()).len(), current(lab, domain)), (0, None));
    assert_eq!(lab.now(domain).has_current_snapshot, Some(false));
    let first = create(lab, domain, "first");
    assert!(first.current && first.has_metadata && first.domain.uuid == domain.uuid, "{first:?}");
    let odd = &create(lab, domain, ODD_NAME);
    assert_eq!(list(lab, domain, List::empty()), ["first", ODD_NAME]);
    assert_eq!(current(lab, domain).as_deref(), Some(ODD_NAME));
    assert_eq!(lab.now(domain).has_current_snapshot, Some(true));
    assert!(!find(lab, domain, "first").current && find(lab, domain, ODD_NAME).current);
    assert_eq!((parent(lab, &first), parent(lab, odd).as_deref()), (None, Some("first")));
    let described = wait(one(lab).fetch_xml(odd, XmlFlags::empty())).unwrap();
    assert!(
        described.contains(&domain.uuid.to_string()) && described.contains("<state>running"),
        "{described}"
    );
    let known = find(lab, domain, ODD_NAME);
    assert_eq!(known.state, Some(DomainSnapshotState::Running));
    assert_eq!(known.location, Some(DomainSnapshotLocation::Internal));
    assert_eq!(known.description, Some(None));
    assert!(known.creation_time.as_ref().is_some_and(Option::is_some), "{known:?}");
    lab.forget_events();
    wait(one(lab).delete(odd, DeleteFlags::empty())).unwrap();
    let told = lab.expect(&[ODD_NAME.to_owned()], gone);
    let is_current = |event: &Event| matches!(event, Event::DomainSnapshot(record, _) if record.name == "first" && record.current);
    assert!(told.iter().any(is_current), "{told:?}");
    refused(wait(one(lab).delete(odd, DeleteFlags::empty())), ErrorCode::NoDomainSnapshot, ODD_NAME);
    refused(wait(one(lab).fetch_xml(odd, XmlFlags::empty())), ErrorCode::NoDomainSnapshot, ODD_NAME);
    refused(wait(one(lab).revert(odd, RevertFlags::empty())), ErrorCode::NoDomainSnapshot, ODD_NAME);
    let lookup = wait(all(lab).lookup_snapshot_by_name(domain, ODD_NAME));
    refused(lookup, ErrorCode::NoDomainSnapshot, ODD_NAME);
    wait(one(lab).delete(&first, DeleteFlags::empty())).unwrap();
    assert_eq!((current(lab, domain), lab.now(domain).has_current_snapshot), (None, Some(false)));
    // A name may come again.
    assert!(create(lab, domain, ODD_NAME).current);
    assert_eq!(list(lab, domain, List::empty()), [ODD_NAME]);
}

pub fn names_snapshots_that_have_no_name(lab: &Lab) {
    let domain = &*lab.define("a");
    let named = wait(all(lab).create_snapshot(domain, "<domainsnapshot/>", CreateFlags::empty())).unwrap();
    let seconds: i64 = named.name.parse().unwrap();
    wait(one(lab).fetch_xml(&named, XmlFlags::empty())).unwrap();
    let made = find(lab, domain, &named.name).creation_time.clone().flatten().unwrap();
    assert_eq!(made.to_unix(), seconds);
}

pub fn children_outlive_their_parents(lab: &Lab) {
    let domain = &*lab.define("a");
    let [a, b, c] = ["a", "b", "c"].map(|name| create(lab, domain, name));
    wait(one(lab).revert(&b, RevertFlags::empty())).unwrap();
    let d = create(lab, domain, "d");
    assert_eq!([&b, &c, &d].map(|one| parent(lab, one).unwrap()), ["a", "b", "b"]);
    let children = |of: &record::DomainSnapshot, flags| names(wait(one(lab).list_all_children(of, flags)));
    assert_eq!(
        (children(&a, List::empty()), children(&a, List::DESCENDANTS).concat()),
        (vec!["b".to_owned()], "bcd".to_owned())
    );
    lab.forget_events();
    wait(one(lab).delete(&b, DeleteFlags::empty())).unwrap();
    // Whoever knows who the parent was is told who it is.
    let told = lab.expect(&["b".to_owned()], gone);
    for name in ["c", "d"] {
        let is_told = |event: &Event| matches!(event, Event::DomainSnapshot(of, _) if of.name == name && of.parent_name == Some(Some("a".to_owned())));
        assert!(told.iter().any(is_told), "{name}: {told:?}");
    }
    assert_eq!((parent(lab, &c).as_deref(), parent(lab, &d).as_deref()), (Some("a"), Some("a")));
    assert_eq!(current(lab, domain).as_deref(), Some("d"));
    wait(one(lab).delete(&a, DeleteFlags::CHILDREN_ONLY)).unwrap();
    let mut left =
        lab.expect(&[(), ()], |event| gone(event).map(drop)).iter().filter_map(gone).collect::<Vec<_>>();
    left.sort();
    assert_eq!((left.concat(), list(lab, domain, List::empty()).concat()), ("cd".to_owned(), "a".to_owned()));
    assert_eq!(current(lab, domain).as_deref(), Some("a"));
    create(lab, domain, "e");
    wait(one(lab).delete(&a, DeleteFlags::CHILDREN)).unwrap();
    assert_eq!((list(lab, domain, List::empty()).len(), current(lab, domain)), (0, None));
    let both = wait(one(lab).delete(&a, DeleteFlags::CHILDREN | DeleteFlags::CHILDREN_ONLY));
    refused(both, ErrorCode::InvalidArg, "exclu");
}

pub fn lists_snapshots_by_what_holds(lab: &Lab) {
    let domain = &*lab.define("a");
    let off = create(lab, domain, "off");
    wait(lab.domain_lifecycle().start(domain, DomainStartFlags::empty())).unwrap();
    wait(lab.domain_lifecycle().suspend(domain)).unwrap();
    create(lab, domain, "paused");
    wait(lab.domain_lifecycle().resume(domain)).unwrap();
    create(lab, domain, "running");
    wait(one(lab).revert(&off, RevertFlags::empty())).unwrap();
    create(lab, domain, "other");
    for (flags, expected) in [
        (List::ROOTS, &["off"][..]),
        (List::LEAVES, &["other", "running"]),
        (List::NO_LEAVES, &["off", "paused"]),
        (List::ACTIVE, &["paused", "running"]),
        (List::INACTIVE, &["off", "other"]),
        (List::DISK_ONLY, &[]),
        (List::INACTIVE | List::DISK_ONLY | List::LEAVES, &["other"]),
        (List::METADATA | List::INTERNAL, &["off", "other", "paused", "running"]),
        (List::NO_METADATA, &[]),
        (List::EXTERNAL, &[]),
    ] {
        assert_eq!(list(lab, domain, flags), expected, "{flags:?}");
    }
    let sorted = wait(all(lab).list_all_snapshots(domain, List::TOPOLOGICAL)).unwrap();
    let place = |name: &str| sorted.iter().position(|snapshot| snapshot.name == name).unwrap();
    assert!(
        place("off") < place("paused") && place("paused") < place("running") && place("off") < place("other")
    );
}

pub fn reverts_to_what_was(lab: &Lab) {
    let domain = &*lab.define("a");
    let off = create(lab, domain, "off");
    wait(lab.domain_lifecycle().start(domain, DomainStartFlags::empty())).unwrap();
    wait(lab.domain_lifecycle().suspend(domain)).unwrap();
    let paused = create(lab, domain, "paused");
    wait(lab.domain_lifecycle().resume(domain)).unwrap();
    lab.forget_events();
    let revert = |to: &record::DomainSnapshot, flags| wait(one(lab).revert(to, flags));
    revert(&paused, RevertFlags::empty()).unwrap();
    lab.expect_reason(domain, Reason::PausedFromSnapshot);
    lab.expect_events(&[
        Detail::StoppedFromSnapshot,
        Detail::StartedFromSnapshot,
        Detail::SuspendedFromSnapshot,
    ]);
    assert_eq!(current(lab, domain).as_deref(), Some("paused"));
    assert!(find(lab, domain, "paused").current && !find(lab, domain, "off").current);
    revert(&off, RevertFlags::empty()).unwrap();
    lab.expect_reason(domain, Reason::ShutoffFromSnapshot);
    lab.expect_events(&[Detail::StoppedFromSnapshot]);
    revert(&off, RevertFlags::empty()).unwrap();
    lab.expect_reason(domain, Reason::ShutoffFromSnapshot);
    revert(&paused, RevertFlags::empty()).unwrap();
    lab.expect_events(&[Detail::StartedFromSnapshot, Detail::SuspendedFromSnapshot]);
    lab.expect_reason(domain, Reason::PausedFromSnapshot);
    revert(&off, RevertFlags::empty()).unwrap();
    revert(&paused, RevertFlags::RUNNING).unwrap();
    lab.expect_events(&[Detail::StoppedFromSnapshot, Detail::StartedFromSnapshot]);
    assert_eq!(lab.now(domain).state, virgo_operations::DomainState::Running);
    if lab.subject.is_like_qemu {
        revert(&off, RevertFlags::PAUSED).unwrap();
        lab.expect_reason(domain, Reason::PausedFromSnapshot);
    }
    refused(revert(&off, RevertFlags::RUNNING | RevertFlags::PAUSED), ErrorCode::InvalidArg, "exclu");
}

pub fn reverts_the_definition_with_the_run(lab: &Lab) {
    let domain = &*lab.run("a");
    let before = create(lab, domain, "before");
    let set = |bytes, flags| wait(lab.domain_resources().set_memory(domain, bytes, flags)).unwrap();
    set(16 << 20, DomainMemoryFlags::LIVE);
    set(8 << 20, DomainMemoryFlags::CONFIG);
    assert_eq!(lab.now(domain).memory, 16 << 20);
    wait(one(lab).revert(&before, RevertFlags::empty())).unwrap();
    lab.expect_events(&[Detail::StoppedFromSnapshot, Detail::StartedFromSnapshot]);
    lab.expect_reason(domain, Reason::RunningFromSnapshot);
    assert_eq!(lab.now(domain).memory, 32 << 20);
    wait(lab.domain_lifecycle().destroy(domain, DomainDestroyFlags::empty())).unwrap();
    assert_eq!(lab.now(domain).memory, 32 << 20);
}

pub fn halts_after_a_snapshot(lab: &Lab) {
    let domain = &*lab.run("a");
    let snapshot = wait(all(lab).create_snapshot(domain, &xml("s", ""), CreateFlags::HALT)).unwrap();
    lab.expect_events(&[Detail::StoppedFromSnapshot]);
    lab.expect_reason(domain, Reason::ShutoffFromSnapshot);
    wait(one(lab).revert(&snapshot, RevertFlags::empty())).unwrap();
    assert_eq!(lab.now(domain).state, virgo_operations::DomainState::Running);
    let transient = lab.xml("t", "");
    let transient =
        wait(lab.domain_collection().create_domain(&transient, DomainStartFlags::empty())).unwrap();
    let halted = wait(all(lab).create_snapshot(&transient, &xml("s", ""), CreateFlags::HALT));
    refused(halted, ErrorCode::OperationInvalid, "transient");
}

pub fn snapshots_go_with_their_domain(lab: &Lab) {
    let domain = &*lab.define("a");
    let [a, _] = ["a", "b"].map(|name| create(lab, domain, name));
    let undefine = |flags| wait(lab.domain_lifecycle().undefine(domain, flags));
    refused(undefine(DomainUndefineFlags::empty()), ErrorCode::OperationInvalid, "snapshots");
    lab.forget_events();
    undefine(DomainUndefineFlags::SNAPSHOTS_METADATA).unwrap();
    let mut went =
        lab.expect(&[(), ()], |event| gone(event).map(drop)).iter().filter_map(gone).collect::<Vec<_>>();
    went.sort();
    assert_eq!(went, ["a", "b"]);
    refused(wait(one(lab).fetch_xml(&a, XmlFlags::empty())), ErrorCode::NoDomain, "");
    refused(wait(all(lab).list_all_snapshots(domain, List::empty())), ErrorCode::NoDomain, "");
    refused(wait(all(lab).fetch_current_snapshot(domain)), ErrorCode::NoDomain, "");
}

pub fn defines_snapshots_again(lab: &Lab) {
    let domain = &*lab.define("a");
    let [a, b] = ["a", "b"].map(|name| create(lab, domain, name));
    let xml_of = |of| wait(one(lab).fetch_xml(of, XmlFlags::empty())).unwrap();
    let [first, second] = [xml_of(&a), xml_of(&b)];
    wait(one(lab).delete(&a, DeleteFlags::CHILDREN)).unwrap();
    let again = |xml: &str, flags| wait(all(lab).create_snapshot(domain, xml, CreateFlags::REDEFINE | flags));
    // The parent comes first.
    refused(again(&second, CreateFlags::empty()), ErrorCode::InvalidArg, "");
    assert!(!again(&first, CreateFlags::empty()).unwrap().current);
    assert!(again(&second, CreateFlags::CURRENT).unwrap().current);
    assert_eq!(parent(lab, &b).as_deref(), Some("a"));
    assert_eq!(current(lab, domain).as_deref(), Some("b"));
    let described = second.replace("<state>", "<description>again</description><state>");
    again(&described, CreateFlags::empty()).unwrap();
    wait(one(lab).fetch_xml(&b, XmlFlags::empty())).unwrap();
    assert_eq!(find(lab, domain, "b").description, Some(Some("again".to_owned())));
    assert_eq!(current(lab, domain).as_deref(), Some("b"), "it stays the current one");
    let without = first.split_once("<domain ").unwrap().0.replace("<name>a<", "<name>old<");
    let old = format!("{without}<domain><uuid>{}</uuid></domain></domainsnapshot>", domain.uuid);
    assert!(again(&old, CreateFlags::empty()).is_err(), "it does not say what the domain was");
    let loops = first.replace("<creationTime>", "<parent><name>b</name></parent><creationTime>");
    refused(again(&loops, CreateFlags::empty()), ErrorCode::InvalidArg, "");
    let elsewhere = first.replace(&domain.uuid.to_string(), "00000000-0000-4000-8000-000000000000");
    refused(again(&elsewhere, CreateFlags::empty()), ErrorCode::InvalidArg, "uuid");
    for flags in [CreateFlags::CURRENT, CreateFlags::REDEFINE | CreateFlags::HALT] {
        refused(wait(all(lab).create_snapshot(domain, &first, flags)), ErrorCode::InvalidArg, "");
    }
}

pub fn says_what_is_wrong_with_snapshots(lab: &Lab) {
    let domain = &*lab.define("a");
    create(lab, domain, "there");
    let make = |xml: &str, flags| wait(all(lab).create_snapshot(domain, xml, flags));
    let none = CreateFlags::empty();
    for (xml, code) in [
        ("<domainsnapshot>", ErrorCode::XmlDetail),
        ("<domain/>", ErrorCode::XmlError),
        ("<domainsnapshot><memory snapshot='external'/></domainsnapshot>", ErrorCode::XmlError),
        ("<domainsnapshot><disks><disk name='vda'/></disks></domainsnapshot>", ErrorCode::ConfigUnsupported),
        (&*xml("there", ""), ErrorCode::OperationFailed),
    ] {
        refused(make(xml, none), code, "");
    }
    for xml in [
        "<domainsnapshot/>".to_owned(),
        xml("a", ""),
        xml("a", "<creationTime>1</creationTime>"),
        xml("a", "<creationTime>soon</creationTime><state>shutoff</state>"),
    ] {
        assert!(make(&xml, CreateFlags::REDEFINE).is_err(), "{xml}");
    }
    assert_eq!(list(lab, domain, List::empty()), ["there"]);
    let valid = make(&xml("valid", "<description>d</description>"), CreateFlags::VALIDATE).unwrap();
    wait(one(lab).fetch_xml(&valid, XmlFlags::empty())).unwrap();
    assert_eq!(find(lab, domain, "valid").description, Some(Some("d".to_owned())));
    refused(make(&xml("x", "<nonsense/>"), CreateFlags::VALIDATE), ErrorCode::XmlInvalidSchema, "nonsense");
}

pub fn changes_no_snapshots_when_read_only(lab: &Lab) {
    let reader = Lab::open_with(lab.subject, ConnectionFlags::READ_ONLY);
    let nobody = &handle::Domain::default();
    let made = wait(all(&reader).create_snapshot(nobody, "<domainsnapshot/>", CreateFlags::empty()));
    refused(made, ErrorCode::OperationDenied, "read-only");
    let snapshot = &handle::DomainSnapshot { domain: nobody.clone(), name: "s".to_owned() };
    refused(
        wait(one(&reader).revert(snapshot, RevertFlags::empty())),
        ErrorCode::OperationDenied,
        "read-only",
    );
    refused(
        wait(one(&reader).delete(snapshot, DeleteFlags::empty())),
        ErrorCode::OperationDenied,
        "read-only",
    );
    refused(
        wait(one(&reader).fetch_xml(snapshot, XmlFlags::SECURE)),
        ErrorCode::OperationDenied,
        "read-only",
    );
    refused(wait(one(&reader).fetch_xml(snapshot, XmlFlags::empty())), ErrorCode::NoDomain, "");
}

pub fn has_a_thousand_snapshots(lab: &Lab) {
    let domain = &*lab.define("a");
    for number in 0..1000 {
        create(lab, domain, &format!("{number:03}"));
    }
    let all_names: Vec<_> = (0..1000).map(|number| format!("{number:03}")).collect();
    assert_eq!(list(lab, domain, List::empty()), all_names);
    assert_eq!(list(lab, domain, List::LEAVES), ["999"]);
    let middle = find(lab, domain, "500");
    assert_eq!(names(wait(one(lab).list_all_children(&middle, List::DESCENDANTS))), all_names[501..]);
    wait(one(lab).delete(&middle, DeleteFlags::CHILDREN)).unwrap();
    assert_eq!(list(lab, domain, List::empty()), all_names[..500]);
    assert_eq!(current(lab, domain).as_deref(), Some("499"));
}
