//! Worker thread, which runs the library's own `GMainContext`.
use std::sync::{Mutex, OnceLock, PoisonError, mpsc};

use glib::prelude::*;
use glib::{MainContext, MainLoop};
use rustix::event::{EventfdFlags, eventfd};
use virgo_sys::ForkMark;

/// Error in a child that was forked from a process that had used the library. Its copy of the library's state belongs
/// to the parent: the worker thread stayed there, other threads of the parent may hold locks, and the objects stand
/// for machines and connections that the parent uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forked;

impl std::fmt::Display for Forked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("this process was forked from one that already used Virgo; its worker thread stayed behind: use Virgo only after the fork, or call exec()")
    }
}

/// Reason why there is no worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoWorker {
    /// The process is a forked child, see [`Forked`].
    Forked,
    /// No file descriptor is left for it. The next use of the library tries again.
    NoDescriptor,
    /// No thread can be started. The next use of the library tries again.
    NoThread,
}

impl From<Forked> for NoWorker {
    fn from(_: Forked) -> Self {
        Self::Forked
    }
}

impl std::fmt::Display for NoWorker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Forked => return Forked.fmt(f),
            Self::NoDescriptor => "Virgo cannot start its worker thread: no file descriptor is left",
            Self::NoThread => "Virgo cannot start its worker thread: the system starts no more threads",
        })
    }
}

/// Checks that this process may use the library: the first one that asks owns it. Every public call asks before it
/// does anything else, and so does every destructor that would end something that others see.
///
/// It takes no lock, because in a forked child a lock's holder may not exist.
///
/// # Errors
/// [`Forked`] in a child of the owner.
pub fn check_process() -> Result<(), Forked> {
    static OWNER: ForkMark = ForkMark::new();
    if OWNER.is_owner() { Ok(()) } else { Err(Forked) }
}

static WORKER: OnceLock<MainContext> = OnceLock::new();

/// Returns the worker's context, and starts the thread on first use.
///
/// # Errors
/// As [`check_process`], and when the worker cannot be started; once it was, it is there.
pub fn worker() -> Result<&'static MainContext, NoWorker> {
    static STARTING: Mutex<()> = Mutex::new(());
    check_process()?;
    if let Some(worker) = WORKER.get() {
        return Ok(worker);
    }
    let _starting = STARTING.lock().unwrap_or_else(PoisonError::into_inner);
    match WORKER.get() {
        Some(worker) => Ok(worker),
        None => start().map(|worker| WORKER.get_or_init(|| worker)),
    }
}

/// Whether the current thread is the worker, which must not block.
pub fn is_worker() -> bool {
    check_process().is_ok() && WORKER.get().is_some_and(MainContext::is_owner)
}

fn start() -> Result<MainContext, NoWorker> {
    // GLib ends the process if there is no descriptor for a context: one for the worker's, one for the default one, to
    // which results go, and some for other threads that come in between.
    let spare = [(); 4].map(|()| eventfd(0, EventfdFlags::CLOEXEC));
    if spare.iter().any(Result::is_err) {
        return Err(NoWorker::NoDescriptor);
    }
    drop(spare);
    ignore_broken_pipes();
    drop(MainContext::default());
    let context = MainContext::new();
    let own = context.clone();
    let (ready, wait) = mpsc::sync_channel(0);
    let thread = std::thread::Builder::new().name("virgo-worker".into()).spawn(move || {
        virgo_sys::signals::block_all();
        let main_loop = MainLoop::new(Some(&own), false);
        // The caller waits until the worker owns the context: another thread could dispatch a source that was
        // attached earlier.
        let _ = own.with_thread_default(|| {
            let _ = ready.send(());
            main_loop.run();
        });
    });
    thread.map_err(|_| NoWorker::NoThread)?;
    let _ = wait.recv();
    Ok(context)
}

/// Ignores `SIGPIPE`, so that writing to a pipe or socket without a reader fails with `EPIPE` instead of ending the
/// program.
///
/// GIO does this when the class of `GSocket` is initialized; nothing else of that class is needed here. Processes
/// that the library starts get the default disposition back.
pub fn ignore_broken_pipes() {
    drop(glib::object::Class::<gio::Socket>::from_type(gio::Socket::static_type()));
}
