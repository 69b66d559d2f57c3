//! Who reads the socket: the worker, unless a thread that blocks has claimed it for the while.
//!
//! The worker does not wait for the socket but for a set (an `epoll`) with nothing but the socket in it. So
//! another thread can have it watched or not without waking the worker.

use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rustix::event::epoll;
use virgo_net::Socket;

/// How much is read at once: what the buffer of a socket holds. Memory that is never written costs nothing.
const READ_AT_ONCE: usize = 256 << 10;

/// What wakes the worker.
const INPUT: epoll::EventFlags = epoll::EventFlags::IN.union(epoll::EventFlags::RDHUP);
/// Nothing does but the end of the socket, of which the system tells always.
const NOTHING: epoll::EventFlags = epoll::EventFlags::empty();

/// See the module.
pub(super) struct Reader {
    set: OwnedFd,
    is_claimed: AtomicBool,
    /// Held from reading until what was read is told, so that nothing is told out of order.
    buffer: Mutex<Vec<u8>>,
}

impl Reader {
    pub(super) fn new(socket: &Socket) -> io::Result<Self> {
        let set = epoll::create(epoll::CreateFlags::CLOEXEC)?;
        let reader =
            Self { set, is_claimed: AtomicBool::new(false), buffer: Mutex::new(vec![0; READ_AT_ONCE]) };
        epoll::add(&reader.set, socket, epoll::EventData::new_u64(0), INPUT)?;
        Ok(reader)
    }

    /// What the worker waits for.
    pub(super) fn for_worker(&self) -> io::Result<OwnedFd> {
        virgo_sys::fd::duplicate(self.set.as_fd())
    }

    /// Where to read to, for one at a time.
    pub(super) fn buffer(&self) -> MutexGuard<'_, Vec<u8>> {
        self.buffer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps the worker from being woken; false if another thread does already.
    pub(super) fn claim(&self, socket: &Socket) -> bool {
        if self.is_claimed.swap(true, Ordering::AcqRel) {
            return false;
        }
        let claimed = epoll::modify(&self.set, socket, epoll::EventData::new_u64(0), NOTHING).is_ok();
        self.is_claimed.store(claimed, Ordering::Release);
        claimed
    }

    /// Leaves it to the worker again, which is woken if there is something to read.
    pub(super) fn release(&self, socket: &Socket) -> io::Result<()> {
        let watched = epoll::modify(&self.set, socket, epoll::EventData::new_u64(0), INPUT);
        self.is_claimed.store(false, Ordering::Release);
        Ok(watched?)
    }
}
