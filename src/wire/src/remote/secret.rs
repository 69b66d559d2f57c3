//! Calls and events of secrets.
//!
//! Generated from `protocol/remote/secret.protocol`; change it there and run the `generate` example.

// Fields are named as in the protocol; the operations document them.
#![allow(missing_docs)]

use super::program::{SECRET_VALUE_MAX, Secret};
use crate::xdr::xdr;

xdr! {
    /// Arguments of the call `SECRET_LOOKUP_BY_UUID`.
    pub struct SecretLookupByUuidArgs {
        pub uuid: [u8; 16],
    }

    /// Result of the call `SECRET_LOOKUP_BY_UUID`.
    pub struct SecretLookupByUuidRet {
        pub secret: Secret,
    }

    /// Arguments of the call `SECRET_DEFINE_XML`.
    pub struct SecretDefineXmlArgs {
        pub xml: String,
        pub flags: u32,
    }

    /// Result of the call `SECRET_DEFINE_XML`.
    pub struct SecretDefineXmlRet {
        pub secret: Secret,
    }

    /// Arguments of the call `SECRET_GET_XML_DESC`.
    pub struct SecretGetXmlDescArgs {
        pub secret: Secret,
        pub flags: u32,
    }

    /// Result of the call `SECRET_GET_XML_DESC`.
    pub struct SecretGetXmlDescRet {
        pub xml: String,
    }

    /// Arguments of the call `SECRET_SET_VALUE`.
    pub struct SecretSetValueArgs {
        pub secret: Secret,
        #[max(SECRET_VALUE_MAX)]
        pub value: Vec<u8>,
        pub flags: u32,
    }

    /// Arguments of the call `SECRET_GET_VALUE`.
    pub struct SecretGetValueArgs {
        pub secret: Secret,
        pub flags: u32,
    }

    /// Result of the call `SECRET_GET_VALUE`.
    pub struct SecretGetValueRet {
        #[max(SECRET_VALUE_MAX)]
        pub value: Vec<u8>,
    }

    /// Arguments of the call `SECRET_UNDEFINE`.
    pub struct SecretUndefineArgs {
        pub secret: Secret,
    }

    /// Arguments of the call `SECRET_LOOKUP_BY_USAGE`.
    pub struct SecretLookupByUsageArgs {
        pub usage_type: i32,
        pub usage_id: String,
    }

    /// Result of the call `SECRET_LOOKUP_BY_USAGE`.
    pub struct SecretLookupByUsageRet {
        pub secret: Secret,
    }

    /// Message of the event `SECRET_EVENT_LIFECYCLE`.
    pub struct SecretEventLifecycleMsg {
        pub callback_id: i32,
        pub secret: Secret,
        pub event: i32,
        pub detail: i32,
    }

    /// Message of the event `SECRET_EVENT_VALUE_CHANGED`.
    pub struct SecretEventValueChangedMsg {
        pub callback_id: i32,
        pub secret: Secret,
    }
}
