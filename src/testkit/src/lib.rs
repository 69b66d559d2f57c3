//! Helpers for the tests of several crates: a private libvirtd, certificates, waiting for conditions, and reporting of
//! skipped tests.
#![allow(clippy::disallowed_methods, reason = "a test may panic for what is not UTF-8")]
#![forbid(unsafe_code)]

pub mod daemon;
pub mod pki;
mod polled;
mod process;
mod skip;
mod wait;

pub use polled::polled;
pub use process::{has_ended, write_program};
pub use skip::{skip, skip_part};
pub use wait::{LIMIT, found, until};
