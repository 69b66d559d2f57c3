//! Waiting until a descriptor can be read or written, on the worker.
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use gio::prelude::{PollableInputStreamExtManual, PollableOutputStreamExtManual};
use glib::Priority;

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
