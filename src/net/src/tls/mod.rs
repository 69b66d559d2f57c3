//! TLS transport: the daemon authenticates by a certificate, and so does this side.
//!
//! ```text
//!  open()  read certificates         pool    server::prepare, files, credentials, sanity, crl
//!    │     connect by TCP            worker  connect::connect_tcp_host
//!    ▼
//!  wait for a handshake slot ◄────────────────────────────────┐  handshake_slots
//!    │                                                        │
//!    ▼                                                        │ slot wanted by others:
//!  handshake ── certificate refused ──► Untrusted             │ reconnect, try again
//!    │    │     (verify)                                      │
//!    │    └───────────────────────────────────────────────────┘
//!    ▼
//!  wait for the daemon's byte 1 ── closed, other byte ──► Untrusted: it refuses our certificate
//!    │
//!    ▼
//!  tunnel ── either side closes, or an error ──► close_notify, close reason
//! ```
//!
//! From the wait for a slot up to the tunnel it is limited to 30 s. Dropping [`open()`] cancels all of it; the tunnel ends
//! with its socket. The handshake is GIO's ([`tunnel`]); bytes to the daemon are split at the ends of messages
//! ([`message_splitter`]).

mod credentials;
mod crl;
mod describe;
mod files;
mod handshake_error;
mod handshake_slots;
mod message_splitter;
mod open;
mod sanity;
mod server;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod tunnel;
mod verify;

pub use files::PkiPaths;
pub(crate) use open::open;
pub use server::{TLS_PORT, TlsServer};
