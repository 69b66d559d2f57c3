//! Layer that makes a `tracing` span of every operation.

use std::future::Future;

use tracing::Instrument as _;

use super::{Call, Layer};
use crate::Result;

/// Makes a [`tracing`] span of every operation, at the level of debugging: its name, what it is about, and how it
/// ended. A span that nobody wants costs a look at a number.
#[derive(Debug, Clone, Copy)]
pub struct Traced;

impl Layer for Traced {
    async fn around<T: Send>(
        &self,
        call: Call<'_>,
        answer: impl Future<Output = Result<T>> + Send,
    ) -> Result<T> {
        let span = tracing::debug_span!(
            target: "virgo::operations",
            "operation",
            class = call.class,
            name = call.operation.name,
            object = call.object.map(tracing::field::display),
            outcome = tracing::field::Empty,
        );
        if span.is_disabled() {
            return answer.await;
        }
        let ended = answer.instrument(span.clone()).await;
        match &ended {
            Ok(_) => span.record("outcome", "done"),
            Err(error) => span.record("outcome", tracing::field::display(error)),
        };
        ended
    }
}
