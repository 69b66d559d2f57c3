//! Results of several fields: structs in Rust, objects in C.
use glib::prelude::*;

/// Implemented by `#[record]`.
pub trait Record: Sized {
    /// The class beside the struct, which C sees.
    type Object: IsA<glib::Object>;

    /// The object that has the struct's fields as properties.
    fn into_object(self) -> Self::Object;

    /// The struct that an object was made of.
    fn of_object(object: &Self::Object) -> Self;
}
