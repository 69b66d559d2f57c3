//! What is asked of the made-up host itself.

use virgo_operations::wire::bytes_of_kib;
use virgo_operations::{
    Error, NodeHost, NodeInfo, NodeSecurityModel, Result, TypedParameters, TypedValue, driver,
};

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

    async fn fetch_security_model(&self) -> Result<NodeSecurityModel> {
        self.expect_open()?;
        // That of libvirt's test hypervisor.
        Ok(NodeSecurityModel { model: "testSecurity".to_owned(), doi: String::new() })
    }

    async fn fetch_online_cpus(&self) -> Result<(Vec<u32>, u32)> {
        self.expect_open()?;
        let count = self.node.host.info.n_cpus;
        Ok(((0..count).collect(), count))
    }

    async fn fetch_cpu_stats(&self, cpu: i32) -> Result<TypedParameters> {
        self.expect_open()?;
        let count = i64::from(self.node.host.info.n_cpus);
        if cpu < -1 || i64::from(cpu) >= count {
            return Err(Error::argument(format!("the host has no CPU {cpu}")));
        }
        // Each is idle for a second in which it works for as much as its number says.
        let mut figures = TypedParameters::default();
        let cpus = if cpu < 0 { 0..count } else { i64::from(cpu)..i64::from(cpu) + 1 };
        let (mut work, mut idle) = (0u64, 0u64);
        for cpu in cpus {
            work = work.saturating_add(cpu.unsigned_abs() * 1_000_000);
            idle = idle.saturating_add(1_000_000_000);
        }
        for (name, value) in [("kernel", work), ("user", work), ("idle", idle), ("iowait", 0)] {
            figures.push(name, TypedValue::ULLong(value));
        }
        Ok(figures)
    }

    async fn fetch_memory_stats(&self, cell: i32) -> Result<TypedParameters> {
        self.expect_open()?;
        let host = &self.node.host;
        let total = match usize::try_from(cell) {
            Ok(cell) => host.cells.get(cell).map(|kib| bytes_of_kib(*kib)),
            Err(_) => (cell == -1).then_some(host.info.memory),
        };
        let total = total.ok_or_else(|| Error::argument(format!("the host has no cell {cell}")))?;
        let mut figures = TypedParameters::default();
        for (name, value) in [("total", total), ("free", total / 2), ("buffers", 0), ("cached", 0)] {
            figures.push(name, TypedValue::ULLong(value));
        }
        Ok(figures)
    }

    async fn fetch_free_pages(&self, sizes: &[u64], start_cell: i32, n_cells: u32) -> Result<Vec<u64>> {
        let most = i32::try_from(n_cells).unwrap_or(i32::MAX);
        let cells = self.fetch_cells_free_memory(start_cell, most).await?;
        if let Some(size) = sizes.iter().find(|size| **size == 0 || *size % 1024 != 0) {
            return Err(Error::argument(format!("no page has {size} bytes: that is no multiple of 1024")));
        }
        if sizes.is_empty() {
            return Err(Error::argument("no sizes of pages are given"));
        }
        // Half of each cell is free, and told in KiB there.
        let of_cell = |kib: u64| sizes.iter().map(move |size| bytes_of_kib(kib) / 2 / size);
        Ok(cells.into_iter().flat_map(of_cell).collect())
    }
}
