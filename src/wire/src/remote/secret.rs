//! Calls and events of secrets.
//!
//! Generated from `protocol/remote/secret.protocol`; change it there and run the `generate` example.

// The fields are named by the protocol; what they mean, the operations say.
#![allow(missing_docs)]

use super::program::{SECRET_VALUE_MAX, Secret};
use crate::xdr::xdr;

xdr! {
    /// What goes with the call `SECRET_LOOKUP_BY_UUID`.
    pub struct SecretLookupByUuidArgs {
        pub uuid: [u8; 16],
    }

    /// What answers the call `SECRET_LOOKUP_BY_UUID`.
    pub struct SecretLookupByUuidRet {
        pub secret: Secret,
    }

    /// What goes with the call `SECRET_DEFINE_XML`.
    pub struct SecretDefineXmlArgs {
        pub xml: String,
        pub flags: u32,
    }

    /// What answers the call `SECRET_DEFINE_XML`.
    pub struct SecretDefineXmlRet {
        pub secret: Secret,
    }

    /// What goes with the call `SECRET_GET_XML_DESC`.
    pub struct SecretGetXmlDescArgs {
        pub secret: Secret,
        pub flags: u32,
    }

    /// What answers the call `SECRET_GET_XML_DESC`.
    pub struct SecretGetXmlDescRet {
        pub xml: String,
    }

    /// What goes with the call `SECRET_SET_VALUE`.
    pub struct SecretSetValueArgs {
        pub secret: Secret,
        #[max(SECRET_VALUE_MAX)]
        pub value: Vec<u8>,
        pub flags: u32,
    }

    /// What goes with the call `SECRET_GET_VALUE`.
    pub struct SecretGetValueArgs {
        pub secret: Secret,
        pub flags: u32,
    }

    /// What answers the call `SECRET_GET_VALUE`.
    pub struct SecretGetValueRet {
        #[max(SECRET_VALUE_MAX)]
        pub value: Vec<u8>,
    }

    /// What goes with the call `SECRET_UNDEFINE`.
    pub struct SecretUndefineArgs {
        pub secret: Secret,
    }

    /// What goes with the call `SECRET_LOOKUP_BY_USAGE`.
    pub struct SecretLookupByUsageArgs {
        pub usage_type: i32,
        pub usage_id: String,
    }

    /// What answers the call `SECRET_LOOKUP_BY_USAGE`.
    pub struct SecretLookupByUsageRet {
        pub secret: Secret,
    }

    /// What the event `SECRET_EVENT_LIFECYCLE` says.
    pub struct SecretEventLifecycleMsg {
        pub callback_id: i32,
        pub secret: Secret,
        pub event: i32,
        pub detail: i32,
    }

    /// What the event `SECRET_EVENT_VALUE_CHANGED` says.
    pub struct SecretEventValueChangedMsg {
        pub callback_id: i32,
        pub secret: Secret,
    }
}
