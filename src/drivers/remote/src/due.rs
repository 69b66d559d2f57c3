//! Which objects are to be asked about again: a question at a time about each, with all that happens meanwhile merged
//! into the next one. `refresh.rs` asks.
//!
//! ```text
//!            add()                          take()              next(): nothing
//!  (nobody) ───────► to be asked, add()s ───────────► asking ──────────────────► (nobody)
//!                          ▲  are merged                │ add()
//!                          └────────────────────────────┘
//! ```

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::Hash;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How much is asked about an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Scope {
    /// What changes while it runs, after a while: most of it is known.
    Facts,
    /// Everything, at once.
    Everything,
}

/// What is to be asked, by object: nothing more, while it is asked about.
pub(super) struct Due<K>(Mutex<HashMap<K, Option<Scope>>>);

impl<K> Default for Due<K> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Clone + Eq + Hash> Due<K> {
    /// Adds to what is to be asked; true if nobody is at it.
    pub(super) fn add(&self, key: &K, scope: Scope) -> bool {
        match self.lock().entry(key.clone()) {
            Entry::Occupied(mut entry) => {
                *entry.get_mut() = (*entry.get()).max(Some(scope));
                false
            }
            Entry::Vacant(entry) => {
                entry.insert(Some(scope));
                true
            }
        }
    }

    /// What is to be asked, which is under way from now on.
    pub(super) fn take(&self, key: &K) -> Option<Scope> {
        self.lock().get_mut(key)?.take()
    }

    /// What is to be asked next; if it is nothing, nobody is at it any more.
    pub(super) fn next(&self, key: &K) -> Option<Scope> {
        let mut all = self.lock();
        let next = *all.get(key)?;
        if next.is_none() {
            all.remove(key);
        }
        next
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<K, Option<Scope>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_happens_meanwhile_is_merged() {
        let (due, a) = (Due::default(), &1);
        assert!(due.add(a, Scope::Facts) && !due.add(a, Scope::Everything));
        assert!(!due.add(a, Scope::Facts));
        assert_eq!((due.next(a), due.take(a)), (Some(Scope::Everything), Some(Scope::Everything)));
        // While it is asked about, once more is enough.
        assert!(!due.add(a, Scope::Facts) && !due.add(a, Scope::Facts));
        assert_eq!((due.take(a), due.next(a)), (Some(Scope::Facts), None));
        assert!(due.add(a, Scope::Facts), "nobody is at it");
    }
}
