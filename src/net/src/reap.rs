//! Waiting on the worker for children to end, with no thread for each.

use std::time::Duration;

use virgo_sys::process::{Child, ExitStatus};

/// How often to look where the system does not tell (Linux before 5.3).
const LOOK: Duration = Duration::from_millis(20);

/// Waits until a child has ended, and reaps it; no status if somebody else did. Runs on the worker.
pub(crate) async fn ended(child: &mut Child) -> Option<ExitStatus> {
    loop {
        match child.try_wait() {
            Ok(None) => {}
            Ok(status) => return status,
            Err(_) => return None,
        }
        match child.pidfd().and_then(|pidfd| virgo_sys::fd::duplicate(pidfd).ok()) {
            Some(pidfd) => virgo_runtime::wait_readable(pidfd).await,
            None => glib::timeout_future(LOOK).await,
        }
    }
}

/// Has a child reaped when it ends, whenever that is.
pub(crate) fn later(mut child: Child) {
    (child.stdin, child.stdout, child.stderr) = (None, None, None);
    virgo_runtime::spawn_local(move || async move {
        ended(&mut child).await;
    })
    .detach();
}
