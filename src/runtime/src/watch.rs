//! Waiting until a descriptor can be read or written, on the worker.
use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};

use gio::prelude::{PollableInputStreamExtManual, PollableOutputStreamExtManual};
use glib::{ControlFlow, IOCondition, Priority};
use rustix::event::{PollFd, PollFlags, Timespec, poll};

use crate::{Forked, worker};

/// Calls a function on the worker whenever a descriptor can be read, has ended or is in error, until the
/// function breaks.
///
/// For what is read all the time: waiting with [`Watched::readable`] costs several wake-ups each time.
///
/// # Errors
/// [`Forked`] in a child that was forked after the worker had started.
pub fn whenever_readable(
    descriptor: OwnedFd,
    mut call: impl FnMut() -> ControlFlow + Send + 'static,
) -> Result<(), Forked> {
    let number = descriptor.as_raw_fd();
    let condition = IOCondition::IN | IOCondition::HUP | IOCondition::ERR;
    let source =
        glib_unix::fd_source_new(number, condition, Some("virgo-read"), Priority::DEFAULT, move |_, _| {
            // Closed with the source.
            let _open = &descriptor;
            call()
        });
    source.attach(Some(worker()?));
    Ok(())
}

/// A descriptor that the worker waits for.
///
/// Not `Send`: a task makes it with [`spawn_local`](crate::spawn_local) and uses it on the worker.
pub struct Watched {
    input: gio_unix::InputStream,
    output: gio_unix::OutputStream,
}

impl Watched {
    /// Takes a descriptor, which has to be non-blocking if it is read or written.
    ///
    /// # Errors
    /// When there is no descriptor left for a copy.
    pub fn new(descriptor: OwnedFd) -> io::Result<Self> {
        let output = gio_unix::OutputStream::take_fd(descriptor.try_clone()?);
        Ok(Self { input: gio_unix::InputStream::take_fd(descriptor), output })
    }

    /// Waits until reading gives something: bytes, the end, or an error.
    pub async fn readable(&self) {
        self.input.create_source_future(gio::Cancellable::NONE, Priority::DEFAULT).await;
    }

    /// Whether the other side is gone for good, and so neither reads nor writes any more; what it has written may
    /// still be unread.
    pub fn is_hung_up(&self) -> bool {
        let mut looked_at = [PollFd::new(self, PollFlags::empty())];
        let at_once = Timespec { tv_sec: 0, tv_nsec: 0 };
        // What cannot be looked at is no use to anybody.
        let is_looked_at = poll(&mut looked_at, Some(&at_once)).is_ok();
        !is_looked_at || looked_at[0].revents().intersects(PollFlags::HUP | PollFlags::ERR)
    }

    /// Waits until it is so.
    pub async fn hung_up(&self) {
        let number = self.as_fd().as_raw_fd();
        glib::SourceFuture::new(move |told| {
            let mut told = Some(told);
            let gone = IOCondition::HUP | IOCondition::ERR;
            glib_unix::fd_source_new(number, gone, Some("virgo-hang-up"), Priority::DEFAULT, move |_, _| {
                told.take().map(|told| told.send(()));
                ControlFlow::Break
            })
        })
        .await;
    }

    /// Waits until writing would not have to wait.
    pub async fn writable(&self) {
        self.output.create_source_future(gio::Cancellable::NONE, Priority::DEFAULT).await;
    }
}

impl AsFd for Watched {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.input.as_fd()
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::os::unix::net::UnixStream;
    use std::sync::mpsc;
    use std::time::Duration;

    use super::*;

    #[test]
    fn calls_until_it_breaks_and_then_closes() {
        let (ours, mut theirs) = UnixStream::pair().unwrap();
        let mut reader = ours.try_clone().unwrap();
        let (send, receive) = mpsc::channel();
        let call = move || {
            let mut byte = [0];
            reader.read_exact(&mut byte).unwrap();
            send.send((byte[0], crate::is_worker())).unwrap();
            if byte[0] == 3 { ControlFlow::Break } else { ControlFlow::Continue }
        };
        whenever_readable(ours.into(), call).unwrap();
        theirs.write_all(&[1, 2, 3]).unwrap();
        for number in 1..=3 {
            assert_eq!(receive.recv_timeout(Duration::from_secs(5)), Ok((number, true)));
        }
        // The end of the function is the end of both copies.
        theirs.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
        assert_eq!(theirs.read(&mut [0]).unwrap(), 0);
    }

    #[test]
    fn who_only_writes_no_more_is_still_there() {
        let (ours, mut theirs) = UnixStream::pair().unwrap();
        let (send, receive) = mpsc::channel();
        crate::spawn_local(move || async move {
            let ours = Watched::new(ours.into()).unwrap();
            ours.readable().await;
            assert!(!ours.is_hung_up());
            ours.hung_up().await;
            send.send(ours.is_hung_up()).unwrap();
        })
        .detach();
        theirs.write_all(b"the last").unwrap();
        theirs.shutdown(std::net::Shutdown::Write).unwrap();
        assert!(receive.recv_timeout(Duration::from_millis(100)).is_err());
        drop(theirs);
        assert_eq!(receive.recv_timeout(Duration::from_secs(5)), Ok(true));
    }
}
