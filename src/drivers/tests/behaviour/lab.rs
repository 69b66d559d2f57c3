//! A connection to a host of its own, with a record of its events; and short words for the cases.

use std::collections::HashMap;
use std::fmt::Debug;
use std::future::Future;
use std::ops::Deref;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use virgo_drivers::{Uri, open};
use virgo_operations::{
    ConnectionFlags, DomainDefineFlags, DomainDestroyFlags, DomainEventDetail, DomainListFlags, DomainRecord,
    DomainStartFlags, DomainStateReason, Driver, Error, ErrorCode, Event, EventSink, StoragePoolEvent,
    handle, record,
};

use crate::subjects::Subject;

/// A connection under test.
pub struct Lab {
    /// The driver it goes to.
    pub subject: &'static Subject,
    driver: Arc<dyn Driver>,
    events: Arc<Mutex<Vec<Event>>>,
    _folder: TempDir,
}

impl Deref for Lab {
    type Target = dyn Driver;
    fn deref(&self) -> &Self::Target {
        &*self.driver
    }
}

impl Drop for Lab {
    fn drop(&mut self) {
        // Those of some drivers outlive the connection, and fail here if it is closed.
        let active = wait(self.driver.domain_collection().list_all_domains(DomainListFlags::ACTIVE))
            .unwrap_or_default();
        for domain in active {
            let _ = wait(self.driver.domain_lifecycle().destroy(&domain, DomainDestroyFlags::empty()));
        }
        self.driver.close();
    }
}

/// Waits for an operation.
pub fn wait<T>(operation: impl Future<Output = T>) -> T {
    futures_lite::future::block_on(operation)
}

/// Checks an error's code, and that its message names what it is about.
#[track_caller]
pub fn refused<T>(result: Result<T, Error>, code: ErrorCode, word: &str) {
    let Err(error) = result else { panic!("it was not refused") };
    assert_eq!(error.code(), code, "{error}");
    assert!(error.message().contains(word), "'{error}' does not say '{word}'");
}

impl Lab {
    /// Connects to a host of its own.
    pub fn open(subject: &'static Subject) -> Self {
        Self::open_with(subject, ConnectionFlags::empty())
    }

    /// Connects to a host of its own, with flags.
    pub fn open_with(subject: &'static Subject, flags: ConnectionFlags) -> Self {
        let folder = TempDir::new().unwrap();
        let uri = Uri::parse(Some(&(subject.uri)(folder.path()))).unwrap();
        let events = Arc::new(Mutex::new(vec![]));
        let told = events.clone();
        let sink = EventSink::new(move |event| told.lock().unwrap().push(event));
        let driver = wait(open(&uri, flags, None, sink)).unwrap();
        Self { subject, driver, events, _folder: folder }
    }

    /// Describes a domain.
    pub fn xml(&self, name: &str, inside: &str) -> String {
        (self.subject.domain)(name, inside)
    }

    /// Defines a domain.
    #[track_caller]
    pub fn define(&self, name: &str) -> record::Domain {
        wait(self.domain_collection().define_domain(&self.xml(name, ""), DomainDefineFlags::empty())).unwrap()
    }

    /// Defines a domain and starts it, and forgets the events of that.
    #[track_caller]
    pub fn run(&self, name: &str) -> record::Domain {
        let domain = self.define(name);
        wait(self.domain_lifecycle().start(&domain, DomainStartFlags::empty())).unwrap();
        self.forget_events();
        domain
    }

    /// What is known of a domain now.
    #[track_caller]
    pub fn now(&self, domain: &handle::Domain) -> Arc<DomainRecord> {
        wait(self.domain_collection().lookup_domain_by_uuid(&domain.uuid.to_string())).unwrap()
    }

    /// Checks what a domain does, and why.
    #[track_caller]
    pub fn expect_reason(&self, domain: &handle::Domain, reason: DomainStateReason) {
        let record = self.now(domain);
        assert_eq!((record.state, record.reason), (reason.state(), reason));
        assert_eq!(wait(self.domain_resources().fetch_info(domain)).unwrap().state, reason.state());
    }

    /// Checks which events there were since the last check, those without a name left out; waits for those
    /// that are still under way.
    #[track_caller]
    pub fn expect_events(&self, expected: &[DomainEventDetail]) -> Vec<Event> {
        self.expect(expected, detail)
    }

    /// Checks in the same way which events of storage pools there were.
    #[track_caller]
    pub fn expect_pool_events(&self, expected: &[StoragePoolEvent]) -> Vec<Event> {
        self.expect(expected, |event| match event {
            Event::StoragePool(_, event) => event.clone(),
            Event::StoragePoolGone(_, event) => Some(event.clone()),
            _ => None,
        })
    }

    /// Checks in the same way which events of any kind there were.
    #[track_caller]
    pub fn expect<T: PartialEq + Debug>(
        &self,
        expected: &[T],
        name: impl Fn(&Event) -> Option<T>,
    ) -> Vec<Event> {
        let begin = Instant::now();
        let named = || self.events.lock().unwrap().iter().filter_map(&name).collect::<Vec<_>>();
        while named().len() < expected.len() && begin.elapsed() < virgo_testkit::LIMIT {
            std::thread::sleep(Duration::from_millis(5));
        }
        assert_eq!(named(), expected);
        let events = std::mem::take(&mut *self.events.lock().unwrap());
        // News of different kinds of objects do not wait for each other.
        let mut last = HashMap::new();
        for (class, revision) in events.iter().filter_map(Event::revision) {
            let older = last.insert(class, revision).unwrap_or_default();
            assert!(older <= revision, "an older record of a {class} came later");
        }
        events
    }

    /// Forgets the events so far.
    pub fn forget_events(&self) {
        if self.subject.tells_later {
            std::thread::sleep(Duration::from_millis(50));
        }
        self.events.lock().unwrap().clear();
    }

    /// The record that came with the last event.
    #[track_caller]
    pub fn last_told(&self) -> Arc<DomainRecord> {
        self.events.lock().unwrap().iter().filter_map(record).next_back().expect("an event").clone()
    }
}

fn detail(event: &Event) -> Option<DomainEventDetail> {
    match event {
        Event::Domain(_, event) => event.as_ref().and_then(|event| event.detail()),
        Event::DomainGone(_, event) => event.detail(),
        _ => None,
    }
}

/// The record that came with an event.
pub fn record(event: &Event) -> Option<&Arc<DomainRecord>> {
    match event {
        Event::Domain(record, _) | Event::DomainGone(record, _) => Some(record),
        _ => None,
    }
}
