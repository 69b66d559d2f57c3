//! The host behind the daemon.

use virgo_operations::wire::bytes_of_kib;
use virgo_operations::*;
use virgo_wire::remote::procedure::{NodeAllocPages, NodeGetCellsFreeMemory, NodeGetFreePages, NodeGetInfo};
use virgo_wire::remote::{NodeAllocPagesArgs, NodeGetCellsFreeMemoryArgs, NodeGetFreePagesArgs};

use super::connection::Connection;

#[remote_driver]
impl NodeHost for Connection {
    async fn fetch_info(&self) -> Result<NodeInfo> {
        let info = self.ask::<NodeGetInfo>(&()).await?;
        let count = |value: i32| u32::try_from(value).unwrap_or_default();
        let model = info.model.0.split(|byte| *byte == 0).next().unwrap_or_default();
        Ok(NodeInfo {
            model: virgo_sys::shown(model).into_owned(),
            memory: bytes_of_kib(info.memory),
            n_cpus: count(info.cpus),
            mhz: count(info.mhz),
            n_cells: count(info.nodes),
            n_sockets: count(info.sockets),
            n_cores: count(info.cores),
            n_threads: count(info.threads),
        })
    }

    async fn fetch_free_pages(&self, sizes: &[u64], start_cell: i32, n_cells: u32) -> Result<Vec<u64>> {
        let pages = in_kib(sizes)?;
        if pages.is_empty() {
            return Err(Error::argument("no sizes of pages are given"));
        }
        let args = NodeGetFreePagesArgs { pages, start_cell, cell_count: n_cells, flags: 0 };
        Ok(self.ask::<NodeGetFreePages>(&args).await?.counts)
    }

    async fn alloc_pages(
        &self,
        sizes: &[u64],
        counts: &[u64],
        start_cell: i32,
        n_cells: u32,
        flags: NodeAllocPagesFlags,
    ) -> Result<i32> {
        let page_sizes = in_kib(sizes)?;
        if page_sizes.is_empty() || page_sizes.len() != counts.len() {
            let message = format!("{} sizes of pages do not go with {} counts", sizes.len(), counts.len());
            return Err(Error::argument(message));
        }
        let args = NodeAllocPagesArgs {
            page_sizes,
            page_counts: counts.to_vec(),
            start_cell,
            cell_count: n_cells,
            flags: flags.bits(),
        };
        Ok(self.change::<NodeAllocPages>(&args).await?.0.ret)
    }

    async fn fetch_cells_free_memory(&self, start_cell: i32, max_cells: i32) -> Result<Vec<u64>> {
        if start_cell < 0 || max_cells <= 0 {
            let message = format!("there are no {max_cells} cells from {start_cell} on");
            return Err(Error::argument(message));
        }
        let args = NodeGetCellsFreeMemoryArgs { start_cell, maxcells: max_cells };
        Ok(self.ask::<NodeGetCellsFreeMemory>(&args).await?.cells)
    }
}

/// The sizes of pages as the wire has them.
///
/// # Errors
/// `InvalidArg` for one that no page has.
fn in_kib(sizes: &[u64]) -> Result<Vec<u32>> {
    let one = |size: &u64| {
        let kib = u32::try_from(size / 1024).ok().filter(|kib| *kib > 0 && size.is_multiple_of(1024));
        kib.ok_or_else(|| {
            Error::argument(format!("no page has {size} bytes: that is no multiple of 1024, or too large"))
        })
    };
    sizes.iter().map(one).collect()
}
