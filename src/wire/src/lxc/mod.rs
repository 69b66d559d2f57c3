//! The program of calls that only containers answer.
//!
//! Generated from the files in `protocol/lxc/`; change it there and run the `generate` example.

mod domain;
mod procedures;

pub use domain::*;
pub use procedures::*;
