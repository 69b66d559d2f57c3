//! The test driver: a host in memory.
use std::sync::Arc;

use virgo_operations::{ConnectionFlags, Driver, Error, EventSink, Result};

use crate::Uri;

pub(crate) async fn open(_: &Uri, _: ConnectionFlags, _: EventSink) -> Result<Arc<dyn Driver>> {
    Err(Error::failed("under construction"))
}
