//! Memory and virtual CPUs of QEMU's domains.
use serde_json::json;
use virgo_model::Domain;
use virgo_model::domain::Memory;
use virgo_operations::{
    DomainInfo, DomainMemoryFlags, DomainModificationImpact, DomainResources, DomainState, DomainVcpuFlags,
    Error, ErrorCode, Result, VcpuInfo, VcpuState, driver, handle,
};

use super::connection::{Connection, refuse_flags};
use super::live_facts::{has_balloon, no_balloon};
use super::process::{cpu_time, last_cpu};
use super::vcpus;
use virgo_driver_kit::description::{memory, pins};
use virgo_driver_kit::impact::Impact;

/// No machine type of QEMU's has more virtual CPUs.
const MOST_VCPUS: u32 = 4096;

#[driver]
impl DomainResources for Connection {
    async fn fetch_info(&self, domain: &handle::Domain) -> Result<DomainInfo> {
        let (record, process) = {
            let mut state = self.host()?.state();
            let machine = state.find(domain)?;
            (machine.record(0), machine.live.as_ref().map(|live| live.process.clone()))
        };
        let cpu_time = match process {
            Some(process) => virgo_runtime::blocking(move || process.cpu_time().unwrap_or_default()).await,
            None => 0,
        };
        Ok(DomainInfo {
            state: record.state,
            max_memory: record.max_memory,
            memory: record.memory,
            n_vcpus: record.n_vcpus,
            cpu_time,
        })
    }

    async fn set_memory(&self, domain: &handle::Domain, memory: u64, flags: DomainMemoryFlags) -> Result<()> {
        let host = self.host()?;
        let name = &domain.name;
        if memory == 0 {
            return Err(Error::argument(format!("domain '{name}' can't be without memory")));
        }
        let wanted = Memory::from_bytes(memory);
        let maximum = flags.contains(DomainMemoryFlags::MAXIMUM);
        let job = host.job(domain).await?;
        let (impact, balloon) = {
            let mut state = host.state();
            let machine = state.find(domain)?;
            let impact = Impact::new(machine, flags.bits())?;
            let live = machine.live.as_ref().filter(|_| impact.live);
            if maximum && live.is_some() {
                let message = format!("the most memory of domain '{name}' can't be changed while it runs");
                return Err(Error::invalid(message));
            }
            let balloon = live.map(|live| {
                if !has_balloon(&live.domain) {
                    return Err(no_balloon(name));
                }
                expect_fits(name, &wanted, &live.domain.memory)?;
                Ok(live.monitor.execute("balloon", json!({ "value": wanted.bytes() })))
            });
            (impact, balloon.transpose()?)
        };
        if let Some(balloon) = balloon {
            balloon.await?;
        }
        let impact = Impact { live: false, ..impact };
        if !impact.config {
            return Ok(());
        }
        let name = domain.name.clone();
        let change = move |description: &mut Domain| {
            if maximum {
                return memory::set_most(description, wanted.kib);
            }
            expect_fits(&name, &wanted, &description.memory)?;
            description.current_memory = Some(wanted.clone());
            Ok(())
        };
        host.change_descriptions(domain, job, impact, None, change).await
    }

    async fn set_n_vcpus(&self, domain: &handle::Domain, vcpus: u32, flags: DomainVcpuFlags) -> Result<()> {
        let host = self.host()?;
        let known = DomainVcpuFlags::LIVE | DomainVcpuFlags::CONFIG | DomainVcpuFlags::MAXIMUM;
        refuse_flags(flags.difference(known).bits(), "Domain.set_n_vcpus")?;
        let name = &domain.name;
        if vcpus == 0 {
            return Err(Error::argument(format!("domain '{name}' can't have 0 virtual CPUs")));
        }
        let maximum = flags.contains(DomainVcpuFlags::MAXIMUM);
        if maximum && !flags.contains(DomainVcpuFlags::CONFIG) {
            let message = format!("the most virtual CPUs of domain '{name}' can be changed with CONFIG only");
            return Err(Error::argument(message));
        }
        if vcpus > MOST_VCPUS {
            let message =
                format!("domain '{name}' can't have {vcpus} virtual CPUs: QEMU has {MOST_VCPUS} at the most");
            return Err(Error::argument(message));
        }
        let job = host.job(domain).await?;
        let impact = Impact::new(host.state().find(domain)?, flags.bits())?;
        if impact.live {
            let message =
                format!("the number of virtual CPUs of domain '{name}' can't be changed while it runs");
            return Err(Error::new(ErrorCode::OperationUnsupported, message));
        }
        let name = domain.name.clone();
        let change = move |description: &mut Domain| {
            let vcpu = &mut description.vcpu;
            if maximum {
                vcpu.count = vcpus;
                vcpu.current = vcpu.current.filter(|current| *current < vcpus);
            } else if vcpus > vcpu.count {
                let message = format!(
                    "domain '{}' can't have {vcpus} virtual CPUs: it has {} at the most",
                    name, vcpu.count
                );
                return Err(Error::argument(message));
            } else {
                vcpu.current = (vcpus < vcpu.count).then_some(vcpus);
            }
            Ok(())
        };
        host.change_descriptions(domain, job, impact, None, change).await
    }

    async fn fetch_n_vcpus(&self, domain: &handle::Domain, flags: DomainVcpuFlags) -> Result<i32> {
        let known = DomainVcpuFlags::LIVE | DomainVcpuFlags::CONFIG | DomainVcpuFlags::MAXIMUM;
        refuse_flags(flags.difference(known).bits(), "Domain.fetch_n_vcpus")?;
        let mut state = self.host()?.state();
        let vcpu = &Impact::one(state.find(domain)?, flags.bits())?.vcpu;
        let maximum = flags.contains(DomainVcpuFlags::MAXIMUM);
        let count = if maximum { vcpu.count } else { vcpu.current.unwrap_or(vcpu.count) };
        Ok(i32::try_from(count).unwrap_or(i32::MAX))
    }

    async fn list_vcpus(&self, domain: &handle::Domain) -> Result<Vec<VcpuInfo>> {
        let (running, query, pid) = {
            let mut state = self.host()?.state();
            let running = state.find(domain)?.state() == DomainState::Running;
            let live = state.live(domain)?;
            (running, vcpus::query(&live.monitor), live.process.pid)
        };
        let threads = query.await?;
        Ok(virgo_runtime::blocking(move || {
            let vcpu = |(number, thread)| {
                let stat =
                    std::fs::read_to_string(format!("/proc/{pid}/task/{thread}/stat")).unwrap_or_default();
                VcpuInfo {
                    number,
                    state: if running { VcpuState::Running } else { VcpuState::Offline },
                    cpu_time: cpu_time(&stat).unwrap_or_default(),
                    cpu: last_cpu(&stat).unwrap_or(-1),
                    cpus: vcpus::allowed(thread),
                }
            };
            threads.into_iter().map(vcpu).collect()
        })
        .await)
    }

    async fn pin_vcpu(
        &self,
        domain: &handle::Domain,
        vcpu: u32,
        cpus: &[u32],
        flags: DomainModificationImpact,
    ) -> Result<()> {
        let host = self.host()?;
        let name = domain.name.clone();
        let count = u32::try_from(virgo_sys::machine::online_cpus()).unwrap_or(u32::MAX);
        if let Some(cpu) = cpus.iter().find(|cpu| **cpu >= count) {
            return Err(Error::argument(format!("the host has no CPU {cpu}, but {count} of them, from 0")));
        }
        let set = pins::of_numbers(cpus, count).ok_or_else(|| {
            Error::argument(format!(
                "virtual CPU {vcpu} of domain '{name}' needs one of the host's CPUs at least"
            ))
        })?;
        let job = host.job(domain).await?;
        let (impact, query) = {
            let mut state = host.state();
            let machine = state.find(domain)?;
            let count = Impact::one_of(machine, flags.bits())?.vcpu.count;
            if vcpu >= count {
                return Err(Error::argument(format!(
                    "domain '{name}' has no virtual CPU {vcpu}, but {count} of them"
                )));
            }
            let impact = Impact::new(machine, flags.bits())?;
            let live = machine.live.as_ref().filter(|_| impact.live);
            (impact, live.map(|live| vcpus::query(&live.monitor)))
        };
        let threads = match query {
            Some(query) => query.await?,
            None => vec![],
        };
        if let Some(thread) = threads.into_iter().find(|(number, _)| *number == vcpu) {
            vcpus::pin(&name, thread, &set)?;
        }
        let change = move |description: &mut Domain| {
            pins::set(description, vcpu, &set);
            Ok(())
        };
        host.change_descriptions(domain, job, impact, None, change).await
    }
}

fn expect_fits(name: &str, memory: &Memory, most: &Memory) -> Result<()> {
    if memory.kib <= most.kib {
        return Ok(());
    }
    let (memory, most) = (memory.bytes(), most.bytes());
    Err(Error::argument(format!(
        "domain '{name}' can't have {memory} bytes of memory: it has {most} at the most"
    )))
}
