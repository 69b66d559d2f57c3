//! How much made-up domains may use of the host, and where.

use virgo_driver_kit::description::pins;
use virgo_driver_kit::impact::Impact;
use virgo_model::{CpuSet, Value};
use virgo_operations::{
    DomainEvent, DomainIoThread, DomainModificationImpact, DomainSetVcpuFlags, DomainTuning, DomainVcpuFlags,
    DomainVcpuPin, Error, Result, TypedParameters, TypedValue, driver, handle,
};

use super::connection::Connection;
use super::devices::{expect_disk, expect_interface};
use super::domain::current_vcpus;
use super::tuning::{Table, Tuning};

impl Connection {
    fn tuned(
        &self,
        domain: &handle::Domain,
        flags: DomainModificationImpact,
        table: Table,
        device: &str,
    ) -> Result<TypedParameters> {
        let state = self.state()?;
        let machine = state.find(domain)?;
        let description = Impact::one(machine, flags.bits())?;
        match table {
            Table::BlockIo => drop(expect_disk(description, device)?),
            Table::Interface => drop(expect_interface(description, device)?),
            _ => {}
        }
        Ok(machine.tuning(Impact::new(machine, flags.bits())?).get(table, device))
    }

    /// Changes what a domain is tuned by; what `live` says is told of the running one.
    fn tune(
        &self,
        domain: &handle::Domain,
        flags: u32,
        live: impl FnOnce() -> TypedParameters,
        mut change: impl FnMut(&mut Tuning) -> Result<()>,
    ) -> Result<()> {
        let mut state = self.state()?;
        let machine = state.find_mut(domain)?;
        let impact = Impact::new(machine, flags)?;
        machine.tune(impact, &mut change)?;
        let parameters = live();
        let is_told = impact.live && !parameters.0.is_empty();
        state.tell(domain.uuid, is_told.then_some(DomainEvent::TunableChanged { parameters }));
        Ok(())
    }

    fn set_table(
        &self,
        domain: &handle::Domain,
        flags: DomainModificationImpact,
        table: Table,
        device: &str,
        changes: &TypedParameters,
        prefix: Option<&str>,
    ) -> Result<()> {
        self.tuned(domain, flags & DomainModificationImpact::LIVE, table, device)?;
        let told = || match prefix {
            None => TypedParameters::default(),
            Some(prefix) => {
                let named =
                    |(name, value): &(String, TypedValue)| (format!("{prefix}.{name}"), value.clone());
                let mut told = TypedParameters(changes.0.iter().map(named).collect());
                if !device.is_empty() {
                    told.push(format!("{prefix}.disk"), TypedValue::String(device.to_owned()));
                }
                told
            }
        };
        self.tune(domain, flags.bits(), told, |tuning| tuning.set(table, device, changes))
    }

    /// The CPUs of the host among these.
    fn of_host(&self, cpus: &[u32]) -> Result<Vec<bool>> {
        pins::of_numbers(cpus, self.node.host.info.n_cpus)
            .ok_or_else(|| Error::argument("it is to run on none of the host's CPUs"))
    }

    fn all_cpus(&self) -> Vec<u32> {
        (0..self.node.host.info.n_cpus).collect()
    }
}

fn pinned(name: &str, set: &[bool]) -> TypedParameters {
    TypedParameters(vec![(format!("cputune.{name}"), TypedValue::String(CpuSet::from_flags(set).write()))])
}

fn no_thread(id: u32) -> Error {
    Error::argument(format!("there is no I/O thread {id}"))
}

#[driver]
impl DomainTuning for Connection {
    async fn fetch_blkio_parameters(
        &self,
        domain: &handle::Domain,
        flags: DomainModificationImpact,
    ) -> Result<TypedParameters> {
        self.tuned(domain, flags, Table::Blkio, "")
    }

    async fn set_blkio_parameters(
        &self,
        domain: &handle::Domain,
        parameters: &TypedParameters,
        flags: DomainModificationImpact,
    ) -> Result<()> {
        self.set_table(domain, flags, Table::Blkio, "", parameters, None)
    }

    async fn fetch_block_io_tune(
        &self,
        domain: &handle::Domain,
        disk: &str,
        flags: DomainModificationImpact,
    ) -> Result<TypedParameters> {
        self.tuned(domain, flags, Table::BlockIo, disk)
    }

    async fn set_block_io_tune(
        &self,
        domain: &handle::Domain,
        disk: &str,
        parameters: &TypedParameters,
        flags: DomainModificationImpact,
    ) -> Result<()> {
        self.set_table(domain, flags, Table::BlockIo, disk, parameters, Some("blkdeviotune"))
    }

    async fn fetch_numa_parameters(
        &self,
        domain: &handle::Domain,
        flags: DomainModificationImpact,
    ) -> Result<TypedParameters> {
        self.tuned(domain, flags, Table::Numa, "")
    }

    async fn set_numa_parameters(
        &self,
        domain: &handle::Domain,
        parameters: &TypedParameters,
        flags: DomainModificationImpact,
    ) -> Result<()> {
        self.set_table(domain, flags, Table::Numa, "", parameters, None)
    }

    async fn fetch_scheduler_type(&self, domain: &handle::Domain) -> Result<String> {
        self.state()?.find(domain)?;
        Ok("fair".to_owned())
    }

    async fn fetch_scheduler_parameters(
        &self,
        domain: &handle::Domain,
        flags: DomainModificationImpact,
    ) -> Result<TypedParameters> {
        self.tuned(domain, flags, Table::Scheduler, "")
    }

    async fn set_scheduler_parameters(
        &self,
        domain: &handle::Domain,
        parameters: &TypedParameters,
        flags: DomainModificationImpact,
    ) -> Result<()> {
        self.set_table(domain, flags, Table::Scheduler, "", parameters, Some("cputune"))
    }

    async fn fetch_interface_parameters(
        &self,
        domain: &handle::Domain,
        device: &str,
        flags: DomainModificationImpact,
    ) -> Result<TypedParameters> {
        self.tuned(domain, flags, Table::Interface, device)
    }

    async fn set_interface_parameters(
        &self,
        domain: &handle::Domain,
        device: &str,
        parameters: &TypedParameters,
        flags: DomainModificationImpact,
    ) -> Result<()> {
        self.set_table(domain, flags, Table::Interface, device, parameters, None)
    }

    async fn list_io_threads(
        &self,
        domain: &handle::Domain,
        flags: DomainModificationImpact,
    ) -> Result<Vec<DomainIoThread>> {
        let state = self.state()?;
        let machine = state.find(domain)?;
        Impact::one(machine, flags.bits())?;
        let tuning = machine.tuning(Impact::new(machine, flags.bits())?);
        let of = |(id, cpus): (&u32, &Option<Vec<u32>>)| DomainIoThread {
            id: *id,
            cpus: cpus.clone().unwrap_or_else(|| self.all_cpus()),
        };
        Ok(tuning.io_threads.iter().map(of).collect())
    }

    async fn add_io_thread(
        &self,
        domain: &handle::Domain,
        id: u32,
        flags: DomainModificationImpact,
    ) -> Result<()> {
        if id == 0 {
            return Err(Error::argument("I/O threads are numbered from 1"));
        }
        self.tune(domain, flags.bits(), TypedParameters::default, |tuning| {
            if tuning.io_threads.contains_key(&id) {
                return Err(Error::invalid(format!("there is an I/O thread {id} already")));
            }
            tuning.io_threads.insert(id, None);
            Ok(())
        })
    }

    async fn delete_io_thread(
        &self,
        domain: &handle::Domain,
        id: u32,
        flags: DomainModificationImpact,
    ) -> Result<()> {
        self.tune(domain, flags.bits(), TypedParameters::default, |tuning| {
            tuning.io_threads.remove(&id).map(drop).ok_or_else(|| no_thread(id))
        })
    }

    async fn set_io_thread_parameters(
        &self,
        domain: &handle::Domain,
        id: u32,
        parameters: &TypedParameters,
        flags: DomainModificationImpact,
    ) -> Result<()> {
        self.tune(domain, flags.bits(), TypedParameters::default, |tuning| {
            if !tuning.io_threads.contains_key(&id) {
                return Err(no_thread(id));
            }
            tuning.set(Table::IoThread, &id.to_string(), parameters)
        })
    }

    async fn pin_io_thread(
        &self,
        domain: &handle::Domain,
        id: u32,
        cpus: &[u32],
        flags: DomainModificationImpact,
    ) -> Result<()> {
        let set = self.of_host(cpus)?;
        let told = || pinned(&format!("iothreadpin{id}"), &set);
        self.tune(domain, flags.bits(), told, |tuning| {
            let thread = tuning.io_threads.get_mut(&id).ok_or_else(|| no_thread(id))?;
            *thread = Some(pins::numbers(&set));
            Ok(())
        })
    }

    async fn fetch_emulator_pin(
        &self,
        domain: &handle::Domain,
        flags: DomainModificationImpact,
    ) -> Result<Vec<u32>> {
        let state = self.state()?;
        let machine = state.find(domain)?;
        Impact::one(machine, flags.bits())?;
        let tuning = machine.tuning(Impact::new(machine, flags.bits())?);
        Ok(tuning.emulator.clone().unwrap_or_else(|| self.all_cpus()))
    }

    async fn pin_emulator(
        &self,
        domain: &handle::Domain,
        cpus: &[u32],
        flags: DomainModificationImpact,
    ) -> Result<()> {
        let set = self.of_host(cpus)?;
        self.tune(
            domain,
            flags.bits(),
            || pinned("emulatorpin", &set),
            |tuning| {
                tuning.emulator = Some(pins::numbers(&set));
                Ok(())
            },
        )
    }

    async fn list_vcpu_pins(
        &self,
        domain: &handle::Domain,
        flags: DomainModificationImpact,
    ) -> Result<Vec<DomainVcpuPin>> {
        let state = self.state()?;
        let description = Impact::one(state.find(domain)?, flags.bits())?;
        let one = |vcpu| DomainVcpuPin {
            vcpu,
            cpus: pins::get(description, vcpu).map_or_else(|| self.all_cpus(), |set| pins::numbers(&set)),
        };
        Ok((0..description.vcpu.count).map(one).collect())
    }

    async fn set_vcpu(
        &self,
        domain: &handle::Domain,
        vcpus: &[u32],
        enabled: bool,
        flags: DomainSetVcpuFlags,
    ) -> Result<()> {
        // The last ones only: the made-up guest counts them.
        let count = {
            let state = self.state()?;
            let description = Impact::one(state.find(domain)?, flags.bits())?;
            let (now, most) = (current_vcpus(description), description.vcpu.count);
            let many = u32::try_from(vcpus.len()).unwrap_or(u32::MAX);
            let then = if enabled { now.checked_add(many) } else { now.checked_sub(many) };
            let then = then.filter(|then| (1..=most).contains(then));
            let range = then.map(|then| now.min(then)..now.max(then));
            let mut sorted = vcpus.to_vec();
            sorted.sort_unstable();
            let (Some(then), true) = (then, range.is_some_and(|range| sorted.iter().copied().eq(range)))
            else {
                let message = "virtual CPUs of a test domain are plugged in order, and unplugged in reverse";
                return Err(Error::argument(message));
            };
            then
        };
        let flags =
            DomainVcpuFlags::from_bits_retain(flags.difference(DomainSetVcpuFlags::ASYNC_UNPLUG).bits());
        virgo_operations::DomainResources::set_n_vcpus(self, domain, count, flags).await
    }
}
