//! What a change or a question is about: the running domain, its definition, or both. Called by operations
//! that take flags for it.
use std::sync::Arc;

use virgo_model::Domain;
use virgo_operations::{Error, Result};

use super::domain::{Machine, not_running};

/// The bit of "the running domain" in every set of flags that has it.
const LIVE: u32 = 1;
/// The bit of "the definition".
const CONFIG: u32 = 2;

/// What a change is about; at least one of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Impact {
    /// The running domain.
    pub(super) live: bool,
    /// The definition.
    pub(super) config: bool,
}

impl Impact {
    /// Reads it from flags; none stands for what the domain is now.
    ///
    /// # Errors
    /// `OperationInvalid` when the domain is off or has no definition.
    pub(super) fn new(machine: &Machine, flags: u32) -> Result<Self> {
        let is_active = machine.is_active();
        let (live, config) = match (flags & LIVE != 0, flags & CONFIG != 0) {
            (false, false) => (is_active, !is_active),
            named => named,
        };
        if live && machine.live.is_none() {
            let problem = machine.lost.as_ref().map(|lost| lost.reason.as_str());
            return Err(not_running(&machine.name, problem));
        }
        if config {
            machine.defined()?;
        }
        Ok(Self { live, config })
    }

    /// The one description that a question is about.
    ///
    /// # Errors
    /// `InvalidArg` when both are asked for, and as [`new`](Self::new).
    pub(super) fn one(machine: &Machine, flags: u32) -> Result<&Arc<Domain>> {
        if flags & LIVE != 0 && flags & CONFIG != 0 {
            let message = format!("cannot tell of domain '{}' both LIVE and CONFIG at once", machine.name);
            return Err(Error::argument(message));
        }
        Self::one_of(machine, flags)
    }

    /// The description that a change has to fit; the running domain's, if it is about both.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub(super) fn one_of(machine: &Machine, flags: u32) -> Result<&Arc<Domain>> {
        let impact = Self::new(machine, flags)?;
        match machine.live.as_ref().filter(|_| impact.live) {
            Some(live) => Ok(&live.domain),
            None => machine.defined(),
        }
    }
}
