//! What an operation is about: so that its errors say it, and what it changes is told.

use std::sync::Arc;

use virgo_operations::{Error, ErrorCode, handle};

use super::daemon::{Daemon, named};
use super::due::Scope;

/// What an operation is about.
#[derive(Clone, Copy)]
pub(super) enum Subject<'a> {
    /// The host.
    Connection,
    Domain(&'a handle::Domain),
    StoragePool(&'a handle::StoragePool),
    StorageVolume(&'a handle::StorageVolume),
    Network(&'a handle::Network),
}

impl Subject<'_> {
    /// Says in an error what it is about, where the daemon does not.
    pub(super) fn name(self, error: Error) -> Error {
        let (what, name) = match self {
            Self::Connection => return error,
            Self::Domain(domain) => ("domain", &domain.name),
            Self::StoragePool(pool) => ("storage pool", &pool.name),
            Self::StorageVolume(volume) => ("storage volume", &volume.name),
            Self::Network(network) => ("network", &network.name),
        };
        let quoted = format!("'{name}'");
        let is_said = error.message().contains(&quoted)
            || matches!(error.code(), ErrorCode::InvalidConn | ErrorCode::OperationDenied);
        if is_said { error } else { error.context(format_args!("{what} {quoted}")) }
    }

    /// Tells what has become of it by a change of which no more is known. Of a domain that is asked in the
    /// background.
    pub(super) async fn look_again(self, daemon: &Arc<Daemon>) {
        match self {
            Self::Connection => {}
            Self::Domain(domain) => daemon.refresh(&named(domain), Scope::Everything),
            Self::StoragePool(pool) => daemon.look_at_pool_again(pool).await,
            Self::StorageVolume(volume) => daemon.look_at_volume_again(volume).await,
            Self::Network(network) => daemon.look_at_network_again(network).await,
        }
    }
}
