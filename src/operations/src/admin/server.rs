//! The servers of a daemon: their threads, their limits, and their clients.
use virgo_operations_macros::operations;

use crate::{Result, TypedParameters, handle};

/// A server of a daemon.
#[operations(class = AdminServer, driver = AdminDriver)]
pub trait AdminServers: Send + Sync {
    /// Fetches the parameters of the server's thread pool, whose workers carry out the calls of clients.
    ///
    /// # Returns
    /// the parameters: [`ADMIN_THREAD_POOL_MIN_WORKERS`], [`ADMIN_THREAD_POOL_MAX_WORKERS`],
    /// [`ADMIN_THREAD_POOL_PRIORITY_WORKERS`], [`ADMIN_THREAD_POOL_CURRENT_WORKERS`],
    /// [`ADMIN_THREAD_POOL_FREE_WORKERS`] and [`ADMIN_THREAD_POOL_JOB_QUEUE_DEPTH`]
    #[op(libvirt = "virAdmServerGetThreadPoolParameters", wire = admin::ServerGetThreadpoolParameters)]
    async fn fetch_thread_pool_parameters(&self, server: &handle::AdminServer) -> Result<TypedParameters>;

    /// Sets parameters of the server's thread pool, until the daemon ends. See
    /// [`AdminServer::fetch_thread_pool_parameters`].
    ///
    /// # Errors
    /// [`ErrorCode::ArgumentUnsupported`] if a parameter cannot be set; [`ErrorCode::InvalidArg`] if one has another
    /// type, or the minimum is above the maximum.
    #[op(libvirt = "virAdmServerSetThreadPoolParameters", wire = admin::ServerSetThreadpoolParameters)]
    async fn set_thread_pool_parameters(
        &self,
        server: &handle::AdminServer,
        /// some of [`ADMIN_THREAD_POOL_MIN_WORKERS`], [`ADMIN_THREAD_POOL_MAX_WORKERS`] and
        /// [`ADMIN_THREAD_POOL_PRIORITY_WORKERS`]
        parameters: &TypedParameters,
    ) -> Result<()>;

    /// Fetches the limits on the number of clients of the server, and the current numbers.
    ///
    /// # Returns
    /// the parameters: [`ADMIN_CLIENTS_MAX`], [`ADMIN_CLIENTS_CURRENT`], [`ADMIN_CLIENTS_UNAUTH_MAX`] and
    /// [`ADMIN_CLIENTS_UNAUTH_CURRENT`]
    #[op(libvirt = "virAdmServerGetClientLimits", wire = admin::ServerGetClientLimits)]
    async fn fetch_client_limits(&self, server: &handle::AdminServer) -> Result<TypedParameters>;

    /// Sets limits on the number of clients of the server, until the daemon ends. Connected clients are not affected. See
    /// [`AdminServer::fetch_client_limits`].
    ///
    /// # Errors
    /// [`ErrorCode::ArgumentUnsupported`] if a parameter cannot be set; [`ErrorCode::InvalidArg`] if one has another
    /// type, or there could be more clients that are not authenticated than clients.
    #[op(libvirt = "virAdmServerSetClientLimits", wire = admin::ServerSetClientLimits)]
    async fn set_client_limits(
        &self,
        server: &handle::AdminServer,
        /// [`ADMIN_CLIENTS_MAX`], [`ADMIN_CLIENTS_UNAUTH_MAX`], or both
        parameters: &TypedParameters,
    ) -> Result<()>;

    /// Lists the clients that are connected to the server.
    ///
    /// # Returns
    /// the clients
    #[op(libvirt = "virAdmServerListClients", wire = admin::ServerListClients)]
    async fn list_clients(&self, server: &handle::AdminServer) -> Result<Vec<handle::AdminClient>>;

    /// Finds a client of the server by its ID. Fails with [`ErrorCode::NoClient`] if there is none.
    ///
    /// # Returns
    /// the client
    #[op(libvirt = "virAdmServerLookupClient", wire = admin::ServerLookupClient)]
    async fn lookup_client(
        &self,
        server: &handle::AdminServer,
        /// the ID
        id: u64,
    ) -> Result<handle::AdminClient>;

    /// Reloads the TLS certificates and the key of the server. Connected clients are not affected.
    ///
    /// # Errors
    /// [`ErrorCode::InternalError`] if the server does not use TLS; [`ErrorCode::SystemError`] if a file is not usable.
    #[op(libvirt = "virAdmServerUpdateTlsFiles", wire = admin::ServerUpdateTlsFiles)]
    async fn update_tls_files(&self, server: &handle::AdminServer) -> Result<()>;
}
