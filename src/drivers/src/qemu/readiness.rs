//! Waiting until a descriptor can be read or written. Called by tasks on the worker: the monitor's, the
//! consoles', those that watch processes.
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use gio::prelude::{PollableInputStreamExtManual, PollableOutputStreamExtManual};
use glib::Priority;

/// A descriptor that the worker waits for.
///
/// Not `Send`: it is made and used on the worker.
pub(super) struct Watched {
    input: gio_unix::InputStream,
    output: gio_unix::OutputStream,
}

impl Watched {
    /// Takes a descriptor, which has to be non-blocking if it is read or written.
    pub(super) fn new(descriptor: OwnedFd) -> io::Result<Self> {
        let output = gio_unix::OutputStream::take_fd(descriptor.try_clone()?);
        Ok(Self { input: gio_unix::InputStream::take_fd(descriptor), output })
    }

    /// Waits until reading gives something: bytes, the end, or an error.
    pub(super) async fn readable(&self) {
        self.input.create_source_future(gio::Cancellable::NONE, Priority::DEFAULT).await;
    }

    /// Waits until writing would not have to wait.
    pub(super) async fn writable(&self) {
        self.output.create_source_future(gio::Cancellable::NONE, Priority::DEFAULT).await;
    }
}

impl AsFd for Watched {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.input.as_fd()
    }
}
