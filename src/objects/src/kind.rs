//! Trait of the classes that stand for objects of a hypervisor: domains, storage pools, networks …
//!
//! `#[kind]` declares it, on the record; from that `virgo_gir::kind!` makes what [`Kind`] asks for. What else follows
//! from news of one kind is written by hand, in [`React`]. The session knows the one object of each
//! ([`registry`](crate::registry)), keeps it up to date ([`live`](crate::live)) and keeps it in the list it belongs
//! to ([`listing`](crate::listing)).
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use glib::object::IsClass;
use glib::prelude::*;
use virgo_operations::{Driver, ErrorCode, Event, Record, Result};

use crate::ObjectList;
use crate::listing::{Listing, Lists};
use crate::live::Live;
use crate::registry::Registry;
use crate::session::Session;

/// A class whose instances stand for something that a hypervisor has.
pub trait Kind: React + Slot + IsA<glib::Object> + IsClass + Clone + Send + Sync {
    /// What a driver knows of it.
    type Record: Record;
    /// Who has the list of them: the connection, or the object that they are in.
    type Owner: OwnerOf<Self>;

    /// What an operation on one says that belongs to no connection.
    const ORPHAN: (ErrorCode, &'static str);

    /// What an operation says that is given one of another connection.
    const FOREIGN: &'static str;

    /// Whether the list is loaded as the connection opens. Others are loaded when they are first looked at.
    const IS_EAGER: bool;

    /// What the object knows.
    fn live(&self) -> &Live<Self>;

    /// What was last heard of it.
    fn record(&self) -> Arc<Self::Record> {
        self.live().record()
    }

    /// The session it belongs to.
    ///
    /// # Errors
    /// If it belongs to none.
    fn session(&self) -> Result<Arc<Session>> {
        self.live().session()
    }

    /// The names of the properties in which two records differ.
    fn changes(old: &Self::Record, new: &Self::Record) -> Vec<&'static str>;

    /// Asks for all that belong into an owner's list.
    fn fetch(
        driver: Arc<dyn Driver>,
        owner: &Self::Owner,
    ) -> impl Future<Output = Result<Vec<Arc<Self::Record>>>> + Send + use<Self>;

    /// Emits the signal of an event.
    fn announce(&self, event: EventOf<Self>);

    /// Tells that it has come into the list.
    fn added(&self, owner: &Self::Owner);

    /// Tells that it has left the list.
    fn removed(&self, owner: &Self::Owner);
}

/// The events of a kind.
pub type EventOf<K> = <<K as Kind>::Record as Record>::Event;

/// By what one of a kind is known.
pub type Key<K> = virgo_operations::Key<<K as Kind>::Record>;

/// What names one of a kind in operations.
pub type Handle<K> = <<K as Kind>::Record as Record>::Handle;

/// What follows from news of an object, beside its properties, signals and lists.
pub trait React: Sized {
    /// It was brought up to date, and the changed properties are about to be notified.
    fn renewed(&self, session: &Arc<Session>, old: &<Self as Kind>::Record, new: &<Self as Kind>::Record)
    where
        Self: Kind,
    {
        let _ = (session, old, new);
    }

    /// The driver of a generation has told something of it; before that, `old` was known of it.
    fn heard(
        &self,
        session: &Arc<Session>,
        generation: u64,
        old: Option<&<Self as Kind>::Record>,
        event: Option<&EventOf<Self>>,
    ) where
        Self: Kind,
    {
        let _ = (session, generation, old, event);
    }

    /// There is no news any more.
    fn disconnected(&self) {}
}

/// Who has a list of objects: the connection, or an object.
pub trait Owner: IsA<glib::Object> + Clone + Send + Sync {
    /// By what it is found again. What waits at home does not hold it.
    type Place: PartialEq + Send + 'static;

    /// What names it in operations.
    type Handle: Send + Sync + 'static;

    /// By what it is found again.
    fn place(&self) -> Self::Place;

    /// Finds it, if somebody still holds it or a list of it.
    fn find(session: &Arc<Session>, place: &Self::Place) -> Option<Self>;

    /// All that somebody holds, or a list of them.
    fn all(session: &Arc<Session>) -> Vec<Self>;

    /// What names it in operations.
    fn handle(&self) -> Self::Handle;

    /// The session it belongs to.
    fn owner_session(&self) -> Option<Arc<Session>>;

    /// Its lists.
    fn lists(&self) -> &Lists;
}

impl<K: Kind> Owner for K {
    type Place = Key<K>;
    type Handle = Handle<K>;

    fn place(&self) -> Key<K> {
        self.record().key()
    }

    fn find(session: &Arc<Session>, key: &Key<K>) -> Option<Self> {
        session.wanted(key)
    }

    fn all(session: &Arc<Session>) -> Vec<Self> {
        session.objects()
    }

    fn handle(&self) -> Handle<K> {
        Handle::<K>::clone(&self.record())
    }

    fn owner_session(&self) -> Option<Arc<Session>> {
        self.session().ok()
    }

    fn lists(&self) -> &Lists {
        &self.live().lists
    }
}

/// Who has a list of objects of a kind.
pub trait OwnerOf<K: Kind>: Owner {
    /// Who has the list that one belongs into, if anybody holds that or its owner.
    fn of(session: &Arc<Session>, record: &K::Record) -> Option<Self>;

    /// Whether one belongs into the list.
    fn has(&self, record: &K::Record) -> bool;
}

/// The list of a kind that an owner has.
pub fn listing<K: Kind>(owner: &K::Owner) -> Listing<K> {
    owner.lists().of::<K>(owner.owner_session())
}

/// The list of a kind, which is loaded if nobody has asked for it before. What opening loads is loaded here for a
/// connection that was made over one that is open already.
pub fn list<K: Kind>(owner: &K::Owner) -> ObjectList {
    let listing = listing::<K>(owner);
    if listing.keep()
        && let Some(session) = owner.owner_session()
    {
        session.load::<K>(owner);
    }
    listing.list().clone()
}

/// Where the session keeps the objects of a kind.
pub trait Slot: Sized {
    /// Its place.
    fn slot(registries: &Registries) -> &Mutex<Registry<Self>>
    where
        Self: Kind;
}

/// Something that is done with every kind.
pub trait Visitor {
    /// Does it with one.
    fn visit<K: Kind>(&mut self);
}

macro_rules! kinds {
    ($($kind:ident, $gone:ident: $record:ident, $events:tt, $topics:tt;)*) => {
        /// The objects of all kinds.
        #[derive(Default)]
        #[allow(non_snake_case)]
        pub struct Registries {
            $($kind: Mutex<Registry<crate::$kind>>,)*
        }

        $(
            impl Slot for crate::$kind {
                fn slot(registries: &Registries) -> &Mutex<Registry<Self>> {
                    &registries.$kind
                }
            }
        )*

        /// Does something with every kind, owners first.
        pub fn visit_all(visitor: &mut impl Visitor) {
            $(visitor.visit::<crate::$kind>();)*
        }

        /// Tells the session of an event, which the driver of a generation has told.
        pub fn hear(session: &Arc<Session>, generation: u64, event: Event) {
            match event {
                $(
                    Event::$kind(record, event) => {
                        session.hear::<crate::$kind>(generation, record, event, true);
                    }
                    Event::$gone(record, event) => {
                        session.hear::<crate::$kind>(generation, record, Some(event), false);
                    }
                )*
                Event::Closed(reason, message) => session.lose(reason, message),
            }
        }
    };
}
virgo_operations::for_each_kind!(kinds);

impl Registries {
    /// Those of a kind.
    pub fn of<K: Kind>(&self) -> MutexGuard<'_, Registry<K>> {
        K::slot(self).lock().unwrap_or_else(PoisonError::into_inner)
    }
}
