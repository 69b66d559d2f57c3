//! Object events: ID for registration, procedures that carry them, fields.
//!
//! Generated from the files in `protocol/remote/`; change it there and run the `generate` example.

use super::*;
use crate::program::announcements;

announcements! {
    DomainLifecycle = 0, "DOMAIN_LIFECYCLE", DomainEventCallbackLifecycle, DomainEventCallbackLifecycleMsg:
        twin DomainEventLifecycle, DomainEventLifecycleMsg ()
        { dom: Domain, event: i32, detail: i32 }
        kinds DomainLifecycleKind { Defined = 0, Undefined = 1, Started = 2, Suspended = 3, Resumed = 4, Stopped = 5, Shutdown = 6, Pmsuspended = 7, Crashed = 8 };
    DomainReboot = 1, "DOMAIN_REBOOT", DomainEventCallbackReboot, DomainEventCallbackRebootMsg:
        twin DomainEventReboot, DomainEventRebootMsg ()
        { dom: Domain };
    DomainRtcChange = 2, "DOMAIN_RTC_CHANGE", DomainEventCallbackRtcChange, DomainEventCallbackRtcChangeMsg:
        twin DomainEventRtcChange, DomainEventRtcChangeMsg ()
        { dom: Domain, offset: i64 };
    DomainWatchdog = 3, "DOMAIN_WATCHDOG", DomainEventCallbackWatchdog, DomainEventCallbackWatchdogMsg:
        twin DomainEventWatchdog, DomainEventWatchdogMsg ()
        { dom: Domain, action: i32 };
    DomainIoError = 4, "DOMAIN_IO_ERROR", DomainEventCallbackIoError, DomainEventCallbackIoErrorMsg:
        twin DomainEventIoError, DomainEventIoErrorMsg ()
        { dom: Domain, src_path: String, dev_alias: String, action: i32 };
    DomainGraphics = 5, "DOMAIN_GRAPHICS", DomainEventCallbackGraphics, DomainEventCallbackGraphicsMsg:
        twin DomainEventGraphics, DomainEventGraphicsMsg ()
        { dom: Domain, phase: i32, local: DomainEventGraphicsAddress, remote: DomainEventGraphicsAddress, auth_scheme: String, subject: Vec<DomainEventGraphicsIdentity> };
    DomainIoErrorReason = 6, "DOMAIN_IO_ERROR_REASON", DomainEventCallbackIoErrorReason, DomainEventCallbackIoErrorReasonMsg:
        twin DomainEventIoErrorReason, DomainEventIoErrorReasonMsg ()
        { dom: Domain, src_path: String, dev_alias: String, action: i32, reason: String };
    DomainControlError = 7, "DOMAIN_CONTROL_ERROR", DomainEventCallbackControlError, DomainEventCallbackControlErrorMsg:
        twin DomainEventControlError, DomainEventControlErrorMsg ()
        { dom: Domain };
    DomainBlockJob = 8, "DOMAIN_BLOCK_JOB", DomainEventCallbackBlockJob, DomainEventCallbackBlockJobMsg:
        twin DomainEventBlockJob, DomainEventBlockJobMsg ()
        { dom: Domain, path: String, r#type: i32, status: i32 };
    DomainDiskChange = 9, "DOMAIN_DISK_CHANGE", DomainEventCallbackDiskChange, DomainEventCallbackDiskChangeMsg:
        twin DomainEventDiskChange, DomainEventDiskChangeMsg ()
        { dom: Domain, old_src_path: Option<String>, new_src_path: Option<String>, dev_alias: String, reason: i32 };
    DomainTrayChange = 10, "DOMAIN_TRAY_CHANGE", DomainEventCallbackTrayChange, DomainEventCallbackTrayChangeMsg:
        twin DomainEventTrayChange, DomainEventTrayChangeMsg ()
        { dom: Domain, dev_alias: String, reason: i32 };
    DomainPmwakeup = 11, "DOMAIN_PMWAKEUP", DomainEventCallbackPmwakeup, DomainEventCallbackPmwakeupMsg:
        twin DomainEventPmwakeup, DomainEventPmwakeupMsg (reason: 0)
        { dom: Domain };
    DomainPmsuspend = 12, "DOMAIN_PMSUSPEND", DomainEventCallbackPmsuspend, DomainEventCallbackPmsuspendMsg:
        twin DomainEventPmsuspend, DomainEventPmsuspendMsg (reason: 0)
        { dom: Domain };
    DomainBalloonChange = 13, "DOMAIN_BALLOON_CHANGE", DomainEventCallbackBalloonChange, DomainEventCallbackBalloonChangeMsg:
        twin DomainEventBalloonChange, DomainEventBalloonChangeMsg ()
        { dom: Domain, actual: u64 };
    DomainPmsuspendDisk = 14, "DOMAIN_PMSUSPEND_DISK", DomainEventCallbackPmsuspendDisk, DomainEventCallbackPmsuspendDiskMsg:
        twin DomainEventPmsuspendDisk, DomainEventPmsuspendDiskMsg (reason: 0)
        { dom: Domain };
    DomainDeviceRemoved = 15, "DOMAIN_DEVICE_REMOVED", DomainEventCallbackDeviceRemoved, DomainEventCallbackDeviceRemovedMsg:
        twin DomainEventDeviceRemoved, DomainEventDeviceRemovedMsg ()
        { dom: Domain, dev_alias: String };
    DomainBlockJob2 = 16, "DOMAIN_BLOCK_JOB_2", DomainEventBlockJob2, DomainEventBlockJob2Msg:
        { dom: Domain, dst: String, r#type: i32, status: i32 };
    DomainTunable = 17, "DOMAIN_TUNABLE", DomainEventCallbackTunable, DomainEventCallbackTunableMsg:
        { dom: Domain, params: Vec<TypedParam> };
    DomainAgentLifecycle = 18, "DOMAIN_AGENT_LIFECYCLE", DomainEventCallbackAgentLifecycle, DomainEventCallbackAgentLifecycleMsg:
        { dom: Domain, state: i32, reason: i32 };
    DomainDeviceAdded = 19, "DOMAIN_DEVICE_ADDED", DomainEventCallbackDeviceAdded, DomainEventCallbackDeviceAddedMsg:
        { dom: Domain, dev_alias: String };
    DomainMigrationIteration = 20, "DOMAIN_MIGRATION_ITERATION", DomainEventCallbackMigrationIteration, DomainEventCallbackMigrationIterationMsg:
        { dom: Domain, iteration: i32 };
    DomainJobCompleted = 21, "DOMAIN_JOB_COMPLETED", DomainEventCallbackJobCompleted, DomainEventCallbackJobCompletedMsg:
        { dom: Domain, params: Vec<TypedParam> };
    DomainDeviceRemovalFailed = 22, "DOMAIN_DEVICE_REMOVAL_FAILED", DomainEventCallbackDeviceRemovalFailed, DomainEventCallbackDeviceRemovalFailedMsg:
        { dom: Domain, dev_alias: String };
    DomainMetadataChange = 23, "DOMAIN_METADATA_CHANGE", DomainEventCallbackMetadataChange, DomainEventCallbackMetadataChangeMsg:
        { dom: Domain, r#type: i32, nsuri: Option<String> };
    DomainBlockThreshold = 24, "DOMAIN_BLOCK_THRESHOLD", DomainEventBlockThreshold, DomainEventBlockThresholdMsg:
        { dom: Domain, dev: String, path: Option<String>, threshold: u64, excess: u64 };
    DomainMemoryFailure = 25, "DOMAIN_MEMORY_FAILURE", DomainEventMemoryFailure, DomainEventMemoryFailureMsg:
        { dom: Domain, recipient: i32, action: i32, flags: u32 };
    DomainMemoryDeviceSizeChange = 26, "DOMAIN_MEMORY_DEVICE_SIZE_CHANGE", DomainEventMemoryDeviceSizeChange, DomainEventMemoryDeviceSizeChangeMsg:
        { dom: Domain, alias: String, size: u64 };
    DomainNicMacChange = 27, "DOMAIN_NIC_MAC_CHANGE", DomainEventNicMacChange, DomainEventNicMacChangeMsg:
        { dom: Domain, alias: String, old_mac: String, new_mac: String };
    DomainVcpuRemoved = 28, "DOMAIN_VCPU_REMOVED", DomainEventVcpuRemoved, DomainEventVcpuRemovedMsg:
        { dom: Domain, vcpuid: u32 };
    DomainChannelLifecycle = 29, "DOMAIN_CHANNEL_LIFECYCLE", DomainEventCallbackChannelLifecycle, DomainEventCallbackChannelLifecycleMsg:
        { dom: Domain, channel_name: String, state: i32, reason: i32 };
    NetworkLifecycle = 0, "NETWORK_LIFECYCLE", NetworkEventLifecycle, NetworkEventLifecycleMsg:
        { net: Network, event: i32, detail: i32 }
        kinds NetworkLifecycleKind { Defined = 0, Undefined = 1, Started = 2, Stopped = 3 };
    NetworkMetadataChange = 1, "NETWORK_METADATA_CHANGE", NetworkEventCallbackMetadataChange, NetworkEventCallbackMetadataChangeMsg:
        { net: Network, r#type: i32, nsuri: Option<String> };
    NodeDeviceLifecycle = 0, "NODE_DEVICE_LIFECYCLE", NodeDeviceEventLifecycle, NodeDeviceEventLifecycleMsg:
        { dev: NodeDevice, event: i32, detail: i32 }
        kinds NodeDeviceLifecycleKind { Created = 0, Deleted = 1, Defined = 2, Undefined = 3 };
    NodeDeviceUpdate = 1, "NODE_DEVICE_UPDATE", NodeDeviceEventUpdate, NodeDeviceEventUpdateMsg:
        { dev: NodeDevice };
    SecretLifecycle = 0, "SECRET_LIFECYCLE", SecretEventLifecycle, SecretEventLifecycleMsg:
        { secret: Secret, event: i32, detail: i32 }
        kinds SecretLifecycleKind { Defined = 0, Undefined = 1 };
    SecretValueChanged = 1, "SECRET_VALUE_CHANGED", SecretEventValueChanged, SecretEventValueChangedMsg:
        { secret: Secret };
    StoragePoolLifecycle = 0, "STORAGE_POOL_LIFECYCLE", StoragePoolEventLifecycle, StoragePoolEventLifecycleMsg:
        { pool: StoragePool, event: i32, detail: i32 }
        kinds StoragePoolLifecycleKind { Defined = 0, Undefined = 1, Started = 2, Stopped = 3, Created = 4, Deleted = 5 };
    StoragePoolRefresh = 1, "STORAGE_POOL_REFRESH", StoragePoolEventRefresh, StoragePoolEventRefreshMsg:
        { pool: StoragePool };
}
