//! The child's table of descriptors, computed before the fork. Called by the plan.

use std::collections::BTreeSet;
use std::io;
use std::os::fd::{AsRawFd, BorrowedFd, OwnedFd, RawFd};

use super::low_numbers::Lent;
use crate::fd::duplicate_above;

/// One descriptor and the number at which the child wants it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Move {
    pub(super) from: RawFd,
    pub(super) to: RawFd,
}

/// A range of numbers, both ends included, of which the child keeps nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Gap {
    pub(super) first: u32,
    pub(super) last: u32,
}

/// What the child does with its table: first the moves, in any order, then it closes the gaps.
pub(super) struct Table {
    pub(super) moves: Vec<Move>,
    /// All numbers outside the gaps, sorted.
    pub(super) kept: Vec<RawFd>,
    pub(super) gaps: Vec<Gap>,
    /// Where the child has the write end of the error pipe: at a number nobody wants.
    pub(super) report: RawFd,
    /// Where the child's table ends at first, if it shares the caller's until it has one of its own.
    pub(super) end: Option<u32>,
    _held: (OwnedFd, Vec<OwnedFd>, Option<Lent>),
}

impl Table {
    /// Computes the table from the wanted moves. The standard streams are always kept.
    ///
    /// With `low` numbers, all sources are put there, if there is room.
    pub(super) fn new(mut moves: Vec<Move>, report: OwnedFd, low: Option<Lent>) -> io::Result<Table> {
        let targets: BTreeSet<RawFd> = moves.iter().map(|one| one.to).collect();
        let mut duplicates = Vec::new();
        // A move may overwrite the source of another one. Such a source gets a second number, out of the way
        // of all moves, so that their order doesn't matter.
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
        let low = low.and_then(|mut low| {
            (moves, report_number) = lower(&moves, report_number, &targets, &mut low)?;
            Some(low)
        });
        let kept: BTreeSet<RawFd> = targets.into_iter().chain([0, 1, 2, report_number]).collect();
        let kept: Vec<RawFd> = kept.into_iter().collect();
        let gaps = gaps_between(&kept);
        let end = low.as_ref().map(Lent::end);
        Ok(Table { moves, kept, gaps, report: report_number, end, _held: (report, duplicates, low) })
    }
}

/// Puts all sources at low numbers; `None` if there are not enough.
fn lower(
    moves: &[Move],
    report: RawFd,
    targets: &BTreeSet<RawFd>,
    low: &mut Lent,
) -> Option<(Vec<Move>, RawFd)> {
    let mut put = |number: RawFd| {
        if number.cast_unsigned() < low.end() {
            return Some(number);
        }
        // SAFETY: The command or the plan owns the descriptor and outlives this call.
        low.put(unsafe { BorrowedFd::borrow_raw(number) }, |number| targets.contains(&number))
    };
    let mut lowered = Vec::with_capacity(moves.len());
    for one in moves {
        lowered.push(Move { from: put(one.from)?, to: one.to });
    }
    Some((lowered, put(report)?))
}

/// Duplicates a descriptor to a number that is not among `targets`.
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

/// Returns the ranges between the numbers of a sorted list, up to the highest number there can be.
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
    fn gaps_leave_out_what_is_kept() {
        let gap = |first, last| Gap { first, last };
        assert_eq!(gaps_between(&[0, 1, 2]), [gap(3, u32::MAX)]);
        assert_eq!(gaps_between(&[0, 1, 2, 5, 6, 9]), [gap(3, 4), gap(7, 8), gap(10, u32::MAX)]);
        assert_eq!(gaps_between(&[4]), [gap(0, 3), gap(5, u32::MAX)]);
        assert_eq!(gaps_between(&[RawFd::MAX]).last(), Some(&gap(1 << 31, u32::MAX)));
    }

    #[test]
    fn a_source_in_the_way_moves_aside() {
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
