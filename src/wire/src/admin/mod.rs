//! Program of the administration API, which controls the daemon itself.
//!
//! Generated from the files in `protocol/admin/`; change it there and run the `generate` example.

mod procedures;
mod program;
mod server;

pub use procedures::*;
pub use program::*;
pub use server::*;
