//! Calls on network filters and their bindings.
//!
//! Generated from `protocol/remote/nwfilter.protocol`; change it there and run the `generate` example.

// Fields are named as in the protocol; the operations document them.
#![allow(missing_docs)]

use super::program::{Nwfilter, NwfilterBinding};
use crate::xdr::xdr;

xdr! {
    /// Arguments of the call `NWFILTER_LOOKUP_BY_NAME`.
    pub struct NwfilterLookupByNameArgs {
        pub name: String,
    }

    /// Result of the call `NWFILTER_LOOKUP_BY_NAME`.
    pub struct NwfilterLookupByNameRet {
        pub nwfilter: Nwfilter,
    }

    /// Arguments of the call `NWFILTER_LOOKUP_BY_UUID`.
    pub struct NwfilterLookupByUuidArgs {
        pub uuid: [u8; 16],
    }

    /// Result of the call `NWFILTER_LOOKUP_BY_UUID`.
    pub struct NwfilterLookupByUuidRet {
        pub nwfilter: Nwfilter,
    }

    /// Arguments of the call `NWFILTER_GET_XML_DESC`.
    pub struct NwfilterGetXmlDescArgs {
        pub nwfilter: Nwfilter,
        pub flags: u32,
    }

    /// Result of the call `NWFILTER_GET_XML_DESC`.
    pub struct NwfilterGetXmlDescRet {
        pub xml: String,
    }

    /// Arguments of the call `NWFILTER_DEFINE_XML`.
    pub struct NwfilterDefineXmlArgs {
        pub xml: String,
    }

    /// Result of the call `NWFILTER_DEFINE_XML`.
    pub struct NwfilterDefineXmlRet {
        pub nwfilter: Nwfilter,
    }

    /// Arguments of the call `NWFILTER_UNDEFINE`.
    pub struct NwfilterUndefineArgs {
        pub nwfilter: Nwfilter,
    }

    /// Arguments of the call `NWFILTER_BINDING_LOOKUP_BY_PORT_DEV`.
    pub struct NwfilterBindingLookupByPortDevArgs {
        pub name: String,
    }

    /// Result of the call `NWFILTER_BINDING_LOOKUP_BY_PORT_DEV`.
    pub struct NwfilterBindingLookupByPortDevRet {
        pub nwfilter: NwfilterBinding,
    }

    /// Arguments of the call `NWFILTER_BINDING_GET_XML_DESC`.
    pub struct NwfilterBindingGetXmlDescArgs {
        pub nwfilter: NwfilterBinding,
        pub flags: u32,
    }

    /// Result of the call `NWFILTER_BINDING_GET_XML_DESC`.
    pub struct NwfilterBindingGetXmlDescRet {
        pub xml: String,
    }

    /// Arguments of the call `NWFILTER_BINDING_CREATE_XML`.
    pub struct NwfilterBindingCreateXmlArgs {
        pub xml: String,
        pub flags: u32,
    }

    /// Result of the call `NWFILTER_BINDING_CREATE_XML`.
    pub struct NwfilterBindingCreateXmlRet {
        pub nwfilter: NwfilterBinding,
    }

    /// Arguments of the call `NWFILTER_BINDING_DELETE`.
    pub struct NwfilterBindingDeleteArgs {
        pub nwfilter: NwfilterBinding,
    }

    /// Arguments of the call `NWFILTER_DEFINE_XML_FLAGS`.
    pub struct NwfilterDefineXmlFlagsArgs {
        pub xml: String,
        pub flags: u32,
    }

    /// Result of the call `NWFILTER_DEFINE_XML_FLAGS`.
    pub struct NwfilterDefineXmlFlagsRet {
        pub nwfilter: Nwfilter,
    }
}
