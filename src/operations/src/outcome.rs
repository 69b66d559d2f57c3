//! Completion status of a stream; its descriptor only signals EOF. The driver says it; the objects layer asks once the
//! descriptor has come to its end.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use event_listener::Event;

use crate::{Error, Result};

/// How a stream went: well, with everything sent and confirmed, or failed. All clones are one.
///
/// Who tells it does so *before* the descriptor is shut down. So who sees the end of the descriptor (nothing to
/// read, or an error that says that the other side is gone) can look at [`Outcome::at_end`] without waiting.
///
/// Later, when the driver has let go of what is behind the stream, it is *released*: then the next one can have it.
#[derive(Debug, Clone, Default)]
pub struct Outcome(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    told: OnceLock<Result<()>>,
    is_released: AtomicBool,
    released: Event,
}

/// Releases a stream when it is dropped. The driver keeps it with what is behind the stream.
#[derive(Debug)]
pub struct Releases(Outcome);

impl Drop for Releases {
    fn drop(&mut self) {
        self.0.0.is_released.store(true, Ordering::Release);
        self.0.0.released.notify(usize::MAX);
    }
}

impl Outcome {
    /// That of a plain descriptor, whose end is all there is to tell: it went well, and nothing is behind it.
    pub fn fine() -> Self {
        let fine = Self::default();
        fine.settle(Ok(()));
        drop(fine.releases());
        fine
    }

    /// Tells how it went. What is told first counts.
    pub fn settle(&self, outcome: Result<()>) {
        let _ = self.0.told.set(outcome);
    }

    /// What the end of the descriptor means.
    ///
    /// # Errors
    /// What the stream failed with. If nobody has said how it went, it was not carried to its end, which is a
    /// failure as well.
    pub fn at_end(&self) -> Result<()> {
        let unsaid = || Err(Error::failed("the stream was given up before its end"));
        self.0.told.get().cloned().unwrap_or_else(unsaid)
    }

    /// To be kept for as long as the stream has something that others want.
    pub fn releases(&self) -> Releases {
        Releases(self.clone())
    }

    /// Waits until the driver has let go of what is behind the stream.
    pub async fn released(&self) {
        while !self.0.is_released.load(Ordering::Acquire) {
            let released = self.0.released.listen();
            if !self.0.is_released.load(Ordering::Acquire) {
                released.await;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::Future;
    use std::pin::pin;
    use std::task::{Context, Waker};

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

    #[test]
    fn it_is_released_once_nobody_keeps_it() {
        let outcome = Outcome::default();
        let (releases, mut waits) = (outcome.releases(), pin!(outcome.released()));
        let mut context = Context::from_waker(Waker::noop());
        assert!(waits.as_mut().poll(&mut context).is_pending());
        drop(releases);
        assert!(waits.as_mut().poll(&mut context).is_ready());
        assert!(pin!(Outcome::fine().released()).poll(&mut context).is_ready());
    }
}
