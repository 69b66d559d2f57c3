//! Stopping a future wherever it waits: polled a number of times, and then left or dropped.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;

use crate::LIMIT;

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Polls a future so many times, each time when it was woken; nothing if it is not ready by then. A thread may be
/// unparked without a reason, which only means one place more.
pub fn polled<T>(mut future: Pin<&mut (impl Future<Output = T> + ?Sized)>, times: usize) -> Option<T> {
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut context = Context::from_waker(&waker);
    for time in 0..times {
        if time > 0 {
            std::thread::park_timeout(LIMIT);
        }
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return Some(output);
        }
    }
    None
}
