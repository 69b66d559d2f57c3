//! The API, declared once: a trait per topic, and the types that its operations take and give.
//!
//! Drivers implement the traits. From the same declarations come the methods of the GObject
//! classes with their C functions, the call of the remote driver, and the dispatch of the daemon.
//! `docs/adding.md` walks through adding one.
#![deny(unsafe_code)]
#![allow(
    rustdoc::broken_intra_doc_links,
    reason = "the docs of operations are those of the classes' methods, and link to them"
)]

pub mod handle;
pub mod record;
pub mod wire;

mod admin;
mod authenticator;
mod domain_checkpoint;
mod domain_snapshot;
mod driver;
mod error;
mod event;
mod events;
mod interface;
mod kind;
mod layer;
mod network;
mod network_port;
mod node_device;
mod nwfilter;
mod outcome;
mod parameters;
mod secret;
mod topics;
mod typed_parameters;
mod types;

// Blocks of bytes in the API are GLib's.
pub use glib::Bytes;
pub use virgo_gir::Progress;

pub use admin::*;
pub use authenticator::{
    AuthChallenge, Authenticator, CredentialRequest, CredentialType, ExposeSecret, SecretString,
};
pub use domain_checkpoint::*;
pub use domain_snapshot::*;
pub use driver::{AdminDriver, Driver, Operation, Protection, Topic, Unsupported};
pub use error::{Error, Result};
pub use event::{Event, EventSink, Tell};
pub use events::{DomainEvent, StoragePoolEvent, Told, all_events, read_event, time_of};
pub use interface::*;
pub use kind::{Deleted, Handle, Identity, Key, Named, Record, next_revision, parse_uuid};
pub use layer::{Call, Layer, Layered, ReadOnly, Traced};
pub use network::*;
pub use network_port::*;
pub use node_device::*;
pub use nwfilter::*;
pub use outcome::{Outcome, Releases};
pub use parameters::*;
pub use secret::*;
pub use topics::*;
pub use typed_parameters::{TypedParameters, TypedValue};
pub use types::*;

pub use virgo_operations_macros::{driver, remote_calls, remote_driver, topics};
