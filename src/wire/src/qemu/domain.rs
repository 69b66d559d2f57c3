//! Calls and events that are specific to QEMU.
//!
//! Generated from `protocol/qemu/domain.protocol`; change it there and run the `generate` example.

// Fields are named as in the protocol; the operations document them.
#![allow(missing_docs)]

use crate::remote::Domain;
use crate::xdr::xdr;

xdr! {
    /// Arguments of the call `DOMAIN_MONITOR_COMMAND`.
    pub struct DomainMonitorCommandArgs {
        pub dom: Domain,
        pub cmd: String,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_MONITOR_COMMAND`.
    pub struct DomainMonitorCommandRet {
        pub result: String,
    }

    /// Arguments of the call `DOMAIN_ATTACH`.
    pub struct DomainAttachArgs {
        pub pid_value: u32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_ATTACH`.
    pub struct DomainAttachRet {
        pub dom: Domain,
    }

    /// Arguments of the call `DOMAIN_AGENT_COMMAND`.
    pub struct DomainAgentCommandArgs {
        pub dom: Domain,
        pub cmd: String,
        pub timeout: i32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_AGENT_COMMAND`.
    pub struct DomainAgentCommandRet {
        pub result: Option<String>,
    }

    /// Arguments of the call `CONNECT_DOMAIN_MONITOR_EVENT_REGISTER`.
    pub struct ConnectDomainMonitorEventRegisterArgs {
        pub dom: Option<Domain>,
        pub event: Option<String>,
        pub flags: u32,
    }

    /// Result of the call `CONNECT_DOMAIN_MONITOR_EVENT_REGISTER`.
    pub struct ConnectDomainMonitorEventRegisterRet {
        pub callback_id: i32,
    }

    /// Arguments of the call `CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER`.
    pub struct ConnectDomainMonitorEventDeregisterArgs {
        pub callback_id: i32,
    }

    /// Message of the event `DOMAIN_MONITOR_EVENT`.
    pub struct DomainMonitorEventMsg {
        pub callback_id: i32,
        pub dom: Domain,
        pub event: String,
        pub seconds: i64,
        pub micros: u32,
        pub details: Option<String>,
    }

    /// Arguments of the call `DOMAIN_MONITOR_COMMAND_WITH_FILES`.
    pub struct DomainMonitorCommandWithFilesArgs {
        pub dom: Domain,
        pub cmd: String,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_MONITOR_COMMAND_WITH_FILES`.
    pub struct DomainMonitorCommandWithFilesRet {
        pub result: String,
    }
}
