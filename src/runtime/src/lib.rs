//! Runtime: one worker thread with its own `GMainContext`, tasks and timers on it, and a thread pool for blocking calls.
//!
//! Drivers and objects use this crate and never start threads of their own. Nothing here knows about virtualization.
//!
//! An operation is a `Send` future that any thread may poll, and that may be dropped at any await. The calling thread
//! polls it first; sockets, timers and child processes live on the worker in a [`Task`] and reach the future through a
//! channel, so a future never touches a `GMainContext` itself.
//!
//! ```text
//!  caller's thread                              worker thread                thread pool
//!  ───────────────                              ─────────────                ───────────
//!  block_on()     polls; sleeps while pending   sources: sockets, timers,    blocking():
//!  spawn_eager()  polls once, then ───────────► children; polls Tasks ─────► disk, fork,
//!                                               and woken futures            file locks
//!  SignalContext    ◄────────────────────────── signals, notify
//!  CompletionQueue  ◄────────────────────────── results of *_async()
//! ```
//!
//! # Locks
//!
//! The queues of [`SignalContext`], [`CompletionQueue`] and [`spawn_eager()`] each have one mutex, which is held only to
//! push or pop: no callback runs and no other lock is taken under it.
//!
//! # Fork
//!
//! The worker does not survive `fork()` in the child. A child that only calls `exec()` is fine; one that goes on to use
//! the library gets an error from [`check_process()`], never a hang, and the parent's objects are not touched.
#![forbid(unsafe_code)]

mod async_fd;
mod block;
mod completion_queue;
mod context_queue;
mod eager;
mod pool;
mod signal_context;
mod task;
mod waiter;
mod worker;

pub use async_fd::{AsyncFd, on_readable, wait_readable};
pub use block::{Interrupted, block_on, cancellable, poll_once};
pub use completion_queue::CompletionQueue;
pub use eager::{poll_woken_here, spawn_eager};
pub use pool::blocking;
pub use signal_context::SignalContext;
pub use task::{Task, spawn, spawn_local};
pub use waiter::{SharedInput, offer_input};
pub use worker::{Forked, NoWorker, check_process, ignore_broken_pipes, is_worker, worker};

use std::future::Future;
use std::time::Duration;

/// Completes after a duration. The timer runs on the worker, so any thread may poll the future.
pub async fn sleep(duration: Duration) {
    spawn_local(move || glib::timeout_future(duration)).await;
}

/// Limits how long a future may take; `None` on timeout, when the future is dropped.
pub async fn timeout<T>(duration: Duration, future: impl Future<Output = T>) -> Option<T> {
    futures_lite::future::or(async { Some(future.await) }, async {
        sleep(duration).await;
        None
    })
    .await
}
