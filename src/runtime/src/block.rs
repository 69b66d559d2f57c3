//! Blocking calls: waits for a future on any thread but the worker, until a `GCancellable` is cancelled.
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use gio::prelude::{CancellableExt, ObjectExt};

use crate::waiter::{Waiter, poll_blocking};
use crate::{NoWorker, worker};

/// Reason why a blocking call returned without a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Interrupted {
    /// The cancellable was cancelled.
    Cancelled,
    /// A blocking call was made on the worker, which would wait for itself.
    OnWorker,
    /// There is no worker.
    NoWorker(NoWorker),
}

/// Polls a future once; `None` while it is pending.
pub fn poll_once<T>(future: &mut Pin<Box<dyn Future<Output = T> + Send>>) -> Option<T> {
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => Some(output),
        Poll::Pending => None,
    }
}

/// Blocks the current thread until a future completes, without iterating any main context.
///
/// # Errors
/// See [`Interrupted`]. The future is dropped then, which is its cancellation point.
pub fn block_on<T>(
    mut future: Pin<Box<dyn Future<Output = T> + Send>>,
    cancel: Option<&gio::Cancellable>,
) -> Result<T, Interrupted> {
    // Checked before the first poll, which may be enough to send a command that ends a machine.
    // So is the worker, which the first poll may need.
    let worker = worker().map_err(Interrupted::NoWorker)?;
    if cancel.is_some_and(|c| c.is_cancelled()) {
        return Err(Interrupted::Cancelled);
    }
    // The thread counts as blocked during the first poll, too: whether that completes is a matter of timing.
    if let (Some(output), _) = poll_blocking(|| poll_once(&mut future)) {
        return Ok(output);
    }
    if worker.is_owner() {
        return Err(Interrupted::OnWorker);
    }
    wait(cancellable(future, cancel)).ok_or(Interrupted::Cancelled)
}

/// Polls a future until it completes; the thread sleeps or reads input in between.
fn wait<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    Waiter::with(|waiter| {
        let waker = Waker::from(waiter.clone());
        loop {
            let (polled, input) = waiter.poll(|| future.as_mut().poll(&mut Context::from_waker(&waker)));
            match polled {
                Poll::Ready(output) => return output,
                Poll::Pending => waiter.wait(input.as_ref()),
            }
        }
    })
}

/// Completes with `None` as soon as the cancellable, if any, is cancelled; the future is dropped then.
pub async fn cancellable<T>(future: impl Future<Output = T>, cancel: Option<&gio::Cancellable>) -> Option<T> {
    match cancel {
        None => Some(future.await),
        Some(cancel) => {
            futures_lite::future::or(async { Some(future.await) }, async {
                cancelled(cancel).await;
                None
            })
            .await
        }
    }
}

/// Completes when a cancellable is cancelled.
///
/// Not `Cancellable::future()`: dropping that one waits until all handlers of `GCancellable::cancelled` have
/// returned. Such a handler may make a blocking call, which needs the worker, which would wait for the handler.
async fn cancelled(cancel: &gio::Cancellable) {
    struct Connected<'a>(&'a gio::Cancellable, Option<glib::SignalHandlerId>);
    impl Drop for Connected<'_> {
        fn drop(&mut self) {
            self.1.take().into_iter().for_each(|id| self.0.disconnect(id));
        }
    }
    let (send, receive) = async_channel::bounded(1);
    let id = cancel.connect("cancelled", false, move |_| {
        let _ = send.try_send(());
        None
    });
    let _connected = Connected(cancel, Some(id));
    if !cancel.is_cancelled() {
        let _ = receive.recv().await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, Instant};

    #[test]
    fn a_ready_future_completes_without_the_worker() {
        assert_eq!(block_on(Box::pin(async { 7 }), None), Ok(7));
    }

    #[test]
    fn cancelling_ends_block_on_at_once() {
        let cancel = gio::Cancellable::new();
        let other = cancel.clone();
        let thread = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(20));
            other.cancel();
        });
        let begin = Instant::now();
        let result = block_on(Box::pin(crate::sleep(Duration::from_secs(60))), Some(&cancel));
        assert_eq!(result, Err(Interrupted::Cancelled));
        assert!(begin.elapsed() < Duration::from_secs(30));
        thread.join().unwrap();
    }

    #[test]
    fn a_cancelled_handler_may_block() {
        let cancel = gio::Cancellable::new();
        let own = cancel.clone();
        let task =
            crate::spawn(async move { cancellable(crate::sleep(Duration::from_secs(60)), Some(&own)).await });
        assert_eq!(block_on(Box::pin(crate::sleep(Duration::from_millis(20))), None), Ok(()));
        let (send, done) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            cancel.connect("cancelled", false, |_| {
                // The worker has disconnected its handler by then.
                std::thread::sleep(Duration::from_millis(20));
                assert_eq!(block_on(Box::pin(crate::sleep(Duration::from_millis(1))), None), Ok(()));
                None
            });
            cancel.cancel();
            let _ = send.send(());
        });
        assert_eq!(done.recv_timeout(Duration::from_secs(10)), Ok(()));
        assert_eq!(futures_lite::future::block_on(task), None);
    }

    #[test]
    fn block_on_is_refused_on_the_worker() {
        let inner = async { block_on(Box::pin(crate::sleep(Duration::from_secs(60))), None) };
        assert_eq!(futures_lite::future::block_on(crate::spawn(inner)), Err(Interrupted::OnWorker));
    }
}
