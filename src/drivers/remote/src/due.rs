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
use std::sync::{Mutex, MutexGuard, PoisonError};

use uuid::Uuid;

/// How much is asked about an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Scope {
    /// What changes while it runs, after a while: most of it is known.
    Facts,
    /// Everything, at once.
    Everything,
}

/// What is to be asked, by object: nothing more, while it is asked about.
#[derive(Default)]
pub(super) struct Due(Mutex<HashMap<Uuid, Option<Scope>>>);

impl Due {
    /// Adds to what is to be asked; true if nobody is at it.
    pub(super) fn add(&self, uuid: Uuid, scope: Scope) -> bool {
        match self.lock().entry(uuid) {
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
    pub(super) fn take(&self, uuid: Uuid) -> Option<Scope> {
        self.lock().get_mut(&uuid)?.take()
    }

    /// What is to be asked next; if it is nothing, nobody is at it any more.
    pub(super) fn next(&self, uuid: Uuid) -> Option<Scope> {
        let mut all = self.lock();
        let next = *all.get(&uuid)?;
        if next.is_none() {
            all.remove(&uuid);
        }
        next
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Uuid, Option<Scope>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_happens_meanwhile_is_merged() {
        let (due, a) = (Due::default(), Uuid::from_u128(1));
        assert!(due.add(a, Scope::Facts) && !due.add(a, Scope::Everything));
        assert!(!due.add(a, Scope::Facts));
        assert_eq!((due.next(a), due.take(a)), (Some(Scope::Everything), Some(Scope::Everything)));
        // While it is asked about, once more is enough.
        assert!(!due.add(a, Scope::Facts) && !due.add(a, Scope::Facts));
        assert_eq!((due.take(a), due.next(a)), (Some(Scope::Facts), None));
        assert!(due.add(a, Scope::Facts), "nobody is at it");
    }
}
