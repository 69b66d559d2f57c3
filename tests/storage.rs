//! Storage objects: lists that are loaded on first use, and lifetimes.
use std::io::Read;

use futures_lite::future::block_on;
use gio::prelude::*;
use glib::MainContext;
use virgo::{
    Connection, ConnectionFlags, ErrorCode, StoragePool, StoragePoolBuildFlags, StoragePoolCreateFlags,
    StoragePoolDefineFlags, StorageVolume, StorageVolumeCreateFlags, StorageVolumeDeleteFlags,
};

/// Runs a case on a private test host, in its own main context.
fn case(function: impl FnOnce(&MainContext, &Connection)) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("node.xml");
    std::fs::write(&file, "<node/>").unwrap();
    let context = MainContext::new();
    let run = || {
        let uri = format!("test://{}", file.display());
        let connection = block_on(Connection::open(Some(&uri), ConnectionFlags::empty())).unwrap();
        function(&context, &connection);
    };
    context.with_thread_default(run).unwrap();
}

/// Iterates the context until a condition holds.
#[track_caller]
fn until(context: &MainContext, what: &str, mut is_so: impl FnMut() -> bool) {
    virgo_testkit::until(what, || {
        while context.iteration(false) {}
        is_so()
    });
}

fn define(connection: &Connection, name: &str) -> StoragePool {
    let xml = format!("<pool type='dir'><name>{name}</name><target><path>/{name}</path></target></pool>");
    block_on(connection.define_storage_pool(&xml, StoragePoolDefineFlags::empty())).unwrap()
}

fn start(connection: &Connection, name: &str) -> StoragePool {
    let pool = define(connection, name);
    block_on(pool.build(StoragePoolBuildFlags::empty())).unwrap();
    block_on(pool.start(StoragePoolCreateFlags::empty())).unwrap();
    pool
}

fn create(pool: &StoragePool, name: &str) -> StorageVolume {
    let xml = format!("<volume><name>{name}</name><capacity unit='MiB'>1</capacity></volume>");
    block_on(pool.create_volume(&xml, StorageVolumeCreateFlags::empty())).unwrap()
}

fn names(list: &virgo::ObjectList) -> Vec<String> {
    let name = |n| list.item(n).unwrap().property::<String>("name");
    let mut names: Vec<_> = (0..list.n_items()).map(name).collect();
    names.sort();
    names
}

#[test]
fn lists_are_updated_once_loaded() {
    case(|context, connection| {
        let pool = start(connection, "pool");
        let first = create(&pool, "first");
        let pools = connection.storage_pools();
        until(context, "the pool", || names(&pools) == ["pool"]);
        let volumes = pool.volumes();
        until(context, "the volume", || names(&volumes) == ["first"]);
        let second = create(&pool, "second");
        until(context, "the second volume", || names(&volumes) == ["first", "second"]);
        assert!(second.pool_name() == "pool" && second.connection().as_ref() == Some(connection));
        let (told, hear) = std::sync::mpsc::channel();
        first.connect("deleted", false, move |_| {
            told.send(()).unwrap();
            None
        });
        block_on(first.delete(StorageVolumeDeleteFlags::empty())).unwrap();
        until(context, "one volume", || names(&volumes) == ["second"]);
        assert!(hear.try_recv().is_ok());
        block_on(pool.destroy()).unwrap();
        until(context, "no volume", || names(&volumes).is_empty());
        block_on(pool.start(StoragePoolCreateFlags::empty())).unwrap();
        until(context, "it is back", || names(&volumes) == ["second"]);
        // Reopened: everything is as before.
        block_on(connection.close()).unwrap();
        until(context, "nothing", || names(&pools).is_empty() && names(&volumes).is_empty());
    });
}

#[test]
fn a_pool_keeps_its_list() {
    case(|context, connection| {
        let pool = start(connection, "pool");
        // It outlives the pool's objects only if the program holds it.
        let held = create(&pool, "held");
        create(&pool, "other");
        let volumes = pool.volumes();
        until(context, "the volumes", || names(&volumes) == ["held", "other"]);
        let weak = pool.downgrade();
        drop((pool, volumes));
        until(context, "the pool is let go", || weak.upgrade().is_none());
        let pool = block_on(held.lookup_pool()).unwrap();
        let volumes = pool.volumes();
        until(context, "the volumes again", || names(&volumes) == ["held", "other"]);
    });
}

#[test]
fn a_name_may_be_reused_by_another_pool() {
    case(|context, connection| {
        let old = start(connection, "pool");
        let volumes = old.volumes();
        create(&old, "old");
        until(context, "the volume", || names(&volumes) == ["old"]);
        block_on(old.destroy()).unwrap();
        block_on(old.undefine()).unwrap();
        let new = start(connection, "pool");
        assert_ne!(new, old);
        let others = new.volumes();
        create(&new, "new");
        until(context, "the new volume", || names(&others) == ["new"]);
        assert!(names(&volumes).is_empty());
    });
}

#[test]
fn late_results_of_a_load_are_not_listed() {
    case(|context, connection| {
        for n in 0..50 {
            let pool = start(connection, &format!("pool{n}"));
            let volume = create(&pool, "v");
            // The objects found by the load are deleted before it is reported, or while it runs.
            let volumes = pool.volumes();
            if n % 2 == 0 {
                block_on(volume.delete(StorageVolumeDeleteFlags::empty())).unwrap();
            } else {
                block_on(pool.destroy()).unwrap();
            }
            until(context, "the load has ended", || !volumes.property::<bool>("loading"));
            assert!(names(&volumes).is_empty(), "{n}: {:?}", names(&volumes));
        }
    });
}

#[test]
fn a_stream_keeps_the_connection_open() {
    case(|_, connection| {
        let volume = create(&start(connection, "pool"), "v");
        let stream = block_on(volume.open_write(0, 0)).unwrap().get();
        let reader = |connection: Connection, volume: StorageVolume| {
            drop(connection);
            block_on(volume.open_read(0, 3)).unwrap().get()
        };
        stream.write_all(b"abc", gio::Cancellable::NONE).unwrap();
        stream.close(gio::Cancellable::NONE).unwrap();
        let uri = connection.uri().unwrap();
        let other = block_on(Connection::open(Some(&uri), ConnectionFlags::empty())).unwrap();
        let found = create(&start(&other, "pool"), "v");
        let empty = reader(other, found);
        let read = |stream: gio::InputStream| {
            let mut all = vec![];
            stream.into_read().read_to_end(&mut all).map(|_| all)
        };
        assert_eq!(read(empty).unwrap(), [0; 3]);
        assert_eq!(read(reader(connection.clone(), volume)).unwrap(), b"abc");
    });
}

#[test]
fn errors_have_a_message() {
    case(|_, connection| {
        let pool = define(connection, "pool");
        let error = block_on(pool.list_all_volumes()).unwrap_err();
        assert_eq!(error.code(), ErrorCode::OperationInvalid);
        assert!(error.message().contains("pool"), "{error}");
        let orphan: StorageVolume = glib::Object::new();
        let error = block_on(orphan.fetch_xml()).unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidStorageVol);
    });
}
