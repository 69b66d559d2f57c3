//! How snapshots and checkpoints are found, both in the same way.

use std::sync::Arc;

use virgo_operations::{Error, ErrorCode, Result, handle};

use super::tree::{Moment, Tree};
use crate::domain::Machine;
use crate::node::State;

/// A kind of moment that a domain keeps.
pub(super) trait Kept: Moment + Sized {
    /// What is known of one.
    type Record;
    /// What lists choose by.
    type Flags: Copy;

    /// The code of the error when there is none of that name.
    const GONE: ErrorCode;

    /// Those of a domain.
    fn tree(machine: &Machine) -> &Tree<Self>;

    /// What was last told of it.
    fn record(&self) -> Arc<Self::Record>;

    /// Whether the flags choose it.
    fn is_among(&self, tree: &Tree<Self>, flags: Self::Flags) -> bool;
}

/// The error when there is none.
pub(super) fn none<M: Kept>(message: String) -> Error {
    Error::new(M::GONE, message)
}

impl State {
    /// Finds one by its name.
    ///
    /// # Errors
    /// `NoDomain`, or [`GONE`](Kept::GONE) if there is none.
    pub(super) fn moment<M: Kept>(&self, domain: &handle::Domain, name: &str) -> Result<&M> {
        let gone = || none::<M>(format!("no domain {} with matching name '{name}'", M::CALLED));
        M::tree(self.find(domain)?).get(name).ok_or_else(gone)
    }

    /// Finds the parent of one.
    ///
    /// # Errors
    /// As [`moment`](Self::moment), and [`GONE`](Kept::GONE) if it has no parent.
    pub(super) fn parent<M: Kept>(&self, domain: &handle::Domain, name: &str) -> Result<Arc<M::Record>> {
        let parent = self.moment::<M>(domain, name)?.parent();
        let parent = parent.map(|parent| self.moment::<M>(domain, parent)).transpose()?;
        let lacks = || none::<M>(format!("{} '{name}' does not have a parent", M::CALLED));
        parent.map(M::record).ok_or_else(lacks)
    }

    /// Lists those of a domain, or those below one, which flags choose: of each only the next ones, or all.
    ///
    /// # Errors
    /// As [`moment`](Self::moment).
    pub(super) fn moments<M: Kept>(
        &self,
        domain: &handle::Domain,
        top: Option<&str>,
        only_next: bool,
        flags: M::Flags,
    ) -> Result<Vec<Arc<M::Record>>> {
        if let Some(top) = top {
            self.moment::<M>(domain, top)?;
        }
        let tree = M::tree(self.find(domain)?);
        let all = if only_next { tree.children(top).collect() } else { tree.below(top) };
        Ok(all.into_iter().filter(|moment| moment.is_among(tree, flags)).map(M::record).collect())
    }
}
