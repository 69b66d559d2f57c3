//! What the made-up guest's agent answers: a clock, and two file systems.

use std::time::{SystemTime, UNIX_EPOCH};

use virgo_operations::{DomainEvent, DomainGuest, DomainSetTimeFlags, Error, Result, driver, handle};

use super::connection::Connection;

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
