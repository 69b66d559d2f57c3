//! The context in which an object's signals are emitted.
use std::sync::Arc;
use std::thread::ThreadId;

use glib::MainContext;

use crate::context_queue::{ContextQueue, Made, all_of_this_thread, for_this_context};

thread_local! {
    /// The homes made by this thread.
    static HOMES: Made<Home> = const { Made::new(vec![]) };
}

/// The thread-default context of whoever made an object, and what waits to be run there.
///
/// What is posted runs in order, and never inside of [`post`](Home::post). It runs when the context
/// is iterated, or at the end of a blocking call made by the thread the object was made in (see
/// [`settle_all`](Home::settle_all)), so that a script without a main loop sees its signals too.
///
/// The context holds its home weakly: if nobody iterates it any more, what waits is dropped with
/// the objects that it was about.
pub struct Home {
    queue: Arc<ContextQueue>,
    thread: ThreadId,
}

impl Home {
    /// The home of an object that is made now by this thread: one for all objects of a context.
    pub fn here() -> Arc<Self> {
        let make = |context: &_| Self {
            queue: Arc::new(ContextQueue::new(context, false)),
            thread: std::thread::current().id(),
        };
        for_this_context(&HOMES, |home, context| home.queue.context() == context, make)
    }

    /// Runs what was posted to the homes of this thread, if it may; called at the end of a blocking
    /// call.
    pub fn settle_all() {
        all_of_this_thread(&HOMES).iter().for_each(|home| home.settle());
    }

    /// Has a function run at home, after all that was posted before.
    pub fn post(self: &Arc<Self>, call: impl FnOnce() + Send + 'static) {
        self.queue.post(Box::new(call));
    }

    /// Has a function run at home now if this thread is home and blocks, since nobody would iterate the
    /// context meanwhile; otherwise as [`post`](Home::post).
    pub fn reach(self: &Arc<Self>, call: impl FnOnce() + Send + 'static) {
        if !crate::waiter::is_blocking() || self.thread != std::thread::current().id() {
            return self.post(call);
        }
        let context = self.queue.context();
        if context.is_owner() {
            crate::waiter::let_go();
            call();
        } else if let Ok(_owned) = context.acquire() {
            crate::waiter::let_go();
            call();
        } else {
            self.post(call);
        }
    }

    fn settle(&self) {
        // A handler may itself make a blocking call, which settles: what that posts has to wait for
        // the handler to return, or for a main loop that the handler runs.
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
                let home = Home::here();
                for n in 0..3 {
                    let seen = seen.clone();
                    home.post(move || seen.lock().unwrap().push(n));
                }
                assert!(seen.lock().unwrap().is_empty());
                while context.iteration(false) {}
            })
            .unwrap();
        assert_eq!(*seen.lock().unwrap(), [0, 1, 2]);
    }

    #[test]
    fn settles_only_in_the_thread_it_was_made_in() {
        let context = MainContext::new();
        let seen = Arc::new(Mutex::new(0));
        context
            .with_thread_default(|| {
                let home = Home::here();
                let count = seen.clone();
                home.post(move || *count.lock().unwrap() += 1);
                let other = home.clone();
                std::thread::spawn(move || other.settle()).join().unwrap();
                assert_eq!(*seen.lock().unwrap(), 0);
                Home::settle_all();
                assert_eq!(*seen.lock().unwrap(), 1);
            })
            .unwrap();
    }

    #[test]
    fn a_call_may_iterate_the_context_and_meets_what_waits() {
        let context = MainContext::new();
        let seen = Arc::new(Mutex::new(vec![]));
        context
            .with_thread_default(|| {
                let home = Home::here();
                let (outer, inner, own) = (seen.clone(), seen.clone(), context.clone());
                home.post(move || {
                    while own.iteration(false) {}
                    outer.lock().unwrap().push("outer");
                });
                home.post(move || inner.lock().unwrap().push("inner"));
                while context.iteration(false) {}
            })
            .unwrap();
        assert_eq!(*seen.lock().unwrap(), ["inner", "outer"]);
    }

    #[test]
    fn a_thread_that_blocks_is_reached() {
        let context = MainContext::new();
        context
            .with_thread_default(|| {
                let home = Home::here();
                let reached = Arc::new(AtomicBool::new(false));
                let ask = |home: Arc<Home>, reached: Arc<AtomicBool>| async move {
                    // Whoever asks comes back from somewhere else first.
                    crate::sleep(std::time::Duration::from_millis(1)).await;
                    home.reach(move || reached.store(true, Ordering::SeqCst));
                };
                crate::block_on(Box::pin(ask(home.clone(), reached.clone())), None).unwrap();
                assert!(reached.swap(false, Ordering::SeqCst));
                // Or all that it waits for is there at once.
                let (own, flag) = (home.clone(), reached.clone());
                let at_once = async move { own.reach(move || flag.store(true, Ordering::SeqCst)) };
                crate::block_on(Box::pin(at_once), None).unwrap();
                assert!(reached.swap(false, Ordering::SeqCst));
                futures_lite::future::block_on(crate::spawn(ask(home.clone(), reached.clone())));
                assert!(!reached.load(Ordering::SeqCst));
                while context.iteration(false) {}
                assert!(reached.load(Ordering::SeqCst));
            })
            .unwrap();
    }

    #[test]
    fn a_context_that_nobody_iterates_holds_nothing() {
        let context = MainContext::new();
        let held = Arc::new(());
        let posted = held.clone();
        context
            .with_thread_default(|| {
                let home = Home::here();
                assert!(Arc::ptr_eq(&home, &Home::here()), "one for all objects of a context");
                home.post(move || drop(posted));
            })
            .unwrap();
        assert_eq!(Arc::strong_count(&held), 1);
    }
}
