//! Reaping of child processes on the worker, without a thread per child.

use std::time::Duration;

use virgo_sys::process::{Child, ExitStatus};

/// Polling interval on kernels without pidfds (Linux before 5.3).
const POLL_INTERVAL: Duration = Duration::from_millis(20);

/// Waits for a child's exit and reaps it; `None` if another thread has reaped it. Runs on the worker.
pub(crate) async fn wait(child: &mut Child) -> Option<ExitStatus> {
    loop {
        match child.try_wait() {
            Ok(None) => {}
            Ok(status) => return status,
            Err(_) => return None,
        }
        match child.pidfd().and_then(|pidfd| virgo_sys::fd::duplicate(pidfd).ok()) {
            Some(pidfd) => virgo_runtime::wait_readable(pidfd).await,
            None => glib::timeout_future(POLL_INTERVAL).await,
        }
    }
}

/// Reaps a child whenever it exits.
pub(crate) fn reap_in_background(mut child: Child) {
    (child.stdin, child.stdout, child.stderr) = (None, None, None);
    virgo_runtime::spawn_local(move || async move {
        wait(&mut child).await;
    })
    .detach();
}
