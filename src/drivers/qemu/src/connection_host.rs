//! What is asked of the host, and of QEMU on it.
use std::path::PathBuf;
use std::sync::Arc;

use virgo_operations::{ConnectionHost, DomainCapabilitiesFlags, Error, ErrorCode, Result, driver};

use super::capabilities::{Capabilities, domain_document, find_emulator, host_arch};
use super::connection::{Connection, refuse_flags};
use super::kvm;

/// How many virtual CPUs QEMU emulates at the most, whatever the machine type says.
const MOST_EMULATED: u32 = 255;

#[driver]
impl ConnectionHost for Connection {
    async fn fetch_version(&self) -> Result<u64> {
        let (major, minor, micro) = self.capabilities(None, None).await?.version;
        Ok(u64::from(major) * 1_000_000 + u64::from(minor) * 1_000 + u64::from(micro))
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
pub(super) fn emulators() -> Vec<PathBuf> {
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
