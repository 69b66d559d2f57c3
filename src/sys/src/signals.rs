//! Signals and threads. Called by the library's own threads when they start.

/// Keeps signals away from the current thread: the program's own threads are to handle them, in which it
/// expects its handlers to run.
///
/// Those that a fault of the thread itself raises come all the same. Processes that the thread starts
/// have nothing blocked.
pub fn block_all() {
    // SAFETY: the set is written before it is read, and only this thread's mask is changed.
    unsafe {
        let mut all = std::mem::zeroed();
        libc::sigfillset(&mut all);
        libc::pthread_sigmask(libc::SIG_BLOCK, &all, std::ptr::null_mut());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_child_has_nothing_blocked() {
        let started = std::thread::spawn(|| {
            block_all();
            let status = std::fs::read_to_string("/proc/thread-self/status").unwrap();
            let own = status.lines().find(|line| line.starts_with("SigBlk")).unwrap().to_owned();
            let mut command = crate::process::Command::new("sh");
            // A child that blocks SIGTERM would not end by it.
            command.args(["-c", "kill -TERM $$; exit 3"]);
            (own, command.spawn().unwrap().wait().unwrap())
        });
        let (own, status) = started.join().unwrap();
        assert!(!own.ends_with("0000000000000000"), "{own}");
        assert_eq!(std::os::unix::process::ExitStatusExt::signal(&status), Some(libc::SIGTERM));
    }
}
