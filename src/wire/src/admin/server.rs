//! Calls on the daemon: servers, their clients, limits, logging.
//!
//! Generated from `protocol/admin/server.protocol`; change it there and run the `generate` example.

// Fields are named as in the protocol; the operations document them.
#![allow(missing_docs)]

use super::program::{
    CLIENT_INFO_PARAMETERS_MAX, CLIENT_LIST_MAX, Client, SERVER_CLIENT_LIMITS_MAX, SERVER_LIST_MAX,
    SERVER_THREADPOOL_PARAMETERS_MAX, Server, TypedParam,
};
use crate::xdr::xdr;

xdr! {
    /// Arguments of the call `CONNECT_OPEN`.
    pub struct ConnectOpenArgs {
        pub flags: u32,
    }

    /// Result of the call `CONNECT_GET_LIB_VERSION`.
    pub struct ConnectGetLibVersionRet {
        pub lib_ver: u64,
    }

    /// Arguments of the call `CONNECT_LIST_SERVERS`.
    pub struct ConnectListServersArgs {
        pub need_results: u32,
        pub flags: u32,
    }

    /// Result of the call `CONNECT_LIST_SERVERS`.
    pub struct ConnectListServersRet {
        #[max(SERVER_LIST_MAX)]
        pub servers: Vec<Server>,
        pub ret: u32,
    }

    /// Arguments of the call `CONNECT_LOOKUP_SERVER`.
    pub struct ConnectLookupServerArgs {
        pub name: String,
        pub flags: u32,
    }

    /// Result of the call `CONNECT_LOOKUP_SERVER`.
    pub struct ConnectLookupServerRet {
        pub srv: Server,
    }

    /// Arguments of the call `SERVER_GET_THREADPOOL_PARAMETERS`.
    pub struct ServerGetThreadpoolParametersArgs {
        pub srv: Server,
        pub flags: u32,
    }

    /// Result of the call `SERVER_GET_THREADPOOL_PARAMETERS`.
    pub struct ServerGetThreadpoolParametersRet {
        #[max(SERVER_THREADPOOL_PARAMETERS_MAX)]
        pub params: Vec<TypedParam>,
    }

    /// Arguments of the call `SERVER_SET_THREADPOOL_PARAMETERS`.
    pub struct ServerSetThreadpoolParametersArgs {
        pub srv: Server,
        #[max(SERVER_THREADPOOL_PARAMETERS_MAX)]
        pub params: Vec<TypedParam>,
        pub flags: u32,
    }

    /// Arguments of the call `SERVER_LIST_CLIENTS`.
    pub struct ServerListClientsArgs {
        pub srv: Server,
        pub need_results: u32,
        pub flags: u32,
    }

    /// Result of the call `SERVER_LIST_CLIENTS`.
    pub struct ServerListClientsRet {
        #[max(CLIENT_LIST_MAX)]
        pub clients: Vec<Client>,
        pub ret: u32,
    }

    /// Arguments of the call `SERVER_LOOKUP_CLIENT`.
    pub struct ServerLookupClientArgs {
        pub srv: Server,
        pub id: u64,
        pub flags: u32,
    }

    /// Result of the call `SERVER_LOOKUP_CLIENT`.
    pub struct ServerLookupClientRet {
        pub clnt: Client,
    }

    /// Arguments of the call `CLIENT_GET_INFO`.
    pub struct ClientGetInfoArgs {
        pub clnt: Client,
        pub flags: u32,
    }

    /// Result of the call `CLIENT_GET_INFO`.
    pub struct ClientGetInfoRet {
        #[max(CLIENT_INFO_PARAMETERS_MAX)]
        pub params: Vec<TypedParam>,
    }

    /// Arguments of the call `CLIENT_CLOSE`.
    pub struct ClientCloseArgs {
        pub clnt: Client,
        pub flags: u32,
    }

    /// Arguments of the call `SERVER_GET_CLIENT_LIMITS`.
    pub struct ServerGetClientLimitsArgs {
        pub srv: Server,
        pub flags: u32,
    }

    /// Result of the call `SERVER_GET_CLIENT_LIMITS`.
    pub struct ServerGetClientLimitsRet {
        #[max(SERVER_CLIENT_LIMITS_MAX)]
        pub params: Vec<TypedParam>,
    }

    /// Arguments of the call `SERVER_SET_CLIENT_LIMITS`.
    pub struct ServerSetClientLimitsArgs {
        pub srv: Server,
        #[max(SERVER_CLIENT_LIMITS_MAX)]
        pub params: Vec<TypedParam>,
        pub flags: u32,
    }

    /// Arguments of the call `CONNECT_GET_LOGGING_OUTPUTS`.
    pub struct ConnectGetLoggingOutputsArgs {
        pub flags: u32,
    }

    /// Result of the call `CONNECT_GET_LOGGING_OUTPUTS`.
    pub struct ConnectGetLoggingOutputsRet {
        pub outputs: String,
        pub noutputs: u32,
    }

    /// Arguments of the call `CONNECT_GET_LOGGING_FILTERS`.
    pub struct ConnectGetLoggingFiltersArgs {
        pub flags: u32,
    }

    /// Result of the call `CONNECT_GET_LOGGING_FILTERS`.
    pub struct ConnectGetLoggingFiltersRet {
        pub filters: Option<String>,
        pub nfilters: u32,
    }

    /// Arguments of the call `CONNECT_SET_LOGGING_OUTPUTS`.
    pub struct ConnectSetLoggingOutputsArgs {
        pub outputs: Option<String>,
        pub flags: u32,
    }

    /// Arguments of the call `CONNECT_SET_LOGGING_FILTERS`.
    pub struct ConnectSetLoggingFiltersArgs {
        pub filters: Option<String>,
        pub flags: u32,
    }

    /// Arguments of the call `SERVER_UPDATE_TLS_FILES`.
    pub struct ServerUpdateTlsFilesArgs {
        pub srv: Server,
        pub flags: u32,
    }

    /// Arguments of the call `CONNECT_SET_DAEMON_TIMEOUT`.
    pub struct ConnectSetDaemonTimeoutArgs {
        pub timeout: u32,
        pub flags: u32,
    }

    /// Arguments of the call `CONNECT_DAEMON_SHUTDOWN`.
    pub struct ConnectDaemonShutdownArgs {
        pub flags: u32,
    }
}
