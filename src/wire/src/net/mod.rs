//! Definitions shared by all programs: limits of a message, the hole in a stream.
//!
//! Generated from the files in `protocol/net/`; change it there and run the `generate` example.

mod program;

pub use program::*;
