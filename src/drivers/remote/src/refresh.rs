//! Asks again about objects of which an event or an operation has said only a part. Nobody waits for that.

use std::sync::Arc;
use std::time::Duration;

use virgo_operations::Handle;

use super::daemon::{Daemon, PATIENCE};
use super::due::Scope;
use super::followed::Followed;

/// How long events are gathered that have said what there is to be known: in a flood an object is asked about so
/// often, and no more.
const MERGE: Duration = Duration::from_millis(50);

impl Daemon {
    /// Has an object asked about, in the background, and tells what is new; if that is about to be done, it is done once
    /// more. If the object is gone there is nothing to tell: an event does that.
    pub(super) fn refresh<H: Handle<Record: Followed>>(self: &Arc<Self>, handle: &H, scope: Scope) {
        let (handle, key) = (handle.clone(), handle.key());
        if !self.known::<H::Record>().due.add(&key, scope) {
            return;
        }
        let daemon = Arc::downgrade(self);
        virgo_runtime::spawn(async move {
            let next = |daemon: Arc<Self>| daemon.known::<H::Record>().due.next(&key);
            while let Some(scope) = daemon.upgrade().and_then(next) {
                if scope == Scope::Facts {
                    virgo_runtime::sleep(MERGE).await;
                }
                let Some(daemon) = daemon.upgrade() else { return };
                let scope = daemon.known::<H::Record>().due.take(&key).unwrap_or(scope);
                virgo_runtime::timeout(PATIENCE, Box::pin(look(daemon, &handle, scope))).await;
            }
        })
        .detach();
    }
}

async fn look<H: Handle<Record: Followed>>(daemon: Arc<Daemon>, handle: &H, scope: Scope) {
    if daemon.known::<H::Record>().get(&handle.key()).is_none() {
        return;
    }
    let at = daemon.now();
    if let Ok(news) = H::Record::look(&daemon, handle, scope).await {
        daemon.hear(handle, at, |_| news);
    }
}
