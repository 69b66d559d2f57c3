//! The right to do something, which one operation at a time has, as to change a domain. Called by the drivers whose
//! operations wait while they have it.
use std::sync::Arc;

use async_lock::{Mutex, MutexGuardArc};

/// Hands out the right, in turn.
#[derive(Debug, Clone, Default)]
pub struct JobQueue(Arc<Mutex<()>>);

/// The right, until it is dropped.
pub type Job = MutexGuardArc<()>;

impl JobQueue {
    /// Makes a queue in which nobody waits.
    pub fn new() -> Self {
        Self::default()
    }

    /// Waits for the right.
    pub async fn acquire(&self) -> Job {
        self.0.lock_arc().await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_lite::future::{block_on, poll_once};

    #[test]
    fn one_at_a_time_even_if_who_waits_gives_up() {
        let queue = JobQueue::new();
        let first = block_on(queue.acquire());
        assert!(block_on(poll_once(queue.acquire())).is_none());
        drop(first);
        let second = block_on(poll_once(queue.acquire())).unwrap();
        assert!(block_on(poll_once(queue.acquire())).is_none());
        drop(second);
        assert!(block_on(poll_once(queue.acquire())).is_some());
    }
}
