//! The cases, for any kind.

use std::sync::{Arc, Mutex};

use futures_lite::future::poll_once;
use gio::prelude::*;
use virgo::{Connection, ConnectionFlags, ConnectionState, ErrorCode, ObjectList};
use virgo_testkit::daemon::{self, Daemon};

use crate::Sample;
use crate::bench::{Bench, Made, items, made, open, refused, told, wait};

/// Makes a test of each case.
macro_rules! all {
    ($kind:ty) => {
        $crate::cases::all! { @each $kind:
            has_one_object, is_listed, tells_of_changes, is_missed_when_it_is_gone, is_nothing_by_itself,
            comes_back_with_its_connection, survives_a_loss, is_only_looked_at, is_let_go_of,
            goes_on_after_a_call_that_was_dropped, is_followed_through_a_flood,
        }
    };
    (@each $kind:ty: $($case:ident),* $(,)?) => {
        $(#[test]
        fn $case() {
            $crate::bench::case($crate::cases::$case::<$kind>);
        })*
    };
}
pub(crate) use all;

pub fn has_one_object<K: Sample>(_: &Bench) {
    let (connection, owner, object) = made::<K>(1);
    let found = wait(object.0.found(&owner)).unwrap();
    assert!(
        !found.is_empty() && found.iter().all(|found| *found == object.0),
        "lookups find the same object"
    );
    let listed = wait(K::all(&owner)).unwrap();
    assert_eq!(listed.iter().filter(|listed| **listed == object.0).count(), 1);
    assert_eq!(object.0.property::<Option<Connection>>("connection"), Some(connection));
    // Another connection has its own.
    let other = open(ConnectionFlags::empty());
    let theirs = wait(object.0.found(&wait(K::owner(&other)).unwrap())).unwrap();
    assert!(theirs.iter().all(|theirs| *theirs != object.0));
    assert!(
        theirs
            .iter()
            .all(|theirs| theirs.property::<Option<Connection>>("connection").as_ref() == Some(&other))
    );
}

pub fn is_listed<K: Sample>(bench: &Bench) {
    let connection = open(ConnectionFlags::empty());
    let owner = wait(K::owner(&connection)).unwrap();
    let list = bench.list::<K>(&owner);
    let told = told::<K>(&owner);
    let object = Made(wait(K::make(&owner, 2)).unwrap());
    bench.until("it is told", || !told.lock().unwrap().is_empty());
    assert!(items::<K>(&list).contains(&object.0));
    assert!(wait(K::all(&owner)).unwrap().contains(&object.0));
    wait(object.0.remove()).unwrap();
    let is_its = |told: &&(bool, K)| told.1 == object.0;
    let of_it = || told.lock().unwrap().iter().filter(is_its).map(|told| told.0).collect::<Vec<_>>();
    bench.until("the end is told", || of_it().len() == 2);
    assert_eq!(of_it(), [true, false]);
    assert!(!items::<K>(&list).contains(&object.0));
}

pub fn tells_of_changes<K: Sample>(bench: &Bench) {
    let (_connection, owner, object) = made::<K>(3);
    bench.settle();
    let notified: Arc<Mutex<Vec<String>>> = Arc::default();
    let log = notified.clone();
    object.0.connect_notify(None, move |_, property| log.lock().unwrap().push(property.name().to_owned()));
    let Some(property) = wait(object.0.change(&owner)).unwrap() else { return };
    let count = || notified.lock().unwrap().iter().filter(|name| *name == property).count();
    bench.until("it is told", || count() > 0);
    assert_eq!(count(), 1, "once for each change");
}

pub fn is_missed_when_it_is_gone<K: Sample>(bench: &Bench) {
    let (_connection, owner, object) = made::<K>(4);
    // As somebody else does it.
    let other = open(ConnectionFlags::empty());
    let theirs = wait(object.0.found(&wait(K::owner(&other)).unwrap())).unwrap().remove(0);
    wait(theirs.remove()).unwrap();
    bench.settle();
    refused(wait(object.0.look()), K::CODES.0);
    refused(wait(object.0.remove()), K::CODES.0);
    refused(wait(object.0.found(&owner)), K::CODES.0);
    // What was known of it can still be read.
    read_all(&object.0);
    // Another one of the same name is there, and found.
    let again = Made(wait(K::make(&owner, 4)).unwrap());
    wait(again.0.look()).unwrap();
}

pub fn is_nothing_by_itself<K: Sample>(_: &Bench) {
    let blank: K = glib::Object::new();
    read_all(&blank);
    assert_eq!(blank.property::<Option<Connection>>("connection"), None);
    refused(wait(blank.look()), K::CODES.1);
    refused(wait(blank.remove()), K::CODES.1);
}

pub fn comes_back_with_its_connection<K: Sample>(bench: &Bench) {
    // The host is there for as long as somebody is connected.
    let _other = open(ConnectionFlags::empty());
    let (connection, owner, object) = made::<K>(5);
    let list = bench.list::<K>(&owner);
    assert!(items::<K>(&list).contains(&object.0));
    wait(connection.close()).unwrap();
    bench.until("the list is empty", || list.n_items() == 0);
    refused(wait(object.0.look()), ErrorCode::InvalidConn);
    read_all(&object.0);
    wait(connection.reopen()).unwrap();
    bench.until("it is listed again", || items::<K>(&list).contains(&object.0));
    assert!(wait(object.0.found(&owner)).unwrap().iter().all(|found| *found == object.0));
    wait(object.0.look()).unwrap();
}

pub fn survives_a_loss<K: Sample>(bench: &Bench) {
    let Some((daemon, connection, object)) = behind_a_daemon::<K>() else { return };
    wait(object.look()).unwrap();
    daemon.kill();
    bench.until("the loss is told", || connection.state() == ConnectionState::Lost);
    refused(wait(object.look()), ErrorCode::InvalidConn);
    read_all(&object);
    daemon.start_again();
    wait(connection.reopen()).unwrap();
    assert!(wait(K::existing(&connection)).unwrap() == object, "it is the same object");
    wait(object.look()).unwrap();
}

pub fn is_only_looked_at<K: Sample>(_: &Bench) {
    let (_connection, _owner, object) = made::<K>(6);
    let reader = open(ConnectionFlags::READ_ONLY);
    let owner = wait(K::owner(&reader)).unwrap();
    let seen = wait(object.0.found(&owner)).unwrap().remove(0);
    wait(seen.look()).unwrap();
    refused(wait(seen.remove()), ErrorCode::OperationDenied);
    refused(wait(K::make(&owner, 7)), ErrorCode::OperationDenied);
    wait(object.0.look()).unwrap();
}

pub fn is_let_go_of<K: Sample>(bench: &Bench) {
    let (connection, owner, object) = made::<K>(8);
    let list = bench.list::<K>(&owner);
    let told = told::<K>(&owner);
    wait(object.0.remove()).unwrap();
    bench.until("the end is told", || !told.lock().unwrap().is_empty());
    told.lock().unwrap().clear();
    let weak = [object.0.upcast_ref(), owner.upcast_ref(), list.upcast_ref(), connection.upcast_ref()]
        .map(|object: &glib::Object| object.downgrade());
    drop((object, list, owner, connection));
    bench.until("nobody holds them", || weak.iter().all(|weak| weak.upgrade().is_none()));
}

pub fn goes_on_after_a_call_that_was_dropped<K: Sample>(_: &Bench) {
    let Some((_daemon, connection, object)) = behind_a_daemon::<K>() else { return };
    for _ in 0..20 {
        // It has gone out, and its answer finds nobody.
        let mut call = Box::pin(object.look());
        drop(wait(poll_once(call.as_mut())));
        drop(call);
    }
    wait(object.look()).unwrap();
    assert_eq!(connection.state(), ConnectionState::Open);
}

/// Somebody else makes and removes objects while the list is loaded: nothing is lost, doubled, or brought back.
pub fn is_followed_through_a_flood<K: Sample>(bench: &Bench) {
    const MANY: u16 = 200;
    let theirs = open(ConnectionFlags::empty());
    let their_owner = wait(K::owner(&theirs)).unwrap();
    let make = |number| Made(wait(K::make(&their_owner, 1000 + number)).unwrap());
    let before: Vec<_> = (0..MANY).map(make).collect();
    let connection = open(ConnectionFlags::empty());
    let owner = wait(K::owner(&connection)).unwrap();
    let list: ObjectList = owner.property(K::LIST.0);
    let mut kept = vec![];
    for (number, old) in before.into_iter().enumerate() {
        if number % 2 == 0 {
            kept.push(old);
        } else {
            drop(old);
        }
        kept.push(make(MANY + number as u16));
        if number % 50 == 0 {
            bench.settle();
        }
    }
    bench.until("it is loaded", || !list.loading());
    assert!(list.error().is_none(), "{:?}", list.error());
    let mut expected = vec![];
    for object in &kept {
        expected.extend(wait(object.0.found(&owner)).unwrap().pop());
    }
    let others_are_theirs = |item: &K| wait(item.look()).is_ok();
    bench.until("all that is there is listed once", || {
        let items = items::<K>(&list);
        expected.iter().all(|one| items.iter().filter(|item| *item == one).count() == 1)
            && items.iter().filter(|item| !expected.contains(item)).all(others_are_theirs)
    });
}

/// An object behind libvirt's daemon, if there is a daemon, and if its test driver has such objects.
fn behind_a_daemon<K: Sample>() -> Option<(Daemon, Connection, K)> {
    if let Some(missing) = daemon::missing() {
        virgo_testkit::skip(missing);
        return None;
    }
    let daemon = Daemon::start("");
    let connection = wait(Connection::open(Some(&daemon.uri()), ConnectionFlags::empty())).unwrap();
    match wait(K::existing(&connection)) {
        Ok(object) => Some((daemon, connection, object)),
        Err(error) => {
            assert_eq!(error.code(), ErrorCode::NoSupport, "{error}");
            None
        }
    }
}

/// Reads each property, which neither blocks nor fails.
fn read_all(object: &impl IsA<glib::Object>) {
    for property in object.list_properties() {
        let _ = object.property_value(property.name());
    }
}
