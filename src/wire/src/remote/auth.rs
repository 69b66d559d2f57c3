//! Calls of the authentication, the only ones that are permitted before it succeeds.
//!
//! Generated from `protocol/remote/auth.protocol`; change it there and run the `generate` example.

// Fields are named as in the protocol; the operations document them.
#![allow(missing_docs)]

use super::program::{AUTH_SASL_DATA_MAX, AUTH_TYPE_LIST_MAX, AuthType};
use crate::xdr::{Chars, xdr};

xdr! {
    /// Result of the call `AUTH_LIST`.
    pub struct AuthListRet {
        #[max(AUTH_TYPE_LIST_MAX)]
        pub types: Vec<AuthType>,
    }

    /// Result of the call `AUTH_SASL_INIT`.
    pub struct AuthSaslInitRet {
        pub mechlist: String,
    }

    /// Arguments of the call `AUTH_SASL_START`.
    pub struct AuthSaslStartArgs {
        pub mech: String,
        pub nil: i32,
        #[max(AUTH_SASL_DATA_MAX)]
        pub data: Chars,
    }

    /// Result of the call `AUTH_SASL_START`.
    pub struct AuthSaslStartRet {
        pub complete: i32,
        pub nil: i32,
        #[max(AUTH_SASL_DATA_MAX)]
        pub data: Chars,
    }

    /// Arguments of the call `AUTH_SASL_STEP`.
    pub struct AuthSaslStepArgs {
        pub nil: i32,
        #[max(AUTH_SASL_DATA_MAX)]
        pub data: Chars,
    }

    /// Result of the call `AUTH_SASL_STEP`.
    pub struct AuthSaslStepRet {
        pub complete: i32,
        pub nil: i32,
        #[max(AUTH_SASL_DATA_MAX)]
        pub data: Chars,
    }

    /// Result of the call `AUTH_POLKIT`.
    pub struct AuthPolkitRet {
        pub complete: i32,
    }
}
