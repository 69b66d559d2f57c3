//! The live lists that an owner has, those on their way into them, and what is in them or is going to be.
//!
//! Who holds whom, so that a list follows for as long as somebody holds it, and nothing holds itself:
//!
//! ```text
//! owner ---> its lists ---> session - - -> owner, shelf      ---> holds
//!   |           |  \------> shelf - - - -> the lists         - -> holds weakly
//!   |           v             ^
//!   |         items           |
//!   +-------------------------+
//! ```
//!
//! The owner is a connection, or a pool. It holds its lists, whose handlers live as long as it does. If it is dropped
//! while somebody still holds a list, the shelf stays, and by that the session knows that the owner is wanted: it is
//! made anew when there is news for the list ([`Anchor`]), and takes the lists from the shelf.
use std::any::{Any, TypeId};
use std::collections::{HashMap, HashSet, VecDeque};
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};

use glib::prelude::*;
use glib::subclass::prelude::*;

use crate::ObjectList;
use crate::kind::{Key, Kind};
use crate::session::Session;

/// The lists of an owner, by the kind of what is in them. It goes with the last of the owner and these lists.
#[derive(Default)]
pub struct Shelf(Mutex<HashMap<TypeId, glib::WeakRef<ObjectList>>>);

/// The lists that an owner holds. It is a field of the class that has them.
#[derive(Default)]
pub struct Lists {
    shelf: OnceLock<Arc<Shelf>>,
    held: Mutex<Vec<ObjectList>>,
}

impl Lists {
    /// Takes the shelf of the owner before, and its lists that somebody still holds.
    fn begin(&self, shelf: Option<Arc<Shelf>>) -> &Arc<Shelf> {
        let shelf = self.shelf.get_or_init(|| shelf.unwrap_or_default());
        let lists: Vec<_> = lock(&shelf.0).values().filter_map(glib::WeakRef::upgrade).collect();
        lock(&self.held).extend(lists);
        shelf
    }

    /// The list of a kind, made if there is none.
    pub fn of<K: Kind>(&self, session: Option<Arc<Session>>) -> Listing<K> {
        let shelf = self.shelf.get_or_init(Arc::default);
        let mut lists = lock(&shelf.0);
        let list = lists.get(&TypeId::of::<K>()).and_then(glib::WeakRef::upgrade).unwrap_or_else(|| {
            let following = Following {
                state: Box::new(Mutex::<State<K>>::default()),
                _shelf: shelf.clone(),
                _session: session,
            };
            let list = ObjectList::following::<K>(following);
            lists.insert(TypeId::of::<K>(), list.downgrade());
            lock(&self.held).push(list.clone());
            list
        });
        Listing(list, PhantomData)
    }

    /// The list of a kind, if there is one.
    pub fn find<K: Kind>(&self) -> Option<Listing<K>> {
        let list = lock(&self.shelf.get()?.0).get(&TypeId::of::<K>())?.upgrade();
        list.map(|list| Listing(list, PhantomData))
    }

    /// Has nothing be in any list any more.
    pub fn leave_all(&self) {
        for list in self.every() {
            if let Some(following) = list.imp().following() {
                following.state.leave_all();
            }
        }
    }

    /// Empties all lists. Called at home.
    pub fn clear(&self) {
        self.every().iter().for_each(ObjectList::clear);
    }

    fn every(&self) -> Vec<ObjectList> {
        lock(&self.held).clone()
    }
}

/// The one object of something, for as long as somebody holds it or one of its lists.
pub struct Anchor<T: ObjectType> {
    object: glib::WeakRef<T>,
    shelf: Weak<Shelf>,
}

impl<T: ObjectType> Default for Anchor<T> {
    fn default() -> Self {
        Self { object: glib::WeakRef::new(), shelf: Weak::new() }
    }
}

impl<T: ObjectType> Anchor<T> {
    /// The object, if somebody holds it.
    pub fn object(&self) -> Option<T> {
        self.object.upgrade()
    }

    /// Whether somebody holds the object or a list of it.
    pub fn is_wanted(&self) -> bool {
        self.shelf.strong_count() > 0
    }

    /// This is the object from now on, and has the lists that the one before had.
    pub fn set(&mut self, object: &T, lists: &Lists) {
        self.shelf = Arc::downgrade(lists.begin(self.shelf.upgrade()));
        self.object.set(Some(object));
    }
}

/// What a list of an owner has beside its items.
pub struct Following {
    state: Box<dyn AnyState>,
    _shelf: Arc<Shelf>,
    _session: Option<Arc<Session>>,
}

/// What is known of a list of any kind.
trait AnyState: Any + Send + Sync {
    fn leave_all(&self);
}

impl<K: Kind> AnyState for Mutex<State<K>> {
    fn leave_all(&self) {
        lock(self).present.clear();
    }
}

/// The list of a kind.
///
/// It changes only at home; what is on its way waits in it, because what is posted to a context may stay there for ever.
pub struct Listing<K: Kind>(ObjectList, PhantomData<fn() -> K>);

struct State<K: Kind> {
    is_kept: bool,
    /// When those were asked for that it has.
    fence: u64,
    /// What is in the list, once all has arrived.
    present: HashSet<Key<K>>,
    arriving: VecDeque<K>,
}

impl<K: Kind> Default for State<K> {
    fn default() -> Self {
        Self { is_kept: false, fence: 0, present: HashSet::new(), arriving: VecDeque::new() }
    }
}

impl<K: Kind> Listing<K> {
    /// The list.
    pub fn list(&self) -> &ObjectList {
        &self.0
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
        let following = self.0.imp().following().expect("Lists has made it");
        let state: &dyn Any = &*following.state;
        lock(state.downcast_ref::<Mutex<State<K>>>().expect("it is kept by its type"))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
