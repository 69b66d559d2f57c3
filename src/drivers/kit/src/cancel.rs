//! Long work in a thread that may wait, which ends soon after nobody wants it any more. Called by drivers.

use std::os::fd::{AsFd, OwnedFd};
use std::sync::Arc;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::{Errno, retry_on_intr};
use rustix::pipe::{PipeFlags, pipe_with};
use virgo_operations::{Error, Result};

/// Sees whether the work is still wanted: the other end of a pipe is held by who waits for it.
#[derive(Clone)]
pub struct Stop(Arc<OwnedFd>);

/// Runs work that asks its [`Stop`] between its pieces. It begins at once; to drop the future stops it.
pub fn cancellable<T: Send + 'static>(
    work: impl FnOnce(&Stop) -> Result<T> + Send + 'static,
) -> impl Future<Output = Result<T>> + Send + 'static {
    let begun = pipe_with(PipeFlags::CLOEXEC).map(|(stop, wanted)| {
        let stop = Stop(Arc::new(stop));
        (virgo_runtime::blocking(move || work(&stop)), wanted)
    });
    async move {
        let (work, wanted) = begun.map_err(|error| Error::system("cannot make a pipe", &error.into()))?;
        let result = work.await;
        drop(wanted);
        result
    }
}

impl Stop {
    /// Fails once the work is not wanted any more.
    pub fn check(&self) -> Result<()> {
        let now = Timespec { tv_sec: 0, tv_nsec: 0 };
        let mut descriptors = [PollFd::new(&self.0, PollFlags::empty())];
        let polled = retry_on_intr(|| poll(&mut descriptors, Some(&now)));
        let judged = polled.and_then(|_| judge(&descriptors[0]));
        judged.map_err(|errno| Error::system("the work does not go on", &errno.into()))
    }

    /// Waits until a descriptor can be read or written.
    ///
    /// # Errors
    /// `CANCELED` once the work is not wanted any more.
    pub fn until(&self, descriptor: impl AsFd, ready: PollFlags) -> rustix::io::Result<()> {
        let mut descriptors = [PollFd::new(&self.0, PollFlags::empty()), PollFd::new(&descriptor, ready)];
        retry_on_intr(|| poll(&mut descriptors, None))?;
        judge(&descriptors[0])
    }
}

fn judge(end: &PollFd<'_>) -> rustix::io::Result<()> {
    if end.revents().is_empty() { Ok(()) } else { Err(Errno::CANCELED) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_lite::future::{block_on, poll_once};
    use std::sync::mpsc;
    use std::time::Duration;

    #[test]
    fn work_ends_when_nobody_waits_for_it() {
        let (told, hear) = mpsc::channel();
        let (quiet, _open) = pipe_with(PipeFlags::CLOEXEC).unwrap();
        let mut work = Box::pin(cancellable(move |stop| {
            stop.check()?;
            told.send("begun").unwrap();
            let ended = stop.until(&quiet, PollFlags::IN);
            told.send(if ended == Err(Errno::CANCELED) { "stopped" } else { "read" }).unwrap();
            stop.check()
        }));
        assert!(block_on(poll_once(&mut work)).is_none());
        assert_eq!(hear.recv_timeout(virgo_testkit::LIMIT), Ok("begun"));
        assert!(hear.recv_timeout(Duration::from_millis(50)).is_err());
        drop(work);
        assert_eq!(hear.recv_timeout(virgo_testkit::LIMIT), Ok("stopped"));
        assert_eq!(block_on(cancellable(|stop| stop.check().map(|()| 7))), Ok(7));
    }
}
