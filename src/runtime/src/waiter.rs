//! How a thread waits that blocks: asleep, or reading by itself what it waits for.
//!
//! Waking a thread costs more than many answers are worth, and with the worker between the socket and the
//! caller every answer wakes two. So a future that waits for something to be read says so ([`offer`]); if its
//! thread blocks, that reads in the worker's stead. Nothing changes for futures that the worker polls.

use std::cell::{Cell, RefCell};
use std::os::fd::{BorrowedFd, OwnedFd};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::task::{Poll, Wake};
use std::thread::Thread;

use rustix::event::{EventfdFlags, PollFd, PollFlags};

/// What comes in, read by the worker unless somebody claims it.
pub trait Inbox: Send + Sync {
    /// Has the worker leave it alone until [`release`](Inbox::release); false if somebody else has claimed it.
    fn claim(&self) -> bool;

    /// Becomes readable when something is there.
    fn descriptor(&self) -> BorrowedFd<'_>;

    /// Reads what is there and wakes whoever waits for it, without waiting itself. False if only the worker
    /// can go on.
    fn read(&self) -> bool;

    /// Leaves it to the worker again.
    fn release(&self);
}

thread_local! {
    /// What the future that is polled now waits for, if this thread blocks on it.
    static OFFER: RefCell<Option<Option<Arc<dyn Inbox>>>> = const { RefCell::new(None) };
    /// What this thread has claimed. It is kept while the future is polled in between, for most wait for the same
    /// again: each time that the worker is given the inbox back, it may be woken in vain.
    static CLAIM: RefCell<Option<Claim>> = const { RefCell::new(None) };
    /// Kept for the next time.
    static IDLE: Cell<Option<Arc<Waiter>>> = const { Cell::new(None) };
}

/// Says, while a future is polled, that it waits for what comes into `inbox`. Of several the last one counts.
pub fn offer<I: Inbox + 'static>(inbox: &Arc<I>) {
    OFFER.with_borrow_mut(|offer| {
        if let Some(place) = offer {
            *place = Some(inbox.clone());
        }
    });
}

/// Whether a future is polled now on which this thread blocks.
pub(crate) fn is_blocking() -> bool {
    OFFER.with_borrow(Option::is_some)
}

/// Polls a future on which this thread blocks, and gives the inbox that it offers, too.
pub(crate) fn blocking<T>(poll: impl FnOnce() -> T) -> (T, Option<Arc<dyn Inbox>>) {
    struct Outer(Option<Option<Arc<dyn Inbox>>>);
    impl Drop for Outer {
        fn drop(&mut self) {
            OFFER.set(self.0.take());
        }
    }
    // What is polled may block in turn, on something else.
    let _outer = Outer(OFFER.replace(Some(None)));
    let polled = poll();
    (polled, OFFER.take().flatten())
}

/// Leaves to the worker what this thread has claimed, while it does something else.
pub(crate) fn let_go() {
    Claim::move_to(None);
}

/// Is left to the worker again when dropped.
struct Claim(Arc<dyn Inbox>);

impl Claim {
    /// Claims an inbox, or none, in place of what this thread has claimed before.
    fn move_to(inbox: Option<&Arc<dyn Inbox>>) -> bool {
        let is_same = |claim: &Option<Self>| match (claim, inbox) {
            (Some(claim), Some(inbox)) => Arc::ptr_eq(&claim.0, inbox),
            _ => false,
        };
        if CLAIM.with_borrow(is_same) {
            return true;
        }
        drop(CLAIM.take());
        let claim = inbox.filter(|inbox| inbox.claim()).map(|inbox| Self(inbox.clone()));
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

/// A thread that blocks.
pub(crate) struct Waiter {
    thread: Thread,
    notified: AtomicBool,
    /// Whether the thread waits for descriptors, and the bell wakes it.
    polling: AtomicBool,
    bell: OnceLock<Option<OwnedFd>>,
}

impl Waiter {
    /// Calls a function with a waiter of this thread that is not in use.
    pub(crate) fn with<T>(function: impl FnOnce(&Arc<Self>) -> T) -> T {
        let fresh = || {
            Arc::new(Self {
                thread: std::thread::current(),
                notified: AtomicBool::new(false),
                polling: AtomicBool::new(false),
                bell: OnceLock::new(),
            })
        };
        // Whatever the thread claims, and however it ends.
        struct Release;
        impl Drop for Release {
            fn drop(&mut self) {
                let _ = CLAIM.try_with(RefCell::take);
            }
        }
        let _release = Release;
        // A thread that is ending has nothing to keep it in.
        let waiter = IDLE.try_with(Cell::take).ok().flatten().unwrap_or_else(fresh);
        let result = function(&waiter);
        let _ = IDLE.try_with(|idle| idle.set(Some(waiter)));
        result
    }

    /// Polls a future, and gives the inbox that it offers, too.
    pub(crate) fn collect<T>(&self, poll: impl FnOnce() -> Poll<T>) -> (Poll<T>, Option<Arc<dyn Inbox>>) {
        self.notified.store(false, Ordering::SeqCst);
        blocking(poll)
    }

    /// Waits until it is woken.
    pub(crate) fn wait(&self, inbox: Option<&Arc<dyn Inbox>>) {
        // Who waits for nothing to read needs no bell.
        match inbox.and_then(|inbox| Some((self.bell()?, inbox))) {
            Some((bell, inbox)) if Claim::move_to(Some(inbox)) => {
                while !self.is_notified() {
                    if !self.wait_for(bell, &**inbox) {
                        Claim::move_to(None);
                        break;
                    }
                }
            }
            // Nobody would read meanwhile what this thread has claimed.
            _ => {
                Claim::move_to(None);
            }
        }
        while !self.is_notified() {
            std::thread::park();
        }
    }

    /// Waits for the bell or for something to read, and reads it; false if it cannot.
    fn wait_for(&self, bell: &OwnedFd, inbox: &dyn Inbox) -> bool {
        self.polling.store(true, Ordering::SeqCst);
        let mut ready =
            [PollFd::from_borrowed_fd(inbox.descriptor(), PollFlags::IN), PollFd::new(bell, PollFlags::IN)];
        // Whoever has notified before it saw that this thread polls rings no bell.
        let waited = self.is_notified() || wait_for_any(&mut ready);
        self.polling.store(false, Ordering::SeqCst);
        if !ready[1].revents().is_empty() {
            // It may have been rung for an earlier wait; then it is silent from now on, too.
            let _ = rustix::io::read(bell, &mut [0; 8]);
        }
        waited && (ready[0].revents().is_empty() || inbox.read())
    }

    fn is_notified(&self) -> bool {
        self.notified.load(Ordering::SeqCst)
    }

    /// None if there is no descriptor left for it.
    fn bell(&self) -> Option<&OwnedFd> {
        let make = || rustix::event::eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK).ok();
        self.bell.get_or_init(make).as_ref()
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
        match self.bell.get() {
            Some(Some(bell)) if self.polling.load(Ordering::SeqCst) => {
                // It can't be full: it is read whenever it was rung.
                let _ = rustix::io::write(bell, &1_u64.to_ne_bytes());
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

    /// An inbox for one byte.
    struct Letter {
        socket: UnixStream,
        byte: Mutex<Option<u8>>,
        waker: Mutex<Option<Waker>>,
        claimed: AtomicBool,
        claims: AtomicUsize,
        is_for_worker: bool,
    }

    impl Inbox for Letter {
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

    impl Letter {
        fn new(is_for_worker: bool) -> (Arc<Self>, UnixStream) {
            let (socket, other) = UnixStream::pair().unwrap();
            let letter = Self {
                socket,
                byte: Mutex::default(),
                waker: Mutex::default(),
                claimed: AtomicBool::new(false),
                claims: AtomicUsize::new(0),
                is_for_worker,
            };
            (Arc::new(letter), other)
        }

        fn deliver(&self, byte: u8) {
            *self.byte.lock().unwrap() = Some(byte);
            if let Some(waker) = self.waker.lock().unwrap().take() {
                waker.wake();
            }
        }

        async fn open(self: Arc<Self>) -> u8 {
            std::future::poll_fn(|cx| {
                *self.waker.lock().unwrap() = Some(cx.waker().clone());
                match *self.byte.lock().unwrap() {
                    Some(byte) => Poll::Ready(byte),
                    None => {
                        offer(&self);
                        Poll::Pending
                    }
                }
            })
            .await
        }
    }

    #[test]
    fn a_thread_that_blocks_reads_by_itself() {
        let (letter, mut other) = Letter::new(false);
        let writer = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(10));
            other.write_all(&[7]).unwrap();
            other
        });
        assert_eq!(block_on(Box::pin(letter.clone().open()), None), Ok(7));
        assert_eq!(letter.claims.load(Ordering::SeqCst), 1);
        assert!(!letter.claimed.load(Ordering::SeqCst));
        writer.join().unwrap();
    }

    #[test]
    fn a_thread_that_waits_again_for_the_same_keeps_it() {
        let (letter, mut other) = Letter::new(false);
        let own = letter.clone();
        let both = async move {
            let first = own.clone().open().await;
            *own.byte.lock().unwrap() = None;
            (first, own.open().await)
        };
        let writer = std::thread::spawn(move || {
            for byte in [1, 2] {
                std::thread::sleep(Duration::from_millis(10));
                other.write_all(&[byte]).unwrap();
            }
            other
        });
        assert_eq!(block_on(Box::pin(both), None), Ok((1, 2)));
        assert_eq!(letter.claims.load(Ordering::SeqCst), 1);
        assert!(!letter.claimed.load(Ordering::SeqCst));
        writer.join().unwrap();
    }

    #[test]
    fn a_thread_that_waits_for_something_else_leaves_it_to_the_worker() {
        let (letter, mut other) = Letter::new(false);
        let own = letter.clone();
        let both = async move {
            let first = own.clone().open().await;
            crate::sleep(Duration::from_millis(20)).await;
            (first, own.claimed.load(Ordering::SeqCst))
        };
        let seen = letter.clone();
        let watcher = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(5));
            other.write_all(&[1]).unwrap();
            std::thread::sleep(Duration::from_millis(10));
            (other, seen.claimed.load(Ordering::SeqCst))
        });
        assert_eq!(block_on(Box::pin(both), None), Ok((1, false)));
        assert!(!watcher.join().unwrap().1);
    }

    #[test]
    fn what_only_the_worker_can_do_is_left_to_it() {
        let (letter, mut other) = Letter::new(true);
        other.write_all(&[7]).unwrap();
        let own = letter.clone();
        let writer = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(10));
            own.deliver(8);
        });
        assert_eq!(block_on(Box::pin(letter.open()), None), Ok(8));
        writer.join().unwrap();
    }

    #[test]
    fn a_thread_that_reads_is_woken_by_others() {
        let (letter, _other) = Letter::new(false);
        let cancel = gio::Cancellable::new();
        let own = cancel.clone();
        let thread = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(10));
            gio::prelude::CancellableExt::cancel(&own);
        });
        let result = block_on(Box::pin(letter.clone().open()), Some(&cancel));
        assert_eq!(result, Err(crate::Interrupted::Cancelled));
        assert!(!letter.claimed.load(Ordering::SeqCst));
        thread.join().unwrap();
        // The same thread once more: what was left of the first wait does no harm.
        letter.deliver(9);
        assert_eq!(block_on(Box::pin(letter.open()), None), Ok(9));
    }

    #[test]
    fn who_polls_may_block_on_something_else() {
        let (outer, mut other) = Letter::new(false);
        let inner = async { block_on(Box::pin(crate::sleep(Duration::from_millis(5))), None) };
        let both = {
            let outer = outer.clone();
            async move { (outer.open().await, inner.await) }
        };
        other.write_all(&[1]).unwrap();
        assert_eq!(block_on(Box::pin(both), None), Ok((1, Ok(()))));
    }
}
