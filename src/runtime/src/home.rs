//! The context in which an object's signals are emitted.
use std::cell::RefCell;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread::ThreadId;

use glib::MainContext;

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
pub struct Home {
    context: MainContext,
    thread: ThreadId,
    queue: Mutex<VecDeque<Call>>,
    scheduled: AtomicBool,
    draining: AtomicBool,
}

impl Home {
    /// The home of an object that is made now by this thread.
    pub fn here() -> Arc<Self> {
        let home = Arc::new(Self {
            context: MainContext::ref_thread_default(),
            thread: std::thread::current().id(),
            queue: Mutex::default(),
            scheduled: AtomicBool::new(false),
            draining: AtomicBool::new(false),
        });
        HOMES.with_borrow_mut(|homes| {
            homes.retain(|h| h.strong_count() > 0);
            homes.push(Arc::downgrade(&home));
        });
        home
    }

    /// Runs what was posted to the homes of this thread, if it may; called at the end of a blocking
    /// call.
    pub fn settle_all() {
        let homes = HOMES.with_borrow(|homes| {
            if homes.is_empty() { vec![] } else { homes.iter().filter_map(Weak::upgrade).collect() }
        });
        homes.iter().for_each(|h| h.settle());
    }

    /// Has a function run at home, after all that was posted before.
    pub fn post(self: &Arc<Self>, call: impl FnOnce() + Send + 'static) {
        self.lock().push_back(Box::new(call));
        if !self.scheduled.swap(true, Ordering::AcqRel) {
            let home = self.clone();
            drop(self.context.spawn(async move {
                home.scheduled.store(false, Ordering::Release);
                home.drain();
            }));
        }
    }

    fn settle(&self) {
        if self.lock().is_empty() || self.thread != std::thread::current().id() {
            return;
        }
        if self.context.is_owner() {
            self.drain();
        } else if MainContext::ref_thread_default() == self.context
            && let Ok(_owned) = self.context.acquire()
        {
            self.drain();
        }
    }

    fn drain(&self) {
        // A handler may itself make a blocking call, which settles: what that posts has to wait
        // for the handler to return.
        if self.draining.swap(true, Ordering::AcqRel) {
            return;
        }
        struct Done<'a>(&'a AtomicBool);
        impl Drop for Done<'_> {
            fn drop(&mut self) {
                self.0.store(false, Ordering::Release);
            }
        }
        let _done = Done(&self.draining);
        loop {
            let Some(call) = self.lock().pop_front() else { break };
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
}
