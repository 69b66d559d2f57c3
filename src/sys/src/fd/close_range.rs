//! Whether the kernel has `close_range` (Linux 5.9). Asked by `process` whenever a plan for a child is made.

use std::os::fd::AsRawFd;

use once_cell::race::OnceBool;
use rustix::io::Errno;

/// Tells whether the kernel closes a range of descriptors with one call.
///
/// It is asked once, on a descriptor of our own. The answer is kept in a cell that never blocks: a child that was
/// forked while another thread asked would wait for ever for a lock that nobody holds any more. Threads that come
/// first together may each ask, and get the same answer.
pub(crate) fn has_close_range() -> bool {
    static ANSWER: OnceBool = OnceBool::new();
    kept(&ANSWER, ask)
}

/// The answer that is kept, or a new one. Without a free descriptor there is nothing to try it on, and the next call
/// may have more luck.
fn kept(answer: &OnceBool, ask: impl FnOnce() -> Result<bool, Errno>) -> bool {
    answer.get_or_try_init(ask).unwrap_or(false)
}

/// An error is no answer.
fn ask() -> Result<bool, Errno> {
    // The other end, above it, shows that no more was closed than asked for, and is closed as usual.
    let (own, _other) = rustix::pipe::pipe_with(rustix::pipe::PipeFlags::CLOEXEC)?;
    let number = own.as_raw_fd();
    // SAFETY: The number is that of `own`, which gives it up if the call has closed it.
    let result = unsafe { libc::syscall(libc::SYS_close_range, number, number, 0) };
    if result == 0 {
        std::mem::forget(own);
    }
    Ok(result == 0)
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::Duration;

    use super::*;

    #[test]
    fn nobody_waits_for_another_thread_that_asks() {
        static ANSWER: OnceBool = OnceBool::new();
        let (asks, is_asking) = mpsc::channel();
        let (go_on, wait) = mpsc::channel();
        // A child that is forked now has nobody who would ever finish this.
        let other = std::thread::spawn(move || {
            kept(&ANSWER, || {
                asks.send(()).unwrap();
                wait.recv().unwrap();
                ask()
            })
        });
        is_asking.recv().unwrap();
        let (told, answer) = mpsc::channel();
        std::thread::spawn(move || told.send(kept(&ANSWER, ask)));
        assert_eq!(answer.recv_timeout(Duration::from_secs(5)), Ok(has_close_range()));
        go_on.send(()).unwrap();
        assert_eq!(other.join().unwrap(), has_close_range());
    }

    #[test]
    fn what_could_not_be_asked_is_asked_again() {
        let answer = OnceBool::new();
        assert!(!kept(&answer, || Err(Errno::MFILE)));
        assert!(kept(&answer, || Ok(true)));
        assert!(kept(&answer, || Ok(false)), "it is kept");
    }
}
