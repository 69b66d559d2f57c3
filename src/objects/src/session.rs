//! What a connection and its objects share: the driver, the one object of each domain, and the
//! events.
//!
//! Objects hold the session, and the connection holds its objects; the session holds neither, so
//! there is no cycle, and whichever is dropped last takes the driver with it.
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use glib::prelude::*;
use uuid::Uuid;
use virgo_operations::{DomainEventDetail, DomainRecord, Driver, Error, ErrorCode, Event, EventSink, Result};
use virgo_runtime::Home;

use crate::{Connection, Domain};

/// See the module.
pub struct Session {
    home: Arc<Home>,
    connection: glib::WeakRef<Connection>,
    read_only: bool,
    process: u32,
    way: Mutex<Way>,
    domains: Mutex<Domains>,
}

/// The way to the hypervisor, which may be closed or lost and opened again.
struct Way {
    driver: Option<Arc<dyn Driver>>,
    /// Of the driver's attempts: what an earlier one still tells is not heard.
    generation: u64,
    /// Whether this attempt has not failed so far.
    is_live: bool,
    /// Why there is no driver.
    problem: String,
}

/// The domains that were seen.
#[derive(Default)]
struct Domains {
    known: HashMap<Uuid, Known>,
    /// How many there may be before those that nobody needs any more are looked for.
    enough: usize,
}

/// A domain that was seen.
struct Known {
    object: glib::WeakRef<Domain>,
    /// The newest record, also when nobody holds the object.
    record: Arc<DomainRecord>,
    /// Whether it is among the connection's domains.
    listed: bool,
}

impl Session {
    pub fn new(connection: &Connection, home: Arc<Home>, read_only: bool) -> Arc<Self> {
        let way = Way {
            driver: None,
            generation: 0,
            is_live: false,
            problem: "the connection is not open".to_owned(),
        };
        Arc::new(Self {
            home,
            connection: connection.downgrade(),
            read_only,
            process: std::process::id(),
            way: Mutex::new(way),
            domains: Mutex::default(),
        })
    }

    /// Begins an attempt to open: its number, and where its driver is to put its events.
    pub fn begin(self: &Arc<Self>) -> (u64, EventSink) {
        let generation = {
            let mut way = self.way();
            way.generation += 1;
            way.is_live = true;
            way.generation
        };
        let session = Arc::downgrade(self);
        let sink = EventSink::new(move |event| {
            if let Some(session) = session.upgrade() {
                session.handle(generation, event);
                // The driver may hold its lock, which closing takes: if everybody else has let go
                // meanwhile, the end has to come from somewhere else.
                drop_elsewhere(Arc::into_inner(session));
            }
        });
        (generation, sink)
    }

    /// Takes the driver of an attempt.
    ///
    /// # Errors
    /// When the other side has closed it meanwhile.
    pub fn attach(&self, generation: u64, driver: Arc<dyn Driver>) -> Result<()> {
        let mut way = self.way();
        if way.generation != generation || !way.is_live {
            return Err(Error::new(ErrorCode::InvalidConn, way.problem.clone()));
        }
        way.driver = Some(driver);
        Ok(())
    }

    /// The driver.
    ///
    /// # Errors
    /// Why there is none.
    pub fn driver(&self) -> Result<Arc<dyn Driver>> {
        let way = self.way();
        let problem = || Error::new(ErrorCode::InvalidConn, way.problem.clone());
        way.driver.clone().ok_or_else(problem)
    }

    /// Refuses an operation that changes something on a connection that may only look.
    pub fn check_writable(&self, operation: &str) -> Result<()> {
        if self.read_only {
            let message = format!("{operation}() is forbidden: the connection was opened read-only");
            return Err(Error::new(ErrorCode::OperationDenied, message));
        }
        Ok(())
    }

    /// Refuses operations while the connection is not open.
    pub fn check_open(&self) -> Result<()> {
        self.driver().map(drop)
    }

    /// Has operations fail from now on, and leaves the hypervisor.
    pub fn close(&self) {
        // What a driver ends is the parent's in a child that was forked.
        if let Some(driver) = self.end("the connection is closed".to_owned())
            && self.process == std::process::id()
        {
            driver.close();
        }
    }

    /// Has operations fail from now on, those that wait for news, too.
    fn end(&self, problem: String) -> Option<Arc<dyn Driver>> {
        let driver = {
            let mut way = self.way();
            way.is_live = false;
            way.problem = problem;
            way.driver.take()
        };
        if driver.is_some() {
            let domains: Vec<_> = self.lock().known.values().filter_map(|k| k.object.upgrade()).collect();
            domains.iter().for_each(Domain::wake);
        }
        driver
    }

    /// Lists no domains any more; they come back when the connection is opened again.
    pub fn unlist_all(&self) {
        self.lock().known.values_mut().for_each(|known| known.listed = false);
    }

    pub fn connection(&self) -> Option<Connection> {
        self.connection.upgrade()
    }

    /// The one object of a domain, brought up to date.
    pub fn domain(self: &Arc<Self>, record: Arc<DomainRecord>) -> Domain {
        self.update(record, true, |_| {})
    }

    /// Takes all domains that the connection has when it is open. Those that come into the list are given,
    /// before any event can change what they are; those that were in it and are gone leave it.
    ///
    /// `fence` is a revision that was drawn before they were asked for: what is newer is not theirs to
    /// judge.
    pub fn all_domains(
        self: &Arc<Self>,
        fence: u64,
        records: impl Iterator<Item = Arc<DomainRecord>>,
        take: impl FnOnce(Vec<Domain>),
    ) {
        let mut domains = self.lock();
        let mut there = HashSet::new();
        let mut coming = vec![];
        for record in records {
            there.insert(record.uuid);
            let entry = domains.known.entry(record.uuid).or_insert_with(|| Known::new(&record));
            // An event may have come first, and then has announced it.
            let was = std::mem::replace(&mut entry.listed, true);
            let domain = entry.object(self, record);
            if !was {
                coming.push(domain);
            }
        }
        let mut going = vec![];
        for (uuid, entry) in &mut domains.known {
            let is_gone = entry.listed && !there.contains(uuid) && entry.record.revision < fence;
            if is_gone {
                entry.listed = false;
                going.push(entry.object(self, Arc::new(entry.record.vanished(fence))));
            }
        }
        going.iter().for_each(|domain| self.unlist(domain));
        take(coming);
    }

    fn handle(self: &Arc<Self>, generation: u64, event: Event) {
        if !self.way().hears(generation) {
            return;
        }
        match event {
            Event::Domain(record, detail) => {
                self.update(record, true, |domain| self.announce(domain, detail));
            }
            Event::DomainGone(record, detail) => {
                self.update(record, false, |domain| self.announce(domain, Some(detail)));
            }
            Event::Closed(reason, message) => {
                // It is this driver that tells, and may hold its lock.
                drop_elsewhere(self.end(message.clone()));
                if let Some(connection) = self.connection() {
                    connection.lost(reason, message);
                }
            }
        }
    }

    /// Brings a domain up to date, and has `announce` and the changes run in the order of calls.
    fn update(
        self: &Arc<Self>,
        record: Arc<DomainRecord>,
        listed: bool,
        announce: impl FnOnce(&Domain),
    ) -> Domain {
        // The lock is held until everything is posted: what is posted is in the order of events.
        let mut domains = self.lock();
        if domains.known.len() > domains.enough {
            domains.known.retain(|_, k| k.listed || k.object.upgrade().is_some());
            domains.enough = 2 * domains.known.len() + 64;
        }
        let entry = domains.known.entry(record.uuid).or_insert_with(|| Known::new(&record));
        let stale = entry.record.revision > record.revision;
        let domain = entry.object(self, record);
        // A result that an event overtook says nothing about whether the domain is still there.
        let was = if stale { listed } else { std::mem::replace(&mut entry.listed, listed) };
        if listed
            && !was
            && self.way().is_live
            && let Some(connection) = self.connection()
        {
            connection.expect_domain(domain.clone());
            let session = Arc::downgrade(self);
            self.home.post(move || {
                if let Some(connection) = session.upgrade().and_then(|s| s.connection()) {
                    connection.add_domain();
                }
            });
        }
        announce(&domain);
        if was && !listed {
            self.unlist(&domain);
        }
        domain
    }

    /// Has a domain leave the list, which holds it until then.
    fn unlist(self: &Arc<Self>, domain: &Domain) {
        self.post(domain, |domain| {
            if let Some(connection) = domain.connection() {
                connection.remove_domain(domain);
            }
        });
    }

    fn announce(self: &Arc<Self>, domain: &Domain, detail: Option<DomainEventDetail>) {
        if let Some(detail) = detail {
            self.post(domain, move |domain| domain.announce(detail));
        }
    }

    /// Has something run at home, if somebody still holds the domain then.
    ///
    /// What waits at home holds neither the domain nor the session: it would keep the driver open
    /// until somebody iterates the context, which may be never. It does not hold the domain weakly
    /// either: a GWeakRef takes the longer to go the more there are of an object.
    pub fn post(self: &Arc<Self>, domain: &Domain, call: impl FnOnce(&Domain) + Send + 'static) {
        let (session, uuid) = (Arc::downgrade(self), domain.record().uuid);
        self.home.post(move || {
            if let Some(session) = session.upgrade()
                && let Some(domain) = session.known(uuid)
            {
                call(&domain);
            }
        });
    }

    fn known(&self, uuid: Uuid) -> Option<Domain> {
        self.lock().known.get(&uuid)?.object.upgrade()
    }

    fn lock(&self) -> MutexGuard<'_, Domains> {
        self.domains.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn way(&self) -> MutexGuard<'_, Way> {
        self.way.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Way {
    fn hears(&self, generation: u64) -> bool {
        self.is_live && self.generation == generation
    }
}

impl Known {
    fn new(record: &Arc<DomainRecord>) -> Self {
        Self { object: glib::WeakRef::new(), record: record.clone(), listed: false }
    }

    /// The object, made if there is none, and brought up to date.
    fn object(&mut self, session: &Arc<Session>, record: Arc<DomainRecord>) -> Domain {
        if self.record.revision <= record.revision {
            self.record = record.clone();
        }
        match self.object.upgrade() {
            Some(domain) => {
                domain.refresh(record);
                domain
            }
            None => {
                let domain = Domain::new(session, record);
                self.object.set(Some(&domain));
                domain
            }
        }
    }
}

/// Drops something in a thread that holds none of the locks that may be needed for it.
pub fn drop_elsewhere<T: Send + 'static>(last: Option<T>) {
    if let Some(last) = last {
        virgo_runtime::spawn(virgo_runtime::blocking(move || drop(last))).detach();
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if self.process == std::process::id() {
            self.close();
        } else {
            std::mem::forget(self.way().driver.take());
        }
    }
}
