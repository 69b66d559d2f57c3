//! Closes, in the child, every descriptor that was not asked for. Called by `child_side`; the probe is called
//! when a plan is made.
//!
//! All but [`MassClose::probed`] runs between the start of the child and `exec`: no allocation, nothing that
//! panics.

use std::os::fd::RawFd;

use super::descriptors::Gap;
use super::syscalls::{self, Errno};
use crate::fd::has_close_range;

/// A way to close all descriptors but a few.
///
/// Each falls back to the next one if it fails in the child, so whatever is chosen, the descriptors get
/// closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MassClose {
    /// One `close_range` call for each gap between kept descriptors (Linux 5.9).
    CloseRange,
    /// What `/proc/self/fd` lists is closed one by one.
    ProcFd,
    /// Every number up to the soft limit of open files is closed, at most 1,048,576 of them (the kernel's own
    /// default ceiling). Descriptors above, opened before the limit was lowered, survive.
    Loop,
}

impl MassClose {
    /// Returns the best way this kernel has: see `has_close_range`.
    ///
    /// The kernel is asked in the caller and never in a forked child, which could not tell its parent.
    pub fn probed() -> MassClose {
        if has_close_range() { MassClose::CloseRange } else { MassClose::ProcFd }
    }

    /// Closes what is in the gaps. `kept` lists, sorted, the numbers outside them; `end` bounds the loop.
    pub(super) fn close(self, kept: &[RawFd], gaps: &[Gap], end: u32) {
        let done = match self {
            MassClose::CloseRange => by_range(gaps) || by_listing(kept, gaps, end),
            MassClose::ProcFd => by_listing(kept, gaps, end),
            MassClose::Loop => false,
        };
        if !done {
            for number in numbers(gaps, end) {
                let _ = syscalls::close(number);
            }
        }
    }
}

fn by_range(gaps: &[Gap]) -> bool {
    gaps.iter().all(|gap| syscalls::close_range(gap.first, gap.last).is_ok())
}

/// Returns every number in the gaps below `end`.
fn numbers(gaps: &[Gap], end: u32) -> impl Iterator<Item = RawFd> {
    gaps.iter().flat_map(move |gap| gap.first..gap.last.saturating_add(1).min(end)).map(u32::cast_signed)
}

fn by_listing(kept: &[RawFd], gaps: &[Gap], end: u32) -> bool {
    let Ok(folder) = open_listing(gaps, end) else { return false };
    let done = close_listed(folder, kept);
    let _ = syscalls::close(folder);
    done
}

/// Opens `/proc/self/fd`; a full table is first relieved of one descriptor that has to go anyway.
fn open_listing(gaps: &[Gap], end: u32) -> Result<RawFd, Errno> {
    let open = || syscalls::open(c"/proc/self/fd", libc::O_RDONLY | libc::O_DIRECTORY);
    match open() {
        Err(libc::EMFILE) => {
            let _freed = numbers(gaps, end).any(|number| syscalls::close(number).is_ok());
            open()
        }
        result => result,
    }
}

/// The buffer for a folder's entries, aligned as the kernel writes them.
#[repr(align(8))]
struct Entries([u8; 4096]);

/// Closes what the folder lists, and says whether the list was a whole one.
fn close_listed(folder: RawFd, kept: &[RawFd]) -> bool {
    let mut buffer = Entries([0; 4096]);
    let mut saw_itself = false;
    loop {
        let filled = match syscalls::read_entries(folder, &mut buffer.0) {
            Ok(0) => return saw_itself,
            Ok(filled) => filled,
            Err(_) => return false,
        };
        let mut rest = buffer.0.get(..filled).unwrap_or_default();
        while let Some((number, tail)) = next_entry(rest) {
            rest = tail;
            match number {
                Some(number) if number == folder => saw_itself = true,
                Some(number) if kept.binary_search(&number).is_err() => {
                    let _ = syscalls::close(number);
                }
                _ => {}
            }
        }
    }
}

/// Splits the first entry off and returns the number it names, if it names one.
///
/// An entry is: inode and offset, 8 bytes each; its length, 2; its type, 1; its name, ended by a NUL.
fn next_entry(entries: &[u8]) -> Option<(Option<RawFd>, &[u8])> {
    const LENGTH: usize = 16;
    const NAME: usize = 19;
    let low = *entries.get(LENGTH)?;
    let high = *entries.get(LENGTH + 1)?;
    let length = usize::from(u16::from_ne_bytes([low, high]));
    let name = entries.get(NAME..length)?;
    Some((parse_number(name), entries.get(length..)?))
}

fn parse_number(name: &[u8]) -> Option<RawFd> {
    let mut number: Option<RawFd> = None;
    for byte in name.iter().take_while(|byte| **byte != 0) {
        if !byte.is_ascii_digit() {
            return None;
        }
        let digit = RawFd::from(byte.wrapping_sub(b'0'));
        number = Some(number.unwrap_or(0).checked_mul(10)?.checked_add(digit)?);
    }
    number
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_numbers() {
        assert_eq!(parse_number(b"0\0junk"), Some(0));
        assert_eq!(parse_number(b"19999\0"), Some(19999));
        assert_eq!(parse_number(b"..\0"), None);
        assert_eq!(parse_number(b"\0"), None);
        assert_eq!(parse_number(b"99999999999\0"), None);
    }

    #[test]
    fn broken_entries_end_the_list() {
        assert!(next_entry(&[]).is_none());
        assert!(next_entry(&[0; 24]).is_none(), "a length of 0 would never end");
        assert!(next_entry(&[255; 24]).is_none());
    }

    #[test]
    fn the_loop_stays_in_the_gaps() {
        let gaps = [Gap { first: 3, last: 4 }, Gap { first: 6, last: u32::MAX }];
        assert_eq!(numbers(&gaps, 8).collect::<Vec<_>>(), [3, 4, 6, 7]);
    }
}
