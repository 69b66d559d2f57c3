//! Reserved descriptors with low numbers, which keep the cost of a start independent of the number of open descriptors.
//!
//! A child with a copy of the caller's table pays for each descriptor twice: when the table is copied and when the copy is
//! closed. One that first shares the table (`CLONE_FILES`) can instead copy only its beginning, by `close_range()` with
//! `CLOSE_RANGE_UNSHARE`. The descriptors it needs have to be there by then, so they are put at numbers that were reserved
//! at this process's first start, when few descriptors were open.
//!
//! The lock is only tried, never waited for: a start that runs concurrently with another does without.

use std::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, OwnedFd, RawFd};
use std::sync::{Mutex, MutexGuard};

use rustix::fs::fstat;
use rustix::io::{DupFlags, dup3};

use crate::fd::duplicate_above;

/// Number of reserved descriptors: three streams, the error pipe, and some to pass.
const COUNT: usize = 8;

/// Highest number that counts as low; a process whose first start is later than that reserves none.
const MAX_LOW: RawFd = 255;

/// Reservation: not tried, failed, or made.
static RESERVATION: Mutex<Option<Option<Reservation>>> = Mutex::new(None);

/// Reserved numbers, and the placeholder that occupies them between starts.
struct Reservation {
    placeholder: OwnedFd,
    inode: u64,
    numbers: Vec<RawFd>,
}

/// Reservation, borrowed by one start. Dropping it puts the placeholders back.
pub(super) struct ReservedFds {
    reservation: MutexGuard<'static, Option<Option<Reservation>>>,
    used: Vec<RawFd>,
}

impl ReservedFds {
    /// Borrows the reservation; `None` if another start has it, or there is none.
    pub(super) fn take() -> Option<ReservedFds> {
        let mut reservation = RESERVATION.try_lock().ok()?;
        if reservation
            .get_or_insert_with(Reservation::new)
            .as_ref()
            .is_some_and(|reservation| !reservation.is_intact())
        {
            // The program has closed all descriptors, as daemons do. The numbers are its own now, and are left
            // alone.
            std::mem::forget(reservation.replace(Reservation::new()));
        }
        matches!(&*reservation, Some(Some(_))).then(|| ReservedFds { reservation, used: Vec::new() })
    }

    /// Puts a descriptor at a free reserved number that is not wanted otherwise; `None` if there is none.
    pub(super) fn put(&mut self, source: BorrowedFd<'_>, is_wanted: impl Fn(RawFd) -> bool) -> Option<RawFd> {
        let numbers = &self.reservation.as_ref()?.as_ref()?.numbers;
        let number = *numbers.iter().find(|number| !self.used.contains(number) && !is_wanted(**number))?;
        place(source, number)?;
        self.used.push(number);
        Some(number)
    }

    /// Returns the number after the last reserved one.
    pub(super) fn end(&self) -> u32 {
        let last =
            self.reservation.iter().flatten().flat_map(|reservation| reservation.numbers.last()).next();
        last.map_or(u32::MAX, |last| last.unsigned_abs() + 1)
    }
}

impl Drop for ReservedFds {
    fn drop(&mut self) {
        if let Some(Some(reservation)) = &*self.reservation {
            for number in &self.used {
                let _ = place(reservation.placeholder.as_fd(), *number);
            }
        }
    }
}

impl Reservation {
    fn new() -> Option<Reservation> {
        // A pipe of our own: its inode tells whether a number is still ours.
        let (placeholder, _) = rustix::pipe::pipe_with(rustix::pipe::PipeFlags::CLOEXEC).ok()?;
        let inode = fstat(&placeholder).ok()?.st_ino;
        let mut duplicates = Vec::new();
        for _ in 0..COUNT {
            let duplicate = duplicate_above(placeholder.as_fd(), 3).ok()?;
            if duplicate.as_raw_fd() > MAX_LOW {
                return None;
            }
            duplicates.push(duplicate);
        }
        let mut numbers: Vec<RawFd> =
            duplicates.into_iter().map(std::os::fd::IntoRawFd::into_raw_fd).collect();
        numbers.sort_unstable();
        Some(Reservation { placeholder, inode, numbers })
    }

    fn is_intact(&self) -> bool {
        let is_ours = |number: RawFd| {
            // SAFETY: Only looked at; if the number is nobody's, that fails.
            let descriptor = unsafe { BorrowedFd::borrow_raw(number) };
            fstat(descriptor).is_ok_and(|found| found.st_ino == self.inode)
        };
        self.numbers.iter().copied().chain([self.placeholder.as_raw_fd()]).all(is_ours)
    }
}

/// Puts a descriptor at a reserved number, replacing the one there.
fn place(source: BorrowedFd<'_>, number: RawFd) -> Option<()> {
    // SAFETY: The number is ours, and taken back at once.
    let mut target = std::mem::ManuallyDrop::new(unsafe { OwnedFd::from_raw_fd(number) });
    dup3(source, &mut target, DupFlags::CLOEXEC).ok()
}
