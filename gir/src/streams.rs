//! Streams of GIO that do without GLib's shared pool of threads: what GIO's own subclassing in Rust leaves out.
//!
//! GIO reads and writes asynchronously without a thread if a stream can be polled, and closes without one if the
//! class can. A class of ours has [`Input`] or [`Output`] for its parent type and implements [`PollableInput`] or
//! [`PollableOutput`], and says what it does in one trait.
use gio::ffi::{
    GAsyncReadyCallback, GAsyncResult, GCancellable, GIOStream, GIOStreamClass, GInputStream,
    GInputStreamClass, GOutputStream, GOutputStreamClass, GPollableInputStream,
    GPollableInputStreamInterface, GPollableOutputStream, GPollableOutputStreamInterface,
    g_pollable_source_new_full,
};
use gio::prelude::*;
use glib::ffi::{GError, GSource, gboolean, gpointer};
use glib::gobject_ffi::{GObject, GObjectClass};
use glib::subclass::prelude::*;
use glib::translate::*;

use crate::rt;

glib::wrapper! {
    /// `GInputStream`.
    pub struct Input(Object<GInputStream, GInputStreamClass>);

    match fn {
        type_ => || gio::ffi::g_input_stream_get_type(),
    }
}

glib::wrapper! {
    /// `GOutputStream`.
    pub struct Output(Object<GOutputStream, GOutputStreamClass>);

    match fn {
        type_ => || gio::ffi::g_output_stream_get_type(),
    }
}

glib::wrapper! {
    /// `GIOStream`.
    pub struct TwoWay(Object<GIOStream, GIOStreamClass>);

    match fn {
        type_ => || gio::ffi::g_io_stream_get_type(),
    }
}

glib::wrapper! {
    /// `GPollableInputStream`.
    pub struct PollableInput(Interface<GPollableInputStream, GPollableInputStreamInterface>);

    match fn {
        type_ => || gio::ffi::g_pollable_input_stream_get_type(),
    }
}

glib::wrapper! {
    /// `GPollableOutputStream`.
    pub struct PollableOutput(Interface<GPollableOutputStream, GPollableOutputStreamInterface>);

    match fn {
        type_ => || gio::ffi::g_pollable_output_stream_get_type(),
    }
}

/// Closes a stream.
pub trait Closes: ObjectImpl + ObjectSubclass {
    /// Closes the stream, or both sides of one, whatever goes on there. What may have to wait is in the call, and the
    /// stream counts as closed however that ends.
    fn close(&self) -> rt::Call<()>;
}

/// Implemented by classes whose parent is [`Input`].
pub trait InputImpl: Closes + ObjectSubclass<Type: IsA<gio::InputStream>> {
    /// The stream that can be read when this one can.
    fn polled(&self) -> gio::PollableInputStream;

    /// Reads, and waits if there is nothing yet.
    fn read(&self, buffer: &mut [u8], cancellable: Option<&gio::Cancellable>) -> Result<usize, glib::Error>;
}

/// Implemented by classes whose parent is [`Output`].
pub trait OutputImpl: Closes + ObjectSubclass<Type: IsA<gio::OutputStream>> {
    /// The stream that can be written when this one can.
    fn polled(&self) -> gio::PollableOutputStream;

    /// Writes some, and waits if nothing is taken yet.
    fn write(&self, data: &[u8], cancellable: Option<&gio::Cancellable>) -> Result<usize, glib::Error>;
}

/// Implemented by classes whose parent is [`TwoWay`].
///
/// GIO would close one side after the other, and none that somebody just reads.
pub trait TwoWayImpl: Closes + ObjectSubclass<Type: IsA<gio::IOStream>> {
    /// The side to read from; always the same, which the object keeps.
    fn input_stream(&self) -> gio::InputStream;

    /// The side to write to; always the same, which the object keeps.
    fn output_stream(&self) -> gio::OutputStream;

    /// It is dropped: closing must not wait from now on.
    fn dropped(&self);
}

// SAFETY: the functions are of the types that the class has.
unsafe impl<T: TwoWayImpl> IsSubclassable<T> for TwoWay {
    fn class_init(class: &mut glib::Class<Self>) {
        Self::parent_class_init::<T>(class);
        let class = class.as_mut();
        class.get_input_stream = Some(input_of::<T>);
        class.get_output_stream = Some(output_of::<T>);
        class.close_fn = Some(close::<T, GIOStream>);
        class.close_async = Some(close_async::<T, GIOStream>);
        class.close_finish = Some(close_finish::<GIOStream>);
        class.parent_class.dispose = Some(dispose_both::<T>);
    }
}

// SAFETY: the functions are of the types that the class has.
unsafe impl<T: InputImpl> IsSubclassable<T> for Input {
    fn class_init(class: &mut glib::Class<Self>) {
        Self::parent_class_init::<T>(class);
        let class = class.as_mut();
        class.read_fn = Some(read::<T>);
        class.close_fn = Some(close::<T, GInputStream>);
        class.close_async = Some(close_async::<T, GInputStream>);
        class.close_finish = Some(close_finish::<GInputStream>);
    }
}

// SAFETY: as above.
unsafe impl<T: OutputImpl> IsSubclassable<T> for Output {
    fn class_init(class: &mut glib::Class<Self>) {
        Self::parent_class_init::<T>(class);
        let class = class.as_mut();
        class.write_fn = Some(write::<T>);
        class.close_fn = Some(close::<T, GOutputStream>);
        class.close_async = Some(close_async::<T, GOutputStream>);
        class.close_finish = Some(close_finish::<GOutputStream>);
        // There is nothing to flush, which GIO would have a thread do.
        class.flush = None;
        class.flush_async = None;
    }
}

// SAFETY: the functions are of the types that the interface has.
unsafe impl<T: InputImpl> IsImplementable<T> for PollableInput {
    fn interface_init(interface: &mut glib::Interface<Self>) {
        let interface = interface.as_mut();
        interface.is_readable = Some(is_readable::<T>);
        interface.create_source = Some(input_source::<T>);
    }
}

// SAFETY: as above.
unsafe impl<T: OutputImpl> IsImplementable<T> for PollableOutput {
    fn interface_init(interface: &mut glib::Interface<Self>) {
        let interface = interface.as_mut();
        interface.is_writable = Some(is_writable::<T>);
        interface.create_source = Some(output_source::<T>);
    }
}

/// A count as C has it.
unsafe fn counted(result: Result<usize, glib::Error>, error: *mut *mut GError) -> isize {
    match result {
        // No more than a buffer has, and so it fits.
        Ok(count) => count.cast_signed(),
        Err(e) => {
            // SAFETY: a place for an error or NULL, as the caller promises.
            unsafe { rt::report(e, error) };
            -1
        }
    }
}

/// Success or failure as C has it.
unsafe fn succeeded(result: Result<(), glib::Error>, error: *mut *mut GError) -> gboolean {
    match result {
        Ok(()) => 1,
        Err(e) => {
            // SAFETY: a place for an error or NULL, as the caller promises.
            unsafe { rt::report(e, error) };
            0
        }
    }
}

/// The result of closing. GIO closes what is dropped, and so nothing else may happen here if nothing is waited for.
unsafe fn finished(mut call: rt::Call<()>, cancellable: *mut GCancellable) -> Result<(), glib::Error> {
    virgo_runtime::poll_once(&mut call).unwrap_or_else(|| {
        // SAFETY: a GCancellable or NULL, as the caller promises.
        unsafe { rt::block_on(call, cancellable) }
    })
}

unsafe extern "C" fn read<T: InputImpl>(
    this: *mut GInputStream,
    buffer: gpointer,
    count: usize,
    cancellable: *mut GCancellable,
    error: *mut *mut GError,
) -> isize {
    // SAFETY: GIO calls it with instances of the class, and valid arguments. What is in the buffer may be anything,
    // and bytes can be anything.
    unsafe {
        let this = (*this.cast::<T::Instance>()).imp();
        let buffer =
            if count == 0 { &mut [] } else { std::slice::from_raw_parts_mut(buffer.cast::<u8>(), count) };
        let cancellable: Borrowed<Option<gio::Cancellable>> = from_glib_borrow(cancellable);
        counted(rt::guarded(|| this.read(buffer, cancellable.as_ref().as_ref())), error)
    }
}

unsafe extern "C" fn write<T: OutputImpl>(
    this: *mut GOutputStream,
    data: *mut u8,
    count: usize,
    cancellable: *mut GCancellable,
    error: *mut *mut GError,
) -> isize {
    // SAFETY: as above.
    unsafe {
        let this = (*this.cast::<T::Instance>()).imp();
        let data = if count == 0 { &[] } else { std::slice::from_raw_parts(data.cast_const(), count) };
        let cancellable: Borrowed<Option<gio::Cancellable>> = from_glib_borrow(cancellable);
        counted(rt::guarded(|| this.write(data, cancellable.as_ref().as_ref())), error)
    }
}

/// What the results of [`close_async`] are recognized by: they are all of one type.
static CLOSING: u8 = 0;

unsafe extern "C" fn close<T: Closes, Stream>(
    this: *mut Stream,
    cancellable: *mut GCancellable,
    error: *mut *mut GError,
) -> gboolean {
    // SAFETY: as above.
    unsafe {
        let call = rt::begun(|| (*this.cast::<T::Instance>()).imp().close());
        succeeded(finished(call, cancellable), error)
    }
}

unsafe extern "C" fn close_async<T: Closes, Stream>(
    this: *mut Stream,
    _priority: i32,
    cancellable: *mut GCancellable,
    callback: GAsyncReadyCallback,
    data: gpointer,
) {
    // SAFETY: as above.
    unsafe {
        let call = rt::begun(|| (*this.cast::<T::Instance>()).imp().close());
        rt::start(call, this.cast(), cancellable, callback, data, (&raw const CLOSING).cast());
    }
}

unsafe extern "C" fn close_finish<Stream>(
    this: *mut Stream,
    result: *mut GAsyncResult,
    error: *mut *mut GError,
) -> gboolean {
    // SAFETY: as above.
    unsafe { succeeded(rt::finish(this.cast(), result, (&raw const CLOSING).cast()), error) }
}

unsafe extern "C" fn input_of<T: TwoWayImpl>(this: *mut GIOStream) -> *mut GInputStream {
    // SAFETY: as above. The object keeps the stream.
    unsafe { (*this.cast::<T::Instance>()).imp().input_stream().as_ptr() }
}

unsafe extern "C" fn output_of<T: TwoWayImpl>(this: *mut GIOStream) -> *mut GOutputStream {
    // SAFETY: as above. The object keeps the stream.
    unsafe { (*this.cast::<T::Instance>()).imp().output_stream().as_ptr() }
}

unsafe extern "C" fn dispose_both<T: TwoWayImpl>(this: *mut GObject) {
    // SAFETY: GObject calls it with instances of the class, whose parent class is GIOStream's: that closes.
    unsafe {
        (*this.cast::<T::Instance>()).imp().dropped();
        let parent = T::type_data().as_ref().parent_class().cast::<GObjectClass>();
        if let Some(dispose) = (*parent).dispose {
            dispose(this);
        }
    }
}

unsafe extern "C" fn is_readable<T: InputImpl>(this: *mut GPollableInputStream) -> gboolean {
    // SAFETY: as above.
    unsafe { (*this.cast::<T::Instance>()).imp().polled().is_readable().into_glib() }
}

unsafe extern "C" fn is_writable<T: OutputImpl>(this: *mut GPollableOutputStream) -> gboolean {
    // SAFETY: as above.
    unsafe { (*this.cast::<T::Instance>()).imp().polled().is_writable().into_glib() }
}

unsafe extern "C" fn input_source<T: InputImpl>(
    this: *mut GPollableInputStream,
    cancellable: *mut GCancellable,
) -> *mut GSource {
    // SAFETY: as above. The source is the child of ours, which holds it.
    unsafe {
        let polled = (*this.cast::<T::Instance>()).imp().polled();
        let none = std::ptr::null_mut();
        let child: glib::Source =
            from_glib_full(gio::ffi::g_pollable_input_stream_create_source(polled.to_glib_none().0, none));
        g_pollable_source_new_full(this.cast(), child.to_glib_none().0, cancellable)
    }
}

unsafe extern "C" fn output_source<T: OutputImpl>(
    this: *mut GPollableOutputStream,
    cancellable: *mut GCancellable,
) -> *mut GSource {
    // SAFETY: as above.
    unsafe {
        let polled = (*this.cast::<T::Instance>()).imp().polled();
        let none = std::ptr::null_mut();
        let child: glib::Source =
            from_glib_full(gio::ffi::g_pollable_output_stream_create_source(polled.to_glib_none().0, none));
        g_pollable_source_new_full(this.cast(), child.to_glib_none().0, cancellable)
    }
}
