//! A connected socket that never blocks.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::Duration;

use async_channel::Receiver;
use rustix::net::{SendFlags, Shutdown, send};

/// A connected socket. Reading and writing are `WouldBlock` when they would have to wait.
///
/// What carries the bytes further may be the kernel, or a carrier of this crate's at the other end of a pair
/// of sockets: a task that encrypts, or a program such as ssh. A carrier ends when this socket does, and has
/// the last word on why.
#[derive(Debug)]
pub struct Socket {
    descriptor: OwnedFd,
    passes_descriptors: bool,
    last_words: Option<Receiver<String>>,
}

/// How long a carrier that has ended may take to say why.
const LAST_WORDS: Duration = Duration::from_secs(2);

impl Socket {
    /// Takes a socket that is non-blocking.
    pub(crate) fn new(descriptor: OwnedFd, passes_descriptors: bool) -> Self {
        Self { descriptor, passes_descriptors, last_words: None }
    }

    /// Takes a non-blocking socket whose other end a carrier has, which sends at most one message, why it
    /// has ended, and then drops the sender.
    pub(crate) fn carried(descriptor: OwnedFd, last_words: Receiver<String>) -> Self {
        Self { descriptor, passes_descriptors: false, last_words: Some(last_words) }
    }

    /// Why the carrier has ended, once this socket has, in a sentence without a capital and a full stop.
    pub async fn last_words(&self) -> Option<String> {
        let last_words = self.last_words.as_ref()?;
        virgo_runtime::timeout(LAST_WORDS, last_words.recv()).await?.ok()
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

    /// Ends both directions, so that whoever waits for it is woken. A carrier is no longer needed.
    pub fn shut_down(&self) {
        if let Some(last_words) = &self.last_words {
            last_words.close();
        }
        // Fails only if the other side was faster.
        let _ = rustix::net::shutdown(&self.descriptor, Shutdown::Both);
    }
}

impl AsFd for Socket {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.descriptor.as_fd()
    }
}
