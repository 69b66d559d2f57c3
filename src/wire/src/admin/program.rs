//! Program of the administration API. Numbers: libvirt's src/admin/admin_protocol.x.
//!
//! Generated from `protocol/admin/program.protocol`; change it there and run the `generate` example.

// Fields are named as in the protocol; the operations document them.
#![allow(missing_docs)]

use crate::xdr::{xdr, xdr_union};

pub const CLIENT_INFO_PARAMETERS_MAX: usize = 64;
pub const CLIENT_LIST_MAX: usize = 16384;
pub const SERVER_CLIENT_LIMITS_MAX: usize = 32;
pub const SERVER_LIST_MAX: usize = 16384;
pub const SERVER_THREADPOOL_PARAMETERS_MAX: usize = 32;

xdr_union! {
    /// `TypedParamValue` of the protocol.
    pub enum TypedParamValue {
        1 => Int(i32),
        2 => UInt(u32),
        3 => Long(i64),
        4 => ULong(u64),
        5 => Double(f64),
        6 => Boolean(i32),
        7 => String(String),
    }
}

impl Default for TypedParamValue {
    fn default() -> Self {
        Self::Int(i32::default())
    }
}

xdr! {
    /// `TypedParam` of the protocol.
    pub struct TypedParam {
        pub field: String,
        pub value: TypedParamValue,
    }

    /// `Server` of the protocol.
    pub struct Server {
        pub name: String,
    }

    /// `Client` of the protocol.
    pub struct Client {
        pub srv: Server,
        pub id: u64,
        pub timestamp: i64,
        pub transport: u32,
    }
}
