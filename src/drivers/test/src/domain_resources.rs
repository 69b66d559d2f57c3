//! Memory and virtual CPUs of made-up domains.

use virgo_model::domain::Memory;
use virgo_model::{CpuSet, Value};
use virgo_operations::{
    DomainEvent, DomainInfo, DomainMemoryFlags, DomainModificationImpact, DomainResources, DomainVcpuFlags,
    Error, Result, TypedParameters, TypedValue, VcpuInfo, VcpuState, driver, handle,
};

use super::connection::{Connection, refuse_flags};
use super::domain::current_vcpus;
use super::host::Host;
use super::memory_limits;
use super::run::Run;
use super::statistics::{nanoseconds, vcpu_time};
use virgo_driver_kit::description::{memory, pins};
use virgo_driver_kit::impact::Impact;

#[driver]
impl DomainResources for Connection {
    async fn fetch_info(&self, domain: &handle::Domain) -> Result<DomainInfo> {
        let state = self.state()?;
        let machine = state.find(domain)?;
        Ok(DomainInfo {
            state: machine.state(),
            max_memory: machine.record.max_memory,
            memory: machine.record.memory,
            n_vcpus: machine.record.n_vcpus,
            cpu_time: machine.run.as_ref().map_or(0, |run| nanoseconds(run.used())),
        })
    }

    async fn set_memory(&self, domain: &handle::Domain, memory: u64, flags: DomainMemoryFlags) -> Result<()> {
        if memory == 0 {
            return Err(Error::argument(format!("cannot leave domain '{}' without memory", domain.name)));
        }
        let mut state = self.state()?;
        let machine = state.find_mut(domain)?;
        let impact = Impact::new(machine, flags.bits())?;
        let is_maximum = flags.contains(DomainMemoryFlags::MAXIMUM);
        if is_maximum && impact.live {
            let message =
                format!("cannot change the maximum memory of domain '{}', which is active", machine.name());
            return Err(Error::invalid(message));
        }
        let wanted = Memory::from_bytes(memory);
        machine.change(impact, |description| {
            if is_maximum {
                memory::set_most(description, wanted.kib)?;
            } else if wanted.kib > description.memory.kib {
                let (name, most) = (&description.name, description.memory.bytes());
                let message =
                    format!("domain '{name}' can have {most} bytes of memory, not {}", wanted.bytes());
                return Err(Error::argument(message));
            } else {
                description.current_memory = Some(wanted.clone());
            }
            Ok(())
        })?;
        let is_balloon = impact.live && !is_maximum;
        let balloon = is_balloon.then(|| DomainEvent::BalloonChanged { memory: wanted.bytes() });
        state.tell(domain.uuid, balloon);
        Ok(())
    }

    async fn fetch_memory_parameters(
        &self,
        domain: &handle::Domain,
        flags: DomainModificationImpact,
    ) -> Result<TypedParameters> {
        let state = self.state()?;
        Ok(memory_limits::get(Impact::one(state.find(domain)?, flags.bits())?))
    }

    async fn set_memory_parameters(
        &self,
        domain: &handle::Domain,
        parameters: &TypedParameters,
        flags: DomainModificationImpact,
    ) -> Result<()> {
        let mut state = self.state()?;
        let machine = state.find_mut(domain)?;
        machine.change(Impact::new(machine, flags.bits())?, |description| {
            memory_limits::set(description, parameters)
        })?;
        state.announce(domain.uuid, None);
        Ok(())
    }

    async fn set_n_vcpus(&self, domain: &handle::Domain, vcpus: u32, flags: DomainVcpuFlags) -> Result<()> {
        let known = DomainVcpuFlags::LIVE | DomainVcpuFlags::CONFIG | DomainVcpuFlags::MAXIMUM;
        refuse_flags(flags.difference(known).bits(), "Domain.set_n_vcpus")?;
        let is_maximum = flags.contains(DomainVcpuFlags::MAXIMUM);
        if is_maximum && (flags & known) != DomainVcpuFlags::MAXIMUM | DomainVcpuFlags::CONFIG {
            let message = "the most virtual CPUs a domain can have are changed with CONFIG, and without LIVE";
            return Err(Error::argument(message));
        }
        if vcpus == 0 {
            return Err(Error::argument(format!(
                "cannot leave domain '{}' without virtual CPUs",
                domain.name
            )));
        }
        let mut state = self.state()?;
        let machine = state.find_mut(domain)?;
        machine.change(Impact::new(machine, flags.bits())?, |description| {
            let most = if is_maximum { Host::MAX_VCPUS } else { description.vcpu.count };
            if vcpus > most {
                let name = &description.name;
                return Err(Error::argument(format!(
                    "domain '{name}' can have {most} virtual CPUs, not {vcpus}"
                )));
            }
            let current = if is_maximum { vcpus.min(current_vcpus(description)) } else { vcpus };
            if is_maximum {
                description.vcpu.count = vcpus;
            }
            description.vcpu.current = (current < description.vcpu.count).then_some(current);
            Ok(())
        })?;
        state.announce(domain.uuid, None);
        Ok(())
    }

    async fn fetch_n_vcpus(&self, domain: &handle::Domain, flags: DomainVcpuFlags) -> Result<i32> {
        let known = DomainVcpuFlags::LIVE | DomainVcpuFlags::CONFIG | DomainVcpuFlags::MAXIMUM;
        refuse_flags(flags.difference(known).bits(), "Domain.fetch_n_vcpus")?;
        let state = self.state()?;
        let description = Impact::one(state.find(domain)?, flags.bits())?;
        let is_maximum = flags.contains(DomainVcpuFlags::MAXIMUM);
        let count = if is_maximum { description.vcpu.count } else { current_vcpus(description) };
        Ok(i32::try_from(count).unwrap_or(i32::MAX))
    }

    async fn list_vcpus(&self, domain: &handle::Domain) -> Result<Vec<VcpuInfo>> {
        let state = self.state()?;
        let run = state.find(domain)?.active()?;
        let cpus_of = |run: &Run, number| match pins::get(&run.live, number) {
            Some(set) => pins::numbers(&set),
            None => (0..self.node.host.info.n_cpus).collect(),
        };
        Ok((0..current_vcpus(&run.live))
            .map(|number| {
                let cpus = cpus_of(run, number);
                // As in libvirt on the last one of them.
                let cpu = cpus.last().and_then(|cpu| i32::try_from(*cpu).ok()).unwrap_or(-1);
                VcpuInfo { number, state: VcpuState::Running, cpu_time: vcpu_time(run), cpu, cpus }
            })
            .collect())
    }

    async fn pin_vcpu(
        &self,
        domain: &handle::Domain,
        vcpu: u32,
        cpus: &[u32],
        flags: DomainModificationImpact,
    ) -> Result<()> {
        let set = pins::of_numbers(cpus, self.node.host.info.n_cpus).ok_or_else(|| {
            Error::argument(format!("virtual CPU {vcpu} is to run on none of the host's CPUs"))
        })?;
        let mut state = self.state()?;
        let machine = state.find_mut(domain)?;
        let impact = Impact::new(machine, flags.bits())?;
        machine.change(impact, |description| {
            if vcpu >= description.vcpu.count {
                let name = &description.name;
                return Err(Error::argument(format!("domain '{name}' has no virtual CPU {vcpu}")));
            }
            pins::set(description, vcpu, &set);
            Ok(())
        })?;
        let tuned = impact.live.then(|| {
            let mut parameters = TypedParameters::default();
            parameters
                .push(format!("cputune.vcpupin{vcpu}"), TypedValue::String(CpuSet::from_flags(&set).write()));
            DomainEvent::TunableChanged { parameters }
        });
        state.tell(domain.uuid, tuned);
        Ok(())
    }
}
