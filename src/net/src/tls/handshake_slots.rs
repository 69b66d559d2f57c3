//! Limits the number of concurrent TLS handshakes.
//!
//! GIO runs every handshake, asynchronous ones included, in a thread of the process-wide pool of `GTask`, which also reads
//! the application's files, and keeps the thread until the handshake ends. So few handshakes run at a time. One that hangs
//! is preempted while others wait: [`open`](super::open()) repeats it later on a new connection, with a longer time slice
//! each time.
//!
//! ```text
//!  take() ── free slot ─────────────────────► holding ── drop ──► next waiter, or free
//!    │                                          ▲  │
//!    └── none: waiting ── slot handed over ─────┘  └─ preempted(): time slice used and others wait
//! ```
//!
//! Cancelling: a waiter whose future is dropped is skipped; a slot that was handed to it goes to the next one. The mutex is
//! held for the queue only; no callback runs and no other lock is taken under it.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_channel::{Sender, TrySendError};
use event_listener::Event;

/// Maximum number; GTask's pool has ten threads, and grows slowly beyond that.
const MAX_HANDSHAKES: usize = 4;

/// Time slice of the first attempt; doubled for each further one.
const TIME_SLICE: Duration = Duration::from_millis(500);

/// Slots of the process.
pub(super) static SLOTS: HandshakeSlots = HandshakeSlots::new(MAX_HANDSHAKES);

/// Slots and those who wait for one.
pub(super) struct HandshakeSlots {
    queue: Mutex<Queue>,
    /// Notified when a waiter is queued.
    wanted: Event,
}

struct Queue {
    free: usize,
    /// Number of attempts, and the channel that delivers the slot.
    waiting: Vec<(u32, Sender<HandshakeSlot>)>,
}

/// Right to do a handshake. Dropping it hands the slot to the next waiter.
pub(super) struct HandshakeSlot(&'static HandshakeSlots);

impl HandshakeSlots {
    const fn new(places: usize) -> Self {
        Self { queue: Mutex::new(Queue { free: places, waiting: vec![] }), wanted: Event::new() }
    }

    /// Waits for a slot. Fewest attempts first, and among those the most recent: the longer a daemon's first
    /// attempt has waited, the likelier its program has given up.
    pub(super) async fn take(&'static self, tries: u32) -> HandshakeSlot {
        let (sender, receiver) = async_channel::bounded(1);
        {
            let mut queue = self.lock();
            if queue.free > 0 {
                queue.free -= 1;
                return HandshakeSlot(self);
            }
            queue.waiting.push((tries, sender));
        }
        self.wanted.notify(usize::MAX);
        receiver.recv().await.expect("whoever waits is given a place before the sender is dropped")
    }

    /// Whether no slot is free.
    #[cfg(test)]
    pub(super) fn are_taken(&self) -> bool {
        self.lock().free == 0
    }

    fn next(&self) -> Option<Sender<HandshakeSlot>> {
        let mut queue = self.lock();
        queue.waiting.retain(|(_, sender)| !sender.is_closed());
        let places = queue.waiting.iter().enumerate();
        // `max_by_key` returns the last of equal elements.
        let next = places.max_by_key(|(_, (tries, _))| std::cmp::Reverse(*tries)).map(|(index, _)| index);
        if next.is_none() {
            queue.free += 1;
        }
        next.map(|index| queue.waiting.remove(index).1)
    }

    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl HandshakeSlot {
    /// Waits until the time slice is used and another waiter wants the slot.
    pub(super) async fn preempted(&self, tries: u32) {
        virgo_runtime::sleep(TIME_SLICE * 2_u32.saturating_pow(tries)).await;
        loop {
            let wanted = self.0.wanted.listen();
            if self.0.lock().waiting.iter().any(|(_, sender)| !sender.is_closed()) {
                return;
            }
            wanted.await;
        }
    }
}

impl Drop for HandshakeSlot {
    fn drop(&mut self) {
        while let Some(next) = self.0.next() {
            match next.try_send(HandshakeSlot(self.0)) {
                Ok(()) => return,
                // The waiter's future was dropped meanwhile; the loop continues with the next one.
                Err(TrySendError::Closed(place) | TrySendError::Full(place)) => std::mem::forget(place),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_lite::future::{block_on, poll_once};

    use super::*;

    fn slots(places: usize) -> &'static HandshakeSlots {
        Box::leak(Box::new(HandshakeSlots::new(places)))
    }

    #[test]
    fn slots_go_to_the_fewest_attempts_first() {
        let slots = slots(2);
        block_on(async {
            let first = slots.take(0).await;
            let second = slots.take(0).await;
            let mut waiting: Vec<_> =
                [1, 0, 0, 3].into_iter().map(|tries| Box::pin(slots.take(tries))).collect();
            for one in &mut waiting {
                assert!(poll_once(one).await.is_none());
            }
            // A dropped waiter is skipped.
            drop(waiting.remove(1));
            drop(first);
            let mut last = None;
            for index in [1, 0, 2] {
                for (other, one) in waiting.iter_mut().enumerate().filter(|(other, _)| *other > index) {
                    assert!(index == 0 || poll_once(one).await.is_none(), "{other} before {index}");
                }
                last = Some(poll_once(&mut waiting[index]).await.expect("it is its turn"));
                if index != 2 {
                    last = None;
                }
            }
            drop((last, second));
            assert_eq!(slots.lock().free, 2);
        });
    }

    #[test]
    fn a_slot_of_a_dropped_waiter_is_not_lost() {
        let slots = slots(1);
        block_on(async {
            let place = slots.take(0).await;
            let mut waiting = Box::pin(slots.take(0));
            assert!(poll_once(&mut waiting).await.is_none());
            // Delivered, but never received.
            drop(place);
            drop(waiting);
            assert_eq!(slots.lock().free, 1);
        });
    }

    #[test]
    fn without_waiters_nobody_is_preempted() {
        let slots = slots(1);
        block_on(async {
            let place = slots.take(0).await;
            let mut due = Box::pin(place.preempted(0));
            let later = TIME_SLICE + TIME_SLICE;
            assert!(virgo_runtime::timeout(later, &mut due).await.is_none());
            let mut waiting = Box::pin(slots.take(0));
            assert!(poll_once(&mut waiting).await.is_none());
            assert!(virgo_runtime::timeout(Duration::from_secs(5), due).await.is_some());
        });
    }
}
