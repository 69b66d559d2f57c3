//! The host: what it is and what it has.
use crate::{NodeInfo, Result};
use virgo_operations_macros::operations;

/// The host.
#[operations(class = Node)]
pub trait NodeHost: Send + Sync {
    /// Fetches the host name.
    ///
    /// # Returns
    /// the host name
    #[op(libvirt = "virConnectGetHostname", wire = ConnectGetHostname)]
    async fn fetch_hostname(&self) -> Result<String>;

    /// Fetches the capabilities of the host and of the guests that it can run.
    ///
    /// # Returns
    /// a `<capabilities>` document
    #[op(libvirt = "virConnectGetCapabilities", wire = ConnectGetCapabilities)]
    async fn fetch_capabilities(&self) -> Result<String>;

    /// Fetches information about the hardware of the host.
    ///
    /// # Returns
    /// the information
    #[op(libvirt = "virNodeGetInfo", wire = NodeGetInfo)]
    async fn fetch_info(&self) -> Result<NodeInfo>;

    /// Fetches the free memory of the host.
    ///
    /// # Returns
    /// the memory, in bytes
    #[op(libvirt = "virNodeGetFreeMemory", wire = NodeGetFreeMemory)]
    async fn fetch_free_memory(&self) -> Result<u64>;

    /// Fetches the free memory of NUMA cells of the host.
    ///
    /// # Returns
    /// the memory of each cell, in bytes
    #[op(libvirt = "virNodeGetCellsFreeMemory", wire = NodeGetCellsFreeMemory)]
    async fn fetch_cells_free_memory(
        &self,
        /// the first cell, from 0
        start_cell: i32,
        /// the maximum number of cells
        max_cells: i32,
    ) -> Result<Vec<u64>>;
}
