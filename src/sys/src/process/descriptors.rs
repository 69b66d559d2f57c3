//! Child's descriptor table, computed before the clone.

use std::collections::BTreeSet;
use std::io;
use std::os::fd::{AsRawFd, BorrowedFd, OwnedFd, RawFd};

use super::reserved_fds::ReservedFds;
use crate::fd::duplicate_above;

/// Descriptor of the caller, and its number in the child.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Move {
    pub(super) from: RawFd,
    pub(super) to: RawFd,
}

/// Range of numbers, inclusive, of which the child keeps none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Gap {
    pub(super) first: u32,
    pub(super) last: u32,
}

/// Changes of the table: first the moves, in any order, then the gaps are closed.
pub(super) struct Table {
    pub(super) moves: Vec<Move>,
    /// Numbers outside the gaps, sorted.
    pub(super) kept: Vec<RawFd>,
    pub(super) gaps: Vec<Gap>,
    /// Number of the error pipe's write end, which no move has as its target.
    pub(super) report: RawFd,
    /// End of the child's own table, if it shares the caller's until it unshares.
    pub(super) end: Option<u32>,
    _held: (OwnedFd, Vec<OwnedFd>, Option<ReservedFds>),
}

impl Table {
    /// Computes the table from the moves. Standard streams are always kept.
    ///
    /// With `reserved` numbers, all sources are put at these, if they suffice.
    pub(super) fn new(
        mut moves: Vec<Move>,
        report: OwnedFd,
        reserved: Option<ReservedFds>,
    ) -> io::Result<Table> {
        let targets: BTreeSet<RawFd> = moves.iter().map(|one| one.to).collect();
        let mut duplicates = Vec::new();
        // A move may overwrite another one's source. Such a source is duplicated to a number that is no target, so
        // that the order of the moves does not matter.
        for one in &mut moves {
            if one.from != one.to && targets.contains(&one.from) {
                // SAFETY: The command or the plan owns the descriptor and outlives this call.
                let source = unsafe { BorrowedFd::borrow_raw(one.from) };
                let duplicate = duplicate_outside(source, &targets)?;
                one.from = duplicate.as_raw_fd();
                duplicates.push(duplicate);
            }
        }
        let report = if targets.contains(&report.as_raw_fd()) {
            duplicate_outside(std::os::fd::AsFd::as_fd(&report), &targets)?
        } else {
            report
        };
        let mut report_number = report.as_raw_fd();
        let reserved = reserved.and_then(|mut reserved| {
            (moves, report_number) = put_at_reserved(&moves, report_number, &targets, &mut reserved)?;
            Some(reserved)
        });
        let kept: BTreeSet<RawFd> = targets.into_iter().chain([0, 1, 2, report_number]).collect();
        let kept: Vec<RawFd> = kept.into_iter().collect();
        let gaps = gaps_between(&kept);
        let end = reserved.as_ref().map(ReservedFds::end);
        Ok(Table { moves, kept, gaps, report: report_number, end, _held: (report, duplicates, reserved) })
    }
}

/// Puts all sources at reserved numbers; `None` if there are not enough.
fn put_at_reserved(
    moves: &[Move],
    report: RawFd,
    targets: &BTreeSet<RawFd>,
    reserved: &mut ReservedFds,
) -> Option<(Vec<Move>, RawFd)> {
    let mut put = |number: RawFd| {
        if number.cast_unsigned() < reserved.end() {
            return Some(number);
        }
        // SAFETY: The command or the plan owns the descriptor and outlives this call.
        reserved.put(unsafe { BorrowedFd::borrow_raw(number) }, |number| targets.contains(&number))
    };
    let mut moved = Vec::with_capacity(moves.len());
    for one in moves {
        moved.push(Move { from: put(one.from)?, to: one.to });
    }
    Some((moved, put(report)?))
}

/// Duplicates a descriptor to a number that is not in `targets`.
fn duplicate_outside(descriptor: BorrowedFd<'_>, targets: &BTreeSet<RawFd>) -> io::Result<OwnedFd> {
    let mut least = 3;
    loop {
        let duplicate = duplicate_above(descriptor, least)?;
        if !targets.contains(&duplicate.as_raw_fd()) {
            return Ok(duplicate);
        }
        least = duplicate.as_raw_fd() + 1;
    }
}

/// Returns the ranges between sorted numbers, up to the highest possible number.
fn gaps_between(kept: &[RawFd]) -> Vec<Gap> {
    let mut gaps = Vec::with_capacity(kept.len() + 1);
    let mut first = 0;
    for number in kept.iter().map(|number| number.cast_unsigned()) {
        if number > first {
            gaps.push(Gap { first, last: number - 1 });
        }
        first = number + 1;
    }
    gaps.push(Gap { first, last: u32::MAX });
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_the_ranges_between_kept_numbers() {
        let gap = |first, last| Gap { first, last };
        assert_eq!(gaps_between(&[0, 1, 2]), [gap(3, u32::MAX)]);
        assert_eq!(gaps_between(&[0, 1, 2, 5, 6, 9]), [gap(3, 4), gap(7, 8), gap(10, u32::MAX)]);
        assert_eq!(gaps_between(&[4]), [gap(0, 3), gap(5, u32::MAX)]);
        assert_eq!(gaps_between(&[RawFd::MAX]).last(), Some(&gap(1 << 31, u32::MAX)));
    }

    #[test]
    fn a_source_that_is_a_target_is_duplicated() {
        let one = rustix::pipe::pipe().unwrap();
        let two = rustix::pipe::pipe().unwrap();
        let (a, b) = (one.0.as_raw_fd(), one.1.as_raw_fd());
        let report = two.0.as_raw_fd();
        let wanted = vec![Move { from: a, to: b }, Move { from: b, to: a }, Move { from: a, to: report }];
        let table = Table::new(wanted, two.0, None).unwrap();
        for one in &table.moves {
            assert!(![a, b, report].contains(&one.from), "{one:?}");
        }
        assert_ne!(table.report, report);
        assert!(table.kept.is_sorted());
    }
}
