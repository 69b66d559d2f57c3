//! Runtime of the C functions: blocking and asynchronous calls, `GTask`, errors, panics.
//!
//! ```text
//!  C: virgo_x()                             C: virgo_x_async()
//!  block_on() ─► poll; sleep ─► result      start() ─► poll once ─► ready ──────────────► CompletionQueue
//!      │                                                  │ pending                          │
//!      └─ dispatch signals of this thread                 └─ worker polls ─► completed ─────►│
//!                                                                                            ▼
//!                                           C: virgo_x_finish() ◄── GTask in the caller's main context
//! ```
//!
//! Cancellation drops the future at the await it has reached. Every call fails in a forked child, and a panic becomes an
//! error: none unwinds into C.
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;

use futures_lite::FutureExt;
use gio::prelude::CancellableExt as _;
use glib::ffi::{GError, gpointer};
use glib::gobject_ffi::{GObject, g_object_unref};
use glib::translate::*;
use glib::value::FromValue;
use virgo_runtime::{CompletionQueue, Interrupted, NoWorker};

use crate::{Cross, Wrong};

/// Operation to be run.
///
/// Boxed, so that the following code is compiled once per result type instead of once per operation.
pub type Call<T> = Pin<Box<dyn Future<Output = Result<T, glib::Error>> + Send>>;

/// Makes a call of a future; a panic becomes an error.
pub fn call<T: 'static, E: Into<glib::Error>>(
    future: impl Future<Output = Result<T, E>> + Send + 'static,
) -> Call<T> {
    Box::pin(async move {
        match AssertUnwindSafe(future).catch_unwind().await {
            Ok(result) => result.map_err(Into::into),
            Err(panic) => Err(panicked(&*panic)),
        }
    })
}

/// Makes a call that fails because of an invalid parameter.
pub fn refuse<T: 'static>(function: &str, parameter: &str, wrong: &str) -> Call<T> {
    let error = bad_argument(function, parameter, wrong);
    Box::pin(async move { Err(error) })
}

/// Makes the error for an invalid parameter.
pub fn bad_argument(function: &str, parameter: &str, wrong: &str) -> glib::Error {
    glib::Error::new(
        gio::IOErrorEnum::InvalidArgument,
        &format!("{function}(): argument '{parameter}' {wrong}"),
    )
}

fn panicked(panic: &(dyn std::any::Any + Send)) -> glib::Error {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no message");
    glib::Error::new(gio::IOErrorEnum::Failed, &format!("internal error, please report it: {text}"))
}

/// Fails in a forked child of the library's owner, and where the worker cannot be started.
fn check_worker() -> Result<(), glib::Error> {
    virgo_runtime::worker().map(drop).map_err(|why| interrupted(Interrupted::NoWorker(why)))
}

fn interrupted(why: Interrupted) -> glib::Error {
    match why {
        Interrupted::Cancelled => glib::Error::new(gio::IOErrorEnum::Cancelled, "Operation was cancelled"),
        Interrupted::OnWorker => glib::Error::new(
            gio::IOErrorEnum::WouldBlock,
            "a blocking call would stop the library's own worker thread: use the asynchronous one",
        ),
        Interrupted::NoWorker(why) => {
            let code = match why {
                NoWorker::Forked => gio::IOErrorEnum::NotSupported,
                NoWorker::NoDescriptor => gio::IOErrorEnum::TooManyOpenFiles,
                NoWorker::NoThread => gio::IOErrorEnum::Busy,
            };
            glib::Error::new(code, &why.to_string())
        }
    }
}

/// Runs a call and blocks until it completes.
pub fn wait<T>(call: Call<T>, cancellable: Option<&gio::Cancellable>) -> Result<T, glib::Error> {
    let result = virgo_runtime::block_on(call, cancellable);
    // In a forked child, pending signals belong to the parent.
    if !matches!(result, Err(Interrupted::NoWorker(NoWorker::Forked))) {
        virgo_runtime::SignalContext::dispatch_pending();
    }
    result.unwrap_or_else(|why| Err(interrupted(why)))
}

/// As [`wait`], with C's cancellable.
pub unsafe fn block_on<T>(call: Call<T>, cancellable: *mut gio::ffi::GCancellable) -> Result<T, glib::Error> {
    // SAFETY: a GCancellable or NULL, as the caller promises.
    let cancellable: Option<gio::Cancellable> = unsafe { from_glib_none(cancellable) };
    wait(call, cancellable.as_ref())
}

/// Runs a function that does not block, unless in a forked child; a panic becomes an error.
pub fn guarded<T, E: Into<glib::Error>>(function: impl FnOnce() -> Result<T, E>) -> Result<T, glib::Error> {
    check_worker()?;
    match catch_unwind(AssertUnwindSafe(function)) {
        Ok(result) => result.map_err(Into::into),
        Err(panic) => Err(panicked(&*panic)),
    }
}

/// Makes a call whose first part runs now; see [`guarded`].
pub fn begun<T: 'static>(begin: impl FnOnce() -> Call<T>) -> Call<T> {
    guarded(|| Ok::<_, glib::Error>(begin())).unwrap_or_else(|error| Box::pin(async move { Err(error) }))
}

/// Reads a property. GObject has no errors here, so a failure yields the default value.
pub fn property(pspec: &glib::ParamSpec, get: impl FnOnce() -> glib::Value) -> glib::Value {
    guarded(|| Ok::<_, glib::Error>(get())).unwrap_or_else(|error| {
        critical(&error);
        pspec.default_value().clone()
    })
}

/// Sets a property, unless the value is invalid; GObject checks only its type.
pub fn set_property<T>(pspec: &glib::ParamSpec, value: &glib::Value, set: impl FnOnce(T))
where
    T: for<'v> FromValue<'v>,
{
    let done = guarded(|| {
        let wrong = |what: String| {
            let message = format!("the property '{}' {what}", pspec.name());
            glib::Error::new(gio::IOErrorEnum::InvalidArgument, &message)
        };
        check_text(value).map_err(&wrong)?;
        set(value.get().map_err(|error| wrong(format!("is of another type: {error}")))?);
        Ok::<_, glib::Error>(())
    });
    if let Err(error) = done {
        critical(&error);
    }
}

/// Checks that a string is UTF-8; GObject does not.
fn check_text(value: &glib::Value) -> Result<(), Wrong> {
    if value.type_() != glib::Type::STRING {
        return Ok(());
    }
    // SAFETY: the value holds a string or NULL, which is borrowed as a parameter of C is.
    unsafe {
        Option::<String>::borrow(glib::gobject_ffi::g_value_get_string(value.to_glib_none().0).cast_mut())
    }
    .map(drop)
}

/// Passes an error to C, if it wants it.
pub unsafe fn report(error: glib::Error, place: *mut *mut GError) {
    if !place.is_null() {
        // SAFETY: not NULL, and so a place for an error.
        unsafe { *place = error.into_glib_ptr() };
    }
}

/// Logs a critical warning, for functions that do not throw.
pub fn critical(error: &glib::Error) {
    glib::g_critical!("Virgo", "{}", error.message());
}

/// Reference to a task, which is completed even if it is dropped.
struct Pending {
    task: *mut gio::ffi::GTask,
    done: bool,
}

// SAFETY: a GTask may be completed from any thread, and only one has this.
unsafe impl Send for Pending {}

impl Pending {
    fn complete<T: Send>(mut self, result: Result<T, glib::Error>) {
        unsafe extern "C" fn free<T>(p: gpointer) {
            // SAFETY: it is the box made below.
            unsafe { drop(Box::from_raw(p as *mut T)) }
        }
        self.done = true;
        // SAFETY: the task is alive until our reference is dropped.
        unsafe {
            match result {
                Ok(value) => gio::ffi::g_task_return_pointer(
                    self.task,
                    Box::into_raw(Box::new(value)).cast(),
                    Some(free::<T>),
                ),
                Err(error) => gio::ffi::g_task_return_error(self.task, error.into_glib_ptr()),
            }
        }
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        // SAFETY: we have a reference.
        unsafe {
            if !self.done {
                let error = glib::Error::new(gio::IOErrorEnum::Failed, "the operation was given up");
                gio::ffi::g_task_return_error(self.task, error.into_glib_ptr());
            }
            g_object_unref(self.task.cast());
        }
    }
}

/// Starts an asynchronous call. `tag` is the C function, by which [`finish`] recognizes the result.
///
/// If the call completes at once, the worker is not involved; `GTask` calls back from the main loop nevertheless.
pub unsafe fn start<T: Send + 'static>(
    call: Call<T>,
    source: gpointer,
    cancellable: *mut gio::ffi::GCancellable,
    callback: gio::ffi::GAsyncReadyCallback,
    data: gpointer,
    tag: *const (),
) {
    // SAFETY: valid arguments of g_task_new(), as the caller promises.
    let (pending, cancellable) = unsafe {
        let task = gio::ffi::g_task_new(source as *mut GObject, cancellable, callback, data);
        gio::ffi::g_task_set_source_tag(task, tag as gpointer);
        let cancellable: Option<gio::Cancellable> = from_glib_none(cancellable);
        (Pending { task, done: false }, cancellable)
    };
    if let Err(error) = check_worker() {
        return pending.complete::<T>(Err(error));
    }
    if cancellable.as_ref().is_some_and(|c| c.is_cancelled()) {
        return pending.complete::<T>(Err(interrupted(Interrupted::Cancelled)));
    }
    let outbox = CompletionQueue::current();
    virgo_runtime::spawn_eager(async move {
        let result = virgo_runtime::cancellable(call, cancellable.as_ref()).await;
        let result = result.unwrap_or_else(|| Err(interrupted(Interrupted::Cancelled)));
        if virgo_runtime::is_worker() {
            // Queued, because many calls may complete together.
            outbox.post(move || pending.complete(result));
        } else {
            pending.complete(result);
        }
    });
}

/// Returns the result of an asynchronous call. `T` is that of the [`start`] with the same `tag`.
pub unsafe fn finish<T: 'static>(
    source: gpointer,
    result: *mut gio::ffi::GAsyncResult,
    tag: *const (),
) -> Result<T, glib::Error> {
    // SAFETY: the result is checked to be a task made by `start` with this tag, whose value is a
    // boxed `T`; somebody else's result is never reinterpreted.
    unsafe {
        let ours = !result.is_null()
            && gio::ffi::g_task_is_valid(result.cast(), source.cast()) != 0
            && gio::ffi::g_async_result_is_tagged(result, tag as gpointer) != 0;
        if !ours {
            let error = glib::Error::new(
                gio::IOErrorEnum::InvalidArgument,
                "the GAsyncResult is not that of this operation and object",
            );
            critical(&error);
            return Err(error);
        }
        let mut error = std::ptr::null_mut();
        let value = gio::ffi::g_task_propagate_pointer(result.cast(), &mut error);
        if !error.is_null() {
            Err(from_glib_full(error))
        } else if value.is_null() {
            Err(glib::Error::new(gio::IOErrorEnum::InvalidArgument, "the result was taken already"))
        } else {
            Ok(*Box::from_raw(value as *mut T))
        }
    }
}
