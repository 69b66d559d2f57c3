//! Queues completed results per `GMainContext`, so that one wake-up delivers many.
//!
//! Results arrive in bursts, and waking a main loop for each costs more than the rest of an asynchronous call.

use std::sync::Arc;

use crate::context_queue::{ContextQueue, PerThread, for_thread_default};

thread_local! {
    /// Queues made by this thread, one per context.
    static QUEUES: PerThread<ContextQueue> = const { PerThread::new(vec![]) };
}

/// Completions that wait to run in a context, in order. Unlike those of a [`SignalContext`](crate::SignalContext)
/// they run only when the context is iterated, and are kept until then: an `*_async()` call always calls back.
pub struct CompletionQueue(Arc<ContextQueue>);

impl CompletionQueue {
    /// Returns the queue of the thread-default main context.
    pub fn current() -> Self {
        let make = |context: &_| ContextQueue::new(context, true);
        Self(for_thread_default(&QUEUES, |queue, context| queue.context() == context, make))
    }

    /// Queues a completion, after those posted before.
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
    fn pending_completions_keep_the_queue_alive() {
        let context = MainContext::new();
        let seen = Arc::new(Mutex::new(vec![]));
        context
            .with_thread_default(|| {
                for n in 0..3 {
                    let seen = seen.clone();
                    // Nothing but the context's source holds the queue afterwards.
                    CompletionQueue::current().post(move || seen.lock().unwrap().push(n));
                }
                assert!(seen.lock().unwrap().is_empty());
                while context.iteration(false) {}
            })
            .unwrap();
        assert_eq!(*seen.lock().unwrap(), [0, 1, 2]);
    }

    #[test]
    fn a_completion_that_iterates_the_context_runs_later_ones() {
        let context = MainContext::new();
        let seen = Arc::new(Mutex::new(vec![]));
        context
            .with_thread_default(|| {
                let queue = CompletionQueue::current();
                let (outer, inner, own) = (seen.clone(), seen.clone(), context.clone());
                queue.post(move || {
                    while own.iteration(false) {}
                    outer.lock().unwrap().push("outer");
                });
                queue.post(move || inner.lock().unwrap().push("inner"));
                while context.iteration(false) {}
            })
            .unwrap();
        assert_eq!(*seen.lock().unwrap(), ["inner", "outer"]);
    }
}
