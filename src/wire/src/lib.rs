//! libvirt's RPC protocol without I/O (sans-I/O): XDR, framing, and the state machines of both ends of a connection.
//!
//! The remote driver uses [`client`], a daemon [`server`]; both bring their own socket and clock. The programs
//! ([`remote`], [`qemu`], [`lxc`], [`admin`], [`net`]) are generated from `protocol/`, whose numbers are those of libvirt's
//! `src/remote/*_protocol.x`, `src/admin/admin_protocol.x` and `src/rpc/*protocol.x`. Nothing here reads a clock, starts a
//! thread or uses GLib.
//!
//! ```text
//!            bytes, descriptors                              calls, stream data
//!  socket ──► feed() ─────────────► frame ─► endpoint ─► client or server ◄────── driver or daemon
//!         ◄── poll_transmit() ◄──── frame ◄─ keepalive ◄──── streams      ──────► poll_output()
//!  clock  ──► handle_timeout(), poll_timeout()
//! ```

#![forbid(unsafe_code)]

pub mod admin;
pub mod client;
pub mod endpoint;
pub mod frame;
pub mod keepalive;
pub mod lxc;
pub mod net;
pub mod program;
pub mod qemu;
pub mod remote;
pub mod server;
pub mod stream;
pub mod xdr;
