//! Objects that an object of ours holds for others.
use glib::prelude::*;

/// A reference to a GObject, held to be handed out: what holds it never calls it.
///
/// That makes it safe to keep in an object that threads share: GObject counts references
/// atomically, and who gets the object answers for how it is used, as ever with GIO.
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

    /// Hands it out.
    pub fn get(&self) -> T {
        self.0.clone()
    }

    /// Whether it is this one.
    pub fn is(&self, object: &impl IsA<glib::Object>) -> bool {
        self.0.upcast_ref::<glib::Object>() == object.upcast_ref::<glib::Object>()
    }
}
