//! Worker thread, which runs the library's own `GMainContext`.
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{OnceLock, mpsc};

use glib::prelude::*;
use glib::{MainContext, MainLoop};

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

/// Checks that this process may use the library: the first one that asks owns it. Every public call asks before it
/// does anything else, and so does every destructor that would end something that others see.
///
/// It takes no lock, because in a forked child a lock's holder may not exist.
///
/// # Errors
/// [`Forked`] in a child of the owner.
pub fn check_process() -> Result<(), Forked> {
    static OWNER: AtomicU32 = AtomicU32::new(0);
    let own = std::process::id();
    let owner = match OWNER.load(Ordering::Relaxed) {
        0 => OWNER.compare_exchange(0, own, Ordering::Relaxed, Ordering::Relaxed).err().unwrap_or(own),
        owner => owner,
    };
    if owner == own { Ok(()) } else { Err(Forked) }
}

/// Returns the worker's context, and starts the thread on first use.
///
/// # Errors
/// As [`check_process`].
pub fn worker() -> Result<&'static MainContext, Forked> {
    check_process().map(|()| start())
}

/// Whether the current thread is the worker, which must not block.
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
                virgo_sys::signals::block_all();
                let main_loop = MainLoop::new(Some(&own), false);
                // The caller waits until the worker owns the context: another thread could dispatch a source that was
                // attached earlier.
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

/// Ignores `SIGPIPE`, so that writing to a pipe or socket without a reader fails with `EPIPE` instead of ending the
/// program.
///
/// GIO does this when the class of `GSocket` is initialized; nothing else of that class is needed here. Processes
/// that the library starts get the default disposition back.
pub fn ignore_broken_pipes() {
    drop(glib::object::Class::<gio::Socket>::from_type(gio::Socket::static_type()));
}
