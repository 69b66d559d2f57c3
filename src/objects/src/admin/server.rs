//! `VirgoAdminServer`: a server of a daemon.
use std::sync::{Arc, OnceLock};

use virgo_operations::{Error, ErrorCode, Result, handle};

use super::AdminConnection;
use super::session::{AdminSession, Opening};
use crate::lift::Own;
use crate::session::InSession;

/// A server of a daemon: what clients connect to.
///
/// ```python
/// connection = Virgo.AdminConnection.open("libvirtd:///system", Virgo.ConnectionFlags.NONE)
/// server = connection.lookup_server("libvirtd")
/// for client in server.list_clients():
///     print(client.props.id, client.props.transport.value_nick)
/// ```
///
/// ```javascript
/// const connection = await Virgo.AdminConnection.open_async('libvirtd:///system');
/// const server = await connection.lookup_server_async('libvirtd');
/// for (const client of await server.list_clients_async())
///     print(client.id, client.transport === Virgo.AdminClientTransport.UNIX ? 'is local' : 'is remote');
/// ```
///
/// ```vala
/// var connection = Virgo.AdminConnection.open ("libvirtd:///system");
/// foreach (var client in connection.lookup_server ("libvirtd").list_clients ())
///     print ("%" + uint64.FORMAT + " %s\n", client.id, client.transport.to_string ());
/// ```
///
/// Get one from [`AdminConnection::list_servers`](crate::AdminConnection) or [`AdminConnection::lookup_server`]. There is
/// one object for each name, also after the connection was opened again.
#[virgo_gir::class]
pub struct AdminServer {
    known: OnceLock<(Arc<AdminSession>, handle::AdminServer)>,
}

#[virgo_gir::methods(parts(admin_servers))]
impl AdminServer {
    /// The connection that the server belongs to, or `NULL` if the object was not made by a connection.
    #[property]
    pub fn connection(&self) -> Option<AdminConnection> {
        self.imp().known.get().map(|(session, _)| session.some_connection())
    }

    /// The name of the server, of which a daemon has one. It never changes.
    ///
    /// Corresponds to libvirt's `virAdmServerGetName()`.
    #[property]
    pub fn name(&self) -> String {
        self.imp().known.get().map(|(_, server)| server.name.clone()).unwrap_or_default()
    }
}

impl AdminServer {
    pub(super) fn of(session: &Arc<AdminSession>, server: handle::AdminServer) -> Self {
        let object: Self = virgo_gir::instance(&[]);
        let _ = object.imp().known.set((session.clone(), server));
        object
    }

    fn constructed(&self) {}
}

impl Own for AdminServer {
    type Known = handle::AdminServer;

    /// Whoever belongs to no connection is found out before.
    fn own(&self) -> handle::AdminServer {
        self.imp().known.get().map(|(_, known)| known.clone()).unwrap_or_default()
    }
}

impl InSession for AdminServer {
    type Session = Opening;

    fn in_session(&self) -> Result<Arc<Opening>> {
        let orphan = || Error::new(ErrorCode::InvalidConn, "this server belongs to no connection");
        let (session, _) = self.imp().known.get().ok_or_else(orphan)?;
        session.opening()
    }
}

/// The methods that are made from operations.
mod operations {
    use virgo_operations::*;

    use crate::{AdminClient, AdminServer};

    virgo_operations::admin_servers!(virgo_gir::operations, AdminServer);
}
