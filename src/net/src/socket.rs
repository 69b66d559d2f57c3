//! A connected socket that never blocks.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use rustix::net::{SendFlags, Shutdown, send};

/// A connected socket. Reading and writing are `WouldBlock` when they would have to wait.
#[derive(Debug)]
pub struct Socket {
    descriptor: OwnedFd,
    passes_descriptors: bool,
}

impl Socket {
    /// Takes a socket that is non-blocking.
    pub(crate) fn new(descriptor: OwnedFd, passes_descriptors: bool) -> Self {
        Self { descriptor, passes_descriptors }
    }

    /// Whether descriptors can go through it.
    pub fn passes_descriptors(&self) -> bool {
        self.passes_descriptors
    }

    /// Reads bytes, and takes the descriptors that come with them. 0 is the end.
    ///
    /// # Errors
    /// As the system says.
    pub fn read(&self, buffer: &mut [u8], descriptors: &mut Vec<OwnedFd>) -> io::Result<usize> {
        virgo_sys::fd::receive(self.descriptor.as_fd(), buffer, descriptors)
    }

    /// Writes some bytes.
    ///
    /// # Errors
    /// As the system says.
    pub fn write(&self, bytes: &[u8]) -> io::Result<usize> {
        Ok(rustix::io::retry_on_intr(|| send(&self.descriptor, bytes, SendFlags::NOSIGNAL))?)
    }

    /// Sends a descriptor with a byte of its own.
    ///
    /// # Errors
    /// As the system says.
    pub fn send_descriptor(&self, descriptor: BorrowedFd<'_>) -> io::Result<()> {
        virgo_sys::fd::send_fd(self.descriptor.as_fd(), descriptor)
    }

    /// Ends both directions, so that whoever waits for it is woken.
    pub fn shut_down(&self) {
        // Fails only if the other side was faster.
        let _ = rustix::net::shutdown(&self.descriptor, Shutdown::Both);
    }
}

impl AsFd for Socket {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.descriptor.as_fd()
    }
}
