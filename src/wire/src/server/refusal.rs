//! What the daemon answers to calls that it cannot even begin: the words of libvirt's own daemon, byte for
//! byte, because clients compare them.

use crate::frame::{Header, Status};
use crate::remote;

/// libvirt's number for an error of the RPC.
const RPC: i32 = 39;

/// The part of libvirt that reports it.
const FROM_RPC: i32 = 7;

/// An error, as opposed to a warning.
const LEVEL_ERROR: i32 = 2;

/// An error of the RPC with this message.
fn rpc(message: String) -> remote::Error {
    remote::Error {
        code: RPC,
        domain: FROM_RPC,
        message: Some(message.clone()),
        level: LEVEL_ERROR,
        // libvirt puts the pattern of the message here and what fills it behind.
        str1: Some("%s".to_owned()),
        str2: Some(message),
        int1: -1,
        int2: -1,
        ..remote::Error::default()
    }
}

/// The program is not served, or not in this version.
pub(super) fn no_program(header: &Header) -> remote::Error {
    rpc(format!("Cannot find program {} version {}", header.program, header.version))
}

/// The program has no call of this number.
pub(super) fn no_procedure(header: &Header) -> remote::Error {
    rpc(format!("unknown procedure: {}", header.procedure))
}

/// A call says that it failed.
pub(super) fn bad_status(status: Status) -> remote::Error {
    rpc(format!("Unexpected message status {}", status.number()))
}

/// The client has to prove first who it is.
pub(super) fn not_authenticated() -> remote::Error {
    rpc("authentication required".to_owned())
}

/// The arguments are not those of the call.
pub(super) fn bad_arguments() -> remote::Error {
    rpc("Unable to decode message payload".to_owned())
}
