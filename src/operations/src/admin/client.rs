//! The clients of a server.
use virgo_operations_macros::operations;

use crate::{Result, TypedParameters, handle};

/// Who is connected to a server.
#[operations(class = AdminClient, driver = AdminDriver)]
pub trait AdminClients: Send + Sync {
    /// Fetches the identity of the client, as far as the daemon knows it.
    ///
    /// # Returns
    /// the parameters: [`ADMIN_CLIENT_READ_ONLY`], [`ADMIN_CLIENT_SASL_USER_NAME`],
    /// [`ADMIN_CLIENT_SELINUX_CONTEXT`]; of a client by a Unix socket [`ADMIN_CLIENT_UNIX_USER_ID`],
    /// [`ADMIN_CLIENT_UNIX_USER_NAME`], [`ADMIN_CLIENT_UNIX_GROUP_ID`], [`ADMIN_CLIENT_UNIX_GROUP_NAME`] and
    /// [`ADMIN_CLIENT_UNIX_PROCESS_ID`]; of others [`ADMIN_CLIENT_SOCKET_ADDRESS`] and
    /// [`ADMIN_CLIENT_X509_DISTINGUISHED_NAME`]
    #[op(libvirt = "virAdmClientGetInfo", wire = admin::ClientGetInfo)]
    async fn fetch_info(&self, client: &handle::AdminClient) -> Result<TypedParameters>;

    /// Disconnects the client from the server.
    #[op(libvirt = "virAdmClientClose", wire = admin::ClientClose)]
    async fn close(&self, client: &handle::AdminClient) -> Result<()>;
}
