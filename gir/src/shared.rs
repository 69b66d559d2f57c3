//! Objects held by our objects for the application.
use glib::prelude::*;

use crate::describe::CType;
use crate::{Cross, Wrong};

/// Reference to a GObject that is only handed out again, never called.
///
/// It may therefore be shared by threads: GObject counts references atomically, and the receiver is responsible for
/// the object's use, as usual with GIO.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared<T: IsA<glib::Object>>(T);

// SAFETY: only the reference count is touched, which is atomic.
unsafe impl<T: IsA<glib::Object>> Send for Shared<T> {}
// SAFETY: as above.
unsafe impl<T: IsA<glib::Object>> Sync for Shared<T> {}

impl<T: IsA<glib::Object>> Shared<T> {
    /// Holds an object.
    pub fn new(object: T) -> Self {
        Self(object)
    }

    /// Returns the object.
    pub fn get(&self) -> T {
        self.0.clone()
    }

    /// Whether it is this object.
    pub fn is(&self, object: &impl IsA<glib::Object>) -> bool {
        self.0.upcast_ref::<glib::Object>() == object.upcast_ref::<glib::Object>()
    }
}

impl<T: IsA<glib::Object> + Cross> Cross for Shared<T> {
    type C = T::C;
    unsafe fn borrow(c: T::C) -> Result<Self, Wrong> {
        // SAFETY: as the caller promises.
        unsafe { <T as Cross>::borrow(c) }.map(Self)
    }
    fn give(self) -> T::C {
        self.0.give()
    }
    unsafe fn free(c: T::C) {
        // SAFETY: made by the `give` of `T`.
        unsafe { T::free(c) }
    }
    fn failure() -> T::C {
        T::failure()
    }
    fn arg() -> CType {
        T::arg()
    }
    fn ret() -> CType {
        T::ret()
    }
}
