//! Calls and events that only QEMU answers.
//!
//! Generated from `protocol/qemu/domain.protocol`; change it there and run the `generate` example.

// The fields are named by the protocol; what they mean, the operations say.
#![allow(missing_docs)]

use crate::remote::Domain;
use crate::xdr::xdr;

xdr! {
    /// What goes with the call `DOMAIN_MONITOR_COMMAND`.
    pub struct DomainMonitorCommandArgs {
        pub dom: Domain,
        pub cmd: String,
        pub flags: u32,
    }

    /// What answers the call `DOMAIN_MONITOR_COMMAND`.
    pub struct DomainMonitorCommandRet {
        pub result: String,
    }

    /// What goes with the call `DOMAIN_ATTACH`.
    pub struct DomainAttachArgs {
        pub pid_value: u32,
        pub flags: u32,
    }

    /// What answers the call `DOMAIN_ATTACH`.
    pub struct DomainAttachRet {
        pub dom: Domain,
    }

    /// What goes with the call `DOMAIN_AGENT_COMMAND`.
    pub struct DomainAgentCommandArgs {
        pub dom: Domain,
        pub cmd: String,
        pub timeout: i32,
        pub flags: u32,
    }

    /// What answers the call `DOMAIN_AGENT_COMMAND`.
    pub struct DomainAgentCommandRet {
        pub result: Option<String>,
    }

    /// What goes with the call `CONNECT_DOMAIN_MONITOR_EVENT_REGISTER`.
    pub struct ConnectDomainMonitorEventRegisterArgs {
        pub dom: Option<Domain>,
        pub event: Option<String>,
        pub flags: u32,
    }

    /// What answers the call `CONNECT_DOMAIN_MONITOR_EVENT_REGISTER`.
    pub struct ConnectDomainMonitorEventRegisterRet {
        pub callback_id: i32,
    }

    /// What goes with the call `CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER`.
    pub struct ConnectDomainMonitorEventDeregisterArgs {
        pub callback_id: i32,
    }

    /// What the event `DOMAIN_MONITOR_EVENT` says.
    pub struct DomainMonitorEventMsg {
        pub callback_id: i32,
        pub dom: Domain,
        pub event: String,
        pub seconds: i64,
        pub micros: u32,
        pub details: Option<String>,
    }

    /// What goes with the call `DOMAIN_MONITOR_COMMAND_WITH_FILES`.
    pub struct DomainMonitorCommandWithFilesArgs {
        pub dom: Domain,
        pub cmd: String,
        pub flags: u32,
    }

    /// What answers the call `DOMAIN_MONITOR_COMMAND_WITH_FILES`.
    pub struct DomainMonitorCommandWithFilesRet {
        pub result: String,
    }
}
