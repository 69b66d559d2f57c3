//! A connection through a daemon, as the API sees it.

use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use virgo_operations::{Driver, Operation, Protection};
use virgo_wire::endpoint::CloseReason;
use virgo_wire::program::Call;
use virgo_wire::remote::procedure::ConnectClose;

use super::daemon::Daemon;
use super::link::Link;

/// How long a daemon has to say goodbye.
const GOODBYE: Duration = Duration::from_secs(2);

/// The driver. Dropping it closes the connection.
pub(super) struct Connection(pub(super) Arc<Daemon>);

impl Deref for Connection {
    type Target = Arc<Daemon>;
    fn deref(&self) -> &Arc<Daemon> {
        &self.0
    }
}

macro_rules! topics_of_kinds {
    ($($kind:ident, $gone:ident: $record:ident, $events:tt, [$($accessor:ident: $topic:ident),*];)*) => {
        $(virgo_operations::topics!($($topic),*);)*
    };
}

impl Driver for Connection {
    fn hypervisor(&self) -> &'static str {
        self.host.hypervisor
    }

    fn libvirt_version(&self) -> u64 {
        self.host.libvirt.number()
    }

    fn protection(&self) -> Protection {
        self.protection
    }

    fn shared_input(&self) -> Option<Arc<dyn virgo_runtime::SharedInput>> {
        Some(self.link.clone())
    }

    // It has them all.
    virgo_operations::topics!(ConnectionHost, NodeHost);
    virgo_operations::for_each_kind!(topics_of_kinds);

    fn lacks(&self, operation: &Operation) -> bool {
        self.host.lacks(operation).is_some()
    }

    fn close(&self) {
        if !self.0.close() {
            return;
        }
        leave::<ConnectClose>(&self.link);
    }
}

/// Says goodbye by a call, now, and ends the link once the daemon has answered, which is waited for on the worker.
pub(super) fn leave<C: Call<Args = ()> + 'static>(link: &Arc<Link>) {
    let goodbye = link.ask::<C>(&());
    let link = link.clone();
    virgo_runtime::spawn(async move {
        let _ = virgo_runtime::timeout(GOODBYE, goodbye).await;
        link.end(CloseReason::Closed);
    })
    .detach();
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.close();
    }
}
