//! The operations: a trait per topic. `docs/adding.md` shows how to add to them.
mod connection_host;
mod domain_collection;
mod domain_config;
mod domain_devices;
mod domain_guest;
mod domain_lifecycle;
mod domain_qemu;
mod domain_resources;

pub use connection_host::*;
pub use domain_collection::*;
pub use domain_config::*;
pub use domain_devices::*;
pub use domain_guest::*;
pub use domain_lifecycle::*;
pub use domain_qemu::*;
pub use domain_resources::*;
