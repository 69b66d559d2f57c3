//! What operations are about: each kind of object says in its own file how one is described, and what a
//! change of one means.

use std::future::Future;
use std::sync::Arc;

use virgo_operations::wire::Describe;
use virgo_operations::{Error, ErrorCode, Handle, Result, Tell};

use super::connection::Connection;
use super::daemon::Daemon;

/// What an object is called, and its name.
pub(super) type Called = (&'static str, String);

/// What an operation is about: so that its errors say it, and what it changes is told.
pub(super) trait Subject: Sync {
    /// What it is, and what it belongs to, for errors.
    fn about(&self) -> Vec<Called>;

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

    /// What one belongs to, if that is not the connection.
    fn owner(_: &Self::Handle) -> Option<Called> {
        None
    }

    /// Tells what has become of one by a change of which no more is known. Of a domain that is asked in the background.
    fn look_again(daemon: &Arc<Daemon>, handle: &Self::Handle) -> impl Future<Output = ()> + Send;
}

impl<H: Handle<Record: Kind>> Subject for H {
    fn about(&self) -> Vec<Called> {
        let own = (H::CALLED, self.to_string());
        [own].into_iter().chain(H::Record::owner(self)).collect()
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
    fn about(&self) -> Vec<Called> {
        vec![]
    }

    async fn look_again(&self, _: &Arc<Daemon>) {}
}

/// Says in an error what it is about, and what that belongs to, where the daemon does not.
pub(super) fn name(about: &[Called], error: Error) -> Error {
    if matches!(error.code(), ErrorCode::InvalidConn | ErrorCode::OperationDenied) {
        return error;
    }
    let quoted = about.iter().map(|(what, name)| (what, format!("'{name}'")));
    let unsaid = quoted.filter(|(_, name)| !error.message().contains(name));
    let unsaid: Vec<_> = unsaid.map(|(what, name)| format!("{what} {name}")).collect();
    if unsaid.is_empty() { error } else { error.context(unsaid.join(" of ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_says_what_it_is_about() {
        let about = [("storage volume", "v".to_owned()), ("storage pool", "p".to_owned())];
        for (daemon, told) in [
            (
                "no storage vol with matching name 'v'",
                "storage pool 'p': no storage vol with matching name 'v'",
            ),
            (
                "no storage pool with matching name 'p'",
                "storage volume 'v': no storage pool with matching name 'p'",
            ),
            ("it is busy", "storage volume 'v' of storage pool 'p': it is busy"),
            ("volume 'v' of pool 'p' is busy", "volume 'v' of pool 'p' is busy"),
        ] {
            assert_eq!(name(&about, Error::failed(daemon)).message(), told);
        }
        assert_eq!(name(&[], Error::failed("it is busy")).message(), "it is busy");
    }
}
