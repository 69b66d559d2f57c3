//! `GAsyncInitable`, implemented like other asynchronous calls: started by the calling thread, completed on the
//! worker.
//!
//! gio's own implementation runs the future in the caller's main context and panics if another thread owns that.
use gio::ffi::{GAsyncInitable, GAsyncInitableIface, GAsyncReadyCallback, GAsyncResult, GCancellable};
use glib::ffi::{GError, gboolean, gpointer};
use glib::prelude::*;
use glib::subclass::prelude::*;

use crate::rt;

glib::wrapper! {
    /// `GAsyncInitable`.
    pub struct AsyncInitable(Interface<GAsyncInitable, GAsyncInitableIface>);

    match fn {
        type_ => || gio::ffi::g_async_initable_get_type(),
    }
}

/// Implementation of [`AsyncInitable`] by a class.
pub trait AsyncInitableImpl: ObjectImpl + ObjectSubclass<Type: IsA<AsyncInitable>> {
    /// Initializes the object.
    fn init(&self) -> rt::Call<()>;
}

// SAFETY: the functions are of the types that the interface has.
unsafe impl<T: AsyncInitableImpl> IsImplementable<T> for AsyncInitable {
    fn interface_init(iface: &mut glib::Interface<Self>) {
        let iface = iface.as_mut();
        iface.init_async = Some(init_async::<T>);
        iface.init_finish = Some(init_finish);
    }
}

unsafe extern "C" fn init_async<T: AsyncInitableImpl>(
    this: *mut GAsyncInitable,
    _priority: i32,
    cancellable: *mut GCancellable,
    callback: GAsyncReadyCallback,
    data: gpointer,
) {
    // SAFETY: GIO calls it with instances of the class, and valid arguments.
    unsafe {
        let call = (*this.cast::<T::Instance>()).imp().init();
        rt::start(call, this.cast(), cancellable, callback, data, init_finish as *const ());
    }
}

unsafe extern "C" fn init_finish(
    this: *mut GAsyncInitable,
    result: *mut GAsyncResult,
    error: *mut *mut GError,
) -> gboolean {
    // SAFETY: as above.
    unsafe {
        match rt::finish::<()>(this.cast(), result, init_finish as *const ()) {
            Ok(()) => 1,
            Err(e) => {
                rt::report(e, error);
                0
            }
        }
    }
}
