//! Signals with a handler arrive while children are started: the handler must not run in a child,
//! where it would change the memory of the caller, and no start may fail with `EINTR`.

mod common;

use std::sync::atomic::{AtomicI32, AtomicUsize, Ordering};

use virgo_sys::process::{Command, Stdio};

static OWN_PID: AtomicI32 = AtomicI32::new(0);
static HANDLED: AtomicUsize = AtomicUsize::new(0);
static HANDLED_IN_CHILD: AtomicUsize = AtomicUsize::new(0);

extern "C" fn on_alarm(_signal: libc::c_int) {
    // SAFETY: No pointers.
    let own = unsafe { libc::getpid() } == OWN_PID.load(Ordering::Relaxed);
    if own { &HANDLED } else { &HANDLED_IN_CHILD }.fetch_add(1, Ordering::Relaxed);
}

#[test]
fn signals_during_starts_do_no_harm() {
    OWN_PID.store(std::process::id().cast_signed(), Ordering::Relaxed);
    let every = libc::timeval { tv_sec: 0, tv_usec: 200 };
    let timer = libc::itimerval { it_interval: every, it_value: every };
    // SAFETY: The handler does async-signal-safe things only, without SA_RESTART so that calls do get
    // interrupted.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction = on_alarm as extern "C" fn(libc::c_int) as libc::sighandler_t;
        libc::sigaction(libc::SIGALRM, &raw const action, std::ptr::null_mut());
        libc::setitimer(libc::ITIMER_REAL, &raw const timer, std::ptr::null_mut());
    }
    for round in 0..300 {
        if round % 3 == 0 {
            assert!(Command::new("/nonexistent").spawn().is_err());
        } else {
            let mut child = Command::new("true").stdin(Stdio::Null).spawn().unwrap();
            assert!(child.wait().unwrap().success());
        }
    }
    assert!(HANDLED.load(Ordering::Relaxed) > 0);
    assert_eq!(HANDLED_IN_CHILD.load(Ordering::Relaxed), 0);
}
