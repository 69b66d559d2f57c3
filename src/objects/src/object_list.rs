//! The list model behind every collection.
use std::sync::{RwLock, RwLockReadGuard, RwLockWriteGuard};

use gio::prelude::*;
use gio::subclass::prelude::*;
use virgo_gir::Shared;

/// A live list of objects.
///
/// It changes only in the context in which its owner was made, so what watches it there never sees
/// it half-changed; any thread may read it.
#[virgo_gir::class(implements(gio::ListModel))]
pub struct ObjectList {
    items: RwLock<Vec<Shared<glib::Object>>>,
}

#[virgo_gir::methods]
impl ObjectList {
    /// The number of objects.
    #[property]
    pub fn n_items(&self) -> u32 {
        self.read().len() as u32
    }
}

impl ObjectList {
    fn constructed(&self) {}

    fn read(&self) -> RwLockReadGuard<'_, Vec<Shared<glib::Object>>> {
        self.imp().items.read().unwrap_or_else(|e| e.into_inner())
    }

    fn write(&self) -> RwLockWriteGuard<'_, Vec<Shared<glib::Object>>> {
        self.imp().items.write().unwrap_or_else(|e| e.into_inner())
    }

    /// Adds an object at the end.
    pub(crate) fn append(&self, object: glib::Object) {
        let position = {
            let mut items = self.write();
            items.push(Shared::new(object));
            items.len() - 1
        };
        self.changed(position, 0, 1);
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

    /// Replaces everything.
    pub(crate) fn replace(&self, objects: Vec<glib::Object>) {
        let (added, removed) = {
            let mut items = self.write();
            let removed = std::mem::replace(&mut *items, objects.into_iter().map(Shared::new).collect());
            (items.len(), removed)
        };
        if added > 0 || !removed.is_empty() {
            self.items_changed(0, removed.len() as u32, added as u32);
            self.notify("n-items");
        }
    }

    fn changed(&self, position: usize, removed: u32, added: u32) {
        self.items_changed(position as u32, removed, added);
        self.notify("n-items");
    }
}

impl ListModelImpl for object_list_imp::ObjectList {
    fn item_type(&self) -> glib::Type {
        // What the items are depends on the owner; that they are objects is what is sure.
        glib::Object::static_type()
    }

    fn n_items(&self) -> u32 {
        self.obj().n_items()
    }

    fn item(&self, position: u32) -> Option<glib::Object> {
        self.obj().read().get(position as usize).map(Shared::get)
    }
}
