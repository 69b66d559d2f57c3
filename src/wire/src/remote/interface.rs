//! Calls on the host's network interfaces.
//!
//! Generated from `protocol/remote/interface.protocol`; change it there and run the `generate` example.

// Fields are named as in the protocol; the operations document them.
#![allow(missing_docs)]

use super::program::Interface;
use crate::xdr::xdr;

xdr! {
    /// Arguments of the call `INTERFACE_LOOKUP_BY_NAME`.
    pub struct InterfaceLookupByNameArgs {
        pub name: String,
    }

    /// Result of the call `INTERFACE_LOOKUP_BY_NAME`.
    pub struct InterfaceLookupByNameRet {
        pub iface: Interface,
    }

    /// Arguments of the call `INTERFACE_LOOKUP_BY_MAC_STRING`.
    pub struct InterfaceLookupByMacStringArgs {
        pub mac: String,
    }

    /// Result of the call `INTERFACE_LOOKUP_BY_MAC_STRING`.
    pub struct InterfaceLookupByMacStringRet {
        pub iface: Interface,
    }

    /// Arguments of the call `INTERFACE_GET_XML_DESC`.
    pub struct InterfaceGetXmlDescArgs {
        pub iface: Interface,
        pub flags: u32,
    }

    /// Result of the call `INTERFACE_GET_XML_DESC`.
    pub struct InterfaceGetXmlDescRet {
        pub xml: String,
    }

    /// Arguments of the call `INTERFACE_DEFINE_XML`.
    pub struct InterfaceDefineXmlArgs {
        pub xml: String,
        pub flags: u32,
    }

    /// Result of the call `INTERFACE_DEFINE_XML`.
    pub struct InterfaceDefineXmlRet {
        pub iface: Interface,
    }

    /// Arguments of the call `INTERFACE_UNDEFINE`.
    pub struct InterfaceUndefineArgs {
        pub iface: Interface,
    }

    /// Arguments of the call `INTERFACE_CREATE`.
    pub struct InterfaceCreateArgs {
        pub iface: Interface,
        pub flags: u32,
    }

    /// Arguments of the call `INTERFACE_DESTROY`.
    pub struct InterfaceDestroyArgs {
        pub iface: Interface,
        pub flags: u32,
    }

    /// Arguments of the call `INTERFACE_IS_ACTIVE`.
    pub struct InterfaceIsActiveArgs {
        pub iface: Interface,
    }

    /// Result of the call `INTERFACE_IS_ACTIVE`.
    pub struct InterfaceIsActiveRet {
        pub active: i32,
    }

    /// Arguments of the call `INTERFACE_CHANGE_BEGIN`.
    pub struct InterfaceChangeBeginArgs {
        pub flags: u32,
    }

    /// Arguments of the call `INTERFACE_CHANGE_COMMIT`.
    pub struct InterfaceChangeCommitArgs {
        pub flags: u32,
    }

    /// Arguments of the call `INTERFACE_CHANGE_ROLLBACK`.
    pub struct InterfaceChangeRollbackArgs {
        pub flags: u32,
    }
}
