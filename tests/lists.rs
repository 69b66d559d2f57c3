//! Lists that are loaded when somebody looks at them: what they say of that, and how those are brought up to date of
//! which daemons tell nothing.

use std::sync::{Arc, Mutex};

use futures_lite::future::block_on;
use gio::prelude::*;
use glib::MainContext;
use virgo::{
    Connection, ConnectionFlags, Domain, DomainDefineFlags, DomainUndefineFlags, ErrorCode, ObjectList,
    StorageVolume, StorageVolumeCreateFlags, StorageVolumeDeleteFlags,
};
use virgo_testkit::daemon::Daemon;

fn case(function: impl FnOnce(&MainContext)) {
    let context = MainContext::new();
    context.with_thread_default(|| function(&context)).unwrap();
}

/// Iterates the context until a condition holds.
#[track_caller]
fn until(context: &MainContext, what: &str, mut is_so: impl FnMut() -> bool) {
    virgo_testkit::until(what, || {
        while context.iteration(false) {}
        is_so()
    });
}

fn open(uri: &str) -> Connection {
    block_on(Connection::open(Some(uri), ConnectionFlags::empty())).unwrap()
}

fn code(list: &ObjectList) -> Option<ErrorCode> {
    list.error().and_then(|error| error.kind())
}

/// The properties of which a list has told a change.
fn told(list: &ObjectList) -> Arc<Mutex<Vec<String>>> {
    let told = Arc::new(Mutex::new(vec![]));
    let log = told.clone();
    list.connect_notify(None, move |_, property| log.lock().unwrap().push(property.name().to_owned()));
    told
}

#[test]
fn a_list_says_that_it_is_being_loaded() {
    case(|context| {
        let connection = open("test:///default");
        let networks = connection.networks();
        let told = told(&networks);
        assert!(networks.loading() && networks.n_items() == 0);
        until(context, "it is loaded", || !networks.loading());
        assert!(networks.n_items() > 0 && networks.error().is_none());
        assert_eq!(*told.lock().unwrap(), ["loading", "n-items", "loading"]);
    });
}

#[test]
fn a_list_says_that_the_host_has_no_such_objects() {
    case(|context| {
        let root = tempfile::tempdir().unwrap();
        let connection = open(&format!("qemu:///embed?root={}", root.path().display()));
        let pools = connection.storage_pools();
        let told = told(&pools);
        until(context, "it was tried", || !pools.loading());
        assert_eq!((code(&pools), pools.n_items()), (Some(ErrorCode::NoSupport), 0));
        assert_eq!(*told.lock().unwrap(), ["loading", "error", "loading"]);
    });
}

#[test]
fn a_list_that_could_not_be_loaded_says_why_until_it_is() {
    case(|context| {
        let connection = open("test:///default");
        block_on(connection.close()).unwrap();
        let networks = connection.networks();
        until(context, "it was tried", || !networks.loading());
        assert_eq!((code(&networks), networks.n_items()), (Some(ErrorCode::InvalidConn), 0));
        block_on(connection.reopen()).unwrap();
        until(context, "it is loaded", || networks.n_items() > 0);
        assert!(networks.error().is_none());
    });
}

const VOLUME: &str = "<volume><name>v</name><capacity>1</capacity></volume>";

#[test]
fn listing_all_brings_a_list_up_to_date() {
    if let Some(missing) = virgo_testkit::daemon::missing() {
        return virgo_testkit::skip(missing);
    }
    case(|context| {
        let daemon = Daemon::start("");
        // Connections to libvirt's test driver share what is there by default.
        let uri = format!("test+unix:///default?socket={}", daemon.socket().display());
        let (connection, other) = (open(&uri), open(&uri));
        let pool = |connection: &Connection| {
            block_on(connection.lookup_storage_pool_by_name("default-pool")).unwrap()
        };
        let (pool, theirs) = (pool(&connection), pool(&other));
        let volumes = pool.volumes();
        until(context, "it is loaded", || !volumes.loading());
        let made = block_on(theirs.create_volume(VOLUME, StorageVolumeCreateFlags::empty())).unwrap();
        // Nobody tells of it.
        assert_eq!(volumes.n_items(), 0);
        let all = block_on(pool.list_all_volumes()).unwrap();
        until(context, "it has come", || volumes.n_items() == 1);
        assert_eq!(volumes.item(0).and_downcast::<StorageVolume>().as_ref(), all.first());
        block_on(made.delete(StorageVolumeDeleteFlags::empty())).unwrap();
        assert_eq!(volumes.n_items(), 1);
        assert!(block_on(pool.list_all_volumes()).unwrap().is_empty());
        until(context, "it has gone", || volumes.n_items() == 0);
        assert_eq!(all[0].name(), "v", "what was known of it stays");
    });
}

fn define(connection: &Connection, name: &str) -> Domain {
    let xml = format!(
        "<domain type='test'><name>{name}</name><memory>1024</memory><os><type>hvm</type></os></domain>"
    );
    block_on(connection.define_domain(&xml, DomainDefineFlags::empty())).unwrap()
}

fn has(list: &ObjectList, name: &str) -> bool {
    (0..list.n_items()).filter_map(|n| list.item(n)).any(|item| item.property::<String>("name") == name)
}

#[test]
fn a_list_follows_when_its_connection_was_dropped() {
    case(|context| {
        let connection = open("test:///default");
        let (domains, networks) = (connection.domains(), connection.networks());
        let dropped = connection.downgrade();
        drop(connection);
        // Somebody may be about to tell it something.
        until(context, "nobody holds it", || dropped.upgrade().is_none());
        until(context, "what was asked for before has come", || {
            networks.n_items() > 0 && !networks.loading()
        });
        let other = open("test:///default");
        let changes = Arc::new(Mutex::new(0));
        let count = changes.clone();
        domains.connect_items_changed(move |_, _, _, _| *count.lock().unwrap() += 1);
        let theirs = define(&other, "followed");
        until(context, "it comes", || has(&domains, "followed"));
        // The connection that the program sees again has the same list.
        let ours = domains.item(domains.n_items() - 1).and_downcast::<Domain>().unwrap();
        assert_eq!(ours.connection().unwrap().domains(), domains);
        block_on(theirs.undefine(DomainUndefineFlags::empty())).unwrap();
        until(context, "it goes", || !has(&domains, "followed"));
        assert_eq!(*changes.lock().unwrap(), 2);
        // Nothing holds itself.
        drop(ours);
        let first = domains.item(0).and_downcast::<Domain>().unwrap();
        let (item, list) = (first.downgrade(), domains.downgrade());
        drop((first, domains, networks));
        until(context, "all is let go", || item.upgrade().is_none() && list.upgrade().is_none());
    });
}

#[test]
fn a_list_of_volumes_follows_when_its_pool_was_dropped() {
    case(|context| {
        let other = open("test:///default");
        let lookup = |connection: &Connection| {
            block_on(connection.lookup_storage_pool_by_name("default-pool")).unwrap()
        };
        let volumes = lookup(&open("test:///default")).volumes();
        until(context, "it is loaded", || !volumes.loading());
        assert!(volumes.error().is_none());
        let theirs = lookup(&other);
        let made = block_on(theirs.create_volume(VOLUME, StorageVolumeCreateFlags::empty())).unwrap();
        // A pool's volumes are looked at when it is refreshed: nobody tells of those of others.
        block_on(theirs.refresh()).unwrap();
        until(context, "it comes", || has(&volumes, "v"));
        block_on(made.delete(StorageVolumeDeleteFlags::empty())).unwrap();
        block_on(theirs.refresh()).unwrap();
        until(context, "it goes", || volumes.n_items() == 0);
        let list = volumes.downgrade();
        drop(volumes);
        until(context, "it is let go", || list.upgrade().is_none());
    });
}

#[test]
fn who_watches_a_list_is_told_for_as_long_as_the_connection_is_held() {
    case(|context| {
        let connection = open("test:///default");
        let changes = Arc::new(Mutex::new(0));
        let count = changes.clone();
        connection.domains().connect_items_changed(move |_, _, _, _| *count.lock().unwrap() += 1);
        let domain = define(&connection, "watched");
        until(context, "it is told", || *changes.lock().unwrap() == 1);
        block_on(domain.undefine(DomainUndefineFlags::empty())).unwrap();
        until(context, "the end is told", || *changes.lock().unwrap() == 2);
    });
}
