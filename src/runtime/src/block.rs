//! Waiting in a thread that is not the worker, and giving up when a `GCancellable` says so.
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use gio::prelude::{CancellableExt, ObjectExt};

use crate::waiter::{Waiter, blocking};
use crate::{Forked, check_process, worker};

/// Why a wait ended without a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Interrupted {
    /// The cancellable was cancelled.
    Cancelled,
    /// A blocking call was made on the worker, which it would stop.
    OnWorker,
    /// See [`Forked`].
    Forked,
}

/// Polls a future once: the result, if it is at hand.
pub fn poll_now<T>(future: &mut Pin<Box<dyn Future<Output = T> + Send>>) -> Option<T> {
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => Some(output),
        Poll::Pending => None,
    }
}

/// Blocks the current thread until a future is done, without iterating any main context.
///
/// # Errors
/// See [`Interrupted`]. The future is dropped then.
pub fn block_on<T>(
    mut future: Pin<Box<dyn Future<Output = T> + Send>>,
    cancel: Option<&gio::Cancellable>,
) -> Result<T, Interrupted> {
    // Before the future is polled for the first time: that may be all it takes to end a machine.
    check_process().map_err(|Forked| Interrupted::Forked)?;
    if cancel.is_some_and(|c| c.is_cancelled()) {
        return Err(Interrupted::Cancelled);
    }
    // The thread counts as blocked from the start: how far the first poll comes is a matter of luck.
    if let (Some(output), _) = blocking(|| poll_now(&mut future)) {
        return Ok(output);
    }
    match worker() {
        Err(Forked) => Err(Interrupted::Forked),
        Ok(worker) if worker.is_owner() => Err(Interrupted::OnWorker),
        Ok(_) => wait(cancellable(future, cancel)).ok_or(Interrupted::Cancelled),
    }
}

/// Polls a future until it is done, and lets the thread wait in between.
fn wait<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    Waiter::with(|waiter| {
        let waker = Waker::from(waiter.clone());
        loop {
            let (polled, inbox) = waiter.collect(|| future.as_mut().poll(&mut Context::from_waker(&waker)));
            match polled {
                Poll::Ready(output) => return output,
                Poll::Pending => waiter.wait(inbox.as_ref()),
            }
        }
    })
}

/// A future that ends with `None` as soon as the cancellable, if any, is cancelled.
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

/// Waits until a cancellable is cancelled.
///
/// Not `Cancellable::future()`: dropping that one waits until all handlers of the cancelling have
/// returned. One of them may make a blocking call, and that needs the worker, which would wait.
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
    fn gives_what_is_at_hand_without_the_worker() {
        assert_eq!(block_on(Box::pin(async { 7 }), None), Ok(7));
    }

    #[test]
    fn a_cancelled_wait_ends_at_once() {
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
    fn a_handler_of_the_cancelling_may_block() {
        let cancel = gio::Cancellable::new();
        let own = cancel.clone();
        let task =
            crate::spawn(async move { cancellable(crate::sleep(Duration::from_secs(60)), Some(&own)).await });
        assert_eq!(block_on(Box::pin(crate::sleep(Duration::from_millis(20))), None), Ok(()));
        let (send, done) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            cancel.connect("cancelled", false, |_| {
                // By then the worker has let go of the cancellable.
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
    fn never_blocks_the_worker() {
        let inner = async { block_on(Box::pin(crate::sleep(Duration::from_secs(60))), None) };
        assert_eq!(futures_lite::future::block_on(crate::spawn(inner)), Err(Interrupted::OnWorker));
    }
}
