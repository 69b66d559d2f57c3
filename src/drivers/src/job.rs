//! The right to do something, which one operation at a time has: to change a domain, to tell of domains.
//! Called by the drivers whose operations wait while they have it.
use async_channel::{Receiver, Sender};

/// Hands out the right, in turn.
#[derive(Debug, Clone)]
pub(crate) struct JobQueue {
    enter: Sender<()>,
    leave: Receiver<()>,
}

/// The right, until it is dropped.
#[derive(Debug)]
pub(crate) struct Job(Receiver<()>);

impl JobQueue {
    pub(crate) fn new() -> Self {
        let (enter, leave) = async_channel::bounded(1);
        Self { enter, leave }
    }

    /// Waits for the right.
    pub(crate) async fn acquire(&self) -> Job {
        // Never closed, as both ends live here.
        let _ = self.enter.send(()).await;
        Job(self.leave.clone())
    }
}

impl Drop for Job {
    fn drop(&mut self) {
        let _ = self.0.try_recv();
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
