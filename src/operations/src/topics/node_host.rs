//! The host: what it is and what it has.
use crate::{NodeInfo, Result};
use virgo_operations_macros::operations;

/// The host.
#[operations(class = Node)]
pub trait NodeHost: Send + Sync {
    /// Asks for the host's name.
    ///
    /// # Returns
    /// the name
    #[op(libvirt = "virConnectGetHostname", wire = ConnectGetHostname)]
    async fn fetch_hostname(&self) -> Result<String>;

    /// Describes the host and the kinds of guests it can run.
    ///
    /// # Returns
    /// a `<capabilities>` document
    #[op(libvirt = "virConnectGetCapabilities", wire = ConnectGetCapabilities)]
    async fn fetch_capabilities(&self) -> Result<String>;

    /// Asks for the host's hardware.
    ///
    /// # Returns
    /// the hardware
    #[op(libvirt = "virNodeGetInfo", wire = NodeGetInfo)]
    async fn fetch_info(&self) -> Result<NodeInfo>;

    /// Asks for the host's free memory.
    ///
    /// # Returns
    /// the memory, in bytes
    #[op(libvirt = "virNodeGetFreeMemory", wire = NodeGetFreeMemory)]
    async fn fetch_free_memory(&self) -> Result<u64>;

    /// Asks for the free memory of some of the host's NUMA cells.
    ///
    /// # Returns
    /// the memory of each cell, in bytes
    #[op(libvirt = "virNodeGetCellsFreeMemory", wire = NodeGetCellsFreeMemory)]
    async fn fetch_cells_free_memory(
        &self,
        /// the first cell, from 0
        start_cell: i32,
        /// how many cells at the most
        max_cells: i32,
    ) -> Result<Vec<u64>>;
}
