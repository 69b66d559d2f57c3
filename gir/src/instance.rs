//! GObject functions missing in the glib crate: construction of classes that are initialized later, and connected
//! handlers.
use glib::prelude::*;
use glib::translate::*;

/// Makes an instance without calling `GInitable`'s init(): its class has to work uninitialized.
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

/// Whether a handler is connected to a signal of an object, with any detail.
pub fn has_handlers(object: &impl IsA<glib::Object>, signal: &str) -> bool {
    let object = object.upcast_ref::<glib::Object>();
    let Some(signal) = glib::subclass::SignalId::lookup(signal, object.type_()) else { return false };
    // SAFETY: an object and a signal that it has; nothing is changed.
    unsafe {
        let mask = glib::gobject_ffi::G_SIGNAL_MATCH_ID;
        let (none, nothing) = (std::ptr::null_mut(), std::ptr::null_mut());
        let object = object.to_glib_none().0;
        glib::gobject_ffi::g_signal_handler_find(object, mask, signal.into_glib(), 0, none, nothing, nothing)
            != 0
    }
}
