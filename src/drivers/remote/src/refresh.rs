//! Asks again about objects of which an event or an operation has said only a part. Nobody waits for that.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use uuid::Uuid;
use virgo_wire::remote::Domain;

use super::daemon::{Daemon, PATIENCE};
use super::due::{Due, Scope};

/// How long events are gathered that have said what there is to be known: in a flood an object is asked about so
/// often, and no more.
const MERGE: Duration = Duration::from_millis(50);

impl Daemon {
    /// Has a domain asked about, in the background, and tells what is new. If it is gone there is nothing to tell: an
    /// event does that.
    pub(super) fn refresh(self: &Arc<Self>, domain: &Domain, scope: Scope) {
        let (uuid, domain) = (Uuid::from_bytes(domain.uuid), domain.clone());
        self.refresh_by(
            |daemon| &daemon.due_domains,
            uuid,
            scope,
            move |daemon: Arc<Self>, scope| {
                let domain = domain.clone();
                async move {
                    let at = daemon.now();
                    let Some(known) = daemon.known().Domain.get(uuid) else { return };
                    let news = match scope {
                        Scope::Facts => daemon.look(&domain, Some(known)).await,
                        Scope::Everything => Box::pin(daemon.look_at_everything(&domain)).await,
                    };
                    if let Ok(news) = news {
                        daemon.hear_of_domain(uuid, at, |_| news);
                    }
                }
            },
        );
    }

    /// Has an object asked about, in the background, unless that is about to be done; then it is done once more.
    pub(super) fn refresh_by<Look>(
        self: &Arc<Self>,
        due: fn(&Self) -> &Due,
        uuid: Uuid,
        scope: Scope,
        look: impl Fn(Arc<Self>, Scope) -> Look + Send + 'static,
    ) where
        Look: Future<Output = ()> + Send,
    {
        if !due(self).add(uuid, scope) {
            return;
        }
        let daemon = Arc::downgrade(self);
        virgo_runtime::spawn(async move {
            while let Some(scope) = daemon.upgrade().and_then(|daemon| due(&daemon).next(uuid)) {
                if scope == Scope::Facts {
                    virgo_runtime::sleep(MERGE).await;
                }
                let Some(daemon) = daemon.upgrade() else { return };
                let scope = due(&daemon).take(uuid).unwrap_or(scope);
                virgo_runtime::timeout(PATIENCE, Box::pin(look(daemon, scope))).await;
            }
        })
        .detach();
    }
}
