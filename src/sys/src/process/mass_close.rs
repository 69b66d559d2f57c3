//! Closing of all descriptors that are not passed, in the child.
//!
//! All but [`MassClose::probed`] runs between clone and `exec`: it must not allocate or panic.

use std::os::fd::RawFd;

use super::descriptors::Gap;
use super::syscalls::{self, Errno};
use crate::fd::has_close_range;

/// Method of closing all descriptors but a few.
///
/// Each falls back to the next if it fails in the child, so that descriptors are closed in any case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MassClose {
    /// One `close_range()` per gap between kept descriptors (Linux 5.9).
    CloseRange,
    /// Descriptors listed in `/proc/self/fd`, one by one.
    ProcFd,
    /// All numbers up to the soft `RLIMIT_NOFILE`, at most 1,048,576 (the kernel's default `nr_open`). Descriptors
    /// above it, opened before the limit was lowered, stay open.
    Loop,
}

impl MassClose {
    /// Returns the best method that this kernel has.
    ///
    /// Probed in the caller, not in the child, which could not tell its parent.
    pub fn probed() -> MassClose {
        if has_close_range() { MassClose::CloseRange } else { MassClose::ProcFd }
    }

    /// Closes the gaps. `kept` lists, sorted, the numbers outside of them; `end` bounds the loop.
    pub(super) fn close(self, kept: &[RawFd], gaps: &[Gap], end: u32) {
        let done = match self {
            MassClose::CloseRange => close_ranges(gaps) || close_proc_fds(kept, gaps, end),
            MassClose::ProcFd => close_proc_fds(kept, gaps, end),
            MassClose::Loop => false,
        };
        if !done {
            for number in numbers(gaps, end) {
                let _ = syscalls::close(number);
            }
        }
    }
}

fn close_ranges(gaps: &[Gap]) -> bool {
    gaps.iter().all(|gap| syscalls::close_range(gap.first, gap.last).is_ok())
}

/// Returns the numbers in the gaps below `end`.
fn numbers(gaps: &[Gap], end: u32) -> impl Iterator<Item = RawFd> {
    gaps.iter().flat_map(move |gap| gap.first..gap.last.saturating_add(1).min(end)).map(u32::cast_signed)
}

fn close_proc_fds(kept: &[RawFd], gaps: &[Gap], end: u32) -> bool {
    let Ok(directory) = open_proc_fd(gaps, end) else { return false };
    let done = close_listed(directory, kept);
    let _ = syscalls::close(directory);
    done
}

/// Opens `/proc/self/fd`; if the table is full, closes a descriptor first that has to be closed anyway.
fn open_proc_fd(gaps: &[Gap], end: u32) -> Result<RawFd, Errno> {
    let open = || syscalls::open(c"/proc/self/fd", libc::O_RDONLY | libc::O_DIRECTORY);
    match open() {
        Err(libc::EMFILE) => {
            let _freed = numbers(gaps, end).any(|number| syscalls::close(number).is_ok());
            open()
        }
        result => result,
    }
}

/// Buffer for directory entries, aligned as the kernel writes them.
#[repr(align(8))]
struct Entries([u8; 4096]);

/// Closes the listed descriptors; false if the list was incomplete.
fn close_listed(directory: RawFd, kept: &[RawFd]) -> bool {
    let mut buffer = Entries([0; 4096]);
    let mut saw_itself = false;
    loop {
        let filled = match syscalls::read_entries(directory, &mut buffer.0) {
            Ok(0) => return saw_itself,
            Ok(filled) => filled,
            Err(_) => return false,
        };
        let mut rest = buffer.0.get(..filled).unwrap_or_default();
        while let Some((number, tail)) = next_entry(rest) {
            rest = tail;
            match number {
                Some(number) if number == directory => saw_itself = true,
                Some(number) if kept.binary_search(&number).is_err() => {
                    let _ = syscalls::close(number);
                }
                _ => {}
            }
        }
    }
}

/// Splits off the first entry (`struct linux_dirent64`), and returns the number that it names, if any.
///
/// Layout: inode and offset, 8 bytes each; length, 2; type, 1; name, NUL-terminated.
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
    fn only_decimal_names_are_numbers() {
        assert_eq!(parse_number(b"0\0junk"), Some(0));
        assert_eq!(parse_number(b"19999\0"), Some(19999));
        assert_eq!(parse_number(b"..\0"), None);
        assert_eq!(parse_number(b"\0"), None);
        assert_eq!(parse_number(b"99999999999\0"), None);
    }

    #[test]
    fn malformed_entries_end_the_list() {
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
