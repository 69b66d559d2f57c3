//! The administration of a daemon: another program of libvirt's protocol, over a socket of its own.
//!
//! The link is that of the other connections. There is no authentication: the daemon takes only users like its own. There
//! is nothing to know of it and nothing that it tells, and all operations but its end are regular.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use virgo_driver_kit::Uri;
use virgo_net::{Address, AdminRequest, HostPaths};
use virgo_operations::*;
use virgo_wire::admin::procedure::{ConnectClose, ConnectDaemonShutdown, ConnectGetLibVersion, ConnectOpen};
use virgo_wire::admin::{ConnectDaemonShutdownArgs, ConnectOpenArgs};
use virgo_wire::endpoint::CloseReason;
use virgo_wire::program::Call;

use crate::connection::leave;
use crate::error;
use crate::events::reason_of;
use crate::link::{Link, Notice};
use crate::open::{Hello, of_net};
use crate::regular::{About, Caller};
use crate::subject::{Called, NoObject};
use crate::support::{self, Version};

/// Opens a connection to the administration of a daemon of this machine. Of its end the sink is told.
///
/// # Errors
/// `InvalidArg` if the URI is not one of those, and what the daemon says.
pub async fn open(uri: &Uri, events: EventSink) -> Result<Arc<dyn AdminDriver>> {
    let said = |error: Error| error.context(format_args!("cannot open '{uri}'"));
    let request = AdminRequest {
        daemon: uri.scheme(),
        transport: uri.transport(),
        is_elsewhere: uri.user().is_some() || uri.host().is_some() || uri.port().is_some(),
        path: uri.path(),
        parameters: uri.parameters(),
    };
    let socket = virgo_net::admin_socket(&request, &HostPaths::default());
    let address = Address::Unix(socket.map_err(|error| said(of_net(error)))?);
    let socket = virgo_net::connect(&address).await.map_err(|error| said(of_net(error)))?;
    let hello = Hello(Some(Link::start(socket)?));
    let version = say(&hello).await.map_err(|error| said(hello.why_not(&address, error)))?;
    let link = hello.done();
    link.set_libvirt(Version::from_number(version));
    let connection = Arc::new(Connection { link, version, is_closed: AtomicBool::new(false) });
    let own = Arc::downgrade(&connection);
    connection.link.listen(move |notice| {
        // After a goodbye the daemon closes, too.
        let is_open = own.upgrade().is_some_and(|connection| !connection.is_closed());
        if let Notice::Closed(reason) = notice
            && let Some(word) = reason_of(&reason)
            && is_open
        {
            events.emit(Event::Closed(word, error::lost(&reason).message().to_owned()));
        }
    });
    Ok(connection)
}

/// Does all that has to be done before the first operation; returns the version of the daemon's libvirt.
async fn say(hello: &Hello) -> Result<u64> {
    let link = hello.link();
    let together = link.together();
    let opened = link.ask::<ConnectOpen>(&ConnectOpenArgs { flags: 0 });
    let version = link.ask::<ConnectGetLibVersion>(&());
    drop(together);
    opened.await?;
    Ok(version.await?.lib_ver)
}

/// The driver. Dropping it closes the connection.
struct Connection {
    link: Arc<Link>,
    version: u64,
    is_closed: AtomicBool,
}

impl Connection {
    fn is_closed(&self) -> bool {
        self.is_closed.load(Ordering::Acquire)
    }

    /// Refuses whatever comes after the connection is closed or lost.
    fn expect_open(&self) -> Result<()> {
        if self.is_closed() { Err(error::closed()) } else { self.link.expect_alive() }
    }

    /// Why the daemon does not have an operation; nothing if it has it.
    fn why_not(&self, operation: &Operation) -> Option<String> {
        let libvirt = Version::from_number(self.version);
        let since = operation.procedure.and_then(Version::of_procedure)?;
        (since > libvirt).then(|| support::too_old(since, libvirt))
    }
}

impl Caller for Connection {
    fn call<C: Call>(&self, args: &C::Args) -> impl Future<Output = Result<C::Ret>> + Send + use<C> {
        self.link.ask_if::<C, _>(self.expect_open(), args, |(_, ret, _)| ret)
    }

    fn explain(&self, operation: &Operation, error: Error) -> Error {
        support::explain(operation, error, || self.why_not(operation))
    }
}

impl AdminDriver for Connection {
    fn libvirt_version(&self) -> u64 {
        self.version
    }

    fn close(&self) {
        if !self.is_closed.swap(true, Ordering::AcqRel) {
            leave::<ConnectClose>(&self.link);
        }
    }

    fn shared_input(&self) -> Option<Arc<dyn virgo_runtime::SharedInput>> {
        Some(self.link.clone())
    }

    virgo_operations::topics!(AdminDaemon, AdminServers, AdminClients);

    fn lacks(&self, operation: &Operation) -> bool {
        self.why_not(operation).is_some()
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        AdminDriver::close(self);
    }
}

#[remote_driver]
impl AdminDaemon for Connection {
    async fn shutdown_daemon(&self, flags: AdminShutdownFlags) -> Result<()> {
        self.expect_open()?;
        let answer = self.call::<ConnectDaemonShutdown>(&ConnectDaemonShutdownArgs { flags: flags.bits() });
        match answer.await {
            // libvirtd 11.3 is gone before it has answered, and that is what it was asked for.
            Err(_) if matches!(self.link.ended(), Some(CloseReason::ClosedByPeer { .. })) => Ok(()),
            answer => answer,
        }
    }
}

#[remote_driver]
impl AdminServers for Connection {}

#[remote_driver]
impl AdminClients for Connection {}

impl About<NoObject> for Connection {
    fn about(_: &NoObject) -> Vec<Called> {
        vec![]
    }
}

impl About<handle::AdminServer> for Connection {
    fn about(server: &handle::AdminServer) -> Vec<Called> {
        vec![("server", server.to_string())]
    }
}

impl About<handle::AdminClient> for Connection {
    fn about(client: &handle::AdminClient) -> Vec<Called> {
        vec![("client", client.to_string())]
    }
}
