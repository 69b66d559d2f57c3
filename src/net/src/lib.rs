//! The way to a daemon: where it listens, and a connected socket.
//!
//! Called by the remote driver. [`address`] says where the daemon of a URI is, [`connect`] goes there, and
//! [`Socket`] is what bytes and descriptors go through. What the bytes mean is none of its business.
#![forbid(unsafe_code)]

mod address;
mod connect;
mod error;
mod local;
mod socket;

pub use address::{Address, Request, TCP_PORT, address};
pub use connect::connect;
pub use error::{NetError, Problem};
pub use local::Folders;
pub use socket::Socket;
