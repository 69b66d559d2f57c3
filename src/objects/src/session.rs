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
    driver: OnceLock<Arc<dyn Driver>>,
    closed: OnceLock<()>,
    domains: Mutex<HashMap<Uuid, Known>>,
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
        if self.closed.set(()).is_ok()
            && let Some(driver) = self.driver.get()
        {
            driver.close();
        }
    }

    pub fn home(&self) -> &Arc<Home> {
        &self.home
    }

    pub fn connection(&self) -> Option<Connection> {
        self.connection.upgrade()
    }

    /// The one object of a domain, brought up to date.
    pub fn domain(self: &Arc<Self>, record: Arc<DomainRecord>) -> Domain {
        self.update(record, true, |_| {})
    }

    /// The domains that the connection has when it opens; they are not announced one by one.
    pub fn initial_domains(
        self: &Arc<Self>,
        records: impl Iterator<Item = Arc<DomainRecord>>,
    ) -> Vec<Domain> {
        let mut known = self.lock();
        let mut domains = vec![];
        for record in records {
            let entry = known.entry(record.uuid).or_insert_with(Known::new);
            // An event may have come first, and then has announced it.
            if entry.listed {
                continue;
            }
            entry.listed = true;
            let domain = entry.object(self, record);
            domains.push(domain);
        }
        domains
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
                let _ = self.closed.set(());
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
        let mut known = self.lock();
        if known.len() > 2 * known.values().filter(|k| k.listed).count() + 64 {
            known.retain(|_, k| k.listed || k.object.upgrade().is_some());
        }
        let entry = known.entry(record.uuid).or_insert_with(Known::new);
        let stale = entry.revision > record.revision;
        let domain = entry.object(self, record);
        // A result that an event overtook says nothing about whether the domain is still there.
        let was = if stale { listed } else { std::mem::replace(&mut entry.listed, listed) };
        if listed && !was {
            self.post(&domain, |connection, domain| connection.add_domain(domain));
        }
        announce(&domain);
        if was && !listed {
            self.post(&domain, |connection, domain| connection.remove_domain(domain));
        }
        domain
    }

    fn announce(&self, domain: &Domain, detail: Option<DomainEventDetail>) {
        if let Some(detail) = detail {
            let domain = domain.clone();
            self.home.post(move || domain.announce(detail));
        }
    }

    fn post(&self, domain: &Domain, call: impl FnOnce(&Connection, &Domain) + Send + 'static) {
        let (connection, domain) = (self.connection.clone(), domain.clone());
        self.home.post(move || {
            if let Some(connection) = connection.upgrade() {
                call(&connection, &domain);
            }
        });
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<Uuid, Known>> {
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
    }
}
