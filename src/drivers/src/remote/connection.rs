//! A connection through a daemon: what the topics share.

use std::collections::{HashMap, HashSet};
use std::fmt::Display;
use std::future::Future;
use std::ops::Deref;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use uuid::Uuid;
use virgo_operations::{
    DomainRecord, Driver, Error, ErrorCode, Event, EventSink, Operation, Result, StoragePoolRecord, handle,
};
use virgo_wire::link::CloseReason;
use virgo_wire::program::Call;
use virgo_wire::remote::procedure::ConnectClose;
use virgo_wire::remote::{self};

use super::convert::ToWire;
use super::error;
use super::link::Link;
use super::records::is_over;
use super::support::Host;
use crate::job::{Job, JobQueue};

/// How long a daemon has to say goodbye.
const GOODBYE: Duration = Duration::from_secs(2);

/// How long the event about a domain's end may take after the domain is gone.
const FAREWELL: Duration = Duration::from_secs(1);

/// The driver. Dropping it closes the connection.
pub(super) struct Connection(pub(super) Arc<Daemon>);

impl Deref for Connection {
    type Target = Arc<Daemon>;
    fn deref(&self) -> &Arc<Daemon> {
        &self.0
    }
}

/// The daemon at the other end, and what is known of its domains.
pub(super) struct Daemon {
    /// The way there.
    pub(super) link: Arc<Link>,
    /// The host at the other end.
    pub(super) host: Host,
    /// Where events go.
    pub(super) sink: EventSink,
    is_read_only: bool,
    is_closed: AtomicBool,
    known: Mutex<HashMap<Uuid, Arc<DomainRecord>>>,
    /// The domains of a daemon far away that the first list is going to have, as far as is known.
    foreseen: Mutex<Vec<remote::Domain>>,
    /// What was last heard of the storage pools.
    pub(super) pools: Mutex<HashMap<Uuid, Arc<StoragePoolRecord>>>,
    /// Whether the daemon was asked to tell of them.
    pub(super) follows_pools: AtomicBool,
    /// Told when a domain or pool is not known any more.
    pub(super) forgotten: event_listener::Event,
    telling: JobQueue,
}

impl Daemon {
    pub(super) fn new(
        link: Arc<Link>,
        host: Host,
        foreseen: Vec<remote::Domain>,
        is_read_only: bool,
        sink: EventSink,
    ) -> Self {
        Self {
            foreseen: Mutex::new(foreseen),
            link,
            host,
            sink,
            is_read_only,
            is_closed: AtomicBool::new(false),
            known: Mutex::default(),
            pools: Mutex::default(),
            follows_pools: AtomicBool::new(false),
            forgotten: event_listener::Event::new(),
            telling: JobQueue::new(),
        }
    }

    /// Waits for the right to tell of domains: who has it draws a revision, asks, and tells, so that a
    /// newer record is never told before an older one.
    pub(super) async fn turn(&self) -> Job {
        self.telling.acquire().await
    }

    /// The revision of a record whose facts are asked for next.
    ///
    /// It is drawn before the question: what the daemon answers is at least as new as that. So whoever asks
    /// after the last event has the newest record.
    pub(super) fn next_revision(&self) -> u64 {
        virgo_operations::next_revision()
    }

    /// What was last heard of a domain.
    pub(super) fn known(&self, uuid: Uuid) -> Option<Arc<DomainRecord>> {
        self.lock().get(&uuid).cloned()
    }

    /// What was last heard of all domains.
    pub(super) fn all_known(&self) -> Vec<Arc<DomainRecord>> {
        self.lock().values().cloned().collect()
    }

    /// The domains that are expected in the first list; none for the lists after it.
    pub(super) fn take_foreseen(&self) -> Vec<remote::Domain> {
        std::mem::take(&mut self.foreseen.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Keeps what was heard of a domain, unless something newer is known.
    pub(super) fn remember(&self, record: &Arc<DomainRecord>) {
        let mut known = self.lock();
        let newer = known.get(&record.uuid).is_some_and(|other| other.revision > record.revision);
        if !newer {
            known.insert(record.uuid, record.clone());
        }
    }

    /// Forgets the domains of which nothing newer is known and that are not among these, which are all: a host
    /// without events does not tell that others are gone.
    pub(super) fn keep_only(&self, uuids: &HashSet<Uuid>, revision: u64) {
        self.lock().retain(|uuid, record| uuids.contains(uuid) || record.revision > revision);
    }

    /// Forgets a domain that is gone.
    pub(super) fn forget(&self, uuid: Uuid) {
        self.lock().remove(&uuid);
        self.forgotten.notify(usize::MAX);
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Uuid, Arc<DomainRecord>>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks something that changes nothing.
    ///
    /// # Errors
    /// `InvalidConn` once the connection is closed or lost, and what the daemon says.
    pub(super) fn ask<C: Call>(
        &self,
        args: &C::Args,
    ) -> impl Future<Output = Result<C::Ret>> + Send + use<C> {
        let asked = self.expect_open().map(|()| self.link.ask::<C>(args));
        async move { asked?.await }
    }

    /// Asks for a change.
    ///
    /// # Errors
    /// As [`Daemon::ask`], and `OperationDenied` if the connection is read-only.
    pub(super) fn change<C: Call>(
        &self,
        args: &C::Args,
    ) -> impl Future<Output = Result<C::Ret>> + Send + use<C> {
        let asked = self.expect_writable("this operation").map(|()| self.ask::<C>(args));
        async move { asked?.await }
    }

    /// Refuses what changes something on a connection that only looks; the daemon would, too.
    pub(super) fn expect_writable(&self, what: impl Display) -> Result<()> {
        self.expect_open()?;
        if self.is_read_only {
            let message = format!("{what} is forbidden: the connection to the daemon is read-only");
            return Err(Error::new(ErrorCode::OperationDenied, message));
        }
        Ok(())
    }

    /// Whether this side has closed it.
    pub(super) fn is_closed(&self) -> bool {
        self.is_closed.load(Ordering::Acquire)
    }

    /// Refuses whatever comes after the connection is closed or lost.
    pub(super) fn expect_open(&self) -> Result<()> {
        if self.is_closed() {
            return Err(error::closed());
        }
        super::open::expect_alive(&self.link)
    }

    /// Refuses to send descriptors to another machine.
    pub(super) fn expect_descriptors(&self) -> Result<()> {
        if self.link.passes_descriptors() {
            return Ok(());
        }
        let message = "files can be passed to a daemon on this machine only, through its socket";
        Err(Error::new(ErrorCode::NoSupport, message))
    }

    /// Tells what has become of a domain by a change. If that was its end, waits until the event about it,
    /// which may come later than the answer to the call, is told: whoever made the change finds it done.
    pub(super) async fn look_again(&self, domain: &handle::Domain) {
        let turn = self.turn().await;
        match self.describe(&named(domain), self.next_revision()).await {
            Ok(record) if !is_over(&record) => return self.sink.emit(Event::Domain(record, None)),
            Err(error) if error.code() != ErrorCode::NoDomain => return,
            _ => drop(turn),
        }
        self.until_forgotten(|| self.known(domain.uuid).is_none()).await;
    }

    /// Waits until the event about an end is told, which may come later than the answer to the call that made
    /// it. Some hypervisors have no events, so there is a limit.
    pub(super) async fn until_forgotten(&self, is_forgotten: impl Fn() -> bool) {
        virgo_runtime::timeout(FAREWELL, async {
            loop {
                let forgotten = self.forgotten.listen();
                if is_forgotten() {
                    return;
                }
                forgotten.await;
            }
        })
        .await;
    }
}

impl Driver for Connection {
    fn hypervisor(&self) -> &'static str {
        self.host.hypervisor
    }

    fn lacks(&self, operation: &Operation) -> bool {
        self.host.lacks(operation).is_some()
    }

    fn close(&self) {
        if self.is_closed.swap(true, Ordering::AcqRel) {
            return;
        }
        let link = self.link.clone();
        // Goes out now; the daemon's answer is waited for on the worker.
        let goodbye = link.ask::<ConnectClose>(&());
        virgo_runtime::spawn(async move {
            let _ = virgo_runtime::timeout(GOODBYE, goodbye).await;
            link.end(CloseReason::Closed);
        })
        .detach();
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.close();
    }
}

/// A domain as calls name it.
pub(super) fn named(domain: &handle::Domain) -> remote::Domain {
    domain.to_wire()
}
