//! The kinds of objects of which the daemon tells nothing: what is known of one is what was last asked.

use std::future::Future;
use std::sync::Arc;

use virgo_operations::{Deleted, ErrorCode, Result, Tell};

use super::daemon::{Daemon, PATIENCE};
use super::subject::Kind;

/// A kind of object of which the daemon tells nothing.
pub(super) trait Unannounced: Tell<Event = Deleted> {
    /// The code of the daemon's error when there is none of that name.
    const MISSING: ErrorCode;

    /// Asks, now, for what names one.
    ///
    /// # Errors
    /// [`MISSING`](Self::MISSING) if it is gone, and what the daemon says.
    fn find(
        daemon: &Arc<Daemon>,
        handle: &Self::Handle,
    ) -> impl Future<Output = Result<Self::Handle>> + Send + use<Self>;

    /// Asks, now, for what else is to be known of one: nothing, if its handle has all there is.
    ///
    /// # Errors
    /// What the daemon says.
    fn complete(
        _: &Arc<Daemon>,
        handle: Self::Handle,
    ) -> impl Future<Output = Result<Self>> + Send + use<Self> {
        async move { Ok(Self::from(handle)) }
    }
}

impl<R: Unannounced> Kind for R {
    async fn describe(daemon: &Arc<Daemon>, handle: &R::Handle) -> Result<Arc<R>> {
        let at = daemon.now();
        Ok(Arc::new(R::complete(daemon, handle.clone()).await?.revised(at)))
    }

    async fn look_again(daemon: &Arc<Daemon>, handle: &R::Handle) {
        let at = daemon.now();
        let looked = async {
            let found = R::find(daemon, handle).await?;
            R::complete(daemon, found).await
        };
        match virgo_runtime::timeout(PATIENCE, Box::pin(looked)).await {
            Some(Ok(record)) => daemon.sink.emit(R::changed(Arc::new(record.revised(at)), None)),
            Some(Err(error)) if error.code() == R::MISSING => {
                daemon.sink.emit(R::gone(Arc::new(R::from(handle.clone()).revised(at)), Deleted));
            }
            Some(Err(_)) | None => {}
        }
    }
}
