//! The transport 'tls': a daemon that proves who it is by a certificate, and asks for ours.
//!
//! [`connect`](crate::connect) calls [`TlsServer::prepare`], which reads our files ([`files`] finds them,
//! [`credentials`] reads them, [`sanity`] looks whether they can work), and then [`carrier`], which shakes
//! hands through GIO, has [`judge`] decide on the daemon's certificate, and carries bytes from then on,
//! cut into [`messages`].

mod carrier;
mod credentials;
mod files;
mod judge;
mod messages;
mod refusal;
mod revoked;
mod sanity;
mod server;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod words;

pub(crate) use carrier::carry;
pub use files::PkiFolders;
pub use server::{TLS_PORT, TlsServer};
