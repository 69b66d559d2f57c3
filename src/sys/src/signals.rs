//! Signal masks of the library's own threads.

/// Blocks all signals in the current thread, so that they are delivered to the program's threads, where it expects
/// its handlers to run.
///
/// Synchronous signals (faults of the thread itself) are delivered nevertheless. Processes that the thread starts
/// have none blocked.
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
    fn children_have_no_blocked_signals() {
        let started = std::thread::spawn(|| {
            block_all();
            let status = std::fs::read_to_string("/proc/thread-self/status").unwrap();
            let own = status.lines().find(|line| line.starts_with("SigBlk")).unwrap().to_owned();
            let mut command = crate::process::Command::new("sh");
            // A child that blocks SIGTERM would not be killed by it.
            command.args(["-c", "kill -TERM $$; exit 3"]);
            (own, command.spawn().unwrap().wait().unwrap())
        });
        let (own, status) = started.join().unwrap();
        assert!(!own.ends_with("0000000000000000"), "{own}");
        assert_eq!(std::os::unix::process::ExitStatusExt::signal(&status), Some(libc::SIGTERM));
    }
}
