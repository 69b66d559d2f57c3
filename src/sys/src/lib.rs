//! System calls: processes, descriptors, crash-safe files, properties of the host; and bindings of Kerberos'
//! GSS-API.
//!
//! Called by drivers, daemons and transports. Besides the C layer in `gir/` this is the only crate with
//! hand-written `unsafe`; all others use its safe functions. It uses neither GLib nor an event loop, and has no
//! global state except probed properties of the kernel ([`process::MassClose::probed`]), reserved descriptors
//! (`process::reserved_fds`) and the library loaded by [`gssapi`].

#![cfg_attr(test, allow(clippy::disallowed_methods, reason = "a test may panic for what is not UTF-8"))]

pub mod fd;
pub mod files;
mod fork_mark;
pub mod gssapi;
pub mod machine;
pub mod process;
pub mod signals;
mod words;

pub use fork_mark::ForkMark;
pub use words::{shortened, shown, words};
