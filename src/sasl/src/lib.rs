//! Proving who one is, by SASL (RFC 4422): the mechanisms, which of them to take, and what they put around a
//! connection afterwards.
//!
//! Called by the remote driver: [`candidates`] says which mechanisms are worth trying, [`Client`] is one
//! side of one of them, and the [`Layer`] that some leave behind protects all further bytes. There is no I/O
//! in here, but a step may take a while: hashing a password does, and so does asking for a Kerberos ticket.
#![forbid(unsafe_code)]

mod choose;
mod client;
mod credentials;
mod error;
mod layer;
mod mechanism;
mod mechanisms;

pub use choose::{Transport, candidates};
pub use client::{Client, Next};
pub use credentials::{CredentialKind, CredentialRequest, Credentials};
pub use error::{Problem, SaslError};
pub use layer::{Layer, Protection};
pub use mechanism::Mechanism;
pub use secrecy::SecretString;
