//! What is asked of the made-up host itself.

use virgo_operations::{Error, NodeHost, NodeInfo, Result, driver};

use super::capabilities;
use super::connection::Connection;

#[driver]
impl NodeHost for Connection {
    async fn fetch_hostname(&self) -> Result<String> {
        self.expect_open()?;
        virgo_sys::machine::hostname().map_err(|e| Error::system("cannot tell the host's name", &e))
    }

    async fn fetch_capabilities(&self) -> Result<String> {
        self.expect_open()?;
        Ok(capabilities::describe(&self.node.host))
    }

    async fn fetch_info(&self) -> Result<NodeInfo> {
        self.expect_open()?;
        Ok(self.node.host.info.clone())
    }

    async fn fetch_free_memory(&self) -> Result<u64> {
        self.expect_open()?;
        // As in libvirt half of each cell is free, and the number of its KiB is told as that of its bytes.
        Ok(self.node.host.cells.iter().sum::<u64>() / 2)
    }

    async fn fetch_cells_free_memory(&self, start_cell: i32, max_cells: i32) -> Result<Vec<u64>> {
        self.expect_open()?;
        let cells = &self.node.host.cells;
        match (usize::try_from(start_cell), usize::try_from(max_cells)) {
            (Ok(start), Ok(most)) if start < cells.len() && most > 0 => {
                Ok(cells.iter().skip(start).take(most).copied().collect())
            }
            _ => {
                let count = cells.len();
                let message =
                    format!("cannot take {max_cells} cells from {start_cell} on: the host has {count}");
                Err(Error::argument(message))
            }
        }
    }
}
