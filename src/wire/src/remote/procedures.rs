//! Procedure table: number, name, types of arguments and result, properties.
//!
//! Generated from the files in `protocol/remote/`; change it there and run the `generate` example.

use super::*;
use crate::program::Descriptors;
use crate::program::StreamUse;
use crate::program::procedures;

procedures! {
    "remote", 0x20008086, 1;
    call ConnectOpen = 1, "CONNECT_OPEN": ConnectOpenArgs => (),
        high(), acl(&["connect:getattr"]), since(0, 3, 0);
    call ConnectClose = 2, "CONNECT_CLOSE": () => (),
        high(), since(0, 3, 0);
    call ConnectGetType = 3, "CONNECT_GET_TYPE": () => ConnectGetTypeRet,
        high(), acl(&["connect:getattr"]), since(0, 3, 0);
    call ConnectGetVersion = 4, "CONNECT_GET_VERSION": () => ConnectGetVersionRet,
        high(), acl(&["connect:getattr"]), since(0, 3, 0);
    call ConnectGetMaxVcpus = 5, "CONNECT_GET_MAX_VCPUS": ConnectGetMaxVcpusArgs => ConnectGetMaxVcpusRet,
        high(), acl(&["connect:read"]), since(0, 3, 0);
    call NodeGetInfo = 6, "NODE_GET_INFO": () => NodeGetInfoRet,
        high(), acl(&["connect:read"]), since(0, 3, 0);
    call ConnectGetCapabilities = 7, "CONNECT_GET_CAPABILITIES": () => ConnectGetCapabilitiesRet,
        acl(&["connect:read"]), since(0, 3, 0);
    call DomainAttachDevice = 8, "DOMAIN_ATTACH_DEVICE": DomainAttachDeviceArgs => (),
        acl(&["domain:write"]), since(0, 3, 0);
    call DomainCreate = 9, "DOMAIN_CREATE": DomainCreateArgs => (),
        acl(&["domain:start"]), since(0, 3, 0);
    call DomainCreateXml = 10, "DOMAIN_CREATE_XML": DomainCreateXmlArgs => DomainCreateXmlRet,
        acl(&["domain:write", "domain:start"]), since(0, 3, 0);
    call DomainDefineXml = 11, "DOMAIN_DEFINE_XML": DomainDefineXmlArgs => DomainDefineXmlRet,
        high(), acl(&["domain:write", "domain:save"]), since(0, 3, 0);
    call DomainDestroy = 12, "DOMAIN_DESTROY": DomainDestroyArgs => (),
        high(), acl(&["domain:stop"]), since(0, 3, 0);
    call DomainDetachDevice = 13, "DOMAIN_DETACH_DEVICE": DomainDetachDeviceArgs => (),
        acl(&["domain:write"]), since(0, 3, 0);
    call DomainGetXmlDesc = 14, "DOMAIN_GET_XML_DESC": DomainGetXmlDescArgs => DomainGetXmlDescRet,
        acl(&["domain:read", "domain:read_secure:flags&1", "domain:read_secure:flags&8"]), since(0, 3, 0);
    call DomainGetAutostart = 15, "DOMAIN_GET_AUTOSTART": DomainGetAutostartArgs => DomainGetAutostartRet,
        high(), acl(&["domain:read"]), since(0, 3, 0);
    call DomainGetInfo = 16, "DOMAIN_GET_INFO": DomainGetInfoArgs => DomainGetInfoRet,
        acl(&["domain:read"]), since(0, 3, 0);
    call DomainGetMaxMemory = 17, "DOMAIN_GET_MAX_MEMORY": DomainGetMaxMemoryArgs => DomainGetMaxMemoryRet,
        high(), acl(&["domain:read"]), since(0, 3, 0);
    call DomainGetMaxVcpus = 18, "DOMAIN_GET_MAX_VCPUS": DomainGetMaxVcpusArgs => DomainGetMaxVcpusRet,
        high(), acl(&["domain:read"]), since(0, 3, 0);
    call DomainGetOsType = 19, "DOMAIN_GET_OS_TYPE": DomainGetOsTypeArgs => DomainGetOsTypeRet,
        high(), acl(&["domain:read"]), since(0, 3, 0);
    call DomainGetVcpus = 20, "DOMAIN_GET_VCPUS": DomainGetVcpusArgs => DomainGetVcpusRet,
        high(), acl(&["domain:read"]), since(0, 3, 0);
    call ConnectListDefinedDomains = 21, "CONNECT_LIST_DEFINED_DOMAINS":
        ConnectListDefinedDomainsArgs => ConnectListDefinedDomainsRet,
        high(), acl(&["connect:search_domains"]), filter(&["domain:getattr"]), since(0, 3, 0);
    call DomainLookupById = 22, "DOMAIN_LOOKUP_BY_ID": DomainLookupByIdArgs => DomainLookupByIdRet,
        high(), acl(&["domain:getattr"]), since(0, 3, 0);
    call DomainLookupByName = 23, "DOMAIN_LOOKUP_BY_NAME": DomainLookupByNameArgs => DomainLookupByNameRet,
        high(), acl(&["domain:getattr"]), since(0, 3, 0);
    call DomainLookupByUuid = 24, "DOMAIN_LOOKUP_BY_UUID": DomainLookupByUuidArgs => DomainLookupByUuidRet,
        high(), acl(&["domain:getattr"]), since(0, 3, 0);
    call ConnectNumOfDefinedDomains = 25, "CONNECT_NUM_OF_DEFINED_DOMAINS":
        () => ConnectNumOfDefinedDomainsRet,
        high(), acl(&["connect:search_domains"]), filter(&["domain:getattr"]), since(0, 3, 0);
    call DomainPinVcpu = 26, "DOMAIN_PIN_VCPU": DomainPinVcpuArgs => (),
        acl(&["domain:write"]), since(0, 3, 0);
    call DomainReboot = 27, "DOMAIN_REBOOT": DomainRebootArgs => (),
        acl(&["domain:init_control", "domain:write:flags&2"]), since(0, 3, 0);
    call DomainResume = 28, "DOMAIN_RESUME": DomainResumeArgs => (),
        acl(&["domain:suspend"]), since(0, 3, 0);
    call DomainSetAutostart = 29, "DOMAIN_SET_AUTOSTART": DomainSetAutostartArgs => (),
        high(), acl(&["domain:write"]), since(0, 3, 0);
    call DomainSetMaxMemory = 30, "DOMAIN_SET_MAX_MEMORY": DomainSetMaxMemoryArgs => (),
        high(), acl(&["domain:write"]), since(0, 3, 0);
    call DomainSetMemory = 31, "DOMAIN_SET_MEMORY": DomainSetMemoryArgs => (),
        acl(&["domain:write"]), since(0, 3, 0);
    call DomainSetVcpus = 32, "DOMAIN_SET_VCPUS": DomainSetVcpusArgs => (),
        acl(&["domain:write"]), since(0, 3, 0);
    call DomainShutdown = 33, "DOMAIN_SHUTDOWN": DomainShutdownArgs => (),
        acl(&["domain:init_control"]), since(0, 3, 0);
    call DomainSuspend = 34, "DOMAIN_SUSPEND": DomainSuspendArgs => (),
        acl(&["domain:suspend"]), since(0, 3, 0);
    call DomainUndefine = 35, "DOMAIN_UNDEFINE": DomainUndefineArgs => (),
        high(), acl(&["domain:delete"]), since(0, 3, 0);
    call ConnectListDefinedNetworks = 36, "CONNECT_LIST_DEFINED_NETWORKS":
        ConnectListDefinedNetworksArgs => ConnectListDefinedNetworksRet,
        high(), acl(&["connect:search_networks"]), filter(&["network:getattr"]), since(0, 3, 0);
    call ConnectListDomains = 37, "CONNECT_LIST_DOMAINS": ConnectListDomainsArgs => ConnectListDomainsRet,
        high(), acl(&["connect:search_domains"]), filter(&["domain:getattr"]), since(0, 3, 0);
    call ConnectListNetworks = 38, "CONNECT_LIST_NETWORKS": ConnectListNetworksArgs => ConnectListNetworksRet,
        high(), acl(&["connect:search_networks"]), filter(&["network:getattr"]), since(0, 3, 0);
    call NetworkCreate = 39, "NETWORK_CREATE": NetworkCreateArgs => (),
        acl(&["network:start"]), since(0, 3, 0);
    call NetworkCreateXml = 40, "NETWORK_CREATE_XML": NetworkCreateXmlArgs => NetworkCreateXmlRet,
        acl(&["network:write", "network:start"]), since(0, 3, 0);
    call NetworkDefineXml = 41, "NETWORK_DEFINE_XML": NetworkDefineXmlArgs => NetworkDefineXmlRet,
        high(), acl(&["network:write", "network:save"]), since(0, 3, 0);
    call NetworkDestroy = 42, "NETWORK_DESTROY": NetworkDestroyArgs => (),
        high(), acl(&["network:stop"]), since(0, 3, 0);
    call NetworkGetXmlDesc = 43, "NETWORK_GET_XML_DESC": NetworkGetXmlDescArgs => NetworkGetXmlDescRet,
        high(), acl(&["network:read"]), since(0, 3, 0);
    call NetworkGetAutostart = 44, "NETWORK_GET_AUTOSTART": NetworkGetAutostartArgs => NetworkGetAutostartRet,
        high(), acl(&["network:read"]), since(0, 3, 0);
    call NetworkGetBridgeName = 45, "NETWORK_GET_BRIDGE_NAME":
        NetworkGetBridgeNameArgs => NetworkGetBridgeNameRet,
        high(), acl(&["network:read"]), since(0, 3, 0);
    call NetworkLookupByName = 46, "NETWORK_LOOKUP_BY_NAME":
        NetworkLookupByNameArgs => NetworkLookupByNameRet,
        high(), acl(&["network:getattr"]), since(0, 3, 0);
    call NetworkLookupByUuid = 47, "NETWORK_LOOKUP_BY_UUID":
        NetworkLookupByUuidArgs => NetworkLookupByUuidRet,
        high(), acl(&["network:getattr"]), since(0, 3, 0);
    call NetworkSetAutostart = 48, "NETWORK_SET_AUTOSTART": NetworkSetAutostartArgs => (),
        high(), acl(&["network:write"]), since(0, 3, 0);
    call NetworkUndefine = 49, "NETWORK_UNDEFINE": NetworkUndefineArgs => (),
        high(), acl(&["network:delete"]), since(0, 3, 0);
    call ConnectNumOfDefinedNetworks = 50, "CONNECT_NUM_OF_DEFINED_NETWORKS":
        () => ConnectNumOfDefinedNetworksRet,
        high(), acl(&["connect:search_networks"]), filter(&["network:getattr"]), since(0, 3, 0);
    call ConnectNumOfDomains = 51, "CONNECT_NUM_OF_DOMAINS": () => ConnectNumOfDomainsRet,
        high(), acl(&["connect:search_domains"]), filter(&["domain:getattr"]), since(0, 3, 0);
    call ConnectNumOfNetworks = 52, "CONNECT_NUM_OF_NETWORKS": () => ConnectNumOfNetworksRet,
        high(), acl(&["connect:search_networks"]), filter(&["network:getattr"]), since(0, 3, 0);
    call DomainCoreDump = 53, "DOMAIN_CORE_DUMP": DomainCoreDumpArgs => (),
        acl(&["domain:core_dump"]), since(0, 3, 0);
    call DomainRestore = 54, "DOMAIN_RESTORE": DomainRestoreArgs => (),
        acl(&["domain:start", "domain:write"]), since(0, 3, 0);
    call DomainSave = 55, "DOMAIN_SAVE": DomainSaveArgs => (),
        acl(&["domain:hibernate"]), since(0, 3, 0);
    call DomainGetSchedulerType = 56, "DOMAIN_GET_SCHEDULER_TYPE":
        DomainGetSchedulerTypeArgs => DomainGetSchedulerTypeRet,
        acl(&["domain:read"]), since(0, 3, 0);
    call DomainGetSchedulerParameters = 57, "DOMAIN_GET_SCHEDULER_PARAMETERS":
        DomainGetSchedulerParametersArgs => DomainGetSchedulerParametersRet,
        acl(&["domain:read"]), since(0, 3, 0);
    call DomainSetSchedulerParameters = 58, "DOMAIN_SET_SCHEDULER_PARAMETERS":
        DomainSetSchedulerParametersArgs => (),
        acl(&["domain:read"]), since(0, 3, 0);
    call ConnectGetHostname = 59, "CONNECT_GET_HOSTNAME": () => ConnectGetHostnameRet,
        high(), acl(&["connect:getattr"]), since(0, 3, 0);
    call ConnectSupportsFeature = 60, "CONNECT_SUPPORTS_FEATURE":
        ConnectSupportsFeatureArgs => ConnectSupportsFeatureRet,
        high(), acl(&["connect:getattr"]), since(0, 3, 0);
    call DomainMigratePrepare = 61, "DOMAIN_MIGRATE_PREPARE":
        DomainMigratePrepareArgs => DomainMigratePrepareRet,
        acl(&["domain:migrate", "domain:start", "domain:write"]), since(0, 3, 2);
    call DomainMigratePerform = 62, "DOMAIN_MIGRATE_PERFORM": DomainMigratePerformArgs => (),
        acl(&["domain:migrate"]), since(0, 3, 2);
    call DomainMigrateFinish = 63, "DOMAIN_MIGRATE_FINISH": DomainMigrateFinishArgs => DomainMigrateFinishRet,
        acl(&["domain:migrate"]), since(0, 3, 2);
    call DomainBlockStats = 64, "DOMAIN_BLOCK_STATS": DomainBlockStatsArgs => DomainBlockStatsRet,
        acl(&["domain:read"]), since(0, 3, 2);
    call DomainInterfaceStats = 65, "DOMAIN_INTERFACE_STATS":
        DomainInterfaceStatsArgs => DomainInterfaceStatsRet,
        high(), acl(&["domain:read"]), since(0, 3, 2);
    call AuthList = 66, "AUTH_LIST": () => AuthListRet,
        high(), before_auth(), since(0, 4, 0);
    call AuthSaslInit = 67, "AUTH_SASL_INIT": () => AuthSaslInitRet,
        high(), before_auth(), since(0, 4, 0);
    call AuthSaslStart = 68, "AUTH_SASL_START": AuthSaslStartArgs => AuthSaslStartRet,
        high(), before_auth(), since(0, 4, 0);
    call AuthSaslStep = 69, "AUTH_SASL_STEP": AuthSaslStepArgs => AuthSaslStepRet,
        high(), before_auth(), since(0, 4, 0);
    call AuthPolkit = 70, "AUTH_POLKIT": () => AuthPolkitRet,
        high(), before_auth(), since(0, 4, 0);
    call ConnectNumOfStoragePools = 71, "CONNECT_NUM_OF_STORAGE_POOLS": () => ConnectNumOfStoragePoolsRet,
        high(), acl(&["connect:search_storage_pools"]), filter(&["storage_pool:getattr"]), since(0, 4, 1);
    call ConnectListStoragePools = 72, "CONNECT_LIST_STORAGE_POOLS":
        ConnectListStoragePoolsArgs => ConnectListStoragePoolsRet,
        high(), acl(&["connect:search_storage_pools"]), filter(&["storage_pool:getattr"]), since(0, 4, 1);
    call ConnectNumOfDefinedStoragePools = 73, "CONNECT_NUM_OF_DEFINED_STORAGE_POOLS":
        () => ConnectNumOfDefinedStoragePoolsRet,
        high(), acl(&["connect:search_storage_pools"]), filter(&["storage_pool:getattr"]), since(0, 4, 1);
    call ConnectListDefinedStoragePools = 74, "CONNECT_LIST_DEFINED_STORAGE_POOLS":
        ConnectListDefinedStoragePoolsArgs => ConnectListDefinedStoragePoolsRet,
        high(), acl(&["connect:search_storage_pools"]), filter(&["storage_pool:getattr"]), since(0, 4, 1);
    call ConnectFindStoragePoolSources = 75, "CONNECT_FIND_STORAGE_POOL_SOURCES":
        ConnectFindStoragePoolSourcesArgs => ConnectFindStoragePoolSourcesRet,
        acl(&["connect:detect_storage_pools"]), since(0, 4, 5);
    call StoragePoolCreateXml = 76, "STORAGE_POOL_CREATE_XML":
        StoragePoolCreateXmlArgs => StoragePoolCreateXmlRet,
        acl(&["storage_pool:start", "storage_pool:write"]), since(0, 4, 5);
    call StoragePoolDefineXml = 77, "STORAGE_POOL_DEFINE_XML":
        StoragePoolDefineXmlArgs => StoragePoolDefineXmlRet,
        high(), acl(&["storage_pool:write", "storage_pool:save"]), since(0, 4, 5);
    call StoragePoolCreate = 78, "STORAGE_POOL_CREATE": StoragePoolCreateArgs => (),
        acl(&["storage_pool:start"]), since(0, 4, 5);
    call StoragePoolBuild = 79, "STORAGE_POOL_BUILD": StoragePoolBuildArgs => (),
        acl(&["storage_pool:format"]), since(0, 4, 5);
    call StoragePoolDestroy = 80, "STORAGE_POOL_DESTROY": StoragePoolDestroyArgs => (),
        high(), acl(&["storage_pool:stop"]), since(0, 4, 5);
    call StoragePoolDelete = 81, "STORAGE_POOL_DELETE": StoragePoolDeleteArgs => (),
        acl(&["storage_pool:format"]), since(0, 4, 5);
    call StoragePoolUndefine = 82, "STORAGE_POOL_UNDEFINE": StoragePoolUndefineArgs => (),
        high(), acl(&["storage_pool:delete"]), since(0, 4, 5);
    call StoragePoolRefresh = 83, "STORAGE_POOL_REFRESH": StoragePoolRefreshArgs => (),
        acl(&["storage_pool:refresh"]), since(0, 4, 5);
    call StoragePoolLookupByName = 84, "STORAGE_POOL_LOOKUP_BY_NAME":
        StoragePoolLookupByNameArgs => StoragePoolLookupByNameRet,
        high(), acl(&["storage_pool:getattr"]), since(0, 4, 5);
    call StoragePoolLookupByUuid = 85, "STORAGE_POOL_LOOKUP_BY_UUID":
        StoragePoolLookupByUuidArgs => StoragePoolLookupByUuidRet,
        high(), acl(&["storage_pool:getattr"]), since(0, 4, 5);
    call StoragePoolLookupByVolume = 86, "STORAGE_POOL_LOOKUP_BY_VOLUME":
        StoragePoolLookupByVolumeArgs => StoragePoolLookupByVolumeRet,
        high(), acl(&["storage_pool:getattr"]), since(0, 4, 5);
    call StoragePoolGetInfo = 87, "STORAGE_POOL_GET_INFO": StoragePoolGetInfoArgs => StoragePoolGetInfoRet,
        high(), acl(&["storage_pool:read"]), since(0, 4, 5);
    call StoragePoolGetXmlDesc = 88, "STORAGE_POOL_GET_XML_DESC":
        StoragePoolGetXmlDescArgs => StoragePoolGetXmlDescRet,
        high(), acl(&["storage_pool:read"]), since(0, 4, 5);
    call StoragePoolGetAutostart = 89, "STORAGE_POOL_GET_AUTOSTART":
        StoragePoolGetAutostartArgs => StoragePoolGetAutostartRet,
        high(), acl(&["storage_pool:read"]), since(0, 4, 5);
    call StoragePoolSetAutostart = 90, "STORAGE_POOL_SET_AUTOSTART": StoragePoolSetAutostartArgs => (),
        high(), acl(&["storage_pool:write"]), since(0, 4, 5);
    call StoragePoolNumOfVolumes = 91, "STORAGE_POOL_NUM_OF_VOLUMES":
        StoragePoolNumOfVolumesArgs => StoragePoolNumOfVolumesRet,
        high(), acl(&["storage_pool:search_storage_vols"]), filter(&["storage_vol:getattr"]), since(0, 4, 5);
    call StoragePoolListVolumes = 92, "STORAGE_POOL_LIST_VOLUMES":
        StoragePoolListVolumesArgs => StoragePoolListVolumesRet,
        high(), acl(&["storage_pool:search_storage_vols"]), filter(&["storage_vol:getattr"]), since(0, 4, 5);
    call StorageVolCreateXml = 93, "STORAGE_VOL_CREATE_XML":
        StorageVolCreateXmlArgs => StorageVolCreateXmlRet,
        acl(&["storage_vol:create"]), since(0, 4, 5);
    call StorageVolDelete = 94, "STORAGE_VOL_DELETE": StorageVolDeleteArgs => (),
        acl(&["storage_vol:delete"]), since(0, 4, 5);
    call StorageVolLookupByName = 95, "STORAGE_VOL_LOOKUP_BY_NAME":
        StorageVolLookupByNameArgs => StorageVolLookupByNameRet,
        high(), acl(&["storage_vol:getattr"]), since(0, 4, 5);
    call StorageVolLookupByKey = 96, "STORAGE_VOL_LOOKUP_BY_KEY":
        StorageVolLookupByKeyArgs => StorageVolLookupByKeyRet,
        high(), acl(&["storage_vol:getattr"]), since(0, 4, 5);
    call StorageVolLookupByPath = 97, "STORAGE_VOL_LOOKUP_BY_PATH":
        StorageVolLookupByPathArgs => StorageVolLookupByPathRet,
        high(), acl(&["storage_vol:getattr"]), since(0, 4, 5);
    call StorageVolGetInfo = 98, "STORAGE_VOL_GET_INFO": StorageVolGetInfoArgs => StorageVolGetInfoRet,
        high(), acl(&["storage_vol:read"]), since(0, 4, 5);
    call StorageVolGetXmlDesc = 99, "STORAGE_VOL_GET_XML_DESC":
        StorageVolGetXmlDescArgs => StorageVolGetXmlDescRet,
        high(), acl(&["storage_vol:read"]), since(0, 4, 5);
    call StorageVolGetPath = 100, "STORAGE_VOL_GET_PATH": StorageVolGetPathArgs => StorageVolGetPathRet,
        high(), acl(&["storage_vol:read"]), since(0, 4, 5);
    call NodeGetCellsFreeMemory = 101, "NODE_GET_CELLS_FREE_MEMORY":
        NodeGetCellsFreeMemoryArgs => NodeGetCellsFreeMemoryRet,
        high(), acl(&["connect:read"]), since(0, 4, 5);
    call NodeGetFreeMemory = 102, "NODE_GET_FREE_MEMORY": () => NodeGetFreeMemoryRet,
        high(), acl(&["connect:read"]), since(0, 4, 5);
    call DomainBlockPeek = 103, "DOMAIN_BLOCK_PEEK": DomainBlockPeekArgs => DomainBlockPeekRet,
        acl(&["domain:block_read"]), since(0, 4, 5);
    call DomainMemoryPeek = 104, "DOMAIN_MEMORY_PEEK": DomainMemoryPeekArgs => DomainMemoryPeekRet,
        acl(&["domain:mem_read"]), since(0, 4, 5);
    call ConnectDomainEventRegister = 105, "CONNECT_DOMAIN_EVENT_REGISTER":
        () => ConnectDomainEventRegisterRet,
        high(), acl(&["connect:search_domains"]), filter(&["domain:getattr"]), since(0, 5, 0);
    call ConnectDomainEventDeregister = 106, "CONNECT_DOMAIN_EVENT_DEREGISTER":
        () => ConnectDomainEventDeregisterRet,
        high(), acl(&["connect:read"]), since(0, 5, 0);
    event DomainEventLifecycle = 107, "DOMAIN_EVENT_LIFECYCLE": DomainEventLifecycleMsg => (),
        since(0, 8, 0);
    call DomainMigratePrepare2 = 108, "DOMAIN_MIGRATE_PREPARE2":
        DomainMigratePrepare2Args => DomainMigratePrepare2Ret,
        acl(&["domain:migrate", "domain:start", "domain:write"]), since(0, 8, 0);
    call DomainMigrateFinish2 = 109, "DOMAIN_MIGRATE_FINISH2":
        DomainMigrateFinish2Args => DomainMigrateFinish2Ret,
        acl(&["domain:migrate"]), since(0, 8, 0);
    call ConnectGetUri = 110, "CONNECT_GET_URI": () => ConnectGetUriRet,
        high(), acl(&["connect:getattr"]), since(0, 8, 0);
    call NodeNumOfDevices = 111, "NODE_NUM_OF_DEVICES": NodeNumOfDevicesArgs => NodeNumOfDevicesRet,
        high(), acl(&["connect:search_node_devices"]), filter(&["node_device:getattr"]), since(0, 8, 0);
    call NodeListDevices = 112, "NODE_LIST_DEVICES": NodeListDevicesArgs => NodeListDevicesRet,
        high(), acl(&["connect:search_node_devices"]), filter(&["node_device:getattr"]), since(0, 8, 0);
    call NodeDeviceLookupByName = 113, "NODE_DEVICE_LOOKUP_BY_NAME":
        NodeDeviceLookupByNameArgs => NodeDeviceLookupByNameRet,
        high(), acl(&["node_device:getattr"]), since(0, 8, 0);
    call NodeDeviceGetXmlDesc = 114, "NODE_DEVICE_GET_XML_DESC":
        NodeDeviceGetXmlDescArgs => NodeDeviceGetXmlDescRet,
        acl(&["node_device:read"]), since(0, 8, 0);
    call NodeDeviceGetParent = 115, "NODE_DEVICE_GET_PARENT":
        NodeDeviceGetParentArgs => NodeDeviceGetParentRet,
        high(), acl(&["node_device:read"]), since(0, 8, 0);
    call NodeDeviceNumOfCaps = 116, "NODE_DEVICE_NUM_OF_CAPS":
        NodeDeviceNumOfCapsArgs => NodeDeviceNumOfCapsRet,
        high(), acl(&["node_device:read"]), since(0, 8, 0);
    call NodeDeviceListCaps = 117, "NODE_DEVICE_LIST_CAPS": NodeDeviceListCapsArgs => NodeDeviceListCapsRet,
        high(), acl(&["node_device:read"]), since(0, 8, 0);
    call NodeDeviceDettach = 118, "NODE_DEVICE_DETTACH": NodeDeviceDettachArgs => (),
        acl(&["node_device:detach"]), since(0, 8, 0);
    call NodeDeviceReAttach = 119, "NODE_DEVICE_RE_ATTACH": NodeDeviceReAttachArgs => (),
        acl(&["node_device:detach"]), since(0, 8, 0);
    call NodeDeviceReset = 120, "NODE_DEVICE_RESET": NodeDeviceResetArgs => (),
        acl(&["node_device:detach"]), since(0, 8, 0);
    call DomainGetSecurityLabel = 121, "DOMAIN_GET_SECURITY_LABEL":
        DomainGetSecurityLabelArgs => DomainGetSecurityLabelRet,
        high(), acl(&["domain:read"]), since(0, 8, 0);
    call NodeGetSecurityModel = 122, "NODE_GET_SECURITY_MODEL": () => NodeGetSecurityModelRet,
        high(), acl(&["connect:read"]), since(0, 8, 0);
    call NodeDeviceCreateXml = 123, "NODE_DEVICE_CREATE_XML":
        NodeDeviceCreateXmlArgs => NodeDeviceCreateXmlRet,
        acl(&["node_device:write", "node_device:start"]), since(0, 8, 0);
    call NodeDeviceDestroy = 124, "NODE_DEVICE_DESTROY": NodeDeviceDestroyArgs => (),
        high(), acl(&["node_device:stop"]), since(0, 8, 0);
    call StorageVolCreateXmlFrom = 125, "STORAGE_VOL_CREATE_XML_FROM":
        StorageVolCreateXmlFromArgs => StorageVolCreateXmlFromRet,
        acl(&["storage_vol:create"]), since(0, 8, 0);
    call ConnectNumOfInterfaces = 126, "CONNECT_NUM_OF_INTERFACES": () => ConnectNumOfInterfacesRet,
        high(), acl(&["connect:search_interfaces"]), filter(&["interface:getattr"]), since(0, 8, 0);
    call ConnectListInterfaces = 127, "CONNECT_LIST_INTERFACES":
        ConnectListInterfacesArgs => ConnectListInterfacesRet,
        high(), acl(&["connect:search_interfaces"]), filter(&["interface:getattr"]), since(0, 8, 0);
    call InterfaceLookupByName = 128, "INTERFACE_LOOKUP_BY_NAME":
        InterfaceLookupByNameArgs => InterfaceLookupByNameRet,
        high(), acl(&["interface:getattr"]), since(0, 8, 0);
    call InterfaceLookupByMacString = 129, "INTERFACE_LOOKUP_BY_MAC_STRING":
        InterfaceLookupByMacStringArgs => InterfaceLookupByMacStringRet,
        high(), acl(&["interface:getattr"]), since(0, 8, 0);
    call InterfaceGetXmlDesc = 130, "INTERFACE_GET_XML_DESC":
        InterfaceGetXmlDescArgs => InterfaceGetXmlDescRet,
        acl(&["interface:read"]), since(0, 8, 0);
    call InterfaceDefineXml = 131, "INTERFACE_DEFINE_XML": InterfaceDefineXmlArgs => InterfaceDefineXmlRet,
        high(), acl(&["interface:write", "interface:save"]), since(0, 8, 0);
    call InterfaceUndefine = 132, "INTERFACE_UNDEFINE": InterfaceUndefineArgs => (),
        high(), acl(&["interface:delete"]), since(0, 8, 0);
    call InterfaceCreate = 133, "INTERFACE_CREATE": InterfaceCreateArgs => (),
        acl(&["interface:start"]), since(0, 8, 0);
    call InterfaceDestroy = 134, "INTERFACE_DESTROY": InterfaceDestroyArgs => (),
        high(), acl(&["interface:stop"]), since(0, 8, 0);
    call ConnectDomainXmlFromNative = 135, "CONNECT_DOMAIN_XML_FROM_NATIVE":
        ConnectDomainXmlFromNativeArgs => ConnectDomainXmlFromNativeRet,
        acl(&["connect:write"]), since(0, 8, 0);
    call ConnectDomainXmlToNative = 136, "CONNECT_DOMAIN_XML_TO_NATIVE":
        ConnectDomainXmlToNativeArgs => ConnectDomainXmlToNativeRet,
        acl(&["connect:write"]), since(0, 8, 0);
    call ConnectNumOfDefinedInterfaces = 137, "CONNECT_NUM_OF_DEFINED_INTERFACES":
        () => ConnectNumOfDefinedInterfacesRet,
        high(), acl(&["connect:search_interfaces"]), filter(&["interface:getattr"]), since(0, 8, 0);
    call ConnectListDefinedInterfaces = 138, "CONNECT_LIST_DEFINED_INTERFACES":
        ConnectListDefinedInterfacesArgs => ConnectListDefinedInterfacesRet,
        high(), acl(&["connect:search_interfaces"]), filter(&["interface:getattr"]), since(0, 8, 0);
    call ConnectNumOfSecrets = 139, "CONNECT_NUM_OF_SECRETS": () => ConnectNumOfSecretsRet,
        high(), acl(&["connect:search_secrets"]), filter(&["secret:getattr"]), since(0, 8, 0);
    call ConnectListSecrets = 140, "CONNECT_LIST_SECRETS": ConnectListSecretsArgs => ConnectListSecretsRet,
        high(), acl(&["connect:search_secrets"]), filter(&["secret:getattr"]), since(0, 8, 0);
    call SecretLookupByUuid = 141, "SECRET_LOOKUP_BY_UUID": SecretLookupByUuidArgs => SecretLookupByUuidRet,
        high(), acl(&["secret:getattr"]), since(0, 8, 0);
    call SecretDefineXml = 142, "SECRET_DEFINE_XML": SecretDefineXmlArgs => SecretDefineXmlRet,
        high(), acl(&["secret:write", "secret:save"]), since(0, 8, 0);
    call SecretGetXmlDesc = 143, "SECRET_GET_XML_DESC": SecretGetXmlDescArgs => SecretGetXmlDescRet,
        high(), acl(&["secret:read"]), since(0, 8, 0);
    call SecretSetValue = 144, "SECRET_SET_VALUE": SecretSetValueArgs => (),
        high(), acl(&["secret:write"]), since(0, 8, 0);
    call SecretGetValue = 145, "SECRET_GET_VALUE": SecretGetValueArgs => SecretGetValueRet,
        high(), acl(&["secret:read_secure"]), since(0, 8, 0);
    call SecretUndefine = 146, "SECRET_UNDEFINE": SecretUndefineArgs => (),
        high(), acl(&["secret:delete"]), since(0, 8, 0);
    call SecretLookupByUsage = 147, "SECRET_LOOKUP_BY_USAGE":
        SecretLookupByUsageArgs => SecretLookupByUsageRet,
        high(), acl(&["secret:getattr"]), since(0, 8, 0);
    call DomainMigratePrepareTunnel = 148, "DOMAIN_MIGRATE_PREPARE_TUNNEL":
        DomainMigratePrepareTunnelArgs => (),
        acl(&["domain:migrate", "domain:start", "domain:write"]), stream(StreamUse::Send), since(0, 8, 0);
    call ConnectIsSecure = 149, "CONNECT_IS_SECURE": () => ConnectIsSecureRet,
        high(), since(0, 8, 0);
    call DomainIsActive = 150, "DOMAIN_IS_ACTIVE": DomainIsActiveArgs => DomainIsActiveRet,
        high(), acl(&["domain:read"]), since(0, 8, 0);
    call DomainIsPersistent = 151, "DOMAIN_IS_PERSISTENT": DomainIsPersistentArgs => DomainIsPersistentRet,
        high(), acl(&["domain:read"]), since(0, 8, 0);
    call NetworkIsActive = 152, "NETWORK_IS_ACTIVE": NetworkIsActiveArgs => NetworkIsActiveRet,
        high(), acl(&["network:read"]), since(0, 8, 0);
    call NetworkIsPersistent = 153, "NETWORK_IS_PERSISTENT":
        NetworkIsPersistentArgs => NetworkIsPersistentRet,
        high(), acl(&["network:read"]), since(0, 8, 0);
    call StoragePoolIsActive = 154, "STORAGE_POOL_IS_ACTIVE":
        StoragePoolIsActiveArgs => StoragePoolIsActiveRet,
        high(), acl(&["storage_pool:read"]), since(0, 8, 0);
    call StoragePoolIsPersistent = 155, "STORAGE_POOL_IS_PERSISTENT":
        StoragePoolIsPersistentArgs => StoragePoolIsPersistentRet,
        high(), acl(&["storage_pool:read"]), since(0, 8, 0);
    call InterfaceIsActive = 156, "INTERFACE_IS_ACTIVE": InterfaceIsActiveArgs => InterfaceIsActiveRet,
        high(), acl(&["interface:read"]), since(0, 8, 0);
    call ConnectGetLibVersion = 157, "CONNECT_GET_LIB_VERSION": () => ConnectGetLibVersionRet,
        high(), acl(&["connect:getattr"]), since(0, 8, 0);
    call ConnectCompareCpu = 158, "CONNECT_COMPARE_CPU": ConnectCompareCpuArgs => ConnectCompareCpuRet,
        high(), acl(&["connect:read"]), since(0, 8, 0);
    call DomainMemoryStats = 159, "DOMAIN_MEMORY_STATS": DomainMemoryStatsArgs => DomainMemoryStatsRet,
        acl(&["domain:read"]), since(0, 8, 0);
    call DomainAttachDeviceFlags = 160, "DOMAIN_ATTACH_DEVICE_FLAGS": DomainAttachDeviceFlagsArgs => (),
        acl(&["domain:write", "domain:save:flags!3", "domain:save:flags&2"]), since(0, 8, 0), older(8, 1, true);
    call DomainDetachDeviceFlags = 161, "DOMAIN_DETACH_DEVICE_FLAGS": DomainDetachDeviceFlagsArgs => (),
        acl(&["domain:write", "domain:save:flags!3", "domain:save:flags&2"]), since(0, 8, 0), older(13, 1, true);
    call ConnectBaselineCpu = 162, "CONNECT_BASELINE_CPU": ConnectBaselineCpuArgs => ConnectBaselineCpuRet,
        acl(&["connect:read"]), since(0, 8, 0);
    call DomainGetJobInfo = 163, "DOMAIN_GET_JOB_INFO": DomainGetJobInfoArgs => DomainGetJobInfoRet,
        acl(&["domain:read"]), since(0, 8, 0);
    call DomainAbortJob = 164, "DOMAIN_ABORT_JOB": DomainAbortJobArgs => (),
        acl(&["domain:write"]), since(0, 8, 0);
    call StorageVolWipe = 165, "STORAGE_VOL_WIPE": StorageVolWipeArgs => (),
        acl(&["storage_vol:format"]), since(0, 8, 0);
    call DomainMigrateSetMaxDowntime = 166, "DOMAIN_MIGRATE_SET_MAX_DOWNTIME":
        DomainMigrateSetMaxDowntimeArgs => (),
        acl(&["domain:migrate"]), since(0, 8, 0);
    call ConnectDomainEventRegisterAny = 167, "CONNECT_DOMAIN_EVENT_REGISTER_ANY":
        ConnectDomainEventRegisterAnyArgs => (),
        high(), acl(&["connect:search_domains"]), filter(&["domain:getattr"]), since(0, 8, 0);
    call ConnectDomainEventDeregisterAny = 168, "CONNECT_DOMAIN_EVENT_DEREGISTER_ANY":
        ConnectDomainEventDeregisterAnyArgs => (),
        high(), acl(&["connect:read"]), since(0, 8, 0);
    event DomainEventReboot = 169, "DOMAIN_EVENT_REBOOT": DomainEventRebootMsg => (),
        since(0, 8, 0);
    event DomainEventRtcChange = 170, "DOMAIN_EVENT_RTC_CHANGE": DomainEventRtcChangeMsg => (),
        since(0, 8, 0);
    event DomainEventWatchdog = 171, "DOMAIN_EVENT_WATCHDOG": DomainEventWatchdogMsg => (),
        since(0, 8, 0);
    event DomainEventIoError = 172, "DOMAIN_EVENT_IO_ERROR": DomainEventIoErrorMsg => (),
        since(0, 8, 0);
    event DomainEventGraphics = 173, "DOMAIN_EVENT_GRAPHICS": DomainEventGraphicsMsg => (),
        since(0, 8, 0);
    call DomainUpdateDeviceFlags = 174, "DOMAIN_UPDATE_DEVICE_FLAGS": DomainUpdateDeviceFlagsArgs => (),
        acl(&["domain:write", "domain:save:flags!3", "domain:save:flags&2"]), since(0, 8, 0);
    call NwfilterLookupByName = 175, "NWFILTER_LOOKUP_BY_NAME":
        NwfilterLookupByNameArgs => NwfilterLookupByNameRet,
        high(), acl(&["nwfilter:getattr"]), since(0, 8, 0);
    call NwfilterLookupByUuid = 176, "NWFILTER_LOOKUP_BY_UUID":
        NwfilterLookupByUuidArgs => NwfilterLookupByUuidRet,
        high(), acl(&["nwfilter:getattr"]), since(0, 8, 0);
    call NwfilterGetXmlDesc = 177, "NWFILTER_GET_XML_DESC": NwfilterGetXmlDescArgs => NwfilterGetXmlDescRet,
        high(), acl(&["nwfilter:read"]), since(0, 8, 0);
    call ConnectNumOfNwfilters = 178, "CONNECT_NUM_OF_NWFILTERS": () => ConnectNumOfNwfiltersRet,
        high(), acl(&["connect:search_nwfilters"]), filter(&["nwfilter:getattr"]), since(0, 8, 0);
    call ConnectListNwfilters = 179, "CONNECT_LIST_NWFILTERS":
        ConnectListNwfiltersArgs => ConnectListNwfiltersRet,
        high(), acl(&["connect:search_nwfilters"]), filter(&["nwfilter:getattr"]), since(0, 8, 0);
    call NwfilterDefineXml = 180, "NWFILTER_DEFINE_XML": NwfilterDefineXmlArgs => NwfilterDefineXmlRet,
        high(), acl(&["nwfilter:write", "nwfilter:save"]), since(0, 8, 0);
    call NwfilterUndefine = 181, "NWFILTER_UNDEFINE": NwfilterUndefineArgs => (),
        high(), acl(&["nwfilter:delete"]), since(0, 8, 0);
    call DomainManagedSave = 182, "DOMAIN_MANAGED_SAVE": DomainManagedSaveArgs => (),
        acl(&["domain:hibernate"]), since(0, 8, 0);
    call DomainHasManagedSaveImage = 183, "DOMAIN_HAS_MANAGED_SAVE_IMAGE":
        DomainHasManagedSaveImageArgs => DomainHasManagedSaveImageRet,
        acl(&["domain:read"]), since(0, 8, 0);
    call DomainManagedSaveRemove = 184, "DOMAIN_MANAGED_SAVE_REMOVE": DomainManagedSaveRemoveArgs => (),
        acl(&["domain:hibernate"]), since(0, 8, 0);
    call DomainSnapshotCreateXml = 185, "DOMAIN_SNAPSHOT_CREATE_XML":
        DomainSnapshotCreateXmlArgs => DomainSnapshotCreateXmlRet,
        acl(&["domain:snapshot", "domain:fs_freeze:flags&64"]), since(0, 8, 0);
    call DomainSnapshotGetXmlDesc = 186, "DOMAIN_SNAPSHOT_GET_XML_DESC":
        DomainSnapshotGetXmlDescArgs => DomainSnapshotGetXmlDescRet,
        high(), acl(&["domain:read", "domain:read_secure:flags&1"]), since(0, 8, 0);
    call DomainSnapshotNum = 187, "DOMAIN_SNAPSHOT_NUM": DomainSnapshotNumArgs => DomainSnapshotNumRet,
        high(), acl(&["domain:read"]), since(0, 8, 0);
    call DomainSnapshotListNames = 188, "DOMAIN_SNAPSHOT_LIST_NAMES":
        DomainSnapshotListNamesArgs => DomainSnapshotListNamesRet,
        high(), acl(&["domain:read"]), since(0, 8, 0);
    call DomainSnapshotLookupByName = 189, "DOMAIN_SNAPSHOT_LOOKUP_BY_NAME":
        DomainSnapshotLookupByNameArgs => DomainSnapshotLookupByNameRet,
        high(), acl(&["domain:read"]), since(0, 8, 0);
    call DomainHasCurrentSnapshot = 190, "DOMAIN_HAS_CURRENT_SNAPSHOT":
        DomainHasCurrentSnapshotArgs => DomainHasCurrentSnapshotRet,
        acl(&["domain:read"]), since(0, 8, 0);
    call DomainSnapshotCurrent = 191, "DOMAIN_SNAPSHOT_CURRENT":
        DomainSnapshotCurrentArgs => DomainSnapshotCurrentRet,
        acl(&["domain:read"]), since(0, 8, 0);
    call DomainRevertToSnapshot = 192, "DOMAIN_REVERT_TO_SNAPSHOT": DomainRevertToSnapshotArgs => (),
        acl(&["domain:snapshot"]), since(0, 8, 0);
    call DomainSnapshotDelete = 193, "DOMAIN_SNAPSHOT_DELETE": DomainSnapshotDeleteArgs => (),
        acl(&["domain:snapshot"]), since(0, 8, 0);
    call DomainGetBlockInfo = 194, "DOMAIN_GET_BLOCK_INFO": DomainGetBlockInfoArgs => DomainGetBlockInfoRet,
        acl(&["domain:read"]), since(0, 8, 1);
    event DomainEventIoErrorReason = 195, "DOMAIN_EVENT_IO_ERROR_REASON": DomainEventIoErrorReasonMsg => (),
        since(0, 8, 1);
    call DomainCreateWithFlags = 196, "DOMAIN_CREATE_WITH_FLAGS":
        DomainCreateWithFlagsArgs => DomainCreateWithFlagsRet,
        acl(&["domain:start"]), since(0, 8, 2), older(9, 0, false);
    call DomainSetMemoryParameters = 197, "DOMAIN_SET_MEMORY_PARAMETERS": DomainSetMemoryParametersArgs => (),
        acl(&["domain:write", "domain:save:flags!3", "domain:save:flags&2"]), since(0, 8, 5);
    call DomainGetMemoryParameters = 198, "DOMAIN_GET_MEMORY_PARAMETERS":
        DomainGetMemoryParametersArgs => DomainGetMemoryParametersRet,
        acl(&["domain:read"]), since(0, 8, 5);
    call DomainSetVcpusFlags = 199, "DOMAIN_SET_VCPUS_FLAGS": DomainSetVcpusFlagsArgs => (),
        acl(&["domain:write", "domain:save:flags!3", "domain:save:flags&2", "domain:write:flags&8"]), since(0, 8, 5), older(32, 1, true);
    call DomainGetVcpusFlags = 200, "DOMAIN_GET_VCPUS_FLAGS":
        DomainGetVcpusFlagsArgs => DomainGetVcpusFlagsRet,
        acl(&["domain:read", "domain:write:flags&8"]), since(0, 8, 5), older(18, 5, true);
    call DomainOpenConsole = 201, "DOMAIN_OPEN_CONSOLE": DomainOpenConsoleArgs => (),
        acl(&["domain:open_device"]), stream(StreamUse::Both), since(0, 8, 6);
    call DomainIsUpdated = 202, "DOMAIN_IS_UPDATED": DomainIsUpdatedArgs => DomainIsUpdatedRet,
        high(), acl(&["domain:read"]), since(0, 8, 6);
    call ConnectGetSysinfo = 203, "CONNECT_GET_SYSINFO": ConnectGetSysinfoArgs => ConnectGetSysinfoRet,
        high(), acl(&["connect:read"]), since(0, 8, 8);
    call DomainSetMemoryFlags = 204, "DOMAIN_SET_MEMORY_FLAGS": DomainSetMemoryFlagsArgs => (),
        acl(&["domain:write", "domain:save:flags!3", "domain:save:flags&2"]), since(0, 9, 0), older(31, 1, true);
    call DomainSetBlkioParameters = 205, "DOMAIN_SET_BLKIO_PARAMETERS": DomainSetBlkioParametersArgs => (),
        acl(&["domain:write", "domain:save:flags!3", "domain:save:flags&2"]), since(0, 9, 0);
    call DomainGetBlkioParameters = 206, "DOMAIN_GET_BLKIO_PARAMETERS":
        DomainGetBlkioParametersArgs => DomainGetBlkioParametersRet,
        acl(&["domain:read"]), since(0, 9, 0);
    call DomainMigrateSetMaxSpeed = 207, "DOMAIN_MIGRATE_SET_MAX_SPEED": DomainMigrateSetMaxSpeedArgs => (),
        acl(&["domain:migrate"]), since(0, 9, 0);
    call StorageVolUpload = 208, "STORAGE_VOL_UPLOAD": StorageVolUploadArgs => (),
        acl(&["storage_vol:data_write"]), stream(StreamUse::Send), sparse("VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM"), since(0, 9, 0);
    call StorageVolDownload = 209, "STORAGE_VOL_DOWNLOAD": StorageVolDownloadArgs => (),
        acl(&["storage_vol:data_read"]), stream(StreamUse::Receive), sparse("VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM"), since(0, 9, 0);
    call DomainInjectNmi = 210, "DOMAIN_INJECT_NMI": DomainInjectNmiArgs => (),
        acl(&["domain:inject_nmi"]), since(0, 9, 2);
    call DomainScreenshot = 211, "DOMAIN_SCREENSHOT": DomainScreenshotArgs => DomainScreenshotRet,
        acl(&["domain:screenshot"]), stream(StreamUse::Receive), since(0, 9, 2);
    call DomainGetState = 212, "DOMAIN_GET_STATE": DomainGetStateArgs => DomainGetStateRet,
        high(), acl(&["domain:read"]), since(0, 9, 2);
    call DomainMigrateBegin3 = 213, "DOMAIN_MIGRATE_BEGIN3":
        DomainMigrateBegin3Args => DomainMigrateBegin3Ret,
        acl(&["domain:migrate"]), since(0, 9, 2);
    call DomainMigratePrepare3 = 214, "DOMAIN_MIGRATE_PREPARE3":
        DomainMigratePrepare3Args => DomainMigratePrepare3Ret,
        acl(&["domain:migrate", "domain:start", "domain:write"]), since(0, 9, 2);
    call DomainMigratePrepareTunnel3 = 215, "DOMAIN_MIGRATE_PREPARE_TUNNEL3":
        DomainMigratePrepareTunnel3Args => DomainMigratePrepareTunnel3Ret,
        acl(&["domain:migrate", "domain:start", "domain:write"]), stream(StreamUse::Send), since(0, 9, 2);
    call DomainMigratePerform3 = 216, "DOMAIN_MIGRATE_PERFORM3":
        DomainMigratePerform3Args => DomainMigratePerform3Ret,
        acl(&["domain:migrate"]), since(0, 9, 2);
    call DomainMigrateFinish3 = 217, "DOMAIN_MIGRATE_FINISH3":
        DomainMigrateFinish3Args => DomainMigrateFinish3Ret,
        acl(&["domain:migrate"]), since(0, 9, 2);
    call DomainMigrateConfirm3 = 218, "DOMAIN_MIGRATE_CONFIRM3": DomainMigrateConfirm3Args => (),
        acl(&["domain:migrate"]), since(0, 9, 2);
    call DomainSetSchedulerParametersFlags = 219, "DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS":
        DomainSetSchedulerParametersFlagsArgs => (),
        acl(&["domain:write", "domain:save:flags!3", "domain:save:flags&2"]), since(0, 9, 2);
    call InterfaceChangeBegin = 220, "INTERFACE_CHANGE_BEGIN": InterfaceChangeBeginArgs => (),
        acl(&["connect:interface_transaction"]), since(0, 9, 2);
    call InterfaceChangeCommit = 221, "INTERFACE_CHANGE_COMMIT": InterfaceChangeCommitArgs => (),
        acl(&["connect:interface_transaction"]), since(0, 9, 2);
    call InterfaceChangeRollback = 222, "INTERFACE_CHANGE_ROLLBACK": InterfaceChangeRollbackArgs => (),
        acl(&["connect:interface_transaction"]), since(0, 9, 2);
    call DomainGetSchedulerParametersFlags = 223, "DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS":
        DomainGetSchedulerParametersFlagsArgs => DomainGetSchedulerParametersFlagsRet,
        acl(&["domain:read"]), since(0, 9, 2);
    event DomainEventControlError = 224, "DOMAIN_EVENT_CONTROL_ERROR": DomainEventControlErrorMsg => (),
        since(0, 9, 2);
    call DomainPinVcpuFlags = 225, "DOMAIN_PIN_VCPU_FLAGS": DomainPinVcpuFlagsArgs => (),
        acl(&["domain:write", "domain:save:flags!3", "domain:save:flags&2"]), since(0, 9, 3), older(26, 1, true);
    call DomainSendKey = 226, "DOMAIN_SEND_KEY": DomainSendKeyArgs => (),
        acl(&["domain:send_input"]), since(0, 9, 3);
    call NodeGetCpuStats = 227, "NODE_GET_CPU_STATS": NodeGetCpuStatsArgs => NodeGetCpuStatsRet,
        high(), acl(&["connect:read"]), since(0, 9, 3);
    call NodeGetMemoryStats = 228, "NODE_GET_MEMORY_STATS": NodeGetMemoryStatsArgs => NodeGetMemoryStatsRet,
        high(), acl(&["connect:read"]), since(0, 9, 3);
    call DomainGetControlInfo = 229, "DOMAIN_GET_CONTROL_INFO":
        DomainGetControlInfoArgs => DomainGetControlInfoRet,
        high(), acl(&["domain:read"]), since(0, 9, 3);
    call DomainGetVcpuPinInfo = 230, "DOMAIN_GET_VCPU_PIN_INFO":
        DomainGetVcpuPinInfoArgs => DomainGetVcpuPinInfoRet,
        acl(&["domain:read"]), since(0, 9, 3);
    call DomainUndefineFlags = 231, "DOMAIN_UNDEFINE_FLAGS": DomainUndefineFlagsArgs => (),
        high(), acl(&["domain:delete"]), since(0, 9, 4), older(35, 0, true);
    call DomainSaveFlags = 232, "DOMAIN_SAVE_FLAGS": DomainSaveFlagsArgs => (),
        acl(&["domain:hibernate"]), since(0, 9, 4);
    call DomainRestoreFlags = 233, "DOMAIN_RESTORE_FLAGS": DomainRestoreFlagsArgs => (),
        acl(&["domain:start", "domain:write"]), since(0, 9, 4);
    call DomainDestroyFlags = 234, "DOMAIN_DESTROY_FLAGS": DomainDestroyFlagsArgs => (),
        high(), acl(&["domain:stop"]), since(0, 9, 4), older(12, 0, true);
    call DomainSaveImageGetXmlDesc = 235, "DOMAIN_SAVE_IMAGE_GET_XML_DESC":
        DomainSaveImageGetXmlDescArgs => DomainSaveImageGetXmlDescRet,
        high(), acl(&["domain:write"]), since(0, 9, 4);
    call DomainSaveImageDefineXml = 236, "DOMAIN_SAVE_IMAGE_DEFINE_XML": DomainSaveImageDefineXmlArgs => (),
        high(), acl(&["domain:write", "domain:hibernate"]), since(0, 9, 4);
    call DomainBlockJobAbort = 237, "DOMAIN_BLOCK_JOB_ABORT": DomainBlockJobAbortArgs => (),
        acl(&["domain:write"]), since(0, 9, 4);
    call DomainGetBlockJobInfo = 238, "DOMAIN_GET_BLOCK_JOB_INFO":
        DomainGetBlockJobInfoArgs => DomainGetBlockJobInfoRet,
        acl(&["domain:read"]), since(0, 9, 4);
    call DomainBlockJobSetSpeed = 239, "DOMAIN_BLOCK_JOB_SET_SPEED": DomainBlockJobSetSpeedArgs => (),
        acl(&["domain:write"]), since(0, 9, 4);
    call DomainBlockPull = 240, "DOMAIN_BLOCK_PULL": DomainBlockPullArgs => (),
        acl(&["domain:block_write"]), since(0, 9, 4);
    event DomainEventBlockJob = 241, "DOMAIN_EVENT_BLOCK_JOB": DomainEventBlockJobMsg => (),
        since(0, 9, 4);
    call DomainMigrateGetMaxSpeed = 242, "DOMAIN_MIGRATE_GET_MAX_SPEED":
        DomainMigrateGetMaxSpeedArgs => DomainMigrateGetMaxSpeedRet,
        acl(&["domain:migrate"]), since(0, 9, 5);
    call DomainBlockStatsFlags = 243, "DOMAIN_BLOCK_STATS_FLAGS":
        DomainBlockStatsFlagsArgs => DomainBlockStatsFlagsRet,
        acl(&["domain:read"]), since(0, 9, 5);
    call DomainSnapshotGetParent = 244, "DOMAIN_SNAPSHOT_GET_PARENT":
        DomainSnapshotGetParentArgs => DomainSnapshotGetParentRet,
        high(), acl(&["domain:read"]), since(0, 9, 7);
    call DomainReset = 245, "DOMAIN_RESET": DomainResetArgs => (),
        acl(&["domain:reset"]), since(0, 9, 7);
    call DomainSnapshotNumChildren = 246, "DOMAIN_SNAPSHOT_NUM_CHILDREN":
        DomainSnapshotNumChildrenArgs => DomainSnapshotNumChildrenRet,
        high(), acl(&["domain:read"]), since(0, 9, 7);
    call DomainSnapshotListChildrenNames = 247, "DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES":
        DomainSnapshotListChildrenNamesArgs => DomainSnapshotListChildrenNamesRet,
        high(), acl(&["domain:read"]), since(0, 9, 7);
    event DomainEventDiskChange = 248, "DOMAIN_EVENT_DISK_CHANGE": DomainEventDiskChangeMsg => (),
        since(0, 9, 7);
    call DomainOpenGraphics = 249, "DOMAIN_OPEN_GRAPHICS": DomainOpenGraphicsArgs => (),
        acl(&["domain:open_graphics"]), call_fds(Descriptors::One), since(0, 9, 7);
    call NodeSuspendForDuration = 250, "NODE_SUSPEND_FOR_DURATION": NodeSuspendForDurationArgs => (),
        acl(&["connect:pm_control"]), since(0, 9, 8);
    call DomainBlockResize = 251, "DOMAIN_BLOCK_RESIZE": DomainBlockResizeArgs => (),
        acl(&["domain:block_write"]), since(0, 9, 8);
    call DomainSetBlockIoTune = 252, "DOMAIN_SET_BLOCK_IO_TUNE": DomainSetBlockIoTuneArgs => (),
        acl(&["domain:write", "domain:save:flags!3", "domain:save:flags&2"]), since(0, 9, 8);
    call DomainGetBlockIoTune = 253, "DOMAIN_GET_BLOCK_IO_TUNE":
        DomainGetBlockIoTuneArgs => DomainGetBlockIoTuneRet,
        acl(&["domain:read"]), since(0, 9, 8);
    call DomainSetNumaParameters = 254, "DOMAIN_SET_NUMA_PARAMETERS": DomainSetNumaParametersArgs => (),
        acl(&["domain:write", "domain:save:flags!3", "domain:save:flags&2"]), since(0, 9, 9);
    call DomainGetNumaParameters = 255, "DOMAIN_GET_NUMA_PARAMETERS":
        DomainGetNumaParametersArgs => DomainGetNumaParametersRet,
        acl(&["domain:read"]), since(0, 9, 9);
    call DomainSetInterfaceParameters = 256, "DOMAIN_SET_INTERFACE_PARAMETERS":
        DomainSetInterfaceParametersArgs => (),
        acl(&["domain:write", "domain:save:flags!3", "domain:save:flags&2"]), since(0, 9, 9);
    call DomainGetInterfaceParameters = 257, "DOMAIN_GET_INTERFACE_PARAMETERS":
        DomainGetInterfaceParametersArgs => DomainGetInterfaceParametersRet,
        acl(&["domain:read"]), since(0, 9, 9);
    call DomainShutdownFlags = 258, "DOMAIN_SHUTDOWN_FLAGS": DomainShutdownFlagsArgs => (),
        acl(&["domain:init_control", "domain:write:flags&2"]), since(0, 9, 10), older(33, 0, true);
    call StorageVolWipePattern = 259, "STORAGE_VOL_WIPE_PATTERN": StorageVolWipePatternArgs => (),
        acl(&["storage_vol:format"]), since(0, 9, 10);
    call StorageVolResize = 260, "STORAGE_VOL_RESIZE": StorageVolResizeArgs => (),
        acl(&["storage_vol:resize"]), since(0, 9, 10);
    call DomainPmSuspendForDuration = 261, "DOMAIN_PM_SUSPEND_FOR_DURATION":
        DomainPmSuspendForDurationArgs => (),
        acl(&["domain:pm_control"]), since(0, 9, 10);
    call DomainGetCpuStats = 262, "DOMAIN_GET_CPU_STATS": DomainGetCpuStatsArgs => DomainGetCpuStatsRet,
        acl(&["domain:read"]), since(0, 9, 10);
    call DomainGetDiskErrors = 263, "DOMAIN_GET_DISK_ERRORS":
        DomainGetDiskErrorsArgs => DomainGetDiskErrorsRet,
        acl(&["domain:read"]), since(0, 9, 10);
    call DomainSetMetadata = 264, "DOMAIN_SET_METADATA": DomainSetMetadataArgs => (),
        acl(&["domain:write", "domain:save:flags!3", "domain:save:flags&2"]), since(0, 9, 10);
    call DomainGetMetadata = 265, "DOMAIN_GET_METADATA": DomainGetMetadataArgs => DomainGetMetadataRet,
        acl(&["domain:read"]), since(0, 9, 10);
    call DomainBlockRebase = 266, "DOMAIN_BLOCK_REBASE": DomainBlockRebaseArgs => (),
        acl(&["domain:block_write"]), since(0, 9, 10);
    call DomainPmWakeup = 267, "DOMAIN_PM_WAKEUP": DomainPmWakeupArgs => (),
        acl(&["domain:pm_control"]), since(0, 9, 11);
    event DomainEventTrayChange = 268, "DOMAIN_EVENT_TRAY_CHANGE": DomainEventTrayChangeMsg => (),
        since(0, 9, 11);
    event DomainEventPmwakeup = 269, "DOMAIN_EVENT_PMWAKEUP": DomainEventPmwakeupMsg => (),
        since(0, 9, 11);
    event DomainEventPmsuspend = 270, "DOMAIN_EVENT_PMSUSPEND": DomainEventPmsuspendMsg => (),
        since(0, 9, 11);
    call DomainSnapshotIsCurrent = 271, "DOMAIN_SNAPSHOT_IS_CURRENT":
        DomainSnapshotIsCurrentArgs => DomainSnapshotIsCurrentRet,
        acl(&["domain:read"]), since(0, 9, 13);
    call DomainSnapshotHasMetadata = 272, "DOMAIN_SNAPSHOT_HAS_METADATA":
        DomainSnapshotHasMetadataArgs => DomainSnapshotHasMetadataRet,
        acl(&["domain:read"]), since(0, 9, 13);
    call ConnectListAllDomains = 273, "CONNECT_LIST_ALL_DOMAINS":
        ConnectListAllDomainsArgs => ConnectListAllDomainsRet,
        high(), acl(&["connect:search_domains"]), filter(&["domain:getattr"]), since(0, 9, 13);
    call DomainListAllSnapshots = 274, "DOMAIN_LIST_ALL_SNAPSHOTS":
        DomainListAllSnapshotsArgs => DomainListAllSnapshotsRet,
        high(), acl(&["domain:read"]), since(0, 9, 13);
    call DomainSnapshotListAllChildren = 275, "DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN":
        DomainSnapshotListAllChildrenArgs => DomainSnapshotListAllChildrenRet,
        high(), acl(&["domain:read"]), since(0, 9, 13);
    event DomainEventBalloonChange = 276, "DOMAIN_EVENT_BALLOON_CHANGE": DomainEventBalloonChangeMsg => (),
        since(0, 10, 0);
    call DomainGetHostname = 277, "DOMAIN_GET_HOSTNAME": DomainGetHostnameArgs => DomainGetHostnameRet,
        acl(&["domain:write"]), since(0, 10, 0);
    call DomainGetSecurityLabelList = 278, "DOMAIN_GET_SECURITY_LABEL_LIST":
        DomainGetSecurityLabelListArgs => DomainGetSecurityLabelListRet,
        high(), acl(&["domain:read"]), since(0, 10, 0);
    call DomainPinEmulator = 279, "DOMAIN_PIN_EMULATOR": DomainPinEmulatorArgs => (),
        acl(&["domain:write", "domain:save:flags!3", "domain:save:flags&2"]), since(0, 10, 0);
    call DomainGetEmulatorPinInfo = 280, "DOMAIN_GET_EMULATOR_PIN_INFO":
        DomainGetEmulatorPinInfoArgs => DomainGetEmulatorPinInfoRet,
        acl(&["domain:read"]), since(0, 10, 0);
    call ConnectListAllStoragePools = 281, "CONNECT_LIST_ALL_STORAGE_POOLS":
        ConnectListAllStoragePoolsArgs => ConnectListAllStoragePoolsRet,
        high(), acl(&["connect:search_storage_pools"]), filter(&["storage_pool:getattr"]), since(0, 10, 2);
    call StoragePoolListAllVolumes = 282, "STORAGE_POOL_LIST_ALL_VOLUMES":
        StoragePoolListAllVolumesArgs => StoragePoolListAllVolumesRet,
        high(), acl(&["storage_pool:search_storage_vols"]), filter(&["storage_vol:getattr"]), since(0, 10, 2);
    call ConnectListAllNetworks = 283, "CONNECT_LIST_ALL_NETWORKS":
        ConnectListAllNetworksArgs => ConnectListAllNetworksRet,
        high(), acl(&["connect:search_networks"]), filter(&["network:getattr"]), since(0, 10, 2);
    call ConnectListAllInterfaces = 284, "CONNECT_LIST_ALL_INTERFACES":
        ConnectListAllInterfacesArgs => ConnectListAllInterfacesRet,
        high(), acl(&["connect:search_interfaces"]), filter(&["interface:getattr"]), since(0, 10, 2);
    call ConnectListAllNodeDevices = 285, "CONNECT_LIST_ALL_NODE_DEVICES":
        ConnectListAllNodeDevicesArgs => ConnectListAllNodeDevicesRet,
        high(), acl(&["connect:search_node_devices"]), filter(&["node_device:getattr"]), since(0, 10, 2);
    call ConnectListAllNwfilters = 286, "CONNECT_LIST_ALL_NWFILTERS":
        ConnectListAllNwfiltersArgs => ConnectListAllNwfiltersRet,
        high(), acl(&["connect:search_nwfilters"]), filter(&["nwfilter:getattr"]), since(0, 10, 2);
    call ConnectListAllSecrets = 287, "CONNECT_LIST_ALL_SECRETS":
        ConnectListAllSecretsArgs => ConnectListAllSecretsRet,
        high(), acl(&["connect:search_secrets"]), filter(&["secret:getattr"]), since(0, 10, 2);
    call NodeSetMemoryParameters = 288, "NODE_SET_MEMORY_PARAMETERS": NodeSetMemoryParametersArgs => (),
        acl(&["connect:write"]), since(0, 10, 2);
    call NodeGetMemoryParameters = 289, "NODE_GET_MEMORY_PARAMETERS":
        NodeGetMemoryParametersArgs => NodeGetMemoryParametersRet,
        acl(&["connect:read"]), since(0, 10, 2);
    call DomainBlockCommit = 290, "DOMAIN_BLOCK_COMMIT": DomainBlockCommitArgs => (),
        acl(&["domain:block_write"]), since(0, 10, 2);
    call NetworkUpdate = 291, "NETWORK_UPDATE": NetworkUpdateArgs => (),
        high(), acl(&["network:write", "network:save:flags!3", "network:save:flags&2"]), since(0, 10, 2);
    event DomainEventPmsuspendDisk = 292, "DOMAIN_EVENT_PMSUSPEND_DISK": DomainEventPmsuspendDiskMsg => (),
        since(1, 0, 0);
    call NodeGetCpuMap = 293, "NODE_GET_CPU_MAP": NodeGetCpuMapArgs => NodeGetCpuMapRet,
        acl(&["connect:read"]), since(1, 0, 0);
    call DomainFstrim = 294, "DOMAIN_FSTRIM": DomainFstrimArgs => (),
        acl(&["domain:fs_trim"]), since(1, 0, 1);
    call DomainSendProcessSignal = 295, "DOMAIN_SEND_PROCESS_SIGNAL": DomainSendProcessSignalArgs => (),
        acl(&["domain:send_signal"]), since(1, 0, 1);
    call DomainOpenChannel = 296, "DOMAIN_OPEN_CHANNEL": DomainOpenChannelArgs => (),
        acl(&["domain:open_device"]), stream(StreamUse::Both), since(1, 0, 2);
    call NodeDeviceLookupScsiHostByWwn = 297, "NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN":
        NodeDeviceLookupScsiHostByWwnArgs => NodeDeviceLookupScsiHostByWwnRet,
        high(), acl(&["node_device:getattr"]), since(1, 0, 3);
    call DomainGetJobStats = 298, "DOMAIN_GET_JOB_STATS": DomainGetJobStatsArgs => DomainGetJobStatsRet,
        acl(&["domain:read"]), since(1, 0, 3);
    call DomainMigrateGetCompressionCache = 299, "DOMAIN_MIGRATE_GET_COMPRESSION_CACHE":
        DomainMigrateGetCompressionCacheArgs => DomainMigrateGetCompressionCacheRet,
        acl(&["domain:migrate"]), since(1, 0, 3);
    call DomainMigrateSetCompressionCache = 300, "DOMAIN_MIGRATE_SET_COMPRESSION_CACHE":
        DomainMigrateSetCompressionCacheArgs => (),
        acl(&["domain:migrate"]), since(1, 0, 3);
    call NodeDeviceDetachFlags = 301, "NODE_DEVICE_DETACH_FLAGS": NodeDeviceDetachFlagsArgs => (),
        acl(&["node_device:detach"]), since(1, 0, 5);
    call DomainMigrateBegin3Params = 302, "DOMAIN_MIGRATE_BEGIN3_PARAMS":
        DomainMigrateBegin3ParamsArgs => DomainMigrateBegin3ParamsRet,
        acl(&["domain:migrate"]), since(1, 1, 0);
    call DomainMigratePrepare3Params = 303, "DOMAIN_MIGRATE_PREPARE3_PARAMS":
        DomainMigratePrepare3ParamsArgs => DomainMigratePrepare3ParamsRet,
        acl(&["domain:migrate", "domain:start", "domain:write"]), since(1, 1, 0);
    call DomainMigratePrepareTunnel3Params = 304, "DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS":
        DomainMigratePrepareTunnel3ParamsArgs => DomainMigratePrepareTunnel3ParamsRet,
        acl(&["domain:migrate", "domain:start", "domain:write"]), stream(StreamUse::Send), since(1, 1, 0);
    call DomainMigratePerform3Params = 305, "DOMAIN_MIGRATE_PERFORM3_PARAMS":
        DomainMigratePerform3ParamsArgs => DomainMigratePerform3ParamsRet,
        acl(&["domain:migrate"]), since(1, 1, 0);
    call DomainMigrateFinish3Params = 306, "DOMAIN_MIGRATE_FINISH3_PARAMS":
        DomainMigrateFinish3ParamsArgs => DomainMigrateFinish3ParamsRet,
        acl(&["domain:migrate"]), since(1, 1, 0);
    call DomainMigrateConfirm3Params = 307, "DOMAIN_MIGRATE_CONFIRM3_PARAMS":
        DomainMigrateConfirm3ParamsArgs => (),
        acl(&["domain:migrate"]), since(1, 1, 0);
    call DomainSetMemoryStatsPeriod = 308, "DOMAIN_SET_MEMORY_STATS_PERIOD":
        DomainSetMemoryStatsPeriodArgs => (),
        acl(&["domain:write", "domain:save:flags!3", "domain:save:flags&2"]), since(1, 1, 1);
    call DomainCreateXmlWithFiles = 309, "DOMAIN_CREATE_XML_WITH_FILES":
        DomainCreateXmlWithFilesArgs => DomainCreateXmlWithFilesRet,
        acl(&["domain:write", "domain:start"]), call_fds(Descriptors::Many), since(1, 1, 1);
    call DomainCreateWithFiles = 310, "DOMAIN_CREATE_WITH_FILES":
        DomainCreateWithFilesArgs => DomainCreateWithFilesRet,
        acl(&["domain:start"]), call_fds(Descriptors::Many), since(1, 1, 1);
    event DomainEventDeviceRemoved = 311, "DOMAIN_EVENT_DEVICE_REMOVED": DomainEventDeviceRemovedMsg => (),
        since(1, 1, 1);
    call ConnectGetCpuModelNames = 312, "CONNECT_GET_CPU_MODEL_NAMES":
        ConnectGetCpuModelNamesArgs => ConnectGetCpuModelNamesRet,
        acl(&["connect:read"]), since(1, 1, 3);
    call ConnectNetworkEventRegisterAny = 313, "CONNECT_NETWORK_EVENT_REGISTER_ANY":
        ConnectNetworkEventRegisterAnyArgs => ConnectNetworkEventRegisterAnyRet,
        high(), acl(&["connect:search_networks"]), filter(&["network:getattr"]), since(1, 2, 1);
    call ConnectNetworkEventDeregisterAny = 314, "CONNECT_NETWORK_EVENT_DEREGISTER_ANY":
        ConnectNetworkEventDeregisterAnyArgs => (),
        high(), acl(&["connect:read"]), since(1, 2, 1);
    event NetworkEventLifecycle = 315, "NETWORK_EVENT_LIFECYCLE": NetworkEventLifecycleMsg => (),
        since(1, 2, 1);
    call ConnectDomainEventCallbackRegisterAny = 316, "CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY":
        ConnectDomainEventCallbackRegisterAnyArgs => ConnectDomainEventCallbackRegisterAnyRet,
        high(), acl(&["connect:search_domains"]), filter(&["domain:getattr"]), since(1, 2, 2);
    call ConnectDomainEventCallbackDeregisterAny = 317, "CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY":
        ConnectDomainEventCallbackDeregisterAnyArgs => (),
        high(), acl(&["connect:read"]), since(1, 2, 2);
    event DomainEventCallbackLifecycle = 318, "DOMAIN_EVENT_CALLBACK_LIFECYCLE":
        DomainEventCallbackLifecycleMsg => (),
        since(1, 2, 2);
    event DomainEventCallbackReboot = 319, "DOMAIN_EVENT_CALLBACK_REBOOT": DomainEventCallbackRebootMsg => (),
        since(1, 2, 2);
    event DomainEventCallbackRtcChange = 320, "DOMAIN_EVENT_CALLBACK_RTC_CHANGE":
        DomainEventCallbackRtcChangeMsg => (),
        since(1, 2, 2);
    event DomainEventCallbackWatchdog = 321, "DOMAIN_EVENT_CALLBACK_WATCHDOG":
        DomainEventCallbackWatchdogMsg => (),
        since(1, 2, 2);
    event DomainEventCallbackIoError = 322, "DOMAIN_EVENT_CALLBACK_IO_ERROR":
        DomainEventCallbackIoErrorMsg => (),
        since(1, 2, 2);
    event DomainEventCallbackGraphics = 323, "DOMAIN_EVENT_CALLBACK_GRAPHICS":
        DomainEventCallbackGraphicsMsg => (),
        since(1, 2, 2);
    event DomainEventCallbackIoErrorReason = 324, "DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON":
        DomainEventCallbackIoErrorReasonMsg => (),
        since(1, 2, 2);
    event DomainEventCallbackControlError = 325, "DOMAIN_EVENT_CALLBACK_CONTROL_ERROR":
        DomainEventCallbackControlErrorMsg => (),
        since(1, 2, 2);
    event DomainEventCallbackBlockJob = 326, "DOMAIN_EVENT_CALLBACK_BLOCK_JOB":
        DomainEventCallbackBlockJobMsg => (),
        since(1, 2, 2);
    event DomainEventCallbackDiskChange = 327, "DOMAIN_EVENT_CALLBACK_DISK_CHANGE":
        DomainEventCallbackDiskChangeMsg => (),
        since(1, 2, 2);
    event DomainEventCallbackTrayChange = 328, "DOMAIN_EVENT_CALLBACK_TRAY_CHANGE":
        DomainEventCallbackTrayChangeMsg => (),
        since(1, 2, 2);
    event DomainEventCallbackPmwakeup = 329, "DOMAIN_EVENT_CALLBACK_PMWAKEUP":
        DomainEventCallbackPmwakeupMsg => (),
        since(1, 2, 2);
    event DomainEventCallbackPmsuspend = 330, "DOMAIN_EVENT_CALLBACK_PMSUSPEND":
        DomainEventCallbackPmsuspendMsg => (),
        since(1, 2, 2);
    event DomainEventCallbackBalloonChange = 331, "DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE":
        DomainEventCallbackBalloonChangeMsg => (),
        since(1, 2, 2);
    event DomainEventCallbackPmsuspendDisk = 332, "DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK":
        DomainEventCallbackPmsuspendDiskMsg => (),
        since(1, 2, 2);
    event DomainEventCallbackDeviceRemoved = 333, "DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED":
        DomainEventCallbackDeviceRemovedMsg => (),
        since(1, 2, 2);
    call DomainCoreDumpWithFormat = 334, "DOMAIN_CORE_DUMP_WITH_FORMAT": DomainCoreDumpWithFormatArgs => (),
        acl(&["domain:core_dump"]), since(1, 2, 3);
    call DomainFsfreeze = 335, "DOMAIN_FSFREEZE": DomainFsfreezeArgs => DomainFsfreezeRet,
        acl(&["domain:fs_freeze"]), since(1, 2, 5);
    call DomainFsthaw = 336, "DOMAIN_FSTHAW": DomainFsthawArgs => DomainFsthawRet,
        acl(&["domain:fs_freeze"]), since(1, 2, 5);
    call DomainGetTime = 337, "DOMAIN_GET_TIME": DomainGetTimeArgs => DomainGetTimeRet,
        acl(&["domain:write"]), since(1, 2, 5);
    call DomainSetTime = 338, "DOMAIN_SET_TIME": DomainSetTimeArgs => (),
        acl(&["domain:set_time"]), since(1, 2, 5);
    event DomainEventBlockJob2 = 339, "DOMAIN_EVENT_BLOCK_JOB_2": DomainEventBlockJob2Msg => (),
        since(1, 2, 6);
    call NodeGetFreePages = 340, "NODE_GET_FREE_PAGES": NodeGetFreePagesArgs => NodeGetFreePagesRet,
        high(), acl(&["connect:read"]), since(1, 2, 6);
    call NetworkGetDhcpLeases = 341, "NETWORK_GET_DHCP_LEASES":
        NetworkGetDhcpLeasesArgs => NetworkGetDhcpLeasesRet,
        acl(&["network:read"]), since(1, 2, 6);
    call ConnectGetDomainCapabilities = 342, "CONNECT_GET_DOMAIN_CAPABILITIES":
        ConnectGetDomainCapabilitiesArgs => ConnectGetDomainCapabilitiesRet,
        acl(&["connect:write"]), since(1, 2, 7);
    call DomainOpenGraphicsFd = 343, "DOMAIN_OPEN_GRAPHICS_FD": DomainOpenGraphicsFdArgs => (),
        acl(&["domain:open_graphics"]), reply_fds(Descriptors::One), since(1, 2, 8);
    call ConnectGetAllDomainStats = 344, "CONNECT_GET_ALL_DOMAIN_STATS":
        ConnectGetAllDomainStatsArgs => ConnectGetAllDomainStatsRet,
        acl(&["connect:search_domains"]), filter(&["domain:read"]), since(1, 2, 8);
    call DomainBlockCopy = 345, "DOMAIN_BLOCK_COPY": DomainBlockCopyArgs => (),
        acl(&["domain:block_write"]), since(1, 2, 8);
    event DomainEventCallbackTunable = 346, "DOMAIN_EVENT_CALLBACK_TUNABLE":
        DomainEventCallbackTunableMsg => (),
        since(1, 2, 9);
    call NodeAllocPages = 347, "NODE_ALLOC_PAGES": NodeAllocPagesArgs => NodeAllocPagesRet,
        acl(&["connect:write"]), since(1, 2, 9);
    event DomainEventCallbackAgentLifecycle = 348, "DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE":
        DomainEventCallbackAgentLifecycleMsg => (),
        since(1, 2, 11);
    call DomainGetFsinfo = 349, "DOMAIN_GET_FSINFO": DomainGetFsinfoArgs => DomainGetFsinfoRet,
        acl(&["domain:fs_freeze"]), since(1, 2, 11);
    call DomainDefineXmlFlags = 350, "DOMAIN_DEFINE_XML_FLAGS":
        DomainDefineXmlFlagsArgs => DomainDefineXmlFlagsRet,
        high(), acl(&["domain:write", "domain:save"]), since(1, 2, 12), older(11, 0, true);
    call DomainGetIothreadInfo = 351, "DOMAIN_GET_IOTHREAD_INFO":
        DomainGetIothreadInfoArgs => DomainGetIothreadInfoRet,
        acl(&["domain:read"]), since(1, 2, 14);
    call DomainPinIothread = 352, "DOMAIN_PIN_IOTHREAD": DomainPinIothreadArgs => (),
        acl(&["domain:write", "domain:save:flags!3", "domain:save:flags&2"]), since(1, 2, 14);
    call DomainInterfaceAddresses = 353, "DOMAIN_INTERFACE_ADDRESSES":
        DomainInterfaceAddressesArgs => DomainInterfaceAddressesRet,
        acl(&["domain:read", "domain:write:source=1"]), since(1, 2, 14);
    event DomainEventCallbackDeviceAdded = 354, "DOMAIN_EVENT_CALLBACK_DEVICE_ADDED":
        DomainEventCallbackDeviceAddedMsg => (),
        since(1, 2, 15);
    call DomainAddIothread = 355, "DOMAIN_ADD_IOTHREAD": DomainAddIothreadArgs => (),
        acl(&["domain:write", "domain:save:flags!3", "domain:save:flags&2"]), since(1, 2, 15);
    call DomainDelIothread = 356, "DOMAIN_DEL_IOTHREAD": DomainDelIothreadArgs => (),
        acl(&["domain:write", "domain:save:flags!3", "domain:save:flags&2"]), since(1, 2, 15);
    call DomainSetUserPassword = 357, "DOMAIN_SET_USER_PASSWORD": DomainSetUserPasswordArgs => (),
        acl(&["domain:set_password"]), since(1, 2, 16);
    call DomainRename = 358, "DOMAIN_RENAME": DomainRenameArgs => DomainRenameRet,
        acl(&["domain:write", "domain:save"]), since(1, 2, 19);
    event DomainEventCallbackMigrationIteration = 359, "DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION":
        DomainEventCallbackMigrationIterationMsg => (),
        since(1, 3, 2);
    call ConnectRegisterCloseCallback = 360, "CONNECT_REGISTER_CLOSE_CALLBACK": () => (),
        acl(&["connect:getattr"]), since(1, 3, 2);
    call ConnectUnregisterCloseCallback = 361, "CONNECT_UNREGISTER_CLOSE_CALLBACK": () => (),
        acl(&["connect:getattr"]), since(1, 3, 2);
    event ConnectEventConnectionClosed = 362, "CONNECT_EVENT_CONNECTION_CLOSED":
        ConnectEventConnectionClosedMsg => (),
        since(1, 3, 2);
    event DomainEventCallbackJobCompleted = 363, "DOMAIN_EVENT_CALLBACK_JOB_COMPLETED":
        DomainEventCallbackJobCompletedMsg => (),
        since(1, 3, 3);
    call DomainMigrateStartPostCopy = 364, "DOMAIN_MIGRATE_START_POST_COPY":
        DomainMigrateStartPostCopyArgs => (),
        acl(&["domain:migrate"]), since(1, 3, 3);
    call DomainGetPerfEvents = 365, "DOMAIN_GET_PERF_EVENTS":
        DomainGetPerfEventsArgs => DomainGetPerfEventsRet,
        acl(&["domain:read"]), since(1, 3, 3);
    call DomainSetPerfEvents = 366, "DOMAIN_SET_PERF_EVENTS": DomainSetPerfEventsArgs => (),
        acl(&["domain:write"]), since(1, 3, 3);
    event DomainEventCallbackDeviceRemovalFailed = 367, "DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED":
        DomainEventCallbackDeviceRemovalFailedMsg => (),
        since(1, 3, 4);
    call ConnectStoragePoolEventRegisterAny = 368, "CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY":
        ConnectStoragePoolEventRegisterAnyArgs => ConnectStoragePoolEventRegisterAnyRet,
        high(), acl(&["connect:search_storage_pools"]), filter(&["storage_pool:getattr"]), since(2, 0, 0);
    call ConnectStoragePoolEventDeregisterAny = 369, "CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY":
        ConnectStoragePoolEventDeregisterAnyArgs => (),
        high(), acl(&["connect:read"]), since(2, 0, 0);
    event StoragePoolEventLifecycle = 370, "STORAGE_POOL_EVENT_LIFECYCLE": StoragePoolEventLifecycleMsg => (),
        since(2, 0, 0);
    call DomainGetGuestVcpus = 371, "DOMAIN_GET_GUEST_VCPUS":
        DomainGetGuestVcpusArgs => DomainGetGuestVcpusRet,
        acl(&["domain:write"]), since(2, 0, 0);
    call DomainSetGuestVcpus = 372, "DOMAIN_SET_GUEST_VCPUS": DomainSetGuestVcpusArgs => (),
        acl(&["domain:write"]), since(2, 0, 0);
    event StoragePoolEventRefresh = 373, "STORAGE_POOL_EVENT_REFRESH": StoragePoolEventRefreshMsg => (),
        since(2, 0, 0);
    call ConnectNodeDeviceEventRegisterAny = 374, "CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY":
        ConnectNodeDeviceEventRegisterAnyArgs => ConnectNodeDeviceEventRegisterAnyRet,
        high(), acl(&["connect:search_node_devices"]), filter(&["node_device:getattr"]), since(2, 2, 0);
    call ConnectNodeDeviceEventDeregisterAny = 375, "CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY":
        ConnectNodeDeviceEventDeregisterAnyArgs => (),
        high(), acl(&["connect:read"]), since(2, 2, 0);
    event NodeDeviceEventLifecycle = 376, "NODE_DEVICE_EVENT_LIFECYCLE": NodeDeviceEventLifecycleMsg => (),
        since(2, 2, 0);
    event NodeDeviceEventUpdate = 377, "NODE_DEVICE_EVENT_UPDATE": NodeDeviceEventUpdateMsg => (),
        since(2, 2, 0);
    call StorageVolGetInfoFlags = 378, "STORAGE_VOL_GET_INFO_FLAGS":
        StorageVolGetInfoFlagsArgs => StorageVolGetInfoFlagsRet,
        high(), acl(&["storage_vol:read"]), since(3, 0, 0), older(98, 0, true);
    event DomainEventCallbackMetadataChange = 379, "DOMAIN_EVENT_CALLBACK_METADATA_CHANGE":
        DomainEventCallbackMetadataChangeMsg => (),
        since(3, 0, 0);
    call ConnectSecretEventRegisterAny = 380, "CONNECT_SECRET_EVENT_REGISTER_ANY":
        ConnectSecretEventRegisterAnyArgs => ConnectSecretEventRegisterAnyRet,
        high(), acl(&["connect:search_secrets"]), filter(&["secret:getattr"]), since(3, 0, 0);
    call ConnectSecretEventDeregisterAny = 381, "CONNECT_SECRET_EVENT_DEREGISTER_ANY":
        ConnectSecretEventDeregisterAnyArgs => (),
        high(), acl(&["connect:read"]), since(3, 0, 0);
    event SecretEventLifecycle = 382, "SECRET_EVENT_LIFECYCLE": SecretEventLifecycleMsg => (),
        since(3, 0, 0);
    event SecretEventValueChanged = 383, "SECRET_EVENT_VALUE_CHANGED": SecretEventValueChangedMsg => (),
        since(3, 0, 0);
    call DomainSetVcpu = 384, "DOMAIN_SET_VCPU": DomainSetVcpuArgs => (),
        acl(&["domain:write", "domain:save:flags!3", "domain:save:flags&2"]), since(3, 1, 0);
    event DomainEventBlockThreshold = 385, "DOMAIN_EVENT_BLOCK_THRESHOLD": DomainEventBlockThresholdMsg => (),
        since(3, 2, 0);
    call DomainSetBlockThreshold = 386, "DOMAIN_SET_BLOCK_THRESHOLD": DomainSetBlockThresholdArgs => (),
        acl(&["domain:write"]), since(3, 2, 0);
    call DomainMigrateGetMaxDowntime = 387, "DOMAIN_MIGRATE_GET_MAX_DOWNTIME":
        DomainMigrateGetMaxDowntimeArgs => DomainMigrateGetMaxDowntimeRet,
        acl(&["domain:migrate"]), since(3, 7, 0);
    call DomainManagedSaveGetXmlDesc = 388, "DOMAIN_MANAGED_SAVE_GET_XML_DESC":
        DomainManagedSaveGetXmlDescArgs => DomainManagedSaveGetXmlDescRet,
        acl(&["domain:read", "domain:read_secure:flags&1"]), since(3, 7, 0);
    call DomainManagedSaveDefineXml = 389, "DOMAIN_MANAGED_SAVE_DEFINE_XML":
        DomainManagedSaveDefineXmlArgs => (),
        acl(&["domain:write", "domain:hibernate"]), since(3, 7, 0);
    call DomainSetLifecycleAction = 390, "DOMAIN_SET_LIFECYCLE_ACTION": DomainSetLifecycleActionArgs => (),
        acl(&["domain:write"]), since(3, 9, 0);
    call StoragePoolLookupByTargetPath = 391, "STORAGE_POOL_LOOKUP_BY_TARGET_PATH":
        StoragePoolLookupByTargetPathArgs => StoragePoolLookupByTargetPathRet,
        high(), acl(&["storage_pool:getattr"]), since(4, 1, 0);
    call DomainDetachDeviceAlias = 392, "DOMAIN_DETACH_DEVICE_ALIAS": DomainDetachDeviceAliasArgs => (),
        acl(&["domain:write", "domain:save:flags!3", "domain:save:flags&2"]), since(4, 4, 0);
    call ConnectCompareHypervisorCpu = 393, "CONNECT_COMPARE_HYPERVISOR_CPU":
        ConnectCompareHypervisorCpuArgs => ConnectCompareHypervisorCpuRet,
        acl(&["connect:write"]), since(4, 4, 0);
    call ConnectBaselineHypervisorCpu = 394, "CONNECT_BASELINE_HYPERVISOR_CPU":
        ConnectBaselineHypervisorCpuArgs => ConnectBaselineHypervisorCpuRet,
        acl(&["connect:write"]), since(4, 4, 0);
    call NodeGetSevInfo = 395, "NODE_GET_SEV_INFO": NodeGetSevInfoArgs => NodeGetSevInfoRet,
        acl(&["connect:read"]), since(4, 5, 0);
    call DomainGetLaunchSecurityInfo = 396, "DOMAIN_GET_LAUNCH_SECURITY_INFO":
        DomainGetLaunchSecurityInfoArgs => DomainGetLaunchSecurityInfoRet,
        acl(&["domain:read"]), since(4, 5, 0);
    call NwfilterBindingLookupByPortDev = 397, "NWFILTER_BINDING_LOOKUP_BY_PORT_DEV":
        NwfilterBindingLookupByPortDevArgs => NwfilterBindingLookupByPortDevRet,
        high(), acl(&["nwfilter_binding:getattr"]), since(4, 5, 0);
    call NwfilterBindingGetXmlDesc = 398, "NWFILTER_BINDING_GET_XML_DESC":
        NwfilterBindingGetXmlDescArgs => NwfilterBindingGetXmlDescRet,
        high(), acl(&["nwfilter_binding:read"]), since(4, 5, 0);
    call NwfilterBindingCreateXml = 399, "NWFILTER_BINDING_CREATE_XML":
        NwfilterBindingCreateXmlArgs => NwfilterBindingCreateXmlRet,
        high(), acl(&["nwfilter_binding:create"]), since(4, 5, 0);
    call NwfilterBindingDelete = 400, "NWFILTER_BINDING_DELETE": NwfilterBindingDeleteArgs => (),
        high(), acl(&["nwfilter_binding:delete"]), since(4, 5, 0);
    call ConnectListAllNwfilterBindings = 401, "CONNECT_LIST_ALL_NWFILTER_BINDINGS":
        ConnectListAllNwfilterBindingsArgs => ConnectListAllNwfilterBindingsRet,
        high(), acl(&["connect:search_nwfilter_bindings"]), filter(&["nwfilter_binding:getattr"]), since(4, 5, 0);
    call DomainSetIothreadParams = 402, "DOMAIN_SET_IOTHREAD_PARAMS": DomainSetIothreadParamsArgs => (),
        acl(&["domain:write", "domain:save:flags!3", "domain:save:flags&2"]), since(4, 10, 0);
    call ConnectGetStoragePoolCapabilities = 403, "CONNECT_GET_STORAGE_POOL_CAPABILITIES":
        ConnectGetStoragePoolCapabilitiesArgs => ConnectGetStoragePoolCapabilitiesRet,
        acl(&["connect:read"]), since(5, 2, 0);
    call NetworkListAllPorts = 404, "NETWORK_LIST_ALL_PORTS":
        NetworkListAllPortsArgs => NetworkListAllPortsRet,
        high(), acl(&["network:search_ports"]), filter(&["network_port:getattr"]), since(5, 5, 0);
    call NetworkPortLookupByUuid = 405, "NETWORK_PORT_LOOKUP_BY_UUID":
        NetworkPortLookupByUuidArgs => NetworkPortLookupByUuidRet,
        high(), acl(&["network_port:getattr"]), since(5, 5, 0);
    call NetworkPortCreateXml = 406, "NETWORK_PORT_CREATE_XML":
        NetworkPortCreateXmlArgs => NetworkPortCreateXmlRet,
        acl(&["network_port:create"]), since(5, 5, 0);
    call NetworkPortGetParameters = 407, "NETWORK_PORT_GET_PARAMETERS":
        NetworkPortGetParametersArgs => NetworkPortGetParametersRet,
        acl(&["network_port:read"]), since(5, 5, 0);
    call NetworkPortSetParameters = 408, "NETWORK_PORT_SET_PARAMETERS": NetworkPortSetParametersArgs => (),
        acl(&["network_port:write"]), since(5, 5, 0);
    call NetworkPortGetXmlDesc = 409, "NETWORK_PORT_GET_XML_DESC":
        NetworkPortGetXmlDescArgs => NetworkPortGetXmlDescRet,
        acl(&["network_port:read"]), since(5, 5, 0);
    call NetworkPortDelete = 410, "NETWORK_PORT_DELETE": NetworkPortDeleteArgs => (),
        acl(&["network_port:delete"]), since(5, 5, 0);
    call DomainCheckpointCreateXml = 411, "DOMAIN_CHECKPOINT_CREATE_XML":
        DomainCheckpointCreateXmlArgs => DomainCheckpointCreateXmlRet,
        acl(&["domain:checkpoint", "domain:fs_freeze:flags&2"]), since(5, 6, 0);
    call DomainCheckpointGetXmlDesc = 412, "DOMAIN_CHECKPOINT_GET_XML_DESC":
        DomainCheckpointGetXmlDescArgs => DomainCheckpointGetXmlDescRet,
        acl(&["domain:read", "domain:read_secure:flags&1"]), since(5, 6, 0);
    call DomainListAllCheckpoints = 413, "DOMAIN_LIST_ALL_CHECKPOINTS":
        DomainListAllCheckpointsArgs => DomainListAllCheckpointsRet,
        high(), acl(&["domain:read"]), since(5, 6, 0);
    call DomainCheckpointListAllChildren = 414, "DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN":
        DomainCheckpointListAllChildrenArgs => DomainCheckpointListAllChildrenRet,
        high(), acl(&["domain:read"]), since(5, 6, 0);
    call DomainCheckpointLookupByName = 415, "DOMAIN_CHECKPOINT_LOOKUP_BY_NAME":
        DomainCheckpointLookupByNameArgs => DomainCheckpointLookupByNameRet,
        high(), acl(&["domain:read"]), since(5, 6, 0);
    call DomainCheckpointGetParent = 416, "DOMAIN_CHECKPOINT_GET_PARENT":
        DomainCheckpointGetParentArgs => DomainCheckpointGetParentRet,
        high(), acl(&["domain:read"]), since(5, 6, 0);
    call DomainCheckpointDelete = 417, "DOMAIN_CHECKPOINT_DELETE": DomainCheckpointDeleteArgs => (),
        acl(&["domain:checkpoint"]), since(5, 6, 0);
    call DomainGetGuestInfo = 418, "DOMAIN_GET_GUEST_INFO": DomainGetGuestInfoArgs => DomainGetGuestInfoRet,
        acl(&["domain:write"]), since(5, 7, 0);
    call ConnectSetIdentity = 419, "CONNECT_SET_IDENTITY": ConnectSetIdentityArgs => (),
        acl(&["connect:write"]), since(5, 8, 0);
    call DomainAgentSetResponseTimeout = 420, "DOMAIN_AGENT_SET_RESPONSE_TIMEOUT":
        DomainAgentSetResponseTimeoutArgs => DomainAgentSetResponseTimeoutRet,
        acl(&["domain:write"]), since(5, 10, 0);
    call DomainBackupBegin = 421, "DOMAIN_BACKUP_BEGIN": DomainBackupBeginArgs => (),
        acl(&["domain:checkpoint", "domain:block_write"]), since(6, 0, 0);
    call DomainBackupGetXmlDesc = 422, "DOMAIN_BACKUP_GET_XML_DESC":
        DomainBackupGetXmlDescArgs => DomainBackupGetXmlDescRet,
        high(), acl(&["domain:read"]), since(6, 0, 0);
    event DomainEventMemoryFailure = 423, "DOMAIN_EVENT_MEMORY_FAILURE": DomainEventMemoryFailureMsg => (),
        since(6, 9, 0);
    call DomainAuthorizedSshKeysGet = 424, "DOMAIN_AUTHORIZED_SSH_KEYS_GET":
        DomainAuthorizedSshKeysGetArgs => DomainAuthorizedSshKeysGetRet,
        acl(&["domain:write"]), since(6, 10, 0);
    call DomainAuthorizedSshKeysSet = 425, "DOMAIN_AUTHORIZED_SSH_KEYS_SET":
        DomainAuthorizedSshKeysSetArgs => (),
        acl(&["domain:write"]), since(6, 10, 0);
    call DomainGetMessages = 426, "DOMAIN_GET_MESSAGES": DomainGetMessagesArgs => DomainGetMessagesRet,
        acl(&["domain:read"]), since(7, 1, 0);
    call DomainStartDirtyRateCalc = 427, "DOMAIN_START_DIRTY_RATE_CALC": DomainStartDirtyRateCalcArgs => (),
        acl(&["domain:write"]), since(7, 2, 0);
    call NodeDeviceDefineXml = 428, "NODE_DEVICE_DEFINE_XML":
        NodeDeviceDefineXmlArgs => NodeDeviceDefineXmlRet,
        acl(&["node_device:write"]), since(7, 3, 0);
    call NodeDeviceUndefine = 429, "NODE_DEVICE_UNDEFINE": NodeDeviceUndefineArgs => (),
        high(), acl(&["node_device:delete"]), since(7, 3, 0);
    call NodeDeviceCreate = 430, "NODE_DEVICE_CREATE": NodeDeviceCreateArgs => (),
        high(), acl(&["node_device:start"]), since(7, 3, 0);
    call NwfilterDefineXmlFlags = 431, "NWFILTER_DEFINE_XML_FLAGS":
        NwfilterDefineXmlFlagsArgs => NwfilterDefineXmlFlagsRet,
        high(), acl(&["nwfilter:write", "nwfilter:save"]), since(7, 7, 0), older(180, 0, true);
    call NetworkDefineXmlFlags = 432, "NETWORK_DEFINE_XML_FLAGS":
        NetworkDefineXmlFlagsArgs => NetworkDefineXmlFlagsRet,
        high(), acl(&["network:write", "network:save"]), since(7, 7, 0), older(41, 0, true);
    call NodeDeviceGetAutostart = 433, "NODE_DEVICE_GET_AUTOSTART":
        NodeDeviceGetAutostartArgs => NodeDeviceGetAutostartRet,
        high(), acl(&["node_device:read"]), since(7, 8, 0);
    call NodeDeviceSetAutostart = 434, "NODE_DEVICE_SET_AUTOSTART": NodeDeviceSetAutostartArgs => (),
        high(), acl(&["node_device:write"]), since(7, 8, 0);
    call NodeDeviceIsPersistent = 435, "NODE_DEVICE_IS_PERSISTENT":
        NodeDeviceIsPersistentArgs => NodeDeviceIsPersistentRet,
        high(), acl(&["node_device:read"]), since(7, 8, 0);
    call NodeDeviceIsActive = 436, "NODE_DEVICE_IS_ACTIVE": NodeDeviceIsActiveArgs => NodeDeviceIsActiveRet,
        high(), acl(&["node_device:read"]), since(7, 8, 0);
    call NetworkCreateXmlFlags = 437, "NETWORK_CREATE_XML_FLAGS":
        NetworkCreateXmlFlagsArgs => NetworkCreateXmlFlagsRet,
        high(), acl(&["network:write", "network:start"]), since(7, 8, 0), older(40, 0, true);
    event DomainEventMemoryDeviceSizeChange = 438, "DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE":
        DomainEventMemoryDeviceSizeChangeMsg => (),
        since(7, 9, 0);
    call DomainSetLaunchSecurityState = 439, "DOMAIN_SET_LAUNCH_SECURITY_STATE":
        DomainSetLaunchSecurityStateArgs => (),
        acl(&["domain:write"]), since(8, 0, 0);
    call DomainSaveParams = 440, "DOMAIN_SAVE_PARAMS": DomainSaveParamsArgs => (),
        acl(&["domain:hibernate"]), since(8, 4, 0);
    call DomainRestoreParams = 441, "DOMAIN_RESTORE_PARAMS": DomainRestoreParamsArgs => (),
        acl(&["domain:start", "domain:write"]), since(8, 4, 0);
    call DomainAbortJobFlags = 442, "DOMAIN_ABORT_JOB_FLAGS": DomainAbortJobFlagsArgs => (),
        acl(&["domain:write"]), since(8, 5, 0), older(164, 0, true);
    call DomainFdAssociate = 443, "DOMAIN_FD_ASSOCIATE": DomainFdAssociateArgs => (),
        acl(&["domain:write"]), call_fds(Descriptors::Many), since(9, 0, 0);
    call NetworkSetMetadata = 444, "NETWORK_SET_METADATA": NetworkSetMetadataArgs => (),
        acl(&["network:write", "network:save:flags!3", "network:save:flags&2"]), since(9, 7, 0);
    call NetworkGetMetadata = 445, "NETWORK_GET_METADATA": NetworkGetMetadataArgs => NetworkGetMetadataRet,
        acl(&["network:read"]), since(9, 7, 0);
    event NetworkEventCallbackMetadataChange = 446, "NETWORK_EVENT_CALLBACK_METADATA_CHANGE":
        NetworkEventCallbackMetadataChangeMsg => (),
        since(9, 8, 0);
    call NodeDeviceUpdate = 447, "NODE_DEVICE_UPDATE": NodeDeviceUpdateArgs => (),
        high(), acl(&["node_device:write", "node_device:save:flags!3", "node_device:save:flags&2"]), since(10, 1, 0);
    call DomainGraphicsReload = 448, "DOMAIN_GRAPHICS_RELOAD": DomainGraphicsReloadArgs => (),
        acl(&["domain:write"]), since(10, 2, 0);
    call DomainGetAutostartOnce = 449, "DOMAIN_GET_AUTOSTART_ONCE":
        DomainGetAutostartOnceArgs => DomainGetAutostartOnceRet,
        high(), acl(&["domain:read"]), since(11, 2, 0);
    call DomainSetAutostartOnce = 450, "DOMAIN_SET_AUTOSTART_ONCE": DomainSetAutostartOnceArgs => (),
        high(), acl(&["domain:write"]), since(11, 2, 0);
    call DomainSetThrottleGroup = 451, "DOMAIN_SET_THROTTLE_GROUP": DomainSetThrottleGroupArgs => (),
        acl(&["domain:write", "domain:save:flags!3", "domain:save:flags&2"]), since(11, 2, 0);
    call DomainDelThrottleGroup = 452, "DOMAIN_DEL_THROTTLE_GROUP": DomainDelThrottleGroupArgs => (),
        acl(&["domain:write", "domain:save:flags!3", "domain:save:flags&2"]), since(11, 2, 0);
    event DomainEventNicMacChange = 453, "DOMAIN_EVENT_NIC_MAC_CHANGE": DomainEventNicMacChangeMsg => (),
        since(11, 2, 0);
    event DomainEventVcpuRemoved = 454, "DOMAIN_EVENT_VCPU_REMOVED": DomainEventVcpuRemovedMsg => (),
        since(12, 4, 0);
    event DomainEventCallbackChannelLifecycle = 455, "DOMAIN_EVENT_CALLBACK_CHANNEL_LIFECYCLE":
        DomainEventCallbackChannelLifecycleMsg => (),
        since(12, 4, 0);
    call DomainAnnounceInterface = 456, "DOMAIN_ANNOUNCE_INTERFACE": DomainAnnounceInterfaceArgs => (),
        acl(&["domain:write"]), since(12, 5, 0);
}
