//! The admin interface of a daemon: its servers, their clients, and its logging. libvirt's `virAdm…`.
//!
//! A daemon has servers, and each server has clients, whoever is connected to it. Nothing tells when they change: there
//! are no records and no events, and what a handle says of an object stays as it is for the object's whole life.

mod client;
mod daemon;
pub(crate) mod handle;
mod server;
#[allow(missing_docs, reason = "what makes a set of flags of an enum drops its docs")]
mod types;

pub use client::*;
pub use daemon::*;
pub use server::*;
pub use types::*;
