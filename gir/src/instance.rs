//! Making instances of classes that are initialized later.
use glib::prelude::*;
use glib::translate::*;

/// Makes an object, also one that has yet to be initialized, as a `GInitable` does: its class must
/// do without until then, and ours do.
pub fn instance<T: IsA<glib::Object>>(properties: &[(&str, glib::Value)]) -> T {
    let names: Vec<_> = properties.iter().map(|(name, _)| name.to_glib_none()).collect();
    let mut names: Vec<_> = names.iter().map(|stash| stash.0).collect();
    // SAFETY: a GValue may be copied to be lent; the copy is never freed.
    let values: Vec<_> = properties.iter().map(|(_, value)| unsafe { *value.to_glib_none().0 }).collect();
    // SAFETY: as many names as values, which live until the call returns; the object is ours.
    unsafe {
        let object = glib::gobject_ffi::g_object_new_with_properties(
            T::static_type().into_glib(),
            values.len() as u32,
            names.as_mut_ptr(),
            values.as_ptr(),
        );
        glib::Object::from_glib_full(object).unsafe_cast()
    }
}
