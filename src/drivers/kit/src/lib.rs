//! What the drivers share, so that each has only what is its own: the URI, who is told of events, turns, the transfer
//! of data, the description of domains and their moments, and what a driver says of itself to be chosen.
#![cfg_attr(test, allow(clippy::disallowed_methods, reason = "a test may panic for what is not UTF-8"))]
#![forbid(unsafe_code)]

pub mod cancel;
pub mod client_file;
mod default_uri;
pub mod description;
pub mod events;
mod flags;
pub mod impact;
pub mod job;
pub mod moment;
mod registry;
pub mod transfer;
mod uri;
pub mod xml;

pub use default_uri::{default_uri, resolve, resolve_admin};
pub use flags::refuse_flags;
pub use registry::{Entry, Opening};
pub use uri::Uri;
