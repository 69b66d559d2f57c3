//! What a connection and its objects share: the driver, the one object of each domain, and the
//! events.
//!
//! Objects hold the session, and the connection holds its objects; the session holds neither, so
//! there is no cycle, and whichever is dropped last takes the driver with it.
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

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
    driver: OnceLock<Arc<dyn Driver>>,
    closed: OnceLock<()>,
    domains: Mutex<Domains>,
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
    /// The newest record's, also when nobody holds the object.
    revision: u64,
    /// Whether it is among the connection's domains.
    listed: bool,
}

impl Session {
    pub fn new(connection: &Connection, home: Arc<Home>, read_only: bool) -> Arc<Self> {
        Arc::new(Self {
            home,
            connection: connection.downgrade(),
            read_only,
            process: std::process::id(),
            driver: OnceLock::new(),
            closed: OnceLock::new(),
            domains: Mutex::default(),
        })
    }

    /// Where the driver is to put its events.
    pub fn sink(self: &Arc<Self>) -> EventSink {
        let session = Arc::downgrade(self);
        EventSink::new(move |event| {
            if let Some(session) = session.upgrade() {
                session.handle(event);
                // The driver may hold its lock, which closing takes: if everybody else has let go
                // meanwhile, the end has to come from somewhere else.
                if let Some(last) = Arc::into_inner(session) {
                    virgo_runtime::spawn(virgo_runtime::blocking(move || drop(last))).detach();
                }
            }
        })
    }

    /// Takes the driver, once it is there.
    pub fn attach(&self, driver: Arc<dyn Driver>) {
        let _ = self.driver.set(driver);
    }

    /// The driver.
    ///
    /// Sessions are given out by connections that are open, so there is one.
    pub fn driver(&self) -> &dyn Driver {
        &**self.driver.get().expect("a session is used only once its driver is there")
    }

    /// Refuses an operation that changes something on a connection that may only look.
    pub fn check_writable(&self, operation: &str) -> Result<()> {
        if self.read_only {
            let message = format!("{operation}() is forbidden: the connection was opened read-only");
            return Err(Error::new(ErrorCode::OperationDenied, message));
        }
        Ok(())
    }

    /// Refuses operations after the connection was closed.
    pub fn check_open(&self) -> Result<()> {
        match self.closed.get() {
            None => Ok(()),
            Some(()) => Err(Error::new(ErrorCode::InvalidConn, "the connection is closed")),
        }
    }

    /// Ends the session; the first call only has an effect.
    pub fn close(&self) {
        // What a driver ends is the parent's in a child that was forked.
        if self.end()
            && self.process == std::process::id()
            && let Some(driver) = self.driver.get()
        {
            driver.close();
        }
    }

    /// Has operations fail from now on, those that wait for news, too. Tells whether they did not
    /// before.
    fn end(&self) -> bool {
        let first = self.closed.set(()).is_ok();
        if first {
            let domains: Vec<_> = self.lock().known.values().filter_map(|k| k.object.upgrade()).collect();
            domains.iter().for_each(Domain::wake);
        }
        first
    }

    pub fn connection(&self) -> Option<Connection> {
        self.connection.upgrade()
    }

    /// The one object of a domain, brought up to date.
    pub fn domain(self: &Arc<Self>, record: Arc<DomainRecord>) -> Domain {
        self.update(record, true, |_| {})
    }

    /// The domains that the connection has when it opens; they are not announced one by one.
    ///
    /// `take` gets them before any event can change what they are.
    pub fn initial_domains(
        self: &Arc<Self>,
        records: impl Iterator<Item = Arc<DomainRecord>>,
        take: impl FnOnce(Vec<Domain>),
    ) {
        let mut known = self.lock();
        let mut domains = vec![];
        for record in records {
            let entry = known.known.entry(record.uuid).or_insert_with(Known::new);
            // An event may have come first, and then has announced it.
            if entry.listed {
                continue;
            }
            entry.listed = true;
            let domain = entry.object(self, record);
            domains.push(domain);
        }
        take(domains);
    }

    fn handle(self: &Arc<Self>, event: Event) {
        match event {
            Event::Domain(record, detail) => {
                self.update(record, true, |domain| self.announce(domain, detail));
            }
            Event::DomainGone(record, detail) => {
                self.update(record, false, |domain| self.announce(domain, Some(detail)));
            }
            Event::Closed(reason) => {
                self.end();
                if let Some(connection) = self.connection() {
                    connection.lost(reason);
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
        let entry = domains.known.entry(record.uuid).or_insert_with(Known::new);
        let stale = entry.revision > record.revision;
        let domain = entry.object(self, record);
        // A result that an event overtook says nothing about whether the domain is still there.
        let was = if stale { listed } else { std::mem::replace(&mut entry.listed, listed) };
        if listed
            && !was
            && self.closed.get().is_none()
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
            // The list holds it until then.
            self.post(&domain, |domain| {
                if let Some(connection) = domain.connection() {
                    connection.remove_domain(domain);
                }
            });
        }
        domain
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

    fn lock(&self) -> std::sync::MutexGuard<'_, Domains> {
        self.domains.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Known {
    fn new() -> Self {
        Self { object: glib::WeakRef::new(), revision: 0, listed: false }
    }

    /// The object, made if there is none, and brought up to date.
    fn object(&mut self, session: &Arc<Session>, record: Arc<DomainRecord>) -> Domain {
        self.revision = self.revision.max(record.revision);
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

impl Drop for Session {
    fn drop(&mut self) {
        self.close();
        if self.process != std::process::id() {
            std::mem::forget(self.driver.take());
        }
    }
}
