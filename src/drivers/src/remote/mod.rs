//! The remote driver: a hypervisor behind a daemon, libvirt's or ours.
//!
//! [`link`] owns the socket; [`open`] says hello, and [`auth`] who we are; [`connection`] is what the topics
//! share. What is known of domains comes from [`records`], and what happens to them from [`events`].
//!
//! Most operations are one call and nothing else: those are made from their declarations, by [`regular`] and
//! [`convert`]. The files named as the topics have only what is irregular: several calls, files, streams,
//! checks of arguments, records. [`support`] knows what a host lacks.
mod auth;
mod connection;
mod connection_host;
mod convert;
mod domain_collection;
mod domain_config;
mod domain_devices;
mod domain_lifecycle;
mod domain_resources;
mod error;
mod events;
mod link;
mod open;
mod pump;
mod records;
mod regular;
mod storage;
mod stream;
mod subject;
mod support;

pub(crate) use open::open;

/// The schemes of hypervisors that only daemons drive, and of what else they have daemons for.
pub(crate) const SCHEMES: &[&str] = &[
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
