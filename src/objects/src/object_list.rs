//! `VirgoObjectList`: the `GListModel` of every collection.
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
#[cfg(doc)]
use virgo_operations::ErrorCode;

use gio::prelude::*;
use gio::subclass::prelude::*;
use virgo_gir::{Record, Shared};

use crate::listing::Following;

/// A live list of objects.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// pools = connection.props.storage_pools
/// pools.connect("items-changed", lambda pools, at, removed, added: print(removed, "gone,", added, "new"))
/// if pools.props.error is not None:
///     print(pools.props.error.message)
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const pools = connection.storage_pools;
/// pools.connect('items-changed', (_, at, removed, added) => print(removed, 'gone,', added, 'new'));
/// if (pools.error)
///     print(pools.error.message);
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// var pools = connection.storage_pools;
/// pools.items_changed.connect ((at, removed, added) => print ("%u gone, %u new\n", removed, added));
/// if (pools.error != null)
///     print ("%s\n", pools.error.message);
/// ```
///
/// It changes only in the context in which its owner was made, so what watches it there never sees
/// it half-changed; any thread may read it. It goes on to follow what happens when its owner, such as the connection,
/// was dropped, and keeps the connection open until it is dropped, too.
#[virgo_gir::class(implements(gio::ListModel))]
pub struct ObjectList {
    items: RwLock<Vec<Shared<glib::Object>>>,
    item_type: OnceLock<glib::Type>,
    /// How often it is being loaded.
    loads: AtomicUsize,
    error: Mutex<Option<glib::Error>>,
    /// By what it follows what happens, if it does.
    following: OnceLock<Following>,
}

#[virgo_gir::methods]
impl ObjectList {
    /// The type of the objects.
    #[property]
    pub fn item_type(&self) -> glib::Type {
        // One that g_object_new() made has none, and so can say nothing better.
        self.imp().item_type.get().copied().unwrap_or_else(glib::Object::static_type)
    }

    /// The number of objects.
    #[property]
    pub fn n_items(&self) -> u32 {
        self.read().len() as u32
    }

    /// Whether the list is being loaded.
    #[property]
    pub fn loading(&self) -> bool {
        self.imp().loads.load(Ordering::Acquire) > 0
    }

    /// Why the list could not be loaded the last time, or `NULL`. [`ErrorCode::NoSupport`] says that the host has
    /// no such objects.
    #[property]
    pub fn error(&self) -> Option<glib::Error> {
        self.imp().error.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl ObjectList {
    /// A list of objects of a class.
    fn of<T: IsA<glib::Object>>() -> Self {
        let list: Self = glib::Object::new();
        let _ = list.imp().item_type.set(T::static_type());
        list
    }

    /// A list of objects of a class, which follows what happens.
    pub(crate) fn following<T: IsA<glib::Object>>(following: Following) -> Self {
        let list = Self::of::<T>();
        let _ = list.imp().following.set(following);
        list
    }

    /// A list of records, which never changes.
    pub(crate) fn of_records<T: Record>(records: Vec<T>) -> Self {
        let list = Self::of::<T::Object>();
        list.write().extend(records.into_iter().map(|record| Shared::new(record.into_object().upcast())));
        list
    }

    fn constructed(&self) {}

    /// It is being loaded once more. True if it was not before, which is then to be notified.
    pub(crate) fn begin_loading(&self) -> bool {
        self.imp().loads.fetch_add(1, Ordering::AcqRel) == 0
    }

    /// What [`ObjectList::begin_loading`] has begun has ended, and how. Called at home.
    pub(crate) fn end_loading(&self, error: Option<glib::Error>) {
        let (is_done, has_other_error) = self.end_loading_unwatched(error);
        if has_other_error {
            self.notify("error");
        }
        if is_done {
            self.notify("loading");
        }
    }

    /// The same without telling anybody: nobody watches. Returns which of [`ObjectList::loading`] and
    /// [`ObjectList::error`] have changed.
    pub(crate) fn end_loading_unwatched(&self, error: Option<glib::Error>) -> (bool, bool) {
        let is_done = self.imp().loads.fetch_sub(1, Ordering::AcqRel) == 1;
        let mut last = self.imp().error.lock().unwrap_or_else(PoisonError::into_inner);
        let has_other_error = last.is_some() || error.is_some();
        *last = error;
        (is_done, has_other_error)
    }

    /// Whether somebody would be told of a change.
    pub(crate) fn is_watched(&self) -> bool {
        virgo_gir::has_handlers(self, "items-changed") || virgo_gir::has_handlers(self, "notify")
    }

    /// Adds objects at the end without telling anybody: nobody watches.
    pub(crate) fn extend_unwatched(&self, objects: impl Iterator<Item = glib::Object>) {
        self.write().extend(objects.map(Shared::new));
    }

    /// Adds objects at the end.
    pub(crate) fn extend(&self, objects: impl Iterator<Item = glib::Object>) {
        let (position, added) = {
            let mut items = self.write();
            let position = items.len();
            items.extend(objects.map(Shared::new));
            (position, items.len() - position)
        };
        self.changed(position, 0, added);
    }

    fn read(&self) -> RwLockReadGuard<'_, Vec<Shared<glib::Object>>> {
        self.imp().items.read().unwrap_or_else(|e| e.into_inner())
    }

    fn write(&self) -> RwLockWriteGuard<'_, Vec<Shared<glib::Object>>> {
        self.imp().items.write().unwrap_or_else(|e| e.into_inner())
    }

    /// Removes an object, if it is there.
    pub(crate) fn remove(&self, object: &glib::Object) {
        let position = {
            let mut items = self.write();
            let Some(position) = items.iter().position(|o| o.is(object)) else { return };
            items.remove(position);
            position
        };
        self.changed(position, 1, 0);
    }

    /// Removes everything.
    pub(crate) fn clear(&self) {
        // Dropped in the end, when nobody can find them any more.
        let removed = std::mem::take(&mut *self.write());
        if !removed.is_empty() {
            self.changed(0, removed.len(), 0);
        }
    }

    fn changed(&self, position: usize, removed: usize, added: usize) {
        self.items_changed(position as u32, removed as u32, added as u32);
        self.notify("n-items");
    }
}

impl object_list_imp::ObjectList {
    /// By what it follows what happens, if it does.
    pub fn following(&self) -> Option<&Following> {
        self.following.get()
    }
}

impl ListModelImpl for object_list_imp::ObjectList {
    fn item_type(&self) -> glib::Type {
        self.obj().item_type()
    }

    fn n_items(&self) -> u32 {
        self.obj().n_items()
    }

    fn item(&self, position: u32) -> Option<glib::Object> {
        self.obj().read().get(position as usize).map(Shared::get)
    }
}
