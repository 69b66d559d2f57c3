//! Events of objects that are being described for the first time, which wait for the description. The lock under which
//! objects are known is around it.

use std::collections::{HashMap, VecDeque};
use std::hash::Hash;

/// An event, as what emits it.
pub(super) type Call = Box<dyn FnOnce() + Send>;

/// The events that wait, by the key of their object.
pub(super) struct Arrivals<K>(HashMap<K, VecDeque<Call>>);

impl<K> Default for Arrivals<K> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<K: Clone + Eq + Hash> Arrivals<K> {
    /// Has the events of an object wait from now on. Returns false if they do already.
    pub(super) fn begin(&mut self, key: &K) -> bool {
        let is_new = !self.0.contains_key(key);
        if is_new {
            self.0.insert(key.clone(), VecDeque::new());
        }
        is_new
    }

    /// Queues an event; gives it back if it need not wait.
    pub(super) fn wait(&mut self, key: &K, event: Call) -> Option<Call> {
        match self.0.get_mut(key) {
            Some(waiting) => {
                waiting.push_back(event);
                None
            }
            None => Some(event),
        }
    }

    /// Takes the next event of an object that was described, or cannot be. After the last one none wait any more.
    pub(super) fn next(&mut self, key: &K) -> Option<Call> {
        let next = self.0.get_mut(key)?.pop_front();
        if next.is_none() {
            self.0.remove(key);
        }
        next
    }
}
