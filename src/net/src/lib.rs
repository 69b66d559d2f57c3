//! Connections to a libvirt daemon: where it listens, transports, sockets.
//!
//! Called by the remote driver. [`address`] determines the daemon's address from a URI, [`admin_socket`] that of its
//! administration, [`connect`] connects to it, and a [`Socket`] carries bytes and descriptors. The protocol on top is `virgo-wire`'s.
#![cfg_attr(test, allow(clippy::disallowed_methods, reason = "a test may panic for what is not UTF-8"))]
#![forbid(unsafe_code)]

mod address;
mod admin_socket;
mod autostart;
mod connect;
mod error;
mod local_socket;
mod parameters;
mod reap;
mod remote_command;
mod resolve;
mod socket;
mod ssh;
mod terminal;
mod tls;
mod tunnel;

pub use address::{Address, Request, TCP_PORT, address};
pub use admin_socket::{AdminRequest, admin_socket};
pub use autostart::Session;
pub use connect::connect;
pub use error::{NetError, NetErrorKind};
pub use local_socket::{HostPaths, probe};
pub use resolve::resolve;
pub use socket::Socket;
pub use tls::{PkiPaths, TLS_PORT, TlsServer};
pub use tunnel::Program;
