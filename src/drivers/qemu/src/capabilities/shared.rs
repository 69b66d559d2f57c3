//! Answers that are worked out once, however many ask for them at the same time.
use std::collections::HashMap;
use std::future::Future;
use std::hash::Hash;
use std::sync::{Mutex, MutexGuard, PoisonError};

use event_listener::Event;
use virgo_operations::Result;

/// Answers by key. One who asks works the answer out, the others wait for it.
pub(crate) struct Shared<K, V> {
    /// `None` stands for an answer that is being worked out.
    answers: Mutex<Option<HashMap<K, Option<V>>>>,
    changed: Event,
}

impl<K: Eq + Hash + Clone, V: Clone> Shared<K, V> {
    pub(crate) const fn new() -> Self {
        Self { answers: Mutex::new(None), changed: Event::new() }
    }

    /// Returns an answer. If working it out fails, or is cancelled, the next who asks tries again.
    pub(crate) async fn get(&self, key: K, work: impl Future<Output = Result<V>>) -> Result<V> {
        loop {
            let listener = self.changed.listen();
            {
                let mut answers = self.lock();
                let answers = answers.get_or_insert_default();
                match answers.get(&key) {
                    Some(Some(answer)) => return Ok(answer.clone()),
                    Some(None) => {}
                    None => {
                        answers.insert(key.clone(), None);
                        break;
                    }
                }
            }
            listener.await;
        }
        let mut turn = Turn { shared: self, key: Some(key.clone()) };
        let answer = work.await?;
        turn.key = None;
        self.lock().get_or_insert_default().insert(key, Some(answer.clone()));
        drop(turn);
        Ok(answer)
    }

    fn lock(&self) -> MutexGuard<'_, Option<HashMap<K, Option<V>>>> {
        self.answers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Somebody's turn to work an answer out, which ends when this is dropped.
struct Turn<'a, K: Eq + Hash + Clone, V: Clone> {
    shared: &'a Shared<K, V>,
    /// What was not answered.
    key: Option<K>,
}

impl<K: Eq + Hash + Clone, V: Clone> Drop for Turn<'_, K, V> {
    fn drop(&mut self) {
        if let Some(key) = &self.key {
            self.shared.lock().get_or_insert_default().remove(key);
        }
        self.shared.changed.notify(usize::MAX);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_lite::future::{block_on, or, pending, poll_once, ready};
    use std::pin::pin;
    use virgo_operations::Error;

    #[test]
    fn one_works_and_all_know() {
        let shared = Shared::new();
        let (send, answer) = async_channel::bounded(1);
        let mut first = pin!(shared.get(1, async { Ok(answer.recv().await.unwrap()) }));
        let mut second = pin!(shared.get(1, async { panic!("once is enough") }));
        assert!(block_on(poll_once(first.as_mut())).is_none());
        assert!(block_on(poll_once(second.as_mut())).is_none());
        send.try_send("done").unwrap();
        assert_eq!(block_on(first), Ok("done"));
        assert_eq!(block_on(second), Ok("done"));
    }

    #[test]
    fn a_failure_is_not_kept() {
        let shared = Shared::new();
        let fails = shared.get((), ready(Err(Error::failed("no"))));
        assert!(block_on(fails).is_err());
        let cancelled = async { shared.get((), pending()).await.map(Some) };
        assert_eq!(block_on(or(cancelled, ready(Ok(None)))), Ok(None));
        assert_eq!(block_on(shared.get((), ready(Ok(1)))), Ok(1));
    }
}
