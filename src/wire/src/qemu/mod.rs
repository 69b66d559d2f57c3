//! Program of the calls that are specific to QEMU.
//!
//! Generated from the files in `protocol/qemu/`; change it there and run the `generate` example.

mod domain;
mod procedures;

pub use domain::*;
pub use procedures::*;
