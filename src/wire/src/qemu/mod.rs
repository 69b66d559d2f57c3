//! The program of calls that only QEMU answers.
//!
//! Generated from the files in `protocol/qemu/`; change it there and run the `generate` example.

mod domain;
mod procedures;

pub use domain::*;
pub use procedures::*;
