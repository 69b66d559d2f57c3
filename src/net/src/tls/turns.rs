//! Who may shake hands now.
//!
//! Whichever of its functions is called, GIO shakes hands in a thread of the pool that `GTask` has for the
//! whole process, and keeps it until the handshake has ended. An application reads its files there, too. So only
//! few handshakes of ours are under way at a time, and one that comes to no end gives its place up while others
//! wait: [`open`](super::open()) tries again later, on a new connection, and with more patience each time.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_channel::{Sender, TrySendError};
use event_listener::Event;

/// How many at a time; the pool has ten threads before it grows, which it does slowly.
const PLACES: usize = 4;

/// How long a daemon may keep others waiting at the first time; twice as long each further time.
const TURN: Duration = Duration::from_millis(500);

/// The places of the process.
pub(super) static TURNS: Turns = Turns::new(PLACES);

/// See the module.
pub(super) struct Turns {
    queue: Mutex<Queue>,
    /// Told when somebody begins to wait.
    wanted: Event,
}

struct Queue {
    free: usize,
    /// How often they have tried, and where the place goes.
    waiting: Vec<(u32, Sender<Place>)>,
}

/// The right to shake hands. Dropping it gives it to the next one.
pub(super) struct Place(&'static Turns);

impl Turns {
    const fn new(places: usize) -> Self {
        Self { queue: Mutex::new(Queue { free: places, waiting: vec![] }), wanted: Event::new() }
    }

    /// Waits for a place. Whoever has tried the least often comes first, and of those the last one: whom it has
    /// kept waiting for long is most likely to wait for nobody.
    pub(super) async fn take(&'static self, tries: u32) -> Place {
        let (give, given) = async_channel::bounded(1);
        {
            let mut queue = self.lock();
            if queue.free > 0 {
                queue.free -= 1;
                return Place(self);
            }
            queue.waiting.push((tries, give));
        }
        self.wanted.notify(usize::MAX);
        given.recv().await.expect("whoever waits is given a place before the sender is dropped")
    }

    fn next(&self) -> Option<Sender<Place>> {
        let mut queue = self.lock();
        queue.waiting.retain(|(_, give)| !give.is_closed());
        let places = queue.waiting.iter().enumerate();
        // Of equal ones the last one is the greatest.
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

impl Place {
    /// Waits until this place has been kept for long enough and somebody else wants one.
    pub(super) async fn is_due(&self, tries: u32) {
        virgo_runtime::sleep(TURN * 2_u32.saturating_pow(tries)).await;
        loop {
            let wanted = self.0.wanted.listen();
            if self.0.lock().waiting.iter().any(|(_, give)| !give.is_closed()) {
                return;
            }
            wanted.await;
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        while let Some(next) = self.0.next() {
            match next.try_send(Place(self.0)) {
                Ok(()) => return,
                // Gave up meanwhile. The next one is found here.
                Err(TrySendError::Closed(place) | TrySendError::Full(place)) => std::mem::forget(place),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_lite::future::{block_on, poll_once};

    use super::*;

    fn turns(places: usize) -> &'static Turns {
        Box::leak(Box::new(Turns::new(places)))
    }

    #[test]
    fn places_go_to_whom_they_serve_most() {
        let turns = turns(2);
        block_on(async {
            let first = turns.take(0).await;
            let second = turns.take(0).await;
            let mut waiting: Vec<_> =
                [1, 0, 0, 3].into_iter().map(|tries| Box::pin(turns.take(tries))).collect();
            for one in &mut waiting {
                assert!(poll_once(one).await.is_none());
            }
            // Whoever gives up is passed over.
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
            assert_eq!(turns.lock().free, 2);
        });
    }

    #[test]
    fn a_place_that_nobody_takes_is_not_lost() {
        let turns = turns(1);
        block_on(async {
            let place = turns.take(0).await;
            let mut waiting = Box::pin(turns.take(0));
            assert!(poll_once(&mut waiting).await.is_none());
            // It has been given, and is never fetched.
            drop(place);
            drop(waiting);
            assert_eq!(turns.lock().free, 1);
        });
    }

    #[test]
    fn nobody_has_to_go_while_nobody_waits() {
        let turns = turns(1);
        block_on(async {
            let place = turns.take(0).await;
            let mut due = Box::pin(place.is_due(0));
            let later = TURN + TURN;
            assert!(virgo_runtime::timeout(later, &mut due).await.is_none());
            let mut waiting = Box::pin(turns.take(0));
            assert!(poll_once(&mut waiting).await.is_none());
            assert!(virgo_runtime::timeout(Duration::from_secs(5), due).await.is_some());
        });
    }
}
