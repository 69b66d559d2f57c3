//! Where work happens: one worker thread, tasks on it, timers, and a pool for what blocks.
//!
//! Drivers and objects use this crate and never start threads of their own. Nothing here knows
//! about virtualization.
//!
//! An operation is a `Send` future that any thread may poll. Whoever calls it polls it first; what
//! it has to wait for (a socket, a timer, a child process) lives on the worker in a [`Task`], and
//! reaches the future through a channel. A future therefore never touches a `GMainContext` itself.
//!
//! # Fork
//!
//! The worker does not survive `fork()` in the child. A child that only calls `exec()` is fine; a
//! child that goes on to use this library gets an error from [`check_process()`], never a hang, and nothing of what
//! its parent has is touched.
#![forbid(unsafe_code)]

mod block;
mod context_queue;
mod home;
mod outbox;
mod pool;
mod run;
mod task;
mod waiter;
mod watch;
mod worker;

pub use block::{Interrupted, block_on, cancellable, poll_now};
pub use home::Home;
pub use outbox::Outbox;
pub use pool::blocking;
pub use run::run;
pub use task::{Task, spawn, spawn_local};
pub use waiter::{Inbox, offer};
pub use watch::{Watched, until_readable, whenever_readable};
pub use worker::{Forked, check_process, ignore_broken_pipes, is_worker, worker};

use std::future::Future;
use std::time::Duration;

/// Waits. The timer runs on the worker, so any thread may poll the future.
pub async fn sleep(duration: Duration) {
    spawn_local(move || glib::timeout_future(duration)).await;
}

/// Gives a future only so much time; `None` when that was not enough.
pub async fn timeout<T>(duration: Duration, future: impl Future<Output = T>) -> Option<T> {
    futures_lite::future::or(async { Some(future.await) }, async {
        sleep(duration).await;
        None
    })
    .await
}
