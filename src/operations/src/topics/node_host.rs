//! Operations on the host: hardware, memory, CPUs.
use crate::{NodeAllocPagesFlags, NodeInfo, NodeSecurityModel, NodeSuspendTarget, Result, TypedParameters};
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

    /// Fetches how the host keeps its domains apart.
    ///
    /// # Returns
    /// the security model
    #[op(libvirt = "virNodeGetSecurityModel", wire = NodeGetSecurityModel)]
    async fn fetch_security_model(&self) -> Result<NodeSecurityModel>;

    /// Fetches which of the host's CPUs are online.
    ///
    /// # Returns
    /// the numbers of those that are online
    #[op(libvirt = "virNodeGetCPUMap", wire = NodeGetCpuMap)]
    #[out(present = "how many CPUs the host has, online or not")]
    async fn fetch_online_cpus(&self) -> Result<(Vec<u32>, u32)>;

    /// Fetches what the host's CPUs have done so far: [`NODE_CPU_STATS_KERNEL`], [`NODE_CPU_STATS_USER`] and the like, or
    /// [`NODE_CPU_STATS_UTILIZATION`], as far as the host has them.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidArg`] if the host has no such CPU;
    ///
    /// # Returns
    /// the figures by their names
    #[op(libvirt = "virNodeGetCPUStats", wire = NodeGetCpuStats, counted)]
    async fn fetch_cpu_stats(
        &self,
        /// the number of the CPU, or -1 for all together
        cpu: i32,
    ) -> Result<TypedParameters>;

    /// Fetches how the host's memory is used: [`NODE_MEMORY_STATS_TOTAL`], [`NODE_MEMORY_STATS_FREE`] and the like, as far as
    /// the host has them.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidArg`] if the host has no such cell;
    ///
    /// # Returns
    /// the figures by their names
    #[op(libvirt = "virNodeGetMemoryStats", wire = NodeGetMemoryStats, counted, kib)]
    async fn fetch_memory_stats(
        &self,
        /// the number of the NUMA cell, or -1 for all together
        cell: i32,
    ) -> Result<TypedParameters>;

    /// Fetches how the host shares equal pages of memory, such as [`NODE_MEMORY_SHARED_PAGES_TO_SCAN`] and
    /// [`NODE_MEMORY_SHARED_MERGE_ACROSS_NODES`].
    ///
    /// # Returns
    /// the parameters by their names
    #[op(libvirt = "virNodeGetMemoryParameters", wire = NodeGetMemoryParameters, counted)]
    async fn fetch_memory_parameters(&self) -> Result<TypedParameters>;

    /// Changes how the host shares equal pages of memory.
    #[op(libvirt = "virNodeSetMemoryParameters", wire = NodeSetMemoryParameters)]
    async fn set_memory_parameters(
        &self,
        /// names with values, as in [`Node::fetch_memory_parameters`]
        parameters: &TypedParameters,
    ) -> Result<()>;

    /// Fetches how many free pages some of the host's NUMA cells have.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidArg`] if no sizes are given, or one that is no multiple of 1,024;
    ///
    /// # Returns
    /// the numbers of pages: for each cell, one for each size
    #[op(libvirt = "virNodeGetFreePages", wire = NodeGetFreePages)]
    async fn fetch_free_pages(
        &self,
        /// the sizes of pages, in bytes
        sizes: &[u64],
        /// the first cell, from 0
        start_cell: i32,
        /// the number of cells
        max_cells: u32,
    ) -> Result<Vec<u64>>;

    /// Allocates huge pages on some of the host's NUMA cells.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidArg`] if there is not one count for each size, or a size is no multiple of 1,024;
    ///
    /// # Returns
    /// how many of the sizes were allocated
    #[op(libvirt = "virNodeAllocPages", wire = NodeAllocPages)]
    async fn alloc_pages(
        &self,
        /// the sizes of pages, in bytes
        sizes: &[u64],
        /// how many pages of each size
        counts: &[u64],
        /// the first cell, from 0; -1 stands for wherever there is room
        start_cell: i32,
        /// the number of cells
        max_cells: u32,
        /// a combination of `VirgoNodeAllocPagesFlags`
        flags: NodeAllocPagesFlags,
    ) -> Result<i32>;

    /// Fetches what the host's AMD SEV needs of whoever starts a guest with encrypted memory:
    /// [`NODE_SEV_PDH`], [`NODE_SEV_CERT_CHAIN`], [`NODE_SEV_CBITPOS`] and the like.
    ///
    /// # Returns
    /// the parameters by their names
    #[op(libvirt = "virNodeGetSEVInfo", wire = NodeGetSevInfo, counted, read_only = false)]
    async fn fetch_sev_info(&self) -> Result<TypedParameters>;

    /// Suspends the host. The call returns before that.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidArg`] if the time is too short for the host;
    #[op(libvirt = "virNodeSuspendForDuration", wire = NodeSuspendForDuration)]
    async fn suspend(
        &self,
        /// where the host keeps its state
        target: NodeSuspendTarget,
        /// after how many seconds it wakes up again; hosts demand a minute or more
        seconds: u64,
    ) -> Result<()>;
}
