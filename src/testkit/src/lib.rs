//! Helpers for the tests of several crates: a private libvirtd, certificates, and reporting of skipped tests.
#![allow(clippy::disallowed_methods, reason = "a test may panic for what is not UTF-8")]
#![forbid(unsafe_code)]

pub mod daemon;
pub mod pki;
mod skip;

pub use skip::{skip, skip_part};
