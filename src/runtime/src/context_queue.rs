//! FIFO queue of calls for one `GMainContext`; all that are pending are run by one wake-up of it.
//!
//! [`SignalContext`](crate::SignalContext) and [`CompletionQueue`](crate::CompletionQueue) are built on it, with one
//! queue per context each.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::thread::LocalKey;

use glib::{ControlFlow, MainContext, Priority};

pub(crate) type Call = Box<dyn FnOnce() + Send>;

/// Pending calls of a context, in order.
pub(crate) struct ContextQueue {
    context: MainContext,
    /// Whether an attached source keeps the queue alive; otherwise pending calls are dropped with the queue.
    keeps_alive: bool,
    waiting: Mutex<Waiting>,
    is_running: AtomicBool,
}

#[derive(Default)]
struct Waiting {
    calls: VecDeque<Call>,
    /// Whether an idle source is attached that will run the calls.
    is_scheduled: bool,
}

impl ContextQueue {
    pub(crate) fn new(context: &MainContext, keeps_alive: bool) -> Self {
        Self {
            context: context.clone(),
            keeps_alive,
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

    /// Whether one of the calls is on the stack.
    pub(crate) fn is_running(&self) -> bool {
        self.is_running.load(Ordering::Acquire)
    }

    /// Queues a call for the next iteration of the context, after those posted before.
    pub(crate) fn post(self: &Arc<Self>, call: Call) {
        let mut waiting = self.lock();
        waiting.calls.push_back(call);
        self.schedule(&mut waiting);
    }

    /// Runs up to `most` pending calls; the calling thread owns the context.
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
                // Attached before the call: if it runs a main loop of its own, that has to run the rest.
                if !waiting.calls.is_empty() {
                    self.schedule(&mut waiting);
                }
                call
            };
            call();
        }
    }

    /// Attaches an idle source that runs the calls, unless one is attached.
    ///
    /// A plain source and not a future: GLib does not poll a future inside of another one's poll, and a call may run
    /// a main loop of its own.
    fn schedule(self: &Arc<Self>, waiting: &mut Waiting) {
        if std::mem::replace(&mut waiting.is_scheduled, true) {
            return;
        }
        let (queue, alive) = (Arc::downgrade(self), self.keeps_alive.then(|| self.clone()));
        let source = glib::idle_source_new(Some("virgo-queue"), Priority::DEFAULT, move || {
            let _alive = &alive;
            if let Some(queue) = queue.upgrade() {
                // Only the calls present now: later ones attach a source of their own, so that a flood cannot keep
                // the context from its other sources.
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

/// Objects that this thread has made for its contexts, one per context.
pub(crate) type PerThread<T> = RefCell<Vec<Weak<T>>>;

/// Returns this thread's object for its thread-default context, and makes one if there is none. In a thread whose
/// thread-local storage is gone already, the new one is not remembered.
pub(crate) fn for_thread_default<T>(
    made: &'static LocalKey<PerThread<T>>,
    is_of: impl Fn(&T, &MainContext) -> bool,
    make: impl FnOnce(&MainContext) -> T,
) -> Arc<T> {
    let context = MainContext::ref_thread_default();
    let known = all_in_this_thread(made).into_iter().find(|one| is_of(one, &context));
    known.unwrap_or_else(|| {
        let one = Arc::new(make(&context));
        let _ = made.try_with(|made| made.borrow_mut().push(Arc::downgrade(&one)));
        one
    })
}

/// Returns the objects of this thread that are still alive.
pub(crate) fn all_in_this_thread<T>(made: &'static LocalKey<PerThread<T>>) -> Vec<Arc<T>> {
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
