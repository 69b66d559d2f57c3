//! What is ready for the callers of asynchronous calls, by their contexts.
//!
//! Many answers come at once, and to wake a main loop once for each of them costs more than the rest of the call.

use std::sync::Arc;

use crate::context_queue::{ContextQueue, Made, for_this_context};

thread_local! {
    /// What the outboxes made by this thread share, by context.
    static QUEUES: Made<ContextQueue> = const { Made::new(vec![]) };
}

/// What waits to be run in a context, in order. Unlike at a [`Home`](crate::Home) it runs only when the context is
/// iterated, and is kept until then.
pub struct Outbox(Arc<ContextQueue>);

impl Outbox {
    /// That of the current thread's default context.
    pub fn here() -> Self {
        let make = |context: &_| ContextQueue::new(context, true);
        Self(for_this_context(&QUEUES, |queue, context| queue.context() == context, make))
    }

    /// Has a function run when the context is next iterated, after all that was posted before.
    pub fn post(&self, call: impl FnOnce() + Send + 'static) {
        self.0.post(Box::new(call));
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use glib::MainContext;

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
