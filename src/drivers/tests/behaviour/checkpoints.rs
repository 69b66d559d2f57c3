//! The checkpoints of a domain. Drivers tell of what the connection itself does.

use virgo_operations::{
    ConnectionFlags, DomainCheckpointCollection, DomainCheckpointCreateFlags as CreateFlags,
    DomainCheckpointDeleteFlags as DeleteFlags, DomainCheckpointListFlags as List,
    DomainCheckpointXmlFlags as XmlFlags, DomainCheckpoints, DomainDefineFlags, DomainDestroyFlags,
    DomainSnapshotCreateFlags, DomainStartFlags, DomainUndefineFlags, ErrorCode, Event, handle, record,
};

use crate::lab::{Lab, refused, wait};
use crate::snapshots::{DISK, ODD_NAME, escaped};

/// All that a name may have, for bitmaps in images are called by it.
const NAME: &str = "-Sept_1.b..";

fn all(lab: &Lab) -> &dyn DomainCheckpointCollection {
    lab.domain_checkpoint_collection()
}

fn one(lab: &Lab) -> &dyn DomainCheckpoints {
    lab.domain_checkpoints()
}

fn xml(name: &str, inside: &str) -> String {
    format!("<domaincheckpoint><name>{}</name>{inside}</domaincheckpoint>", escaped(name))
}

/// A domain that runs and has a disk.
#[track_caller]
fn run(lab: &Lab) -> record::Domain {
    let xml = lab.xml("a", DISK);
    let domain = wait(lab.domain_collection().define_domain(&xml, DomainDefineFlags::empty())).unwrap();
    wait(lab.domain_lifecycle().start(&domain, DomainStartFlags::empty())).unwrap();
    lab.forget_events();
    domain
}

#[track_caller]
fn create(lab: &Lab, domain: &handle::Domain, name: &str) -> record::DomainCheckpoint {
    wait(all(lab).create_checkpoint(domain, &xml(name, ""), CreateFlags::empty())).unwrap()
}

#[track_caller]
fn names(found: Result<Vec<record::DomainCheckpoint>, virgo_operations::Error>) -> Vec<String> {
    let mut names: Vec<_> = found.unwrap().iter().map(|checkpoint| checkpoint.name.clone()).collect();
    names.sort();
    names
}

#[track_caller]
fn list(lab: &Lab, domain: &handle::Domain, flags: List) -> Vec<String> {
    names(wait(all(lab).list_all_checkpoints(domain, flags)))
}

/// What is known once the description was asked for.
#[track_caller]
fn known(lab: &Lab, checkpoint: &handle::DomainCheckpoint) -> record::DomainCheckpoint {
    wait(one(lab).fetch_xml(checkpoint, XmlFlags::NO_DOMAIN)).unwrap();
    wait(all(lab).lookup_checkpoint_by_name(&checkpoint.domain, &checkpoint.name)).unwrap()
}

fn parent(lab: &Lab, checkpoint: &handle::DomainCheckpoint) -> Option<String> {
    known(lab, checkpoint).parent_name.clone().expect("it was asked for")
}

fn gone(event: &Event) -> Option<String> {
    match event {
        Event::DomainCheckpointGone(checkpoint, _) => Some(checkpoint.name.clone()),
        _ => None,
    }
}

pub fn checkpoints_come_and_go(lab: &Lab) {
    let domain = &*run(lab);
    assert!(list(lab, domain, List::empty()).is_empty());
    let first = create(lab, domain, "first");
    let odd = &create(lab, domain, NAME);
    assert_eq!(list(lab, domain, List::empty()), [NAME, "first"]);
    assert_eq!((parent(lab, &first), parent(lab, odd).as_deref()), (None, Some("first")));
    assert_eq!(wait(one(lab).lookup_parent(odd)).unwrap().name, "first");
    refused(wait(one(lab).lookup_parent(&first)), ErrorCode::NoDomainCheckpoint, "'first'");
    let odd_one = known(lab, odd);
    assert!(odd_one.creation_time.as_ref().is_some_and(Option::is_some), "{odd_one:?}");
    assert_eq!(odd_one.description, Some(None));
    let xml = |flags| wait(one(lab).fetch_xml(&first, flags)).unwrap();
    assert!(xml(XmlFlags::empty()).contains(&domain.uuid.to_string()));
    assert!(!xml(XmlFlags::NO_DOMAIN).contains("<domain "));
    assert!(xml(XmlFlags::NO_DOMAIN).contains("bitmap='first'"));
    lab.forget_events();
    wait(one(lab).delete(odd, DeleteFlags::empty())).unwrap();
    lab.expect(&[NAME.to_owned()], gone);
    refused(wait(one(lab).delete(odd, DeleteFlags::empty())), ErrorCode::NoDomainCheckpoint, NAME);
    refused(wait(one(lab).fetch_xml(odd, XmlFlags::empty())), ErrorCode::NoDomainCheckpoint, NAME);
    let lookup = wait(all(lab).lookup_checkpoint_by_name(domain, NAME));
    refused(lookup, ErrorCode::NoDomainCheckpoint, NAME);
    create(lab, domain, NAME);
    assert_eq!(list(lab, domain, List::empty()), [NAME, "first"]);
}

pub fn keeps_the_order_of_checkpoints(lab: &Lab) {
    let domain = &*run(lab);
    let [a, b, c, d] = ["a", "b", "c", "d"].map(|name| create(lab, domain, name));
    assert_eq!([&b, &c, &d].map(|one| parent(lab, one).unwrap()), ["a", "b", "c"]);
    for (flags, expected) in
        [(List::ROOTS, &["a"][..]), (List::LEAVES, &["d"]), (List::NO_LEAVES, &["a", "b", "c"])]
    {
        assert_eq!(list(lab, domain, flags), expected, "{flags:?}");
    }
    let sorted = wait(all(lab).list_all_checkpoints(domain, List::TOPOLOGICAL)).unwrap();
    assert_eq!(sorted.iter().map(|one| one.name.as_str()).collect::<String>(), "abcd");
    assert_eq!(names(wait(one(lab).list_all_children(&b, List::empty()))), ["c"]);
    assert_eq!(names(wait(one(lab).list_all_children(&b, List::DESCENDANTS))), ["c", "d"]);
    lab.forget_events();
    wait(one(lab).delete(&b, DeleteFlags::empty())).unwrap();
    // Whoever knows who the parent was is told who it is.
    let told = lab.expect(&["b".to_owned()], gone);
    let is_told = |event: &Event| matches!(event, Event::DomainCheckpoint(of, _) if of.name == "c" && of.parent_name == Some(Some("a".to_owned())));
    assert!(told.iter().any(is_told), "{told:?}");
    assert_eq!(parent(lab, &c).as_deref(), Some("a"));
    wait(one(lab).delete(&c, DeleteFlags::CHILDREN_ONLY | DeleteFlags::METADATA_ONLY)).unwrap();
    lab.expect(&["d".to_owned()], gone);
    assert_eq!(list(lab, domain, List::empty()), ["a", "c"]);
    wait(one(lab).delete(&a, DeleteFlags::CHILDREN)).unwrap();
    lab.expect(&[(), ()], |event| gone(event).map(drop));
    assert!(list(lab, domain, List::empty()).is_empty());
    assert_eq!(parent(lab, &create(lab, domain, "e")), None);
    let both = wait(one(lab).delete(&a, DeleteFlags::CHILDREN | DeleteFlags::CHILDREN_ONLY));
    refused(both, ErrorCode::InvalidArg, "exclu");
}

pub fn checkpoints_need_a_domain_that_runs(lab: &Lab) {
    let domain = &*run(lab);
    let checkpoint = create(lab, domain, "a");
    wait(one(lab).fetch_xml(&checkpoint, XmlFlags::SIZE)).unwrap();
    wait(lab.domain_lifecycle().destroy(domain, DomainDestroyFlags::empty())).unwrap();
    refused(
        wait(one(lab).fetch_xml(&checkpoint, XmlFlags::SIZE)),
        ErrorCode::OperationInvalid,
        "not running",
    );
    let create = wait(all(lab).create_checkpoint(domain, &xml("b", ""), CreateFlags::empty()));
    refused(create, ErrorCode::OperationUnsupported, "active");
    let snapshots = lab.domain_snapshot_collection();
    let none = DomainSnapshotCreateFlags::empty();
    let snapshot = wait(snapshots.create_snapshot(domain, "<domainsnapshot/>", none));
    refused(snapshot, ErrorCode::OperationUnsupported, "checkpoint");
    let undefine = |flags| wait(lab.domain_lifecycle().undefine(domain, flags));
    let flags = match lab.subject.is_like_qemu {
        true => {
            refused(undefine(DomainUndefineFlags::empty()), ErrorCode::OperationInvalid, "checkpoint");
            DomainUndefineFlags::CHECKPOINTS_METADATA
        }
        false => DomainUndefineFlags::empty(),
    };
    lab.forget_events();
    undefine(flags).unwrap();
    lab.expect(&["a".to_owned()], gone);
    refused(wait(one(lab).fetch_xml(&checkpoint, XmlFlags::empty())), ErrorCode::NoDomain, "");
}

pub fn has_no_checkpoints_beside_snapshots(lab: &Lab) {
    let domain = &*run(lab);
    let none = DomainSnapshotCreateFlags::empty();
    wait(lab.domain_snapshot_collection().create_snapshot(domain, "<domainsnapshot/>", none)).unwrap();
    let create = wait(all(lab).create_checkpoint(domain, &xml("a", ""), CreateFlags::empty()));
    refused(create, ErrorCode::OperationUnsupported, "snapshot");
}

pub fn defines_checkpoints_again(lab: &Lab) {
    let domain = &*run(lab);
    let [a, b] = ["a", "b"].map(|name| create(lab, domain, name));
    let xml_of = |of| wait(one(lab).fetch_xml(of, XmlFlags::empty())).unwrap();
    let [first, second] = [xml_of(&a), xml_of(&b)];
    wait(one(lab).delete(&a, DeleteFlags::CHILDREN)).unwrap();
    let again = |xml: &str| wait(all(lab).create_checkpoint(domain, xml, CreateFlags::REDEFINE));
    // The parent comes first.
    refused(again(&second), ErrorCode::InvalidArg, "");
    again(&first).unwrap();
    again(&second).unwrap();
    assert_eq!(parent(lab, &b).as_deref(), Some("a"));
    let described = second.replace("<creationTime>", "<description>again</description><creationTime>");
    again(&described).unwrap();
    assert_eq!(known(lab, &b).description, Some(Some("again".to_owned())));
    let loops = first.replace("<creationTime>", "<parent><name>b</name></parent><creationTime>");
    refused(again(&loops), ErrorCode::InvalidArg, "");
    let elsewhere = first.replace(&domain.uuid.to_string(), "00000000-0000-4000-8000-000000000000");
    refused(again(&elsewhere), ErrorCode::InvalidArg, "uuid");
    let validated = wait(all(lab).create_checkpoint(domain, &first, CreateFlags::REDEFINE_VALIDATE));
    refused(validated, ErrorCode::InvalidArg, "");
}

pub fn says_what_is_wrong_with_checkpoints(lab: &Lab) {
    let domain = &*run(lab);
    create(lab, domain, "there");
    let make = |xml: &str| wait(all(lab).create_checkpoint(domain, xml, CreateFlags::empty()));
    let disks = |inside: &str| xml("x", &format!("<disks>{inside}</disks>"));
    for (xml, code) in [
        ("<domaincheckpoint>".to_owned(), ErrorCode::XmlDetail),
        (xml("x", "<nonsense/>"), ErrorCode::XmlInvalidSchema),
        (xml(ODD_NAME, ""), ErrorCode::XmlInvalidSchema),
        (xml(".x", ""), ErrorCode::XmlInvalidSchema),
        (disks("<disk/>"), ErrorCode::XmlInvalidSchema),
        (disks("<disk name='vdb'/>"), ErrorCode::ConfigUnsupported),
        (xml("there", ""), ErrorCode::OperationFailed),
    ] {
        refused(make(&xml), code, "");
    }
    let none = make(&disks("<disk name='vda' checkpoint='no'/>")).unwrap();
    assert!(!wait(one(lab).fetch_xml(&none, XmlFlags::NO_DOMAIN)).unwrap().contains("bitmap="));
    assert_eq!(list(lab, domain, List::empty()), ["there", "x"]);
    let diskless = lab.run("diskless");
    let made = wait(all(lab).create_checkpoint(&diskless, &xml("x", ""), CreateFlags::empty()));
    refused(made, ErrorCode::ConfigUnsupported, "disk");
}

pub fn changes_no_checkpoints_when_read_only(lab: &Lab) {
    let reader = Lab::open_with(lab.subject, ConnectionFlags::READ_ONLY);
    let nobody = &handle::Domain::default();
    let made = wait(all(&reader).create_checkpoint(nobody, "<domaincheckpoint/>", CreateFlags::empty()));
    refused(made, ErrorCode::OperationDenied, "read-only");
    let checkpoint = &handle::DomainCheckpoint { domain: nobody.clone(), name: "c".to_owned() };
    refused(
        wait(one(&reader).delete(checkpoint, DeleteFlags::empty())),
        ErrorCode::OperationDenied,
        "read-only",
    );
    refused(
        wait(one(&reader).fetch_xml(checkpoint, XmlFlags::SECURE)),
        ErrorCode::OperationDenied,
        "read-only",
    );
    refused(wait(one(&reader).fetch_xml(checkpoint, XmlFlags::empty())), ErrorCode::NoDomain, "");
}
