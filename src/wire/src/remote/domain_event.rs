//! Messages about domains that the daemon sends on its own.
//!
//! Generated from `protocol/remote/domain_event.protocol`; change it there and run the `generate` example.

// The fields are named by the protocol; what they mean, the operations say.
#![allow(missing_docs)]

use super::program::{
    DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX, DOMAIN_EVENT_TUNABLE_MAX, DOMAIN_JOB_STATS_MAX, Domain,
    DomainEventGraphicsAddress, DomainEventGraphicsIdentity, TypedParam,
};
use crate::xdr::xdr;

xdr! {
    /// What the event `DOMAIN_EVENT_LIFECYCLE` says.
    pub struct DomainEventLifecycleMsg {
        pub dom: Domain,
        pub event: i32,
        pub detail: i32,
    }

    /// What the event `DOMAIN_EVENT_REBOOT` says.
    pub struct DomainEventRebootMsg {
        pub dom: Domain,
    }

    /// What the event `DOMAIN_EVENT_RTC_CHANGE` says.
    pub struct DomainEventRtcChangeMsg {
        pub dom: Domain,
        pub offset: i64,
    }

    /// What the event `DOMAIN_EVENT_WATCHDOG` says.
    pub struct DomainEventWatchdogMsg {
        pub dom: Domain,
        pub action: i32,
    }

    /// What the event `DOMAIN_EVENT_IO_ERROR` says.
    pub struct DomainEventIoErrorMsg {
        pub dom: Domain,
        pub src_path: String,
        pub dev_alias: String,
        pub action: i32,
    }

    /// What the event `DOMAIN_EVENT_GRAPHICS` says.
    pub struct DomainEventGraphicsMsg {
        pub dom: Domain,
        pub phase: i32,
        pub local: DomainEventGraphicsAddress,
        pub remote: DomainEventGraphicsAddress,
        pub auth_scheme: String,
        #[max(DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX)]
        pub subject: Vec<DomainEventGraphicsIdentity>,
    }

    /// What the event `DOMAIN_EVENT_IO_ERROR_REASON` says.
    pub struct DomainEventIoErrorReasonMsg {
        pub dom: Domain,
        pub src_path: String,
        pub dev_alias: String,
        pub action: i32,
        pub reason: String,
    }

    /// What the event `DOMAIN_EVENT_CONTROL_ERROR` says.
    pub struct DomainEventControlErrorMsg {
        pub dom: Domain,
    }

    /// What the event `DOMAIN_EVENT_BLOCK_JOB` says.
    pub struct DomainEventBlockJobMsg {
        pub dom: Domain,
        pub path: String,
        pub r#type: i32,
        pub status: i32,
    }

    /// What the event `DOMAIN_EVENT_DISK_CHANGE` says.
    pub struct DomainEventDiskChangeMsg {
        pub dom: Domain,
        pub old_src_path: Option<String>,
        pub new_src_path: Option<String>,
        pub dev_alias: String,
        pub reason: i32,
    }

    /// What the event `DOMAIN_EVENT_TRAY_CHANGE` says.
    pub struct DomainEventTrayChangeMsg {
        pub dom: Domain,
        pub dev_alias: String,
        pub reason: i32,
    }

    /// What the event `DOMAIN_EVENT_PMWAKEUP` says.
    pub struct DomainEventPmwakeupMsg {
        pub dom: Domain,
    }

    /// What the event `DOMAIN_EVENT_PMSUSPEND` says.
    pub struct DomainEventPmsuspendMsg {
        pub dom: Domain,
    }

    /// What the event `DOMAIN_EVENT_BALLOON_CHANGE` says.
    pub struct DomainEventBalloonChangeMsg {
        pub dom: Domain,
        pub actual: u64,
    }

    /// What the event `DOMAIN_EVENT_PMSUSPEND_DISK` says.
    pub struct DomainEventPmsuspendDiskMsg {
        pub dom: Domain,
    }

    /// What the event `DOMAIN_EVENT_DEVICE_REMOVED` says.
    pub struct DomainEventDeviceRemovedMsg {
        pub dom: Domain,
        pub dev_alias: String,
    }

    /// What the event `DOMAIN_EVENT_CALLBACK_LIFECYCLE` says.
    pub struct DomainEventCallbackLifecycleMsg {
        pub callback_id: i32,
        pub msg: DomainEventLifecycleMsg,
    }

    /// What the event `DOMAIN_EVENT_CALLBACK_REBOOT` says.
    pub struct DomainEventCallbackRebootMsg {
        pub callback_id: i32,
        pub msg: DomainEventRebootMsg,
    }

    /// What the event `DOMAIN_EVENT_CALLBACK_RTC_CHANGE` says.
    pub struct DomainEventCallbackRtcChangeMsg {
        pub callback_id: i32,
        pub msg: DomainEventRtcChangeMsg,
    }

    /// What the event `DOMAIN_EVENT_CALLBACK_WATCHDOG` says.
    pub struct DomainEventCallbackWatchdogMsg {
        pub callback_id: i32,
        pub msg: DomainEventWatchdogMsg,
    }

    /// What the event `DOMAIN_EVENT_CALLBACK_IO_ERROR` says.
    pub struct DomainEventCallbackIoErrorMsg {
        pub callback_id: i32,
        pub msg: DomainEventIoErrorMsg,
    }

    /// What the event `DOMAIN_EVENT_CALLBACK_GRAPHICS` says.
    pub struct DomainEventCallbackGraphicsMsg {
        pub callback_id: i32,
        pub msg: DomainEventGraphicsMsg,
    }

    /// What the event `DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON` says.
    pub struct DomainEventCallbackIoErrorReasonMsg {
        pub callback_id: i32,
        pub msg: DomainEventIoErrorReasonMsg,
    }

    /// What the event `DOMAIN_EVENT_CALLBACK_CONTROL_ERROR` says.
    pub struct DomainEventCallbackControlErrorMsg {
        pub callback_id: i32,
        pub msg: DomainEventControlErrorMsg,
    }

    /// What the event `DOMAIN_EVENT_CALLBACK_BLOCK_JOB` says.
    pub struct DomainEventCallbackBlockJobMsg {
        pub callback_id: i32,
        pub msg: DomainEventBlockJobMsg,
    }

    /// What the event `DOMAIN_EVENT_CALLBACK_DISK_CHANGE` says.
    pub struct DomainEventCallbackDiskChangeMsg {
        pub callback_id: i32,
        pub msg: DomainEventDiskChangeMsg,
    }

    /// What the event `DOMAIN_EVENT_CALLBACK_TRAY_CHANGE` says.
    pub struct DomainEventCallbackTrayChangeMsg {
        pub callback_id: i32,
        pub msg: DomainEventTrayChangeMsg,
    }

    /// What the event `DOMAIN_EVENT_CALLBACK_PMWAKEUP` says.
    pub struct DomainEventCallbackPmwakeupMsg {
        pub callback_id: i32,
        pub reason: i32,
        pub msg: DomainEventPmwakeupMsg,
    }

    /// What the event `DOMAIN_EVENT_CALLBACK_PMSUSPEND` says.
    pub struct DomainEventCallbackPmsuspendMsg {
        pub callback_id: i32,
        pub reason: i32,
        pub msg: DomainEventPmsuspendMsg,
    }

    /// What the event `DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE` says.
    pub struct DomainEventCallbackBalloonChangeMsg {
        pub callback_id: i32,
        pub msg: DomainEventBalloonChangeMsg,
    }

    /// What the event `DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK` says.
    pub struct DomainEventCallbackPmsuspendDiskMsg {
        pub callback_id: i32,
        pub reason: i32,
        pub msg: DomainEventPmsuspendDiskMsg,
    }

    /// What the event `DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED` says.
    pub struct DomainEventCallbackDeviceRemovedMsg {
        pub callback_id: i32,
        pub msg: DomainEventDeviceRemovedMsg,
    }

    /// What the event `DOMAIN_EVENT_BLOCK_JOB_2` says.
    pub struct DomainEventBlockJob2Msg {
        pub callback_id: i32,
        pub dom: Domain,
        pub dst: String,
        pub r#type: i32,
        pub status: i32,
    }

    /// What the event `DOMAIN_EVENT_CALLBACK_TUNABLE` says.
    pub struct DomainEventCallbackTunableMsg {
        pub callback_id: i32,
        pub dom: Domain,
        #[max(DOMAIN_EVENT_TUNABLE_MAX)]
        pub params: Vec<TypedParam>,
    }

    /// What the event `DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE` says.
    pub struct DomainEventCallbackAgentLifecycleMsg {
        pub callback_id: i32,
        pub dom: Domain,
        pub state: i32,
        pub reason: i32,
    }

    /// What the event `DOMAIN_EVENT_CALLBACK_DEVICE_ADDED` says.
    pub struct DomainEventCallbackDeviceAddedMsg {
        pub callback_id: i32,
        pub dom: Domain,
        pub dev_alias: String,
    }

    /// What the event `DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION` says.
    pub struct DomainEventCallbackMigrationIterationMsg {
        pub callback_id: i32,
        pub dom: Domain,
        pub iteration: i32,
    }

    /// What the event `DOMAIN_EVENT_CALLBACK_JOB_COMPLETED` says.
    pub struct DomainEventCallbackJobCompletedMsg {
        pub callback_id: i32,
        pub dom: Domain,
        #[max(DOMAIN_JOB_STATS_MAX)]
        pub params: Vec<TypedParam>,
    }

    /// What the event `DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED` says.
    pub struct DomainEventCallbackDeviceRemovalFailedMsg {
        pub callback_id: i32,
        pub dom: Domain,
        pub dev_alias: String,
    }

    /// What the event `DOMAIN_EVENT_CALLBACK_METADATA_CHANGE` says.
    pub struct DomainEventCallbackMetadataChangeMsg {
        pub callback_id: i32,
        pub dom: Domain,
        pub r#type: i32,
        pub nsuri: Option<String>,
    }

    /// What the event `DOMAIN_EVENT_BLOCK_THRESHOLD` says.
    pub struct DomainEventBlockThresholdMsg {
        pub callback_id: i32,
        pub dom: Domain,
        pub dev: String,
        pub path: Option<String>,
        pub threshold: u64,
        pub excess: u64,
    }

    /// What the event `DOMAIN_EVENT_MEMORY_FAILURE` says.
    pub struct DomainEventMemoryFailureMsg {
        pub callback_id: i32,
        pub dom: Domain,
        pub recipient: i32,
        pub action: i32,
        pub flags: u32,
    }

    /// What the event `DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE` says.
    pub struct DomainEventMemoryDeviceSizeChangeMsg {
        pub callback_id: i32,
        pub dom: Domain,
        pub alias: String,
        pub size: u64,
    }

    /// What the event `DOMAIN_EVENT_NIC_MAC_CHANGE` says.
    pub struct DomainEventNicMacChangeMsg {
        pub callback_id: i32,
        pub dom: Domain,
        pub alias: String,
        pub old_mac: String,
        pub new_mac: String,
    }

    /// What the event `DOMAIN_EVENT_VCPU_REMOVED` says.
    pub struct DomainEventVcpuRemovedMsg {
        pub callback_id: i32,
        pub dom: Domain,
        pub vcpuid: u32,
    }

    /// What the event `DOMAIN_EVENT_CALLBACK_CHANNEL_LIFECYCLE` says.
    pub struct DomainEventCallbackChannelLifecycleMsg {
        pub callback_id: i32,
        pub dom: Domain,
        pub channel_name: String,
        pub state: i32,
        pub reason: i32,
    }
}
