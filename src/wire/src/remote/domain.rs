//! Calls on domains: lifecycle, devices, consoles, guest agent.
//!
//! Generated from `protocol/remote/domain.protocol`; change it there and run the `generate` example.

// Fields are named as in the protocol; the operations document them.
#![allow(missing_docs)]

use super::program::{
    CPUMAP_MAX, DOMAIN_ANNOUNCE_INTERFACE_PARAMS_MAX, DOMAIN_AUTHORIZED_SSH_KEYS_MAX,
    DOMAIN_FSFREEZE_MOUNTPOINTS_MAX, DOMAIN_INTERFACE_MAX, DOMAIN_MEMORY_PEEK_BUFFER_MAX,
    DOMAIN_MEMORY_STATS_MAX, DOMAIN_SAVE_PARAMS_MAX, DOMAIN_SEND_KEY_MAX, Domain, DomainInterface,
    DomainMemoryStat, TypedParam,
};
use crate::xdr::xdr;

xdr! {
    /// Arguments of the call `DOMAIN_ATTACH_DEVICE`.
    pub struct DomainAttachDeviceArgs {
        pub dom: Domain,
        pub xml: String,
    }

    /// Arguments of the call `DOMAIN_CREATE`.
    pub struct DomainCreateArgs {
        pub dom: Domain,
    }

    /// Arguments of the call `DOMAIN_CREATE_XML`.
    pub struct DomainCreateXmlArgs {
        pub xml_desc: String,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_CREATE_XML`.
    pub struct DomainCreateXmlRet {
        pub dom: Domain,
    }

    /// Arguments of the call `DOMAIN_DEFINE_XML`.
    pub struct DomainDefineXmlArgs {
        pub xml: String,
    }

    /// Result of the call `DOMAIN_DEFINE_XML`.
    pub struct DomainDefineXmlRet {
        pub dom: Domain,
    }

    /// Arguments of the call `DOMAIN_DESTROY`.
    pub struct DomainDestroyArgs {
        pub dom: Domain,
    }

    /// Arguments of the call `DOMAIN_DETACH_DEVICE`.
    pub struct DomainDetachDeviceArgs {
        pub dom: Domain,
        pub xml: String,
    }

    /// Arguments of the call `DOMAIN_LOOKUP_BY_ID`.
    pub struct DomainLookupByIdArgs {
        pub id: i32,
    }

    /// Result of the call `DOMAIN_LOOKUP_BY_ID`.
    pub struct DomainLookupByIdRet {
        pub dom: Domain,
    }

    /// Arguments of the call `DOMAIN_LOOKUP_BY_NAME`.
    pub struct DomainLookupByNameArgs {
        pub name: String,
    }

    /// Result of the call `DOMAIN_LOOKUP_BY_NAME`.
    pub struct DomainLookupByNameRet {
        pub dom: Domain,
    }

    /// Arguments of the call `DOMAIN_LOOKUP_BY_UUID`.
    pub struct DomainLookupByUuidArgs {
        pub uuid: [u8; 16],
    }

    /// Result of the call `DOMAIN_LOOKUP_BY_UUID`.
    pub struct DomainLookupByUuidRet {
        pub dom: Domain,
    }

    /// Arguments of the call `DOMAIN_PIN_VCPU`.
    pub struct DomainPinVcpuArgs {
        pub dom: Domain,
        pub vcpu: u32,
        #[max(CPUMAP_MAX)]
        pub cpumap: Vec<u8>,
    }

    /// Arguments of the call `DOMAIN_REBOOT`.
    pub struct DomainRebootArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_RESUME`.
    pub struct DomainResumeArgs {
        pub dom: Domain,
    }

    /// Arguments of the call `DOMAIN_SHUTDOWN`.
    pub struct DomainShutdownArgs {
        pub dom: Domain,
    }

    /// Arguments of the call `DOMAIN_SUSPEND`.
    pub struct DomainSuspendArgs {
        pub dom: Domain,
    }

    /// Arguments of the call `DOMAIN_UNDEFINE`.
    pub struct DomainUndefineArgs {
        pub dom: Domain,
    }

    /// Arguments of the call `DOMAIN_CORE_DUMP`.
    pub struct DomainCoreDumpArgs {
        pub dom: Domain,
        pub to: String,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_RESTORE`.
    pub struct DomainRestoreArgs {
        pub from: String,
    }

    /// Arguments of the call `DOMAIN_SAVE`.
    pub struct DomainSaveArgs {
        pub dom: Domain,
        pub to: String,
    }

    /// Arguments of the call `DOMAIN_INTERFACE_STATS`.
    pub struct DomainInterfaceStatsArgs {
        pub dom: Domain,
        pub device: String,
    }

    /// Result of the call `DOMAIN_INTERFACE_STATS`.
    pub struct DomainInterfaceStatsRet {
        pub rx_bytes: i64,
        pub rx_packets: i64,
        pub rx_errs: i64,
        pub rx_drop: i64,
        pub tx_bytes: i64,
        pub tx_packets: i64,
        pub tx_errs: i64,
        pub tx_drop: i64,
    }

    /// Arguments of the call `DOMAIN_MEMORY_PEEK`.
    pub struct DomainMemoryPeekArgs {
        pub dom: Domain,
        pub offset: u64,
        pub size: u32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_MEMORY_PEEK`.
    pub struct DomainMemoryPeekRet {
        #[max(DOMAIN_MEMORY_PEEK_BUFFER_MAX)]
        pub buffer: Vec<u8>,
    }

    /// Arguments of the call `DOMAIN_IS_ACTIVE`.
    pub struct DomainIsActiveArgs {
        pub dom: Domain,
    }

    /// Result of the call `DOMAIN_IS_ACTIVE`.
    pub struct DomainIsActiveRet {
        pub active: i32,
    }

    /// Arguments of the call `DOMAIN_IS_PERSISTENT`.
    pub struct DomainIsPersistentArgs {
        pub dom: Domain,
    }

    /// Result of the call `DOMAIN_IS_PERSISTENT`.
    pub struct DomainIsPersistentRet {
        pub persistent: i32,
    }

    /// Arguments of the call `DOMAIN_MEMORY_STATS`.
    pub struct DomainMemoryStatsArgs {
        pub dom: Domain,
        pub max_stats: u32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_MEMORY_STATS`.
    pub struct DomainMemoryStatsRet {
        #[max(DOMAIN_MEMORY_STATS_MAX)]
        pub stats: Vec<DomainMemoryStat>,
    }

    /// Arguments of the call `DOMAIN_ATTACH_DEVICE_FLAGS`.
    pub struct DomainAttachDeviceFlagsArgs {
        pub dom: Domain,
        pub xml: String,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_DETACH_DEVICE_FLAGS`.
    pub struct DomainDetachDeviceFlagsArgs {
        pub dom: Domain,
        pub xml: String,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_ABORT_JOB`.
    pub struct DomainAbortJobArgs {
        pub dom: Domain,
    }

    /// Arguments of the call `DOMAIN_UPDATE_DEVICE_FLAGS`.
    pub struct DomainUpdateDeviceFlagsArgs {
        pub dom: Domain,
        pub xml: String,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_MANAGED_SAVE`.
    pub struct DomainManagedSaveArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_HAS_MANAGED_SAVE_IMAGE`.
    pub struct DomainHasManagedSaveImageArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_HAS_MANAGED_SAVE_IMAGE`.
    pub struct DomainHasManagedSaveImageRet {
        pub result: i32,
    }

    /// Arguments of the call `DOMAIN_MANAGED_SAVE_REMOVE`.
    pub struct DomainManagedSaveRemoveArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_CREATE_WITH_FLAGS`.
    pub struct DomainCreateWithFlagsArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_CREATE_WITH_FLAGS`.
    pub struct DomainCreateWithFlagsRet {
        pub dom: Domain,
    }

    /// Arguments of the call `DOMAIN_OPEN_CONSOLE`.
    pub struct DomainOpenConsoleArgs {
        pub dom: Domain,
        pub dev_name: Option<String>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_IS_UPDATED`.
    pub struct DomainIsUpdatedArgs {
        pub dom: Domain,
    }

    /// Result of the call `DOMAIN_IS_UPDATED`.
    pub struct DomainIsUpdatedRet {
        pub updated: i32,
    }

    /// Arguments of the call `DOMAIN_INJECT_NMI`.
    pub struct DomainInjectNmiArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SCREENSHOT`.
    pub struct DomainScreenshotArgs {
        pub dom: Domain,
        pub screen: u32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_SCREENSHOT`.
    pub struct DomainScreenshotRet {
        pub mime: Option<String>,
    }

    /// Arguments of the call `DOMAIN_PIN_VCPU_FLAGS`.
    pub struct DomainPinVcpuFlagsArgs {
        pub dom: Domain,
        pub vcpu: u32,
        #[max(CPUMAP_MAX)]
        pub cpumap: Vec<u8>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SEND_KEY`.
    pub struct DomainSendKeyArgs {
        pub dom: Domain,
        pub codeset: u32,
        pub holdtime: u32,
        #[max(DOMAIN_SEND_KEY_MAX)]
        pub keycodes: Vec<u32>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_UNDEFINE_FLAGS`.
    pub struct DomainUndefineFlagsArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SAVE_FLAGS`.
    pub struct DomainSaveFlagsArgs {
        pub dom: Domain,
        pub to: String,
        pub dxml: Option<String>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_RESTORE_FLAGS`.
    pub struct DomainRestoreFlagsArgs {
        pub from: String,
        pub dxml: Option<String>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_DESTROY_FLAGS`.
    pub struct DomainDestroyFlagsArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SAVE_IMAGE_GET_XML_DESC`.
    pub struct DomainSaveImageGetXmlDescArgs {
        pub file: String,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_SAVE_IMAGE_GET_XML_DESC`.
    pub struct DomainSaveImageGetXmlDescRet {
        pub xml: String,
    }

    /// Arguments of the call `DOMAIN_SAVE_IMAGE_DEFINE_XML`.
    pub struct DomainSaveImageDefineXmlArgs {
        pub file: String,
        pub dxml: String,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_RESET`.
    pub struct DomainResetArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_OPEN_GRAPHICS`.
    pub struct DomainOpenGraphicsArgs {
        pub dom: Domain,
        pub idx: u32,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SHUTDOWN_FLAGS`.
    pub struct DomainShutdownFlagsArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_PM_SUSPEND_FOR_DURATION`.
    pub struct DomainPmSuspendForDurationArgs {
        pub dom: Domain,
        pub target: u32,
        pub duration: u64,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_PM_WAKEUP`.
    pub struct DomainPmWakeupArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_PIN_EMULATOR`.
    pub struct DomainPinEmulatorArgs {
        pub dom: Domain,
        #[max(CPUMAP_MAX)]
        pub cpumap: Vec<u8>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_FSTRIM`.
    pub struct DomainFstrimArgs {
        pub dom: Domain,
        pub mount_point: Option<String>,
        pub minimum: u64,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SEND_PROCESS_SIGNAL`.
    pub struct DomainSendProcessSignalArgs {
        pub dom: Domain,
        pub pid_value: i64,
        pub signum: u32,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_OPEN_CHANNEL`.
    pub struct DomainOpenChannelArgs {
        pub dom: Domain,
        pub name: Option<String>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_CREATE_XML_WITH_FILES`.
    pub struct DomainCreateXmlWithFilesArgs {
        pub xml_desc: String,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_CREATE_XML_WITH_FILES`.
    pub struct DomainCreateXmlWithFilesRet {
        pub dom: Domain,
    }

    /// Arguments of the call `DOMAIN_CREATE_WITH_FILES`.
    pub struct DomainCreateWithFilesArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_CREATE_WITH_FILES`.
    pub struct DomainCreateWithFilesRet {
        pub dom: Domain,
    }

    /// Arguments of the call `DOMAIN_CORE_DUMP_WITH_FORMAT`.
    pub struct DomainCoreDumpWithFormatArgs {
        pub dom: Domain,
        pub to: String,
        pub dumpformat: u32,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_FSFREEZE`.
    pub struct DomainFsfreezeArgs {
        pub dom: Domain,
        #[max(DOMAIN_FSFREEZE_MOUNTPOINTS_MAX)]
        pub mountpoints: Vec<String>,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_FSFREEZE`.
    pub struct DomainFsfreezeRet {
        pub filesystems: i32,
    }

    /// Arguments of the call `DOMAIN_FSTHAW`.
    pub struct DomainFsthawArgs {
        pub dom: Domain,
        #[max(DOMAIN_FSFREEZE_MOUNTPOINTS_MAX)]
        pub mountpoints: Vec<String>,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_FSTHAW`.
    pub struct DomainFsthawRet {
        pub filesystems: i32,
    }

    /// Arguments of the call `DOMAIN_OPEN_GRAPHICS_FD`.
    pub struct DomainOpenGraphicsFdArgs {
        pub dom: Domain,
        pub idx: u32,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_DEFINE_XML_FLAGS`.
    pub struct DomainDefineXmlFlagsArgs {
        pub xml: String,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_DEFINE_XML_FLAGS`.
    pub struct DomainDefineXmlFlagsRet {
        pub dom: Domain,
    }

    /// Arguments of the call `DOMAIN_PIN_IOTHREAD`.
    pub struct DomainPinIothreadArgs {
        pub dom: Domain,
        pub iothreads_id: u32,
        #[max(CPUMAP_MAX)]
        pub cpumap: Vec<u8>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_INTERFACE_ADDRESSES`.
    pub struct DomainInterfaceAddressesArgs {
        pub dom: Domain,
        pub source: u32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_INTERFACE_ADDRESSES`.
    pub struct DomainInterfaceAddressesRet {
        #[max(DOMAIN_INTERFACE_MAX)]
        pub ifaces: Vec<DomainInterface>,
    }

    /// Arguments of the call `DOMAIN_ADD_IOTHREAD`.
    pub struct DomainAddIothreadArgs {
        pub dom: Domain,
        pub iothread_id: u32,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_DEL_IOTHREAD`.
    pub struct DomainDelIothreadArgs {
        pub dom: Domain,
        pub iothread_id: u32,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_RENAME`.
    pub struct DomainRenameArgs {
        pub dom: Domain,
        pub new_name: Option<String>,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_RENAME`.
    pub struct DomainRenameRet {
        pub retcode: i32,
    }

    /// Arguments of the call `DOMAIN_MANAGED_SAVE_GET_XML_DESC`.
    pub struct DomainManagedSaveGetXmlDescArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_MANAGED_SAVE_GET_XML_DESC`.
    pub struct DomainManagedSaveGetXmlDescRet {
        pub xml: String,
    }

    /// Arguments of the call `DOMAIN_MANAGED_SAVE_DEFINE_XML`.
    pub struct DomainManagedSaveDefineXmlArgs {
        pub dom: Domain,
        pub dxml: Option<String>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_DETACH_DEVICE_ALIAS`.
    pub struct DomainDetachDeviceAliasArgs {
        pub dom: Domain,
        pub alias: String,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_AGENT_SET_RESPONSE_TIMEOUT`.
    pub struct DomainAgentSetResponseTimeoutArgs {
        pub dom: Domain,
        pub timeout: i32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_AGENT_SET_RESPONSE_TIMEOUT`.
    pub struct DomainAgentSetResponseTimeoutRet {
        pub result: i32,
    }

    /// Arguments of the call `DOMAIN_BACKUP_BEGIN`.
    pub struct DomainBackupBeginArgs {
        pub dom: Domain,
        pub backup_xml: String,
        pub checkpoint_xml: Option<String>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_BACKUP_GET_XML_DESC`.
    pub struct DomainBackupGetXmlDescArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_BACKUP_GET_XML_DESC`.
    pub struct DomainBackupGetXmlDescRet {
        pub xml: String,
    }

    /// Arguments of the call `DOMAIN_AUTHORIZED_SSH_KEYS_GET`.
    pub struct DomainAuthorizedSshKeysGetArgs {
        pub dom: Domain,
        pub user: String,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_AUTHORIZED_SSH_KEYS_GET`.
    pub struct DomainAuthorizedSshKeysGetRet {
        #[max(DOMAIN_AUTHORIZED_SSH_KEYS_MAX)]
        pub keys: Vec<String>,
    }

    /// Arguments of the call `DOMAIN_AUTHORIZED_SSH_KEYS_SET`.
    pub struct DomainAuthorizedSshKeysSetArgs {
        pub dom: Domain,
        pub user: String,
        #[max(DOMAIN_AUTHORIZED_SSH_KEYS_MAX)]
        pub keys: Vec<String>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_START_DIRTY_RATE_CALC`.
    pub struct DomainStartDirtyRateCalcArgs {
        pub dom: Domain,
        pub seconds: i32,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SAVE_PARAMS`.
    pub struct DomainSaveParamsArgs {
        pub dom: Domain,
        #[max(DOMAIN_SAVE_PARAMS_MAX)]
        pub params: Vec<TypedParam>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_RESTORE_PARAMS`.
    pub struct DomainRestoreParamsArgs {
        #[max(DOMAIN_SAVE_PARAMS_MAX)]
        pub params: Vec<TypedParam>,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_ABORT_JOB_FLAGS`.
    pub struct DomainAbortJobFlagsArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_FD_ASSOCIATE`.
    pub struct DomainFdAssociateArgs {
        pub dom: Domain,
        pub name: String,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_GRAPHICS_RELOAD`.
    pub struct DomainGraphicsReloadArgs {
        pub dom: Domain,
        pub r#type: u32,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_ANNOUNCE_INTERFACE`.
    pub struct DomainAnnounceInterfaceArgs {
        pub dom: Domain,
        pub device: Option<String>,
        #[max(DOMAIN_ANNOUNCE_INTERFACE_PARAMS_MAX)]
        pub params: Vec<TypedParam>,
        pub flags: u32,
    }
}
