//! Gives Rust types and methods a face in C, and so in GObject Introspection, from one source.
//!
//! Every public type and method is written once, in Rust, under the attributes re-exported here.
//! An attribute expands into C symbols *and* into a description of them. Both ask the same
//! [`Cross`] implementation how a type looks in C, so they can't disagree. [`header()`] prints the
//! description with GTK-Doc comments; g-ir-scanner and the platform's other tools do the rest.
//!
//! This crate holds hand-written `unsafe`: it is where raw values from C become Rust's.
#![allow(clippy::missing_safety_doc, reason = "the contract is C's: valid arguments of the declared types")]

pub use virgo_gir_macros::{
    class, enumeration, error, events, flags, kind, list, methods, operations, record,
};

mod annotate;
mod containers;
mod convert;
mod describe;
mod header;
mod initable;
mod instance;
mod number;
mod part;
mod property;
mod record;
pub mod rt;
mod shared;
mod sleep_source;
pub mod streams;
mod version;

pub use annotate::annotate;
pub use containers::*;
pub use convert::*;
pub use describe::*;
pub use header::header;
pub use initable::{AsyncInitable, AsyncInitableImpl};
pub use instance::{has_handlers, instance};
pub use number::Number;
pub use part::{Methods, Part};
pub use property::*;
pub use record::Record;
pub use shared::Shared;
pub use sleep_source::{Sleeper, sleep_source};
pub use version::functions;

#[doc(hidden)]
pub use {futures_lite, gio, glib, gobject_sys, virgo_runtime};
