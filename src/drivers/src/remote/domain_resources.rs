//! What domains behind the daemon have of its host.

use glib::Bytes;
use virgo_operations::{
    DomainInfo, DomainMemoryFlags, DomainModificationImpact, DomainResources, DomainVcpuFlags, Result,
    TypedParameters, VcpuInfo, driver, handle,
};
use virgo_wire::remote::procedure::{
    DomainGetInfo, DomainGetMemoryParameters, DomainGetVcpus, DomainGetVcpusFlags, DomainPinVcpuFlags,
    DomainSetMemoryFlags, DomainSetMemoryParameters, DomainSetVcpusFlags,
};
use virgo_wire::remote::{
    DomainGetInfoArgs, DomainGetMemoryParametersArgs, DomainGetVcpusArgs, DomainGetVcpusFlagsArgs,
    DomainPinVcpuFlagsArgs, DomainSetMemoryFlagsArgs, DomainSetMemoryParametersArgs, DomainSetVcpusFlagsArgs,
    VCPUINFO_MAX,
};

use super::connection::{Connection, named};
use super::error::about;
use super::params;
use super::records::state_of;

/// libvirt's flag of those who understand strings among typed parameters.
const STRINGS_OKAY: u32 = 1 << 2;

#[driver]
impl DomainResources for Connection {
    async fn get_info(&self, domain: &handle::Domain) -> Result<DomainInfo> {
        let info = self
            .ask::<DomainGetInfo>(&DomainGetInfoArgs { dom: named(domain) })
            .await
            .map_err(about(domain))?;
        Ok(DomainInfo {
            state: state_of(info.state.into(), 0).0,
            max_memory: info.max_mem,
            memory: info.memory,
            n_vcpus: info.nr_virt_cpu.into(),
            cpu_time: info.cpu_time,
        })
    }

    async fn set_memory(&self, domain: &handle::Domain, memory: u64, flags: DomainMemoryFlags) -> Result<()> {
        let args = DomainSetMemoryFlagsArgs { dom: named(domain), memory, flags: flags.bits() };
        self.change::<DomainSetMemoryFlags>(&args).await.map_err(about(domain))?;
        self.look_again(domain).await;
        Ok(())
    }

    async fn get_memory_parameters(
        &self,
        domain: &handle::Domain,
        flags: DomainModificationImpact,
    ) -> Result<TypedParameters> {
        let flags = flags.bits() | STRINGS_OKAY;
        let ask = |nparams| DomainGetMemoryParametersArgs { dom: named(domain), nparams, flags };
        // Asked for none, the daemon says how many there are.
        let nparams = self.ask::<DomainGetMemoryParameters>(&ask(0)).await.map_err(about(domain))?.nparams;
        if nparams <= 0 {
            return Ok(TypedParameters::default());
        }
        let params =
            self.ask::<DomainGetMemoryParameters>(&ask(nparams)).await.map_err(about(domain))?.params;
        Ok(params::from_wire(params))
    }

    async fn set_memory_parameters(
        &self,
        domain: &handle::Domain,
        parameters: &TypedParameters,
        flags: DomainModificationImpact,
    ) -> Result<()> {
        let params = params::to_wire(parameters);
        let args = DomainSetMemoryParametersArgs { dom: named(domain), params, flags: flags.bits() };
        self.change::<DomainSetMemoryParameters>(&args).await.map_err(about(domain))
    }

    async fn set_vcpus(&self, domain: &handle::Domain, vcpus: u32, flags: DomainVcpuFlags) -> Result<()> {
        let args = DomainSetVcpusFlagsArgs { dom: named(domain), nvcpus: vcpus, flags: flags.bits() };
        self.change::<DomainSetVcpusFlags>(&args).await.map_err(about(domain))?;
        self.look_again(domain).await;
        Ok(())
    }

    async fn get_vcpus_count(&self, domain: &handle::Domain, flags: DomainVcpuFlags) -> Result<i32> {
        let args = DomainGetVcpusFlagsArgs { dom: named(domain), flags: flags.bits() };
        Ok(self.ask::<DomainGetVcpusFlags>(&args).await.map_err(about(domain))?.num)
    }

    async fn list_vcpus(&self, domain: &handle::Domain) -> Result<Vec<VcpuInfo>> {
        let maxinfo = i32::try_from(VCPUINFO_MAX).unwrap_or(i32::MAX);
        let args = DomainGetVcpusArgs { dom: named(domain), maxinfo, maplen: 0 };
        let info = self.ask::<DomainGetVcpus>(&args).await.map_err(about(domain))?.info;
        let one = |vcpu: virgo_wire::remote::VcpuInfo| VcpuInfo {
            number: vcpu.number,
            state: vcpu.state,
            cpu_time: vcpu.cpu_time,
            cpu: vcpu.cpu,
        };
        Ok(info.into_iter().map(one).collect())
    }

    async fn pin_vcpu(
        &self,
        domain: &handle::Domain,
        vcpu: u32,
        cpumap: &Bytes,
        flags: DomainModificationImpact,
    ) -> Result<()> {
        let args =
            DomainPinVcpuFlagsArgs { dom: named(domain), vcpu, cpumap: cpumap.to_vec(), flags: flags.bits() };
        self.change::<DomainPinVcpuFlags>(&args).await.map_err(about(domain))
    }
}
