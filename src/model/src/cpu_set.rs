//! Sets of CPUs, as in `cpuset='0-3,^2'`.

use crate::value::{Value, excerpt};

/// Set of CPUs with at least one, unless it is the default.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CpuSet(Vec<bool>);

impl CpuSet {
    /// Number of CPUs that a set can name: no host has more, and no description may cost more memory.
    pub const MOST: usize = 1 << 14;

    /// Makes a set from one flag per CPU.
    pub fn from_flags(flags: &[bool]) -> Self {
        let end = flags.iter().rposition(|is_in| *is_in).map_or(0, |last| last + 1);
        Self(flags[..end].to_vec())
    }

    /// Returns one flag per CPU, up to the last one that is in the set.
    pub fn flags(&self) -> &[bool] {
        &self.0
    }

    /// Whether a CPU is in the set.
    pub fn contains(&self, cpu: usize) -> bool {
        self.0.get(cpu).copied().unwrap_or_default()
    }
}

impl Value for CpuSet {
    /// Parses numbers and ranges; `^` takes CPUs out again.
    fn read(text: &str) -> Result<Self, String> {
        let wrong = || format!("'{}' is no set of CPUs", excerpt(text));
        let number =
            |text: &str| text.parse::<usize>().ok().filter(|cpu| *cpu < Self::MOST).ok_or_else(wrong);
        let mut flags = Vec::new();
        for part in text.split(',').map(str::trim) {
            let (first, last, is_in) = match (part.strip_prefix('^'), part.split_once('-')) {
                (Some(out), _) => (number(out)?, number(out)?, false),
                (None, Some((first, last))) => (number(first)?, number(last)?, true),
                (None, None) => (number(part)?, number(part)?, true),
            };
            if first > last {
                return Err(wrong());
            }
            flags.resize(flags.len().max(last + 1), false);
            flags[first..=last].fill(is_in);
        }
        Some(Self::from_flags(&flags)).filter(|set| !set.0.is_empty()).ok_or_else(wrong)
    }

    fn write(&self) -> String {
        let mut ranges: Vec<(usize, usize)> = Vec::new();
        for cpu in (0..self.0.len()).filter(|cpu| self.0[*cpu]) {
            match ranges.last_mut() {
                Some((_, last)) if *last + 1 == cpu => *last = cpu,
                _ => ranges.push((cpu, cpu)),
            }
        }
        let range = |(first, last): (usize, usize)| match last - first {
            0 => first.to_string(),
            _ => format!("{first}-{last}"),
        };
        ranges.into_iter().map(range).collect::<Vec<_>>().join(",")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_are_written_as_ranges_and_read_back() {
        for text in ["0", "0-2,5", "1,3,5-7"] {
            assert_eq!(CpuSet::read(text).unwrap().write(), text);
        }
        assert_eq!(CpuSet::read("0-4,^2, 3,8-8").unwrap().write(), "0-1,3-4,8");
        assert_eq!(CpuSet::from_flags(&[true, false, false]), CpuSet::read("0").unwrap());
    }

    #[test]
    fn what_is_no_set_is_refused() {
        for text in ["", "3-1", "0,^0", "0,some", "99999", "1,", "^0", "-1", "0--1"] {
            assert_eq!(CpuSet::read(text), Err(format!("'{text}' is no set of CPUs")));
        }
    }
}
