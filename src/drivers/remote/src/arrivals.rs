//! Events of objects that are being described for the first time, which wait for the description. The lock under which
//! objects are known is around it.

use std::collections::{HashMap, VecDeque};

use uuid::Uuid;

/// An event, as what emits it.
pub(super) type Call = Box<dyn FnOnce() + Send>;

/// The events that wait, by the UUID of their object.
#[derive(Default)]
pub(super) struct Arrivals(HashMap<Uuid, VecDeque<Call>>);

impl Arrivals {
    /// Has the events of an object wait from now on. Returns false if they do already.
    pub(super) fn begin(&mut self, uuid: Uuid) -> bool {
        let is_new = !self.0.contains_key(&uuid);
        if is_new {
            self.0.insert(uuid, VecDeque::new());
        }
        is_new
    }

    /// Queues an event; gives it back if it need not wait.
    pub(super) fn wait(&mut self, uuid: Uuid, event: Call) -> Option<Call> {
        match self.0.get_mut(&uuid) {
            Some(waiting) => {
                waiting.push_back(event);
                None
            }
            None => Some(event),
        }
    }

    /// Takes the next event of an object that was described, or cannot be. After the last one none wait any more.
    pub(super) fn next(&mut self, uuid: Uuid) -> Option<Call> {
        let next = self.0.get_mut(&uuid)?.pop_front();
        if next.is_none() {
            self.0.remove(&uuid);
        }
        next
    }
}
