//! The classes for the administration of daemons. What they show of a daemon is what was asked for last: nothing tells
//! of changes, so there are no lists that follow them.

mod client;
mod connection;
mod server;
mod session;

pub use client::AdminClient;
pub use connection::AdminConnection;
pub use server::AdminServer;
