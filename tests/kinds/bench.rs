//! A connection to the test driver in a main context of its own, and what is told there.

use std::future::Future;
use std::sync::{Arc, Mutex};

use gio::prelude::*;
use glib::MainContext;
use virgo::{Connection, ConnectionFlags, ObjectList, Result};

use crate::Sample;

/// Runs a case in a main context of its own.
pub fn case(function: impl FnOnce(&Bench)) {
    let context = MainContext::new();
    let bench = Bench { context: context.clone() };
    context.with_thread_default(|| function(&bench)).unwrap();
}

/// Where signals are emitted.
pub struct Bench {
    context: MainContext,
}

/// Waits for an operation.
pub fn wait<T>(operation: impl Future<Output = T>) -> T {
    futures_lite::future::block_on(operation)
}

/// Connects to the host that all connections of the process share.
pub fn open(flags: ConnectionFlags) -> Connection {
    wait(Connection::open(Some("test:///default"), flags)).unwrap()
}

/// Connects, and makes an object of the kind, with its owner. It is removed at the end: hosts are shared.
#[track_caller]
pub fn made<K: Sample>(number: u16) -> (Connection, K::Owner, Made<K>) {
    let connection = open(ConnectionFlags::empty());
    let owner = wait(K::owner(&connection)).unwrap();
    let object = wait(K::make(&owner, number)).unwrap();
    (connection, owner, Made(object))
}

/// An object that is removed from its host, if it is still there, when this is dropped.
pub struct Made<K: Sample>(pub K);

impl<K: Sample> Drop for Made<K> {
    fn drop(&mut self) {
        let _ = wait(self.0.remove());
    }
}

impl Bench {
    /// Has all be told that is waiting.
    pub fn settle(&self) {
        while self.context.iteration(false) {}
    }

    /// Waits until something is so, while signals are emitted.
    #[track_caller]
    pub fn until(&self, what: &str, mut is_so: impl FnMut() -> bool) {
        virgo_testkit::until(what, || {
            self.settle();
            is_so()
        });
    }

    /// The list of a kind, once it is loaded.
    #[track_caller]
    pub fn list<K: Sample>(&self, owner: &K::Owner) -> ObjectList {
        let list: ObjectList = owner.property(K::LIST.0);
        self.until("it is loaded", || !list.loading());
        assert!(list.error().is_none(), "{:?}", list.error());
        list
    }
}

/// The objects that a list has.
pub fn items<K: Sample>(list: &ObjectList) -> Vec<K> {
    (0..list.n_items()).map(|n| list.item(n).and_downcast().expect("it is of that class")).collect()
}

/// What the owner tells of its list from now on.
pub fn told<K: Sample>(owner: &K::Owner) -> Arc<Mutex<Vec<(bool, K)>>> {
    let told: Arc<Mutex<Vec<(bool, K)>>> = Arc::default();
    for (signal, is_added) in [("added", true), ("removed", false)] {
        let log = told.clone();
        owner.connect(&format!("{}-{signal}", K::LIST.1), false, move |values| {
            log.lock().unwrap().push((is_added, values[1].get().unwrap()));
            None
        });
    }
    told
}

/// Refused, and why.
#[track_caller]
pub fn refused<T>(result: Result<T>, code: virgo::ErrorCode) {
    let Err(error) = result else { panic!("it was not refused") };
    assert_eq!(error.code(), code, "{error}");
}
