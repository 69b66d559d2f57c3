//! Descriptors: duplication, numbers from C, sockets, terminals. Called by transports, the C layer and drivers.

mod close_range;
mod pass;
mod pty;
mod socket;

use std::io;
use std::os::fd::{BorrowedFd, FromRawFd, OwnedFd, RawFd};

use rustix::fs::OFlags;

pub(crate) use close_range::has_close_range;
pub use pass::{receive, recv_fd, send_fd};
pub use pty::{make_raw, open_pty};
pub use socket::{connect_unix, connect_unix_now, socket_pair, unix_listener};

/// Duplicates a descriptor; the duplicate is close-on-exec.
pub fn duplicate(descriptor: BorrowedFd<'_>) -> io::Result<OwnedFd> {
    duplicate_above(descriptor, 0)
}

/// Duplicates a descriptor to the lowest free number not below `least`.
pub(crate) fn duplicate_above(descriptor: BorrowedFd<'_>, least: RawFd) -> io::Result<OwnedFd> {
    Ok(rustix::io::fcntl_dupfd_cloexec(descriptor, least)?)
}

/// Whether a descriptor is nonblocking.
pub fn is_nonblocking(descriptor: BorrowedFd<'_>) -> io::Result<bool> {
    Ok(rustix::fs::fcntl_getfl(descriptor)?.contains(OFlags::NONBLOCK))
}

/// Sets or clears `O_NONBLOCK`, which is shared with duplicates.
pub fn set_nonblocking(descriptor: BorrowedFd<'_>, nonblocking: bool) -> io::Result<()> {
    let mut flags = rustix::fs::fcntl_getfl(descriptor)?;
    flags.set(OFlags::NONBLOCK, nonblocking);
    Ok(rustix::fs::fcntl_setfl(descriptor, flags)?)
}

/// Borrows a descriptor passed as a number from C, if it is open.
///
/// # Safety
///
/// Whoever owns the descriptor must not close it during `'a`. That it is open now is checked here.
pub unsafe fn borrow_raw<'a>(number: i32) -> Option<BorrowedFd<'a>> {
    if number < 0 {
        return None;
    }
    // SAFETY: F_GETFD only looks; for a number that isn't open it fails.
    if unsafe { libc::fcntl(number, libc::F_GETFD) } == -1 {
        return None;
    }
    // SAFETY: It is open, and stays so by the caller's promise.
    Some(unsafe { BorrowedFd::borrow_raw(number) })
}

/// Duplicates a descriptor passed as a number from C; the duplicate is close-on-exec.
///
/// Fails with `InvalidInput` if the number is not an open descriptor.
pub fn from_c(number: i32) -> io::Result<OwnedFd> {
    // SAFETY: F_DUPFD_CLOEXEC makes a new descriptor and leaves the old one as it is; for a number that isn't
    // open it fails.
    let duplicate = unsafe { libc::fcntl(number, libc::F_DUPFD_CLOEXEC, 0) };
    if duplicate == -1 {
        let error = io::Error::last_os_error();
        return Err(match error.raw_os_error() {
            Some(libc::EBADF) => io::Error::new(
                io::ErrorKind::InvalidInput,
                format!("{number} is not an open file descriptor of this process"),
            ),
            _ => error,
        });
    }
    // SAFETY: Just made, and nobody else knows it.
    Ok(unsafe { OwnedFd::from_raw_fd(duplicate) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::fd::{AsFd, AsRawFd};

    #[test]
    fn numbers_from_c_are_checked() {
        let file = tempfile::tempfile().unwrap();
        let own = from_c(file.as_raw_fd()).unwrap();
        assert_ne!(own.as_raw_fd(), file.as_raw_fd());
        assert_eq!(rustix::io::fcntl_getfd(&own).unwrap(), rustix::io::FdFlags::CLOEXEC);
        assert_eq!(rustix::fs::fstat(&own).unwrap().st_ino, rustix::fs::fstat(&file).unwrap().st_ino);
        let error = from_c(1 << 28).unwrap_err();
        assert_eq!(error.to_string(), "268435456 is not an open file descriptor of this process");
        assert!(from_c(-1).is_err());
    }

    #[test]
    fn only_open_numbers_are_borrowed() {
        let file = tempfile::tempfile().unwrap();
        // SAFETY: `file` outlives the borrow.
        let borrowed = unsafe { borrow_raw(file.as_raw_fd()) };
        assert!(borrowed.is_some());
        for number in [-1, 1 << 28] {
            // SAFETY: Nothing is borrowed.
            assert!(unsafe { borrow_raw(number) }.is_none());
        }
    }

    #[test]
    fn nonblocking_goes_on_and_off() {
        let (one, _other) = socket_pair(true).unwrap();
        let is_on = || is_nonblocking(one.as_fd()).unwrap();
        assert!(is_on());
        set_nonblocking(one.as_fd(), false).unwrap();
        assert!(!is_on());
        set_nonblocking(one.as_fd(), true).unwrap();
        assert!(is_on());
    }
}
