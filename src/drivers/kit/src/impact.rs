//! What a change of a domain or a question about it concerns: the running domain, its definition, or both. Called by
//! operations that take flags for it.

use virgo_operations::{Error, Result};

/// The bit of "the running domain" in every set of flags that has it.
const LIVE: u32 = 1;
/// The bit of "the definition".
const CONFIG: u32 = 2;

/// A driver's domain, of which there may be two descriptions.
pub trait Described {
    /// What a description is.
    type Description;

    /// The name of the domain.
    fn name(&self) -> &str;

    /// Whether it runs.
    fn is_active(&self) -> bool;

    /// The description of the running domain.
    ///
    /// # Errors
    /// `OperationInvalid` when it does not run.
    fn live(&self) -> Result<&Self::Description>;

    /// The definition.
    ///
    /// # Errors
    /// `OperationInvalid` when it has none.
    fn config(&self) -> Result<&Self::Description>;
}

/// What a change concerns; at least one of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Impact {
    /// The running domain.
    pub live: bool,
    /// The definition.
    pub config: bool,
}

impl Impact {
    /// Reads it from flags; none stands for what the domain is now.
    ///
    /// # Errors
    /// `OperationInvalid` when the domain is off or has no definition.
    pub fn new(domain: &impl Described, flags: u32) -> Result<Self> {
        let is_active = domain.is_active();
        let (live, config) = match (flags & LIVE != 0, flags & CONFIG != 0) {
            (false, false) => (is_active, !is_active),
            named => named,
        };
        if live {
            domain.live()?;
        }
        if config {
            domain.config()?;
        }
        Ok(Self { live, config })
    }

    /// The one description that a question is about.
    ///
    /// # Errors
    /// `InvalidArg` when both are asked for, and as [`new`](Self::new).
    pub fn one<D: Described>(domain: &D, flags: u32) -> Result<&D::Description> {
        if flags & LIVE != 0 && flags & CONFIG != 0 {
            let message = format!("cannot tell of domain '{}' both LIVE and CONFIG at once", domain.name());
            return Err(Error::argument(message));
        }
        Self::one_of(domain, flags)
    }

    /// The description that a change has to fit; the running domain's, if it is about both.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn one_of<D: Described>(domain: &D, flags: u32) -> Result<&D::Description> {
        let impact = Self::new(domain, flags)?;
        if impact.live { domain.live() } else { domain.config() }
    }
}
