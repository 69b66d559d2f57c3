//! What the tests of several crates share: a libvirt daemon of a test's own, certificates, and how a test says that
//! it cannot run.
#![allow(clippy::disallowed_methods, reason = "a test may panic for what is not UTF-8")]
#![forbid(unsafe_code)]

pub mod daemon;
pub mod pki;
mod skip;

pub use skip::{skip, skip_part};
