//! What operations are about: each kind of object says in its own file how one is described, and what a
//! change of one means.

use std::future::Future;
use std::sync::Arc;

use virgo_operations::wire::Describe;
use virgo_operations::{Error, ErrorCode, Handle, Result, Tell};

use super::connection::Connection;
use super::daemon::Daemon;

/// What an operation is about: so that its errors say it, and what it changes is told.
pub(super) trait Subject: Sync {
    /// What it is called and its name, for errors.
    fn about(&self) -> Option<(&'static str, String)>;

    /// See [`Kind::look_again`].
    fn look_again(&self, daemon: &Arc<Daemon>) -> impl Future<Output = ()> + Send;
}

/// A kind of object.
pub(super) trait Kind: Tell {
    /// What is known of one that a call has given.
    fn describe(
        daemon: &Arc<Daemon>,
        handle: &Self::Handle,
    ) -> impl Future<Output = Result<Arc<Self>>> + Send;

    /// Tells what has become of one by a change of which no more is known. Of a domain that is asked in the background.
    fn look_again(daemon: &Arc<Daemon>, handle: &Self::Handle) -> impl Future<Output = ()> + Send;
}

impl<H: Handle<Record: Kind>> Subject for H {
    fn about(&self) -> Option<(&'static str, String)> {
        Some((H::CALLED, self.to_string()))
    }

    async fn look_again(&self, daemon: &Arc<Daemon>) {
        H::Record::look_again(daemon, self).await;
    }
}

impl<H: Handle<Record: Kind>> Describe<H> for Connection {
    async fn describe(&self, handle: &H) -> Result<Arc<H::Record>> {
        H::Record::describe(self, handle).await
    }
}

/// The connection.
pub(super) struct NoObject;

impl Subject for NoObject {
    fn about(&self) -> Option<(&'static str, String)> {
        None
    }

    async fn look_again(&self, _: &Arc<Daemon>) {}
}

/// Says in an error what it is about, where the daemon does not.
pub(super) fn name(about: Option<(&'static str, String)>, error: Error) -> Error {
    let Some((what, name)) = about else { return error };
    let quoted = format!("'{name}'");
    let is_said = error.message().contains(&quoted)
        || matches!(error.code(), ErrorCode::InvalidConn | ErrorCode::OperationDenied);
    if is_said { error } else { error.context(format_args!("{what} {quoted}")) }
}
