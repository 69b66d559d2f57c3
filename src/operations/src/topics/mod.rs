//! The operations: a trait per topic. `docs/adding.md` shows how to add to them.
mod connection_host;
mod domain_collection;
mod domain_config;
mod domain_devices;
mod domain_guest;
mod domain_lifecycle;
mod domain_qemu;
mod domain_resources;
mod storage_collection;
mod storage_pool_lifecycle;
mod storage_pool_volumes;
mod storage_volume_config;
mod storage_volume_data;

pub use connection_host::*;
pub use domain_collection::*;
pub use domain_config::*;
pub use domain_devices::*;
pub use domain_guest::*;
pub use domain_lifecycle::*;
pub use domain_qemu::*;
pub use domain_resources::*;
pub use storage_collection::*;
pub use storage_pool_lifecycle::*;
pub use storage_pool_volumes::*;
pub use storage_volume_config::*;
pub use storage_volume_data::*;
