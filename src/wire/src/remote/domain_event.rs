//! Events of domains.
//!
//! Generated from `protocol/remote/domain_event.protocol`; change it there and run the `generate` example.

// Fields are named as in the protocol; the operations document them.
#![allow(missing_docs)]

use super::program::{
    DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX, DOMAIN_EVENT_TUNABLE_MAX, DOMAIN_JOB_STATS_MAX, Domain,
    DomainEventGraphicsAddress, DomainEventGraphicsIdentity, TypedParam,
};
use crate::xdr::xdr;

xdr! {
    /// Message of the event `DOMAIN_EVENT_LIFECYCLE`.
    pub struct DomainEventLifecycleMsg {
        pub dom: Domain,
        pub event: i32,
        pub detail: i32,
    }

    /// Message of the event `DOMAIN_EVENT_REBOOT`.
    pub struct DomainEventRebootMsg {
        pub dom: Domain,
    }

    /// Message of the event `DOMAIN_EVENT_RTC_CHANGE`.
    pub struct DomainEventRtcChangeMsg {
        pub dom: Domain,
        pub offset: i64,
    }

    /// Message of the event `DOMAIN_EVENT_WATCHDOG`.
    pub struct DomainEventWatchdogMsg {
        pub dom: Domain,
        pub action: i32,
    }

    /// Message of the event `DOMAIN_EVENT_IO_ERROR`.
    pub struct DomainEventIoErrorMsg {
        pub dom: Domain,
        pub src_path: String,
        pub dev_alias: String,
        pub action: i32,
    }

    /// Message of the event `DOMAIN_EVENT_GRAPHICS`.
    pub struct DomainEventGraphicsMsg {
        pub dom: Domain,
        pub phase: i32,
        pub local: DomainEventGraphicsAddress,
        pub remote: DomainEventGraphicsAddress,
        pub auth_scheme: String,
        #[max(DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX)]
        pub subject: Vec<DomainEventGraphicsIdentity>,
    }

    /// Message of the event `DOMAIN_EVENT_IO_ERROR_REASON`.
    pub struct DomainEventIoErrorReasonMsg {
        pub dom: Domain,
        pub src_path: String,
        pub dev_alias: String,
        pub action: i32,
        pub reason: String,
    }

    /// Message of the event `DOMAIN_EVENT_CONTROL_ERROR`.
    pub struct DomainEventControlErrorMsg {
        pub dom: Domain,
    }

    /// Message of the event `DOMAIN_EVENT_BLOCK_JOB`.
    pub struct DomainEventBlockJobMsg {
        pub dom: Domain,
        pub path: String,
        pub r#type: i32,
        pub status: i32,
    }

    /// Message of the event `DOMAIN_EVENT_DISK_CHANGE`.
    pub struct DomainEventDiskChangeMsg {
        pub dom: Domain,
        pub old_src_path: Option<String>,
        pub new_src_path: Option<String>,
        pub dev_alias: String,
        pub reason: i32,
    }

    /// Message of the event `DOMAIN_EVENT_TRAY_CHANGE`.
    pub struct DomainEventTrayChangeMsg {
        pub dom: Domain,
        pub dev_alias: String,
        pub reason: i32,
    }

    /// Message of the event `DOMAIN_EVENT_PMWAKEUP`.
    pub struct DomainEventPmwakeupMsg {
        pub dom: Domain,
    }

    /// Message of the event `DOMAIN_EVENT_PMSUSPEND`.
    pub struct DomainEventPmsuspendMsg {
        pub dom: Domain,
    }

    /// Message of the event `DOMAIN_EVENT_BALLOON_CHANGE`.
    pub struct DomainEventBalloonChangeMsg {
        pub dom: Domain,
        pub actual: u64,
    }

    /// Message of the event `DOMAIN_EVENT_PMSUSPEND_DISK`.
    pub struct DomainEventPmsuspendDiskMsg {
        pub dom: Domain,
    }

    /// Message of the event `DOMAIN_EVENT_DEVICE_REMOVED`.
    pub struct DomainEventDeviceRemovedMsg {
        pub dom: Domain,
        pub dev_alias: String,
    }

    /// Message of the event `DOMAIN_EVENT_CALLBACK_LIFECYCLE`.
    pub struct DomainEventCallbackLifecycleMsg {
        pub callback_id: i32,
        pub msg: DomainEventLifecycleMsg,
    }

    /// Message of the event `DOMAIN_EVENT_CALLBACK_REBOOT`.
    pub struct DomainEventCallbackRebootMsg {
        pub callback_id: i32,
        pub msg: DomainEventRebootMsg,
    }

    /// Message of the event `DOMAIN_EVENT_CALLBACK_RTC_CHANGE`.
    pub struct DomainEventCallbackRtcChangeMsg {
        pub callback_id: i32,
        pub msg: DomainEventRtcChangeMsg,
    }

    /// Message of the event `DOMAIN_EVENT_CALLBACK_WATCHDOG`.
    pub struct DomainEventCallbackWatchdogMsg {
        pub callback_id: i32,
        pub msg: DomainEventWatchdogMsg,
    }

    /// Message of the event `DOMAIN_EVENT_CALLBACK_IO_ERROR`.
    pub struct DomainEventCallbackIoErrorMsg {
        pub callback_id: i32,
        pub msg: DomainEventIoErrorMsg,
    }

    /// Message of the event `DOMAIN_EVENT_CALLBACK_GRAPHICS`.
    pub struct DomainEventCallbackGraphicsMsg {
        pub callback_id: i32,
        pub msg: DomainEventGraphicsMsg,
    }

    /// Message of the event `DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON`.
    pub struct DomainEventCallbackIoErrorReasonMsg {
        pub callback_id: i32,
        pub msg: DomainEventIoErrorReasonMsg,
    }

    /// Message of the event `DOMAIN_EVENT_CALLBACK_CONTROL_ERROR`.
    pub struct DomainEventCallbackControlErrorMsg {
        pub callback_id: i32,
        pub msg: DomainEventControlErrorMsg,
    }

    /// Message of the event `DOMAIN_EVENT_CALLBACK_BLOCK_JOB`.
    pub struct DomainEventCallbackBlockJobMsg {
        pub callback_id: i32,
        pub msg: DomainEventBlockJobMsg,
    }

    /// Message of the event `DOMAIN_EVENT_CALLBACK_DISK_CHANGE`.
    pub struct DomainEventCallbackDiskChangeMsg {
        pub callback_id: i32,
        pub msg: DomainEventDiskChangeMsg,
    }

    /// Message of the event `DOMAIN_EVENT_CALLBACK_TRAY_CHANGE`.
    pub struct DomainEventCallbackTrayChangeMsg {
        pub callback_id: i32,
        pub msg: DomainEventTrayChangeMsg,
    }

    /// Message of the event `DOMAIN_EVENT_CALLBACK_PMWAKEUP`.
    pub struct DomainEventCallbackPmwakeupMsg {
        pub callback_id: i32,
        pub reason: i32,
        pub msg: DomainEventPmwakeupMsg,
    }

    /// Message of the event `DOMAIN_EVENT_CALLBACK_PMSUSPEND`.
    pub struct DomainEventCallbackPmsuspendMsg {
        pub callback_id: i32,
        pub reason: i32,
        pub msg: DomainEventPmsuspendMsg,
    }

    /// Message of the event `DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE`.
    pub struct DomainEventCallbackBalloonChangeMsg {
        pub callback_id: i32,
        pub msg: DomainEventBalloonChangeMsg,
    }

    /// Message of the event `DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK`.
    pub struct DomainEventCallbackPmsuspendDiskMsg {
        pub callback_id: i32,
        pub reason: i32,
        pub msg: DomainEventPmsuspendDiskMsg,
    }

    /// Message of the event `DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED`.
    pub struct DomainEventCallbackDeviceRemovedMsg {
        pub callback_id: i32,
        pub msg: DomainEventDeviceRemovedMsg,
    }

    /// Message of the event `DOMAIN_EVENT_BLOCK_JOB_2`.
    pub struct DomainEventBlockJob2Msg {
        pub callback_id: i32,
        pub dom: Domain,
        pub dst: String,
        pub r#type: i32,
        pub status: i32,
    }

    /// Message of the event `DOMAIN_EVENT_CALLBACK_TUNABLE`.
    pub struct DomainEventCallbackTunableMsg {
        pub callback_id: i32,
        pub dom: Domain,
        #[max(DOMAIN_EVENT_TUNABLE_MAX)]
        pub params: Vec<TypedParam>,
    }

    /// Message of the event `DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE`.
    pub struct DomainEventCallbackAgentLifecycleMsg {
        pub callback_id: i32,
        pub dom: Domain,
        pub state: i32,
        pub reason: i32,
    }

    /// Message of the event `DOMAIN_EVENT_CALLBACK_DEVICE_ADDED`.
    pub struct DomainEventCallbackDeviceAddedMsg {
        pub callback_id: i32,
        pub dom: Domain,
        pub dev_alias: String,
    }

    /// Message of the event `DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION`.
    pub struct DomainEventCallbackMigrationIterationMsg {
        pub callback_id: i32,
        pub dom: Domain,
        pub iteration: i32,
    }

    /// Message of the event `DOMAIN_EVENT_CALLBACK_JOB_COMPLETED`.
    pub struct DomainEventCallbackJobCompletedMsg {
        pub callback_id: i32,
        pub dom: Domain,
        #[max(DOMAIN_JOB_STATS_MAX)]
        pub params: Vec<TypedParam>,
    }

    /// Message of the event `DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED`.
    pub struct DomainEventCallbackDeviceRemovalFailedMsg {
        pub callback_id: i32,
        pub dom: Domain,
        pub dev_alias: String,
    }

    /// Message of the event `DOMAIN_EVENT_CALLBACK_METADATA_CHANGE`.
    pub struct DomainEventCallbackMetadataChangeMsg {
        pub callback_id: i32,
        pub dom: Domain,
        pub r#type: i32,
        pub nsuri: Option<String>,
    }

    /// Message of the event `DOMAIN_EVENT_BLOCK_THRESHOLD`.
    pub struct DomainEventBlockThresholdMsg {
        pub callback_id: i32,
        pub dom: Domain,
        pub dev: String,
        pub path: Option<String>,
        pub threshold: u64,
        pub excess: u64,
    }

    /// Message of the event `DOMAIN_EVENT_MEMORY_FAILURE`.
    pub struct DomainEventMemoryFailureMsg {
        pub callback_id: i32,
        pub dom: Domain,
        pub recipient: i32,
        pub action: i32,
        pub flags: u32,
    }

    /// Message of the event `DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE`.
    pub struct DomainEventMemoryDeviceSizeChangeMsg {
        pub callback_id: i32,
        pub dom: Domain,
        pub alias: String,
        pub size: u64,
    }

    /// Message of the event `DOMAIN_EVENT_NIC_MAC_CHANGE`.
    pub struct DomainEventNicMacChangeMsg {
        pub callback_id: i32,
        pub dom: Domain,
        pub alias: String,
        pub old_mac: String,
        pub new_mac: String,
    }

    /// Message of the event `DOMAIN_EVENT_VCPU_REMOVED`.
    pub struct DomainEventVcpuRemovedMsg {
        pub callback_id: i32,
        pub dom: Domain,
        pub vcpuid: u32,
    }

    /// Message of the event `DOMAIN_EVENT_CALLBACK_CHANNEL_LIFECYCLE`.
    pub struct DomainEventCallbackChannelLifecycleMsg {
        pub callback_id: i32,
        pub dom: Domain,
        pub channel_name: String,
        pub state: i32,
        pub reason: i32,
    }
}
