//! The names of typed parameters, as constants of the API.

virgo_gir::constants! {
    /// The parameter of a thread pool with the minimum number of workers, as an unsigned integer.
    ///
    /// Corresponds to libvirt's `VIR_THREADPOOL_WORKERS_MIN`.
    ADMIN_THREAD_POOL_MIN_WORKERS = "minWorkers";

    /// The parameter of a thread pool with the maximum number of workers, as an unsigned integer.
    ///
    /// Corresponds to libvirt's `VIR_THREADPOOL_WORKERS_MAX`.
    ADMIN_THREAD_POOL_MAX_WORKERS = "maxWorkers";

    /// The parameter of a thread pool with the number of priority workers, which carry out short calls while all other
    /// workers are busy, as an unsigned integer.
    ///
    /// Corresponds to libvirt's `VIR_THREADPOOL_WORKERS_PRIORITY`.
    ADMIN_THREAD_POOL_PRIORITY_WORKERS = "prioWorkers";

    /// The parameter of a thread pool with the current number of idle workers, as an unsigned integer. It cannot be set.
    ///
    /// Corresponds to libvirt's `VIR_THREADPOOL_WORKERS_FREE`.
    ADMIN_THREAD_POOL_FREE_WORKERS = "freeWorkers";

    /// The parameter of a thread pool with the current number of workers, without priority workers, as an unsigned
    /// integer. It cannot be set.
    ///
    /// Corresponds to libvirt's `VIR_THREADPOOL_WORKERS_CURRENT`.
    ADMIN_THREAD_POOL_CURRENT_WORKERS = "nWorkers";

    /// The parameter of a thread pool with the number of calls that wait for a worker, as an unsigned integer. It cannot be
    /// set.
    ///
    /// Corresponds to libvirt's `VIR_THREADPOOL_JOB_QUEUE_DEPTH`.
    ADMIN_THREAD_POOL_JOB_QUEUE_DEPTH = "jobQueueDepth";

    /// The limit on the number of clients of a server, as an unsigned integer.
    ///
    /// Corresponds to libvirt's `VIR_SERVER_CLIENTS_MAX`.
    ADMIN_CLIENTS_MAX = "nclients_max";

    /// The current number of clients of a server, as an unsigned integer. It cannot be set.
    ///
    /// Corresponds to libvirt's `VIR_SERVER_CLIENTS_CURRENT`.
    ADMIN_CLIENTS_CURRENT = "nclients";

    /// The limit on the number of clients of a server that are not authenticated yet, as an unsigned integer.
    ///
    /// Corresponds to libvirt's `VIR_SERVER_CLIENTS_UNAUTH_MAX`.
    ADMIN_CLIENTS_UNAUTH_MAX = "nclients_unauth_max";

    /// The current number of clients of a server that are not authenticated yet, as an unsigned integer. It cannot be
    /// set.
    ///
    /// Corresponds to libvirt's `VIR_SERVER_CLIENTS_UNAUTH_CURRENT`.
    ADMIN_CLIENTS_UNAUTH_CURRENT = "nclients_unauth";

    /// The attribute of a client for whether its connection is read-only, as a boolean.
    ///
    /// Corresponds to libvirt's `VIR_CLIENT_INFO_READONLY`.
    ADMIN_CLIENT_READ_ONLY = "readonly";

    /// The attribute of a remote client with its address and port, as a string such as `192.0.2.1:45678`.
    ///
    /// Corresponds to libvirt's `VIR_CLIENT_INFO_SOCKET_ADDR`.
    ADMIN_CLIENT_SOCKET_ADDRESS = "sock_addr";

    /// The attribute of a client that is authenticated by SASL with its user name, as a string.
    ///
    /// Corresponds to libvirt's `VIR_CLIENT_INFO_SASL_USER_NAME`.
    ADMIN_CLIENT_SASL_USER_NAME = "sasl_user_name";

    /// The attribute of a client with a certificate with the distinguished name in that, as a string.
    ///
    /// Corresponds to libvirt's `VIR_CLIENT_INFO_X509_DISTINGUISHED_NAME`.
    ADMIN_CLIENT_X509_DISTINGUISHED_NAME = "tls_x509_dname";

    /// The attribute of a local client with its user ID, as a signed integer.
    ///
    /// Corresponds to libvirt's `VIR_CLIENT_INFO_UNIX_USER_ID`.
    ADMIN_CLIENT_UNIX_USER_ID = "unix_user_id";

    /// The attribute of a local client with its user name, as a string.
    ///
    /// Corresponds to libvirt's `VIR_CLIENT_INFO_UNIX_USER_NAME`.
    ADMIN_CLIENT_UNIX_USER_NAME = "unix_user_name";

    /// The attribute of a local client with its group ID, as a signed integer.
    ///
    /// Corresponds to libvirt's `VIR_CLIENT_INFO_UNIX_GROUP_ID`.
    ADMIN_CLIENT_UNIX_GROUP_ID = "unix_group_id";

    /// The attribute of a local client with its group name, as a string.
    ///
    /// Corresponds to libvirt's `VIR_CLIENT_INFO_UNIX_GROUP_NAME`.
    ADMIN_CLIENT_UNIX_GROUP_NAME = "unix_group_name";

    /// The attribute of a local client with its process ID, as a signed integer.
    ///
    /// Corresponds to libvirt's `VIR_CLIENT_INFO_UNIX_PROCESS_ID`.
    ADMIN_CLIENT_UNIX_PROCESS_ID = "unix_process_id";

    /// The attribute of a client with its SELinux context, as a string.
    ///
    /// Corresponds to libvirt's `VIR_CLIENT_INFO_SELINUX_CONTEXT`.
    ADMIN_CLIENT_SELINUX_CONTEXT = "selinux_context";
}
