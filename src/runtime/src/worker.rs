//! The worker thread, which runs a `GMainContext` of the library's own.
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{OnceLock, mpsc};

use glib::prelude::*;
use glib::{MainContext, MainLoop};

/// The process was forked from one that had used the library before. What it has of the library is the parent's:
/// the worker stayed there, locks may be held by threads that did, and what objects stand for (a machine, a
/// connection to a daemon) is in use there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forked;

impl std::fmt::Display for Forked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("this process was forked from one that already used Virgo; its worker thread stayed behind: use Virgo only after the fork, or call exec()")
    }
}

/// Tells whether this process may use the library, which belongs to the first one that asks. Every call of the public
/// API asks before it does anything else, and whatever ends something that others see too, asks before it does.
///
/// It takes no lock: in a child that was forked meanwhile nobody would release it.
///
/// # Errors
/// [`Forked`] in a child of the process that the library belongs to.
pub fn check_process() -> Result<(), Forked> {
    static OWNER: AtomicU32 = AtomicU32::new(0);
    let own = std::process::id();
    let owner = match OWNER.load(Ordering::Relaxed) {
        0 => OWNER.compare_exchange(0, own, Ordering::Relaxed, Ordering::Relaxed).err().unwrap_or(own),
        owner => owner,
    };
    if owner == own { Ok(()) } else { Err(Forked) }
}

/// The context that the worker runs; starts it on first use.
///
/// # Errors
/// As [`check_process`].
pub fn worker() -> Result<&'static MainContext, Forked> {
    check_process().map(|()| start())
}

/// Whether the current thread is the worker, where nothing may block.
pub fn is_worker() -> bool {
    worker().is_ok_and(MainContext::is_owner)
}

fn start() -> &'static MainContext {
    static WORKER: OnceLock<MainContext> = OnceLock::new();
    WORKER.get_or_init(|| {
        ignore_broken_pipes();
        let context = MainContext::new();
        let own = context.clone();
        let (ready, wait) = mpsc::sync_channel(0);
        std::thread::Builder::new()
            .name("virgo-worker".into())
            .spawn(move || {
                virgo_sys::signals::leave_to_others();
                let main_loop = MainLoop::new(Some(&own), false);
                // Whoever starts the worker waits until it owns the context: a source attached any
                // earlier could be dispatched by another thread.
                let _ = own.with_thread_default(|| {
                    let _ = ready.send(());
                    main_loop.run();
                });
            })
            .expect("the system can start one more thread");
        let _ = wait.recv();
        context
    })
}

/// Has writing to a pipe or console whose other end is gone fail, and not end the program.
///
/// GIO does this for all of its sockets, when the first one is made; nothing else about it is
/// needed here. Processes that the library starts have the signal's default back.
pub fn ignore_broken_pipes() {
    drop(glib::object::Class::<gio::Socket>::from_type(gio::Socket::static_type()));
}
