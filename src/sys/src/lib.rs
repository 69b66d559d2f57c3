//! The system calls of Virgo: processes, descriptors, files written crash-safe, facts of the machine; and
//! Kerberos' library, which is written in C.
//!
//! Called by the drivers, the daemon and the transport code. Beside the C layer in `gir/` this is the only
//! crate with hand-written `unsafe`; every other crate goes through the safe functions here. It knows nothing
//! of GLib, of virtualization and of XML, starts no event loop and keeps no global state but what the kernel
//! can do ([`process::MassClose::probed`]) and the library that [`gssapi`] loads.

#![cfg_attr(test, allow(clippy::disallowed_methods, reason = "a test may panic for what is not UTF-8"))]

pub mod fd;
pub mod files;
pub mod gssapi;
pub mod machine;
pub mod process;
pub mod signals;
mod words;

pub use words::{shortened, shown, words};
