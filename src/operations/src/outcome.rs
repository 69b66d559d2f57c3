//! How a stream went, which its descriptor cannot tell. The driver says it; the objects layer asks once the
//! descriptor has come to its end.

use std::sync::{Arc, OnceLock};

use crate::{Error, Result};

/// How a stream went: well, with everything sent and confirmed, or failed. All clones are one.
///
/// Who tells it does so *before* the descriptor is shut down. So who sees the end of the descriptor (nothing to
/// read, or an error that says that the other side is gone) can look at [`Outcome::at_end`] without waiting.
#[derive(Debug, Clone, Default)]
pub struct Outcome(Arc<OnceLock<Result<()>>>);

impl Outcome {
    /// That of a plain descriptor, whose end is all there is to tell: it went well.
    pub fn fine() -> Self {
        let fine = Self::default();
        fine.settle(Ok(()));
        fine
    }

    /// Tells how it went. What is told first counts.
    pub fn settle(&self, outcome: Result<()>) {
        let _ = self.0.set(outcome);
    }

    /// What the end of the descriptor means.
    ///
    /// # Errors
    /// What the stream failed with. If nobody has said how it went, it was not carried to its end, which is a
    /// failure as well.
    pub fn at_end(&self) -> Result<()> {
        let unsaid = || Err(Error::failed("the stream was given up before its end"));
        self.0.get().cloned().unwrap_or_else(unsaid)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_word_counts_for_all_clones() {
        let outcome = Outcome::default();
        let other = outcome.clone();
        assert!(other.at_end().is_err(), "an end about which nothing was said");
        outcome.settle(Err(Error::failed("full")));
        outcome.settle(Ok(()));
        assert_eq!(other.at_end(), Err(Error::failed("full")));
        assert_eq!(Outcome::fine().at_end(), Ok(()));
    }
}
