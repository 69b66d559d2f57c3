//! Nonblocking descriptors on the worker, read and written by futures.
//!
//! A blocking descriptor would stop the worker, and with it everything in progress. [`AsyncFd`] therefore refuses
//! one.
use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};

use glib::{ControlFlow, IOCondition, Priority};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;

use crate::{NoWorker, worker};

/// Calls a function on the worker whenever a descriptor is readable, at EOF or in error, until it returns `Break`.
///
/// For a descriptor that is read all the time: [`AsyncFd::readable`] costs several wake-ups per wait. The
/// function's own reads must not block, whether the descriptor is nonblocking or not.
///
/// # Errors
/// As [`worker()`].
pub fn on_readable(
    descriptor: OwnedFd,
    mut call: impl FnMut() -> ControlFlow + Send + 'static,
) -> Result<(), NoWorker> {
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

/// Waits until a descriptor is readable and does not read it, e.g. a pidfd, which becomes readable when its process
/// exits.
///
/// Call and poll it on the worker.
pub async fn wait_readable(descriptor: OwnedFd) {
    wait_for(&descriptor, IOCondition::IN).await;
}

/// Waits for a condition of a descriptor, EOF or an error.
///
/// A bare source, which needs no descriptor of its own: GIO's streams duplicate theirs to find out its type, and
/// abort the process if no descriptor is left.
async fn wait_for(descriptor: &impl AsFd, condition: IOCondition) {
    let number = descriptor.as_fd().as_raw_fd();
    // The future borrows the descriptor and drops the source, so the source never outlives it.
    glib::SourceFuture::new(move |ready| {
        let mut ready = Some(ready);
        let condition = condition | IOCondition::HUP | IOCondition::ERR;
        glib_unix::fd_source_new(number, condition, Some("virgo-until"), Priority::DEFAULT, move |_, _| {
            ready.take().map(|ready| ready.send(()));
            ControlFlow::Break
        })
    })
    .await;
}

/// Nonblocking descriptor that a task on the worker reads and writes; a task makes it in
/// [`spawn_local`](crate::spawn_local).
pub struct AsyncFd(OwnedFd);

impl AsyncFd {
    /// Takes a nonblocking descriptor, see [`virgo_sys::fd::set_nonblocking`].
    ///
    /// # Errors
    /// `InvalidInput` if it is blocking.
    pub fn new(descriptor: OwnedFd) -> io::Result<Self> {
        if !virgo_sys::fd::is_nonblocking(descriptor.as_fd())? {
            let message = "a descriptor that blocks would stop the library's own worker thread";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
        Ok(Self(descriptor))
    }

    /// Reads up to the buffer's size; waits until at least one byte is there. 0 is EOF.
    ///
    /// # Errors
    /// As `read(2)`.
    pub async fn read(&self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            match rustix::io::read(self, &mut *buffer) {
                Err(Errno::WOULDBLOCK) => self.readable().await,
                Err(Errno::INTR) => {}
                result => return Ok(result?),
            }
        }
    }

    /// Writes all bytes; waits while the peer accepts none.
    ///
    /// # Errors
    /// As `write(2)`; a part may be written then.
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

    /// Waits until a read would not block: data, EOF or an error.
    pub async fn readable(&self) {
        wait_for(self, IOCondition::IN).await;
    }

    /// Whether the peer has closed both directions (`POLLHUP` or `POLLERR`). Data from it may still be unread.
    pub fn is_hung_up(&self) -> bool {
        let mut looked_at = [PollFd::new(self, PollFlags::empty())];
        let at_once = Timespec { tv_sec: 0, tv_nsec: 0 };
        // If `poll()` fails, the descriptor is of no more use than a closed one.
        let is_looked_at = poll(&mut looked_at, Some(&at_once)).is_ok();
        !is_looked_at || looked_at[0].revents().intersects(PollFlags::HUP | PollFlags::ERR)
    }

    /// Waits until [`is_hung_up()`](Self::is_hung_up).
    pub async fn hung_up(&self) {
        wait_for(self, IOCondition::empty()).await;
    }

    /// Waits until a write would not block.
    pub async fn writable(&self) {
        wait_for(self, IOCondition::OUT).await;
    }
}

impl AsFd for AsyncFd {
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
    fn on_readable_calls_until_break_and_closes() {
        let (ours, mut theirs) = UnixStream::pair().unwrap();
        let mut reader = ours.try_clone().unwrap();
        let (send, receive) = mpsc::channel();
        let call = move || {
            let mut byte = [0];
            reader.read_exact(&mut byte).unwrap();
            send.send((byte[0], crate::is_worker())).unwrap();
            if byte[0] == 3 { ControlFlow::Break } else { ControlFlow::Continue }
        };
        on_readable(ours.into(), call).unwrap();
        theirs.write_all(&[1, 2, 3]).unwrap();
        for number in 1..=3 {
            assert_eq!(receive.recv_timeout(Duration::from_secs(5)), Ok((number, true)));
        }
        // The end of the function is the end of both copies.
        theirs.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
        assert_eq!(theirs.read(&mut [0]).unwrap(), 0);
    }

    #[test]
    fn a_blocking_descriptor_is_refused() {
        let result = crate::spawn_local(|| async {
            let (ours, _theirs) = UnixStream::pair().unwrap();
            let kind = |result: io::Result<AsyncFd>| result.map(drop).map_err(|error| error.kind());
            let refused = kind(AsyncFd::new(ours.try_clone().unwrap().into()));
            ours.set_nonblocking(true).unwrap();
            (refused, kind(AsyncFd::new(ours.into())))
        });
        let (blocking, nonblocking) = futures_lite::future::block_on(result);
        assert_eq!((blocking, nonblocking), (Err(io::ErrorKind::InvalidInput), Ok(())));
    }

    #[test]
    fn a_silent_peer_does_not_stop_the_worker() {
        let (ours, theirs) = virgo_sys::fd::socket_pair(true).unwrap();
        let much = vec![7; 4 << 20];
        let expected = much.len();
        let starved = crate::spawn_local(move || async move {
            let ours = AsyncFd::new(ours).unwrap();
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
    fn a_half_closed_peer_is_not_hung_up() {
        let (ours, mut theirs) = UnixStream::pair().unwrap();
        ours.set_nonblocking(true).unwrap();
        let (send, receive) = mpsc::channel();
        crate::spawn_local(move || async move {
            let ours = AsyncFd::new(ours.into()).unwrap();
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
