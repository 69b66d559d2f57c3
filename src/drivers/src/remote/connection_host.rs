//! The host behind the daemon.

use virgo_operations::{ConnectionHost, Error, NodeInfo, Result, driver};
use virgo_wire::remote::procedure::{
    ConnectGetCapabilities, ConnectGetCpuModelNames, ConnectGetDomainCapabilities, ConnectGetHostname,
    ConnectGetMaxVcpus, ConnectGetVersion, NodeGetCellsFreeMemory, NodeGetFreeMemory, NodeGetInfo,
};
use virgo_wire::remote::{
    ConnectGetCpuModelNamesArgs, ConnectGetDomainCapabilitiesArgs, ConnectGetMaxVcpusArgs,
    NodeGetCellsFreeMemoryArgs,
};

use super::connection::Connection;

#[driver]
impl ConnectionHost for Connection {
    async fn fetch_hostname(&self) -> Result<String> {
        Ok(self.ask::<ConnectGetHostname>(&()).await?.hostname)
    }

    async fn fetch_version(&self) -> Result<u64> {
        Ok(self.ask::<ConnectGetVersion>(&()).await?.hv_ver)
    }

    async fn get_capabilities(&self) -> Result<String> {
        Ok(self.ask::<ConnectGetCapabilities>(&()).await?.capabilities)
    }

    async fn get_domain_capabilities(
        &self,
        emulator: Option<&str>,
        arch: Option<&str>,
        machine: Option<&str>,
        domain_type: Option<&str>,
    ) -> Result<String> {
        let args = ConnectGetDomainCapabilitiesArgs {
            emulatorbin: emulator.map(str::to_owned),
            arch: arch.map(str::to_owned),
            machine: machine.map(str::to_owned),
            virttype: domain_type.map(str::to_owned),
            flags: 0,
        };
        Ok(self.change::<ConnectGetDomainCapabilities>(&args).await?.capabilities)
    }

    async fn list_domain_types(&self) -> Result<Vec<String>> {
        Ok(domain_types(&self.get_capabilities().await?))
    }

    async fn get_max_vcpus(&self, domain_type: Option<&str>) -> Result<i32> {
        let args = ConnectGetMaxVcpusArgs { r#type: domain_type.map(str::to_owned) };
        Ok(self.ask::<ConnectGetMaxVcpus>(&args).await?.max_vcpus)
    }

    async fn get_node_info(&self) -> Result<NodeInfo> {
        let info = self.ask::<NodeGetInfo>(&()).await?;
        let count = |value: i32| u32::try_from(value).unwrap_or_default();
        let model = info.model.0.split(|byte| *byte == 0).next().unwrap_or_default();
        Ok(NodeInfo {
            model: String::from_utf8_lossy(model).into_owned(),
            memory: info.memory,
            cpus: count(info.cpus),
            mhz: count(info.mhz),
            nodes: count(info.nodes),
            sockets: count(info.sockets),
            cores: count(info.cores),
            threads: count(info.threads),
        })
    }

    async fn get_free_memory(&self) -> Result<u64> {
        Ok(self.ask::<NodeGetFreeMemory>(&()).await?.free_mem)
    }

    async fn get_cells_free_memory(&self, start_cell: i32, max_cells: i32) -> Result<Vec<u64>> {
        if start_cell < 0 || max_cells <= 0 {
            let message = format!("there are no {max_cells} cells from {start_cell} on");
            return Err(Error::argument(message));
        }
        let args = NodeGetCellsFreeMemoryArgs { start_cell, maxcells: max_cells };
        Ok(self.ask::<NodeGetCellsFreeMemory>(&args).await?.cells)
    }

    async fn get_cpu_model_names(&self, arch: &str) -> Result<Vec<String>> {
        let args = ConnectGetCpuModelNamesArgs { arch: arch.to_owned(), need_results: 1, flags: 0 };
        Ok(self.ask::<ConnectGetCpuModelNames>(&args).await?.models)
    }
}

/// The types of domains that capabilities offer, those on the host's own processor first.
fn domain_types(capabilities: &str) -> Vec<String> {
    let mut types: Vec<String> = vec![];
    for piece in capabilities.split("<domain type=").skip(1) {
        let mut marked = piece.chars();
        let Some(quote) = marked.next().filter(|quote| ['\'', '"'].contains(quote)) else { continue };
        let Some((name, _)) = marked.as_str().split_once(quote) else { continue };
        if !types.iter().any(|known| known == name) {
            types.push(name.to_owned());
        }
    }
    // QEMU's own processor is the slowest of all.
    types.sort_by_key(|name| match name.as_str() {
        "kvm" => 0,
        "qemu" => 2,
        _ => 1,
    });
    types
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_of_domains_are_sorted_and_named_once() {
        let capabilities =
            "<guest><arch name='i686'><domain type='qemu'/><domain type=\"kvm\"><machine/></domain>
            </arch></guest><guest><domain type='qemu'/><domain type='xen'/></guest>";
        assert_eq!(domain_types(capabilities), ["kvm", "xen", "qemu"]);
        assert!(domain_types("<capabilities/>").is_empty());
    }
}
