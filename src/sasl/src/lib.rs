//! SASL client (RFC 4422): mechanisms, their selection, and the security layer that they negotiate.
//!
//! Called by the remote driver: [`candidates`] selects mechanisms, a [`Client`] runs one, and its
//! [`SecurityLayer`], if it negotiated one, wraps all further bytes. There is no I/O here, but a step may take
//! long: it hashes a password, or asks the key distribution centre for a Kerberos ticket.
#![forbid(unsafe_code)]

mod client;
mod credentials;
mod error;
mod layer;
mod mechanism;
mod mechanisms;
mod selection;

pub use client::{Client, Next};
pub use credentials::{CredentialKind, CredentialRequest, Credentials};
pub use error::{SaslError, SaslErrorKind};
pub use layer::{Protection, SecurityLayer};
pub use mechanism::Mechanism;
pub use secrecy::SecretString;
pub use selection::{Transport, candidates};
