//! The daemon: its servers, its logging, and its end.
use virgo_operations_macros::operations;

use super::AdminShutdownFlags;
use crate::{Result, handle};

/// A daemon.
#[operations(class = AdminConnection, driver = AdminDriver)]
pub trait AdminDaemon: Send + Sync {
    /// Lists the servers of the daemon. libvirt's daemons have one that is named as the daemon, and `admin`.
    ///
    /// # Returns
    /// the servers
    #[op(libvirt = "virAdmConnectListServers", wire = admin::ConnectListServers)]
    async fn list_servers(&self) -> Result<Vec<handle::AdminServer>>;

    /// Finds a server of the daemon by its name. Fails with [`ErrorCode::NoServer`] if there is none.
    ///
    /// # Returns
    /// the server
    #[op(libvirt = "virAdmConnectLookupServer", wire = admin::ConnectLookupServer)]
    async fn lookup_server(
        &self,
        /// the name, such as `libvirtd` or `admin`
        name: &str,
    ) -> Result<handle::AdminServer>;

    /// Fetches the logging outputs of the daemon.
    ///
    /// # Returns
    /// the outputs, in the format of `log_outputs` in libvirt's configuration, such as `3:stderr 1:file:/tmp/log`
    #[op(libvirt = "virAdmConnectGetLoggingOutputs", wire = admin::ConnectGetLoggingOutputs)]
    async fn fetch_logging_outputs(&self) -> Result<String>;

    /// Sets the logging outputs of the daemon, until it ends. See [`AdminConnection::fetch_logging_outputs`].
    ///
    /// # Errors
    /// [`ErrorCode::InvalidArg`] if the daemon cannot read the outputs.
    #[op(libvirt = "virAdmConnectSetLoggingOutputs", wire = admin::ConnectSetLoggingOutputs)]
    async fn set_logging_outputs(
        &self,
        /// the outputs, in the format of `log_outputs` in libvirt's configuration, separated by spaces; `NULL` or an
        /// empty string for the default outputs
        outputs: Option<&str>,
    ) -> Result<()>;

    /// Fetches the logging filters of the daemon, which give parts of it another log level.
    ///
    /// # Returns
    /// the filters, in the format of `log_filters` in libvirt's configuration, as the daemon writes them, such as
    /// `1:*qemu* 3:*rpc*` for `1:qemu 3:rpc`; an empty string if there are none
    #[op(libvirt = "virAdmConnectGetLoggingFilters", wire = admin::ConnectGetLoggingFilters)]
    async fn fetch_logging_filters(&self) -> Result<String>;

    /// Sets the logging filters of the daemon, until it ends. See [`AdminConnection::fetch_logging_filters`].
    ///
    /// # Errors
    /// [`ErrorCode::InvalidArg`] if the daemon cannot read the filters.
    #[op(libvirt = "virAdmConnectSetLoggingFilters", wire = admin::ConnectSetLoggingFilters)]
    async fn set_logging_filters(
        &self,
        /// the filters, in the format of `log_filters` in libvirt's configuration, separated by spaces; `NULL` or an
        /// empty string for no filters
        filters: Option<&str>,
    ) -> Result<()>;

    /// Sets the time after which the daemon exits if it has neither clients nor running guests.
    ///
    /// # Errors
    /// [`ErrorCode::OperationUnsupported`] if the daemon does not support a timeout.
    #[op(libvirt = "virAdmConnectSetDaemonTimeout", wire = admin::ConnectSetDaemonTimeout)]
    async fn set_daemon_timeout(
        &self,
        /// the time in seconds, or 0 for no timeout
        timeout: u32,
    ) -> Result<()>;

    /// Shuts down the daemon. The connection is lost then, which may be before this method returns.
    #[op(libvirt = "virAdmConnectDaemonShutdown", wire = admin::ConnectDaemonShutdown)]
    async fn shutdown_daemon(
        &self,
        /// a combination of `VirgoAdminShutdownFlags`
        flags: AdminShutdownFlags,
    ) -> Result<()>;
}
