//! What is asked of the host, and of QEMU on it.
use std::path::{Path, PathBuf};
use std::sync::Arc;

use virgo_operations::{ConnectionHost, DomainCapabilitiesFlags, Error, ErrorCode, NodeInfo, Result, driver};

use super::capabilities::{Capabilities, Guest, domain_document, find_emulator, host_arch, host_document};
use super::connection::{Connection, refuse_flags};
use super::kvm;

/// How many virtual CPUs QEMU emulates at the most, whatever the machine type says.
const MOST_EMULATED: u32 = 255;

#[driver]
impl ConnectionHost for Connection {
    async fn fetch_hostname(&self) -> Result<String> {
        self.host()?;
        virgo_sys::machine::hostname().map_err(|e| Error::system("cannot tell the host's name", &e))
    }

    async fn fetch_version(&self) -> Result<u64> {
        let (major, minor, micro) = self.capabilities(None, None).await?.version;
        Ok(u64::from(major) * 1_000_000 + u64::from(minor) * 1_000 + u64::from(micro))
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

    async fn fetch_domain_capabilities(
        &self,
        emulator: Option<&str>,
        arch: Option<&str>,
        machine: Option<&str>,
        domain_type: Option<&str>,
        flags: DomainCapabilitiesFlags,
    ) -> Result<String> {
        refuse_flags(flags.bits(), "fetch_domain_capabilities")?;
        let capabilities = self.capabilities(emulator, arch).await?;
        if let Some(arch) = arch.filter(|arch| *arch != capabilities.arch) {
            let message = format!(
                "the emulator '{}' runs {} guests, not {arch}",
                capabilities.binary.display(),
                capabilities.arch
            );
            return Err(Error::argument(message));
        }
        let kvm = kvm::works(&capabilities, &self.host()?.layout.cache()).await;
        domain_document(&capabilities, domain_type, machine, kvm)
    }

    async fn list_domain_types(&self) -> Result<Vec<String>> {
        let Ok(capabilities) = self.capabilities(None, None).await else { return Ok(vec![]) };
        let kvm = kvm::works(&capabilities, &self.host()?.layout.cache()).await;
        let types = ["kvm", "qemu"].into_iter().skip(usize::from(!kvm));
        Ok(types.map(str::to_owned).collect())
    }

    async fn fetch_max_n_vcpus(&self, domain_type: Option<&str>) -> Result<i32> {
        if let Some(kind) = domain_type.filter(|kind| !["qemu", "kvm"].contains(kind)) {
            return Err(Error::argument(format!("QEMU runs no domains of the type '{kind}'")));
        }
        let capabilities = self.capabilities(None, None).await?;
        let machine = capabilities.machine(None).map_or(MOST_EMULATED, |machine| machine.max_cpus);
        Ok(i32::try_from(machine).unwrap_or(i32::MAX))
    }

    async fn fetch_node_info(&self) -> Result<NodeInfo> {
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

    async fn list_cpu_model_names(&self, arch: &str) -> Result<Vec<String>> {
        Ok(self.capabilities(None, Some(arch)).await?.cpu_models.clone())
    }
}

impl Connection {
    /// What an emulator can do: the one named, or the one for an architecture, or for the host's.
    async fn capabilities(&self, emulator: Option<&str>, arch: Option<&str>) -> Result<Arc<Capabilities>> {
        let cache = self.host()?.layout.cache();
        let arch = arch.map_or_else(host_arch, str::to_owned);
        let binary = match emulator {
            Some(emulator) => PathBuf::from(emulator),
            None => {
                let missing =
                    format!("QEMU for '{arch}' guests is not installed: there is no qemu-system-{arch}");
                let find = virgo_runtime::blocking(move || find_emulator(&arch));
                find.await.ok_or_else(|| Error::new(ErrorCode::InvalidArg, missing))?
            }
        };
        Capabilities::of(&binary, &cache).await
    }
}

/// The emulators that are installed, that for the host's own architecture first. Blocks.
fn emulators() -> Vec<PathBuf> {
    let own = host_arch();
    let names = std::env::var_os("PATH").into_iter().flat_map(|path| {
        let folders: Vec<_> = std::env::split_paths(&path).collect();
        folders.into_iter().filter_map(|folder| std::fs::read_dir(folder).ok()).flatten().flatten()
    });
    let mut archs: Vec<String> = names
        .filter_map(|entry| entry.file_name().to_str()?.strip_prefix("qemu-system-").map(str::to_owned))
        .filter(|arch| *arch != own)
        .collect();
    archs.sort();
    archs.dedup();
    std::iter::once(own).chain(archs).filter_map(|arch| find_emulator(&arch)).collect()
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
    kib.map(|kib| kib * 1024).ok_or_else(|| Error::failed("'/proc/meminfo' doesn't tell the free memory"))
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
        memory: virgo_sys::machine::total_memory_kib(),
        cpus,
        mhz,
        nodes: 1,
        sockets,
        cores,
        threads,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_of_this_host() {
        let info = node_info();
        assert_eq!(info.cpus, info.nodes * info.sockets * info.cores * info.threads);
        assert!(info.memory > 0 && free_memory().unwrap() < info.memory * 1024);
    }
}
