//! Which pages of a volume hold data.
//!
//! The kernel knows that as well, but looks through all pages up to the next hole whenever it is asked: whoever reads
//! or writes piece by piece would have it look through the rest of the volume each time.

use std::collections::BTreeMap;
#[cfg(test)]
use std::sync::atomic::{AtomicUsize, Ordering};

/// The page size of all platforms that matter; only what is allocated depends on it.
pub(super) const PAGE: u64 = 4096;

/// The extents by their first byte, with the byte behind their last one: disjoint, with gaps between them, and whole
/// pages each.
#[derive(Debug, Default)]
pub(super) struct Extents {
    ends: BTreeMap<u64, u64>,
    total: u64,
    /// How many extents were looked at so far.
    #[cfg(test)]
    steps: AtomicUsize,
}

impl Extents {
    /// The bytes of all of them.
    pub(super) fn total(&self) -> u64 {
        self.total
    }

    /// Where the extent ends that has this byte.
    pub(super) fn end(&self, at: u64) -> Option<u64> {
        self.step();
        self.ends.range(..=at).next_back().map(|(_, end)| *end).filter(|end| *end > at)
    }

    /// Where the next extent behind this byte begins.
    pub(super) fn next(&self, at: u64) -> Option<u64> {
        self.step();
        self.ends.range(at..).next().map(|(start, _)| *start)
    }

    /// The pages of a range hold data from now on.
    pub(super) fn insert(&mut self, from: u64, end: u64) {
        if from >= end {
            return;
        }
        let (mut start, mut end) = (from / PAGE * PAGE, end.saturating_add(PAGE - 1) / PAGE * PAGE);
        // Those that it touches become one with it.
        while let Some((first, last)) =
            self.ends.range(..=end).next_back().map(|(first, last)| (*first, *last))
            && last >= start
        {
            self.step();
            (start, end) = (start.min(first), end.max(last));
            self.ends.remove(&first);
            self.total -= last - first;
        }
        self.ends.insert(start, end);
        self.total += end - start;
    }

    /// The pages that lie within a range hold nothing any more.
    pub(super) fn remove(&mut self, from: u64, end: u64) {
        let (start, end) = (from.saturating_add(PAGE - 1) / PAGE * PAGE, end / PAGE * PAGE);
        if start >= end {
            return;
        }
        while let Some((first, last)) =
            self.ends.range(..end).next_back().map(|(first, last)| (*first, *last))
            && last > start
        {
            self.step();
            self.ends.remove(&first);
            self.total -= last.min(end) - first.max(start);
            if last > end {
                self.ends.insert(end, last);
            }
            if first < start {
                self.ends.insert(first, start);
            }
        }
    }

    fn step(&self) {
        #[cfg(test)]
        self.steps.fetch_add(1, Ordering::Relaxed);
    }

    /// How many extents were looked at since this was asked last.
    #[cfg(test)]
    pub(super) fn take_steps(&self) -> usize {
        self.steps.swap(0, Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGES: u64 = 64;

    /// What the extents say of each page.
    fn pages(extents: &Extents) -> Vec<bool> {
        (0..PAGES).map(|page| extents.end(page * PAGE).is_some()).collect()
    }

    #[test]
    fn they_are_what_was_inserted_and_not_removed() {
        let mut random = 1_u64;
        let mut next = |most: u64| {
            // Knuth's linear congruential generator.
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (random >> 33) % most
        };
        for _ in 0..200 {
            let (mut extents, mut model) = (Extents::default(), vec![false; PAGES as usize]);
            for _ in 0..50 {
                let (one, other) = (next(PAGES * PAGE), next(PAGES * PAGE));
                let (from, end) = (one.min(other), one.max(other));
                let is_insert = next(2) == 0;
                for (page, holds) in model.iter_mut().enumerate() {
                    let (first, behind) = (page as u64 * PAGE, (page as u64 + 1) * PAGE);
                    match is_insert {
                        true if from < end && first < end && behind > from => *holds = true,
                        false if first >= from && behind <= end => *holds = false,
                        _ => {}
                    }
                }
                match is_insert {
                    true => extents.insert(from, end),
                    false => extents.remove(from, end),
                }
                assert_eq!(pages(&extents), model, "{from}..{end}");
                assert_eq!(extents.total(), model.iter().filter(|holds| **holds).count() as u64 * PAGE);
                // There is a gap between any two.
                let ends: Vec<_> = extents.ends.iter().collect();
                assert!(ends.windows(2).all(|two| two[0].1 < two[1].0), "{ends:?}");
            }
        }
    }

    #[test]
    fn the_largest_numbers_are_no_others() {
        let mut extents = Extents::default();
        extents.insert(0, 10);
        extents.remove(PAGE, u64::MAX);
        assert_eq!((extents.total(), extents.end(0), extents.next(1)), (PAGE, Some(PAGE), None));
        extents.remove(0, u64::MAX);
        assert_eq!(extents.total(), 0);
    }
}
