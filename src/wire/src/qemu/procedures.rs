//! Procedure table: number, name, types of arguments and result, properties.
//!
//! Generated from the files in `protocol/qemu/`; change it there and run the `generate` example.

use super::*;
use crate::program::Descriptors;
use crate::program::procedures;

procedures! {
    "qemu", 0x20008087, 1;
    call DomainMonitorCommand = 1, "DOMAIN_MONITOR_COMMAND":
        DomainMonitorCommandArgs => DomainMonitorCommandRet,
        acl(&["domain:write"]), since(0, 8, 3);
    call DomainAttach = 2, "DOMAIN_ATTACH": DomainAttachArgs => DomainAttachRet,
        acl(&["domain:start", "domain:write"]), since(0, 9, 4);
    call DomainAgentCommand = 3, "DOMAIN_AGENT_COMMAND": DomainAgentCommandArgs => DomainAgentCommandRet,
        acl(&["domain:write"]), since(0, 10, 0);
    call ConnectDomainMonitorEventRegister = 4, "CONNECT_DOMAIN_MONITOR_EVENT_REGISTER":
        ConnectDomainMonitorEventRegisterArgs => ConnectDomainMonitorEventRegisterRet,
        high(), acl(&["connect:search_domains", "connect:write"]), filter(&["domain:getattr"]), since(1, 2, 3);
    call ConnectDomainMonitorEventDeregister = 5, "CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER":
        ConnectDomainMonitorEventDeregisterArgs => (),
        high(), acl(&["connect:write"]), since(1, 2, 3);
    event DomainMonitorEvent = 6, "DOMAIN_MONITOR_EVENT": DomainMonitorEventMsg => (),
        since(1, 2, 3);
    call DomainMonitorCommandWithFiles = 7, "DOMAIN_MONITOR_COMMAND_WITH_FILES":
        DomainMonitorCommandWithFilesArgs => DomainMonitorCommandWithFilesRet,
        acl(&["domain:write"]), call_fds(Descriptors::Many), reply_fds(Descriptors::Many), since(8, 2, 0);
}
