//! The context in which an object's signals are emitted.
use std::cell::RefCell;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread::ThreadId;

use glib::{ControlFlow, MainContext, Priority};

thread_local! {
    /// The homes made by this thread.
    static HOMES: RefCell<Vec<Weak<Home>>> = const { RefCell::new(vec![]) };
}

type Call = Box<dyn FnOnce() + Send>;

/// The thread-default context of whoever made an object, and what waits to be run there.
///
/// What is posted runs in order, and never inside of [`post`](Home::post). It runs when the context
/// is iterated, or at the end of a blocking call made by the thread the object was made in (see
/// [`settle_all`](Home::settle_all)), so that a script without a main loop sees its signals too.
///
/// The context holds its home weakly: if nobody iterates it any more, what waits is dropped with
/// the objects that it was about.
pub struct Home {
    context: MainContext,
    thread: ThreadId,
    queue: Mutex<VecDeque<Call>>,
    scheduled: AtomicBool,
    draining: AtomicBool,
}

impl Home {
    /// The home of an object that is made now by this thread: one for all objects of a context.
    pub fn here() -> Arc<Self> {
        let context = MainContext::ref_thread_default();
        let homes: Vec<_> = HOMES.with_borrow_mut(|homes| {
            homes.retain(|h| h.strong_count() > 0);
            homes.iter().filter_map(Weak::upgrade).collect()
        });
        if let Some(home) = homes.into_iter().find(|h| h.context == context) {
            return home;
        }
        let home = Arc::new(Self {
            context,
            thread: std::thread::current().id(),
            queue: Mutex::default(),
            scheduled: AtomicBool::new(false),
            draining: AtomicBool::new(false),
        });
        HOMES.with_borrow_mut(|homes| homes.push(Arc::downgrade(&home)));
        home
    }

    /// Runs what was posted to the homes of this thread, if it may; called at the end of a blocking
    /// call.
    pub fn settle_all() {
        // A thread that is ending has lost its homes, but may still make calls.
        let homes = HOMES.try_with(|homes| {
            let homes = homes.borrow();
            if homes.is_empty() { vec![] } else { homes.iter().filter_map(Weak::upgrade).collect() }
        });
        homes.unwrap_or_default().iter().for_each(Self::settle);
    }

    /// Has a function run at home, after all that was posted before.
    pub fn post(self: &Arc<Self>, call: impl FnOnce() + Send + 'static) {
        self.lock().push_back(Box::new(call));
        self.schedule();
    }

    /// Has a function run at home now if this thread is home and blocks, since nobody would iterate the
    /// context meanwhile; otherwise as [`post`](Home::post).
    pub fn reach(self: &Arc<Self>, call: impl FnOnce() + Send + 'static) {
        if !crate::waiter::is_blocking() || self.thread != std::thread::current().id() {
            return self.post(call);
        }
        if self.context.is_owner() {
            crate::waiter::let_go();
            call();
        } else if let Ok(_owned) = self.context.acquire() {
            crate::waiter::let_go();
            call();
        } else {
            self.post(call);
        }
    }

    /// Sees to it that the context comes by.
    fn schedule(self: &Arc<Self>) {
        if !self.scheduled.swap(true, Ordering::AcqRel) {
            // A plain source and not a future: no future may be polled inside of another one, which
            // is what a handler that runs a main loop of its own would come to.
            let home = Arc::downgrade(self);
            let source = glib::idle_source_new(Some("virgo-home"), Priority::DEFAULT, move || {
                if let Some(home) = home.upgrade() {
                    home.scheduled.store(false, Ordering::Release);
                    // What is posted from now on comes with a source of its own, so that a flood
                    // of events does not keep the context from its other work.
                    let waiting = home.lock().len();
                    home.drain(waiting);
                }
                ControlFlow::Break
            });
            source.attach(Some(&self.context));
        }
    }

    fn settle(self: &Arc<Self>) {
        // A handler may itself make a blocking call, which settles: what that posts has to wait for
        // the handler to return, or for a main loop that the handler runs.
        if self.draining.load(Ordering::Acquire)
            || self.lock().is_empty()
            || self.thread != std::thread::current().id()
        {
            return;
        }
        if self.context.is_owner() {
            self.drain(usize::MAX);
        } else if MainContext::ref_thread_default() == self.context
            && let Ok(_owned) = self.context.acquire()
        {
            self.drain(usize::MAX);
        }
    }

    /// Runs so many calls, in the thread that owns the context.
    fn drain(self: &Arc<Self>, most: usize) {
        struct Draining<'a>(&'a AtomicBool, bool);
        impl Drop for Draining<'_> {
            fn drop(&mut self) {
                self.0.store(self.1, Ordering::Release);
            }
        }
        let _draining = Draining(&self.draining, self.draining.swap(true, Ordering::AcqRel));
        for _ in 0..most {
            let (call, more) = {
                let mut queue = self.lock();
                let Some(call) = queue.pop_front() else { break };
                (call, !queue.is_empty())
            };
            // If the call runs a main loop, that is to come by for the rest.
            if more {
                self.schedule();
            }
            call();
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, VecDeque<Call>> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
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
