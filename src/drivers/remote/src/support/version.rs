//! Versions of libvirt, as numbers, as text, and as the protocol's description has them.

use std::fmt;

use virgo_wire::program::ProcedureInfo;

/// A version of libvirt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version(u32, u32, u32);

impl Version {
    pub(crate) const fn new(major: u32, minor: u32, release: u32) -> Self {
        Self(major, minor, release)
    }

    /// As libvirt has it in one number.
    pub(crate) fn from_number(number: u64) -> Self {
        let part = |value: u64| u32::try_from(value).unwrap_or(u32::MAX);
        Self(part(number / 1_000_000), part(number / 1000 % 1000), part(number % 1000))
    }

    /// The same number.
    pub(crate) fn number(self) -> u64 {
        let Self(major, minor, release) = self;
        u64::from(major) * 1_000_000 + u64::from(minor) * 1000 + u64::from(release)
    }

    /// The version that brought a procedure.
    pub(crate) fn of_procedure(info: &ProcedureInfo) -> Option<Self> {
        info.since.map(|(major, minor, release)| Self(major.into(), minor.into(), release.into()))
    }

    /// Reads it as people write it.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('.').map(|part| part.parse().ok());
        Some(Self(parts.next()??, parts.next()??, parts.next()??))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}
