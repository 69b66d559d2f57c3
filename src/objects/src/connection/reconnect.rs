//! Automatic reconnection of a lost connection.
use std::sync::Arc;
use std::time::Duration;

use crate::ConnectionState;
use crate::session::{Session, drop_elsewhere};

/// A daemon that restarts is back within a second.
const FIRST_PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// How long one attempt may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// Tries until it is open, or not wanted any more: by nobody who holds the connection, a list or an object of it.
/// Whoever starts a second one does no harm: only one can be opening it.
pub fn spawn(session: &Arc<Session>) {
    let weak = Arc::downgrade(session);
    virgo_runtime::spawn(async move {
        let mut pause = FIRST_PAUSE;
        loop {
            virgo_runtime::sleep(pause).await;
            pause = (2 * pause).min(LONGEST_PAUSE);
            let Some(session) = weak.upgrade() else { return };
            let is_open = !is_to_reconnect(&session) || attempt(&session).await;
            // It may be the last to hold it.
            drop_elsewhere(Some(session));
            if is_open {
                return;
            }
        }
    })
    .detach();
}

fn is_to_reconnect(session: &Session) -> bool {
    let status = session.status();
    status.auto_reconnect && status.state == ConnectionState::Lost
}

/// Whether it could be opened.
async fn attempt(session: &Arc<Session>) -> bool {
    let connection = session.some_connection();
    match virgo_runtime::timeout(PATIENCE, connection.establish()).await {
        Some(Ok(())) => return true,
        Some(Err(error)) => connection.still_lost(error.message().to_owned()),
        None => connection.still_lost(format!("there is no answer within {PATIENCE:?}")),
    }
    false
}
