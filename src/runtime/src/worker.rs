//! The worker thread, which runs a `GMainContext` of the library's own.
use std::sync::{OnceLock, mpsc};

use glib::prelude::*;
use glib::{MainContext, MainLoop};

struct Worker {
    context: MainContext,
    process: u32,
}

/// The process was forked after the worker had started: it runs in the parent only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forked;

impl std::fmt::Display for Forked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("this process was forked from one that already used Virgo; its worker thread stayed behind: use Virgo only after the fork, or call exec()")
    }
}

/// The context that the worker runs; starts it on first use.
///
/// # Errors
/// [`Forked`] in a child that was forked after the worker had started.
pub fn worker() -> Result<&'static MainContext, Forked> {
    let worker = start();
    if worker.process == std::process::id() { Ok(&worker.context) } else { Err(Forked) }
}

/// Whether the current thread is the worker, where nothing may block.
pub fn is_worker() -> bool {
    worker().is_ok_and(MainContext::is_owner)
}

fn start() -> &'static Worker {
    static WORKER: OnceLock<Worker> = OnceLock::new();
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
        Worker { context, process: std::process::id() }
    })
}

/// Has writing to a pipe or console whose other end is gone fail, and not end the program.
///
/// GIO does this for all of its sockets, when the first one is made; nothing else about it is
/// needed here. Processes that the library starts have the signal's default back.
pub fn ignore_broken_pipes() {
    drop(glib::object::Class::<gio::Socket>::from_type(gio::Socket::static_type()));
}
