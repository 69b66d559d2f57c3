//! Waiting of a blocked thread: asleep, or reading its answer from the socket by itself.
//!
//! Waking a thread is expensive: with the worker between socket and caller every answer wakes two threads. So a pending
//! future offers its input ([`offer_input`]); if its thread blocks on it, that claims the input and reads in the worker's
//! place. Futures that the worker polls are not affected.
//!
//! ```text
//!               poll: pending, offered            claim() fails, or none offered
//!   polling ───────────────────────────► claim ─────────────────────────────────► parked
//!    ▲  ▲                                  │ claimed                                 │
//!    │  │ woken             read() = false ▼                                         │
//!    │  └───────────────── poll(input, eventfd) ──────────── release ──────────────► │
//!    └──────────────────────────────────────────────────────────────────── woken ────┘
//! ```
//!
//! The claim is kept while the future is polled again, and released when it completes, is dropped, offers another input,
//! or when a signal handler runs ([`release_claim`]).

use std::cell::{Cell, RefCell};
use std::os::fd::{BorrowedFd, OwnedFd};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::task::{Poll, Wake};
use std::thread::Thread;

use rustix::event::{EventfdFlags, PollFd, PollFlags};

/// Input that the worker reads unless a blocked thread has claimed it, e.g. a connection's socket.
pub trait SharedInput: Send + Sync {
    /// Stops the worker from reading until [`release`](Self::release); false if another thread has claimed it.
    fn claim(&self) -> bool;

    /// Returns the descriptor to poll; it is readable when input is there.
    fn descriptor(&self) -> BorrowedFd<'_>;

    /// Reads what is there and wakes the futures that wait for it, without blocking. False if only the worker can
    /// continue.
    fn read(&self) -> bool;

    /// Lets the worker read again.
    fn release(&self);
}

thread_local! {
    /// Input that the future being polled waits for; the outer `Option` is set while this thread blocks.
    static OFFER: RefCell<Option<Option<Arc<dyn SharedInput>>>> = const { RefCell::new(None) };
    /// Input claimed by this thread. Kept between polls, because most futures wait for the same input again, and each
    /// hand-over to the worker may wake it in vain.
    static CLAIM: RefCell<Option<Claim>> = const { RefCell::new(None) };
    /// Unused waiter, kept for the next call.
    static IDLE: Cell<Option<Arc<Waiter>>> = const { Cell::new(None) };
}

/// Declares that the future being polled waits for `input`. Of several calls the last one counts.
pub fn offer_input<I: SharedInput + 'static>(input: &Arc<I>) {
    OFFER.with_borrow_mut(|offer| {
        if let Some(place) = offer {
            *place = Some(input.clone());
        }
    });
}

/// Whether this thread blocks on the future that is being polled.
pub(crate) fn is_thread_blocking() -> bool {
    OFFER.with_borrow(Option::is_some)
}

/// Polls a future on which this thread blocks; returns the input that it offered, too.
pub(crate) fn poll_blocking<T>(poll: impl FnOnce() -> T) -> (T, Option<Arc<dyn SharedInput>>) {
    struct Outer(Option<Option<Arc<dyn SharedInput>>>);
    impl Drop for Outer {
        fn drop(&mut self) {
            OFFER.set(self.0.take());
        }
    }
    // Nested: the poll may itself block on another future.
    let _outer = Outer(OFFER.replace(Some(None)));
    let polled = poll();
    (polled, OFFER.take().flatten())
}

/// Releases this thread's claim while it does something else, such as run a signal handler.
pub(crate) fn release_claim() {
    Claim::move_to(None);
}

/// Claimed input, released on drop.
struct Claim(Arc<dyn SharedInput>);

impl Claim {
    /// Claims an input, or none, in place of this thread's previous claim. Keeps the claim if it is the same input.
    fn move_to(input: Option<&Arc<dyn SharedInput>>) -> bool {
        let is_same = |claim: &Option<Self>| match (claim, input) {
            (Some(claim), Some(input)) => Arc::ptr_eq(&claim.0, input),
            _ => false,
        };
        if CLAIM.with_borrow(is_same) {
            return true;
        }
        drop(CLAIM.take());
        let claim = input.filter(|input| input.claim()).map(|input| Self(input.clone()));
        let is_claimed = claim.is_some();
        CLAIM.set(claim);
        is_claimed
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        self.0.release();
    }
}

/// Waker of a blocked thread.
pub(crate) struct Waiter {
    thread: Thread,
    notified: AtomicBool,
    /// Whether the thread is in `poll()`, where the eventfd wakes it; otherwise `unpark()` does.
    polling: AtomicBool,
    wakeup_fd: OnceLock<Option<OwnedFd>>,
}

impl Waiter {
    /// Calls a function with a waiter of this thread that is not in use.
    pub(crate) fn with<T>(function: impl FnOnce(&Arc<Self>) -> T) -> T {
        let fresh = || {
            Arc::new(Self {
                thread: std::thread::current(),
                notified: AtomicBool::new(false),
                polling: AtomicBool::new(false),
                wakeup_fd: OnceLock::new(),
            })
        };
        // Releases the claim however the call ends.
        struct Release;
        impl Drop for Release {
            fn drop(&mut self) {
                let _ = CLAIM.try_with(RefCell::take);
            }
        }
        let _release = Release;
        // Thread-local storage may be gone in a thread that is ending.
        let waiter = IDLE.try_with(Cell::take).ok().flatten().unwrap_or_else(fresh);
        let result = function(&waiter);
        let _ = IDLE.try_with(|idle| idle.set(Some(waiter)));
        result
    }

    /// Polls a future; returns the input that it offered, too.
    pub(crate) fn poll<T>(&self, poll: impl FnOnce() -> Poll<T>) -> (Poll<T>, Option<Arc<dyn SharedInput>>) {
        self.notified.store(false, Ordering::SeqCst);
        poll_blocking(poll)
    }

    /// Waits until it is woken.
    pub(crate) fn wait(&self, input: Option<&Arc<dyn SharedInput>>) {
        // Without an input there is nothing to poll, so the eventfd is not needed: parking is enough.
        match input.and_then(|input| Some((self.wakeup_fd()?, input))) {
            Some((wakeup_fd, input)) if Claim::move_to(Some(input)) => {
                while !self.is_notified() {
                    if !self.wait_for(wakeup_fd, &**input) {
                        Claim::move_to(None);
                        break;
                    }
                }
            }
            // While this thread sleeps it cannot read the input that it has claimed.
            _ => {
                Claim::move_to(None);
            }
        }
        while !self.is_notified() {
            std::thread::park();
        }
    }

    /// Waits for the eventfd or for input, and reads the input; false if this thread cannot.
    fn wait_for(&self, wakeup_fd: &OwnedFd, input: &dyn SharedInput) -> bool {
        self.polling.store(true, Ordering::SeqCst);
        let mut ready = [
            PollFd::from_borrowed_fd(input.descriptor(), PollFlags::IN),
            PollFd::new(wakeup_fd, PollFlags::IN),
        ];
        // `wake()` writes to the eventfd only if it sees `polling` set: check for one that came before.
        let waited = self.is_notified() || wait_for_any(&mut ready);
        self.polling.store(false, Ordering::SeqCst);
        if !ready[1].revents().is_empty() {
            // It may have been written for an earlier wait; reading resets it in either case.
            let _ = rustix::io::read(wakeup_fd, &mut [0; 8]);
        }
        waited && (ready[0].revents().is_empty() || input.read())
    }

    fn is_notified(&self) -> bool {
        self.notified.load(Ordering::SeqCst)
    }

    /// Returns the eventfd, made on first use; `None` if no descriptor is left.
    fn wakeup_fd(&self) -> Option<&OwnedFd> {
        let make = || rustix::event::eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK).ok();
        self.wakeup_fd.get_or_init(make).as_ref()
    }
}

impl Wake for Waiter {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        if self.notified.swap(true, Ordering::SeqCst) {
            return;
        }
        match self.wakeup_fd.get() {
            Some(Some(wakeup_fd)) if self.polling.load(Ordering::SeqCst) => {
                // The counter cannot overflow: it is reset after each write.
                let _ = rustix::io::write(wakeup_fd, &1_u64.to_ne_bytes());
            }
            _ => self.thread.unpark(),
        }
    }
}

fn wait_for_any(ready: &mut [PollFd<'_>]) -> bool {
    matches!(rustix::event::poll(ready, None), Ok(_) | Err(rustix::io::Errno::INTR))
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::os::fd::AsFd;
    use std::os::unix::net::UnixStream;
    use std::sync::Mutex;
    use std::sync::atomic::AtomicUsize;
    use std::task::Waker;
    use std::time::Duration;

    use super::*;
    use crate::block_on;

    /// Input of one byte.
    struct ByteInput {
        socket: UnixStream,
        byte: Mutex<Option<u8>>,
        waker: Mutex<Option<Waker>>,
        claimed: AtomicBool,
        claims: AtomicUsize,
        is_for_worker: bool,
    }

    impl SharedInput for ByteInput {
        fn claim(&self) -> bool {
            self.claims.fetch_add(1, Ordering::SeqCst);
            !self.claimed.swap(true, Ordering::SeqCst)
        }

        fn descriptor(&self) -> BorrowedFd<'_> {
            self.socket.as_fd()
        }

        fn read(&self) -> bool {
            if self.is_for_worker {
                return false;
            }
            let mut byte = [0];
            (&self.socket).read_exact(&mut byte).unwrap();
            self.deliver(byte[0]);
            true
        }

        fn release(&self) {
            assert!(self.claimed.swap(false, Ordering::SeqCst));
        }
    }

    impl ByteInput {
        fn new(is_for_worker: bool) -> (Arc<Self>, UnixStream) {
            let (socket, other) = UnixStream::pair().unwrap();
            let input = Self {
                socket,
                byte: Mutex::default(),
                waker: Mutex::default(),
                claimed: AtomicBool::new(false),
                claims: AtomicUsize::new(0),
                is_for_worker,
            };
            (Arc::new(input), other)
        }

        fn deliver(&self, byte: u8) {
            *self.byte.lock().unwrap() = Some(byte);
            if let Some(waker) = self.waker.lock().unwrap().take() {
                waker.wake();
            }
        }

        /// Waits until a thread has claimed it.
        fn until_claimed(&self) {
            while !self.claimed.load(Ordering::SeqCst) {
                std::thread::yield_now();
            }
        }

        /// Waits until the thread that has claimed it has released it.
        fn until_released(&self) {
            while self.claims.load(Ordering::SeqCst) == 0 || self.claimed.load(Ordering::SeqCst) {
                std::thread::yield_now();
            }
        }

        async fn open(self: Arc<Self>) -> u8 {
            std::future::poll_fn(|cx| {
                *self.waker.lock().unwrap() = Some(cx.waker().clone());
                match *self.byte.lock().unwrap() {
                    Some(byte) => Poll::Ready(byte),
                    None => {
                        offer_input(&self);
                        Poll::Pending
                    }
                }
            })
            .await
        }
    }

    #[test]
    fn a_blocked_thread_reads_its_own_input() {
        let (input, mut other) = ByteInput::new(false);
        let own = input.clone();
        let writer = std::thread::spawn(move || {
            own.until_claimed();
            other.write_all(&[7]).unwrap();
            other
        });
        assert_eq!(block_on(Box::pin(input.clone().open()), None), Ok(7));
        assert_eq!(input.claims.load(Ordering::SeqCst), 1);
        assert!(!input.claimed.load(Ordering::SeqCst));
        writer.join().unwrap();
    }

    #[test]
    fn a_claim_is_kept_for_the_next_wait() {
        let (input, mut other) = ByteInput::new(false);
        let own = input.clone();
        let both = async move {
            let first = own.clone().open().await;
            *own.byte.lock().unwrap() = None;
            (first, own.open().await)
        };
        let seen = input.clone();
        let writer = std::thread::spawn(move || {
            for byte in [1, 2] {
                seen.until_claimed();
                other.write_all(&[byte]).unwrap();
            }
            other
        });
        assert_eq!(block_on(Box::pin(both), None), Ok((1, 2)));
        assert_eq!(input.claims.load(Ordering::SeqCst), 1);
        assert!(!input.claimed.load(Ordering::SeqCst));
        writer.join().unwrap();
    }

    #[test]
    fn a_claim_is_released_when_another_future_is_awaited() {
        let (input, mut other) = ByteInput::new(false);
        let (open, gate) = async_channel::bounded::<()>(1);
        let own = input.clone();
        let both = async move {
            let first = own.clone().open().await;
            let _ = gate.recv().await;
            first
        };
        let seen = input.clone();
        let watcher = std::thread::spawn(move || {
            seen.until_claimed();
            other.write_all(&[1]).unwrap();
            // While the other thread waits for the gate, the worker could read.
            seen.until_released();
            drop(open);
            other
        });
        assert_eq!(block_on(Box::pin(both), None), Ok(1));
        watcher.join().unwrap();
    }

    #[test]
    fn a_failed_read_leaves_the_input_to_the_worker() {
        let (input, mut other) = ByteInput::new(true);
        other.write_all(&[7]).unwrap();
        let own = input.clone();
        let writer = std::thread::spawn(move || {
            own.until_released();
            own.deliver(8);
        });
        assert_eq!(block_on(Box::pin(input.open()), None), Ok(8));
        writer.join().unwrap();
    }

    #[test]
    fn another_thread_wakes_a_reading_thread() {
        let (input, _other) = ByteInput::new(false);
        let cancel = gio::Cancellable::new();
        let (own, seen) = (cancel.clone(), input.clone());
        let thread = std::thread::spawn(move || {
            seen.until_claimed();
            gio::prelude::CancellableExt::cancel(&own);
        });
        let result = block_on(Box::pin(input.clone().open()), Some(&cancel));
        assert_eq!(result, Err(crate::Interrupted::Cancelled));
        assert!(!input.claimed.load(Ordering::SeqCst));
        thread.join().unwrap();
        // The same thread once more: what was left of the first wait does no harm.
        input.deliver(9);
        assert_eq!(block_on(Box::pin(input.open()), None), Ok(9));
    }

    #[test]
    fn a_poll_may_block_on_another_future() {
        let (outer, mut other) = ByteInput::new(false);
        let inner = async { block_on(Box::pin(crate::sleep(Duration::from_millis(5))), None) };
        let both = {
            let outer = outer.clone();
            async move { (outer.open().await, inner.await) }
        };
        other.write_all(&[1]).unwrap();
        assert_eq!(block_on(Box::pin(both), None), Ok((1, Ok(()))));
    }
}
