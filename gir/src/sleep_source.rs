//! A `GSource` that is told when its main context goes to sleep and when it has woken.
//!
//! GLib calls `prepare()` of a source before its context polls, and `check()` afterwards; bindings for Rust do not have
//! these. Both are called with no lock of GLib's held, and must not iterate a context.
//!
//! ```text
//!  prepare(): sleep() ──► poll ──► check(): wake() ──► other sources are dispatched
//! ```
//!
//! The source is never ready itself, so it keeps no other one waiting. Its priority is the highest there is, because
//! `check()` is left out for sources below one that is ready. It is left out as well when another thread adds a
//! descriptor while the context polls; nothing is dispatched then, and `prepare()` follows.

use std::mem::{replace, size_of};
use std::os::fd::{AsRawFd, BorrowedFd};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::addr_of_mut;

use glib::ffi::{
    G_IO_IN, GFALSE, GPollFD, GSource, GSourceFunc, GSourceFuncs, g_source_add_poll, g_source_destroy,
    g_source_new, g_source_set_priority, gboolean,
};
use glib::translate::from_glib_full;

/// Callbacks around the sleep of a main context, in the thread that owns it.
pub trait Sleeper: Send {
    /// The context is about to sleep: whether the descriptor is to wake it. [`wake`](Sleeper::wake) follows if so.
    fn sleep(&mut self) -> bool;

    /// The context has woken, or is gone: `is_ready` says whether the descriptor can be read. False if this was all.
    fn wake(&mut self, is_ready: bool) -> bool;
}

#[repr(C)]
struct Raw {
    source: GSource,
    state: *mut State,
}

struct State {
    sleeper: Box<dyn Sleeper>,
    poll: GPollFD,
    is_asleep: bool,
}

static FUNCTIONS: GSourceFuncs = GSourceFuncs {
    prepare: Some(prepare),
    check: Some(check),
    dispatch: Some(dispatch),
    finalize: Some(finalize),
    closure_callback: None,
    closure_marshal: None,
};

/// Makes such a source. The descriptor has to stay open for as long as the sleeper lives.
pub fn sleep_source(descriptor: BorrowedFd<'_>, sleeper: Box<dyn Sleeper>) -> glib::Source {
    let poll = GPollFD { fd: descriptor.as_raw_fd(), events: 0, revents: 0 };
    let state = Box::into_raw(Box::new(State { sleeper, poll, is_asleep: false }));
    // SAFETY: GLib only reads the functions, though it takes them as if it did not. The source has room for `Raw`,
    // which begins with GLib's part, and no other thread knows it yet. The state lives until `finalize()`, by when the
    // source has left its context, and GLib no longer looks at the descriptor in it.
    unsafe {
        let functions = (&raw const FUNCTIONS).cast_mut();
        let source = g_source_new(functions, size_of::<Raw>() as u32);
        (*source.cast::<Raw>()).state = state;
        g_source_set_priority(source, i32::MIN);
        g_source_add_poll(source, addr_of_mut!((*state).poll));
        from_glib_full(source)
    }
}

/// The state of a source of this kind.
///
/// # Safety
/// It is one, not finalized, and nobody else has its state: GLib calls the functions of a source one at a time.
unsafe fn state<'a>(source: *mut GSource) -> &'a mut State {
    // SAFETY: as above.
    unsafe { &mut *(*source.cast::<Raw>()).state }
}

/// Calls what may panic, which must not get into C; then it was all.
fn guarded(call: impl FnOnce() -> bool) -> bool {
    catch_unwind(AssertUnwindSafe(call)).unwrap_or(false)
}

unsafe extern "C" fn prepare(source: *mut GSource, timeout: *mut i32) -> gboolean {
    // SAFETY: GLib gives a source of ours, and where to put a number.
    let state = unsafe {
        *timeout = -1;
        state(source)
    };
    state.is_asleep = state.is_asleep || guarded(|| state.sleeper.sleep());
    state.poll.events = if state.is_asleep { G_IO_IN as u16 } else { 0 };
    state.poll.revents = 0;
    GFALSE
}

unsafe extern "C" fn check(source: *mut GSource) -> gboolean {
    // SAFETY: GLib gives a source of ours.
    let state = unsafe { state(source) };
    if replace(&mut state.is_asleep, false) {
        let is_ready = state.poll.revents != 0;
        if !guarded(|| state.sleeper.wake(is_ready)) {
            // SAFETY: as above; whoever calls this holds a reference, so it is finalized later.
            unsafe { g_source_destroy(source) };
        }
    }
    GFALSE
}

/// It is never ready.
unsafe extern "C" fn dispatch(_: *mut GSource, _: GSourceFunc, _: glib::ffi::gpointer) -> gboolean {
    glib::ffi::GTRUE
}

unsafe extern "C" fn finalize(source: *mut GSource) {
    // SAFETY: GLib gives a source of ours, for the last time.
    let mut state = unsafe { Box::from_raw((*source.cast::<Raw>()).state) };
    if state.is_asleep {
        guarded(|| state.sleeper.wake(false));
    }
    // Dropping it may run code of others, too.
    let _ = catch_unwind(AssertUnwindSafe(move || drop(state)));
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::os::fd::AsFd;
    use std::os::unix::net::UnixStream;
    use std::sync::{Arc, Mutex};

    use glib::{ControlFlow, MainContext, Priority};

    use super::*;

    /// Notes what happens to it, and reads a byte when it can; ends with a zero.
    struct Noting {
        socket: UnixStream,
        log: Arc<Mutex<Vec<&'static str>>>,
        sleeps: bool,
    }

    impl Sleeper for Noting {
        fn sleep(&mut self) -> bool {
            self.log.lock().unwrap().push(if self.sleeps { "sleeps" } else { "stays awake" });
            self.sleeps
        }

        fn wake(&mut self, is_ready: bool) -> bool {
            let mut byte = [1];
            if is_ready {
                self.socket.read_exact(&mut byte).unwrap();
            }
            self.log.lock().unwrap().push(if is_ready { "reads" } else { "wakes" });
            byte[0] != 0
        }
    }

    impl Drop for Noting {
        fn drop(&mut self) {
            self.log.lock().unwrap().push("gone");
        }
    }

    fn noting(sleeps: bool) -> (glib::Source, UnixStream, Arc<Mutex<Vec<&'static str>>>) {
        let (socket, other) = UnixStream::pair().unwrap();
        let log = Arc::<Mutex<Vec<_>>>::default();
        let descriptor = socket.as_fd().as_raw_fd();
        let sleeper = Box::new(Noting { socket, log: log.clone(), sleeps });
        // SAFETY: the sleeper has it open.
        let descriptor = unsafe { BorrowedFd::borrow_raw(descriptor) };
        (sleep_source(descriptor, sleeper), other, log)
    }

    fn take(log: &Mutex<Vec<&'static str>>) -> Vec<&'static str> {
        std::mem::take(&mut log.lock().unwrap())
    }

    #[test]
    fn it_is_told_of_each_sleep_and_before_other_sources_run() {
        let context = MainContext::new();
        let (source, mut other, log) = noting(true);
        source.attach(Some(&context));
        context.iteration(false);
        assert_eq!(take(&log), ["sleeps", "wakes"]);
        let own = log.clone();
        let more_urgent = glib::idle_source_new(None, Priority::HIGH, move || {
            own.lock().unwrap().push("another runs");
            ControlFlow::Break
        });
        more_urgent.attach(Some(&context));
        other.write_all(&[1]).unwrap();
        context.iteration(true);
        assert_eq!(take(&log), ["sleeps", "reads", "another runs"]);
        // A blocking iteration that nothing else ends.
        other.write_all(&[0]).unwrap();
        context.iteration(false);
        assert_eq!(take(&log), ["sleeps", "reads"]);
        assert!(source.is_destroyed());
        drop(source);
        assert_eq!(take(&log), ["gone"]);
    }

    #[test]
    fn who_stays_awake_is_not_woken() {
        let context = MainContext::new();
        let (source, mut other, log) = noting(false);
        source.attach(Some(&context));
        other.write_all(&[1]).unwrap();
        assert!(!context.iteration(false));
        assert_eq!(take(&log), ["stays awake"]);
        source.destroy();
        drop(source);
        assert_eq!(take(&log), ["gone"]);
    }

    #[test]
    fn it_goes_with_its_context() {
        let context = MainContext::new();
        let (source, _other, log) = noting(true);
        source.attach(Some(&context));
        drop((source, context));
        assert_eq!(take(&log), ["gone"]);
    }
}
