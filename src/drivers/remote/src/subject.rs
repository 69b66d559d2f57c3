//! What operations and events are about: each kind of object says in its own file what that means for it.

use std::future::Future;
use std::sync::Arc;

use virgo_operations::wire::ObjectEvent;
use virgo_operations::{Error, ErrorCode};

use super::daemon::Daemon;
use super::link::Moment;

/// What an operation is about: so that its errors say it, and what it changes is told.
pub(super) trait Subject: Sync {
    /// What it is called and its name, for errors.
    fn about(&self) -> Option<(&'static str, &str)>;

    /// Tells what has become of it by a change of which no more is known. Of a domain that is asked in the
    /// background.
    fn look_again(&self, daemon: &Arc<Daemon>) -> impl Future<Output = ()> + Send;
}

/// The connection.
pub(super) struct NoObject;

impl Subject for NoObject {
    fn about(&self) -> Option<(&'static str, &str)> {
        None
    }

    async fn look_again(&self, _: &Arc<Daemon>) {}
}

/// The events of a kind of object.
pub(super) trait Heard: ObjectEvent {
    /// Tells of an event that came `at` that moment; without an event, which is one that is newer than this library,
    /// the object is only looked at.
    fn hear(daemon: &Arc<Daemon>, at: Moment, object: Self::Subject, event: Option<Self>);
}

/// Says in an error what it is about, where the daemon does not.
pub(super) fn name(subject: &impl Subject, error: Error) -> Error {
    let Some((what, name)) = subject.about() else { return error };
    let quoted = format!("'{name}'");
    let is_said = error.message().contains(&quoted)
        || matches!(error.code(), ErrorCode::InvalidConn | ErrorCode::OperationDenied);
    if is_said { error } else { error.context(format_args!("{what} {quoted}")) }
}
