//! `VirgoAdminClient`: a client connected to a server of a daemon.
use std::sync::{Arc, OnceLock};

use virgo_operations::{AdminClientTransport, Error, ErrorCode, Result, handle};

use super::AdminServer;
use super::session::Opening;
use crate::lift::Own;
use crate::session::InSession;

/// Who is connected to a server of a daemon.
///
/// ```python
/// connection = Virgo.AdminConnection.open("libvirtd:///system", Virgo.ConnectionFlags.NONE)
/// for client in connection.lookup_server("libvirtd").list_clients():
///     print(client.props.connected_since.format_iso8601(), client.fetch_info()[Virgo.ADMIN_CLIENT_READ_ONLY])
/// ```
///
/// ```javascript
/// const connection = await Virgo.AdminConnection.open_async('libvirtd:///system');
/// const server = await connection.lookup_server_async('libvirtd');
/// for (const client of await server.list_clients_async()) {
///     const info = await client.fetch_info_async();
///     print(client.connected_since.format_iso8601(), info[Virgo.ADMIN_CLIENT_READ_ONLY]);
/// }
/// ```
///
/// ```vala
/// var connection = Virgo.AdminConnection.open ("libvirtd:///system");
/// foreach (var client in connection.lookup_server ("libvirtd").list_clients ()) {
///     var read_only = client.fetch_info ().lookup_value (Virgo.ADMIN_CLIENT_READ_ONLY, VariantType.BOOLEAN);
///     print ("%s %s\n", client.connected_since.format_iso8601 (), read_only.get_boolean ().to_string ());
/// }
/// ```
///
/// Get one from [`AdminServer::list_clients`](crate::AdminServer) or [`AdminServer::lookup_client`]. There is one object
/// for each ID. Once the client has gone, or the connection to the daemon was opened again, its operations fail with
/// [`ErrorCode::NoClient`].
#[virgo_gir::class]
pub struct AdminClient {
    known: OnceLock<(Arc<Opening>, handle::AdminClient)>,
}

#[virgo_gir::methods(parts(admin_clients))]
impl AdminClient {
    /// The server that the client is connected to, or `NULL` if the object was not made by a connection.
    #[property]
    pub fn server(&self) -> Option<AdminServer> {
        let (opening, client) = self.imp().known.get()?;
        Some(opening.session.server(handle::AdminServer { name: client.server.clone() }))
    }

    /// The ID of the client. A server uses it for no other client for as long as the daemon runs.
    ///
    /// Corresponds to libvirt's `virAdmClientGetID()`.
    #[property]
    pub fn id(&self) -> u64 {
        self.imp().known.get().map(|(_, client)| client.id).unwrap_or_default()
    }

    /// When the client has connected, in UTC, or `NULL` if the object was not made by a connection.
    ///
    /// Corresponds to libvirt's `virAdmClientGetTimestamp()`.
    #[property]
    pub fn connected_since(&self) -> Option<glib::DateTime> {
        glib::DateTime::from_unix_utc(self.imp().known.get()?.1.connected_since).ok()
    }

    /// How the client is connected.
    ///
    /// Corresponds to libvirt's `virAdmClientGetTransport()`.
    #[property]
    pub fn transport(&self) -> AdminClientTransport {
        self.imp().known.get().map(|(_, client)| client.transport).unwrap_or_default()
    }
}

impl AdminClient {
    pub(super) fn of(opening: &Arc<Opening>, client: handle::AdminClient) -> Self {
        let object: Self = virgo_gir::instance(&[]);
        let _ = object.imp().known.set((opening.clone(), client));
        object
    }

    fn constructed(&self) {}
}

impl Own for AdminClient {
    type Known = handle::AdminClient;

    /// Whoever belongs to no connection is found out before.
    fn own(&self) -> handle::AdminClient {
        self.imp().known.get().map(|(_, known)| known.clone()).unwrap_or_default()
    }
}

impl InSession for AdminClient {
    type Session = Opening;

    fn in_session(&self) -> Result<Arc<Opening>> {
        let orphan = || Error::new(ErrorCode::InvalidConn, "this client belongs to no connection");
        let (opening, client) = self.imp().known.get().ok_or_else(orphan)?;
        if !opening.is_newest()? {
            let message =
                format!("the client '{}' was one before the connection was opened again", client.id);
            return Err(Error::new(ErrorCode::NoClient, message));
        }
        Ok(opening.clone())
    }
}

/// The methods that are made from operations.
mod operations {
    use virgo_operations::*;

    use crate::AdminClient;

    virgo_operations::admin_clients!(virgo_gir::operations, AdminClient);
}
