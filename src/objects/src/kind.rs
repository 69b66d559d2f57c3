//! What a kind of object that a hypervisor has is: domains, storage pools, storage volumes.
//!
//! The session knows the one object of each ([`registry`](crate::registry)), keeps it up to date
//! ([`live`](crate::live)) and keeps it in the list it belongs to ([`listing`](crate::listing)).
use std::future::Future;
use std::hash::Hash;
use std::sync::{Arc, Mutex};

use glib::object::IsClass;
use glib::prelude::*;
use uuid::Uuid;
use virgo_operations::{DomainRecord, Driver, ErrorCode, Result, StoragePoolRecord, StorageVolumeRecord};

use crate::listing::Listing;
use crate::live::Live;
use crate::registry::Registry;
use crate::session::Session;

/// A class whose instances stand for something that a hypervisor has.
pub trait Kind: IsA<glib::Object> + IsClass + Clone + Send + Sync {
    /// What a driver knows of it.
    type Record: Record;
    /// What stands for it in operations.
    type Handle;
    /// Who has the list of them: the connection, or the object that they are in.
    type Owner: Owner;

    /// What an operation on one says that belongs to no connection.
    const ORPHAN: (ErrorCode, &'static str);

    /// What nobody knows anything of.
    fn blank() -> Self::Record;

    /// Where the session keeps them.
    fn registry(session: &Session) -> &Mutex<Registry<Self>>;

    /// What the object knows.
    fn live(&self) -> &Live<Self>;

    /// What was last heard of it.
    fn record(&self) -> Arc<Self::Record> {
        self.live().record()
    }

    /// What stands for it in operations.
    fn handle(&self) -> Self::Handle {
        Self::handle_of(self.record())
    }

    /// What stands for the one that a record is of.
    fn handle_of(record: Arc<Self::Record>) -> Self::Handle;

    /// The session it belongs to.
    ///
    /// # Errors
    /// If it belongs to none.
    fn session(&self) -> Result<Arc<Session>> {
        self.live().session()
    }

    /// The names of the properties in which two records differ.
    fn changes(old: &Self::Record, new: &Self::Record) -> Vec<&'static str>;

    /// It was brought up to date, and the changed properties are about to be notified.
    fn renewed(&self, session: &Arc<Session>, old: &Self::Record, new: &Self::Record) {
        let _ = (session, old, new);
    }

    /// Who has the list that one belongs into, if anybody holds that.
    fn owner(session: &Session, record: &Self::Record) -> Option<Self::Owner>;

    /// Whether it belongs into an owner's list.
    fn is_in(owner: &Self::Owner, record: &Self::Record) -> bool {
        let _ = (owner, record);
        true
    }

    /// The list.
    fn listing(owner: &Self::Owner) -> &Listing<Self>;

    /// It has come into the list.
    fn added(&self, owner: &Self::Owner);

    /// It has left the list.
    fn removed(&self, owner: &Self::Owner);
}

/// A kind of which nobody may ever want a list: it is loaded when it is first looked at.
pub trait Lazy: Kind {
    /// Asks for all that belong into an owner's list.
    fn fetch(
        driver: Arc<dyn Driver>,
        owner: &Self::Owner,
    ) -> impl Future<Output = Result<Vec<Arc<Self::Record>>>> + Send + use<Self>;
}

/// Who has a list of objects.
pub trait Owner: IsA<glib::Object> + Clone + Send + Sync {
    /// By what it is found again. What waits at home does not hold it.
    type Place: Send + 'static;

    /// By what it is found again.
    fn place(&self) -> Self::Place;

    /// Finds it, if somebody still holds it.
    fn find(session: &Session, place: &Self::Place) -> Option<Self>;
}

/// By what one of a kind is known.
pub type Key<K> = <<K as Kind>::Record as Record>::Key;

/// What a driver knows of something at a moment.
pub trait Record: Send + Sync + 'static {
    /// What identifies it for its whole life.
    type Key: Clone + Eq + Hash + Send + 'static;

    /// What identifies it.
    fn key(&self) -> Self::Key;

    /// The newer of two records has the higher one.
    fn revision(&self) -> u64;

    /// The same, of which all that is known is that it is gone.
    fn vanished(&self, revision: u64) -> Self;
}

macro_rules! identified_by_uuid {
    ($($record:ty),*) => { $(
        impl Record for $record {
            type Key = Uuid;

            fn key(&self) -> Uuid {
                self.uuid
            }

            fn revision(&self) -> u64 {
                self.revision
            }

            fn vanished(&self, revision: u64) -> Self {
                self.vanished(revision)
            }
        }
    )* };
}
identified_by_uuid!(DomainRecord, StoragePoolRecord);

impl Record for StorageVolumeRecord {
    type Key = (String, String);

    fn key(&self) -> (String, String) {
        (self.pool.clone(), self.name.clone())
    }

    fn revision(&self) -> u64 {
        self.revision
    }

    /// That it is in no list says nothing new of it: it may have gone with its pool, and come back as it was.
    fn vanished(&self, _: u64) -> Self {
        self.clone()
    }
}
