//! The way to a daemon: where it listens, and a connected socket.
//!
//! Called by the remote driver. [`address`] says where the daemon of a URI is, [`connect`] goes there, and
//! [`Socket`] is what bytes and descriptors go through. What the bytes mean is none of its business.
#![cfg_attr(test, allow(clippy::disallowed_methods, reason = "a test may panic for what is not UTF-8"))]
#![forbid(unsafe_code)]

mod address;
mod autostart;
mod carrier;
mod connect;
mod error;
mod local;
mod parameters;
mod reap;
mod remote_command;
mod resolve;
mod socket;
mod ssh;
mod terminal;
mod tls;

pub use address::{Address, Request, TCP_PORT, address};
pub use autostart::Session;
pub use carrier::Program;
pub use connect::connect;
pub use error::{NetError, Problem};
pub use local::{Folders, probe};
pub use resolve::resolve;
pub use socket::Socket;
pub use tls::{PkiFolders, TLS_PORT, TlsServer};
