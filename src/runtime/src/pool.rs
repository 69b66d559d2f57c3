//! The pool for what blocks: disk, fork, waiting for a lock.
use std::future::Future;

/// Runs a function that blocks on the library's own pool, never on GLib's shared one, where a hung
/// call would hold up an application's other work.
///
/// Dropping the future does not stop a function that has begun.
pub fn blocking<T: Send + 'static>(
    function: impl FnOnce() -> T + Send + 'static,
) -> impl Future<Output = T> + Send + 'static {
    // Begins at the call and not at the first poll.
    blocking::unblock(move || {
        thread_local! {
            /// Set by the first call in a thread of the pool.
            static PREPARED: () = virgo_sys::signals::leave_to_others();
        }
        PREPARED.with(|()| function())
    })
}
