//! Procedure table: number, name, types of arguments and result, properties.
//!
//! Generated from the files in `protocol/admin/`; change it there and run the `generate` example.

use super::*;
use crate::program::procedures;

procedures! {
    "admin", 0x06900690, 1;
    call ConnectOpen = 1, "CONNECT_OPEN": ConnectOpenArgs => (),
        since(2, 0, 0);
    call ConnectClose = 2, "CONNECT_CLOSE": () => (),
        since(2, 0, 0);
    call ConnectGetLibVersion = 3, "CONNECT_GET_LIB_VERSION": () => ConnectGetLibVersionRet,
        since(2, 0, 0);
    call ConnectListServers = 4, "CONNECT_LIST_SERVERS": ConnectListServersArgs => ConnectListServersRet,
        since(2, 0, 0);
    call ConnectLookupServer = 5, "CONNECT_LOOKUP_SERVER": ConnectLookupServerArgs => ConnectLookupServerRet,
        since(2, 0, 0);
    call ServerGetThreadpoolParameters = 6, "SERVER_GET_THREADPOOL_PARAMETERS":
        ServerGetThreadpoolParametersArgs => ServerGetThreadpoolParametersRet,
        since(2, 0, 0);
    call ServerSetThreadpoolParameters = 7, "SERVER_SET_THREADPOOL_PARAMETERS":
        ServerSetThreadpoolParametersArgs => (),
        since(2, 0, 0);
    call ServerListClients = 8, "SERVER_LIST_CLIENTS": ServerListClientsArgs => ServerListClientsRet,
        since(2, 0, 0);
    call ServerLookupClient = 9, "SERVER_LOOKUP_CLIENT": ServerLookupClientArgs => ServerLookupClientRet,
        since(2, 0, 0);
    call ClientGetInfo = 10, "CLIENT_GET_INFO": ClientGetInfoArgs => ClientGetInfoRet,
        since(2, 0, 0);
    call ClientClose = 11, "CLIENT_CLOSE": ClientCloseArgs => (),
        since(2, 0, 0);
    call ServerGetClientLimits = 12, "SERVER_GET_CLIENT_LIMITS":
        ServerGetClientLimitsArgs => ServerGetClientLimitsRet,
        since(2, 0, 0);
    call ServerSetClientLimits = 13, "SERVER_SET_CLIENT_LIMITS": ServerSetClientLimitsArgs => (),
        since(2, 0, 0);
    call ConnectGetLoggingOutputs = 14, "CONNECT_GET_LOGGING_OUTPUTS":
        ConnectGetLoggingOutputsArgs => ConnectGetLoggingOutputsRet,
        since(3, 0, 0);
    call ConnectGetLoggingFilters = 15, "CONNECT_GET_LOGGING_FILTERS":
        ConnectGetLoggingFiltersArgs => ConnectGetLoggingFiltersRet,
        since(3, 0, 0);
    call ConnectSetLoggingOutputs = 16, "CONNECT_SET_LOGGING_OUTPUTS": ConnectSetLoggingOutputsArgs => (),
        since(3, 0, 0);
    call ConnectSetLoggingFilters = 17, "CONNECT_SET_LOGGING_FILTERS": ConnectSetLoggingFiltersArgs => (),
        since(3, 0, 0);
    call ServerUpdateTlsFiles = 18, "SERVER_UPDATE_TLS_FILES": ServerUpdateTlsFilesArgs => (),
        since(2, 0, 0);
    call ConnectSetDaemonTimeout = 19, "CONNECT_SET_DAEMON_TIMEOUT": ConnectSetDaemonTimeoutArgs => (),
        since(8, 6, 0);
    call ConnectDaemonShutdown = 20, "CONNECT_DAEMON_SHUTDOWN": ConnectDaemonShutdownArgs => (),
        since(11, 2, 0);
}
