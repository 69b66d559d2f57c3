//! Delivers signals and property notifications to the main context of the object's creator.
use std::sync::Arc;
use std::thread::ThreadId;

use glib::MainContext;

use crate::context_queue::{ContextQueue, PerThread, all_in_this_thread, for_thread_default};

thread_local! {
    /// Signal contexts made by this thread, one per `GMainContext`.
    static CONTEXTS: PerThread<SignalContext> = const { PerThread::new(vec![]) };
}

/// Thread-default main context at the time an object was made, with the calls that wait to run in it.
///
/// Posted calls run in order, and never inside of [`post`](Self::post). They run when the context is iterated, or at
/// the end of a blocking call by the thread that made the object (see [`dispatch_pending`](Self::dispatch_pending)),
/// so that a script without a main loop gets its signals, too.
///
/// The main context holds this weakly: if nobody iterates it any more, pending calls are dropped together with the
/// objects that they are about.
pub struct SignalContext {
    queue: Arc<ContextQueue>,
    thread: ThreadId,
}

impl SignalContext {
    /// Returns the signal context for an object that is made now by this thread; all objects of a main context share
    /// one.
    pub fn current() -> Arc<Self> {
        let make = |context: &_| Self {
            queue: Arc::new(ContextQueue::new(context, false)),
            thread: std::thread::current().id(),
        };
        for_thread_default(
            &CONTEXTS,
            |signal_context, context| signal_context.queue.context() == context,
            make,
        )
    }

    /// The main context.
    pub fn context(&self) -> &MainContext {
        self.queue.context()
    }

    /// Runs the pending calls of this thread's signal contexts as far as it may own them; called at the end of a
    /// blocking call.
    pub fn dispatch_pending() {
        all_in_this_thread(&CONTEXTS).iter().for_each(|signal_context| signal_context.dispatch());
    }

    /// Queues a call, after those posted before.
    pub fn post(self: &Arc<Self>, call: impl FnOnce() + Send + 'static) {
        self.queue.post(Box::new(call));
    }

    /// Runs a call now if the current thread made this and is in a blocking call, during which nobody iterates the
    /// context; otherwise as [`post`](Self::post).
    pub fn invoke(self: &Arc<Self>, call: impl FnOnce() + Send + 'static) {
        if !crate::waiter::is_thread_blocking() || self.thread != std::thread::current().id() {
            return self.post(call);
        }
        let context = self.queue.context();
        if context.is_owner() {
            crate::waiter::release_claim();
            call();
        } else if let Ok(_owned) = context.acquire() {
            crate::waiter::release_claim();
            call();
        } else {
            self.post(call);
        }
    }

    fn dispatch(&self) {
        // A signal handler may itself make a blocking call, which ends here: what that posts waits until the handler
        // returns, or for a main loop that the handler runs.
        if self.queue.is_running() || self.queue.is_empty() || self.thread != std::thread::current().id() {
            return;
        }
        let context = self.queue.context();
        if context.is_owner() {
            self.queue.run(usize::MAX);
        } else if MainContext::ref_thread_default() == *context
            && let Ok(_owned) = context.acquire()
        {
            self.queue.run(usize::MAX);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::sync::atomic::{AtomicBool, Ordering};

    use super::*;

    #[test]
    fn runs_in_order_when_the_context_is_iterated() {
        let context = MainContext::new();
        let seen = Arc::new(Mutex::new(vec![]));
        context
            .with_thread_default(|| {
                let signal_context = SignalContext::current();
                for n in 0..3 {
                    let seen = seen.clone();
                    signal_context.post(move || seen.lock().unwrap().push(n));
                }
                assert!(seen.lock().unwrap().is_empty());
                while context.iteration(false) {}
            })
            .unwrap();
        assert_eq!(*seen.lock().unwrap(), [0, 1, 2]);
    }

    #[test]
    fn only_the_creating_thread_dispatches() {
        let context = MainContext::new();
        let seen = Arc::new(Mutex::new(0));
        context
            .with_thread_default(|| {
                let signal_context = SignalContext::current();
                let count = seen.clone();
                signal_context.post(move || *count.lock().unwrap() += 1);
                let other = signal_context.clone();
                std::thread::spawn(move || other.dispatch()).join().unwrap();
                assert_eq!(*seen.lock().unwrap(), 0);
                SignalContext::dispatch_pending();
                assert_eq!(*seen.lock().unwrap(), 1);
            })
            .unwrap();
    }

    #[test]
    fn a_call_that_iterates_the_context_runs_later_calls() {
        let context = MainContext::new();
        let seen = Arc::new(Mutex::new(vec![]));
        context
            .with_thread_default(|| {
                let signal_context = SignalContext::current();
                let (outer, inner, own) = (seen.clone(), seen.clone(), context.clone());
                signal_context.post(move || {
                    while own.iteration(false) {}
                    outer.lock().unwrap().push("outer");
                });
                signal_context.post(move || inner.lock().unwrap().push("inner"));
                while context.iteration(false) {}
            })
            .unwrap();
        assert_eq!(*seen.lock().unwrap(), ["inner", "outer"]);
    }

    #[test]
    fn invoke_runs_in_a_blocking_call_of_its_thread() {
        let context = MainContext::new();
        context
            .with_thread_default(|| {
                let signal_context = SignalContext::current();
                let reached = Arc::new(AtomicBool::new(false));
                let ask = |signal_context: Arc<SignalContext>, reached: Arc<AtomicBool>| async move {
                    // The future is woken by the worker first.
                    crate::sleep(std::time::Duration::from_millis(1)).await;
                    signal_context.invoke(move || reached.store(true, Ordering::SeqCst));
                };
                crate::block_on(Box::pin(ask(signal_context.clone(), reached.clone())), None).unwrap();
                assert!(reached.swap(false, Ordering::SeqCst));
                // And when it completes at the first poll.
                let (own, flag) = (signal_context.clone(), reached.clone());
                let at_once = async move { own.invoke(move || flag.store(true, Ordering::SeqCst)) };
                crate::block_on(Box::pin(at_once), None).unwrap();
                assert!(reached.swap(false, Ordering::SeqCst));
                futures_lite::future::block_on(crate::spawn(ask(signal_context.clone(), reached.clone())));
                assert!(!reached.load(Ordering::SeqCst));
                while context.iteration(false) {}
                assert!(reached.load(Ordering::SeqCst));
            })
            .unwrap();
    }

    #[test]
    fn pending_calls_die_with_the_signal_context() {
        let context = MainContext::new();
        let held = Arc::new(());
        let posted = held.clone();
        context
            .with_thread_default(|| {
                let signal_context = SignalContext::current();
                assert!(
                    Arc::ptr_eq(&signal_context, &SignalContext::current()),
                    "one for all objects of a context"
                );
                signal_context.post(move || drop(posted));
            })
            .unwrap();
        assert_eq!(Arc::strong_count(&held), 1);
    }
}
