//! Of a daemon: its thread pools and its clients.

virgo_gir::parameters! {
    /// The parameter of a thread pool with the minimum number of workers.
    ADMIN_THREAD_POOL_MIN_WORKERS: u32 = "minWorkers", VIR_THREADPOOL_WORKERS_MIN;

    /// The parameter of a thread pool with the maximum number of workers.
    ADMIN_THREAD_POOL_MAX_WORKERS: u32 = "maxWorkers", VIR_THREADPOOL_WORKERS_MAX;

    /// The parameter of a thread pool with the number of priority workers, which carry out short calls while all
    /// other workers are busy.
    ADMIN_THREAD_POOL_PRIORITY_WORKERS: u32 = "prioWorkers", VIR_THREADPOOL_WORKERS_PRIORITY;

    /// The parameter of a thread pool with the current number of idle workers. It cannot be set.
    ADMIN_THREAD_POOL_FREE_WORKERS: u32 = "freeWorkers", VIR_THREADPOOL_WORKERS_FREE;

    /// The parameter of a thread pool with the current number of workers, without priority workers. It cannot be
    /// set.
    ADMIN_THREAD_POOL_CURRENT_WORKERS: u32 = "nWorkers", VIR_THREADPOOL_WORKERS_CURRENT;

    /// The parameter of a thread pool with the number of calls that wait for a worker. It cannot be set.
    ADMIN_THREAD_POOL_JOB_QUEUE_DEPTH: u32 = "jobQueueDepth", VIR_THREADPOOL_JOB_QUEUE_DEPTH;

    /// The limit on the number of clients of a server.
    ADMIN_CLIENTS_MAX: u32 = "nclients_max", VIR_SERVER_CLIENTS_MAX;

    /// The current number of clients of a server. It cannot be set.
    ADMIN_CLIENTS_CURRENT: u32 = "nclients", VIR_SERVER_CLIENTS_CURRENT;

    /// The limit on the number of clients of a server that are not authenticated yet.
    ADMIN_CLIENTS_UNAUTH_MAX: u32 = "nclients_unauth_max", VIR_SERVER_CLIENTS_UNAUTH_MAX;

    /// The current number of clients of a server that are not authenticated yet. It cannot be set.
    ADMIN_CLIENTS_UNAUTH_CURRENT: u32 = "nclients_unauth", VIR_SERVER_CLIENTS_UNAUTH_CURRENT;

    /// The attribute of a client for whether its connection is read-only.
    ADMIN_CLIENT_READ_ONLY: bool = "readonly", VIR_CLIENT_INFO_READONLY;

    /// The attribute of a remote client with its address and port, such as `192.0.2.1:45678`.
    ADMIN_CLIENT_SOCKET_ADDRESS: str = "sock_addr", VIR_CLIENT_INFO_SOCKET_ADDR;

    /// The attribute of a client that is authenticated by SASL with its user name.
    ADMIN_CLIENT_SASL_USER_NAME: str = "sasl_user_name", VIR_CLIENT_INFO_SASL_USER_NAME;

    /// The attribute of a client with a certificate with the distinguished name in that.
    ADMIN_CLIENT_X509_DISTINGUISHED_NAME: str = "tls_x509_dname", VIR_CLIENT_INFO_X509_DISTINGUISHED_NAME;

    /// The attribute of a local client with its user ID.
    ADMIN_CLIENT_UNIX_USER_ID: i32 = "unix_user_id", VIR_CLIENT_INFO_UNIX_USER_ID;

    /// The attribute of a local client with its user name.
    ADMIN_CLIENT_UNIX_USER_NAME: str = "unix_user_name", VIR_CLIENT_INFO_UNIX_USER_NAME;

    /// The attribute of a local client with its group ID.
    ADMIN_CLIENT_UNIX_GROUP_ID: i32 = "unix_group_id", VIR_CLIENT_INFO_UNIX_GROUP_ID;

    /// The attribute of a local client with its group name.
    ADMIN_CLIENT_UNIX_GROUP_NAME: str = "unix_group_name", VIR_CLIENT_INFO_UNIX_GROUP_NAME;

    /// The attribute of a local client with its process ID.
    ADMIN_CLIENT_UNIX_PROCESS_ID: i32 = "unix_process_id", VIR_CLIENT_INFO_UNIX_PROCESS_ID;

    /// The attribute of a client with its SELinux context.
    ADMIN_CLIENT_SELINUX_CONTEXT: str = "selinux_context", VIR_CLIENT_INFO_SELINUX_CONTEXT;
}
