//! Thread pool for blocking calls: disk, fork, file locks.
use std::future::Future;

/// Runs a blocking function on the library's own pool. GLib's shared pool would let a hung call hold up the
/// application's other work.
///
/// The function starts at the call, not at the first poll. Dropping the future does not stop it.
pub fn blocking<T: Send + 'static>(
    function: impl FnOnce() -> T + Send + 'static,
) -> impl Future<Output = T> + Send + 'static {
    // `unblock()` queues at the call and not at the first poll.
    blocking::unblock(move || {
        thread_local! {
            /// Blocks signals once per pool thread.
            static PREPARED: () = virgo_sys::signals::block_all();
        }
        PREPARED.with(|()| function())
    })
}
