//! Errors for invalid calls, with exactly libvirtd's messages, because clients compare them.

use crate::frame::{Header, Status};
use crate::remote;

/// `VIR_ERR_RPC` (`virErrorNumber`).
const RPC: i32 = 39;

/// `VIR_FROM_RPC` (`virErrorDomain`).
const FROM_RPC: i32 = 7;

/// `VIR_ERR_ERROR` (`virErrorLevel`).
const LEVEL_ERROR: i32 = 2;

/// Makes an RPC error.
fn rpc(message: String) -> remote::Error {
    remote::Error {
        code: RPC,
        domain: FROM_RPC,
        message: Some(message.clone()),
        level: LEVEL_ERROR,
        // As libvirt fills them: the format string, and its argument.
        str1: Some("%s".to_owned()),
        str2: Some(message),
        int1: -1,
        int2: -1,
        ..remote::Error::default()
    }
}

/// The program or its version is not served.
pub(super) fn no_program(header: &Header) -> remote::Error {
    rpc(format!("Cannot find program {} version {}", header.program, header.version))
}

/// The program has no call of this number.
pub(super) fn no_procedure(header: &Header) -> remote::Error {
    rpc(format!("unknown procedure: {}", header.procedure))
}

/// The status of a call is not `VIR_NET_OK`.
pub(super) fn bad_status(status: Status) -> remote::Error {
    rpc(format!("Unexpected message status {}", status.number()))
}

/// The client is not authenticated.
pub(super) fn not_authenticated() -> remote::Error {
    rpc("authentication required".to_owned())
}

/// The arguments cannot be decoded.
pub(super) fn bad_arguments() -> remote::Error {
    rpc("Unable to decode message payload".to_owned())
}
