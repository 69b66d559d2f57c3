//! Connected nonblocking socket.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::Duration;

use async_channel::Receiver;
use rustix::net::{SendFlags, Shutdown, send};

/// Connected socket. Reads and writes fail with `WouldBlock` where they would wait.
///
/// Its peer is the daemon, or the local end of a tunnel: a task that encrypts with TLS, or a program such as ssh. A
/// tunnel ends when this socket is shut down or dropped, and reports why it ended otherwise.
#[derive(Debug)]
pub struct Socket {
    descriptor: OwnedFd,
    passes_descriptors: bool,
    close_reason: Option<Receiver<String>>,
}

/// Time for an ended tunnel to report its close reason.
const CLOSE_REASON_TIMEOUT: Duration = Duration::from_secs(2);

impl Socket {
    /// Takes a nonblocking socket.
    pub(crate) fn new(descriptor: OwnedFd, passes_descriptors: bool) -> Self {
        Self { descriptor, passes_descriptors, close_reason: None }
    }

    /// Takes a nonblocking socket to a tunnel. The tunnel sends at most one message, its close reason, and then
    /// drops the sender.
    pub(crate) fn tunneled(descriptor: OwnedFd, close_reason: Receiver<String>) -> Self {
        Self { descriptor, passes_descriptors: false, close_reason: Some(close_reason) }
    }

    /// Returns why the tunnel has ended, lower case and without a full stop. To be called at EOF.
    pub async fn close_reason(&self) -> Option<String> {
        let close_reason = self.close_reason.as_ref()?;
        virgo_runtime::timeout(CLOSE_REASON_TIMEOUT, close_reason.recv()).await?.ok()
    }

    /// Whether descriptors can be passed (`SCM_RIGHTS`).
    pub fn passes_descriptors(&self) -> bool {
        self.passes_descriptors
    }

    /// Reads bytes, and takes the descriptors passed with them. 0 is EOF.
    ///
    /// # Errors
    /// As `recvmsg(2)`.
    pub fn read(&self, buffer: &mut [u8], descriptors: &mut Vec<OwnedFd>) -> io::Result<usize> {
        virgo_sys::fd::receive(self.descriptor.as_fd(), buffer, descriptors)
    }

    /// Writes a part of the bytes.
    ///
    /// # Errors
    /// As `send(2)`.
    pub fn write(&self, bytes: &[u8]) -> io::Result<usize> {
        Ok(rustix::io::retry_on_intr(|| send(&self.descriptor, bytes, SendFlags::NOSIGNAL))?)
    }

    /// Passes a descriptor, with one byte of zero, as libvirt's protocol demands.
    ///
    /// # Errors
    /// As `sendmsg(2)`.
    pub fn send_descriptor(&self, descriptor: BorrowedFd<'_>) -> io::Result<()> {
        virgo_sys::fd::send_fd(self.descriptor.as_fd(), descriptor)
    }

    /// Shuts down both directions, which wakes all who wait for the socket, and ends the tunnel.
    pub fn shut_down(&self) {
        if let Some(close_reason) = &self.close_reason {
            close_reason.close();
        }
        // Fails only if the peer has closed the connection already.
        let _ = rustix::net::shutdown(&self.descriptor, Shutdown::Both);
    }
}

impl AsFd for Socket {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.descriptor.as_fd()
    }
}
