//! What the fuzz targets do with an input. Apart from them, so that `tests/found.rs` can do the same with
//! inputs that were once a problem.

pub mod bodies;
pub mod bounded;
pub mod frames;
