//! Processes that are not our children: known again, watched, signalled. Called by drivers that re-attach
//! after a restart.

use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::os::unix::process::ExitStatusExt;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, PidfdFlags, pidfd_open, pidfd_send_signal};

use super::{ExitStatus, Signal};

/// A process held by a descriptor, so that it can't be mistaken for a later one with the same pid.
#[derive(Debug)]
pub struct Pidfd(OwnedFd);

impl Pidfd {
    /// Opens the process that has this pid now.
    ///
    /// Fails with `ESRCH` if there is none and with `ENOSYS` before Linux 5.3.
    pub fn open(pid: i32) -> io::Result<Pidfd> {
        let pid = Pid::from_raw(pid.max(0)).ok_or(io::ErrorKind::InvalidInput)?;
        Ok(Pidfd(pidfd_open(pid, PidfdFlags::empty())?))
    }

    /// Opens the process that had this pid when its [`process_start_time`] was recorded; `None` if it is
    /// gone.
    pub fn open_same(pid: i32, start_time: u64) -> io::Result<Option<Pidfd>> {
        let pidfd = match Pidfd::open(pid) {
            Err(error) if error.raw_os_error() == Some(libc::ESRCH) => return Ok(None),
            result => result?,
        };
        // In this order: if the times agree now, the process opened before is the recorded one.
        match process_start_time(pid) {
            Ok(now) => Ok((now == start_time).then_some(pidfd)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) if error.raw_os_error() == Some(libc::ESRCH) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Tells whether the process still runs. One that has ended and only waits to be reaped doesn't.
    pub fn is_alive(&self) -> bool {
        matches!(self.wait_end(Some(Duration::ZERO)), Ok(false))
    }

    /// Waits until the process has ended, at most the given time, and tells whether it has.
    pub fn wait_end(&self, timeout: Option<Duration>) -> io::Result<bool> {
        // A time beyond what an Instant can say is for ever.
        let deadline = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
        loop {
            let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
            let left = left.map(|left| Timespec {
                tv_sec: left.as_secs().try_into().unwrap_or(i64::MAX),
                tv_nsec: left.subsec_nanos().into(),
            });
            match poll(&mut [PollFd::new(&self.0, PollFlags::IN)], left.as_ref()) {
                Err(rustix::io::Errno::INTR) => {}
                result => return Ok(result? > 0),
            }
        }
    }

    /// Sends the process a signal.
    pub fn kill(&self, signal: Signal) -> io::Result<()> {
        Ok(pidfd_send_signal(&self.0, signal)?)
    }
}

impl AsFd for Pidfd {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

/// Returns the status of a process that has ended and was reaped; `None` where the kernel does not keep it (before
/// Linux 6.15), and if it was not reaped.
pub(super) fn status_of_reaped(pidfd: BorrowedFd<'_>) -> Option<ExitStatus> {
    // SAFETY: Numbers only, for which zeros are valid.
    let mut info: libc::pidfd_info = unsafe { std::mem::zeroed() };
    info.mask = libc::PIDFD_INFO_EXIT.into();
    // SAFETY: The call fills a structure of the size that is part of its number.
    let result = unsafe { libc::ioctl(pidfd.as_raw_fd(), libc::PIDFD_GET_INFO, &raw mut info) };
    let is_told = result == 0 && info.mask & u64::from(libc::PIDFD_INFO_EXIT) != 0;
    is_told.then(|| ExitStatus::from_raw(info.exit_code))
}

/// Returns when a process started, in the kernel's ticks since boot.
///
/// Together with the pid, and with [`machine::boot_id`](crate::machine::boot_id), it names a process for all
/// time.
pub fn process_start_time(pid: i32) -> io::Result<u64> {
    let stat = std::fs::read(format!("/proc/{pid}/stat"))?;
    start_time(&stat).ok_or_else(|| {
        io::Error::new(io::ErrorKind::InvalidData, format!("/proc/{pid}/stat has an unknown form"))
    })
}

fn start_time(stat: &[u8]) -> Option<u64> {
    stat_field(stat, 22)
}

/// Reads a field after the second of `/proc/PID/stat`. Field 2, the name, may hold anything; the last `)` ends it.
pub(super) fn stat_field(stat: &[u8], number: usize) -> Option<u64> {
    let name_end = stat.iter().rposition(|byte| *byte == b')')?;
    let rest = std::str::from_utf8(stat.get(name_end + 1..)?).ok()?;
    rest.split_ascii_whitespace().nth(number - 3)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_may_hold_anything() {
        let stat = b"77 (a) S 1 (b) R 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 4242 20 21";
        assert_eq!(start_time(stat), Some(4242));
        assert_eq!(start_time(b"77 (x"), None);
    }

    #[test]
    fn knows_this_process_again() {
        let pid = std::process::id().cast_signed();
        let time = process_start_time(pid).unwrap();
        assert!(Pidfd::open_same(pid, time).unwrap().unwrap().is_alive());
        assert!(Pidfd::open_same(pid, time + 1).unwrap().is_none());
        assert!(Pidfd::open(0).is_err() && Pidfd::open(-1).is_err());
    }
}
