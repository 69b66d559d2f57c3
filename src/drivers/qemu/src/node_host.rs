//! The host as QEMU's driver sees it: its hardware and memory.
use std::path::Path;

use virgo_operations::wire::bytes_of_kib;
use virgo_operations::{Error, NodeHost, NodeInfo, Result, driver};

use super::capabilities::{Capabilities, Guest, host_arch, host_document};
use super::connection::Connection;
use super::connection_host::emulators;
use super::kvm;

#[driver]
impl NodeHost for Connection {
    async fn fetch_hostname(&self) -> Result<String> {
        self.host()?;
        virgo_sys::machine::hostname().map_err(|e| Error::system("cannot tell the host's name", &e))
    }

    async fn fetch_capabilities(&self) -> Result<String> {
        let cache = self.host()?.layout.cache();
        let mut found = vec![];
        for binary in virgo_runtime::blocking(emulators).await {
            // One that is broken is as good as none.
            if let Ok(capabilities) = Capabilities::of(&binary, &cache).await {
                let kvm = kvm::works(&capabilities, &cache).await;
                found.push((capabilities, kvm));
            }
        }
        let uuid = virgo_runtime::blocking(host_uuid).await;
        let guests: Vec<_> =
            found.iter().map(|(capabilities, kvm)| Guest { capabilities, kvm: *kvm }).collect();
        Ok(host_document(uuid.as_deref(), &guests))
    }

    async fn fetch_info(&self) -> Result<NodeInfo> {
        self.host()?;
        Ok(virgo_runtime::blocking(node_info).await)
    }

    async fn fetch_free_memory(&self) -> Result<u64> {
        self.host()?;
        virgo_runtime::blocking(free_memory).await
    }

    async fn fetch_cells_free_memory(&self, start_cell: i32, max_cells: i32) -> Result<Vec<u64>> {
        self.host()?;
        if start_cell != 0 || max_cells < 1 {
            let message =
                format!("cannot take {max_cells} cells from {start_cell} on: the host counts as one");
            return Err(Error::argument(message));
        }
        Ok(vec![virgo_runtime::blocking(free_memory).await?])
    }
}

fn host_uuid() -> Option<String> {
    let text = std::fs::read_to_string("/sys/class/dmi/id/product_uuid").ok()?;
    text.trim().parse::<uuid::Uuid>().ok().map(|uuid| uuid.to_string())
}

/// Blocks.
fn free_memory() -> Result<u64> {
    let path = Path::new("/proc/meminfo");
    let text = std::fs::read_to_string(path).map_err(|e| Error::system("cannot read '/proc/meminfo'", &e))?;
    let line = text.lines().find_map(|line| line.strip_prefix("MemFree:"));
    let kib = line.and_then(|line| line.split_ascii_whitespace().next()?.parse::<u64>().ok());
    kib.map(bytes_of_kib).ok_or_else(|| Error::failed("'/proc/meminfo' doesn't tell the free memory"))
}

/// Blocks.
fn node_info() -> NodeInfo {
    let cpus = u32::try_from(virgo_sys::machine::online_cpus()).unwrap_or(u32::MAX);
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let value = |name: &str| {
        let line = info.lines().find(|line| line.starts_with(name))?;
        line.split_once(':').map(|(_, value)| value.trim())
    };
    let number = |name: &str| value(name).and_then(|value| value.parse::<u32>().ok());
    let cores = number("cpu cores").unwrap_or(1).max(1);
    let threads = number("siblings").map_or(1, |siblings| (siblings / cores).max(1));
    let sockets = cpus / (cores * threads);
    let fits = sockets > 0 && sockets * cores * threads == cpus;
    let (sockets, cores, threads) = if fits { (sockets, cores, threads) } else { (1, cpus, 1) };
    let mhz = value("cpu MHz").and_then(|mhz| mhz.parse::<f64>().ok()).map_or(0, |mhz| mhz as u32);
    NodeInfo {
        model: host_arch(),
        memory: bytes_of_kib(virgo_sys::machine::total_memory_kib()),
        n_cpus: cpus,
        mhz,
        n_cells: 1,
        n_sockets: sockets,
        n_cores: cores,
        n_threads: threads,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_of_this_host() {
        let info = node_info();
        assert_eq!(info.n_cpus, info.n_cells * info.n_sockets * info.n_cores * info.n_threads);
        assert!(info.memory > 0 && free_memory().unwrap() < info.memory);
    }
}
