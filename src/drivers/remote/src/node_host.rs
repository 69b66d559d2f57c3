//! The host behind the daemon.

use virgo_operations::wire::bytes_of_kib;
use virgo_operations::*;
use virgo_wire::remote::NodeGetCellsFreeMemoryArgs;
use virgo_wire::remote::procedure::{NodeGetCellsFreeMemory, NodeGetInfo};

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

    async fn fetch_cells_free_memory(&self, start_cell: i32, max_cells: i32) -> Result<Vec<u64>> {
        if start_cell < 0 || max_cells <= 0 {
            let message = format!("there are no {max_cells} cells from {start_cell} on");
            return Err(Error::argument(message));
        }
        let args = NodeGetCellsFreeMemoryArgs { start_cell, maxcells: max_cells };
        Ok(self.ask::<NodeGetCellsFreeMemory>(&args).await?.cells)
    }
}
