//! What is ready for the callers of asynchronous calls, by their contexts.
//!
//! Many answers come at once, and to wake a main loop once for each of them costs more than the rest of the call.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use glib::{ControlFlow, MainContext, Priority};

type Call = Box<dyn FnOnce() + Send>;

thread_local! {
    /// The outboxes made by this thread.
    static OUTBOXES: RefCell<Vec<Weak<Outbox>>> = const { RefCell::new(vec![]) };
}

/// What waits to be run in a context, in order. Unlike at a [`Home`](crate::Home) it runs only when the context is
/// iterated, and is kept until then.
pub struct Outbox {
    context: MainContext,
    waiting: Mutex<Waiting>,
}

struct Waiting {
    queue: VecDeque<Call>,
    /// Whether the context will come by.
    is_scheduled: bool,
}

impl Outbox {
    /// That of the current thread's default context.
    pub fn here() -> Arc<Self> {
        let context = MainContext::ref_thread_default();
        let known = |outboxes: &mut Vec<Weak<Self>>| {
            outboxes.retain(|outbox| outbox.strong_count() > 0);
            outboxes.iter().filter_map(Weak::upgrade).find(|outbox| outbox.context == context)
        };
        // A thread that is ending has nothing to keep it in.
        let known = OUTBOXES.try_with(|outboxes| known(&mut outboxes.borrow_mut())).ok().flatten();
        known.unwrap_or_else(|| {
            let waiting = Waiting { queue: VecDeque::new(), is_scheduled: false };
            let outbox = Arc::new(Self { context: context.clone(), waiting: Mutex::new(waiting) });
            let _ = OUTBOXES.try_with(|outboxes| outboxes.borrow_mut().push(Arc::downgrade(&outbox)));
            outbox
        })
    }

    /// Has a function run when the context is next iterated, after all that was posted before.
    pub fn post(self: &Arc<Self>, call: impl FnOnce() + Send + 'static) {
        let mut waiting = self.lock();
        waiting.queue.push_back(Box::new(call));
        self.schedule(&mut waiting);
    }

    fn schedule(self: &Arc<Self>, waiting: &mut Waiting) {
        if !std::mem::replace(&mut waiting.is_scheduled, true) {
            let outbox = self.clone();
            let source = glib::idle_source_new(Some("virgo-outbox"), Priority::DEFAULT, move || {
                outbox.deliver();
                ControlFlow::Break
            });
            source.attach(Some(&self.context));
        }
    }

    /// Runs what has waited until now; what comes meanwhile has a turn of its own.
    fn deliver(self: &Arc<Self>) {
        let most = {
            let mut waiting = self.lock();
            waiting.is_scheduled = false;
            waiting.queue.len()
        };
        for _ in 0..most {
            let call = {
                let mut waiting = self.lock();
                let Some(call) = waiting.queue.pop_front() else { return };
                // If the call runs a main loop, that is to come by for the rest.
                if !waiting.queue.is_empty() {
                    self.schedule(&mut waiting);
                }
                call
            };
            call();
        }
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delivers_in_order_whoever_holds_it() {
        let context = MainContext::new();
        let seen = Arc::new(Mutex::new(vec![]));
        context
            .with_thread_default(|| {
                for n in 0..3 {
                    let seen = seen.clone();
                    // Nobody but the context holds it afterwards.
                    Outbox::here().post(move || seen.lock().unwrap().push(n));
                }
                assert!(seen.lock().unwrap().is_empty());
                while context.iteration(false) {}
            })
            .unwrap();
        assert_eq!(*seen.lock().unwrap(), [0, 1, 2]);
    }

    #[test]
    fn a_call_may_iterate_the_context() {
        let context = MainContext::new();
        let seen = Arc::new(Mutex::new(vec![]));
        context
            .with_thread_default(|| {
                let outbox = Outbox::here();
                let (outer, inner, own) = (seen.clone(), seen.clone(), context.clone());
                outbox.post(move || {
                    while own.iteration(false) {}
                    outer.lock().unwrap().push("outer");
                });
                outbox.post(move || inner.lock().unwrap().push("inner"));
                while context.iteration(false) {}
            })
            .unwrap();
        assert_eq!(*seen.lock().unwrap(), ["inner", "outer"]);
    }
}
