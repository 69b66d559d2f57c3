//! Program of the calls that are specific to LXC.
//!
//! Generated from the files in `protocol/lxc/`; change it there and run the `generate` example.

mod domain;
mod procedures;

pub use domain::*;
pub use procedures::*;
