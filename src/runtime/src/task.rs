//! Tasks on the worker, cancelled when their handle is dropped.
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use async_channel::{Receiver, Sender};

use crate::{Forked, worker};

/// A future that runs on the worker. Awaiting it gives its output.
///
/// Dropping it cancels: the future is dropped, on the worker, at the point it had reached. So its
/// guards clean up there, and nobody waits for them.
#[must_use = "a task is cancelled when dropped"]
pub struct Task<T> {
    output: Pin<Box<Receiver<T>>>,
    /// Its drop without a word is what cancels.
    alive: Sender<()>,
}

impl<T> Task<T> {
    /// Lets the task run to its end by itself.
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
            // Only a panic in the task, or the end of the process, loses the output.
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

/// Runs on the worker a future that is made there and need not be `Send`, as those of GIO are not.
///
/// In a forked child the task never runs, and awaiting it never ends. Nobody comes that far: see
/// [`check_process`](crate::check_process).
pub fn spawn_local<T, F>(make: impl FnOnce() -> F + Send + 'static) -> Task<T>
where
    T: Send + 'static,
    F: Future<Output = T> + 'static,
{
    let (send, output) = async_channel::bounded(1);
    let (alive, dropped) = async_channel::bounded::<()>(1);
    match worker() {
        // Not dropped, which would look like a panic in the task.
        Err(Forked) => std::mem::forget(send),
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
    fn a_detached_task_goes_on() {
        let (send, receive) = std::sync::mpsc::channel();
        spawn(async move {
            crate::sleep(Duration::from_millis(5)).await;
            let _ = send.send(());
        })
        .detach();
        assert_eq!(receive.recv_timeout(Duration::from_secs(5)), Ok(()));
    }
}
