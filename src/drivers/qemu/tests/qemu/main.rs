//! The QEMU driver with real QEMUs and a tiny guest: how domains start, live, end, and are found again.
//!
//! A test is skipped, with a printed reason, where QEMU or KVM is missing.
#![allow(clippy::disallowed_methods, reason = "a test may panic for what is not UTF-8")]
#![forbid(unsafe_code)]

mod bench;
mod changes;
mod displays;
mod ending;
mod finding;
mod giving_up;
mod guest;
mod killing;
mod losing;
mod paths;
mod starting;
