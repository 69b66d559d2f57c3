//! Tasks on the worker, cancelled when their handle is dropped.
//!
//! ```text
//!             spawn()              worker polls
//!  (caller) ─────────► queued ────────────────► running ──► done: output in the channel
//!                         │                        │
//!                         └── Task dropped ────────┴──► cancelled: the future is dropped on the worker
//! ```
//!
//! The handle holds the sender of a channel: its drop closes the channel, which wakes the task. `detach()` sends a message
//! instead, after which the task no longer listens.
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use async_channel::{Receiver, Sender};

use crate::{NoWorker, worker};

/// Future that runs on the worker. Awaiting it returns its output.
///
/// Dropping the handle cancels: the worker drops the future at the await it had reached, so its guards clean up
/// there. The drop does not wait for that.
#[must_use = "a task is cancelled when dropped"]
pub struct Task<T> {
    output: Pin<Box<Receiver<T>>>,
    /// Closes the channel on drop, which cancels; a message detaches.
    alive: Sender<()>,
}

impl<T> Task<T> {
    /// Lets the task run to completion on its own.
    pub fn detach(self) {
        let _ = self.alive.try_send(());
    }
}

impl<T> Future for Task<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        use futures_lite::Stream;
        match self.output.as_mut().poll_next(cx) {
            Poll::Ready(Some(output)) => Poll::Ready(output),
            // The sender is lost only if the task panicked, or the process is ending.
            Poll::Ready(None) => panic!("a task on the worker panicked"),
            Poll::Pending => Poll::Pending,
        }
    }
}

/// Runs a future on the worker.
pub fn spawn<T, F>(future: F) -> Task<T>
where
    T: Send + 'static,
    F: Future<Output = T> + Send + 'static,
{
    spawn_local(move || future)
}

/// Runs a future on the worker that is made there and need not be `Send`, such as GIO's.
///
/// In a forked child the task never runs and never completes; public calls fail in
/// [`check_process`](crate::check_process) before they get here.
///
/// # Panics
/// When the worker cannot be started. [`block_on`](crate::block_on) and public calls start it before.
pub fn spawn_local<T, F>(make: impl FnOnce() -> F + Send + 'static) -> Task<T>
where
    T: Send + 'static,
    F: Future<Output = T> + 'static,
{
    let (send, output) = async_channel::bounded(1);
    let (alive, dropped) = async_channel::bounded::<()>(1);
    match worker() {
        // Leaked, not dropped: a closed channel means that the task panicked.
        Err(NoWorker::Forked) => std::mem::forget(send),
        Err(refused) => panic!("{refused}"),
        Ok(worker) => drop(worker.spawn_from_within(move || async move {
            let cancelled = async {
                match dropped.recv().await {
                    Ok(()) => futures_lite::future::pending().await,
                    Err(_) => None,
                }
            };
            let finished = async { Some(make().await) };
            if let Some(output) = futures_lite::future::or(cancelled, finished).await {
                let _ = send.try_send(output);
            }
        })),
    }
    Task { output: Box::pin(output), alive }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_lite::future::block_on;
    use std::time::Duration;

    #[test]
    fn runs_on_the_worker() {
        assert!(block_on(spawn(async { crate::is_worker() })));
        assert!(!crate::is_worker());
    }

    #[test]
    fn dropping_a_task_drops_its_future_on_the_worker() {
        struct Guard(std::sync::mpsc::Sender<bool>);
        impl Drop for Guard {
            fn drop(&mut self) {
                let _ = self.0.send(crate::is_worker());
            }
        }
        let (send, receive) = std::sync::mpsc::channel();
        let guard = Guard(send);
        let task = spawn(async move {
            let _guard = guard;
            futures_lite::future::pending::<()>().await;
        });
        drop(task);
        assert_eq!(receive.recv_timeout(Duration::from_secs(5)), Ok(true));
    }

    #[test]
    fn a_detached_task_runs_to_completion() {
        let (send, receive) = std::sync::mpsc::channel();
        spawn(async move {
            crate::sleep(Duration::from_millis(5)).await;
            let _ = send.send(());
        })
        .detach();
        assert_eq!(receive.recv_timeout(Duration::from_secs(5)), Ok(()));
    }
}
