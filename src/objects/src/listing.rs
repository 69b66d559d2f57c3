//! A live list of the objects of a kind, and those on their way into it.
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use glib::prelude::*;

use crate::ObjectList;
use crate::kind::Kind;

/// See the module. It is a field of the class that has the list.
///
/// The list changes only at home; what is on its way waits in the owner, because what is posted to a context
/// may stay there for ever.
pub struct Listing<K: Kind> {
    list: OnceLock<ObjectList>,
    is_kept: AtomicBool,
    arriving: Mutex<VecDeque<K>>,
}

impl<K: Kind> Default for Listing<K> {
    fn default() -> Self {
        Self { list: OnceLock::new(), is_kept: AtomicBool::new(false), arriving: Mutex::default() }
    }
}

impl<K: Kind> Listing<K> {
    /// The list.
    pub fn list(&self) -> &ObjectList {
        self.list.get_or_init(ObjectList::of::<K>)
    }

    /// Has the list kept from now on. False if it is already.
    pub fn keep(&self) -> bool {
        !self.is_kept.swap(true, Ordering::AcqRel)
    }

    /// Whether anybody wants the list.
    pub fn is_kept(&self) -> bool {
        self.is_kept.load(Ordering::Acquire)
    }

    /// Holds new ones until they come into the list, in this order.
    pub fn expect(&self, objects: impl IntoIterator<Item = K>) {
        self.arriving().extend(objects);
    }

    /// Puts the next new one into the list.
    pub fn arrive(&self) -> Option<K> {
        let object = self.arriving().pop_front()?;
        self.list().append(object.clone().upcast());
        Some(object)
    }

    /// Puts the next new ones into the list, as one change.
    pub fn arrive_together(&self, number: usize) {
        let objects: Vec<_> = {
            let mut arriving = self.arriving();
            let number = number.min(arriving.len());
            arriving.drain(..number).collect()
        };
        self.list().extend(objects.into_iter().map(Cast::upcast));
    }

    /// Takes one out of the list.
    pub fn remove(&self, object: &K) {
        self.list().remove(object.upcast_ref());
    }

    fn arriving(&self) -> MutexGuard<'_, VecDeque<K>> {
        self.arriving.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
