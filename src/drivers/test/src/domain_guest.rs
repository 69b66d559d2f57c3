//! What the made-up guest's agent answers: a clock, and two file systems.

use std::time::{SystemTime, UNIX_EPOCH};

use virgo_operations::wire::cpu_list;
use virgo_operations::{
    DomainAuthorizedSshKeysSetFlags, DomainEvent, DomainFilesystem, DomainGuest, DomainGuestInfoTypes,
    DomainHostnameFlags, DomainInterface, DomainInterfaceAddressesSource, DomainProcessSignal,
    DomainSetTimeFlags, DomainSetUserPasswordFlags, Error, IpAddress, IpAddressFamily, Result,
    TypedParameters, TypedValue, driver, handle,
};

use super::connection::Connection;
use super::domain::current_vcpus;

/// Nanoseconds.
const SECOND: i128 = 1_000_000_000;

/// Where the guest's file systems are mounted.
const MOUNTPOINTS: [&str; 2] = ["/", "/boot"];

#[driver]
impl DomainGuest for Connection {
    async fn fetch_time(&self, domain: &handle::Domain) -> Result<i64> {
        let now = host_time() + self.state()?.find_mut(domain)?.running_mut()?.clock_offset;
        let out_of_range =
            |_| Error::failed(format!("the clock of domain '{}' is out of range", domain.name));
        i64::try_from(now).map_err(out_of_range)
    }

    async fn set_time(&self, domain: &handle::Domain, time: i64, flags: DomainSetTimeFlags) -> Result<()> {
        let mut state = self.state()?;
        let run = state.find_mut(domain)?.running_mut()?;
        if flags.contains(DomainSetTimeFlags::SYNC) {
            // Its real-time clock is the host's.
            run.clock_offset = 0;
            return Ok(());
        }
        run.clock_offset = i128::from(time) - host_time();
        let seconds = run.clock_offset.div_euclid(SECOND);
        let utc_offset = i64::try_from(seconds).unwrap_or(if seconds < 0 { i64::MIN } else { i64::MAX });
        // The agent sets the clock of the hardware, too.
        state.tell(domain.uuid, Some(DomainEvent::RtcChanged { utc_offset }));
        Ok(())
    }

    async fn freeze_filesystems(&self, domain: &handle::Domain, mountpoints: &[String]) -> Result<i32> {
        let chosen = choose(mountpoints)?;
        let mut state = self.state()?;
        let run = state.find_mut(domain)?.active_mut()?;
        Ok(chosen.into_iter().map(|mountpoint| i32::from(run.frozen.insert(mountpoint))).sum())
    }

    async fn thaw_filesystems(&self, domain: &handle::Domain, mountpoints: &[String]) -> Result<i32> {
        let chosen = choose(mountpoints)?;
        let mut state = self.state()?;
        let run = state.find_mut(domain)?.active_mut()?;
        Ok(chosen.into_iter().map(|mountpoint| i32::from(run.frozen.remove(mountpoint))).sum())
    }

    async fn trim_filesystems(
        &self,
        domain: &handle::Domain,
        mountpoint: Option<&str>,
        _minimum: u64,
    ) -> Result<()> {
        let wanted: Vec<String> = mountpoint.map(str::to_owned).into_iter().collect();
        choose(&wanted)?;
        self.state()?.find_mut(domain)?.running_mut().map(drop)
    }

    async fn list_filesystems(&self, domain: &handle::Domain) -> Result<Vec<DomainFilesystem>> {
        let state = self.state()?;
        let run = state.find(domain)?.active()?;
        let disks = run.live.devices.disks.iter().filter_map(|disk| disk.target.as_ref());
        let devices: Vec<String> = disks.take(1).map(|target| target.dev.clone()).collect();
        let one = |(number, mountpoint): (usize, &&str)| DomainFilesystem {
            mountpoint: (*mountpoint).to_owned(),
            name: format!("vda{}", number + 1),
            filesystem_type: "ext4".to_owned(),
            devices: devices.clone(),
        };
        Ok(MOUNTPOINTS.iter().enumerate().map(one).collect())
    }

    async fn fetch_guest_info(
        &self,
        domain: &handle::Domain,
        types: DomainGuestInfoTypes,
    ) -> Result<TypedParameters> {
        let mut state = self.state()?;
        let machine = state.find_mut(domain)?;
        let hostname = machine.name().to_owned();
        machine.running_mut()?;
        let mut facts = TypedParameters::default();
        let mut say = |which, name: &str, value| {
            if types.is_empty() || types.contains(which) {
                facts.push(name, value);
            }
        };
        let text = |text: &str| TypedValue::String(text.to_owned());
        say(DomainGuestInfoTypes::USERS, "user.count", TypedValue::UInt(1));
        say(DomainGuestInfoTypes::USERS, "user.0.name", text("test"));
        say(DomainGuestInfoTypes::OS, "os.id", text("test"));
        say(DomainGuestInfoTypes::OS, "os.name", text("Test"));
        say(DomainGuestInfoTypes::TIMEZONE, "timezone.name", text("UTC"));
        say(DomainGuestInfoTypes::TIMEZONE, "timezone.offset", TypedValue::Int(0));
        say(DomainGuestInfoTypes::HOSTNAME, "hostname", text(&hostname));
        Ok(facts)
    }

    async fn fetch_hostname(&self, domain: &handle::Domain, _: DomainHostnameFlags) -> Result<String> {
        let mut state = self.state()?;
        let machine = state.find_mut(domain)?;
        let hostname = machine.name().to_owned();
        // As that of libvirt's test hypervisor.
        machine.active_mut().map(|_| format!("{hostname}host"))
    }

    async fn list_interfaces(
        &self,
        domain: &handle::Domain,
        source: DomainInterfaceAddressesSource,
    ) -> Result<Vec<DomainInterface>> {
        let state = self.state()?;
        let run = state.find(domain)?.active()?;
        let is_agent = source == DomainInterfaceAddressesSource::Agent;
        let nics = (0u32..).zip(&run.live.devices.interfaces);
        Ok(nics
            .map(|(number, nic)| {
                let name = if is_agent { format!("eth{number}") } else { format!("testnet{number}") };
                let address = IpAddress {
                    family: IpAddressFamily::Ipv4,
                    address: format!("192.168.122.{}", 3 + number % 250),
                    prefix: 24,
                };
                let mac = nic.mac.as_ref().map(ToString::to_string);
                DomainInterface { name, mac, addresses: vec![address] }
            })
            .collect())
    }

    async fn set_user_password(
        &self,
        domain: &handle::Domain,
        user: &str,
        _password: &str,
        _: DomainSetUserPasswordFlags,
    ) -> Result<()> {
        if user.is_empty() {
            return Err(Error::argument("no user has an empty name"));
        }
        self.state()?.find_mut(domain)?.running_mut().map(drop)
    }

    async fn list_authorized_ssh_keys(&self, domain: &handle::Domain, user: &str) -> Result<Vec<String>> {
        let mut state = self.state()?;
        let run = state.find_mut(domain)?.running_mut()?;
        Ok(run.keys.get(user).cloned().unwrap_or_default())
    }

    async fn set_authorized_ssh_keys(
        &self,
        domain: &handle::Domain,
        user: &str,
        keys: &[String],
        flags: DomainAuthorizedSshKeysSetFlags,
    ) -> Result<()> {
        let mut state = self.state()?;
        let known = state.find_mut(domain)?.running_mut()?.keys.entry(user.to_owned()).or_default();
        if flags.contains(DomainAuthorizedSshKeysSetFlags::REMOVE) {
            known.retain(|key| !keys.contains(key));
            return Ok(());
        }
        if !flags.contains(DomainAuthorizedSshKeysSetFlags::APPEND) {
            known.clear();
        }
        known.extend(keys.iter().cloned());
        Ok(())
    }

    async fn fetch_guest_vcpus(&self, domain: &handle::Domain) -> Result<TypedParameters> {
        let mut state = self.state()?;
        let run = state.find_mut(domain)?.running_mut()?;
        let all: Vec<u32> = (0..current_vcpus(&run.live)).collect();
        let used: Vec<u32> = all.iter().copied().filter(|vcpu| !run.unused_vcpus.contains(vcpu)).collect();
        let mut lists = TypedParameters::default();
        for (name, vcpus) in [("vcpus", &all[..]), ("online", &used[..]), ("offlinable", &all[1..])] {
            lists.push(name, TypedValue::String(cpu_list(vcpus)));
        }
        Ok(lists)
    }

    async fn set_guest_vcpus(&self, domain: &handle::Domain, vcpus: &[u32], enabled: bool) -> Result<()> {
        let mut state = self.state()?;
        let run = state.find_mut(domain)?.running_mut()?;
        let count = current_vcpus(&run.live);
        if let Some(vcpu) = vcpus.iter().find(|vcpu| **vcpu >= count || (!enabled && **vcpu == 0)) {
            return Err(Error::argument(format!("the guest cannot do that with virtual CPU {vcpu}")));
        }
        for vcpu in vcpus {
            if enabled {
                run.unused_vcpus.remove(vcpu);
            } else {
                run.unused_vcpus.insert(*vcpu);
            }
        }
        Ok(())
    }

    async fn set_agent_timeout(&self, domain: &handle::Domain, seconds: i32) -> Result<()> {
        if seconds < -2 {
            return Err(Error::argument(format!("{seconds} seconds are no time to wait")));
        }
        // Its agent answers at once.
        self.state()?.find(domain).map(drop)
    }

    async fn send_process_signal(
        &self,
        domain: &handle::Domain,
        pid: i64,
        _: DomainProcessSignal,
    ) -> Result<()> {
        self.state()?.find(domain)?.active()?;
        // As in libvirt's test hypervisor there is nothing but the first process.
        if pid == 1 { Ok(()) } else { Err(Error::invalid(format!("the container has no process {pid}"))) }
    }
}

/// Finds the file systems that are meant.
fn choose(mountpoints: &[String]) -> Result<Vec<&'static str>> {
    if mountpoints.is_empty() {
        return Ok(MOUNTPOINTS.to_vec());
    }
    let find = |wanted: &String| {
        let found = MOUNTPOINTS.into_iter().find(|mountpoint| mountpoint == wanted);
        found.ok_or_else(|| Error::invalid(format!("the guest has no file system at '{wanted}'")))
    };
    mountpoints.iter().map(find).collect()
}

/// The host's clock, in nanoseconds since 1970.
fn host_time() -> i128 {
    let signed = |time: std::time::Duration| i128::try_from(time.as_nanos()).unwrap_or(i128::MAX);
    match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(since) => signed(since),
        Err(before) => -signed(before.duration()),
    }
}
