//! Definitions shared by all programs: limits of a message (libvirt's src/rpc/virnetprotocol.x), the hole in a stream.
//! Headers and keepalive are written by hand in src/frame and src/keepalive.rs; an error is the remote program's.
//!
//! Generated from `protocol/net/program.protocol`; change it there and run the `generate` example.

// Fields are named as in the protocol; the operations document them.
#![allow(missing_docs)]

use crate::xdr::xdr;

pub const MESSAGE_INITIAL: usize = 65536;
pub const MESSAGE_MAX: usize = 33554432;
pub const PAYLOAD_MAX: usize = 33554408;
pub const STREAM_CHUNK_MAX: usize = 262120;
pub const FDS_MAX: usize = 32;

xdr! {
    /// `StreamHole` of the protocol.
    pub struct StreamHole {
        pub length: i64,
        pub flags: u32,
    }
}
