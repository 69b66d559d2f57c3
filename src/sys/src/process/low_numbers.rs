//! A few low numbers held for starts, so that a start costs the same however many descriptors are open.
//! Called when a plan is made.
//!
//! A child with a copy of the caller's table pays for each descriptor in it twice: when it is copied and when
//! the copy is closed. One that shares the table for its first moments can instead take a copy of no more than
//! the beginning of it (`close_range` with `CLOSE_RANGE_UNSHARE`). What it needs has to be there then, so it is
//! put at numbers that were taken at the first start of the process, when there were few.

use std::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, OwnedFd, RawFd};
use std::sync::{Mutex, MutexGuard};

use rustix::fs::fstat;
use rustix::io::{DupFlags, dup3};

use crate::fd::duplicate_above;

/// As many as a start may need: three streams, the error pipe, and some to pass on.
const COUNT: usize = 8;

/// Numbers above this are not low; a process whose first start comes that late does without.
const HIGHEST: RawFd = 255;

/// Whether that was tried, and what came of it.
static HELD: Mutex<Option<Option<Held>>> = Mutex::new(None);

/// The numbers, and what is at them while they are not used: nothing that anybody has a use for.
struct Held {
    nothing: OwnedFd,
    inode: u64,
    numbers: Vec<RawFd>,
}

/// The numbers, lent to one start. What is put there goes away when this is dropped.
pub(super) struct Lent {
    held: MutexGuard<'static, Option<Option<Held>>>,
    used: Vec<RawFd>,
}

impl Lent {
    /// Takes the numbers; `None` if another start has them, or there are none.
    pub(super) fn take() -> Option<Lent> {
        let mut held = HELD.try_lock().ok()?;
        if held.get_or_insert_with(Held::new).as_ref().is_some_and(|held| !held.is_intact()) {
            // Somebody closed all there was, as daemons do. The numbers are theirs now, so they are left alone.
            std::mem::forget(held.replace(Held::new()));
        }
        matches!(&*held, Some(Some(_))).then(|| Lent { held, used: Vec::new() })
    }

    /// Puts a descriptor at one of the numbers that is not wanted otherwise; `None` if all are in use.
    pub(super) fn put(&mut self, source: BorrowedFd<'_>, is_wanted: impl Fn(RawFd) -> bool) -> Option<RawFd> {
        let numbers = &self.held.as_ref()?.as_ref()?.numbers;
        let number = *numbers.iter().find(|number| !self.used.contains(number) && !is_wanted(**number))?;
        place(source, number)?;
        self.used.push(number);
        Some(number)
    }

    /// Returns the number after the last one.
    pub(super) fn end(&self) -> u32 {
        let last = self.held.iter().flatten().flat_map(|held| held.numbers.last()).next();
        last.map_or(u32::MAX, |last| last.unsigned_abs() + 1)
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        if let Some(Some(held)) = &*self.held {
            for number in &self.used {
                let _ = place(held.nothing.as_fd(), *number);
            }
        }
    }
}

impl Held {
    fn new() -> Option<Held> {
        // A pipe of our own: its inode tells later whether a number is still ours.
        let (nothing, _) = rustix::pipe::pipe_with(rustix::pipe::PipeFlags::CLOEXEC).ok()?;
        let inode = fstat(&nothing).ok()?.st_ino;
        let mut duplicates = Vec::new();
        for _ in 0..COUNT {
            let duplicate = duplicate_above(nothing.as_fd(), 3).ok()?;
            if duplicate.as_raw_fd() > HIGHEST {
                return None;
            }
            duplicates.push(duplicate);
        }
        let mut numbers: Vec<RawFd> =
            duplicates.into_iter().map(std::os::fd::IntoRawFd::into_raw_fd).collect();
        numbers.sort_unstable();
        Some(Held { nothing, inode, numbers })
    }

    fn is_intact(&self) -> bool {
        let is_ours = |number: RawFd| {
            // SAFETY: Only looked at; if the number is nobody's, that fails.
            let descriptor = unsafe { BorrowedFd::borrow_raw(number) };
            fstat(descriptor).is_ok_and(|found| found.st_ino == self.inode)
        };
        self.numbers.iter().copied().chain([self.nothing.as_raw_fd()]).all(is_ours)
    }
}

/// Puts a descriptor at a number of ours, in the place of what is there.
fn place(source: BorrowedFd<'_>, number: RawFd) -> Option<()> {
    // SAFETY: The number is ours, and taken back at once.
    let mut target = std::mem::ManuallyDrop::new(unsafe { OwnedFd::from_raw_fd(number) });
    dup3(source, &mut target, DupFlags::CLOEXEC).ok()
}
