//! What domains behind the daemon have of its host.

use virgo_operations::wire::{bytes_of_kib, cpus_in_map, from_number, kib_of_bytes};
use virgo_operations::*;
use virgo_wire::client::Pace;
use virgo_wire::remote::procedure::{
    DomainGetInfo, DomainGetVcpus, DomainGetVcpusFlags, DomainSetMemoryFlags, DomainSetVcpusFlags,
};
use virgo_wire::remote::{
    CPUMAP_MAX, DomainGetInfoArgs, DomainGetVcpusArgs, DomainGetVcpusFlagsArgs, DomainSetMemoryFlagsArgs,
    DomainSetVcpusFlagsArgs,
};
use virgo_wire::xdr::{CPU_MAP_LENGTH, MOST_CPU_MAPS};

use super::connection::Connection;
use super::convert::ToWire;
use super::effects::concerns;
use super::news::DomainNews;
use super::records::state_of;

#[remote_driver]
impl DomainResources for Connection {
    async fn fetch_info(&self, domain: &handle::Domain) -> Result<DomainInfo> {
        let info = self.ask::<DomainGetInfo>(&DomainGetInfoArgs { dom: domain.to_wire() }).await?;
        Ok(DomainInfo {
            state: state_of(info.state.into(), 0).0,
            max_memory: bytes_of_kib(info.max_mem),
            memory: bytes_of_kib(info.memory),
            n_vcpus: info.nr_virt_cpu.into(),
            cpu_time: info.cpu_time,
        })
    }

    async fn set_memory(&self, domain: &handle::Domain, memory: u64, flags: DomainMemoryFlags) -> Result<()> {
        let args = DomainSetMemoryFlagsArgs {
            dom: domain.to_wire(),
            memory: kib_of_bytes(memory),
            flags: flags.bits(),
        };
        let memory = bytes_of_kib(args.memory);
        let ((), at) = self.change::<DomainSetMemoryFlags>(&args).await?;
        let is_maximum = flags.contains(DomainMemoryFlags::MAXIMUM);
        let (live, config) =
            (flags.contains(DomainMemoryFlags::LIVE), flags.contains(DomainMemoryFlags::CONFIG));
        // A guest of QEMU is only asked, and an event says what it has done.
        let is_asked = self.host.hypervisor == "QEMU";
        let news = |now: &DomainRecord| {
            if !concerns(now, live, config) {
                DomainNews::default()
            } else if is_maximum {
                // More than that it does not have either.
                let now = Some(now.memory.min(memory));
                DomainNews { max_memory: Some(memory), memory: now, ..DomainNews::default() }
            } else if now.is_active() && is_asked {
                DomainNews::default()
            } else {
                DomainNews { memory: Some(memory), ..DomainNews::default() }
            }
        };
        self.changed(domain, at, DomainEventDetail::DefinedUpdated, news).await;
        Ok(())
    }

    async fn set_n_vcpus(&self, domain: &handle::Domain, vcpus: u32, flags: DomainVcpuFlags) -> Result<()> {
        let args = DomainSetVcpusFlagsArgs { dom: domain.to_wire(), nvcpus: vcpus, flags: flags.bits() };
        let ((), at) = self.change::<DomainSetVcpusFlags>(&args).await?;
        let is_maximum = flags.contains(DomainVcpuFlags::MAXIMUM);
        let (live, config) = (flags.contains(DomainVcpuFlags::LIVE), flags.contains(DomainVcpuFlags::CONFIG));
        // Those are the guest's affair, or an event says when it has let go of them.
        let is_asked = flags.intersects(DomainVcpuFlags::GUEST | DomainVcpuFlags::ASYNC_UNPLUG);
        let news = |now: &DomainRecord| {
            if is_asked || !concerns(now, live, config) {
                DomainNews::default()
            } else if is_maximum {
                let now = Some(now.n_vcpus.min(vcpus));
                DomainNews { max_n_vcpus: Some(vcpus), n_vcpus: now, ..DomainNews::default() }
            } else {
                DomainNews { n_vcpus: Some(vcpus), ..DomainNews::default() }
            }
        };
        self.changed(domain, at, DomainEventDetail::DefinedUpdated, news).await;
        Ok(())
    }

    async fn fetch_n_vcpus(&self, domain: &handle::Domain, flags: DomainVcpuFlags) -> Result<i32> {
        let args = DomainGetVcpusFlagsArgs { dom: domain.to_wire(), flags: flags.bits() };
        if !flags.contains(DomainVcpuFlags::GUEST) {
            return Ok(self.ask::<DomainGetVcpusFlags>(&args).await?.num);
        }
        // The guest's agent may take its time, or never answer.
        self.expect_open()?;
        Ok(self.link.ask_at::<DomainGetVcpusFlags>(Pace::Slow, &args).await?.0.num)
    }

    async fn list_vcpus(&self, domain: &handle::Domain) -> Result<Vec<VcpuInfo>> {
        // As many maps as long as daemons take.
        let (maxinfo, maplen) = (MOST_CPU_MAPS, CPU_MAP_LENGTH);
        let answer = self
            .ask::<DomainGetVcpus>(&DomainGetVcpusArgs { dom: domain.to_wire(), maxinfo, maplen })
            .await?;
        let mut maps = answer.cpumaps.chunks(CPUMAP_MAX);
        let one = |vcpu: virgo_wire::remote::VcpuInfo| VcpuInfo {
            number: vcpu.number,
            state: from_number(vcpu.state).unwrap_or_default(),
            cpu_time: vcpu.cpu_time,
            cpu: vcpu.cpu,
            cpus: maps.next().map(cpus_in_map).unwrap_or_default(),
        };
        Ok(answer.info.into_iter().map(one).collect())
    }
}
