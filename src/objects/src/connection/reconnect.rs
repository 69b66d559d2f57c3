//! Opening a lost connection again.
use std::time::Duration;

use glib::prelude::*;

use super::Connection;

/// A daemon that restarts is back within a second.
const FIRST_PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// How long one attempt may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// Tries until it is open, or not wanted any more. Whoever starts a second one does no harm: only one
/// can be opening it.
pub(super) fn spawn(connection: &Connection) {
    let weak = connection.downgrade();
    virgo_runtime::spawn(async move {
        let mut pause = FIRST_PAUSE;
        loop {
            virgo_runtime::sleep(pause).await;
            pause = (2 * pause).min(LONGEST_PAUSE);
            let Some(connection) = weak.upgrade().filter(Connection::is_to_reconnect) else { return };
            match virgo_runtime::timeout(PATIENCE, connection.establish()).await {
                Some(Ok(())) => return,
                Some(Err(error)) => connection.still_lost(error.message().to_owned()),
                None => connection.still_lost(format!("there is no answer within {PATIENCE:?}")),
            }
        }
    })
    .detach();
}
