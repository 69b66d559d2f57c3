//! Calls by which a client proves who it is; the only ones allowed before that is done.
//!
//! Generated from `protocol/remote/auth.protocol`; change it there and run the `generate` example.

// The fields are named by the protocol; what they mean, the operations say.
#![allow(missing_docs)]

use super::program::{AUTH_SASL_DATA_MAX, AUTH_TYPE_LIST_MAX, AuthType};
use crate::xdr::{Chars, xdr};

xdr! {
    /// What answers the call `AUTH_LIST`.
    pub struct AuthListRet {
        #[max(AUTH_TYPE_LIST_MAX)]
        pub types: Vec<AuthType>,
    }

    /// What answers the call `AUTH_SASL_INIT`.
    pub struct AuthSaslInitRet {
        pub mechlist: String,
    }

    /// What goes with the call `AUTH_SASL_START`.
    pub struct AuthSaslStartArgs {
        pub mech: String,
        pub nil: i32,
        #[max(AUTH_SASL_DATA_MAX)]
        pub data: Chars,
    }

    /// What answers the call `AUTH_SASL_START`.
    pub struct AuthSaslStartRet {
        pub complete: i32,
        pub nil: i32,
        #[max(AUTH_SASL_DATA_MAX)]
        pub data: Chars,
    }

    /// What goes with the call `AUTH_SASL_STEP`.
    pub struct AuthSaslStepArgs {
        pub nil: i32,
        #[max(AUTH_SASL_DATA_MAX)]
        pub data: Chars,
    }

    /// What answers the call `AUTH_SASL_STEP`.
    pub struct AuthSaslStepRet {
        pub complete: i32,
        pub nil: i32,
        #[max(AUTH_SASL_DATA_MAX)]
        pub data: Chars,
    }

    /// What answers the call `AUTH_POLKIT`.
    pub struct AuthPolkitRet {
        pub complete: i32,
    }
}
