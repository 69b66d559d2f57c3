//! Calls that wait to be run in a main context, in order. Many of them cost one wake-up of the context.
//!
//! [`Home`](crate::Home) and [`Outbox`](crate::Outbox) are made of it, one of each for a context.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::thread::LocalKey;

use glib::{ControlFlow, MainContext, Priority};

pub(crate) type Call = Box<dyn FnOnce() + Send>;

/// See the module.
pub(crate) struct ContextQueue {
    context: MainContext,
    /// Whether the context keeps what waits; otherwise it is dropped with the queue.
    is_kept: bool,
    waiting: Mutex<Waiting>,
    is_running: AtomicBool,
}

#[derive(Default)]
struct Waiting {
    calls: VecDeque<Call>,
    /// Whether the context will come by.
    is_scheduled: bool,
}

impl ContextQueue {
    pub(crate) fn new(context: &MainContext, is_kept: bool) -> Self {
        Self {
            context: context.clone(),
            is_kept,
            waiting: Mutex::default(),
            is_running: AtomicBool::new(false),
        }
    }

    pub(crate) fn context(&self) -> &MainContext {
        &self.context
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.lock().calls.is_empty()
    }

    /// Whether one of its calls is being run.
    pub(crate) fn is_running(&self) -> bool {
        self.is_running.load(Ordering::Acquire)
    }

    /// Has a function run when the context is next iterated, after all that was posted before.
    pub(crate) fn post(self: &Arc<Self>, call: Call) {
        let mut waiting = self.lock();
        waiting.calls.push_back(call);
        self.schedule(&mut waiting);
    }

    /// Runs so many calls, in the thread that owns the context.
    pub(crate) fn run(self: &Arc<Self>, most: usize) {
        struct Running<'a>(&'a AtomicBool, bool);
        impl Drop for Running<'_> {
            fn drop(&mut self) {
                self.0.store(self.1, Ordering::Release);
            }
        }
        let _running = Running(&self.is_running, self.is_running.swap(true, Ordering::AcqRel));
        for _ in 0..most {
            let call = {
                let mut waiting = self.lock();
                let Some(call) = waiting.calls.pop_front() else { return };
                // If the call runs a main loop, that is to come by for the rest.
                if !waiting.calls.is_empty() {
                    self.schedule(&mut waiting);
                }
                call
            };
            call();
        }
    }

    /// Sees to it that the context comes by.
    ///
    /// A plain source and not a future: no future may be polled inside of another one, which is what a call that
    /// runs a main loop of its own would come to.
    fn schedule(self: &Arc<Self>, waiting: &mut Waiting) {
        if std::mem::replace(&mut waiting.is_scheduled, true) {
            return;
        }
        let (queue, kept) = (Arc::downgrade(self), self.is_kept.then(|| self.clone()));
        let source = glib::idle_source_new(Some("virgo-queue"), Priority::DEFAULT, move || {
            let _kept = &kept;
            if let Some(queue) = queue.upgrade() {
                // What is posted from now on comes with a source of its own, so that a flood does not keep the
                // context from its other work.
                let most = {
                    let mut waiting = queue.lock();
                    waiting.is_scheduled = false;
                    waiting.calls.len()
                };
                queue.run(most);
            }
            ControlFlow::Break
        });
        source.attach(Some(&self.context));
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What this thread has made for its contexts, one for each.
pub(crate) type Made<T> = RefCell<Vec<Weak<T>>>;

/// What there is for the thread-default context of this thread, made if there is nothing yet. A thread that is ending
/// has nothing to keep it in, but may still make calls.
pub(crate) fn for_this_context<T>(
    made: &'static LocalKey<Made<T>>,
    is_of: impl Fn(&T, &MainContext) -> bool,
    make: impl FnOnce(&MainContext) -> T,
) -> Arc<T> {
    let context = MainContext::ref_thread_default();
    let known = all_of_this_thread(made).into_iter().find(|one| is_of(one, &context));
    known.unwrap_or_else(|| {
        let one = Arc::new(make(&context));
        let _ = made.try_with(|made| made.borrow_mut().push(Arc::downgrade(&one)));
        one
    })
}

/// All that this thread has made and that is still there.
pub(crate) fn all_of_this_thread<T>(made: &'static LocalKey<Made<T>>) -> Vec<Arc<T>> {
    let all = made.try_with(|made| {
        let mut made = made.borrow_mut();
        if made.is_empty() {
            return vec![];
        }
        made.retain(|one| one.strong_count() > 0);
        made.iter().filter_map(Weak::upgrade).collect()
    });
    all.unwrap_or_default()
}
