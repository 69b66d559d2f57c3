//! The transport 'tls': a daemon that proves who it is by a certificate, and asks for ours.
//!
//! [`connect`](crate::connect()) calls [`open()`]. That has [`TlsServer::prepare`] read our files ([`files`] finds
//! them, [`credentials`] reads them, [`sanity`] looks whether they can work), waits for its turn ([`turns`]),
//! and starts the [`carrier`], which shakes hands through GIO, has [`judge`] decide on the daemon's certificate,
//! and carries bytes from then on, cut into [`messages`].

mod carrier;
mod credentials;
mod files;
mod judge;
mod messages;
mod open;
mod refusal;
mod revoked;
mod sanity;
mod server;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod turns;
mod words;

pub use files::PkiFolders;
pub(crate) use open::open;
pub use server::{TLS_PORT, TlsServer};
