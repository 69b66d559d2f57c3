//! libvirt's RPC without I/O: what the messages hold, how they are told apart, and what both ends of a
//! connection do with them.
//!
//! The remote driver speaks through [`client`], the daemon through [`server`]; both bring their own sockets
//! and tell the time. The programs ([`remote`], [`qemu`], [`lxc`], [`admin`], [`net`]) are generated from
//! `protocol/`. Nothing here reads a clock, starts a thread or knows of GLib.

#![forbid(unsafe_code)]

pub mod admin;
pub mod client;
pub mod frame;
pub mod keepalive;
pub mod link;
pub mod lxc;
pub mod net;
pub mod program;
pub mod qemu;
pub mod remote;
pub mod server;
pub mod stream;
pub mod xdr;
