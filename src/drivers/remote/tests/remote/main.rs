//! The remote driver against libvirt's own daemon, which each case starts for itself.
#![allow(clippy::disallowed_methods, reason = "a test may panic for what is not UTF-8")]
#![forbid(unsafe_code)]

mod admin;
mod autostart;
mod cases;
mod events;
mod ext;
mod far;
mod faults;
mod giving_up;
mod kerberos;
mod layers;
mod loss;
mod modular;
mod news;
mod polkit;
mod proxy;
mod qemu;
mod sasl;
mod scripted;
mod snapshots;
mod ssh;
mod ssh_asks;
mod sshd;
mod storage;
mod streams;
mod support;
mod tls;
