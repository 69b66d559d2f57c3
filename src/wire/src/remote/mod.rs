//! Main program, which has the whole API.
//!
//! Generated from the files in `protocol/remote/`; change it there and run the `generate` example.

mod announcements;
mod auth;
mod connect;
mod connect_list;
mod domain;
mod domain_block;
mod domain_event;
mod domain_get;
mod domain_migrate;
mod domain_set;
mod domain_snapshot;
mod interface;
mod network;
mod node;
mod node_device;
mod nwfilter;
mod procedures;
mod program;
mod secret;
mod storage_pool;
mod storage_vol;

pub use announcements::*;
pub use auth::*;
pub use connect::*;
pub use connect_list::*;
pub use domain::*;
pub use domain_block::*;
pub use domain_event::*;
pub use domain_get::*;
pub use domain_migrate::*;
pub use domain_set::*;
pub use domain_snapshot::*;
pub use interface::*;
pub use network::*;
pub use node::*;
pub use node_device::*;
pub use nwfilter::*;
pub use procedures::*;
pub use program::*;
pub use secret::*;
pub use storage_pool::*;
pub use storage_vol::*;
