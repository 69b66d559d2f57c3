//! C API and GObject Introspection data for Rust types and methods, from one source.
//!
//! Each public type and method is written once, in Rust, with the attributes re-exported here. An attribute expands
//! to C symbols *and* to a description of them. Both use the same [`Cross`] implementation of a type, so that they
//! cannot disagree. [`header()`] prints the description as a header with GTK-Doc comments; g-ir-scanner and GNOME's
//! other tools do the rest.
//!
//! This crate contains hand-written `unsafe`: it converts raw values from C.
#![allow(clippy::missing_safety_doc, reason = "the contract is C's: valid arguments of the declared types")]

pub use virgo_gir_macros::{
    class, enumeration, error, events, flags, kind, list, methods, operations, record,
};

mod annotate;
mod constant;
mod containers;
mod convert;
mod describe;
mod header;
mod initable;
mod instance;
mod number;
mod part;
mod progress;
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
pub use progress::Progress;
pub use property::*;
pub use record::Record;
pub use shared::Shared;
pub use sleep_source::{Sleeper, sleep_source};
pub use version::functions;

#[doc(hidden)]
pub use {futures_lite, gio, glib, gobject_sys, virgo_runtime};
