//! Probe for `close_range()` (Linux 5.9), used when a child process is planned.

use std::os::fd::AsRawFd;

use once_cell::race::OnceBool;
use rustix::io::Errno;

/// Whether the kernel has `close_range()`.
///
/// Probed once, on a descriptor of our own. The result is in a cell that never blocks: a child forked during
/// another thread's probe would wait forever for a lock whose holder does not exist in it. Concurrent first calls
/// may each probe, with the same result.
pub(crate) fn has_close_range() -> bool {
    static HAS_CLOSE_RANGE: OnceBool = OnceBool::new();
    cached(&HAS_CLOSE_RANGE, probe)
}

/// Returns the cached answer, or probes. Without a free descriptor the probe fails, and the next call repeats it.
fn cached(answer: &OnceBool, probe: impl FnOnce() -> Result<bool, Errno>) -> bool {
    answer.get_or_try_init(probe).unwrap_or(false)
}

/// Probes; an error is not an answer.
fn probe() -> Result<bool, Errno> {
    // The other end has a higher number: it shows that only `number` was closed, and is closed as usual.
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
    fn concurrent_probes_do_not_block() {
        static HAS_CLOSE_RANGE: OnceBool = OnceBool::new();
        let (asks, is_asking) = mpsc::channel();
        let (go_on, wait) = mpsc::channel();
        // A child that is forked now has nobody who would ever finish this.
        let other = std::thread::spawn(move || {
            cached(&HAS_CLOSE_RANGE, || {
                asks.send(()).unwrap();
                wait.recv().unwrap();
                probe()
            })
        });
        is_asking.recv().unwrap();
        let (told, answer) = mpsc::channel();
        std::thread::spawn(move || told.send(cached(&HAS_CLOSE_RANGE, probe)));
        assert_eq!(answer.recv_timeout(Duration::from_secs(5)), Ok(has_close_range()));
        go_on.send(()).unwrap();
        assert_eq!(other.join().unwrap(), has_close_range());
    }

    #[test]
    fn a_failed_probe_is_repeated() {
        let answer = OnceBool::new();
        assert!(!cached(&answer, || Err(Errno::MFILE)));
        assert!(cached(&answer, || Ok(true)));
        assert!(cached(&answer, || Ok(false)), "it is kept");
    }
}
