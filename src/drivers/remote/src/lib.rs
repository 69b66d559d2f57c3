//! The remote driver: a hypervisor behind a daemon, libvirt's or ours.
//!
//! `link` owns the socket; `open` says hello, and `auth` who we are; `daemon` is what the topics share.
//! `known` has what is known of the host's objects of which the daemon tells. What is common to all kinds of them is in
//! `followed`: describing one, telling what happens to it and what operations have done; `register` asks for the events,
//! and `refresh` for what has changed. The file of a kind says what it asks and what its events mean: `records`, `events`
//! and `effects` for domains, `storage`, `network`, `node_device`, `secret`. Kinds of which the daemon tells nothing are
//! `unannounced`: `nwfilter`, `interface`, `network_port`. `listing` asks for all of a kind.
//!
//! Most operations are one call and nothing else: those are made from their declarations, by `regular` and
//! `convert`, for a daemon's administration (`admin`), too. The files named as the topics have only what is irregular: several calls, files, streams,
//! checks of arguments, records. `support` knows what a host lacks.
#![cfg_attr(test, allow(clippy::disallowed_methods, reason = "a test may panic for what is not UTF-8"))]
#![forbid(unsafe_code)]

pub mod admin;
mod arrivals;
mod auth;
mod connection;
mod connection_host;
mod convert;
mod daemon;
mod domain_checkpoint;
mod domain_collection;
mod domain_config;
mod domain_devices;
mod domain_guest;
mod domain_hardware;
mod domain_lifecycle;
mod domain_lxc;
mod domain_moment;
mod domain_qemu;
mod domain_resources;
mod domain_snapshot;
mod domain_statistics;
mod domain_tuning;
mod due;
mod effects;
mod error;
mod events;
mod followed;
mod interface;
mod known;
mod last_event;
mod link;
mod listing;
mod network;
mod network_port;
mod news;
mod node_device;
mod node_host;
mod nwfilter;
mod open;
mod pump;
mod qemu_monitor;
mod records;
mod refresh;
mod register;
mod regular;
mod secret;
mod storage;
mod stream;
mod subject;
mod support;
mod unannounced;

pub use open::open;

use virgo_driver_kit::Entry;

/// What this driver is for.
pub const DRIVER: Entry = Entry {
    takes: "those of libvirt's daemons, as qemu:///system, lxc:///, or any with a transport or a host",
    // A transport says that a daemon is meant, which may know a hypervisor that nobody here has heard of.
    is_for: |uri| {
        uri.transport().is_some()
            || SCHEMES.contains(&uri.scheme())
            || (uri.scheme() == "test" && !uri.is_local())
    },
    open: |uri, flags, authenticator, events| Box::pin(open(uri, flags, authenticator, events)),
};

/// The schemes of hypervisors that only daemons drive, and of what else they have daemons for.
const SCHEMES: &[&str] = &[
    "qemu",
    "xen",
    "lxc",
    "vbox",
    "bhyve",
    "vz",
    "parallels",
    "ch",
    "remote",
    "network",
    "interface",
    "nodedev",
    "nwfilter",
    "secret",
    "storage",
];
