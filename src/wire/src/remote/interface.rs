//! Calls on the host's network interfaces.
//!
//! Generated from `protocol/remote/interface.protocol`; change it there and run the `generate` example.

// The fields are named by the protocol; what they mean, the operations say.
#![allow(missing_docs)]

use super::program::Interface;
use crate::xdr::xdr;

xdr! {
    /// What goes with the call `INTERFACE_LOOKUP_BY_NAME`.
    pub struct InterfaceLookupByNameArgs {
        pub name: String,
    }

    /// What answers the call `INTERFACE_LOOKUP_BY_NAME`.
    pub struct InterfaceLookupByNameRet {
        pub iface: Interface,
    }

    /// What goes with the call `INTERFACE_LOOKUP_BY_MAC_STRING`.
    pub struct InterfaceLookupByMacStringArgs {
        pub mac: String,
    }

    /// What answers the call `INTERFACE_LOOKUP_BY_MAC_STRING`.
    pub struct InterfaceLookupByMacStringRet {
        pub iface: Interface,
    }

    /// What goes with the call `INTERFACE_GET_XML_DESC`.
    pub struct InterfaceGetXmlDescArgs {
        pub iface: Interface,
        pub flags: u32,
    }

    /// What answers the call `INTERFACE_GET_XML_DESC`.
    pub struct InterfaceGetXmlDescRet {
        pub xml: String,
    }

    /// What goes with the call `INTERFACE_DEFINE_XML`.
    pub struct InterfaceDefineXmlArgs {
        pub xml: String,
        pub flags: u32,
    }

    /// What answers the call `INTERFACE_DEFINE_XML`.
    pub struct InterfaceDefineXmlRet {
        pub iface: Interface,
    }

    /// What goes with the call `INTERFACE_UNDEFINE`.
    pub struct InterfaceUndefineArgs {
        pub iface: Interface,
    }

    /// What goes with the call `INTERFACE_CREATE`.
    pub struct InterfaceCreateArgs {
        pub iface: Interface,
        pub flags: u32,
    }

    /// What goes with the call `INTERFACE_DESTROY`.
    pub struct InterfaceDestroyArgs {
        pub iface: Interface,
        pub flags: u32,
    }

    /// What goes with the call `INTERFACE_IS_ACTIVE`.
    pub struct InterfaceIsActiveArgs {
        pub iface: Interface,
    }

    /// What answers the call `INTERFACE_IS_ACTIVE`.
    pub struct InterfaceIsActiveRet {
        pub active: i32,
    }

    /// What goes with the call `INTERFACE_CHANGE_BEGIN`.
    pub struct InterfaceChangeBeginArgs {
        pub flags: u32,
    }

    /// What goes with the call `INTERFACE_CHANGE_COMMIT`.
    pub struct InterfaceChangeCommitArgs {
        pub flags: u32,
    }

    /// What goes with the call `INTERFACE_CHANGE_ROLLBACK`.
    pub struct InterfaceChangeRollbackArgs {
        pub flags: u32,
    }
}
