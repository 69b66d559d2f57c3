//! What an administration connection and its objects share: the driver, and the one object of each server and client.
//!
//! As with [`Session`](crate::session::Session), objects hold it, and it holds none of them.
use std::collections::HashMap;
use std::hash::Hash;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use glib::object::ObjectType;
use glib::prelude::*;
use virgo_operations::{
    AdminDriver, ConnectionCloseReason, ConnectionFlags, Error, ErrorCode, Event, EventSink, Result, handle,
};
use virgo_runtime::SignalContext;

use super::{AdminClient, AdminConnection, AdminServer};
use crate::lift::Lift;
use crate::session::{check_process, drop_elsewhere};
use crate::status::Progress;
use crate::way::Way;

/// See the module.
pub struct AdminSession {
    home: Arc<SignalContext>,
    connection: Mutex<glib::WeakRef<AdminConnection>>,
    /// How the connection was made: its URI, unless that was refused, and its flags.
    uri: OnceLock<Option<String>>,
    flags: ConnectionFlags,
    status: Mutex<AdminStatus>,
    way: Mutex<Way<dyn AdminDriver>>,
    servers: Mutex<Objects<String, AdminServer>>,
    clients: Mutex<Objects<(u64, String, u64), AdminClient>>,
}

/// What changes of an administration connection.
#[derive(Default)]
pub struct AdminStatus {
    progress: Progress,
    pub libvirt_version: u64,
}

impl Deref for AdminStatus {
    type Target = Progress;
    fn deref(&self) -> &Progress {
        &self.progress
    }
}

impl DerefMut for AdminStatus {
    fn deref_mut(&mut self) -> &mut Progress {
        &mut self.progress
    }
}

impl AdminSession {
    pub fn new(
        connection: &AdminConnection,
        home: Arc<SignalContext>,
        uri: OnceLock<Option<String>>,
        flags: ConnectionFlags,
    ) -> Arc<Self> {
        Arc::new(Self {
            home,
            connection: Mutex::new(connection.downgrade()),
            uri,
            flags,
            status: Mutex::default(),
            way: Mutex::default(),
            servers: Mutex::default(),
            clients: Mutex::default(),
        })
    }

    /// Begins an attempt to open: its number, and where its driver tells its end.
    pub fn begin(self: &Arc<Self>) -> (u64, EventSink) {
        let generation = lock(&self.way).begin();
        let session = Arc::downgrade(self);
        let sink = EventSink::new(move |event| {
            let Some(session) = session.upgrade() else { return };
            if let Event::Closed(reason, message) = event
                && lock(&session.way).hears(generation)
            {
                session.lose(reason, message);
            }
            drop_elsewhere(Arc::into_inner(session));
        });
        (generation, sink)
    }

    /// Takes the driver of an attempt.
    ///
    /// # Errors
    /// When the other side has closed it meanwhile.
    pub fn attach(&self, generation: u64, driver: Arc<dyn AdminDriver>) -> Result<()> {
        let input = driver.shared_input();
        lock(&self.way).attach(generation, driver, input, self.home.context())
    }

    /// Has operations fail from now on. The driver is left to be closed.
    pub fn end(&self, problem: String) -> Option<Arc<dyn AdminDriver>> {
        let (driver, reader) = lock(&self.way).end(problem);
        drop(reader);
        driver
    }

    /// The other side has ended the connection.
    fn lose(&self, reason: ConnectionCloseReason, message: String) {
        // It is this driver that tells, and may hold its lock.
        drop_elsewhere(self.end(message.clone()));
        if self.status().lose(message)
            && let Some(connection) = self.connection()
        {
            connection.lost(reason);
        }
    }

    /// The driver as it is now, for an operation.
    ///
    /// # Errors
    /// In a forked child, before the lock, which somebody may have held when the process was forked.
    pub fn opening(self: &Arc<Self>) -> Result<Arc<Opening>> {
        check_process()?;
        Ok(Arc::new(Opening { session: self.clone(), generation: lock(&self.way).generation() }))
    }

    pub fn home(&self) -> &Arc<SignalContext> {
        &self.home
    }

    /// The URI that the connection was made with; nothing if it was refused.
    pub fn uri(&self) -> Option<&Option<String>> {
        self.uri.get()
    }

    pub fn flags(&self) -> ConnectionFlags {
        self.flags
    }

    /// What changes of the connection.
    pub fn status(&self) -> MutexGuard<'_, AdminStatus> {
        lock(&self.status)
    }

    /// The connection, if somebody holds it.
    fn connection(&self) -> Option<AdminConnection> {
        lock(&self.connection).upgrade()
    }

    /// The connection, made anew if nobody holds it.
    pub fn some_connection(self: &Arc<Self>) -> AdminConnection {
        let held = lock(&self.connection);
        held.upgrade().unwrap_or_else(|| {
            let connection = AdminConnection::over(self);
            held.set(Some(&connection));
            connection
        })
    }

    /// The one object of a server.
    pub fn server(self: &Arc<Self>, server: handle::AdminServer) -> AdminServer {
        let key = server.name.clone();
        lock(&self.servers).object(key, || AdminServer::of(self, server))
    }
}

impl Drop for AdminSession {
    fn drop(&mut self) {
        // Not by the lock, which somebody may have held when this process was forked.
        let way = self.way.get_mut().unwrap_or_else(PoisonError::into_inner);
        way.finish(|driver| driver.close());
    }
}

/// A session from when it was opened once until it is opened again: a client is one of those, because a daemon that has
/// started again gives the same numbers to others.
pub struct Opening {
    pub session: Arc<AdminSession>,
    pub generation: u64,
}

impl Opening {
    /// The driver.
    ///
    /// # Errors
    /// `InvalidConn` once the connection is closed or lost; as [`AdminSession::opening`].
    pub fn driver(&self) -> Result<Arc<dyn AdminDriver>> {
        check_process()?;
        let way = lock(&self.session.way);
        if !self.is_newest_of(&way) {
            return Err(Error::new(ErrorCode::InvalidConn, "the connection was closed meanwhile"));
        }
        way.driver()
    }

    /// Begins to ask for objects. Those of the administration are in no list, so nobody has to know.
    pub fn ask(&self) {}

    /// Whether the connection was not opened again since.
    ///
    /// # Errors
    /// As [`AdminSession::opening`].
    pub fn is_newest(&self) -> Result<bool> {
        check_process()?;
        Ok(self.is_newest_of(&lock(&self.session.way)))
    }

    fn is_newest_of(&self, way: &Way<dyn AdminDriver>) -> bool {
        way.generation() == self.generation
    }
}

impl Lift<Opening> for handle::AdminServer {
    type Object = AdminServer;
    fn lift(self, opening: &Arc<Opening>) -> Result<AdminServer> {
        Ok(opening.session.server(self))
    }
}

impl Lift<Opening> for handle::AdminClient {
    type Object = AdminClient;
    fn lift(self, opening: &Arc<Opening>) -> Result<AdminClient> {
        let key = (opening.generation, self.server.clone(), self.id);
        Ok(lock(&opening.session.clients).object(key, || AdminClient::of(opening, self)))
    }
}

/// The one object of each that somebody holds.
struct Objects<K, O: ObjectType> {
    known: HashMap<K, glib::WeakRef<O>>,
    /// How many there may be before those that nobody holds any more are looked for.
    enough: usize,
}

impl<K, O: ObjectType> Default for Objects<K, O> {
    fn default() -> Self {
        Self { known: HashMap::new(), enough: 64 }
    }
}

impl<K: Eq + Hash, O: ObjectType> Objects<K, O> {
    fn object(&mut self, key: K, make: impl FnOnce() -> O) -> O {
        if self.known.len() > self.enough {
            self.known.retain(|_, known| known.upgrade().is_some());
            self.enough = 2 * self.known.len() + 64;
        }
        let known = self.known.entry(key).or_default();
        known.upgrade().unwrap_or_else(|| {
            let object = make();
            known.set(Some(&object));
            object
        })
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
