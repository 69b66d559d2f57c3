//! What a change or a question is about: the running domain, its definition, or both.

use virgo_model::Domain;
use virgo_operations::{Error, Result};

use super::domain::Machine;
use super::run::Run;

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
        let is_active = machine.run.is_some();
        let (live, config) = (flags & LIVE != 0, flags & CONFIG != 0);
        let impact = match (live, config) {
            (false, false) => Self { live: is_active, config: !is_active },
            (live, config) => Self { live, config },
        };
        if impact.live {
            machine.active()?;
        }
        if impact.config && machine.definition.is_none() {
            let message = format!("domain '{}' is transient: it has no definition", machine.name());
            return Err(Error::invalid(message));
        }
        Ok(impact)
    }

    /// The one description that a question is about.
    ///
    /// # Errors
    /// `InvalidArg` when both are asked for, and as [`new`](Self::new).
    pub(super) fn one(machine: &Machine, flags: u32) -> Result<&Domain> {
        if flags & LIVE != 0 && flags & CONFIG != 0 {
            let message = format!("cannot tell of domain '{}' both LIVE and CONFIG at once", machine.name());
            return Err(Error::argument(message));
        }
        let impact = Self::new(machine, flags)?;
        let domain = if impact.live { machine.run.as_ref().map(live) } else { machine.definition.as_ref() };
        domain.ok_or_else(|| Error::invalid(format!("domain '{}' is not running", machine.name())))
    }

    /// Changes the descriptions it is about: all of them, or none if one can't be changed.
    pub(super) fn change(
        self,
        machine: &mut Machine,
        mut change: impl FnMut(&mut Domain) -> Result<()>,
    ) -> Result<()> {
        let mut changed = |domain: Option<&Domain>, is_meant: bool| -> Result<Option<Domain>> {
            let mut copy = domain.filter(|_| is_meant).cloned();
            if let Some(copy) = &mut copy {
                change(copy)?;
            }
            Ok(copy)
        };
        let live = changed(machine.run.as_ref().map(live), self.live)?;
        let config = changed(machine.definition.as_ref(), self.config)?;
        if let (Some(run), Some(live)) = (&mut machine.run, live) {
            run.live = live;
        }
        if let Some(config) = config {
            machine.definition = Some(config);
        }
        Ok(())
    }
}

fn live(run: &Run) -> &Domain {
    &run.live
}
