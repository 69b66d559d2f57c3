//! Snapshots and checkpoints: how little is asked, on a daemon made of a script; and libvirt's QEMU driver with a guest of
//! a few hundred bytes and a disk image.

use std::process::Command;
use std::sync::Mutex;

use futures_lite::future::block_on;
use virgo_operations::*;
use virgo_testkit::daemon::{Daemon, missing_qemu};
use virgo_wire::remote;
use virgo_wire::remote::procedure::{
    DomainGetInfo, DomainGetState, DomainListAllSnapshots, DomainSnapshotCreateXml, DomainSnapshotCurrent,
    DomainSnapshotDelete, DomainSnapshotGetXmlDesc,
};

use crate::cases::connect;
use crate::qemu::tiny_guest;
use crate::scripted::{Act, Scripted, number};

const COUNT: usize = 1000;

fn dom() -> remote::Domain {
    remote::Domain { name: "a".to_owned(), uuid: [1; 16], id: 1 }
}

fn snap(name: &str) -> remote::DomainSnapshot {
    remote::DomainSnapshot { name: name.to_owned(), dom: dom() }
}

/// A daemon with a domain of a thousand snapshots, of which the last is the current one, until that is deleted.
fn many() -> Scripted {
    let mut is_deleted = false;
    Scripted::start(move |call| {
        let is = |number: i32| call.procedure.number == number;
        if is(number::<DomainListAllSnapshots>()) {
            let snapshots = (0..COUNT).map(|number| snap(&number.to_string())).collect();
            Act::Reply(Box::new(remote::DomainListAllSnapshotsRet { snapshots, ret: COUNT as i32 }))
        } else if is(number::<DomainSnapshotCurrent>()) {
            let name = if is_deleted { "998" } else { "999" };
            Act::Reply(Box::new(remote::DomainSnapshotCurrentRet { snap: snap(name) }))
        } else if is(number::<DomainSnapshotGetXmlDesc>()) {
            let name = call.decode::<DomainSnapshotGetXmlDesc>().unwrap().snap.name;
            let parent = name.parse::<usize>().unwrap() - 1;
            let xml = format!("<domainsnapshot><parent><name>{parent}</name></parent></domainsnapshot>");
            Act::Reply(Box::new(remote::DomainSnapshotGetXmlDescRet { xml }))
        } else if is(number::<DomainSnapshotDelete>()) {
            is_deleted = true;
            Act::Reply(Box::new(()))
        } else if is(number::<DomainSnapshotCreateXml>()) {
            Act::Reply(Box::new(remote::DomainSnapshotCreateXmlRet { snap: snap("new") }))
        } else {
            Act::AsUsual
        }
    })
}

fn domain() -> handle::Domain {
    handle::Domain { name: "a".to_owned(), uuid: uuid::Uuid::from_bytes([1; 16]), id: Some(1) }
}

/// The calls about snapshots since then.
fn asked(daemon: &Scripted, before: usize) -> Vec<i32> {
    let others = [number::<DomainGetInfo>(), number::<DomainGetState>()];
    daemon.calls()[before..]
        .iter()
        .copied()
        .filter(|call| (185..276).contains(call) && !others.contains(call))
        .collect()
}

#[test]
fn a_list_is_three_calls_and_a_deletion_asks_no_more_than_it_has_to() {
    let daemon = many();
    let (driver, events) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    let all = || {
        let flags = DomainSnapshotListFlags::empty();
        block_on(driver.domain_snapshot_collection().list_all_snapshots(&domain(), flags)).unwrap()
    };
    let before = daemon.calls().len();
    let listed = all();
    let list = number::<DomainListAllSnapshots>();
    let mut calls = asked(&daemon, before);
    calls.sort();
    assert_eq!(calls, [number::<DomainSnapshotCurrent>(), list, list]);
    let current: Vec<_> = listed.iter().filter(|snapshot| snapshot.current).collect();
    assert!(matches!(current[..], [one] if one.name == "999"), "{current:?}");
    assert!(listed.len() == COUNT && listed.iter().all(|snapshot| snapshot.has_metadata));
    // Only the one whose parent somebody has asked for is told who it is now.
    let xml = |name: &str| {
        let snapshot = listed.iter().find(|snapshot| snapshot.name == name).unwrap();
        block_on(driver.domain_snapshots().fetch_xml(snapshot, DomainSnapshotXmlFlags::empty())).unwrap()
    };
    xml("500");
    xml("499");
    events.lock().unwrap().clear();
    let before = daemon.calls().len();
    let deleted = listed.iter().find(|snapshot| snapshot.name == "499").unwrap();
    block_on(driver.domain_snapshots().delete(deleted, DomainSnapshotDeleteFlags::empty())).unwrap();
    assert_eq!(asked(&daemon, before), [number::<DomainSnapshotDelete>(), number::<DomainSnapshotCurrent>()]);
    let told: Vec<_> = events
        .lock()
        .unwrap()
        .iter()
        .filter_map(|event| match event {
            Event::DomainSnapshot(of, _) => Some((of.name.clone(), of.current, of.parent_name.clone())),
            Event::DomainSnapshotGone(of, _) => Some((of.name.clone(), of.current, None)),
            _ => None,
        })
        .collect();
    let mut told = told.into_iter();
    let parent = |name: &str| Some(Some(name.to_owned()));
    assert_eq!(told.next(), Some(("499".to_owned(), false, None)));
    assert_eq!(told.next(), Some(("500".to_owned(), false, parent("498"))));
    let mut rest: Vec<_> = told.collect();
    rest.sort();
    assert_eq!(rest, [("998".to_owned(), true, None), ("999".to_owned(), false, None)]);
}

#[test]
fn one_of_which_the_host_keeps_nothing_is_in_no_list() {
    let daemon = many();
    let (driver, events) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    let flags = DomainSnapshotCreateFlags::NO_METADATA;
    let snapshots = driver.domain_snapshot_collection();
    let made = block_on(snapshots.create_snapshot(&domain(), "<domainsnapshot/>", flags)).unwrap();
    assert!(made.name == "new" && !made.has_metadata && !made.current, "{made:?}");
    let events = events.lock().unwrap();
    let is_later = |event: &Event| matches!(event, Event::DomainSnapshotGone(of, _) if of.name == "new" && of.revision > made.revision);
    assert!(events.iter().any(is_later), "{events:?}");
}

#[test]
fn the_current_one_is_told_once_though_others_are_listed() {
    let daemon = many();
    let (driver, events) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    let list = || {
        let flags = DomainSnapshotListFlags::ROOTS;
        block_on(driver.domain_snapshot_collection().list_all_snapshots(&domain(), flags)).unwrap()
    };
    let first = list();
    events.lock().unwrap().clear();
    let revisions =
        |records: &[record::DomainSnapshot]| records.iter().map(|it| it.revision).collect::<Vec<_>>();
    assert_eq!(revisions(&first), revisions(&list()), "nothing is new");
    let is_about = |event: &Event| matches!(event, Event::DomainSnapshot(..) | Event::DomainSnapshotGone(..));
    assert!(!events.lock().unwrap().iter().any(is_about));
}

#[test]
fn a_disk_image_is_reverted_and_its_changes_are_kept_track_of() {
    if let Some(missing) = missing_qemu() {
        return virgo_testkit::skip(missing);
    }
    let daemon = Daemon::start_qemu();
    let image = daemon.folder().join("disk.qcow2");
    let made = Command::new("qemu-img").args(["create", "-q", "-f", "qcow2"]).arg(&image).arg("16M").status();
    assert!(made.expect("qemu-img is a part of what tests need").success());
    let disk = format!(
        "<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='{}'/>
         <target dev='vda' bus='virtio'/></disk></devices>",
        image.display()
    );
    let uri = format!("qemu:///system?socket={}", daemon.socket().display());
    let (driver, events) = connect(&uri, ConnectionFlags::empty()).unwrap();
    let xml = tiny_guest("virgo-snapshots").replace("</devices>", &disk);
    let domain =
        block_on(driver.domain_collection().define_domain(&xml, DomainDefineFlags::empty())).unwrap();
    block_on(driver.domain_lifecycle().start(&domain, DomainStartFlags::empty())).unwrap();
    let state = || {
        let found = block_on(driver.domain_collection().lookup_domain_by_uuid(&domain.uuid.to_string()));
        found.unwrap().reason
    };
    let snapshots = driver.domain_snapshot_collection();
    let create = |name: &str| {
        let xml = format!("<domainsnapshot><name>{name}</name><description>d</description></domainsnapshot>");
        block_on(snapshots.create_snapshot(&domain, &xml, DomainSnapshotCreateFlags::empty())).unwrap()
    };
    let running = create("running");
    block_on(driver.domain_lifecycle().destroy(&domain, DomainDestroyFlags::empty())).unwrap();
    let off = create("off");
    let revert = |to: &record::DomainSnapshot| {
        block_on(driver.domain_snapshots().revert(to, DomainSnapshotRevertFlags::empty())).unwrap();
    };
    revert(&running);
    assert_eq!(state(), DomainStateReason::RunningFromSnapshot);
    let listed = block_on(snapshots.list_all_snapshots(&domain, DomainSnapshotListFlags::empty())).unwrap();
    let mut found: Vec<_> = listed.iter().map(|it| (it.name.as_str(), it.current, it.has_metadata)).collect();
    found.sort();
    assert_eq!(found, [("off", false, true), ("running", true, true)]);
    let xml = block_on(driver.domain_snapshots().fetch_xml(&off, DomainSnapshotXmlFlags::empty())).unwrap();
    assert!(xml.contains("<inactiveDomain") || xml.contains("<domain "), "{xml}");
    let known = block_on(snapshots.lookup_snapshot_by_name(&domain, "off")).unwrap();
    assert_eq!(known.parent_name, Some(Some("running".to_owned())));
    assert_eq!(
        (known.state, known.location),
        (Some(DomainSnapshotState::Shutoff), Some(DomainSnapshotLocation::Internal))
    );
    revert(&off);
    assert_eq!(state(), DomainStateReason::ShutoffFromSnapshot);
    let wrong = block_on(snapshots.create_snapshot(
        &domain,
        "<domainsnapshot><name>a/b</name></domainsnapshot>",
        DomainSnapshotCreateFlags::empty(),
    ));
    assert_eq!(wrong.unwrap_err().code(), ErrorCode::XmlDetail);
    let undefine = |flags| block_on(driver.domain_lifecycle().undefine(&domain, flags));
    assert_eq!(undefine(DomainUndefineFlags::empty()).unwrap_err().code(), ErrorCode::OperationInvalid);
    block_on(driver.domain_snapshots().delete(&running, DomainSnapshotDeleteFlags::CHILDREN)).unwrap();
    let gone = |events: &Mutex<Vec<Event>>| {
        let events = events.lock().unwrap();
        let mut names: Vec<_> = events
            .iter()
            .filter_map(|event| match event {
                Event::DomainSnapshotGone(of, _) => Some(of.name.clone()),
                _ => None,
            })
            .collect();
        names.sort();
        names
    };
    assert_eq!(gone(&events), ["off", "running"]);

    block_on(driver.domain_lifecycle().start(&domain, DomainStartFlags::empty())).unwrap();
    let checkpoints = driver.domain_checkpoint_collection();
    let [first, second] = ["first", "second"].map(|name| {
        let xml = format!("<domaincheckpoint><name>{name}</name></domaincheckpoint>");
        block_on(checkpoints.create_checkpoint(&domain, &xml, DomainCheckpointCreateFlags::empty())).unwrap()
    });
    let one = driver.domain_checkpoints();
    let xml = block_on(one.fetch_xml(&first, DomainCheckpointXmlFlags::SIZE)).unwrap();
    assert!(xml.contains(" size='"), "{xml}");
    assert_eq!(block_on(one.lookup_parent(&second)).unwrap().name, "first");
    block_on(one.delete(&first, DomainCheckpointDeleteFlags::empty())).unwrap();
    let left =
        block_on(checkpoints.list_all_checkpoints(&domain, DomainCheckpointListFlags::empty())).unwrap();
    assert!(matches!(&left[..], [one] if one.name == "second"), "{left:?}");
    block_on(one.delete(&second, DomainCheckpointDeleteFlags::empty())).unwrap();
    block_on(driver.domain_lifecycle().destroy(&domain, DomainDestroyFlags::empty())).unwrap();
    undefine(DomainUndefineFlags::empty()).unwrap();
    driver.close();
}
