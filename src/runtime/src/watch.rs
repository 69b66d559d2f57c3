//! Descriptors on the worker: waiting until they can be read or written, and doing it.
//!
//! A descriptor that blocks would stop the worker, and with it everything that is under way. So each one that the
//! worker is to read or write is a [`Watched`], which takes none that does.
use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};

use glib::{ControlFlow, IOCondition, Priority};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;

use crate::{Forked, worker};

/// Calls a function on the worker whenever a descriptor can be read, has ended or is in error, until the
/// function breaks.
///
/// For what is read all the time: waiting with [`Watched::readable`] costs several wake-ups each time. What the
/// function reads must not block, whatever the descriptor here is.
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

/// Waits until a descriptor that nobody reads would be readable, as a pidfd is when its process has ended.
///
/// Made and polled on the worker.
pub async fn until_readable(descriptor: OwnedFd) {
    until(&descriptor, IOCondition::IN).await;
}

/// Waits for a condition of a descriptor, its end or an error.
///
/// The source needs no descriptor of its own: GIO's streams ask the system for another to find out what theirs is,
/// and end the process where none is left.
async fn until(descriptor: &impl AsFd, condition: IOCondition) {
    let number = descriptor.as_fd().as_raw_fd();
    // It is gone before the descriptor is: with this future, which borrows that.
    glib::SourceFuture::new(move |told| {
        let mut told = Some(told);
        let condition = condition | IOCondition::HUP | IOCondition::ERR;
        glib_unix::fd_source_new(number, condition, Some("virgo-until"), Priority::DEFAULT, move |_, _| {
            told.take().map(|told| told.send(()));
            ControlFlow::Break
        })
    })
    .await;
}

/// A descriptor that the worker reads and writes.
///
/// A task makes it with [`spawn_local`](crate::spawn_local) and uses it on the worker.
pub struct Watched(OwnedFd);

impl Watched {
    /// Takes a descriptor that is non-blocking: see [`virgo_sys::fd::set_nonblocking`].
    ///
    /// # Errors
    /// `InvalidInput` for one that blocks.
    pub fn new(descriptor: OwnedFd) -> io::Result<Self> {
        if !virgo_sys::fd::is_nonblocking(descriptor.as_fd())? {
            let message = "a descriptor that blocks would stop the library's own worker thread";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
        Ok(Self(descriptor))
    }

    /// Reads some bytes, and waits until there are some; 0 is the end.
    ///
    /// # Errors
    /// What the system says.
    pub async fn read(&self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            match rustix::io::read(self, &mut *buffer) {
                Err(Errno::WOULDBLOCK) => self.readable().await,
                Err(Errno::INTR) => {}
                result => return Ok(result?),
            }
        }
    }

    /// Writes all bytes, and waits whenever none are taken.
    ///
    /// # Errors
    /// What the system says; some may be written then.
    pub async fn write_all(&self, mut data: &[u8]) -> io::Result<()> {
        while !data.is_empty() {
            match rustix::io::write(self, data) {
                Ok(count) => data = &data[count..],
                Err(Errno::WOULDBLOCK) => self.writable().await,
                Err(Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    /// Waits until reading gives something: bytes, the end, or an error.
    pub async fn readable(&self) {
        until(self, IOCondition::IN).await;
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
        until(self, IOCondition::empty()).await;
    }

    /// Waits until writing would not have to wait.
    pub async fn writable(&self) {
        until(self, IOCondition::OUT).await;
    }
}

impl AsFd for Watched {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
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
    fn what_blocks_is_refused() {
        let result = crate::spawn_local(|| async {
            let (ours, _theirs) = UnixStream::pair().unwrap();
            let kind = |result: io::Result<Watched>| result.map(drop).map_err(|error| error.kind());
            let refused = kind(Watched::new(ours.try_clone().unwrap().into()));
            ours.set_nonblocking(true).unwrap();
            (refused, kind(Watched::new(ours.into())))
        });
        let (blocking, nonblocking) = futures_lite::future::block_on(result);
        assert_eq!((blocking, nonblocking), (Err(io::ErrorKind::InvalidInput), Ok(())));
    }

    #[test]
    fn who_takes_nothing_and_says_nothing_stops_nobody() {
        let (ours, theirs) = virgo_sys::fd::socket_pair(true).unwrap();
        let much = vec![7; 4 << 20];
        let expected = much.len();
        let starved = crate::spawn_local(move || async move {
            let ours = Watched::new(ours).unwrap();
            let reading = async { ours.read(&mut [0]).await };
            futures_lite::future::zip(ours.write_all(&much), reading).await
        });
        // The worker has others to serve meanwhile, again and again.
        for _ in 0..10 {
            futures_lite::future::block_on(crate::sleep(Duration::from_millis(1)));
        }
        let mut theirs = UnixStream::from(theirs);
        theirs.set_nonblocking(false).unwrap();
        theirs.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        let mut taken = vec![0; expected];
        theirs.read_exact(&mut taken).unwrap();
        theirs.write_all(b"x").unwrap();
        let (written, read) = futures_lite::future::block_on(starved);
        assert_eq!((written.unwrap(), read.unwrap()), ((), 1));
    }

    #[test]
    fn who_only_writes_no_more_is_still_there() {
        let (ours, mut theirs) = UnixStream::pair().unwrap();
        ours.set_nonblocking(true).unwrap();
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
