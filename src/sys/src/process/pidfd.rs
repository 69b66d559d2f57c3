//! Processes that are not children: identification, waiting, signals. Called by drivers that re-attach after a
//! restart.

use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::os::unix::process::ExitStatusExt;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, PidfdFlags, pidfd_open, pidfd_send_signal};

use super::{ExitStatus, Signal};

/// Process referred to by a pidfd, which a later process with the same PID cannot be mistaken for.
#[derive(Debug)]
pub struct Pidfd(OwnedFd);

impl Pidfd {
    /// Opens the process that has this PID now.
    ///
    /// Fails with `ESRCH` if there is none, and with `ENOSYS` before Linux 5.3.
    pub fn open(pid: i32) -> io::Result<Pidfd> {
        let pid = Pid::from_raw(pid.max(0)).ok_or(io::ErrorKind::InvalidInput)?;
        Ok(Pidfd(pidfd_open(pid, PidfdFlags::empty())?))
    }

    /// Opens the process that had this PID when its [`process_start_time`] was recorded; `None` if it has exited.
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

    /// Whether the process is running. A zombie is not.
    pub fn is_alive(&self) -> bool {
        matches!(self.wait_end(Some(Duration::ZERO)), Ok(false))
    }

    /// Waits for the process's exit, up to a timeout; returns whether it has exited.
    pub fn wait_end(&self, timeout: Option<Duration>) -> io::Result<bool> {
        // A timeout beyond the range of Instant is infinite.
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

/// Returns the exit status of a reaped process; `None` if the kernel does not keep it (before Linux 6.15), or the
/// process was not reaped.
pub(super) fn status_of_reaped(pidfd: BorrowedFd<'_>) -> Option<ExitStatus> {
    // SAFETY: Numbers only, for which zeros are valid.
    let mut info: libc::pidfd_info = unsafe { std::mem::zeroed() };
    info.mask = libc::PIDFD_INFO_EXIT.into();
    // SAFETY: The call fills a structure of the size that is part of its number.
    let result = unsafe { libc::ioctl(pidfd.as_raw_fd(), libc::PIDFD_GET_INFO, &raw mut info) };
    let is_known = result == 0 && info.mask & u64::from(libc::PIDFD_INFO_EXIT) != 0;
    is_known.then(|| ExitStatus::from_raw(info.exit_code))
}

/// Returns the start time of a process, in clock ticks since boot.
///
/// Together with the PID and [`machine::boot_id`](crate::machine::boot_id) it identifies a process uniquely.
pub fn process_start_time(pid: i32) -> io::Result<u64> {
    let stat = std::fs::read(format!("/proc/{pid}/stat"))?;
    start_time(&stat).ok_or_else(|| {
        io::Error::new(io::ErrorKind::InvalidData, format!("/proc/{pid}/stat has an unknown form"))
    })
}

fn start_time(stat: &[u8]) -> Option<u64> {
    stat_field(stat, 22)
}

/// Returns a field after the second of `/proc/PID/stat`. Field 2, the name, may contain anything; the last `)` ends
/// it.
pub(super) fn stat_field(stat: &[u8], number: usize) -> Option<u64> {
    let name_end = stat.iter().rposition(|byte| *byte == b')')?;
    let rest = std::str::from_utf8(stat.get(name_end + 1..)?).ok()?;
    rest.split_ascii_whitespace().nth(number - 3)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn process_names_may_contain_parentheses() {
        let stat = b"77 (a) S 1 (b) R 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 4242 20 21";
        assert_eq!(start_time(stat), Some(4242));
        assert_eq!(start_time(b"77 (x"), None);
    }

    #[test]
    fn open_same_finds_this_process() {
        let pid = std::process::id().cast_signed();
        let time = process_start_time(pid).unwrap();
        assert!(Pidfd::open_same(pid, time).unwrap().unwrap().is_alive());
        assert!(Pidfd::open_same(pid, time + 1).unwrap().is_none());
        assert!(Pidfd::open(0).is_err() && Pidfd::open(-1).is_err());
    }
}
