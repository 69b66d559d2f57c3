//! What domains behind the daemon have of its host.

use virgo_operations::*;
use virgo_wire::remote::procedure::{DomainGetInfo, DomainGetMemoryParameters, DomainGetVcpus};
use virgo_wire::remote::{
    DomainGetInfoArgs, DomainGetMemoryParametersArgs, DomainGetVcpusArgs, VCPUINFO_MAX,
};

use super::connection::{Connection, named};
use super::convert::FromWire;
use super::records::state_of;

/// libvirt's flag of those who understand strings among typed parameters.
const STRINGS_OKAY: u32 = 1 << 2;

#[remote_driver]
impl DomainResources for Connection {
    async fn get_info(&self, domain: &handle::Domain) -> Result<DomainInfo> {
        let info = self.ask::<DomainGetInfo>(&DomainGetInfoArgs { dom: named(domain) }).await?;
        Ok(DomainInfo {
            state: state_of(info.state.into(), 0).0,
            max_memory: info.max_mem,
            memory: info.memory,
            n_vcpus: info.nr_virt_cpu.into(),
            cpu_time: info.cpu_time,
        })
    }

    async fn get_memory_parameters(
        &self,
        domain: &handle::Domain,
        flags: DomainModificationImpact,
    ) -> Result<TypedParameters> {
        let flags = flags.bits() | STRINGS_OKAY;
        let ask = |nparams| DomainGetMemoryParametersArgs { dom: named(domain), nparams, flags };
        // Asked for none, the daemon says how many there are.
        let nparams = self.ask::<DomainGetMemoryParameters>(&ask(0)).await?.nparams;
        if nparams <= 0 {
            return Ok(TypedParameters::default());
        }
        let params = self.ask::<DomainGetMemoryParameters>(&ask(nparams)).await?.params;
        Ok(TypedParameters::from_wire(params))
    }

    async fn list_vcpus(&self, domain: &handle::Domain) -> Result<Vec<VcpuInfo>> {
        let maxinfo = i32::try_from(VCPUINFO_MAX).unwrap_or(i32::MAX);
        let args = DomainGetVcpusArgs { dom: named(domain), maxinfo, maplen: 0 };
        let info = self.ask::<DomainGetVcpus>(&args).await?.info;
        let one = |vcpu: virgo_wire::remote::VcpuInfo| VcpuInfo {
            number: vcpu.number,
            state: vcpu.state,
            cpu_time: vcpu.cpu_time,
            cpu: vcpu.cpu,
        };
        Ok(info.into_iter().map(one).collect())
    }
}
