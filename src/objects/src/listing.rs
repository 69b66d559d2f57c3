//! A live list of the objects of a kind, those on their way into it, and what is in it or is going to be.
use std::any::{Any, TypeId};
use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use glib::prelude::*;

use crate::ObjectList;
use crate::kind::{Key, Kind};

/// The lists of an object, by the kind of what is in them. It is a field of the class that has them.
#[derive(Default)]
pub struct Lists(Mutex<HashMap<TypeId, Arc<dyn AnyListing>>>);

/// A list of objects of any kind.
trait AnyListing: Any + Send + Sync {
    fn leave_all(&self);
    fn clear(&self);
    fn as_any(self: Arc<Self>) -> Arc<dyn Any + Send + Sync>;
}

impl<K: Kind> AnyListing for Listing<K> {
    fn leave_all(&self) {
        self.state().present.clear();
    }

    fn clear(&self) {
        self.list().clear();
    }

    fn as_any(self: Arc<Self>) -> Arc<dyn Any + Send + Sync> {
        self
    }
}

impl Lists {
    /// The list of a kind.
    pub fn of<K: Kind>(&self) -> Arc<Listing<K>> {
        let new = || Arc::new(Listing::<K>::default()) as Arc<dyn AnyListing>;
        let listing = self.lock().entry(TypeId::of::<K>()).or_insert_with(new).clone();
        listing.as_any().downcast().expect("it is kept by its type")
    }

    /// Has nothing be in any list any more.
    pub fn leave_all(&self) {
        self.every().iter().for_each(|listing| listing.leave_all());
    }

    /// Empties all lists. Called at home.
    pub fn clear(&self) {
        self.every().iter().for_each(|listing| listing.clear());
    }

    fn every(&self) -> Vec<Arc<dyn AnyListing>> {
        self.lock().values().cloned().collect()
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<TypeId, Arc<dyn AnyListing>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// See the module.
///
/// The list changes only at home; what is on its way waits in the owner, because what is posted to a context
/// may stay there for ever.
pub struct Listing<K: Kind> {
    list: OnceLock<ObjectList>,
    state: Mutex<State<K>>,
}

struct State<K: Kind> {
    is_kept: bool,
    /// When those were asked for that it has.
    fence: u64,
    /// What is in the list, once all has arrived.
    present: HashSet<Key<K>>,
    arriving: VecDeque<K>,
}

impl<K: Kind> Default for Listing<K> {
    fn default() -> Self {
        let (present, arriving) = (HashSet::new(), VecDeque::new());
        Self {
            list: OnceLock::new(),
            state: Mutex::new(State { is_kept: false, fence: 0, present, arriving }),
        }
    }
}

impl<K: Kind> Listing<K> {
    /// The list.
    pub fn list(&self) -> &ObjectList {
        self.list.get_or_init(ObjectList::of::<K>)
    }

    /// Has the list kept from now on. False if it is already.
    pub fn keep(&self) -> bool {
        !std::mem::replace(&mut self.state().is_kept, true)
    }

    /// Whether anybody wants the list.
    pub fn is_kept(&self) -> bool {
        self.state().is_kept
    }

    /// Whether what was asked for at a moment is the newest answer so far.
    pub fn is_newest(&self, fence: u64) -> bool {
        let mut state = self.state();
        let is_newest = state.fence <= fence;
        state.fence = state.fence.max(fence);
        is_newest
    }

    /// Whether something is in the list.
    pub fn has(&self, key: &Key<K>) -> bool {
        self.state().present.contains(key)
    }

    /// Has something be in the list. False if it is already, or the list is not kept.
    pub fn enter(&self, key: Key<K>) -> bool {
        let mut state = self.state();
        state.is_kept && state.present.insert(key)
    }

    /// Has something not be in the list any more. False if it is not.
    pub fn leave(&self, key: &Key<K>) -> bool {
        self.state().present.remove(key)
    }

    /// Holds new ones until they come into the list, in this order.
    pub fn expect(&self, objects: Vec<K>) {
        self.state().arriving.extend(objects);
    }

    /// Puts the next new ones into the list, as one change.
    pub fn arrive(&self, number: usize) -> Vec<K> {
        let objects: Vec<_> = {
            let arriving = &mut self.state().arriving;
            let number = number.min(arriving.len());
            arriving.drain(..number).collect()
        };
        self.list().extend(objects.iter().cloned().map(Cast::upcast));
        objects
    }

    /// Takes one out of the list.
    pub fn remove(&self, object: &K) {
        self.list().remove(object.upcast_ref());
    }

    fn state(&self) -> MutexGuard<'_, State<K>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
