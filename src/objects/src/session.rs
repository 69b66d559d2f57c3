//! What a connection and its objects share: the driver, the one object of each thing that the hypervisor has, and
//! the events. Nothing here is about one kind of object.
//!
//! Objects and lists hold the session, and the connection holds its lists, which hold their objects; the session holds
//! none of them, so there is no cycle, and whichever is dropped last takes the driver with it. A connection that the
//! program has dropped while it still has an object of it is made anew when the object is asked for it, with the same
//! state; and when there is news for a list of it that somebody holds ([`listing`](crate::listing)).
use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use glib::prelude::*;
use virgo_operations::{
    ConnectionCloseReason, ConnectionFlags, Driver, Error, Event, EventSink, Record, Result,
};
use virgo_runtime::SignalContext;

use crate::connection::reconnect;
use crate::kind::{self, EventOf, Key, Kind, Owner, OwnerOf, React, Registries, Visitor};
use crate::listing::{Anchor, Lists};
use crate::question::{Question, Questions};
use crate::status::Status;
use crate::way::Way;
use crate::{Connection, Node, ObjectList};

/// See the module.
pub struct Session {
    home: Arc<SignalContext>,
    connection: Mutex<Anchor<Connection>>,
    node: Mutex<glib::WeakRef<Node>>,
    /// How the connection was made: its URI, unless that was refused, and its flags.
    uri: OnceLock<Option<String>>,
    flags: ConnectionFlags,
    status: Mutex<Status>,
    way: Mutex<Way<dyn Driver>>,
    registries: Registries,
    questions: Arc<Questions>,
}

impl Session {
    pub fn new(
        connection: &Connection,
        home: Arc<SignalContext>,
        uri: OnceLock<Option<String>>,
        flags: ConnectionFlags,
    ) -> Arc<Self> {
        let mut anchor = Anchor::default();
        anchor.set(connection, connection.lists());
        Arc::new(Self {
            home,
            connection: Mutex::new(anchor),
            node: Mutex::default(),
            uri,
            flags,
            status: Mutex::default(),
            way: Mutex::default(),
            registries: Registries::default(),
            questions: Arc::default(),
        })
    }

    /// Begins an attempt to open: its number, and where its driver is to put its events.
    pub fn begin(self: &Arc<Self>) -> (u64, EventSink) {
        let generation = self.way().begin();
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
        let input = driver.shared_input();
        self.way().attach(generation, driver, input, self.home.context())
    }

    /// The driver.
    ///
    /// # Errors
    /// Why there is none; and in a forked child, where it is the parent's.
    pub fn driver(&self) -> Result<Arc<dyn Driver>> {
        // Before the lock, which somebody may have held when this process was forked.
        check_process()?;
        self.way().driver()
    }

    /// Refuses operations while the connection is not open.
    pub fn check_open(&self) -> Result<()> {
        self.driver().map(drop)
    }

    /// Has operations fail from now on, and lists nothing any more. The driver is left to be closed.
    pub fn leave(self: &Arc<Self>) -> Option<Arc<dyn Driver>> {
        let driver = self.end("the connection is closed".to_owned());
        self.unlist_all();
        driver
    }

    /// Has operations fail from now on, those that wait for news, too.
    fn end(self: &Arc<Self>, problem: String) -> Option<Arc<dyn Driver>> {
        let (driver, reader) = self.way().end(problem);
        drop(reader);
        if driver.is_some() {
            self.visit(|object| object.disconnected());
        }
        driver
    }

    /// Lists nothing any more; it comes back when the connection is opened again.
    pub fn unlist_all(self: &Arc<Self>) {
        if let Some(connection) = self.connection() {
            connection.lists().leave_all();
        }
        self.visit(|object| object.lists().leave_all());
    }

    /// Empties all lists. Called at home.
    pub fn clear_lists(self: &Arc<Self>) {
        if let Some(connection) = self.connection() {
            connection.lists().clear();
        }
        self.visit(|object| object.lists().clear());
    }

    /// Brings everything but what opening has brought up to date, as far as somebody has looked at it.
    pub fn reload(self: &Arc<Self>) {
        struct Reload<'a>(&'a Arc<Session>);
        impl Visitor for Reload<'_> {
            fn visit<K: Kind>(&mut self) {
                if K::IS_EAGER {
                    return;
                }
                for owner in K::Owner::all(self.0) {
                    self.0.reload_of::<K>(&owner);
                }
            }
        }
        kind::visit_all(&mut Reload(self));
    }

    /// Brings what an owner has of a kind up to date, if somebody has looked at the list or holds one of it.
    pub fn reload_of<K: Kind>(self: &Arc<Self>, owner: &K::Owner) {
        let is_held = || self.objects::<K>().iter().any(|object| owner.has(&object.record()));
        if owner.lists().find::<K>().is_some_and(|listing| listing.is_kept()) || is_held() {
            self.load::<K>(owner);
        }
    }

    /// Does something with every object that is wanted.
    fn visit(self: &Arc<Self>, visit: impl Fn(&dyn Held)) {
        struct All<'a, F>(&'a Arc<Session>, F);
        impl<F: Fn(&dyn Held)> Visitor for All<'_, F> {
            fn visit<K: Kind>(&mut self) {
                self.0.objects::<K>().iter().for_each(|object| (self.1)(object));
            }
        }
        kind::visit_all(&mut All(self, visit));
    }

    /// The context in which signals are emitted.
    pub fn home(&self) -> &Arc<SignalContext> {
        &self.home
    }

    /// The URI that the connection was made with; nothing if it was refused.
    pub fn uri(&self) -> Option<&Option<String>> {
        self.uri.get()
    }

    /// The flags that the connection was made with.
    pub fn flags(&self) -> ConnectionFlags {
        self.flags
    }

    /// What changes of the connection.
    pub fn status(&self) -> MutexGuard<'_, Status> {
        self.status.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The connection, if somebody holds it or a list of it.
    pub fn connection(self: &Arc<Self>) -> Option<Connection> {
        let mut anchor = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        anchor.object().or_else(|| anchor.is_wanted().then(|| self.connect_anew(&mut anchor)))
    }

    /// The connection, made anew if nobody holds it.
    pub fn some_connection(self: &Arc<Self>) -> Connection {
        let mut anchor = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        anchor.object().unwrap_or_else(|| self.connect_anew(&mut anchor))
    }

    fn connect_anew(self: &Arc<Self>, anchor: &mut Anchor<Connection>) -> Connection {
        let connection = Connection::over(self);
        anchor.set(&connection, connection.lists());
        connection
    }

    /// The one object of the host.
    pub fn node(self: &Arc<Self>) -> Node {
        let held = self.node.lock().unwrap_or_else(PoisonError::into_inner);
        held.upgrade().unwrap_or_else(|| {
            let node = Node::of(self);
            held.set(Some(&node));
            node
        })
    }

    /// The object of the host, if somebody holds it.
    pub fn held_node(&self) -> Option<Node> {
        self.node.lock().unwrap_or_else(PoisonError::into_inner).upgrade()
    }

    /// The objects of a kind that somebody holds, or a list of them.
    pub fn objects<K: Kind>(self: &Arc<Self>) -> Vec<K> {
        self.registries.of::<K>().objects(self)
    }

    /// An object, if somebody holds it or a list of it.
    pub fn wanted<K: Kind>(self: &Arc<Self>, key: &Key<K>) -> Option<K> {
        self.registries.of::<K>().object(self, key)
    }

    /// The one object of something that is there, brought up to date.
    pub fn object<K: Kind>(self: &Arc<Self>, record: Arc<K::Record>) -> K {
        self.update(record, true, |_| {})
    }

    /// The one object that a handle in another one's record names. If nothing was ever heard of it, all that is known is what the handle says.
    pub fn named<K: Kind>(self: &Arc<Self>, handle: &kind::Handle<K>) -> K {
        let mut registry = self.registries.of::<K>();
        let entry = registry.entry(&Arc::new(handle.clone().into()), &self.questions);
        entry.object(self, entry.record.clone())
    }

    /// Takes all that belong into an owner's list, which were `asked` for. If the list is kept, those that come into it
    /// are given, before any event can change what they are; those that were there and are gone leave it.
    pub fn all<K: Kind>(
        self: &Arc<Self>,
        owner: &K::Owner,
        asked: &Asked,
        records: impl IntoIterator<Item = Arc<K::Record>>,
        take: impl FnOnce(Vec<K>),
    ) {
        let (generation, fence) = (asked.generation, asked.question.fence());
        let listing = kind::listing::<K>(owner);
        let records: Vec<_> = records.into_iter().collect();
        // Making thousands of objects takes a while, in which nobody shall wait for the lock. What is made in vain, as
        // others were faster, goes after it.
        let missing = self.registries.of::<K>().missing(&records);
        let mut new: Vec<K> = (0..missing).map(|_| glib::Object::new()).collect();
        let mut registry = self.registries.of::<K>();
        if !self.way().hears(generation) || !listing.is_newest(fence) {
            return;
        }
        let mut there = HashSet::new();
        let mut coming = vec![];
        for record in records {
            there.insert(record.key());
            let entry = registry.entry(&record, &self.questions);
            // An event may have come first, and then has announced it, or that it is gone.
            let is_stale = entry.record.revision() > record.revision();
            let make = || new.pop().unwrap_or_else(glib::Object::new);
            let object = entry.object_or(self, record.clone(), make);
            if !is_stale && listing.enter(record.key()) {
                coming.push(object);
            }
        }
        let mut going = vec![];
        for entry in registry.entries() {
            let key = entry.record.key();
            let is_gone = !there.contains(&key)
                && entry.record.revision() < fence
                && (listing.has(&key) || (owner.has(&entry.record) && entry.is_held()));
            if is_gone {
                let object = entry.object(self, Arc::new(entry.record.vanished(fence)));
                if listing.leave(&key) {
                    going.push(object);
                }
            }
        }
        going.iter().for_each(|object| self.unlist(object, owner));
        take(coming);
    }

    /// Begins to ask the driver for objects. What it is to answer is taken in while this is held.
    pub fn ask(&self) -> Asked {
        self.asked_of(self.way().generation())
    }

    /// The same of the driver of a generation.
    pub fn asked_of(&self, generation: u64) -> Asked {
        Asked { generation, question: self.questions.ask() }
    }

    /// Brings an owner's list up to date by what was answered.
    pub fn answered<K: Kind>(
        self: &Arc<Self>,
        owner: &K::Owner,
        asked: &Asked,
        records: impl IntoIterator<Item = Arc<K::Record>>,
    ) {
        self.all(owner, asked, records, |coming: Vec<K>| self.list(coming, owner, true));
    }

    /// Brings a list up to date, in the background. If that fails, it stays as it is, and says why. Before a connection
    /// is open, that is not asked for: opening does it.
    pub fn load<K: Kind>(self: &Arc<Self>, owner: &K::Owner) {
        let (driver, asked) = {
            let way = self.way();
            match way.held() {
                Some(driver) => (driver, self.asked_of(way.generation())),
                None if way.generation() == 0 || way.is_live() => return,
                None => {
                    let error = way.closed();
                    drop(way);
                    kind::listing::<K>(owner).list().begin_loading();
                    return self.at_home::<K>(owner, |list| list.end_loading(Some(error.into())));
                }
            }
        };
        if kind::listing::<K>(owner).list().begin_loading() {
            self.at_home::<K>(owner, |list| list.notify("loading"));
        }
        let fetched = K::fetch(driver, owner);
        // Whoever has let go of the connection does not wait for it to end.
        let (session, place) = (Arc::downgrade(self), owner.place());
        virgo_runtime::spawn(async move {
            let fetched = fetched.await;
            let held = session.upgrade().map(|session| (K::Owner::find(&session, &place), session));
            if let Some((Some(owner), session)) = &held {
                let error = match fetched {
                    Ok(records) => {
                        session.answered::<K>(owner, &asked, records);
                        None
                    }
                    Err(error) => Some(glib::Error::from(error)),
                };
                session.at_home::<K>(owner, move |list| list.end_loading(error));
            }
            drop_elsewhere(held);
        })
        .detach();
    }

    /// Has something run at home with an owner's list, if somebody still holds that or the owner then.
    fn at_home<K: Kind>(self: &Arc<Self>, owner: &K::Owner, call: impl FnOnce(&ObjectList) + Send + 'static) {
        let (session, place) = (Arc::downgrade(self), owner.place());
        self.home.post(move || {
            if let Some(owner) = session.upgrade().and_then(|session| K::Owner::find(&session, &place)) {
                call(kind::listing::<K>(&owner).list());
            }
        });
    }

    fn handle(self: &Arc<Self>, generation: u64, event: Event) {
        if self.way().hears(generation) {
            kind::hear(self, generation, event);
        }
    }

    /// Takes in what the driver of a generation tells of an object.
    pub fn hear<K: Kind>(
        self: &Arc<Self>,
        generation: u64,
        record: Arc<K::Record>,
        event: Option<EventOf<K>>,
        is_there: bool,
    ) {
        let old = self.wanted::<K>(&record.key()).map(|object| object.record());
        let object = self.update(record, is_there, |object: &K| {
            if let Some(event) = event.clone() {
                self.post(object, move |object: &K| object.announce(event));
            }
        });
        object.heard(self, generation, old.as_deref(), event.as_ref());
    }

    /// The other side has ended the connection.
    pub fn lose(self: &Arc<Self>, reason: ConnectionCloseReason, message: String) {
        // It is this driver that tells, and may hold its lock.
        drop_elsewhere(self.end(message.clone()));
        let reconnects = {
            let mut status = self.status();
            if !status.lose(message) {
                return;
            }
            status.keeps_list = status.auto_reconnect;
            status.auto_reconnect
        };
        if !reconnects {
            self.unlist_all();
        }
        if let Some(connection) = self.connection() {
            connection.lost(reason, reconnects);
        }
        if reconnects {
            reconnect::spawn(self);
        }
    }

    /// Brings an object up to date, and has `announce` and the changes run in the order of calls.
    fn update<K: Kind>(
        self: &Arc<Self>,
        record: Arc<K::Record>,
        is_there: bool,
        announce: impl FnOnce(&K),
    ) -> K {
        // The lock is held until everything is posted: what is posted is in the order of events.
        // An owner is found before that: it may be of the same kind.
        let (owner, key) = (K::Owner::of(self, &record), record.key());
        // It is let go of after the lock, too: with the list, all that is in it may go.
        let listing = owner.as_ref().and_then(|owner| owner.lists().find::<K>());
        let listed = owner.as_ref().zip(listing.as_ref());
        let mut registry = self.registries.of::<K>();
        let entry = registry.entry(&record, &self.questions);
        let record = if is_there { record } else { Arc::new(entry.record.ended(&record)) };
        // A result that an event overtook says nothing about whether it is still there.
        let is_stale = entry.record.revision() > record.revision();
        let object = entry.object(self, record);
        let listed = listed.filter(|_| !is_stale && self.way().is_live());
        if let Some((owner, _)) = listed.filter(|(_, listing)| is_there && listing.enter(key.clone())) {
            self.list(vec![object.clone()], owner, true);
        }
        announce(&object);
        if let Some((owner, _)) = listed.filter(|(_, listing)| !is_there && listing.leave(&key)) {
            self.unlist(&object, owner);
        }
        object
    }

    /// Has objects come into their list, as one change, which may be told; the list holds them until then.
    pub fn list<K: Kind>(self: &Arc<Self>, objects: Vec<K>, owner: &K::Owner, is_told: bool) {
        let number = objects.len();
        if number == 0 {
            return;
        }
        kind::listing::<K>(owner).expect(objects);
        let (session, place) = (Arc::downgrade(self), owner.place());
        self.home.post(move || {
            if let Some(owner) = session.upgrade().and_then(|session| K::Owner::find(&session, &place)) {
                let arrived = kind::listing::<K>(&owner).arrive(number);
                if is_told {
                    arrived.iter().for_each(|object| object.added(&owner));
                }
            }
        });
    }

    /// Has an object leave its list, which holds it until then.
    fn unlist<K: Kind>(self: &Arc<Self>, object: &K, owner: &K::Owner) {
        let (session, place) = (Arc::downgrade(self), owner.place());
        self.post(object, move |object: &K| {
            if let Some(owner) = session.upgrade().and_then(|session| K::Owner::find(&session, &place)) {
                kind::listing::<K>(&owner).remove(object);
                object.removed(&owner);
            }
        });
    }

    /// Has something run at home, if somebody still holds the object or a list of it then.
    ///
    /// What waits at home holds neither the object nor the session: it would keep the driver open
    /// until somebody iterates the context, which may be never. It does not hold the object weakly
    /// either: a GWeakRef takes the longer to go the more there are of an object.
    pub fn post<K: Kind>(self: &Arc<Self>, object: &K, call: impl FnOnce(&K) + Send + 'static) {
        let (session, key) = (Arc::downgrade(self), object.live().record().key());
        self.home.post(move || {
            if let Some(session) = session.upgrade()
                && let Some(object) = session.wanted::<K>(&key)
            {
                call(&object);
            }
        });
    }

    fn way(&self) -> MutexGuard<'_, Way<dyn Driver>> {
        self.way.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A question for objects.
pub struct Asked {
    /// Of the driver that answers.
    generation: u64,
    question: Question,
}

/// An object that belongs to a session, if a connection has made it.
pub trait InSession {
    /// What has the driver.
    type Session;

    /// The session.
    ///
    /// # Errors
    /// If it belongs to none.
    fn in_session(&self) -> Result<Arc<Self::Session>>;
}

impl<K: Kind> InSession for K {
    type Session = Session;

    fn in_session(&self) -> Result<Arc<Session>> {
        self.session()
    }
}

impl InSession for Connection {
    type Session = Session;

    fn in_session(&self) -> Result<Arc<Session>> {
        Ok(self.session())
    }
}

/// What of an object is not about its kind.
trait Held {
    fn disconnected(&self);
    fn lists(&self) -> &Lists;
}

impl<K: Kind> Held for K {
    fn disconnected(&self) {
        React::disconnected(self);
    }

    fn lists(&self) -> &Lists {
        Owner::lists(self)
    }
}

/// Refuses to go on in a forked child.
///
/// # Errors
/// `OperationInvalid`.
pub fn check_process() -> Result<()> {
    virgo_runtime::check_process().map_err(|forked| Error::invalid(forked.to_string()))
}

/// Drops something in a thread that holds none of the locks that may be needed for it.
pub fn drop_elsewhere<T: Send + 'static>(last: Option<T>) {
    if let Some(last) = last {
        virgo_runtime::spawn(virgo_runtime::blocking(move || drop(last))).detach();
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // Not by the lock, which somebody may have held when this process was forked.
        self.way.get_mut().unwrap_or_else(PoisonError::into_inner).finish(|driver| driver.close());
    }
}
